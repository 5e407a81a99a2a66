using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>What queries, chunks and jobs make of components that are disabled.</summary>
public sealed class EnableableQueryTests : IDisposable
{
    private static readonly QueryDescription Lit = new QueryDescription().WithAll<Lamp>();

    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public EnableableQueryTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    /// <summary>To a query a disabled component is as if it were not there.</summary>
    [Fact]
    public void Every_condition_sees_a_disabled_component_as_missing()
    {
        Entity both = _world.Create(new Health(0), new Lamp(0), default(Asleep));
        Entity dark = _world.Create(new Health(1), new Lamp(1), default(Asleep));
        Entity awake = _world.Create(new Health(2), new Lamp(2), default(Asleep));
        Entity neither = _world.Create(new Health(3), new Lamp(3), default(Asleep));
        Entity lamp = _world.Create(new Health(4), new Lamp(4));
        Entity bare = _world.Create(new Health(5));
        Entity burning = _world.Create(new Health(6), new Burning(6, 6));
        Entity[] all = [both, dark, awake, neither, lamp, bare, burning];
        _world.Disable<Lamp>(dark);
        _world.Disable<Asleep>(awake);
        _world.Disable<Lamp>(neither);
        _world.Disable<Asleep>(neither);

        AssertMatches(new QueryDescription().WithAll<Lamp>(), both, awake, lamp);
        AssertMatches(new QueryDescription().WithAll<Lamp, Asleep>(), both);
        AssertMatches(new QueryDescription().WithNone<Lamp>(), dark, neither, bare, burning);
        AssertMatches(new QueryDescription().WithAll<Lamp>().WithNone<Asleep>(), awake, lamp);
        AssertMatches(new QueryDescription().WithAny<Lamp, Asleep>(), both, dark, awake, lamp);
        AssertMatches(new QueryDescription().WithAny<Lamp, Burning>(), both, awake, lamp, burning);
        AssertMatches(new QueryDescription().WithAny<Lamp, Health>(), all);
        AssertMatches(new QueryDescription().WithAll<Health>().WithAny<Lamp, Mass>(), both, awake, lamp);
        AssertMatches(new QueryDescription().WithExclusive<Health>(), neither, bare);
        AssertMatches(new QueryDescription().WithExclusive<Health, Lamp>(), awake, lamp);
        AssertMatches(new QueryDescription().WithExclusive<Health, Asleep>(), dark);
        AssertMatches(new QueryDescription().WithExclusive<Health, Lamp, Asleep>(), both);
        AssertMatches(new QueryDescription().WithAll<Health>(), all);
        AssertMatches(new QueryDescription(), all);

        AssertMatches(Ignoring(new QueryDescription().WithAll<Lamp>()), both, dark, awake, neither, lamp);
        AssertMatches(Ignoring(new QueryDescription().WithNone<Lamp>()), bare, burning);
        AssertMatches(Ignoring(new QueryDescription().WithAny<Asleep>()), both, dark, awake, neither);
        AssertMatches(Ignoring(new QueryDescription().WithExclusive<Health, Lamp>()), lamp);
        AssertMatches(Ignoring(new QueryDescription().WithExclusive<Health>()), bare);
        Assert.NotEqual(Lit, Ignoring(Lit));
        Assert.NotEqual(new QueryDescription().WithExclusive<Lamp>(), Ignoring(new QueryDescription().WithExclusive<Lamp>()));
        Assert.True(_world.Query(new QueryDescription().WithAll<Lamp>()).Matches(Component<Lamp>.Signature));
        Assert.False(_world.Query(new QueryDescription().WithNone<Lamp>()).Matches(Component<Lamp>.Signature));
    }

    /// <summary>Patterns that begin and end within words, and fill them, in chunks of several sizes.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(5000)]
    public void Every_form_visits_the_enabled_rows(int count)
    {
        Func<int, bool>[] patterns =
        [
            _ => true, _ => false, i => i % 2 == 0, i => i % 64 == 0, i => i % 64 == 63, i => i < 100, i => i >= 100,
            i => i / 64 % 2 == 0, i => i / 130 % 2 == 0, i => i * 7919 % 11 < 5, i => i == count - 1,
        ];
        Entity[] entities = [.. Enumerable.Range(0, count).Select(
            i => _world.Create(new Lamp(i), new Position(i, 0, 0), new Health(i), new Title($"{i}", i), default(Asleep)))];
        using var jobs = new JobPool(_memory, 2);
        _world.Jobs = jobs;
        foreach (Func<int, bool> pattern in patterns)
        {
            for (int i = 0; i < count; i++)
            {
                entities[i].SetEnabled<Lamp>(pattern(i));
                entities[i].SetEnabled<Title>(!pattern(i));
            }

            Entity[] lit = [.. entities.Where((_, i) => pattern(i))];
            AssertForms(new QueryDescription().WithAll<Lamp>(), lit);
            AssertForms(new QueryDescription().WithAll<Lamp>().WithNone<Title>(), lit);
            AssertForms(new QueryDescription().WithNone<Title>(), lit);
            AssertForms(new QueryDescription().WithAny<Lamp, Burning>(), lit);
        }
    }

