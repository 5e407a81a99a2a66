using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// The events of one thread on their way to the file: a ring in native memory that its thread fills and the trace's thread
/// empties, without a lock. Each side writes a cache line of its own. Its memory belongs to no allocator: it is what
/// observes them.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = HeaderBytes)]
internal unsafe struct TraceRing
{
    // Whole pages, however large they are.
    private const int HeaderBytes = 64 << 10;

    /// <summary>Events ever written.</summary>
    [FieldOffset(0)]
    public ulong Head;

    /// <summary>Where the writer has to look at <see cref="Tail"/> again: behind it by a part of the ring.</summary>
    [FieldOffset(8)]
    public ulong NextLook;

    /// <summary>The step of the common clock that the last event belongs to; 0 before the first, and while full.</summary>
    [FieldOffset(16)]
    public uint Epoch;

    /// <summary>Events that found no room, ever.</summary>
    [FieldOffset(24)]
    public long Lost;

    /// <summary>Those of them that an event tells of.</summary>
    [FieldOffset(32)]
    public long LostTold;

    /// <summary>The place in the order of all threads that was written last; 0 when it has to be written again.</summary>
    [FieldOffset(40)]
    public ulong Order;

    /// <summary>Events that it holds, a power of two, less one.</summary>
    [FieldOffset(48)]
    public ulong Mask;

    /// <summary>Events ever taken out.</summary>
    [FieldOffset(64)]
    public ulong Tail;

    /// <summary>What <see cref="Lost"/> was when the trace under way began.</summary>
    [FieldOffset(72)]
    public long LostBefore;

    /// <summary>The number of the thread in the trace.</summary>
    [FieldOffset(80)]
    public uint Number;

    /// <summary>True once an event of the trace under way came.</summary>
    [FieldOffset(84)]
    public bool IsInTrace;

    /// <summary>Events that it holds.</summary>
    public readonly ulong Capacity => Mask + 1;

    /// <summary>Events in it that are worth emptying it for at once.</summary>
    public readonly ulong WorthDraining => Capacity / 8;

    /// <summary>Bytes of a ring that holds so many events.</summary>
    public static long TotalBytes(ulong capacity) => HeaderBytes + ((long)capacity * Record.Bytes);

    /// <summary>Where an event lies.</summary>
    public static Record* RecordAt(TraceRing* ring, ulong index) =>
        (Record*)((byte*)ring + HeaderBytes) + (index & ring->Mask);

    /// <summary>Puts an event behind the last one. The caller has seen that there is room.</summary>
    public static void Push(TraceRing* ring, TraceEventKind kind, int allocator, ulong key, ulong size)
    {
        ulong head = ring->Head;
        Record* record = RecordAt(ring, head);
        record->Key = key;
        record->Rest = Record.Pack(kind, allocator, size);
        Volatile.Write(ref ring->Head, head + 1);
    }

    /// <summary>An event.</summary>
    public struct Record
    {
        /// <summary>Bytes of an event.</summary>
        public const int Bytes = 16;

        /// <summary>The greatest number that an allocator can have here.</summary>
        public const int LargestAllocator = (1 << 20) - 1;

        private const int KindBits = 5;
        private const int SizeShift = 25;
        private const int SiteShift = 48;

        /// <summary>The key; of what was allocated, 48 bits of it, and above them the number of the call site.</summary>
        public ulong Key;

        /// <summary>
        /// The kind, 5 bits; the allocator, 20; the size, 39: of a heap's block that is freed, the place in the order.
        /// </summary>
        public ulong Rest;

        /// <summary>The kind.</summary>
        public readonly TraceEventKind Kind => (TraceEventKind)(Rest & ((1 << KindBits) - 1));

        /// <summary>The number of the allocator.</summary>
        public readonly int Allocator => (int)(Rest >> KindBits) & LargestAllocator;

        /// <summary>The size.</summary>
        public readonly ulong Size => Rest >> SizeShift;

        /// <summary>Whether the key has a call site above it.</summary>
        public readonly bool HasSite => Kind is TraceEventKind.Allocated or TraceEventKind.ArenaSampled;

        /// <summary>The call site of what has one; 0 for an unknown place.</summary>
        public readonly int Site => (int)(Key >> SiteShift);

        /// <summary>The key of what has a site.</summary>
        public readonly ulong KeyBelowSite => Key & ((1UL << SiteShift) - 1);

        /// <summary>All but the key in one word.</summary>
        public static ulong Pack(TraceEventKind kind, int allocator, ulong size) =>
            (uint)kind | ((ulong)(uint)allocator << KindBits) | (size << SizeShift);

        /// <summary>A slot, an address or an offset with the call site above it; those beyond 65,535 are unknown.</summary>
        public static ulong PackSite(ulong key, int site) =>
            key | (site <= ushort.MaxValue ? (ulong)(uint)site << SiteShift : 0);
    }
}
