using System.Numerics;

namespace Ashlar.MemTrace;

/// <summary>What an allocator did in a run; those of one path are one, as a level's pools are that are made again.</summary>
internal sealed class AllocatorFigures(string path, string kind)
{
    /// <summary>Classes of lifetime: ended in the frame it began in, within 1, 3, 7 … frames, and the rest.</summary>
    public const int Lifetimes = 16;

    private long _allocationsAtFrame;

    /// <summary>Its path in the tree.</summary>
    public string Path { get; } = path;

    /// <summary>What sort of allocator it is.</summary>
    public string Kind { get; } = kind;

    /// <summary>How many of this path were made.</summary>
    public int Made { get; set; }

    /// <summary>Allocations; of an arena, those that ended.</summary>
    public long Allocations { get; set; }

    /// <summary>Frees; of an arena, the allocations that ended.</summary>
    public long Frees { get; set; }

    /// <summary>Bytes asked for, all allocations together; of an arena, those that ended.</summary>
    public long AllocatedBytes { get; set; }

    /// <summary>Objects that live at the end of the trace.</summary>
    public long LiveObjects { get; set; }

    /// <summary>Bytes asked for in them.</summary>
    public long LiveBytes { get; set; }

    /// <summary>The most bytes that ever lived at once; of an arena, the most in use when it was reset or rewound.</summary>
    public long PeakLiveBytes { get; set; }

    /// <summary>Objects alive when the allocator was disposed.</summary>
    public long LeftObjects { get; set; }

    /// <summary>Bytes in them.</summary>
    public long LeftBytes { get; set; }

    /// <summary>Bytes of pages that it has at the end of the trace.</summary>
    public long CommittedBytes { get; set; }

    /// <summary>The most that it ever had.</summary>
    public long PeakCommittedBytes { get; set; }

    /// <summary>How often it grew.</summary>
    public long Growths { get; set; }

    /// <summary>How often it gave pages back.</summary>
    public long Decommits { get; set; }

    /// <summary>How often an arena was reset or rewound.</summary>
    public long ArenaEnds { get; set; }

    /// <summary>Allocations by their size.</summary>
    public SortedDictionary<long, SizeClass> Sizes { get; } = [];

    /// <summary>How many objects lived for how many frames.</summary>
    public long[] ByLifetime { get; } = new long[Lifetimes];

    /// <summary>Allocations in a frame.</summary>
    public Spread PerFrame;

    /// <summary>The class of a lifetime.</summary>
    public static int LifetimeClass(long frames) =>
        frames <= 0 ? 0 : Math.Min(Lifetimes - 1, BitOperations.Log2((ulong)frames) + 1);

    /// <summary>The name of a class of lifetimes.</summary>
    public static string LifetimeName(int index) => index switch
    {
        0 => "same frame",
        1 => "1 frame",
        Lifetimes - 1 => $"{1L << (index - 1)} frames or more",
        _ => $"{1L << (index - 1)}–{(1L << index) - 1} frames",
    };

    /// <summary>An object was allocated.</summary>
    public void Allocate(long bytes)
    {
        Allocations++;
        AllocatedBytes += bytes;
        SizeClass size = Size(bytes);
        size.Allocations++;
        size.Bytes += bytes;
        Begin(bytes);
    }

    /// <summary>An object lives again or still.</summary>
    public void Begin(long bytes)
    {
        LiveObjects++;
        LiveBytes += bytes;
        PeakLiveBytes = Math.Max(PeakLiveBytes, LiveBytes);
        SizeClass size = Size(bytes);
        size.Live++;
        size.PeakLive = Math.Max(size.PeakLive, size.Live);
    }

    /// <summary>An object lives no longer.</summary>
    public void End(long bytes)
    {
        LiveObjects--;
        LiveBytes -= bytes;
        Size(bytes).Live--;
    }

    /// <summary>Pages came (positive) or went.</summary>
    public void Commit(long bytes)
    {
        CommittedBytes += bytes;
        PeakCommittedBytes = Math.Max(PeakCommittedBytes, CommittedBytes);
        Growths += bytes > 0 ? 1 : 0;
        Decommits += bytes < 0 ? 1 : 0;
    }

    /// <summary>A frame has ended.</summary>
    public void CloseFrame()
    {
        PerFrame.Add(Allocations - _allocationsAtFrame);
        _allocationsAtFrame = Allocations;
    }

    private SizeClass Size(long bytes)
    {
        long name = SizeClass.Of(bytes);
        if (!Sizes.TryGetValue(name, out SizeClass? size))
        {
            Sizes.Add(name, size = new SizeClass());
        }

        return size;
    }
}