    [Fact]
    public void Every_arity_visits_the_enabled_rows()
    {
        Entity[] entities = [.. Enumerable.Range(0, 300).Select(i => _world.Create(
            new Lamp(i), new Position(i, 0, 0), new Health(i), new Mass(i, 0), new Small(1), new Label("l", i)))];
        Array.ForEach(entities[..150], entity => entity.Disable<Lamp>());
        var description = new QueryDescription().WithAll<Lamp, Health>();
        int visited = 0;
        _world.Query(in description, (ref Lamp a, ref Position b, ref Health c, ref Mass d, ref Small e, ref Label f) =>
        {
            Assert.Equal((a.Level, a.Level, a.Level), (c.Points, (int)d.Kilograms, f.Number));
            Assert.True(a.Level >= 150);
            visited++;
        });
        _world.ParallelQuery(in description, (Entity entity, ref Label f, ref Small e, ref Mass d, ref Health c, ref Position b) =>
        {
            Assert.True(c.Points >= 150 && f.Number == c.Points);
            Interlocked.Increment(ref visited);
        });
        Assert.Equal(300, visited);
    }

    /// <summary>Two threads write to the same words: no bit is lost.</summary>
    [Fact]
    public void Jobs_switch_the_rows_that_they_own()
    {
        const int Count = 20_000;
        _world.Create(100, new Health(1), new Lamp(1));
        for (int i = 0; i < Count; i++)
        {
            _world.Create(new Lamp(i), default(Asleep));
        }

        using var jobs = new JobPool(_memory, 3);
        _world.Jobs = jobs;
        var all = new QueryDescription { IgnoreComponentEnabledState = true }.WithAll<Lamp, Asleep>();
        for (int round = 0; round < 20; round++)
        {
            int chosen = round;
            _world.ParallelQuery(in all, (Entity entity, ref Lamp lamp) =>
            {
                entity.SetEnabled<Lamp>(entity.Id % 3 == chosen % 3);
                _world.SetEnabled<Asleep>(entity, entity.Id % 2 == chosen % 2);
            });
            int wrong = 0;
            _world.Query(in all, (Entity entity) => wrong +=
                entity.IsEnabled<Lamp>() != (entity.Id % 3 == chosen % 3) || entity.IsEnabled<Asleep>() != (entity.Id % 2 == chosen % 2)
                    ? 1 : 0);
            Assert.Equal(0, wrong);
        }
    }

    /// <summary>Two threads write a bit of the same word over and over: neither undoes what the other does.</summary>
    [Fact]
    public void No_bit_of_a_word_is_lost()
    {
        ulong[] word = [0];
        int lost = 0;
        using var start = new Barrier(2);
        void Write(ulong bit)
        {
            start.SignalAndWait();
            bool isSet = false;
            for (int round = 0; round < 3_000_000; round++)
            {
                lost += (Volatile.Read(ref word[0]) & bit) != 0 == isSet ? 0 : 1;
                isSet = !isSet;
                DisabledBits.WriteTogether(ref word[0], bit, isSet);
            }
        }

        var other = new Thread(() => Write(1));
        other.Start();
        Write(2);
        other.Join();
        Assert.Equal((0, 0UL), (lost, word[0]));
    }

    [Fact]
    public void Bits_are_written_together_while_jobs_run()
    {
        _world.Create(2000, new Lamp(1));
        using var jobs = new JobPool(_memory, 1);
        _world.Jobs = jobs;
        int alone = 0;
        void Look() => Interlocked.Add(ref alone, _world.WritesTogether ? 0 : 1);
        Look();
        Assert.Equal(1, alone);
        _world.ParallelQuery(in Lit, (Entity entity) => Look());
        _world.ParallelQuery(in Lit, (ref Lamp lamp) => Look());
        _world.InlineParallelChunkQuery(in Lit, new Looks(Look));
        Assert.Equal(1, alone);
        Look();
        Assert.Equal(2, alone);
    }

