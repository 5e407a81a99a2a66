using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

public sealed class ParallelQueryTests : IDisposable
{
    public static readonly TheoryData<int> WorkerCounts = [0, 1, 2, 7];

    private static readonly QueryDescription Everyone = new QueryDescription().WithAll<Health>();

    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public ParallelQueryTests() => _world = World.Create(_memory, new WorldOptions { MaximumEntities = 1 << 20 });

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void Every_call_visits_every_match_once(int workers)
    {
        using JobPool jobs = Use(workers);
        Populate(seed: 7);
        int entities = _world.CountEntities(in Everyone);
        int[] visits = new int[_world.Capacity];
        var count = new Visit(visits);

        _world.ParallelQuery(in Everyone, (Entity entity) => Interlocked.Increment(ref visits[entity.Id]));
        AssertVisited();
        _world.InlineParallelQuery(in Everyone, ref count);
        AssertVisited();
        _world.ParallelQuery(in Everyone, (Entity entity, ref Health health) =>
        {
            Assert.Equal(entity.Id, health.Points);
            Interlocked.Increment(ref visits[health.Points]);
        });
        AssertVisited();
        _world.ParallelQuery(in Everyone, (ref Health health) => Interlocked.Increment(ref visits[health.Points]));
        AssertVisited();
        _world.InlineParallelQuery<Visit, Health>(in Everyone, ref count);
        AssertVisited();
        _world.InlineParallelEntityQuery<Visit, Health>(in Everyone, ref count);
        AssertVisited();
        _world.InlineParallelChunkQuery(in Everyone, in count);
        AssertVisited();
        _world.ParallelQuery(new QueryDescription().WithAll<Health, Label, Player>(), (
            ref Health health, ref Label label, ref Player _) =>
        {
            Assert.Equal(health.Points, label.Number);
            visits[health.Points]++;
        });
        Assert.InRange(visits.Sum(), 1, entities - 1);
        Assert.Equal(0, count.Seen);
        Assert.False(_world.IsIterating);

        void AssertVisited()
        {
            Assert.Equal(entities, visits.Sum());
            Assert.Equal(1, visits.Max());
            Array.Clear(visits);
        }
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void A_query_that_matches_nothing_does_nothing(int workers)
    {
        using JobPool jobs = Use(workers);
        _world.ParallelQuery(in Everyone, (ref Health _) => Assert.Fail("There is nobody."));
        Entity entity = _world.Create(new Health(1));
        _world.Destroy(entity);
        _world.ParallelQuery(in Everyone, (ref Health _) => Assert.Fail("There is nobody."));
        var sum = new Sum { Total = 3 };
        _world.ParallelReduce(in Everyone, ref sum);
        Assert.Equal(3, sum.Total);
    }

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(2, 0, true)]
    [InlineData(3, 0, false)]
    [InlineData(4, 150_000, false)]
    [InlineData(5, 150_000, true)]
    public void Work_items_hold_the_rows_in_order(int seed, int more, bool keepsChunksWhole)
    {
        Populate(seed);
        for (int i = 0; i < more; i++)
        {
            _world.Create(new Health(i));
        }

        Query query = _world.Query(in Everyone);
        var expected = new List<(int, int, int)>();
        for (int archetype = 0; archetype < query.Archetypes.Length; archetype++)
        {
            for (int chunk = 0; chunk < query.Archetypes[archetype].ChunkCount; chunk++)
            {
                expected.AddRange(Enumerable.Range(0, query.Archetypes[archetype].GetChunk(chunk).Count)
                    .Select(row => (archetype, chunk, row)));
            }
        }

        int rowsPerItem = WorkItems.RowsPerItem(expected.Count);
        using var items = new WorkItems(_memory, 1 << 20);
        for (int round = 0; round < 2; round++)
        {
            items.Cut(query, keepsChunksWhole);
            int at = 0;
            for (int index = 0; index < items.Count; index++)
            {
                WorkItem item = items[index];
                Assert.Equal(expected[at], (item.Archetype, item.Chunk, item.Row));
                at += item.Rows;
                Assert.True(index == items.Count - 1 || item.Rows >= rowsPerItem);
                Assert.True(keepsChunksWhole || item.Rows <= rowsPerItem);
                Assert.True(!keepsChunksWhole || at == expected.Count || expected[at].Item3 == 0);
            }

            Assert.Equal(expected.Count, at);
        }
    }

