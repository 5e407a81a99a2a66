using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>Where worlds are made and ended one after the other: tests, levels, previews.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
internal interface IWorldHome<TSelf> : IDisposable
    where TSelf : struct, IWorldHome<TSelf>
{
    static abstract TSelf Open();

    /// <summary>Makes a world, creates entities with two components, and ends it.</summary>
    /// <returns>How many entities it had.</returns>
    int Live(int entities);
}

/// <summary>Makes and ends worlds. One operation is the life of one.</summary>
internal sealed class WorldLifeBatch<THome>(int entities) : Batch
    where THome : struct, IWorldHome<THome>
{
    private readonly THome _home = THome.Open();

    public override int OperationsPerUnit => 1;

    public override long Run(int units)
    {
        THome home = _home;
        int lived = 0;
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            lived += home.Live(entities);
        }

        long elapsed = ThreadClock.GetTimestamp() - start;
        if (lived != units * entities)
        {
            throw new BrokenSubjectException($"{lived} entities lived and should be {units * entities}");
        }

        return elapsed;
    }

    /// <summary>Every run counts the entities.</summary>
    public override void Verify() => _ = Run(2);

    public override void Dispose() => _home.Dispose();
}

/// <summary>The arrays that <see cref="PlainWorld"/> begins with.</summary>
internal readonly struct PlainHome : IWorldHome<PlainHome>
{
    public static PlainHome Open() => default;

    public int Live(int entities)
    {
        using PlainWorld world = PlainWorld.Open();
        for (int index = 0; index < entities; index++)
        {
            world.Create(Movement.Start(index), Movement.Speed(index));
        }

        return world.Count;
    }

    public void Dispose()
    {
    }
}

/// <summary>Worlds of the engine on one memory system.</summary>
internal readonly struct EngineHome : IWorldHome<EngineHome>
{
    private readonly MemorySystem _memory;

    private EngineHome(MemorySystem memory) => _memory = memory;

    public static EngineHome Open() => new(new MemorySystem());

    public int Live(int entities)
    {
        using World world = World.Create(_memory);
        for (int index = 0; index < entities; index++)
        {
            world.Create(Movement.Start(index), Movement.Speed(index));
        }

        return world.Size;
    }

    public void Dispose() => _memory.Dispose();
}
