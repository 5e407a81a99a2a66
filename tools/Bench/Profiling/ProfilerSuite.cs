using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>Builds the groups of the <c>profiler</c> suite.</summary>
internal static class ProfilerSuite
{
    public const string Name = "profiler";

    private const string Reference = "not watched";
    private const int Openings = 3;

    private static readonly IReadOnlyList<int> Allocations = [400, 4000];

    public static IEnumerable<BenchGroup> Groups() =>
        from allocations in Allocations
        select new BenchGroup(Name, "frame of so many allocations", null, Reference, Openings, [.. Subjects(allocations)])
        {
            Entities = allocations,
            LeadsIn = false,
        };

    private static IEnumerable<BenchSubject> Subjects(int allocations) =>
        from watch in Enum.GetValues<ProfilerWatch>()
        select new BenchSubject(
            NameOf(watch), MemoryChecks.Name(MemoryChecks.Level), null, () => new FrameBatch(watch, allocations));

    private static string NameOf(ProfilerWatch watch) => watch switch
    {
        ProfilerWatch.Nothing => Reference,
        ProfilerWatch.Sites => "call sites sampled",
        ProfilerWatch.Hidden => "and overlay hidden",
        ProfilerWatch.Overview => "and overview shown",
        ProfilerWatch.Systems => "and systems shown",
        ProfilerWatch.Leaks => "and leaks shown",
        ProfilerWatch.Metrics => "and metrics, not read",
        ProfilerWatch.MetricsRead => "and metrics, read each 60th",
        _ => "and traced",
    };
}
