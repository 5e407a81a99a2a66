using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Tests;

/// <summary>Random operations against a plain dictionary, which must agree at every step.</summary>
public sealed class WorldModelTests(ITestOutputHelper output)
{
    private const int StepsBetweenComparisons = 4000;

    [Theory]
    [InlineData(1, false)]
    [InlineData(20261122, true)]
    [InlineData(0, true)]
    public void A_world_agrees_with_a_dictionary(int seed, bool observed)
    {
        seed = seed == 0 ? Random.Shared.Next() : seed;
        output.WriteLine($"seed {seed}");
        using var memory = new MemorySystem();
        using (var operations = new WorldOperations(memory, seed))
        {
            // One of them is the long run when it is asked for.
            Run(operations, seed == 20261122 ? Seeded.Steps(12_000) : 12_000, observed);
        }

        memory.Dispose();
        Assert.Empty(memory.Leaks);
    }

    [Fact]
    public void The_same_operations_give_the_same_order()
    {
        using var memory = new MemorySystem();
        using var first = new WorldOperations(memory, 5);
        using var second = new WorldOperations(memory, 5);
        Assert.Equal(Run(first, 12_000, observed: false), Run(second, 12_000, observed: false));
    }

    /// <returns>A hash of what the world holds at the end, in the order of iteration.</returns>
    private static long Run(WorldOperations operations, int steps, bool observed)
    {
        EventMirror? mirror = observed ? MirrorOf(operations.Actual) : null;
        for (int step = 0; step < steps; step++)
        {
            operations.Step();
            if (step % StepsBetweenComparisons == 0)
            {
                operations.Compare(mirror);
            }
        }

        operations.Compare(mirror);
        long hash = HashOf(operations.Actual);
        World.Destroy(operations.Actual);
        return hash;
    }

    /// <summary>Learns of every entity and component by events alone.</summary>
    private static EventMirror MirrorOf(World world) => new EventMirror(world)
        .Watch<Health>(world).Watch<Position>(world).Watch<Mass>(world).Watch<Player>(world)
        .Watch<Label>(world).Watch<Inventory>(world).Watch<Small>(world)
        .Watch<Burning>(world).Watch<Chosen>(world).Watch<Note>(world)
        .Watch<Lamp>(world).Watch<Asleep>(world);

    private static long HashOf(World world)
    {
        long hash = 17;
        int lowest = int.MaxValue;
        world.Query(new QueryDescription(), (Entity entity) => lowest = Math.Min(lowest, entity.Version));

        // A world's versions start where the last world with its id stopped.
        world.Query(
            new QueryDescription(),
            (Entity entity) => hash = hash * 31 + entity.Id * 7L + entity.Version - lowest);
        world.Query(
            new QueryDescription().WithAll<Burning>(),
            (Entity entity) => hash = hash * 31 + entity.Id * 7L + entity.Version - lowest);
        return hash;
    }
}
