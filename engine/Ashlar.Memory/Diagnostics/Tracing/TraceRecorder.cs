using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// How allocators tell the trace under way what they do. In a process without traces each call is empty: that it is one is
/// a constant to the JIT, as the check level is. An event costs a few nanoseconds, whatever the trace's thread does.
/// <para>An event is recorded before a free and after an allocation, so that the events of all threads have an order in
/// which no block is allocated twice.</para>
/// </summary>
internal static unsafe class TraceRecorder
{
    /// <summary>Parts of an allocation in which the weight of a sample is told.</summary>
    private const int WeightUnits = 256;

    [ThreadStatic]
    private static TraceRing* _ring;

    private static uint _epoch;
    private static uint _lastEpoch;
    private static ulong _order;
    private static long _unplaced;

    /// <summary>The step of the common clock; 0 while no trace runs.</summary>
    public static uint Epoch => Volatile.Read(ref _epoch);

    /// <summary>Events lost because there was no memory for a thread's ring, ever.</summary>
    public static long Unplaced => Volatile.Read(ref _unplaced);

    /// <summary>The clock goes on, or starts. Steps are never used again, whatever the trace.</summary>
    /// <returns>The step.</returns>
    public static uint NextEpoch()
    {
        _lastEpoch++;
        Volatile.Write(ref _epoch, _lastEpoch);
        return _lastEpoch;
    }

    /// <summary>No event is recorded from now on.</summary>
    public static void StopClock() => Volatile.Write(ref _epoch, 0);

    /// <summary>An allocator is being made, whose parents are in the trace.</summary>
    /// <returns>Its number in the trace under way; 0 when there is none.</returns>
    public static int NoteMade(Allocator allocator)
    {
        if (!ActiveChecks.Traced || Epoch == 0 || !allocator.Root.Options.IsTraced)
        {
            return 0;
        }

        int number = TraceNames.Add(allocator);
        _ = Note(TraceEventKind.AllocatorMade, number, 0, 0);
        return number;
    }

    /// <summary>An allocator has ended.</summary>
    public static void NoteEnded(Allocator allocator)
    {
        if (IsTraced(allocator))
        {
            NoteOrder(allocator.TraceNumber, Interlocked.Increment(ref _order));
            _ = Note(TraceEventKind.AllocatorEnded, allocator.TraceNumber, 0, 0);
        }
    }

    /// <summary>An object or block was allocated.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NoteAllocated(Allocator allocator, ulong key, long bytes, string file, int line)
    {
        if (IsTraced(allocator))
        {
            ulong sited = TraceRing.Record.PackSite(key, CallSites.Intern(file, line));
            _ = Note(TraceEventKind.Allocated, allocator.TraceNumber, sited, (ulong)bytes);
        }
    }

    /// <summary>An object or block is about to be freed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NoteFreed(Allocator allocator, ulong key)
    {
        if (IsTraced(allocator))
        {
            _ = Note(TraceEventKind.Freed, allocator.TraceNumber, key, 0);
        }
    }

    /// <summary>A block of a heap was allocated: any thread may free it.</summary>
    public static void NoteBlockAllocated(Allocator heap, ulong key, long bytes, string file, int line)
    {
        if (IsTraced(heap))
        {
            ulong sited = TraceRing.Record.PackSite(key, CallSites.Intern(file, line));
            NoteOrder(heap.TraceNumber, Volatile.Read(ref _order));
            _ = Note(TraceEventKind.Allocated, heap.TraceNumber, sited, (ulong)bytes);
        }
    }

    /// <summary>A block of a heap is about to be freed: any thread may get it next.</summary>
    public static void NoteBlockFreed(Allocator heap, ulong key)
    {
        if (IsTraced(heap))
        {
            ulong order = Interlocked.Increment(ref _order);
            if (Note(TraceEventKind.Freed, heap.TraceNumber, key, order))
            {
                _ring->Order = order;
            }
        }
    }

    /// <summary>The free noted just before was refused.</summary>
    public static void NoteFreeRefused(Allocator allocator, ulong key)
    {
        if (IsTraced(allocator))
        {
            _ = Note(TraceEventKind.FreeRefused, allocator.TraceNumber, key, 0);
        }
    }

    /// <summary>A block was made longer where it stands.</summary>
    public static void NoteExtended(Allocator allocator, ulong key, long bytes)
    {
        if (IsTraced(allocator))
        {
            _ = Note(TraceEventKind.Extended, allocator.TraceNumber, key, (ulong)bytes);
        }
    }

    /// <summary>An allocator committed pages (positive) or decommitted some (negative).</summary>
    public static void NoteCommitted(Allocator allocator, long bytes)
    {
        if (bytes != 0 && IsTraced(allocator))
        {
            NoteOrder(allocator.TraceNumber, Interlocked.Increment(ref _order));
            TraceEventKind kind = bytes > 0 ? TraceEventKind.Committed : TraceEventKind.Decommitted;
            _ = Note(kind, allocator.TraceNumber, 0, (ulong)Math.Abs(bytes));
        }
    }

    /// <summary>An arena is being reset or rewound.</summary>
    /// <param name="arena">The arena.</param>
    /// <param name="left">Bytes that stay.</param>
    /// <param name="used">Bytes in use before.</param>
    /// <param name="objects">Allocations that end.</param>
    public static void NoteArenaEnded(Allocator arena, nuint left, nuint used, long objects)
    {
        if (IsTraced(arena) && used > left)
        {
            _ = Note(TraceEventKind.ArenaEnded, arena.TraceNumber, left, used);
            _ = Note(TraceEventKind.ArenaObjects, arena.TraceNumber, (ulong)objects, 0);
        }
    }

