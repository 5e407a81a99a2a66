namespace Ashlar.Memory;

/// <summary>
/// What disposed allocators still held. A program that ends scenes for as long as it runs ends allocators without number:
/// those of one path are one entry, and what finds no entry of its own is counted in a last one, so that the report stays
/// small. Safe from any thread.
/// </summary>
internal sealed class LeakReport
{
    /// <summary>Entries at most, the one for all others not counted.</summary>
    public const int Capacity = 256;

    /// <summary>Places at most that an entry names.</summary>
    public const int SiteCapacity = 64;

    private const string OthersName = "(others)";

    private readonly List<MemoryLeak> _leaks = [];
    private readonly Dictionary<(string Path, AllocatorKind Kind, string? Container), int> _indices = [];
    private MemoryLeak? _others;

    /// <summary>Adds what one allocator held.</summary>
    public void Add(MemoryLeak leak)
    {
        lock (_leaks)
        {
            (string, AllocatorKind, string?) key = (leak.AllocatorName, leak.Kind, leak.Container);
            if (_indices.TryGetValue(key, out int index))
            {
                _leaks[index] = Sum(_leaks[index], leak, Sum(_leaks[index].Sites, leak.Sites));
            }
            else if (_leaks.Count < Capacity)
            {
                _indices.Add(key, _leaks.Count);
                _leaks.Add(leak);
            }
            else
            {
                _others = Sum(_others ?? new MemoryLeak(OthersName, AllocatorKind.Group, 0, 0) { Occurrences = 0 }, leak, []);
            }
        }
    }

    /// <summary>A copy of all entries, in the order in which the first of each came.</summary>
    public MemoryLeak[] ToArray()
    {
        lock (_leaks)
        {
            return _others is null ? [.. _leaks] : [.. _leaks, _others];
        }
    }

    private static MemoryLeak Sum(MemoryLeak known, MemoryLeak leak, IReadOnlyList<LeakSite> sites) => known with
    {
        Objects = known.Objects + leak.Objects,
        Bytes = known.Bytes + leak.Bytes,
        Occurrences = known.Occurrences + leak.Occurrences,
        Sites = sites,
    };

    /// <summary>Adds up places, the most frequent first.</summary>
    private static IReadOnlyList<LeakSite> Sum(IReadOnlyList<LeakSite> known, IReadOnlyList<LeakSite> more)
    {
        if (more.Count == 0)
        {
            return known;
        }

        List<LeakSite> sum = [.. known];
        foreach (LeakSite site in more)
        {
            int index = sum.FindIndex(each => each.CreatedAt == site.CreatedAt);
            if (index >= 0)
            {
                sum[index] = site with { Objects = sum[index].Objects + site.Objects };
            }
            else
            {
                sum.Add(site);
            }
        }

        sum.Sort((left, right) => right.Objects.CompareTo(left.Objects));
        if (sum.Count > SiteCapacity)
        {
            sum.RemoveRange(SiteCapacity, sum.Count - SiteCapacity);
        }

        return sum;
    }
}
