namespace Ashlar.MemTrace;

/// <summary>What lives by call site, kept as the events of a trace come.</summary>
internal sealed class SiteLedger
{
    /// <summary>Parts of an allocation in which the weight of a sample is told.</summary>
    private const double WeightUnits = 256;

    private readonly Dictionary<(AllocatorFigures Allocator, int Site), SiteFigures> _known = [];
    private readonly Dictionary<int, List<ArenaSample>> _arenas = [];

    /// <summary>All places, in the order in which they were first seen.</summary>
    public List<SiteFigures> All { get; } = [];

    /// <summary>The figures of a place in an allocator.</summary>
    public SiteFigures Find(TraceFile file, AllocatorFigures allocator, int site)
    {
        if (!_known.TryGetValue((allocator, site), out SiteFigures? figures))
        {
            figures = new SiteFigures(file.SiteOf(site), allocator.Path);
            _known.Add((allocator, site), figures);
            All.Add(figures);
        }

        return figures;
    }

    /// <summary>An arena tells of an allocation of its sample, whose weight follows.</summary>
    public void AddArenaSample(TraceFile file, AllocatorFigures allocator, in TraceEvent happened)
    {
        if (!_arenas.TryGetValue(happened.Allocator, out List<ArenaSample>? samples))
        {
            _arenas.Add(happened.Allocator, samples = []);
        }

        samples.Add(new ArenaSample(
            Find(file, allocator, happened.Site), happened.Key, happened.Size, Weight: 0));
    }

    /// <summary>How many allocations the one told last of an arena stands for.</summary>
    public void WeighArenaSample(in TraceEvent happened)
    {
        if (_arenas.TryGetValue(happened.Allocator, out List<ArenaSample>? samples) && samples.Count > 0
            && samples[^1] is { Weight: 0 } last)
        {
            double weight = happened.Key / WeightUnits;
            samples[^1] = last with { Weight = weight };
            last.Site.Allocate(weight, weight * last.Bytes);
        }
    }

    /// <summary>An arena was reset, rewound or disposed.</summary>
    /// <param name="arena">Its number.</param>
    /// <param name="left">Bytes that stay.</param>
    public void RewindArena(int arena, ulong left)
    {
        if (!_arenas.TryGetValue(arena, out List<ArenaSample>? samples))
        {
            return;
        }

        while (samples.Count > 0 && samples[^1] is var last && last.Offset >= left)
        {
            last.Site.Change(-last.Weight, -last.Weight * last.Bytes);
            samples.RemoveAt(samples.Count - 1);
        }
    }

    private readonly record struct ArenaSample(SiteFigures Site, ulong Offset, double Bytes, double Weight);
}
