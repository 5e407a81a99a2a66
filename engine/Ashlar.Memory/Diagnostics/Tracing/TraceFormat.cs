using System.Buffers.Binary;
using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// The file of a memory trace, version 2; <c>tools/MemTrace/FORMAT.md</c> describes it. All numbers are little-endian.
/// What writes and what reads share this file, and nothing else.
/// </summary>
internal static class TraceFormat
{
    /// <summary>The first eight bytes of a file.</summary>
    public const ulong FileMagic = 0x4543_4152_5448_5341;

    /// <summary>The first four bytes of a block.</summary>
    public const uint BlockMagic = 0x4B4C_4241;

    /// <summary>The version of the format.</summary>
    public const uint Version = 2;

    /// <summary>The oldest version that can still be read: it lacks the kinds from <see cref="TraceEventKind.Site"/> on.</summary>
    public const uint OldestVersion = 1;

    /// <summary>Bytes of the file's header.</summary>
    public const int FileHeaderBytes = 48;

    /// <summary>Bytes of a block's header.</summary>
    public const int BlockHeaderBytes = 24;

    /// <summary>The most bytes of content in a block.</summary>
    public const int MostBlockBytes = 64 << 10;

    /// <summary>The most bytes that one event takes.</summary>
    public const int MostEventBytes = 32;

    /// <summary>A block of events of one thread; its number is the thread's.</summary>
    public const uint EventsBlock = 1;

    /// <summary>A block of names of allocators.</summary>
    public const uint AllocatorsBlock = 2;

    /// <summary>The last block of a trace that was closed.</summary>
    public const uint EndBlock = 3;

    /// <summary>A block of texts: zones, call sites, what went wrong.</summary>
    public const uint TextsBlock = 4;

    /// <summary>The kinds of events there are.</summary>
    public const int Kinds = (int)TraceEventKind.Happened + 1;

    /// <summary>In an event's first byte: the allocator is that of the event before.</summary>
    public const int SameAllocator = 16;

    /// <summary>In an event's first byte: the size is the last one of this allocator.</summary>
    public const int SameSize = 32;

    /// <summary>In an event's first byte: the kind is 16 more than its lowest four bits say.</summary>
    public const int HighKind = 64;

    /// <summary>The bits of an event's first byte that are the kind, or what it has above 16.</summary>
    public const int KindMask = 15;

    /// <summary>Last keys and sizes remembered in a block, by the low bits of the allocator's number.</summary>
    public const int Remembered = 64;

    /// <summary>Places for last keys and sizes: those of allocators, those of their sites, and those that all share.</summary>
    public const int Places = (2 * Remembered) + 4;

    /// <summary>In a block's second number: the bits of its kind; those above count the blocks of the file.</summary>
    public const int BlockKindBits = 8;

    private const uint KindsWithKey =
        (1u << (int)TraceEventKind.Epoch) | (1u << (int)TraceEventKind.Allocated) | (1u << (int)TraceEventKind.Freed)
        | (1u << (int)TraceEventKind.FreeRefused) | (1u << (int)TraceEventKind.Extended)
        | (1u << (int)TraceEventKind.ArenaEnded) | (1u << (int)TraceEventKind.ArenaObjects)
        | (1u << (int)TraceEventKind.FrameBegan) | (1u << (int)TraceEventKind.FrameEnded)
        | (1u << (int)TraceEventKind.Order) | (1u << (int)TraceEventKind.Site)
        | (1u << (int)TraceEventKind.ArenaSampled) | (1u << (int)TraceEventKind.SampleWeight)
        | (1u << (int)TraceEventKind.Zone) | (1u << (int)TraceEventKind.FrameGarbage)
        | (1u << (int)TraceEventKind.Happened);

    private const uint KindsWithSize =
        (1u << (int)TraceEventKind.Epoch) | (1u << (int)TraceEventKind.Allocated)
        | (1u << (int)TraceEventKind.Extended) | (1u << (int)TraceEventKind.Committed)
        | (1u << (int)TraceEventKind.Decommitted) | (1u << (int)TraceEventKind.ArenaEnded)
        | (1u << (int)TraceEventKind.FrameBegan) | (1u << (int)TraceEventKind.FrameEnded)
        | (1u << (int)TraceEventKind.Dropped) | (1u << (int)TraceEventKind.ArenaSampled)
        | (1u << (int)TraceEventKind.Zone) | (1u << (int)TraceEventKind.ZoneGarbage)
        | (1u << (int)TraceEventKind.FrameGarbage) | (1u << (int)TraceEventKind.Happened);

    /// <summary>Where the last key of an event is remembered.</summary>
    public static int PlaceOf(TraceEventKind kind, int allocator) => kind switch
    {
        TraceEventKind.Site => Remembered + (allocator & (Remembered - 1)),
        TraceEventKind.Order => 2 * Remembered,
        TraceEventKind.Zone or TraceEventKind.ZoneGarbage or TraceEventKind.Happened => (2 * Remembered) + 1,
        TraceEventKind.SampleWeight => (2 * Remembered) + 2,
        TraceEventKind.FrameGarbage => (2 * Remembered) + 3,
        _ => allocator & (Remembered - 1),
    };

    /// <summary>Whether events of a kind have a key.</summary>
    public static bool HasKey(TraceEventKind kind) => ((KindsWithKey >> (int)kind) & 1) != 0;

    /// <summary>Whether events of a kind have a size.</summary>
    public static bool HasSize(TraceEventKind kind) => ((KindsWithSize >> (int)kind) & 1) != 0;

    /// <summary>CRC-32C of some bytes.</summary>
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (byte value in bytes)
        {
            sum = BitOperations.Crc32C(sum, value);
        }

        return ~sum;
    }

    /// <summary>Writes a number, seven bits a byte, the lowest first.</summary>
    /// <returns>Bytes written: 1 to 10.</returns>
    public static int WriteNumber(Span<byte> target, ulong value)
    {
        int count = 0;
        for (; value >= 0x80; value >>= 7)
        {
            target[count++] = (byte)(value | 0x80);
        }

        target[count++] = (byte)value;
        return count;
    }

    /// <summary>A difference as a number that is small when the difference is, whatever its sign.</summary>
    public static ulong Fold(long difference) => (ulong)((difference << 1) ^ (difference >> 63));

    /// <summary>What <see cref="Fold"/> was given.</summary>
    public static long Unfold(ulong folded) => (long)(folded >> 1) ^ -(long)(folded & 1);
}
