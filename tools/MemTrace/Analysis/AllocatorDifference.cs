namespace Ashlar.MemTrace;

/// <summary>An allocator in two runs.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Before">What it did in the first; a row of zeros when it was not there.</param>
/// <param name="After">What it did in the second.</param>
internal sealed record AllocatorDifference(string Path, AllocatorFigures Before, AllocatorFigures After)
{
    /// <summary>From so many standard errors on, a difference is more than chance.</summary>
    public const double Significant = 4;

    /// <summary>Whether the allocations of a frame differ by more than frames of one run do.</summary>
    public bool IsSignificant => Spread.Distance(Before.PerFrame, After.PerFrame) >= Significant;

    /// <summary>All allocators of two runs, those that grew most first.</summary>
    public static List<AllocatorDifference> Of(TraceAnalysis before, TraceAnalysis after)
    {
        Dictionary<string, AllocatorFigures> old = before.Allocators.ToDictionary(static each => each.Path);
        var rows = new List<AllocatorDifference>();
        foreach (AllocatorFigures each in after.Allocators)
        {
            rows.Add(new AllocatorDifference(
                each.Path, old.GetValueOrDefault(each.Path) ?? new AllocatorFigures(each.Path, each.Kind), each));
            _ = old.Remove(each.Path);
        }

        rows.AddRange(old.Values.Select(
            static each => new AllocatorDifference(each.Path, each, new AllocatorFigures(each.Path, each.Kind))));
        return [.. rows.OrderByDescending(static row => row.After.PeakLiveBytes - row.Before.PeakLiveBytes)
            .ThenBy(static row => row.Path, StringComparer.Ordinal)];
    }
}
