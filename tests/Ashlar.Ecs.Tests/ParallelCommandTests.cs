using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

public sealed class ParallelCommandTests(ITestOutputHelper output)
{
    public static readonly TheoryData<int> WorkerCounts = [0, 1, 2, 7];

    private static readonly QueryDescription Everyone = new QueryDescription().WithAll<Health, Number>();

    [Theory]
    [Trait("Runs", "once")]
    [InlineData(1)]
    [InlineData(20261122)]
    [InlineData(0)]
    public void Any_number_of_threads_does_what_one_thread_and_a_plain_model_do(int seed)
    {
        seed = seed == 0 ? Random.Shared.Next() : seed;
        output.WriteLine($"seed {seed}");
        using var alone = new Life(null, seed);
        List<string> expected = alone.Run();
        foreach (int workers in new[] { 0, 1, 2, 7 })
        {
            using var together = new Life(workers, seed);
            Assert.Equal(expected, together.Run());
        }
    }

    /// <summary>Forces both threads to record, the later item first.</summary>
    [Fact]
    public void Commands_are_played_back_in_the_order_of_the_entities()
    {
        using var memory = new MemorySystem();
        using var jobs = new JobPool(memory, workers: 1);
        using World world = World.Create(memory, new WorldOptions { Jobs = jobs });
        var commands = new CommandBuffer(memory);
        for (int i = 0; i < 2 * WorkItems.FewestRows; i++)
        {
            world.Create(new Health(i), new Number(i));
        }

        using var laterIsDone = new ManualResetEventSlim();
        commands.Set(commands.Create(Component<Mass>.Signature), new Mass(-1, 0));
        world.ParallelQuery(in Everyone, (ref Health health, ref Number _) =>
        {
            if (health.Points == 0)
            {
                laterIsDone.Wait(TestContext.Current.CancellationToken);
            }

            commands.Set(commands.Create(Component<Mass>.Signature), new Mass(health.Points, 0));
            if (health.Points == 2 * WorkItems.FewestRows - 1)
            {
                laterIsDone.Set();
            }
        });
        commands.Set(commands.Create(Component<Mass>.Signature), new Mass(2 * WorkItems.FewestRows, 0));
        Assert.Equal(4 * (WorkItems.FewestRows + 1), commands.CommandCount);
        commands.Playback(world, dispose: false);
        commands.Playback(world);
        Assert.Equal(0, commands.Size);

        var seen = new List<double>();
        world.Query(new QueryDescription().WithAll<Mass>(), (Entity entity, ref Mass mass) =>
        {
            Assert.Equal(2 * WorkItems.FewestRows + seen.Count, entity.Id);
            seen.Add(mass.Kilograms);
        });
        double[] once = [.. Enumerable.Range(-1, 2 * WorkItems.FewestRows + 2)];
        Assert.Equal([.. once, .. once], seen);
    }

