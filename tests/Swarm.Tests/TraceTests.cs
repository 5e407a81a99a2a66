using Ashlar.MemTrace;

namespace Swarm.Tests;

/// <summary>What <c>memtrace</c> and its page say first of a game that is over.</summary>
public sealed class TraceTests : IDisposable
{
    private readonly string _trace = Path.GetTempFileName();

    public void Dispose() => File.Delete(_trace);

    [Fact]
    public void Each_planted_bug_is_told_by_its_line_or_its_system()
    {
        GameProcess run = GameProcess.Run(
            "--frames", "900", "--entities", "200", "--size", "320x200", "--bug", "leak", "stale", "arena", "slow", "boxing",
            "--trace", _trace);
        Assert.Equal(1, run.ExitCode);
        TraceAnalysis trace = TraceAnalysis.Of(_trace);
        List<Finding> findings = Finding.In(trace);
        AssertTold(findings, "BulletLeak.cs:", "gameplay/bullet records rises");
        AssertTold(findings, "BulletLeak.cs:", "were alive when it was disposed");
        AssertTold(findings, "gameplay/targets", "stale handle");
        AssertTold(findings, "gameplay/targets", "StaleTarget.cs:");

        // It takes some waves more until that rises from beginning to end.
        SiteFigures arena = Assert.Single(trace.Sites, static site => site.Allocator == "gameplay/wave plans");
        Assert.Contains("GrowingArena.cs:", arena.Place, StringComparison.Ordinal);
        Assert.True(arena.PeakLiveBytes >= 512 << 10);
        AssertTold(findings, "pickups", "slow in");
        AssertTold(findings, "attacks", "makes garbage in 900 of 900 frames");
    }

    [Fact]
    public void A_mark_that_is_none_is_refused_by_name()
    {
        File.WriteAllText(_trace, "no mark");
        GameProcess run = GameProcess.Run("--frames", "10", "--mark", _trace);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--mark cannot be read: '{_trace}' is no memory mark", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, GameProcess.Run("--frames", "10", "--mark", _trace + ".absent").ExitCode);
    }

    private static void AssertTold(List<Finding> findings, string subject, string detail) => Assert.Contains(
        findings,
        finding => finding.Subject.Contains(subject, StringComparison.Ordinal)
            && finding.Detail.Contains(detail, StringComparison.Ordinal));
}
