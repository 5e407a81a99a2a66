using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// What containers check at the level of this process. Each member is empty, or a constant to the JIT, where its level
/// is off.
/// </summary>
internal static unsafe class ContainerChecks
{
    /// <summary>Full: containers that their owner ends are leaks, and headers are reused as late as possible.</summary>
    public static bool TrackEnds
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ActiveChecks.Full;
    }

    /// <summary>Handles: a header is still that of a container.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfStale(in Container container, ContainerHeader* header, uint generation)
    {
        if (ActiveChecks.Handles && (header is null || header->Generation != generation))
        {
            container.ThrowStale();
        }
    }

    /// <summary>Handles: a container has not changed since an enumeration began.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfChanged(in Container container, uint version)
    {
        if (ActiveChecks.Handles && container.Open()->Version != version)
        {
            container.ThrowChanged();
        }
    }

    /// <summary>Handles: a container has changed or ended since an enumeration began, or there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasChanged(ContainerHeader* header, ulong state) =>
        ActiveChecks.Handles && (header is null || ContainerHeader.State(header) != state);

    /// <summary>Handles: a map has neither changed nor ended since an enumeration began.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfChanged<TKey, TValue>(SlabMap<TKey, TValue> map, uint version)
        where TKey : unmanaged
        where TValue : unmanaged
    {
        if (ActiveChecks.Handles && (map.Version != version || map.IsDisposed))
        {
            map.ThrowChanged();
        }
    }

    /// <summary>Handles: counts a change that an enumeration must not meet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NoteChange(ContainerHeader* header)
    {
        if (ActiveChecks.Handles)
        {
            header->Version++;
        }
    }

    /// <summary>Handles: an index is inside a container.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfOutside(in Container container, ContainerHeader* header, int index)
    {
        if (ActiveChecks.Handles && (uint)index >= (uint)header->Count)
        {
            container.ThrowIndex(index, header->Count);
        }
    }

    /// <summary>Full: a row is one of a table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfOutside<T>(NativeTable<T> table, int index)
        where T : unmanaged
    {
        if (ActiveChecks.Full && (uint)index >= (uint)table.Count)
        {
            table.ThrowIndex(index);
        }
    }

    /// <summary>Where a node of a map is; full: noted as touched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T* NodeOf<T>(SlabPool<T> nodes, T* first, int index)
        where T : unmanaged => ActiveChecks.Full ? nodes.SlotAt(index) : first + index;
}
