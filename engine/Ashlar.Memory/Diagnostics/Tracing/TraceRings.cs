namespace Ashlar.Memory;

/// <summary>
/// The rings of all threads. A thread keeps its ring until it ends, also from one trace to the next: it may be about to
/// write to it. Guarded by its own lock, within which nobody is called.
/// </summary>
internal static unsafe class TraceRings
{
    private static readonly Lock Gate = new();
    private static readonly List<Entry> Rings = [];
    private static uint _lastNumber;
    private static ulong _capacity = MemoryTrace.DefaultRingBytes / TraceRing.Record.Bytes;
    private static bool _isFilling;

    /// <summary>Gives the calling thread a ring.</summary>
    /// <returns>Null when there is no memory.</returns>
    public static TraceRing* Attach()
    {
        VirtualMemory pages = VirtualMemory.Native;
        ulong capacity = Volatile.Read(ref _capacity);
        nuint bytes = (nuint)TraceRing.TotalBytes(capacity);
        nint address = pages.Reserve(bytes);
        if (address == 0)
        {
            return null;
        }

        if (!pages.TryCommit(address, bytes))
        {
            pages.Release(address, bytes);
            return null;
        }

        lock (Gate)
        {
            ((TraceRing*)address)->Mask = capacity - 1;
            ((TraceRing*)address)->Number = ++_lastNumber;
            Rings.Add(new Entry(Thread.CurrentThread, address));
        }

        return (TraceRing*)address;
    }

    /// <summary>The ring at a place in the list.</summary>
    /// <returns>Null behind the last.</returns>
    public static TraceRing* At(int index)
    {
        lock (Gate)
        {
            return index < Rings.Count ? (TraceRing*)Rings[index].Address : null;
        }
    }

    /// <summary>
    /// Whether a ring fills, and the trace's thread should come before it is full. That thread looks each millisecond: to wake
    /// it would cost whoever allocates a call of the operating system, and the process some garbage.
    /// </summary>
    public static bool IsFilling
    {
        get => Volatile.Read(ref _isFilling);
        set => Volatile.Write(ref _isFilling, value);
    }

    /// <summary>A trace begins: what is left of the one before is not part of it.</summary>
    /// <param name="capacity">Events that the rings of threads that have none yet will hold: a power of two.</param>
    public static void BeginTrace(ulong capacity)
    {
        lock (Gate)
        {
            Volatile.Write(ref _capacity, capacity);
            foreach (Entry entry in Rings)
            {
                var ring = (TraceRing*)entry.Address;
                ring->IsInTrace = false;
                ring->LostBefore = Volatile.Read(ref ring->Lost);
                Volatile.Write(ref ring->Tail, Volatile.Read(ref ring->Head));
            }
        }
    }

    /// <summary>Events that found no room since the trace began, in the rings that are still there.</summary>
    public static long Lost()
    {
        lock (Gate)
        {
            long lost = 0;
            foreach (Entry entry in Rings)
            {
                var ring = (TraceRing*)entry.Address;
                lost += Volatile.Read(ref ring->Lost) - ring->LostBefore;
            }

            return lost;
        }
    }

    /// <summary>Releases the rings of threads that have ended, once they are empty.</summary>
    /// <returns>Events that had found no room in them since the trace began.</returns>
    public static long ReleaseEnded()
    {
        lock (Gate)
        {
            long lost = 0;
            for (int i = Rings.Count - 1; i >= 0; i--)
            {
                var ring = (TraceRing*)Rings[i].Address;
                if (!Rings[i].Thread.IsAlive && ring->Tail == ring->Head)
                {
                    lost += ring->Lost - ring->LostBefore;
                    VirtualMemory.Native.Release(Rings[i].Address, (nuint)TraceRing.TotalBytes(ring->Capacity));
                    Rings.RemoveAt(i);
                }
            }

            return lost;
        }
    }

    private readonly record struct Entry(Thread Thread, nint Address);
}
