using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// What grew between two moments: mark A, which is set when the overlay is first shown and again when the user wants, or
/// comes from a file; and mark B, or now. Frame arenas are left out: what they hold dies by itself. Marks make no garbage unless
/// allocators came since.
/// </summary>
internal sealed class GrowthFigures
{
    /// <summary>Frames of a second, as the game counts them.</summary>
    public const int FramesPerSecond = 60;

    private const int MaximumSites = 512;
    private const int SitesOfOne = 24;

    private readonly SiteMark[] _sitesAtA = new SiteMark[MaximumSites];
    private readonly CallSiteUse[] _uses = new CallSiteUse[SitesOfOne];
    private readonly SiteRow[] _sites = new SiteRow[SitesOfOne];
    private GrowthRow[] _rows = new GrowthRow[64];
    private GrowthRow[] _spare = new GrowthRow[64];
    private readonly Dictionary<string, SavedAllocator> _savedByPath = new(StringComparer.Ordinal);
    private int _count;
    private int _siteMarks;
    private int _siteCount;
    private long _nextTick;

    /// <summary>The allocators, a parent before its children.</summary>
    public ReadOnlySpan<GrowthRow> Rows => _rows.AsSpan(0, _count);

    /// <summary>Where the objects of the selected allocator were created; empty below full checks.</summary>
    public ReadOnlySpan<SiteRow> Sites => _sites.AsSpan(0, _siteCount);

    /// <summary>Frames finished at mark A, or -1 before the first.</summary>
    public long FrameAtA { get; private set; } = -1;

    /// <summary>Frames finished at mark B, or -1 when B is now.</summary>
    public long FrameAtB { get; private set; } = -1;

    /// <summary>Frames finished now.</summary>
    public long Frame { get; private set; }

    /// <summary>Whether mark A comes from a file.</summary>
    public bool IsSaved { get; private set; }

    /// <summary>Allocators of the file that were not here when somebody last looked.</summary>
    public int Gone => _savedByPath.Count;

    /// <summary>Seconds between the marks; 0 where they are of two runs.</summary>
    public double Seconds => IsSaved ? 0 : (double)((FrameAtB < 0 ? Frame : FrameAtB) - FrameAtA) / FramesPerSecond;

    /// <summary>Objects that a row grew by between the marks.</summary>
    public long ObjectsGrown(in GrowthRow row) => (FrameAtB < 0 ? row.Objects : row.ObjectsAtB) - row.ObjectsAtA;

    /// <summary>Bytes that a row grew by between the marks.</summary>
    public long BytesGrown(in GrowthRow row) => (FrameAtB < 0 ? row.Bytes : row.BytesAtB) - row.BytesAtA;

    /// <summary>Whether a second has ended since the last sample that ended one.</summary>
    public bool IsTickDue(long frame) => FrameAtA >= 0 && frame >= _nextTick;

    /// <summary>Takes in the counters.</summary>
    public void Sample(MemorySnapshot memory, Allocator? selected)
    {
        Frame = memory.Frame;
        TakeNodes(memory);
        if (FrameAtA < 0)
        {
            MarkA();
        }

        if (Frame >= _nextTick)
        {
            Tick();
        }

        SampleSites(selected);
    }

    /// <summary>Makes room for so many allocators, so that looking at them later makes no garbage.</summary>
    public void Reserve(int allocators)
    {
        if (_rows.Length < allocators)
        {
            Array.Resize(ref _rows, Math.Max(allocators, _rows.Length * 2));
        }

        if (_spare.Length < allocators)
        {
            _spare = new GrowthRow[_rows.Length];
        }
    }

    /// <summary>From now on growth is counted from here.</summary>
    public void MarkA()
    {
        Begin(Frame);
        IsSaved = false;
        foreach (ref GrowthRow row in _rows.AsSpan(0, _count))
        {
            row.ObjectsAtA = row.Objects;
            row.BytesAtA = row.Bytes;
            MarkSites(row.Allocator);
        }
    }

    /// <summary>From now on growth is counted from what a file says; allocators are those of the same path.</summary>
    public void MarkA(SavedMark mark)
    {
        Begin(mark.Frame);
        IsSaved = true;
        foreach (SavedAllocator saved in mark.Allocators)
        {
            _savedByPath[saved.Path] = saved;
        }

        foreach (ref GrowthRow row in _rows.AsSpan(0, _count))
        {
            TakeSaved(ref row);
        }
    }

    /// <summary>Growth is counted up to here; or up to now again, when it was counted up to a mark.</summary>
    public void MarkB()
    {
        FrameAtB = FrameAtB < 0 ? Frame : -1;
        foreach (ref GrowthRow row in _rows.AsSpan(0, _count))
        {
            row.ObjectsAtB = row.Objects;
            row.BytesAtB = row.Bytes;
        }
    }

    private void Begin(long frameAtA)
    {
        FrameAtA = frameAtA;
        FrameAtB = -1;
        _nextTick = Frame + FramesPerSecond;
        _siteMarks = 0;
        _savedByPath.Clear();
        foreach (ref GrowthRow row in _rows.AsSpan(0, _count))
        {
            row.BytesBefore = row.Bytes;
            row.Rises = 0;
            row.Falls = 0;
        }
    }