    [Fact]
    public void A_query_may_switch_what_it_visits()
    {
        Entity[] entities = [.. Enumerable.Range(0, 1000).Select(i => _world.Create(new Lamp(i)))];
        int visited = 0;
        _world.Query(in Lit, (Entity entity, ref Lamp lamp) =>
        {
            _world.Disable<Lamp>(entity);
            visited++;
        });
        Assert.Equal((1000, 0), (visited, _world.CountEntities(in Lit)));
        foreach (ref Chunk chunk in _world.Query(Ignoring(Lit)))
        {
            foreach (int row in chunk)
            {
                chunk.Entity(row).SetEnabled<Lamp>(row % 2 == 0);
                Assert.Equal(row % 2 == 0, chunk.IsEnabled<Lamp>(row));
            }
        }

        Assert.Equal(entities.Count(entity => entity.IsEnabled<Lamp>()), _world.CountEntities(in Lit));
        Assert.Throws<StructuralChangeException>(() => _world.Query(in Lit, (Entity entity) => entity.Remove<Lamp>()));
    }

    [Fact]
    public void Chunks_tell_which_of_their_rows_match()
    {
        Entity[] entities = [.. Enumerable.Range(0, 3000).Select(i => _world.Create(new Lamp(i), new Health(i)))];
        Array.ForEach(entities, entity => entity.SetEnabled<Lamp>(entity.Id % 3 == 0));
        Array.ForEach(entities[..500], entity => entity.Add(new Burning(1, 1)));
        var found = new List<Entity>();
        foreach (ref Chunk chunk in _world.Query(in Lit))
        {
            ChunkRows rows = chunk.RowsOf(in Lit);
            int before = found.Count;
            foreach (int row in rows)
            {
                found.Add(chunk.Entity(row));
            }

            Assert.Equal(found.Count - before, rows.Count);
            Assert.Equal(chunk.Count, chunk.RowsOf(new QueryDescription()).Count);
            Assert.Equal(chunk.Count, chunk.RowsOf(Ignoring(Lit)).Count);
            Assert.Equal(0, chunk.RowsOf(new QueryDescription().WithAll<Mass>()).Count);
            Assert.Equal(0, chunk.RowsOf(new QueryDescription().WithAll<Chosen>()).Count);
        }

        Assert.Equal(entities.Where(entity => entity.Id % 3 == 0), found);
        int burning = 0;
        foreach (ref Chunk chunk in _world.Query(in Lit))
        {
            burning += chunk.RowsOf(new QueryDescription().WithAll<Lamp, Burning>()).Count;
        }

        Assert.Equal(entities[..500].Count(entity => entity.Id % 3 == 0), burning);
        Assert.Equal(0, default(ChunkRows).Count);
        var sum = new LitSum();
        _world.ParallelReduce(in Lit, ref sum);
        Assert.Equal(found.Sum(entity => entity.Get<Lamp>().Level), sum.Levels);

        Chunk kept = _world.GetChunk(entities[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => kept.IsEnabled<Lamp>(kept.Count));
        using var file = new MemoryStream(SavedWorld.Save(_world));
        _world.Load(file);
        Assert.Throws<ObjectDisposedException>(() => kept.RowsOf(in Lit).Count);
        Assert.Throws<ObjectDisposedException>(() => kept.IsEnabled<Lamp>(0));
        Assert.Throws<InvalidOperationException>(() => default(Chunk).RowsOf(in Lit).Count);
    }

    [Fact]
    public void Calls_by_query_change_the_enabled_ones()
    {
        Entity[] entities = [.. Enumerable.Range(0, 900).Select(i => _world.Create(new Lamp(i), new Health(i)))];
        Array.ForEach(entities, entity => entity.SetEnabled<Lamp>(entity.Id % 3 == 0));
        Entity[] lit = [.. entities.Where(entity => entity.Id % 3 == 0)];
        _world.Set(in Lit, new Health(-1));
        Assert.All(entities, entity => Assert.Equal(entity.Id % 3 == 0 ? -1 : entity.Id, entity.Get<Health>().Points));
        _world.Add(in Lit, new Mass(1, 1), new Burning(1, 1));
        Assert.All(entities, entity => Assert.Equal(entity.Id % 3 == 0, entity.Has<Mass, Burning>()));
        _world.Remove<Health>(in Lit);
        Assert.All(entities, entity => Assert.Equal(entity.Id % 3 != 0, entity.Has<Health>()));
        Assert.Throws<DuplicateComponentException>(() => _world.Add<Lamp>(new QueryDescription().WithNone<Lamp>()));
        _world.Destroy(in Lit);
        Assert.All(entities, entity => Assert.Equal(entity.Id % 3 != 0, entity.IsAlive()));
        Assert.Equal(600, _world.Size);
        Assert.Equal(600, _world.CountEntities(new QueryDescription().WithNone<Lamp>()));
    }

    /// <summary>The order of what a query follows, whichever that is.</summary>
    [Fact]
    public void Sparse_components_and_disabled_ones_are_asked_for_together()
    {
        Entity[] entities = [.. Enumerable.Range(0, 1000).Select(i => _world.Create(new Lamp(i), new Health(i)))];
        foreach (Entity entity in entities)
        {
            entity.SetEnabled<Lamp>(entity.Id % 2 == 0);
            if (entity.Id % 5 == 0)
            {
                entity.Add(new Burning(1, entity.Id));
            }
        }

        AssertForms(
            new QueryDescription().WithAll<Lamp, Burning>(), [.. entities.Where(entity => entity.Id % 10 == 0)]);
        AssertForms(
            new QueryDescription().WithAll<Lamp>().WithNone<Burning>(),
            [.. entities.Where(entity => entity.Id % 2 == 0 && entity.Id % 5 != 0)]);
        AssertForms(
            new QueryDescription().WithAny<Lamp, Burning>(),
            [.. entities.Where(entity => entity.Id % 2 == 0 || entity.Id % 5 == 0)]);
        AssertForms(
            new QueryDescription().WithAll<Burning>().WithNone<Lamp>(),
            [.. entities.Where(entity => entity.Id % 2 != 0 && entity.Id % 5 == 0)]);
        int visited = 0;
        _world.Query(new QueryDescription().WithAll<Lamp>().WithAny<Burning>(), (ref Burning burning, ref Lamp lamp) =>
        {
            Assert.Equal(lamp.Level, burning.Source);
            visited++;
        });
        Assert.Equal(100, visited);
    }

    private static QueryDescription Ignoring(QueryDescription description) =>
        description with { IgnoreComponentEnabledState = true };

    private void AssertMatches(QueryDescription description, params Entity[] expected)
    {
        var found = new Entity[_world.CountEntities(in description)];
        Assert.Equal(found.Length, _world.GetEntities(in description, found));
        Assert.Equal(expected.Order(), found.Order());
    }

    /// <summary>Every form of a query visits the same entities, in the same order where it says one.</summary>
    private void AssertForms(QueryDescription description, Entity[] expected)
    {
        Assert.Equal(expected.Length, _world.CountEntities(in description));
        var found = new Entity[expected.Length];
        Assert.Equal(expected.Length, _world.GetEntities(in description, found));
        Assert.Equal(expected, found);
        var visited = new List<Entity>();
        _world.Query(in description, visited.Add);
        Assert.Equal(expected, visited);
        var collect = new Collect(visited);
        visited.Clear();
        _world.InlineQuery(in description, ref collect);
        Assert.Equal(expected, visited);
        visited.Clear();
        _world.InlineEntityQuery<Collect, Lamp>(in description, ref collect);
        Assert.Equal(expected, visited);
        Assert.Equal(2 * expected.Length, collect.Calls);
        visited.Clear();
        _world.Query(in description, (Entity entity, ref Lamp lamp) =>
        {
            Assert.Equal(lamp, entity.Get<Lamp>());
            visited.Add(entity);
        });
        Assert.Equal(expected, visited);
        long levels = 0;
        _world.Query(in description, (ref Lamp lamp, ref Health health) => levels += lamp.Level + health.Points);
        Assert.Equal(expected.Sum(entity => 2L * entity.Get<Lamp>().Level), levels);

        visited.Clear();
        _world.ParallelQuery(in description, (Entity entity, ref Health health) =>
        {
            lock (visited)
            {
                visited.Add(entity);
            }
        });
        Assert.Equal(expected.Order(), visited.Order());
    }

    private struct Collect(List<Entity> found) : IForEach, IForEachWithEntity<Lamp>
    {
        public int Calls;

        public void Update(Entity entity)
        {
            found.Add(entity);
            Calls++;
        }

        public void Update(Entity entity, ref Lamp lamp) => Update(entity);
    }

    private readonly struct Looks(Action look) : IChunkJob
    {
        public void Execute(ref Chunk chunk) => look();
    }

    private struct LitSum : IChunkReduction<LitSum>
    {
        public int Levels;

        public void Execute(ref Chunk chunk)
        {
            Span<Lamp> lamps = chunk.GetSpan<Lamp>();
            foreach (int row in chunk.RowsOf(in Lit))
            {
                Levels += lamps[row].Level;
            }
        }

        public void Merge(in LitSum part) => Levels += part.Levels;
    }
}
