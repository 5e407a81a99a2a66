using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// What slab allocators check, and what they keep for it, at the level of this process. Each member is empty, or a
/// constant to the JIT, where its level is off.
/// </summary>
internal static class SlabChecks
{
    /// <summary>
    /// Full: an inspector keeps a header and canaries around each payload; destroyed slots stay in quarantine before they
    /// are used again, every destruction is looked at, and a session leaves the free list with its pool.
    /// </summary>
    public static bool LookAtEverySlot
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ActiveChecks.Full;
    }

    /// <summary>Handles: a handle whose object is destroyed is refused.</summary>
    public static bool RefuseStaleHandles
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ActiveChecks.Handles;
    }

    /// <summary>Bytes from one slot to the next; full: with a header and canaries around the payload.</summary>
    public static int SlotBytes(int payloadBytes, int alignment) =>
        ActiveChecks.Full ? SlabInspector.SlotBytes(payloadBytes, alignment) : payloadBytes;

    /// <summary>Full: what remembers every slot's tenant and finds damage. Null below.</summary>
    public static SlabInspector? Inspect(SlabAllocator owner, int payloadBytes, int alignment) =>
        ActiveChecks.Full ? new SlabInspector(owner, payloadBytes, alignment) : null;

    /// <summary>Handles: the object that a handle names is alive.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfStale<T>(SlabPool<T> pool, Handle<T> handle)
        where T : unmanaged
    {
        if (ActiveChecks.Handles && !pool.IsAlive(handle))
        {
            ThrowStale(pool, handle);
        }
    }

    /// <summary>Handles: the objects that some handles name are alive, and each handle occurs once.</summary>
    public static void ThrowIfAnyStale<T>(SlabPool<T> pool, ReadOnlySpan<Handle<T>> handles)
        where T : unmanaged
    {
        if (ActiveChecks.Handles && pool.TryFindStale(handles, out Handle<T> stale))
        {
            ThrowStale(pool, stale);
        }
    }

    /// <summary>Full: notes where a slot's tenant was created, and looks whether the slot was written meanwhile.</summary>
    /// <exception cref="MemoryCorruptedException">It was.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NoteCreated(SlabInspector? inspector, uint slot, string file, int line)
    {
        if (ActiveChecks.Full)
        {
            inspector!.Create(slot, CallSites.Intern(file, line));
        }
    }

    [DoesNotReturn]
    private static void ThrowStale<T>(SlabPool<T> pool, Handle<T> handle)
        where T : unmanaged => throw pool.StaleHandle(handle);
}
