using System.Runtime.CompilerServices;
using Engine.Memory;

namespace Engine.Ecs.Tests;

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

    [Theory]
    [InlineData("world", "README.md")]
    [InlineData("world", "engine/Engine.Ecs/README.md")]
    [InlineData("saving", "engine/Engine.Ecs/README.md")]
    public void The_readmes_show_it(string name, string readme)
    {
        string source = File.ReadAllText(SourceFile());
        string mark = $"// README: {name}\n";
        int start = source.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
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

    private struct Homing
    {
        public Entity Target;
    }

    private struct Sprite
    {
        public string? Image;
    }

    private struct Shield
    {
        public int Strength;
    }
}
