using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// What arenas check at the level of this process. Each member is empty where its level is off.
/// </summary>
internal static class ArenaChecks
{
    /// <summary>Handles: a mark is of the arena's present epoch, and not behind what is in use.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfStale(Arena arena, ArenaMark mark)
    {
        if (ActiveChecks.Handles && (mark.Epoch != arena.Epoch || mark.Offset > arena.Used))
        {
            arena.ThrowStaleMark(mark);
        }
    }

    /// <summary>Handles: the memory of a list is still allocated.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfStale<T>(in ArenaList<T> list)
        where T : unmanaged
    {
        if (ActiveChecks.Handles && !list.IsAlive)
        {
            list.ThrowStale();
        }
    }

    /// <summary>Handles: the call sites of a sample of the allocations, if wanted. Null below.</summary>
    public static SampledRegions? Sample(Arena arena) =>
        ActiveChecks.Handles && arena.Root.Options.SampleCallSites
            ? new SampledRegions((uint)arena.Root.NextOrdinal() * 0x9E3779B1u)
            : null;

    /// <summary>Full: memory that died still holds its fill when it is allocated again.</summary>
    /// <exception cref="MemoryCorruptedException">Somebody wrote to it meanwhile.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfWritten(Arena arena, nuint start, nuint end)
    {
        if (ActiveChecks.Full)
        {
            arena.CheckDead(start, end);
        }
    }

    /// <summary>Full: fills memory that dies.</summary>
    public static void NoteDead(Arena arena, nuint start, nuint end)
    {
        if (ActiveChecks.Full)
        {
            arena.FillDead(start, end);
        }
    }
}
