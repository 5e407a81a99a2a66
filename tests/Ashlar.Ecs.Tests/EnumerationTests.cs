using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>What an enumeration forbids, and when it ends; and that a query that is kept never misses anything.</summary>
public sealed class EnumerationTests : IDisposable
{
    private static readonly QueryDescription All = new QueryDescription().WithAll<Health>();

    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public EnumerationTests()
    {
        _world = World.Create(_memory);
        _world.Create(3, new Health(1));
    }

    public void Dispose() => _memory.Dispose();

    [Fact]
    public void An_enumeration_ends_once_however_often_it_is_disposed()
    {
        ChunkEnumerator chunks = _world.Query(in All).GetEnumerator();
        Assert.True(chunks.MoveNext());
        ChunkEnumerator copy = chunks;
        chunks.Dispose();
        Assert.False(_world.IsIterating);
        chunks.Dispose();
        copy.Dispose();
        Assert.False(_world.IsIterating);
        _world.Create(new Health(2));
    }

    [Fact]
    public void Disposing_an_inner_enumeration_again_leaves_the_outer_one_open()
    {
        foreach (ref Chunk chunk in _world.Query(in All))
        {
            ChunkEnumerator inner = _world.Query(in All).GetEnumerator();
            ChunkEnumerator copy = inner;
            inner.Dispose();
            copy.Dispose();
            inner.Dispose();
            Assert.True(_world.IsIterating);
            Assert.Throws<StructuralChangeException>(() => _world.Destroy(in All));
        }

        Assert.False(_world.IsIterating);
    }

    [Fact]
    public void Enumerations_may_end_in_any_order()
    {
        ChunkEnumerator first = _world.Query(in All).GetEnumerator();
        ChunkEnumerator second = _world.Query(in All).GetEnumerator();
        first.Dispose();
        Assert.True(_world.IsIterating);

        // Takes no place of one that is open, and none of those that have ended ends it.
        ChunkEnumerator third = _world.Query(in All).GetEnumerator();
        second.Dispose();
        first.Dispose();
        second.Dispose();
        Assert.True(_world.IsIterating);
        third.Dispose();
        Assert.False(_world.IsIterating);
        for (int open = 0; open < 100; open++)
        {
            _ = _world.Query(in All).GetEnumerator();
        }

        Assert.True(_world.IsIterating);
    }

    [Fact]
    public void An_enumeration_may_be_disposed_after_its_world()
    {
        using var memory = new MemorySystem();
        World world = World.Create(memory);
        ChunkEnumerator chunks = world.Query(in All).GetEnumerator();
        memory.Dispose();
        chunks.Dispose();
        ChunkEnumerator none = default;
        Assert.False(none.MoveNext());
        none.Dispose();
    }

    [Fact]
    public void Enumerations_of_many_threads_end_once()
    {
        using var jobs = new JobPool(_memory, 3);
        _world.Jobs = jobs;
        _world.Create(50_000, new Health(1));
        Query held = _world.Query(in All);
        int entities = 0;
        _world.ParallelQuery(in All, (Entity entity) =>
        {
            if (entity.Id % 64 == 0)
            {
                ChunkEnumerator chunks = held.GetEnumerator();
                chunks.MoveNext();
                chunks.Dispose();
                chunks.Dispose();
                Interlocked.Increment(ref entities);
            }
        });
        Assert.True(entities > 700);
        Assert.False(_world.IsIterating);
        _world.Create(new Health(2));
    }

    [Fact]
    public void A_query_that_is_kept_sees_archetypes_that_come_later()
    {
        Query held = _world.Query(in All);
        Assert.Equal(3, Count(held));
        _world.Create(new Health(1), new Mass());
        Assert.Equal(4, Count(held));
        _world.Create(new Health(1), new Player());
        Assert.Equal(3, held.Archetypes.Length);
        Assert.Equal(3, held.GetArchetypeIterator().Length);
        Assert.Equal(5, Count(held.GetChunkIterator()));

        SavedWorld.Load(_world, SavedWorld.Save(_world));
        Assert.Equal(5, Count(held));
        _world.Create(new Health(1), new Position());
        Assert.Equal(6, Count(held));
    }

