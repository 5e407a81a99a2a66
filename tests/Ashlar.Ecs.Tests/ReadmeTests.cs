using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>The README's examples, compiled and run.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_world_example_does_what_the_readmes_say()
    {
        // README: world
        using var memory = new MemorySystem();
        World world = World.Create(memory);
        Entity ship = world.Create(new Position(), new Velocity { X = 1 });

        var moving = new QueryDescription().WithAll<Position, Velocity>().WithNone<Frozen>();
        world.Query(in moving, (ref Position position, ref Velocity velocity) => position.X += velocity.X);

        var commands = new CommandBuffer(memory);            // records while a query runs, in frame memory
        commands.Add(ship, new Shield { Strength = 3 });
        commands.Playback(world);                            // all of it, or nothing when it throws
        float x = world.Get<Position>(ship).X;               // 1, straight from native memory
        world.Destroy(ship);                                 // ship is stale from here on, and says so

        // README: end
        Assert.Equal(1, x);
        Assert.Throws<StaleEntityException>(() => world.Get<Position>(ship));
        World.Destroy(world);
    }

    [Fact]
    public void The_example_of_enableable_components_does_what_the_readme_says()
    {
        using var memory = new MemorySystem();
        using World world = World.Create(memory);
        Entity far = world.Create(new Position { X = 9 }, new Thruster { Power = 2 });

        // README: enableable
        Entity rocket = world.Create(new Position(), new Thruster { Power = 2 });   // enabled
        var thrusting = new QueryDescription().WithAll<Position, Thruster>();
        world.Query(in thrusting, (Entity entity, ref Position position, ref Thruster thruster) =>
        {
            position.X += thruster.Power;
            if (position.X > 10)
            {
                world.Disable<Thruster>(entity);             // no structural change: queries pass over it from here on
            }
        });
        bool isOn = world.IsEnabled<Thruster>(rocket);

        foreach (ref Chunk chunk in world.Query(in thrusting))
        {
            Span<Position> positions = chunk.GetSpan<Position>();    // of all rows: the chunk does not hide any
            foreach (int row in chunk.RowsOf(in thrusting))          // those that match
            {
                positions[row].X += 1;
            }
        }

        // README: end
        Assert.True(isOn);
        Assert.False(world.IsEnabled<Thruster>(far));
        Assert.Equal((3f, 11f), (rocket.Get<Position>().X, far.Get<Position>().X));
    }

    [Fact]
    public void The_saving_example_does_what_the_readme_says()
    {
        using var memory = new MemorySystem();
        using World world = World.Create(memory);

        // README: saving
        ComponentRegistry.Add<Position>();                   // at start-up: loading finds types by name
        ComponentRegistry.Add<Homing>();
        Entity moon = world.Create(new Position { X = 1 });
        Entity missile = world.Create(new Position(), new Homing { Target = moon }, new Sprite { Image = "a.png" });
        using var file = new MemoryStream();                 // or a FileStream
        world.Save(file, leftOut: Component<Sprite>.Signature);

        world.Clear();
        file.Position = 0;
        world.Load(file);                                    // all of it, or nothing when it throws
        Entity target = world.Get<Homing>(missile).Target;   // moon, alive again
        world.Get<Sprite>(missile).Image = "a.png";          // it was left out, and so is there and empty

        // README: end
        Assert.Equal(moon, target);
        Assert.Equal(1, world.Get<Position>(target).X);
        Assert.Equal("a.png", world.Get<Sprite>(missile).Image);
    }

    [Fact]
    public void The_example_of_hooks_does_what_the_readme_says()
    {
        int launched = 0;
        using var memory = new MemorySystem();

        // README: hooks
        using var trails = new SlabPool<Trail>(memory, "trails");
        using World world = World.Create(memory);
        world.SetDestroyHook((Entity entity, ref Missile missile) => trails.Destroy(missile.Trail));
        world.SubscribeComponentAdded((in Entity entity, ref Missile missile) => launched++);

        Entity missile = world.Create(new Missile { Trail = trails.Create(default) });
        world.Destroy(missile);                              // and its trail: exactly once, however it ends

        // README: end
        Assert.Equal((1, 0), (launched, trails.Count));
    }

    [Fact]
    public void The_swarm_of_the_page_for_Arch_users_runs()
    {
        using var simulation = new Swarm.Simulation(1000);
        simulation.Step(0.5f);
        simulation.Ignite();
        simulation.Step(0.5f);
        simulation.Step(0.5f);
        Assert.Equal(1000, simulation.Alive);
        Assert.Equal(2, simulation.Step(0.5f));
        Assert.Equal(0, simulation.Alive);
    }

    [Fact]
    public void The_page_for_Arch_users_shows_the_swarm_before_and_after()
    {
        string folder = Path.GetDirectoryName(SourceFile())!;
        string after = File.ReadAllText(Path.Combine(folder, "SwarmExample.cs")).Trim();
        string readme = File.ReadAllText(Path.Combine(folder, "..", "..", "engine", "Ashlar.Ecs", "README.md"));
        Assert.StartsWith("using Ashlar.Ecs;\n", after, StringComparison.Ordinal);
        Assert.Contains(after, readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_unity_example_does_what_it_says()
    {
        using var memory = new MemorySystem();
        using World world = World.Create(memory);
        Entity still = world.Create(new Position());
        world.Create(100, new Position(), new Velocity { X = 2 });
        memory.BeginFrame();

        // README: unity
        var moving = new QueryDescription().WithAll<Position, Velocity>();          // EntityQuery
        var move = new Move { Seconds = 0.5f };                                     // IJobEntity, .Run()
        world.InlineQuery<Move, Position, Velocity>(in moving, ref move);

        foreach (ref Chunk chunk in world.Query(in moving))                         // IJobChunk
        {
            Span<Position> positions = chunk.GetSpan<Position>();                   // chunk.GetNativeArray(ref handle)
            foreach (ref Position position in positions)
            {
                position.X += 1;
            }
        }

        Span<Entity> found = memory.Frame.Current.Allocate<Entity>(world.CountEntities(in moving));
        world.GetEntities(in moving, found);                                        // query.ToEntityArray(Allocator.Temp)

        using var commands = new CommandBuffer(memory);                             // EntityCommandBuffer
        commands.Destroy(found[0]);
        commands.Playback(world);
        world.Add<Frozen>(in moving);                                               // entityManager.AddComponent(query, ...)

        // README: end
        memory.EndFrame();
        Assert.Equal((100, 99), (world.Size, world.CountEntities(new QueryDescription().WithAll<Frozen>())));
        Assert.Equal((2f, 0f), (found[1].Get<Position>().X, still.Get<Position>().X));
    }

    [Theory]
    [InlineData("world", "README.md")]
    [InlineData("world", "engine/Ashlar.Ecs/README.md")]
    [InlineData("enableable", "engine/Ashlar.Ecs/README.md")]
    [InlineData("saving", "engine/Ashlar.Ecs/README.md")]
    [InlineData("hooks", "engine/Ashlar.Ecs/README.md")]
    [InlineData("unity", "engine/Ashlar.Ecs/README.md")]
    public void The_readmes_show_it(string name, string readme)
    {
        string source = File.ReadAllText(SourceFile());
        string marker = $"// README: {name}\n";
        int start = source.IndexOf(marker, StringComparison.Ordinal) + marker.Length;
        int end = source.IndexOf("// README: end", start, StringComparison.Ordinal);
        string example = source[start..end].Trim().Replace("\n        ", "\n", StringComparison.Ordinal);
        string text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(SourceFile())!, "..", "..", readme));
        Assert.Contains(example, text, StringComparison.Ordinal);
    }

    private static string SourceFile([CallerFilePath] string file = "") => file;

    private struct Position
    {
        public float X;
    }

    private struct Velocity
    {
        public float X;
    }

    private struct Frozen;

    [Enableable]
    private struct Thruster
    {
        public float Power;
    }

    private record struct Trail(float Length);

    private struct Missile
    {
        public Handle<Trail> Trail;
    }

    private struct Homing
    {
        public Entity Target;
    }

    private struct Sprite
    {
        public string? Image;
    }

    private struct Move : IForEach<Position, Velocity>
    {
        public float Seconds;

        public readonly void Update(ref Position position, ref Velocity velocity) =>
            position.X += velocity.X * Seconds;
    }

    private struct Shield
    {
        public int Strength;
    }
}
