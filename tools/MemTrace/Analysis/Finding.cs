namespace Ashlar.MemTrace;

/// <summary>Something in a run that one would look at first.</summary>
/// <param name="Subject">What it is about: a place in source code, a zone, an allocator.</param>
/// <param name="Detail">What there is to say.</param>
internal sealed record Finding(string Subject, string Detail)
{
    /// <summary>The most findings of a sort.</summary>
    private const int Most = 8;

    /// <summary>A zone that is slow in fewer frames than one in so many was disturbed by something else.</summary>
    private const int FramesToSlowOne = 200;

    /// <summary>All that stands out in a trace: what went wrong, what rises, what was left, what is slow, what makes garbage.</summary>
    public static List<Finding> In(TraceAnalysis trace) =>
    [
        .. trace.Trouble.GroupBy(static each => (each.Kind, each.Allocator)).Take(Most).Select(group => OfTrouble(group, trace)),
        .. trace.Sites.Where(static each => each.Rise.IsThroughout).OrderByDescending(static each => each.Rise.Amount)
            .Take(Most).Select(OfRise),
        .. trace.Sites.Where(static each => each.LeftObjects > 0).OrderByDescending(static each => each.LeftBytes)
            .Take(Most).Select(OfLeft),
        .. trace.Zones.Where(each => each.SlowEvery > 0 || each.SlowFrames > Math.Max(5, trace.Frames.Count / FramesToSlowOne))
            .OrderByDescending(static each => each.SlowEvery > 0).ThenByDescending(static each => each.Worst).Take(Most)
            .Select(OfSlow),
        .. trace.Zones.Where(static each => each.GarbageFrames * 2 > each.Frames)
            .OrderByDescending(static each => each.GarbageBytes).Take(Most).Select(OfGarbage),
    ];

    private static Finding OfTrouble(IGrouping<(string Kind, string Allocator), TroubleFigures> group, TraceAnalysis trace)
    {
        string[] places = [.. trace.Sites.Where(site => site.Allocator == group.Key.Allocator).Take(Most)
            .Select(static site => site.Place)];
        return new Finding(
            group.Key.Allocator.Length == 0 ? "memory" : group.Key.Allocator,
            $"{group.Key.Kind}, {Text.Times(group.Sum(static each => each.Times))}, "
            + $"from frame {group.Min(static each => each.FirstFrame)} to {group.Max(static each => each.LastFrame)}: "
            + group.MaxBy(static each => each.Times)!.Message
            + (places.Length == 0 ? "" : $" Its objects come from {string.Join(", ", places)}."));
    }

    private static Finding OfRise(SiteFigures site) => new(
        site.Place,
        $"what it allocates in {site.Allocator} rises from beginning to end, by {Text.Bytes(site.Rise.Amount)}");

    private static Finding OfLeft(SiteFigures site) => new(
        site.Place,
        $"{Text.Count(site.LeftObjects)} of {Text.Count(site.Allocations)} allocations in {site.Allocator}, "
        + $"{Text.Bytes(site.LeftBytes)}, were alive when it was disposed");

    private static Finding OfSlow(ZoneFigures zone) => new(
        zone.Label,
        $"slow in {(zone.SlowEvery > 0 ? $"each {Text.Ordinal(zone.SlowEvery)} frame" : $"{Text.Count(zone.SlowFrames)} frames")}: "
        + $"up to {Text.Number(zone.Worst)} ms, and {Text.Number(zone.Median)} ms in the median");

    private static Finding OfGarbage(ZoneFigures zone) => new(
        zone.Label,
        $"makes garbage in {Text.Count(zone.GarbageFrames)} of {Text.Count(zone.Frames)} frames, "
        + $"{Text.Bytes(zone.GarbageBytes / zone.GarbageFrames)} in each");
}
