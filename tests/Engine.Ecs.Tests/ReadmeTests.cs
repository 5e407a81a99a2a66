using System.Runtime.CompilerServices;
using Engine.Memory;

namespace Engine.Ecs.Tests;

/// <summary>The README's example, compiled and run.</summary>
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

    [Theory]
    [InlineData("README.md")]
    [InlineData("engine/Engine.Ecs/README.md")]
    public void The_readmes_show_it(string readme)
    {
        string source = File.ReadAllText(SourceFile());
        int start = source.IndexOf("// README: world\n", StringComparison.Ordinal) + "// README: world\n".Length;
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

    private struct Shield
    {
        public int Strength;
    }
}
