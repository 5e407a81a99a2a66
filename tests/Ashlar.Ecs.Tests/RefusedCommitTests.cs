using System.Text;
using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Tests;

/// <summary>
/// Every commit of every operation is refused, with no handler of <see cref="MemorySystem.LowMemory"/>, with one that
/// trims, one that disposes a cache, one that throws, one that changes the world and one that ends it: the operation is
/// done, or nothing has changed.
/// </summary>
[Trait("Runs", "once")]
public sealed class RefusedCommitTests
{
    private static readonly QueryDescription Healthy = new QueryDescription().WithAll<Health>();
    private static readonly QueryDescription Lit = new QueryDescription().WithAll<Lamp>();
    private static readonly QueryDescription Hot = new QueryDescription().WithAll<Burning>();

    private static readonly Dictionary<string, Func<MemorySystem, World, Action>> Operations = new()
    {
        ["creates"] = (_, world) => () => world.Create(new Health(-1), new Ballast()),
        ["creates many"] = (_, world) => () => world.Create(1500, new Health(-1), new Position(), new Ballast()),
        ["creates many by type"] = (_, world) =>
        {
            var entities = new Entity[9000];
            return () => world.Create(entities, Component<Health, Label, Mass>.Signature, entities.Length);
        },
        ["adds"] = (_, world) => () => world.Add(First(world), new Ballast(), new Label("x", 1)),
        ["removes"] = (_, world) => () => world.Remove<Position>(First(world)),
        ["adds by query"] = (_, world) => () => world.Add(in Healthy, new Velocity(1, 1, 1), new Ballast()),
        ["removes by query"] = (_, world) => () => world.Remove<Health>(in Healthy),
        ["adds to a span"] = (_, world) =>
        {
            Entity[] entities = All(world);
            return () => world.Add(entities, new Ballast());
        },
        ["adds sparse ones to a span"] = (_, world) =>
        {
            Entity[] entities = All(world);
            return () => world.Add(entities, new SparseBallast());
        },
        ["removes from a span"] = (_, world) =>
        {
            Entity[] entities = All(world);
            return () => world.Remove<Health>(entities);
        },
        ["adds sparse ones"] = (_, world) => () => world.Add(First(world), new SparseBallast(), new Note("n", 1), new Ballast()),
        ["creates with sparse ones"] = (_, world) => () => world.Create(new Health(-1), new Burning(1, 1), new Ballast()),
        ["creates many with sparse ones"] = (_, world) => () =>
            world.Create(1500, new Health(-1), new SparseBallast(), new Note("n", 1)),
        ["adds sparse ones by query"] = (_, world) => () => world.Add(in Healthy, new SparseBallast(), new Velocity(1, 1, 1)),
        ["adds to those with a sparse one"] = (_, world) =>
        {
            Burn(world);
            return () => world.Add(in Hot, new Ballast());
        },
        ["sets those with a sparse one"] = (_, world) =>
        {
            Burn(world);
            return () => world.Set(in Hot, new Health(5));
        },
        ["copies sparse ones"] = (memory, world) =>
        {
            World source = World.Create(memory);
            source.Create(1200, new Health(-2), new SparseBallast());
            return () => World.Copy(source, world);
        },
        ["plays back sparse ones"] = RecordedSparse,
        ["loads sparse ones"] = (_, world) =>
        {
            world.Remove<Label>(new QueryDescription().WithAll<Label>());
            world.Create(1000, new Health(1), new SparseBallast());
            byte[] file = SavedWorld.Save(world);
            return () => SavedWorld.Load(world, file);
        },
        ["adds to those with an enabled one"] = (_, world) =>
        {
            Switch(world);
            return () => world.Add(in Lit, new Ballast());
        },
        ["adds to those with one that is disabled or enabled"] = (_, world) =>
        {
            Switch(world);
            QueryDescription all = Lit with { IgnoreComponentEnabledState = true };
            return () => world.Add(in all, new Ballast());
        },
        ["plays back what disables and moves"] = (memory, world) =>
        {
            Entity[] lamps = Switch(world);
            var commands = new CommandBuffer(memory);
            for (int i = 0; i < lamps.Length; i++)
            {
                commands.Disable<Lamp>(lamps[i]);
                commands.Add(lamps[i], new Ballast());
                if (i % 3 == 0)
                {
                    commands.Enable<Lamp>(lamps[i]);
                }
            }

            return () => commands.Playback(world);
        },
        ["loads disabled ones"] = (_, world) =>
        {
            Switch(world);
            world.Remove<Label>(new QueryDescription().WithAll<Label>());
            byte[] file = SavedWorld.Save(world);
            return () => SavedWorld.Load(world, file);
        },
        ["copies"] = (memory, world) =>
        {
            World source = World.Create(memory);
            source.Create(1200, new Health(-2), new Ballast());
            source.Create(10, new Mass());
            return () => World.Copy(source, world);
        },
        ["plays back"] = Recorded,
        ["plays back where somebody listens"] = (memory, world) =>
        {
            world.SubscribeComponentSet((in Entity entity, ref Health health) => { });
            world.SetDestroyHook((Entity entity, ref Velocity velocity) => { });
            return Recorded(memory, world);
        },
        ["loads"] = (_, world) =>
        {
            world.Remove<Label>(new QueryDescription().WithAll<Label>());
            byte[] file = SavedWorld.Save(world);
            return () => SavedWorld.Load(world, file);
        },
        ["queries in parallel"] = (_, world) => () =>
            world.ParallelQuery(in Healthy, (ref Health health) => health.Points++),
        ["reduces"] = (_, world) => () =>
        {
            var total = new Total();
            world.ParallelReduce(in Healthy, ref total);
            Assert.Equal(2000, total.Entities);
        },
        ["makes room"] = (_, world) => () => world.EnsureCapacity<Ballast>(3000),
    };

