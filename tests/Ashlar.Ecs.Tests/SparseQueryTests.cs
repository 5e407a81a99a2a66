using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>What queries, chunks and jobs make of components that lie in sparse sets.</summary>
public sealed class SparseQueryTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public SparseQueryTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void Chunks_say_that_they_have_no_column_of_it()
    {
        Entity entity = _world.Create(new Health(1), new Burning(1, 1));
        Chunk chunk = _world.GetChunk(entity);
        Assert.False(chunk.Has<Burning>());
        Assert.False(chunk.Archetype.Has<Burning>());
        foreach (Exception refused in (Exception[])[
            Assert.Throws<ComponentNotFoundException>(() => chunk.GetSpan<Burning>()),
            Assert.Throws<ComponentNotFoundException>(() => chunk.Get<Burning>(0)),
            Assert.Throws<ComponentNotFoundException>(() => chunk.Get(0, typeof(Burning))),
        ])
        {
            Assert.Contains("is sparse", refused.Message, StringComparison.Ordinal);
            Assert.Contains("Use a query by delegate", refused.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>What only whole chunks could answer.</summary>
    [Fact]
    public void Queries_for_it_have_no_chunks()
    {
        _world.Create(new Health(1), new Burning(1, 1));
        QueryDescription[] descriptions =
        [
            new QueryDescription().WithAll<Burning>(),
            new QueryDescription().WithAll<Health>().WithAny<Burning, Mass>(),
            new QueryDescription().WithNone<Burning>(),
            new QueryDescription().WithExclusive<Health, Burning>(),
            new QueryDescription().WithExclusive<Health>(),
        ];
        foreach (QueryDescription description in descriptions)
        {
            var chunks = new Chunk[10];
            Entities total = default;
            Action[] calls =
            [
                () => _world.Query(in description).GetEnumerator().Dispose(),
                () => _world.GetChunks(in description, chunks),
                () => _world.InlineParallelChunkQuery(in description, default(Nothing)),
                () => _world.ParallelReduce(in description, ref total),
            ];
            Assert.All(calls, call => Assert.Contains(
                "sparse components", Assert.Throws<NotSupportedException>(call).Message, StringComparison.Ordinal));
            Assert.False(_world.IsIterating);
        }
    }

    /// <summary>The order is that of the smallest set while it is the smaller side, and that of the rows otherwise.</summary>
    [Fact]
    public void A_query_follows_the_smaller_side()
    {
        Entity[] entities = [.. Enumerable.Range(0, 8).Select(_ => _world.Create(new Health(1)))];
        foreach (int index in (int[])[5, 1, 3])
        {
            _world.Add(entities[index], new Burning(index, index));
        }

        foreach (int index in (int[])[7, 3, 1, 0])
        {
            _world.Add<Chosen>(entities[index]);
        }

        var both = new QueryDescription().WithAll<Chosen, Burning>();
        Assert.Equal([entities[1], entities[3]], Found(both));
        Assert.Equal([entities[5], entities[1], entities[3]], Found(new QueryDescription().WithAll<Burning, Health>()));

        _world.Create(2, new Burning(9, 9));
        Assert.Equal([entities[3], entities[1]], Found(both));
        for (int i = 0; i < 20; i++)
        {
            _world.Create(new Burning(1, 1), new Chosen());
        }

        Assert.Equal(
            [entities[1], entities[3], entities[5]], Found(new QueryDescription().WithAll<Burning, Health>()));
    }

    [Fact]
    public void Every_arity_of_a_query_takes_both_kinds()
    {
        Entity entity = _world.Create(new Health(1), new Position(1, 2, 3), new Burning(4, 5));
        _world.Create(new Health(2), new Burning(6, 7));
        _world.Add<Chosen>(entity);
        var description = new QueryDescription().WithAll<Health, Position, Burning, Chosen>();
        int seen = 0;
        _world.Query(in description, (Entity found, ref Burning burning, ref Position position, ref Chosen chosen,
            ref Health health) =>
        {
            Assert.Equal((entity, 5, 2f, 1), (found, burning.Source, position.Y, health.Points));
            burning.Source++;
            health.Points++;
            seen++;
        });
        Assert.Equal((1, 6, 2), (seen, _world.Get<Burning>(entity).Source, _world.Get<Health>(entity).Points));

        // A matching entity that lacks what the code asks for.
        Assert.Throws<ComponentNotFoundException>(() => _world.Query(
            new QueryDescription().WithAll<Health>(), (ref Health health, ref Chosen chosen) => { }));
        Assert.False(_world.IsIterating);
    }

    [Fact]
    public void A_struct_keeps_what_its_code_changed_before_it_threw()
    {
        for (int i = 0; i < 10; i++)
        {
            _world.Create(new Burning(i, i));
        }

        var failing = new Failing();
        var burning = new QueryDescription().WithAll<Burning>();
        Assert.Throws<TimeoutException>(() => _world.InlineQuery<Failing, Burning>(in burning, ref failing));
        Assert.Equal(5, failing.Calls);
        Assert.False(_world.IsIterating);
    }

    [Fact]
    public void A_tag_of_more_entities_than_a_chunk_has_rows_is_visited_whole()
    {
        const int Count = 100_000;
        _world.Create(Count, new Health(1), new Chosen());
        int seen = 0;
        _world.Query(new QueryDescription().WithAll<Chosen>(), (ref Chosen chosen) =>
        {
            chosen = default;
            seen++;
        });
        Assert.Equal(Count, seen);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_parallel_query_does_what_one_thread_does(int workers)
    {
        using var jobs = new JobPool(_memory, workers);
        _world.Jobs = jobs;
        for (int i = 0; i < 5000; i++)
        {
            Entity entity = _world.Create(new Health(i));
            if (i % 3 != 0)
            {
                _world.Add(entity, new Burning(i, i));
            }
        }

        var commands = new CommandBuffer(_memory);
        foreach (bool followsRows in (bool[])[false, true])
        {
            // With as many without health, the rows are the smaller side.
            var description = new QueryDescription().WithAll<Burning, Health>();
            Entity[] order = Found(description);
            _memory.BeginFrame();
            _world.ParallelQuery(in description, (Entity entity, ref Burning burning) =>
            {
                burning.Source++;
                Entity born = commands.Create(Component<Mass>.Signature);
                commands.Set(born, new Mass(entity.Id, 0));
            });
            commands.Playback(_world);
            _memory.EndFrame();
            List<double> born = [];
            _world.Query(
                new QueryDescription().WithAll<Mass>(), (ref Mass mass) => born.Add(mass.Kilograms));
            Assert.Equal(order.Select(entity => (double)entity.Id), born);
            _world.Destroy(new QueryDescription().WithAll<Mass>());
            Assert.Equal(followsRows ? 2 : 1, _world.Get<Burning>(order[7]).Source - (int)_world.Get<Burning>(order[7]).Seconds);
            _world.Create(5000, new Burning(0, 0));
        }
    }

    private Entity[] Found(QueryDescription description)
    {
        List<Entity> found = [];
        _world.Query(in description, (Entity entity) => found.Add(entity));
        return [.. found];
    }

    private struct Nothing : IChunkJob
    {
        public void Execute(ref Chunk chunk)
        {
        }
    }

    private struct Entities : IChunkReduction<Entities>
    {
        public void Execute(ref Chunk chunk)
        {
        }

        public void Merge(in Entities part)
        {
        }
    }

    private struct Failing : IForEach<Burning>
    {
        public int Calls;

        public void Update(ref Burning burning)
        {
            if (++Calls == 5)
            {
                throw new TimeoutException();
            }
        }
    }
}
