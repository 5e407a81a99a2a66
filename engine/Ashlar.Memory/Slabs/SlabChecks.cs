using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// What slab allocators check, and what they keep for it, at the level of this process. Each member is empty, or a
/// constant to the JIT, where its level is off.
/// </summary>
internal static unsafe class SlabChecks
{
    /// <summary>
    /// Full: an inspector keeps canaries around each payload and a record of it; destroyed slots stay in quarantine before
    /// they are used again, every destruction is looked at, and a session leaves the free list with its pool.
    /// </summary>
    public static bool LookAtEverySlot
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ActiveChecks.Full;
    }

    /// <summary>Full, and where the process has traces: creating and destroying go to the pool's own methods, which look
    /// at the slot, or record what happens.</summary>
    public static bool NoteEverySlot
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ActiveChecks.Noted;
    }

    /// <summary>Handles: a handle whose object is destroyed is refused.</summary>
    public static bool RefuseStaleHandles
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ActiveChecks.Handles;
    }

    /// <summary>Bytes in the table of generations for a slot; full: those of its record.</summary>
    public static int GenerationBytes => ActiveChecks.Full ? sizeof(SlotRecord) : sizeof(uint);

    /// <summary>Bytes from one slot to the next; full: with canaries around the payload.</summary>
    public static int SlotBytes(int payloadBytes, int alignment) =>
        ActiveChecks.Full ? SlabInspector.SlotBytes(payloadBytes, alignment) : payloadBytes;

    /// <summary>Full: what remembers every slot's tenant and finds damage. Null below.</summary>
    public static SlabInspector? Inspect(SlabAllocator owner, uint* generations, int alignment) =>
        ActiveChecks.Full ? new SlabInspector(owner, (SlotRecord*)generations, alignment) : null;

    /// <summary>Handles: the call sites of a sample of the objects, if wanted. Null at the other levels.</summary>
    public static SampledSites? SampleSites(SlabAllocator owner) =>
        ActiveChecks.Handles && !ActiveChecks.Full && owner.Root.Options.SampleCallSites
            ? new SampledSites(owner.FirstGeneration)
            : null;

    /// <summary>The generation of a slot; full: in its record.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref uint Generation(uint* generations, uint slot) =>
        ref ActiveChecks.Full ? ref ((SlotRecord*)generations)[slot].Generation : ref generations[slot];

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

    /// <summary>Where an object of a pool is, by its slot; full: noted as touched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T* SlotOf<T>(SlabPool<T> pool, T* first, int slot)
        where T : unmanaged => ActiveChecks.Full ? pool.SlotAt(slot) : first + slot;

    /// <summary>Handles: the object that a loop stands at is alive still.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfDestroyed<T>(SlabPool<T> pool, RangeBits live, long slot)
        where T : unmanaged
    {
        if (ActiveChecks.Handles && !live.IsSet(slot))
        {
            ThrowDestroyed(pool, (int)slot);
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

    [DoesNotReturn]
    private static void ThrowStale<T>(SlabPool<T> pool, Handle<T> handle)
        where T : unmanaged => throw pool.StaleHandle(handle);

    [DoesNotReturn]
    private static void ThrowDestroyed<T>(SlabPool<T> pool, int slot)
        where T : unmanaged => throw pool.DestroyedInLoop(slot);
}