    /// <summary>An arena remembers an allocation for its sample.</summary>
    /// <param name="arena">The arena.</param>
    /// <param name="start">Offset of its first byte, padding included.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="weight">How many allocations it stands for.</param>
    /// <param name="site">The number of its call site.</param>
    public static void NoteArenaSampled(Allocator arena, nuint start, nuint bytes, double weight, int site)
    {
        if (IsTraced(arena)
            && Note(TraceEventKind.ArenaSampled, arena.TraceNumber, TraceRing.Record.PackSite(start, site), bytes))
        {
            _ = Note(TraceEventKind.SampleWeight, arena.TraceNumber, (ulong)(weight * WeightUnits), 0);
        }
    }

    /// <summary>A zone or a phase of a frame ended.</summary>
    /// <param name="number">Its number as a text; 0 where there were too many.</param>
    /// <param name="began">The time stamp at which it began.</param>
    /// <param name="ticks">Time stamps that it took.</param>
    /// <param name="garbage">Managed bytes allocated in it, and in no zone inside of it.</param>
    public static void NoteZone(int number, long began, long ticks, long garbage)
    {
        if (number != 0 && Note(TraceEventKind.Zone, number, (ulong)began, (ulong)ticks) && garbage > 0)
        {
            _ = Note(TraceEventKind.ZoneGarbage, number, 0, (ulong)garbage);
        }
    }

    /// <summary>A drawn frame ended.</summary>
    public static void NoteFrameGarbage(long bytes, int collections)
    {
        if (bytes > 0 || collections > 0)
        {
            _ = Note(TraceEventKind.FrameGarbage, 0, (ulong)collections, (ulong)bytes);
        }
    }

    /// <summary>Something went wrong in a memory system.</summary>
    /// <param name="system">The system's number in the trace; 0 when it is not in it.</param>
    /// <param name="kind">What.</param>
    /// <param name="path">The allocator's path.</param>
    /// <param name="message">The message.</param>
    public static void NoteEvent(int system, MemoryEventKind kind, string path, string message)
    {
        if (system != 0 && Epoch != 0)
        {
            _ = Note(
                TraceEventKind.Happened, system, (ulong)Stopwatch.GetTimestamp(),
                (ulong)TraceTexts.OfEvent(kind, path, message));
        }
    }

    /// <summary>A frame begins or has ended.</summary>
    public static void NoteFrame(TraceEventKind kind, MemorySystem memory, long frame)
    {
        if (IsTraced(memory))
        {
            NoteOrder(memory.TraceNumber, Interlocked.Increment(ref _order));
            _ = Note(kind, memory.TraceNumber, (ulong)Stopwatch.GetTimestamp(), (ulong)frame);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsTraced(Allocator allocator) => ActiveChecks.Traced && allocator.TraceNumber != 0;

    /// <summary>
    /// Writes the place of an event in the order of all threads, where it is another than that of the last. Frees of blocks,
    /// frames and ends of allocators have numbers of their own, and an allocation has the last one given: so the events of
    /// one address have an order, and an allocator ends after all that is in it.
    /// </summary>
    private static void NoteOrder(int allocator, ulong order)
    {
        if ((_ring == null || _ring->Order != order) && Note(TraceEventKind.Order, allocator, order, 0))
        {
            _ring->Order = order;
        }
    }

    /// <returns>False when the event is lost, or no trace runs.</returns>
    private static bool Note(TraceEventKind kind, int allocator, ulong key, ulong size)
    {
        TraceRing* ring = _ring;
        if (ring == null || ring->Epoch != Epoch || ring->Head >= ring->NextLook)
        {
            return NoteSlowly(kind, allocator, key, size);
        }

        TraceRing.Push(ring, kind, allocator, key, size);
        return true;
    }

    /// <summary>The thread is new, the clock went on, or it is time to look how full the ring is.</summary>
    private static bool NoteSlowly(TraceEventKind kind, int allocator, ulong key, ulong size)
    {
        const int MostAtOnce = 3;
        uint epoch = Epoch;
        if (epoch == 0)
        {
            return false;
        }

        if (_ring == null)
        {
            _ring = TraceRings.Attach();
        }

        TraceRing* ring = _ring;
        if (ring == null)
        {
            _ = Interlocked.Increment(ref _unplaced);
            return false;
        }

        ulong waiting = ring->Head - Volatile.Read(ref ring->Tail);
        if (waiting >= ring->WorthDraining)
        {
            TraceRings.IsFilling = true;
        }

        if (waiting > ring->Capacity - MostAtOnce)
        {
            Volatile.Write(ref ring->Lost, ring->Lost + 1);
            ring->Epoch = 0;
            return false;
        }

        ring->NextLook = ring->Head + Math.Min(ring->Capacity - waiting, ring->WorthDraining);
        if (ring->Epoch != epoch)
        {
            TraceRing.Push(ring, TraceEventKind.Epoch, 0, (ulong)Stopwatch.GetTimestamp(), epoch);
            ring->Epoch = epoch;
            ring->Order = 0;
        }

        if (ring->Lost != ring->LostTold)
        {
            TraceRing.Push(ring, TraceEventKind.Dropped, 0, 0, (ulong)(ring->Lost - ring->LostTold));
            ring->LostTold = ring->Lost;
        }

        TraceRing.Push(ring, kind, allocator, key, size);
        return true;
    }
}