    [Theory]
    [InlineData(0, 512)]
    [InlineData(65_536, 512)]
    [InlineData(200_000, 1562)]
    [InlineData(1_000_000, 7812)]
    [InlineData(4_000_000, 8192)]
    public void Items_grow_with_the_query_so_that_they_cost_little_beside_their_rows(int rows, int rowsPerItem) =>
        Assert.Equal(rowsPerItem, WorkItems.RowsPerItem(rows));

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void What_one_thread_would_have_thrown_first_is_thrown(int workers)
    {
        using JobPool jobs = Use(workers);
        Populate(seed: 11);
        var order = new List<int>();
        _world.Query(in Everyone, (ref Health health) => order.Add(health.Points));
        bool[] visited = new bool[_world.Capacity];
        var random = new Random(3);
        var failing = new HashSet<int>(Enumerable.Range(0, 6).Select(_ => order[random.Next(order.Count)]));
        for (int round = 0; round < 10; round++)
        {
            Array.Clear(visited);
            var failure = Assert.Throws<InvalidDataException>(() => _world.ParallelQuery(in Everyone, (
                ref Health health) =>
            {
                if (failing.Contains(health.Points))
                {
                    throw new InvalidDataException($"{health.Points}");
                }

                visited[health.Points] = true;
            }));
            Assert.Equal($"{order.First(failing.Contains)}", failure.Message);
            Assert.False(_world.IsIterating);
        }

        // The rest of an item is left out and no other: which rows were visited follows from the entities alone.
        for (int item = 0; item < order.Count; item += WorkItems.FewestRows)
        {
            int[] rows = [.. order.Skip(item).Take(WorkItems.FewestRows)];
            int until = Array.FindIndex(rows, failing.Contains);
            for (int row = 0; row < rows.Length; row++)
            {
                Assert.Equal(until < 0 || row < until, visited[rows[row]]);
            }
        }

        _world.Create(new Health(1));
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void Structural_changes_throw_on_every_thread(int workers)
    {
        using JobPool jobs = Use(workers);
        Entity[] entities = [.. Enumerable.Range(0, (workers + 1) * WorkItems.FewestRows)
            .Select(i => _world.Create(new Health(i)))];
        Entity other = _world.Create(new Position());
        var commands = new CommandBuffer(_memory);
        commands.Destroy(other);
        int archetypes = _world.Archetypes.Length;
        WorldStatistics before = _world.Statistics;
        using var together = new Barrier(workers + 1);
        int refused = 0;

        _world.ParallelQuery(in Everyone, (Entity entity, ref Health health) =>
        {
            if (health.Points % WorkItems.FewestRows != 0)
            {
                return;
            }

            together.SignalAndWait(TestContext.Current.CancellationToken);
            Refused(() => _world.Create(new Health(1)));
            Refused(() => _world.Create(new Health(1), new Velocity(), new Mass()));
            Refused(() => _world.Create(Component<Velocity, Small>.Signature));
            Refused(() => _world.Create(typeof(Mass)));
            Refused(() => _world.Destroy(other));
            Refused(() => _world.Destroy(entity));
            Refused(() => _world.Destroy(in Everyone));
            Refused(() => _world.Clear());
            Refused(() => _world.Add(entity, new Mass()));
            Refused(() => _world.Add(entity, typeof(Mass)));
            Refused(() => _world.AddOrGet(entity, new Mass()));
            Refused(() => _world.Remove<Health>(entity));
            Refused(() => _world.TrimExcess());
            Assert.False(_world.TryTrimExcess());
            Refused(() => _world.Dispose());
            Refused(() => commands.Playback(_world));
        });

        Assert.Equal((workers + 1) * 15, refused);
        Assert.Equal(archetypes, _world.Archetypes.Length);
        Assert.Equal(before, _world.Statistics);
        Assert.All(entities, entity => Assert.True(entity.IsAlive()));
        _world.Destroy(entities[0]);

        void Refused(Action change)
        {
            Assert.Throws<StructuralChangeException>(change);
            Interlocked.Increment(ref refused);
        }
    }

    [Theory]
    [Trait("Runs", "once")]
    [MemberData(nameof(WorkerCounts))]
    public void Queries_inside_a_parallel_query_run_on_the_thread_that_asks(int workers)
    {
        using JobPool jobs = Use(workers);
        Populate(seed: 5);
        var players = new QueryDescription().WithAll<Player>();
        int expected = _world.CountEntities(in players);
        for (int round = 0; round < 5; round++)
        {
            int outer = 0;
            int inner = 0;
            Type[] types = [typeof(Small), typeof(Frozen), typeof(Mass), typeof(Velocity), typeof(Position)];
            var first = new QueryDescription(any: new Signature(types[round % 5], typeof(Player)));
            int any = EntitiesWithAny(types[round % 5], typeof(Player));
            _world.ParallelQuery(in Everyone, (ref Health health) =>
            {
                if (health.Points % 1600 != 0)
                {
                    return;
                }

                int thread = Environment.CurrentManagedThreadId;
                int seen = 0;
                _world.ParallelQuery(in players, (Entity _) =>
                {
                    Assert.Equal(thread, Environment.CurrentManagedThreadId);
                    seen++;
                });
                Assert.Equal(expected, seen);
                seen = 0;
                _world.Query(in players, (Entity _) => seen++);
                Assert.Equal(expected, seen);
                Assert.Equal(any, _world.CountEntities(in first));
                var count = new Sum();
                _world.ParallelReduce(in Everyone, ref count);
                Interlocked.Increment(ref outer);
                Interlocked.Add(ref inner, seen);
            });
            Assert.Equal(outer * expected, inner);
            Assert.NotEqual(0, outer);
            Assert.False(_world.IsIterating);
        }

        int EntitiesWithAny(ComponentType one, ComponentType other) => _world.Archetypes.ToArray()
            .Where(archetype => archetype.Has(one) || archetype.Has(other))
            .Sum(archetype => archetype.EntityCount);
    }

    [Fact]
    public void Queries_inside_a_job_may_begin_and_end_at_the_same_time()
    {
        using JobPool jobs = Use(workers: 1);
        Query query = _world.Query(in Everyone);
        var meeting = new Meeting();
        jobs.Run(
            new Call(_ =>
            {
                for (int round = 0; round < 300; round++)
                {
                    meeting.Wait(round);
                    for (int times = 0; times < 100; times++)
                    {
                        foreach (ref Chunk chunk in query)
                        {
                            Assert.Fail("There is nobody.");
                        }
                    }
                }
            }),
            2);
        Assert.False(_world.IsIterating);
    }

    [Fact]
    public void Threads_may_ask_for_the_same_new_query()
    {
        using JobPool jobs = Use(workers: 1);
        ComponentType[] types =
        [
            typeof(Position), typeof(Mass), typeof(Player), typeof(Label), typeof(Small), typeof(Frozen),
        ];
        const int Queries = 6 * 6 * 6;
        var found = new Query[2, Queries];
        var meeting = new Meeting();
        jobs.Run(
            new Call(item =>
            {
                for (int index = 0; index < Queries; index++)
                {
                    var description = new QueryDescription(
                        new Signature(types[index / 36]), new Signature(types[index / 6 % 6]),
                        new Signature(types[index % 6]));
                    meeting.Wait(index);
                    found[item, index] = _world.Query(in description);
                }
            }),
            2);
        for (int index = 0; index < Queries; index++)
        {
            Assert.Same(found[0, index], found[1, index]);
        }
    }

    [Fact]
    public void A_reduction_has_the_same_bits_for_any_number_of_threads()
    {
        Populate(seed: 23);
        double expected = 0;
        uint order = 0;
        _world.Query(in Everyone, (ref Health health) =>
        {
            expected += 1.0 / (health.Points + 1);
            order = order * 31 + (uint)health.Points;
        });
        var results = new List<Sum>();
        foreach (int workers in new[] { 0, 1, 2, 7, 7, 7 })
        {
            using JobPool jobs = Use(workers);
            var sum = new Sum { Power = 1 };
            _world.ParallelReduce(in Everyone, ref sum);
            results.Add(sum);
        }

        Assert.Single(results.Distinct());
        Assert.Equal(expected, results[0].Total, 1e-9);
        Assert.Equal(_world.CountEntities(in Everyone), results[0].Entities);
        Assert.Equal(order, results[0].Order);
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void A_reduction_that_throws_leaves_the_value(int workers)
    {
        using JobPool jobs = Use(workers);
        Populate(seed: 23);
        var sum = new Sum { Fails = true, Total = 5 };
        Assert.Throws<InvalidDataException>(() => _world.ParallelReduce(in Everyone, ref sum));
        Assert.Equal(new Sum { Fails = true, Total = 5 }, sum);
        Assert.False(_world.IsIterating);
    }

    [Fact]
    public void A_world_without_a_pool_uses_the_calling_thread()
    {
        Assert.Equal(0, _world.Jobs.Workers);
        Populate(seed: 2);
        int thread = Environment.CurrentManagedThreadId;
        _world.ParallelQuery(in Everyone, (ref Health _) => Assert.Equal(thread, Environment.CurrentManagedThreadId));
        Assert.Throws<ArgumentNullException>(() => _world.Jobs = null!);
        Assert.Throws<ArgumentNullException>(() => _world.ParallelQuery(in Everyone, (ForEach)null!));
        Assert.Throws<ArgumentNullException>(() => _world.ParallelQuery(in Everyone, (ForEach<Health>)null!));
    }

    [Fact]
    public void Worlds_share_the_pool_of_their_options()
    {
        using var jobs = new JobPool(_memory, workers: 1);
        var options = new WorldOptions { Jobs = jobs };
        using World first = World.Create(_memory, options);
        using World second = World.Create(options);
        Assert.Same(jobs, first.Jobs);
        Assert.Same(jobs, second.Jobs);
        first.Create(new Health(1));
        int visited = 0;
        first.ParallelQuery(in Everyone, (ref Health _) => visited++);
        second.ParallelQuery(in Everyone, (ref Health _) => visited++);
        Assert.Equal(1, visited);
    }

    [Fact]
    public void Jobs_may_own_worlds()
    {
        using var jobs = new JobPool(_memory, workers: 2);
        World[] worlds = [.. Enumerable.Range(0, 20).Select(_ => World.Create(_memory))];
        CommandBuffer[] commands = [.. worlds.Select(_ => new CommandBuffer(_memory))];
        jobs.Run(new Life(worlds, commands), worlds.Length);
        for (int index = 0; index < worlds.Length; index++)
        {
            Assert.Equal(1000 + index, worlds[index].Size);
            Assert.False(worlds[index].IsIterating);
            worlds[index].Dispose();
        }
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void Twenty_five_components_work_together(int workers)
    {
        using JobPool jobs = Use(workers);
        var description = new QueryDescription().WithAll<
            V<byte>, V<sbyte>, V<short>, V<ushort>, V<int>, V<uint>, V<long>, V<ulong>, V<char>, V<bool>, V<float>,
            V<double>, V<decimal>, V<nint>, V<nuint>, V<Half>, V<Guid>, V<DateTime>, V<TimeSpan>, V<DateOnly>,
            V<TimeOnly>, V<Index>, V<Range>, V<Int128>, V<UInt128>>();
        for (int i = 0; i < 2000; i++)
        {
            _world.Create(description.All);
        }

        _world.ParallelQuery(in description, (
            ref V<byte> v0, ref V<sbyte> v1, ref V<short> v2, ref V<ushort> v3, ref V<int> v4, ref V<uint> v5,
            ref V<long> v6, ref V<ulong> v7, ref V<char> v8, ref V<bool> v9, ref V<float> v10, ref V<double> v11,
            ref V<decimal> v12, ref V<nint> v13, ref V<nuint> v14, ref V<Half> v15, ref V<Guid> v16,
            ref V<DateTime> v17, ref V<TimeSpan> v18, ref V<DateOnly> v19, ref V<TimeOnly> v20, ref V<Index> v21,
            ref V<Range> v22, ref V<Int128> v23, ref V<UInt128> v24) =>
        {
            v0.N += 0;
            v1.N += 1;
            v2.N += 2;
            v3.N += 3;
            v4.N += 4;
            v5.N += 5;
            v6.N += 6;
            v7.N += 7;
            v8.N += 8;
            v9.N += 9;
            v10.N += 10;
            v11.N += 11;
            v12.N += 12;
            v13.N += 13;
            v14.N += 14;
            v15.N += 15;
            v16.N += 16;
            v17.N += 17;
            v18.N += 18;
            v19.N += 19;
            v20.N += 20;
            v21.N += 21;
            v22.N += 22;
            v23.N += 23;
            v24.N += 24;
        });
        int sum = 0;
        _world.ParallelQuery(in description, (Entity entity,
            ref V<byte> v0, ref V<sbyte> v1, ref V<short> v2, ref V<ushort> v3, ref V<int> v4, ref V<uint> v5,
            ref V<long> v6, ref V<ulong> v7, ref V<char> v8, ref V<bool> v9, ref V<float> v10, ref V<double> v11,
            ref V<decimal> v12, ref V<nint> v13, ref V<nuint> v14, ref V<Half> v15, ref V<Guid> v16,
            ref V<DateTime> v17, ref V<TimeSpan> v18, ref V<DateOnly> v19, ref V<TimeOnly> v20, ref V<Index> v21,
            ref V<Range> v22, ref V<Int128> v23, ref V<UInt128> v24) =>
        {
            Assert.Equal(_world.Get<V<UInt128>>(entity), v24);
            Interlocked.Add(
                ref sum,
                v0.N + v1.N + v2.N + v3.N + v4.N + v5.N + v6.N + v7.N + v8.N + v9.N + v10.N + v11.N + v12.N
                + v13.N + v14.N + v15.N + v16.N + v17.N + v18.N + v19.N + v20.N + v21.N + v22.N + v23.N + v24.N);
        });
        Assert.Equal(2000 * 300, sum);
    }

    private JobPool Use(int workers) => _world.Jobs = new JobPool(_memory, workers);

    /// <summary>Archetypes of one entity and of thousands; the health of each is its entity's id.</summary>
    private void Populate(int seed)
    {
        var random = new Random(seed);
        Type[] others = [typeof(Position), typeof(Mass), typeof(Player), typeof(Label), typeof(Small)];
        for (int bits = 0; bits < 1 << others.Length; bits++)
        {
            var signature = new Signature([.. others.Where((_, i) => (bits & 1 << i) != 0)
                .Append(typeof(Health)).Select(type => (ComponentType)type)]);
            for (int rest = 1 << random.Next(13); rest > 0; rest--)
            {
                Entity entity = _world.Create(in signature);
                _world.Set(entity, new Health(entity.Id));
                if (entity.Has<Label>())
                {
                    _world.Set(entity, new Label("text", entity.Id));
                }
            }
        }
    }

    /// <summary>As many component types as there are other types.</summary>
    private record struct V<T>(int N);

    private struct Visit(int[] visits) : IForEach, IForEach<Health>, IForEachWithEntity<Health>, IChunkJob
    {
        public int Seen;

        public void Update(Entity entity) => See(entity.Id);

        public void Update(ref Health health) => See(health.Points);

        public void Update(Entity entity, ref Health health)
        {
            Assert.Equal(entity.Id, health.Points);
            See(entity.Id);
        }

        public void Execute(ref Chunk chunk)
        {
            foreach (ref Health health in chunk.GetSpan<Health>())
            {
                See(health.Points);
            }

            Seen = 0;
        }

        private void See(int id)
        {
            // Each work item begins with a copy of the struct as it was passed in, and has no more rows than these.
            Assert.InRange(++Seen, 1, Math.Max(WorkItems.FewestRows, 1 << 15));
            Interlocked.Increment(ref visits[id]);
        }
    }

    private record struct Sum : IChunkReduction<Sum>
    {
        public bool Fails;
        public double Total;
        public int Entities;

        /// <summary>A hash of the order, and the power of its factor that the part stands for.</summary>
        public uint Order;
        public uint Power;

        public void Execute(ref Chunk chunk)
        {
            if (Fails)
            {
                throw new InvalidDataException("asked for");
            }

            foreach (ref Health health in chunk.GetSpan<Health>())
            {
                Total += 1.0 / (health.Points + 1);
                Entities++;
                Order = Order * 31 + (uint)health.Points;
                Power *= 31;
            }
        }

        public void Merge(in Sum part)
        {
            Total += part.Total;
            Entities += part.Entities;
            Order = Order * part.Power + part.Order;
            Power *= part.Power;
        }
    }

    /// <summary>Two threads wait for each other without sleeping, so that they go on within nanoseconds: on a machine
    /// with a processor free for each.</summary>
    private sealed class Meeting
    {
        private int _arrived;

        public void Wait(int round)
        {
            Interlocked.Increment(ref _arrived);
            for (int look = 1; Volatile.Read(ref _arrived) < 2 * (round + 1); look++)
            {
                if (look % 1_000_000 == 0)
                {
                    Thread.Yield();
                }
            }
        }
    }

    private readonly struct Call(Action<int> action) : IJob
    {
        public void Execute(int item) => action(item);
    }

    private readonly struct Life(World[] worlds, CommandBuffer[] commands) : IJob
    {
        public void Execute(int item)
        {
            World world = worlds[item];
            for (int i = 0; i < 1000 + item; i++)
            {
                commands[item].Set(commands[item].Create(Component<Health>.Signature), new Health(i));
            }

            commands[item].Playback(world);
            int visited = 0;
            world.ParallelQuery(in Everyone, (ref Health _) => visited++);
            Assert.Equal(world.Size, visited);
        }
    }
}