    /// <summary>A query keeps a list of the chunks that it visits; the archetypes know their chunks themselves.</summary>
    [Fact]
    public void A_query_visits_all_chunks_in_order_whatever_chunks_come_and_go()
    {
        var random = new Random(11);
        ComponentType[] types = [typeof(Position), typeof(Mass), typeof(Player), typeof(Label), typeof(Small)];
        var live = new List<Entity>();
        QueryDescription[] descriptions =
            [All, new(), new QueryDescription().WithNone<Mass>(), new QueryDescription().WithAny<Label, Small>()];
        Query[] queries = [.. descriptions.Select(description => _world.Query(in description))];
        for (int step = 0; step < 3000; step++)
        {
            switch (random.Next(12))
            {
                case < 5:
                    int bits = random.Next(1 << types.Length);
                    var signature = new Signature([typeof(Health), .. types.Where((_, bit) => (bits & 1 << bit) != 0)]);
                    var made = new Entity[random.Next(step % 10 == 0 ? 2000 : 3)];
                    _world.Create(made, in signature, made.Length);
                    live.AddRange(made);
                    break;
                case < 10 when live.Count != 0:
                    int place = random.Next(live.Count);
                    _world.Destroy(live[place]);
                    live[place] = live[^1];
                    live.RemoveAt(live.Count - 1);
                    break;
                case 10 when random.Next(20) == 0:
                    _world.Clear();
                    live.Clear();
                    break;
                case 11 when random.Next(10) == 0:
                    _world.TrimExcess();
                    break;
            }

            // Some queries fall behind by more changes than are remembered.
            if (random.Next(step % 100 == 0 ? 1 : 30) == 0)
            {
                AssertVisitsAllChunks(queries[random.Next(queries.Length)]);
            }
        }

        foreach (Query query in queries)
        {
            AssertVisitsAllChunks(query);
        }
    }

    private static void AssertVisitsAllChunks(Query query)
    {
        var expected = new List<(Entity First, int Count, Archetype Archetype)>();
        foreach (Archetype archetype in query.Archetypes)
        {
            for (int index = 0; index < archetype.ChunkCount; index++)
            {
                Chunk chunk = archetype.GetChunk(index);
                expected.Add((chunk.Entity(0), chunk.Count, archetype));
            }
        }

        var visited = new List<(Entity First, int Count, Archetype Archetype)>();
        foreach (ref Chunk chunk in query)
        {
            visited.Add((chunk.Entity(0), chunk.Count, chunk.Archetype));
        }

        Assert.Equal(expected, visited);
    }

    [Fact]
    public void A_query_that_is_kept_is_current_on_every_thread()
    {
        using var jobs = new JobPool(_memory, 3);
        _world.Jobs = jobs;
        _world.Create(20_000, new Health(1));
        Query held = _world.Query(new QueryDescription().WithAny<Health, Mass, Player, Position>());
        for (int round = 0; round < 3; round++)
        {
            _world.Create(typeof(Health), round == 0 ? typeof(Mass) : round == 1 ? typeof(Player) : typeof(Position));
            int wrong = 0;
            int expected = _world.Archetypes.Length;
            _world.ParallelQuery(in All, (Entity entity) =>
            {
                if (held.Archetypes.Length != expected)
                {
                    Interlocked.Increment(ref wrong);
                }
            });
            Assert.Equal(0, wrong);
        }
    }

    [Fact]
    public void An_empty_exclusive_signature_is_no_condition()
    {
        _world.Create(new Mass());
        Assert.Equal(4, _world.CountEntities(new QueryDescription(exclusive: Signature.Null)));
        var description = new QueryDescription(all: Component<Health>.Signature, exclusive: Signature.Null);
        Assert.Equal(3, _world.CountEntities(in description));
        Assert.Equal(All, description);
        description.Exclusive = Component<Mass>.Signature;
        Assert.Equal(1, _world.CountEntities(in description));
        description.Exclusive = default;
        Assert.Equal(3, _world.CountEntities(in description));
    }

    private static int Count(Query query)
    {
        int count = 0;
        foreach (ref Chunk chunk in query)
        {
            count += chunk.Count;
        }

        return count;
    }
}