    public enum Handler
    {
        None,
        Trims,
        DisposesCache,
        Throws,
        ChangesTheWorld,
        EndsTheMemory,
    }

    public static TheoryData<string, Handler> Cases()
    {
        var cases = new TheoryData<string, Handler>();
        foreach (string operation in Operations.Keys)
        {
            foreach (Handler handler in Enum.GetValues<Handler>())
            {
                cases.Add(operation, handler);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_commit_may_be_refused(string name, Handler handler)
    {
        string done = Run(name, handler, refuseAt: -1, out int commits, out _);
        Assert.True(commits > 0);
        int refused = 0;
        foreach (int at in Refusals(commits))
        {
            string state = Run(name, handler, at, out _, out bool threw);
            refused += threw ? 1 : 0;
            Assert.True(threw || state == done || state == "changed", $"Commit {at} of {commits}: another outcome.");
        }

        // A single entity needs one more chunk, and several are asked for first.
        Assert.True(refused > 0 || handler == Handler.DisposesCache || name is "creates" or "adds" or "removes");
    }

    /// <summary>
    /// Which commits are refused: in a soak each of them, or each fifth where it runs again at another level; else the first
    /// ones, the last and some between.
    /// </summary>
    private static IEnumerable<int> Refusals(int commits)
    {
        int tried = Seeded.Rounds(commits, Math.Min(commits, 3));
        int between = 1 + ((commits - 1) / Math.Max(tried, 1));
        return Enumerable.Range(0, commits).Where(at => at < 2 || at == commits - 1 || at % between == 0);
    }

    /// <summary>Runs an operation; when it throws, sees that the world is as before, and runs it again.</summary>
    private static string Run(string name, Handler handler, int refuseAt, out int commits, out bool threw)
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var jobs = new JobPool(memory, 0);
        World world = World.Create(memory, new WorldOptions { Jobs = jobs, Id = 240 });
        var cache = new Arena(memory, "cache");
        cache.Allocate<byte>(100_000);
        world.Create(1900, new Health(1), new Position(1, 1, 1), new Mass());
        for (int i = 0; i < 100; i++)
        {
            world.Create(new Health(i), new Label($"{i}", i));
        }

        Action operation = Operations[name](memory, world);
        string before = Describe(world);
        memory.LowMemory += (_, _) => Handle(handler, memory, world, cache, pages);
        int first = pages.CommitCalls;
        pages.CommitsUntilFailure = refuseAt;
        Exception? thrown = Record.Exception(operation);
        pages.CommitsUntilFailure = -1;
        commits = pages.CommitCalls - first;
        threw = thrown is not null;
        if (memory.IsDisposed)
        {
            Assert.True(thrown is ObjectDisposedException or OutOfNativeMemoryException, $"{thrown}");
            Assert.Throws<ObjectDisposedException>(() => world.Create());
            return "ended";
        }

        if (handler == Handler.ChangesTheWorld && world.Size == 0)
        {
            // It was asked while no memory of the world was, and the world is whole.
            world.Create(new Health(1));
            Assert.Equal(1, world.CountEntities(in Healthy));
            return "changed";
        }

        if (thrown is not null)
        {
            Assert.True(
                thrown is OutOfNativeMemoryException
                || (handler == Handler.Throws && thrown is TimeoutException)
                || (handler == Handler.ChangesTheWorld && thrown is StructuralChangeException),
                $"{thrown}");
            Assert.False(world.IsIterating);
            Assert.Equal(before, Describe(world));
            operation();
        }

        string after = Describe(world);
        memory.Dispose();
        Assert.Empty(memory.Leaks);
        return after;
    }

    private static void Handle(Handler handler, MemorySystem memory, World world, Arena cache, FailingPages pages)
    {
        switch (handler)
        {
            case Handler.Trims:
                memory.Trim();
                break;
            case Handler.DisposesCache:
                cache.Dispose();
                pages.CommitsUntilFailure = -1;
                break;
            case Handler.Throws:
                throw new TimeoutException("of the handler");
            case Handler.ChangesTheWorld:
                world.Clear();
                break;
            case Handler.EndsTheMemory:
                memory.Dispose();
                break;
        }
    }

    private static Action Recorded(MemorySystem memory, World world)
    {
        var commands = new CommandBuffer(memory);
        Entity first = First(world);
        commands.Set(first, new Health(-3));
        commands.Add(first, new Velocity(1, 2, 3));
        commands.Remove<Position>(first);
        for (int i = 0; i < 1500; i++)
        {
            Entity born = commands.Create(
                i % 2 == 0 ? Component<Health, Ballast>.Signature : Component<Mass, Ballast, Velocity>.Signature);
            if (i % 2 == 0)
            {
                commands.Set(born, new Health(i));
            }
        }

        return () => commands.Playback(world);
    }

    private static Entity[] All(World world)
    {
        var entities = new Entity[world.CountEntities(in Healthy)];
        world.GetEntities(in Healthy, entities);
        return entities;
    }

    private static void Burn(World world)
    {
        foreach (Entity entity in All(world))
        {
            world.Add(entity, new Burning(1, 1));
        }
    }

    private static Entity[] Switch(World world)
    {
        Entity[] lamps = [.. Enumerable.Range(0, 600).Select(i => world.Create(new Lamp(i), new Health(i)))];
        foreach (Entity entity in lamps.Where((_, i) => i % 2 == 0))
        {
            world.Disable<Lamp>(entity);
        }

        return lamps;
    }

    private static Action RecordedSparse(MemorySystem memory, World world)
    {
        var commands = new CommandBuffer(memory);
        Entity first = First(world);
        commands.Add(first, new SparseBallast());
        commands.Add(first, new Note("first", 1));
        commands.Add(first, new Burning(1, 1));
        commands.Remove<Burning>(first);
        for (int i = 0; i < 1500; i++)
        {
            Entity born = commands.Create(Component<Health, SparseBallast>.Signature);
            commands.Set(born, new Health(i));
            commands.Add(born, new Burning(i, i));
        }

        return () => commands.Playback(world);
    }

    private static Entity First(World world)
    {
        foreach (ref Chunk chunk in world.Query(new QueryDescription().WithAll<Position>()))
        {
            return chunk.Entity(0);
        }

        throw new InvalidOperationException("There is no entity.");
    }

    private static string Describe(World world)
    {
        var text = new StringBuilder();
        foreach (Archetype archetype in world.Archetypes)
        {
            if (archetype.EntityCount != 0)
            {
                text.AppendLine($"{archetype}");
            }

            foreach (ref Chunk chunk in archetype)
            {
                foreach (Entity entity in chunk.Entities)
                {
                    Assert.True(world.IsAlive(entity));
                    int health = world.TryGet(entity, out Health found) ? found.Points : 0;
                    string label = world.TryGet(entity, out Label named) ? named.Text ?? "none" : string.Empty;
                    int source = world.TryGet(entity, out Burning burning) ? burning.Source : 0;
                    string note = world.TryGet(entity, out Note noted) ? noted.Text ?? "none" : string.Empty;
                    bool isHeavy = world.Has<SparseBallast>(entity);
                    bool isLit = world.Has<Lamp>(entity) && world.IsEnabled<Lamp>(entity);
                    text.Append($"{entity.Id} {health} {label} {source} {note} {isHeavy} {isLit} ");
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Makes an entity so large that some thousands take several chunks.</summary>
    [System.Runtime.CompilerServices.InlineArray(200)]
    private struct Ballast
    {
        private byte _first;
    }

    /// <summary>The same in a sparse set.</summary>
    [Sparse]
    [System.Runtime.CompilerServices.InlineArray(200)]
    private struct SparseBallast
    {
        private byte _first;
    }

    private struct Total : IChunkReduction<Total>
    {
        public int Entities;

        public void Execute(ref Chunk chunk) => Entities += chunk.Count;

        public void Merge(in Total part) => Entities += part.Entities;
    }
}