    /// <summary>An allocator has the figures of its path in the file, once; where it has none, all that it holds is more.</summary>
    private void TakeSaved(ref GrowthRow row)
    {
        bool isKnown = _savedByPath.Remove(row.Allocator.Path, out SavedAllocator? saved);
        row.ObjectsAtA = isKnown ? saved!.LiveObjects : 0;
        row.BytesAtA = isKnown ? saved!.LiveBytes : 0;
        foreach (SavedSite site in isKnown ? saved!.Sites : [])
        {
            if (_siteMarks < MaximumSites)
            {
                _sitesAtA[_siteMarks++] = new SiteMark(row.Allocator, site.File, site.Line, site.Objects, site.Bytes);
            }
        }
    }

    /// <summary>Makes a row for each allocator of the tree; one that had a row before keeps what it says.</summary>
    private void TakeNodes(MemorySnapshot memory)
    {
        ReadOnlySpan<AllocatorSnapshot> nodes = memory.Nodes;
        Reserve(nodes.Length);
        int count = 0;
        foreach (ref readonly AllocatorSnapshot node in nodes)
        {
            if (IsRewoundByFrames(nodes, node))
            {
                if (_savedByPath.Count > 0)
                {
                    _ = _savedByPath.Remove(node.Path);
                }

                continue;
            }

            ref GrowthRow row = ref _spare[count];
            int known = IndexOf(node.Allocator, count);
            row = known >= 0 ? _rows[known] : new GrowthRow { Allocator = node.Allocator };
            if (known < 0 && IsSaved)
            {
                TakeSaved(ref row);
            }

            row.Objects = node.LiveObjects;
            row.Bytes = node.LiveBytes + node.ForeignLiveBytes;
            count++;
        }

        (_rows, _spare) = (_spare, _rows);
        _spare.AsSpan(0, _count).Clear();
        _count = count;
    }

    private static bool IsRewoundByFrames(ReadOnlySpan<AllocatorSnapshot> nodes, in AllocatorSnapshot node) =>
        node.Kind == AllocatorKind.FrameArenas
        || (node.Parent >= 0 && nodes[node.Parent].Kind == AllocatorKind.FrameArenas);

    /// <summary>Where an allocator's row is: at the place expected, unless an allocator came or went.</summary>
    private int IndexOf(Allocator allocator, int expected)
    {
        if (expected < _count && ReferenceEquals(_rows[expected].Allocator, allocator))
        {
            return expected;
        }

        for (int index = 0; index < _count; index++)
        {
            if (ReferenceEquals(_rows[index].Allocator, allocator))
            {
                return index;
            }
        }

        return -1;
    }

    private void Tick()
    {
        _nextTick = Frame + FramesPerSecond;
        foreach (ref GrowthRow row in _rows.AsSpan(0, _count))
        {
            row.Rises += row.Bytes > row.BytesBefore ? 1 : 0;
            row.Falls += row.Bytes < row.BytesBefore ? 1 : 0;
            row.BytesBefore = row.Bytes;
        }
    }

    private void MarkSites(Allocator allocator)
    {
        int count = allocator.CopyCallSites(_uses);
        for (int index = 0; index < count && _siteMarks < MaximumSites; index++)
        {
            ref readonly CallSiteUse use = ref _uses[index];
            _sitesAtA[_siteMarks++] = new SiteMark(allocator, use.File, use.Line, use.Objects, use.Bytes);
        }
    }

    private void SampleSites(Allocator? selected)
    {
        _siteCount = selected?.CopyCallSites(_uses) ?? 0;
        for (int index = 0; index < _siteCount; index++)
        {
            ref readonly CallSiteUse use = ref _uses[index];
            _sites[index] = new SiteRow(
                use.File, use.Line, use.Objects, use.Objects - ObjectsAtA(selected!, in use, out _), Frame - use.OldestFrame,
                Frame - use.UntouchedFrame);
        }

        // What grew most stands first; there are few.
        for (int next = 1; next < _siteCount; next++)
        {
            for (int place = next; place > 0 && _sites[place].Growth > _sites[place - 1].Growth; place--)
            {
                (_sites[place], _sites[place - 1]) = (_sites[place - 1], _sites[place]);
            }
        }
    }

    /// <summary>What a line of code held of an allocator at mark A.</summary>
    public int ObjectsAtA(Allocator allocator, in CallSiteUse use, out long bytes)
    {
        for (int index = 0; index < _siteMarks; index++)
        {
            ref readonly SiteMark mark = ref _sitesAtA[index];
            if (ReferenceEquals(mark.Allocator, allocator) && mark.Line == use.Line && mark.File == use.File)
            {
                bytes = mark.Bytes;
                return mark.Objects;
            }
        }

        bytes = 0;
        return 0;
    }

    private readonly record struct SiteMark(Allocator Allocator, string File, int Line, int Objects, long Bytes);
}