    /// <summary>The logs of all threads are played back; what a handler records goes to one of them, and stays.</summary>
    [Fact]
    public void What_a_handler_records_comes_before_what_the_next_parallel_query_does()
    {
        using var memory = new MemorySystem();
        using var jobs = new JobPool(memory, workers: 1);
        using World world = World.Create(memory, new WorldOptions { Jobs = jobs });
        var commands = new CommandBuffer(memory);
        world.Create(3, new Health(1), new Number(1));
        var created = new List<double>();
        bool isRecording = true;
        world.SubscribeComponentAdded((in Entity entity, ref Mass mass) =>
        {
            created.Add(mass.Kilograms);
            if (isRecording)
            {
                Record(10 + mass.Kilograms);
            }
        });

        // First with commands of the calling thread before those of the query, then with none.
        Record(0);
        Query(1);
        Record(2);
        commands.Playback(world);
        Query(3);
        isRecording = false;
        commands.Playback(world);
        Assert.Equal([0, 1, 1, 1, 2, 10, 11, 11, 11, 12, 3, 3, 3], created);

        created.Clear();
        isRecording = true;
        Query(4);
        commands.Playback(world);
        isRecording = false;
        commands.Playback(world);
        Assert.Equal([4, 4, 4, 14, 14, 14], created);
        Assert.Equal(0, commands.CommandCount);

        void Record(double kilograms) => commands.Add(commands.Create(Signature.Null), new Mass(kilograms, 0));

        void Query(double kilograms) =>
            world.ParallelQuery(in Everyone, (ref Health health, ref Number _) => Record(kilograms));
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void A_stand_in_is_good_for_its_work_item_only(int workers)
    {
        using var memory = new MemorySystem();
        using var jobs = new JobPool(memory, workers);
        using World world = World.Create(memory, new WorldOptions { Jobs = jobs });
        var commands = new CommandBuffer(memory);
        for (int i = 0; i < 3 * WorkItems.FewestRows; i++)
        {
            world.Create(new Health(i), new Number(i));
        }

        Entity[] standIns = new Entity[3];
        Entity outside = commands.Create(Component<Health>.Signature);
        world.ParallelQuery(in Everyone, (ref Health health, ref Number _) =>
        {
            int item = health.Points / WorkItems.FewestRows;
            if (health.Points % WorkItems.FewestRows == 0)
            {
                standIns[item] = commands.Create(Component<Health>.Signature);
                Assert.Throws<StaleEntityException>(() => commands.Set(outside, new Health(1)));
            }

            commands.Set(standIns[item], new Health(health.Points));
        });
        commands.Set(outside, new Health(-1));
        Assert.Throws<StaleEntityException>(() => commands.Set(standIns[0], new Health(1)));
        var one = new QueryDescription().WithAll<Health, Number>();
        int refused = 0;
        world.ParallelQuery(in one, (ref Health health, ref Number _) =>
        {
            if (health.Points % WorkItems.FewestRows == 0)
            {
                foreach (Entity standIn in standIns)
                {
                    Assert.Throws<StaleEntityException>(() => commands.Set(standIn, new Health(1)));
                    Interlocked.Increment(ref refused);
                }
            }
        });
        Assert.Equal(9, refused);

        commands.Playback(world);
        var created = new List<int>();
        world.Query(new QueryDescription().WithAll<Health>().WithNone<Number>(), (ref Health health) =>
            created.Add(health.Points));
        Assert.Equal(
            [-1, WorkItems.FewestRows - 1, 2 * WorkItems.FewestRows - 1, 3 * WorkItems.FewestRows - 1], created);
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void Commands_of_a_query_inside_belong_to_the_work_item_around_it(int workers)
    {
        using var memory = new MemorySystem();
        using var jobs = new JobPool(memory, workers);
        using World world = World.Create(memory, new WorldOptions { Jobs = jobs });
        var commands = new CommandBuffer(memory);
        for (int i = 0; i < 4 * WorkItems.FewestRows; i++)
        {
            world.Create(new Health(i), new Number(i));
        }

        world.ParallelQuery(in Everyone, (ref Health health, ref Number _) =>
        {
            if (health.Points % WorkItems.FewestRows != 0)
            {
                return;
            }

            int outer = health.Points / WorkItems.FewestRows * 100;
            Entity before = commands.Create(Component<Health>.Signature);
            world.ParallelQuery(in Everyone, (ref Health inner, ref Number _) =>
            {
                if (inner.Points % WorkItems.FewestRows == 0)
                {
                    Entity standIn = commands.Create(Component<Health>.Signature);
                    commands.Set(standIn, new Health(outer + 1 + inner.Points / WorkItems.FewestRows));
                }
            });
            commands.Set(before, new Health(outer));
            commands.Set(commands.Create(Component<Health>.Signature), new Health(outer + 5));
        });
        commands.Playback(world);

        var created = new List<int>();
        world.Query(new QueryDescription().WithAll<Health>().WithNone<Number>(), (ref Health health) =>
            created.Add(health.Points));
        Assert.Equal(
            [.. from outer in new[] { 0, 100, 200, 300 } from inner in Enumerable.Range(0, 6) select outer + inner],
            created);
    }

    [Fact]
    public void Commands_of_all_threads_die_with_their_frame()
    {
        using var memory = new MemorySystem();
        using var jobs = new JobPool(memory, workers: 1);
        using World world = World.Create(memory, new WorldOptions { Jobs = jobs });
        var commands = new CommandBuffer(memory);
        for (int i = 0; i < 2 * WorkItems.FewestRows; i++)
        {
            world.Create(new Health(i), new Number(i));
        }

        memory.BeginFrame();
        using var together = new Barrier(2);
        world.ParallelQuery(in Everyone, (Entity entity, ref Health health, ref Number _) =>
        {
            if (health.Points % WorkItems.FewestRows == 0)
            {
                together.SignalAndWait(TestContext.Current.CancellationToken);
                commands.Destroy(entity);
            }
        });
        memory.EndFrame();
        for (int frame = 0; frame < memory.Options.FramesInFlight; frame++)
        {
            memory.BeginFrame();
            memory.EndFrame();
        }

        Assert.Throws<StaleCommandsException>(() => commands.Playback(world));
        Assert.Equal(2 * WorkItems.FewestRows, world.Size);
        commands.Clear();
        commands.Playback(world);
        Assert.Equal(2 * WorkItems.FewestRows, world.Size);
    }

    /// <summary>A number that says all about what happens to its entity, so that a model needs no entity ids.</summary>
    private record struct Number(int Value);

    /// <summary>One run of a world whose entities live, breed and die by what their numbers say.</summary>
    private sealed class Life(int? workers, int seed) : IDisposable
    {
        private static readonly Signature[] Kinds =
        [
            Component<Health, Number>.Signature,
            Component<Health, Number, Position>.Signature,
            Component<Health, Number, Mass, Player>.Signature,
            Component<Health, Number, Label>.Signature,
        ];

        private readonly List<Being> _model = [];
        private World _world = null!;
        private CommandBuffer _commands = null!;

        /// <summary>Where versions start: higher when the world has the id of an earlier one.</summary>
        private int _firstVersion;

        /// <returns>What the world held after each step, in the order of iteration.</returns>
        public List<string> Run()
        {
            using var memory = new MemorySystem();
            using JobPool jobs = new(memory, workers ?? 0);
            using World world = World.Create(memory, new WorldOptions { Jobs = jobs });
            _world = world;
            _commands = new CommandBuffer(memory, initialCapacity: 4);
            var random = new Random(seed);
            for (int i = 0; i < 4000; i++)
            {
                int kind = random.Next(Kinds.Length);
                Entity entity = world.Create(in Kinds[kind]);
                _firstVersion = entity.Version;
                world.Set(entity, new Health(i), new Number(i * 77));
                _model.Add(new Being(i, i * 77, kind == 2, kind == 3 ? "" : null));
                if (kind == 3)
                {
                    world.Set(entity, new Label("", 0));
                }
            }

            var states = new List<string>();
            for (int step = 0; step < 8; step++)
            {
                memory.BeginFrame();
                Step(random.Next(), random.Next(4));
                memory.EndFrame();
                states.AddRange(State());
                AssertLikeModel();
            }

            return states;
        }

        public void Dispose() => _commands.Dispose();

        private void Step(int salt, int call)
        {
            Spawn(salt);
            Query(salt, call);
            Spawn(salt + 1);
            _commands.Playback(_world);
            StepModel(salt);
            _model.Add(Spawned(salt));
            _model.Add(Spawned(salt + 1));

            // Two queries into one buffer, whose entities do not change between: the first has only read.
            Query(salt + 2, call);
            _world.Jobs.Run(new Nothing(), 3);
            ForEachWithEntity<Number> mark = (Entity entity, ref Number number) =>
            {
                if (number.Value % 11 == 0)
                {
                    _commands.Add(entity, new Small((byte)number.Value));
                }
            };
            if (workers is null)
            {
                _world.Query(in Everyone, mark);
            }
            else
            {
                _world.ParallelQuery(in Everyone, mark);
            }

            _commands.Playback(_world);
            StepModel(salt + 2);
        }

        private void Spawn(int salt)
        {
            Entity spawned = _commands.Create(Kinds[0]);
            _commands.Set(spawned, new Health(salt));
            _commands.Set(spawned, new Number(salt));
        }

        private static Being Spawned(int salt) => new(salt, salt, false, null);

        private void Query(int salt, int call)
        {
            if (workers is null)
            {
                _world.Query(in Everyone, (Entity entity, ref Health health, ref Number number) =>
                    Live(_commands, salt, entity, ref health, ref number));
                return;
            }

            var living = new Living(_commands, salt);
            switch (call)
            {
                case 0:
                    _world.ParallelQuery(in Everyone, (Entity entity, ref Health health, ref Number number) =>
                        Live(_commands, salt, entity, ref health, ref number));
                    break;
                case 1:
                    _world.InlineParallelEntityQuery<Living, Health, Number>(in Everyone, ref living);
                    break;
                case 2:
                    _world.InlineParallelChunkQuery(in Everyone, in living);
                    break;
                default:
                    _world.ParallelQuery(in Everyone, (Entity entity) => Live(
                        _commands, salt, entity, ref _world.Get<Health>(entity), ref _world.Get<Number>(entity)));
                    break;
            }
        }

        private static void Live(
            CommandBuffer commands, int salt, Entity entity, ref Health health, ref Number number)
        {
            health.Points = Mixed(health.Points, number.Value, salt);
            switch (health.Points & 31)
            {
                case 0 or 1:
                    commands.Destroy(entity);
                    break;
                case 2 or 3:
                    int kind = Math.Abs(health.Points / 32) % Kinds.Length;
                    Entity child = commands.Create(in Kinds[kind]);
                    commands.Set(child, new Health(number.Value));
                    commands.Set(child, new Number(Mixed(number.Value, salt, 1)));
                    if (kind == 3)
                    {
                        commands.Set(child, new Label("born", 1));
                    }

                    break;
                case 4:
                    commands.Add(entity, new Mass(1, 1));
                    break;
                case 5:
                    commands.Remove<Mass>(entity);
                    break;
                case 6:
                    commands.Add(entity, new Label(health.Points % 2 == 0 ? "even" : "odd", 0));
                    break;
                case 7:
                    commands.Remove<Label>(entity);
                    break;
                case 8:
                    commands.Set(entity, new Number(number.Value + 1));
                    break;
                case 9:
                    Thread.Yield();
                    break;
            }
        }

        private void StepModel(int salt)
        {
            var children = new List<Being>();
            for (int index = _model.Count - 1; index >= 0; index--)
            {
                Being being = _model[index];
                being = being with { Health = Mixed(being.Health, being.Number, salt) };
                switch (being.Health & 31)
                {
                    case 2 or 3:
                        int kind = Math.Abs(being.Health / 32) % Kinds.Length;
                        children.Add(new Being(
                            being.Number, Mixed(being.Number, salt, 1), kind == 2, kind == 3 ? "born" : null));
                        break;
                    case 4:
                        being = being with { HasMass = true };
                        break;
                    case 5:
                        being = being with { HasMass = false };
                        break;
                    case 6:
                        being = being with { Label = being.Health % 2 == 0 ? "even" : "odd" };
                        break;
                    case 7:
                        being = being with { Label = null };
                        break;
                    case 8:
                        being = being with { Number = being.Number + 1 };
                        break;
                }

                _model[index] = being;
                if ((being.Health & 31) < 2)
                {
                    _model.RemoveAt(index);
                }
            }

            _model.AddRange(children);
        }

        private static int Mixed(int a, int b, int c)
        {
            uint hash = (uint)HashOf(HashOf(a) + b * 31) + (uint)c;
            return HashOf((int)hash) & 0x7FFFFFFF;
        }

        private static int HashOf(int value)
        {
            uint hash = (uint)value * 0x9E3779B1;
            hash ^= hash >> 15;
            hash *= 0x85EBCA77;
            return (int)(hash ^ (hash >> 13));
        }

        private List<string> State()
        {
            var state = new List<string>();
            foreach (Archetype archetype in _world.Archetypes)
            {
                state.Add(archetype.ToString());
            }

            _world.Query(new QueryDescription(), (Entity entity) => state.Add(
                $"{entity.Id} {entity.Version - _firstVersion} {BeingOf(entity)} "
                + $"{_world.TryGet(entity, out Small small)} {small}"));
            return state;
        }

        private Being BeingOf(Entity entity) => new(
            _world.Get<Health>(entity).Points,
            _world.Get<Number>(entity).Value,
            _world.Has<Mass>(entity),
            _world.TryGet(entity, out Label label) ? label.Text : null);

        private void AssertLikeModel()
        {
            var found = new List<Being>();
            _world.Query(new QueryDescription(), (Entity entity) => found.Add(BeingOf(entity)));
            Assert.Equal(_model.Order(), found.Order());
        }

        private readonly struct Living(CommandBuffer commands, int salt)
            : IForEachWithEntity<Health, Number>, IChunkJob
        {
            public void Update(Entity entity, ref Health health, ref Number number) =>
                Live(commands, salt, entity, ref health, ref number);

            public void Execute(ref Chunk chunk)
            {
                foreach (int row in chunk)
                {
                    Live(commands, salt, chunk.Entity(row), ref chunk.Get<Health>(row), ref chunk.Get<Number>(row));
                }
            }
        }

        private readonly struct Nothing : IJob
        {
            public void Execute(int item)
            {
            }
        }

        private sealed record Being(int Health, int Number, bool HasMass, string? Label) : IComparable<Being>
        {
            public int CompareTo(Being? other) => (Health, Number, HasMass, Label)
                .CompareTo((other!.Health, other.Number, other.HasMass, other.Label));
        }
    }
}
