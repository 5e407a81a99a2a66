using Ashlar.Memory;

namespace Ashlar.MemTrace;

/// <summary>Zones, phases and garbage of frames, kept as the events of a trace come: zones inside of zones end first.</summary>
internal sealed class SliceLedger
{
    private readonly Dictionary<int, int> _byNumber = [];
    private readonly Dictionary<(string Name, bool IsPhase), int> _byName = [];
    private readonly Dictionary<uint, Stack<int>> _outer = [];
    private readonly Dictionary<long, long> _garbageByFrame = [];

    /// <summary>All slices, in the order in which they ended.</summary>
    public List<Slice> All { get; } = [];

    /// <summary>All zones and phases.</summary>
    public List<ZoneFigures> Zones { get; } = [];

    /// <summary>Managed bytes of all frames.</summary>
    public long GarbageBytes { get; private set; }

    /// <summary>Frames with any.</summary>
    public int GarbageFrames => _garbageByFrame.Count;

    /// <summary>Collections in all frames.</summary>
    public long Collections { get; private set; }

    /// <summary>Managed bytes of a frame.</summary>
    public long GarbageIn(long frame) => _garbageByFrame.GetValueOrDefault(frame);

    /// <summary>A zone or phase ended.</summary>
    public void Add(TraceWalk walk, in TraceEvent happened)
    {
        double perTick = 1000.0 / walk.File.Frequency;
        double began = ((long)happened.Key - walk.File.FirstTimestamp) * perTick;
        double took = happened.Size * perTick;
        Stack<int> outer = OuterOf(walk.Thread);
        double inside = 0;
        while (outer.TryPeek(out int index) && All[index].BeganMilliseconds >= began)
        {
            inside += All[index].Milliseconds;
            _ = outer.Pop();
        }

        outer.Push(All.Count);
        All.Add(new Slice(ZoneOf(walk.File, happened.Allocator), walk.Frame, began, took, Math.Max(0, took - inside)));
    }

    /// <summary>The zone that ended last on this thread made garbage.</summary>
    public void AddGarbage(TraceWalk walk, in TraceEvent happened)
    {
        if (OuterOf(walk.Thread).TryPeek(out int last))
        {
            All[last] = All[last] with { GarbageBytes = (long)happened.Size };
        }
    }

    /// <summary>A drawn frame ended.</summary>
    public void AddFrameGarbage(TraceWalk walk, in TraceEvent happened)
    {
        Collections += (long)happened.Key;
        if (happened.Size > 0)
        {
            GarbageBytes += (long)happened.Size;
            _garbageByFrame[walk.Frame] = GarbageIn(walk.Frame) + (long)happened.Size;
        }
    }

    /// <summary>All events came: adds up what each zone took.</summary>
    public void Complete()
    {
        foreach (Slice slice in All)
        {
            Zones[slice.Zone].Add(in slice);
        }

        foreach (ZoneFigures zone in Zones)
        {
            zone.Complete();
        }
    }

    /// <summary>The slices of a thread that lie in no other so far, the last on top.</summary>
    private Stack<int> OuterOf(uint thread)
    {
        if (!_outer.TryGetValue(thread, out Stack<int>? outer))
        {
            _outer.Add(thread, outer = []);
        }

        return outer;
    }

    /// <summary>Zones of one name are one.</summary>
    private int ZoneOf(TraceFile file, int number)
    {
        if (_byNumber.TryGetValue(number, out int index))
        {
            return index;
        }

        FileText text = file.Texts.GetValueOrDefault((TraceTextKind.Zone, number))
            ?? new FileText(0, $"zone {number} (its name is not in the file)", "");
        bool isPhase = text.Detail != 0;
        if (!_byName.TryGetValue((text.First, isPhase), out index))
        {
            index = Zones.Count;
            _byName.Add((text.First, isPhase), index);
            Zones.Add(new ZoneFigures(text.First, isPhase));
        }

        _byNumber.Add(number, index);
        return index;
    }
}
