using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.MemTrace.Tests;

/// <summary>Each allocation is told with the line of code that made it.</summary>
public sealed class SiteTests
{
    [Fact]
    public void Pools_and_heaps_tell_each_line()
    {
        int first = 0;
        int second = 0;
        int blocks = 0;
        using Recording recording = Recording.Of(memory =>
        {
            var pool = new SlabPool<long>(memory, "pool");
            var heap = new SlabHeap(memory, "heap");
            for (int i = 0; i < 100; i++)
            {
                Handle<long> kept = pool.Create(i); first = Line();
                pool.Destroy(pool.Create(i)); second = Line();
                heap.Free(heap.Allocate(40)); blocks = Line();
                if (i % 2 == 0)
                {
                    pool.Destroy(kept);
                }
            }
        });
        TraceAnalysis trace = recording.Analyse();
        SiteFigures kept = At(trace, first);
        Assert.Equal(("pool", 100L, 50L, 400L), (kept.Allocator, kept.Allocations, kept.LeftObjects, kept.LeftBytes));
        Assert.Equal((100L, 0L), (At(trace, second).Allocations, At(trace, second).LeftObjects));
        Assert.Equal(("heap", 100L), (At(trace, blocks).Allocator, At(trace, blocks).Allocations));
        Assert.Contains("SiteTests.cs", kept.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Arenas_tell_a_sample_that_stands_for_all()
    {
        Assert.SkipWhen(MemoryChecks.Level == CheckLevel.None, "Arenas sample from handles on.");
        int small = 0;
        int large = 0;
        using Recording recording = Recording.Of(memory =>
        {
            using var arena = new Arena(memory, "level");
            for (int i = 0; i < 2000; i++)
            {
                _ = arena.Allocate<byte>(1000); small = Line();
            }

            _ = arena.Allocate<byte>(4_000_000); large = Line();
        });
        TraceAnalysis trace = recording.Analyse();
        Assert.InRange(At(trace, large).PeakLiveBytes, 3_900_000, 4_500_000);
        Assert.InRange(At(trace, small).PeakLiveBytes, 1_000_000, 4_000_000);
        Assert.Equal((0L, 0L), (At(trace, small).LiveBytes, At(trace, large).LiveBytes));
    }

    [Fact]
    public void What_went_wrong_is_told_once_and_counted()
    {
        Assert.SkipWhen(MemoryChecks.Level == CheckLevel.None, "Nobody notices without checks.");
        using Recording recording = Recording.Of(static memory =>
        {
            var pool = new SlabPool<long>(memory, "targets");
            for (int i = 0; i < 3; i++)
            {
                Handle<long> handle = pool.Create(i);
                pool.Destroy(handle);
                for (int use = 0; use < 4; use++)
                {
                    _ = Assert.Throws<StaleHandleException>(() => pool[handle] = 1);
                }
            }
        });
        TraceAnalysis trace = recording.Analyse();
        TroubleFigures stale = Assert.Single(trace.Trouble);
        Assert.Equal(("stale handle", "targets", 12L), (stale.Kind, stale.Allocator, stale.Times));
        Assert.Contains("stale", stale.Message, StringComparison.Ordinal);
        Finding finding = Assert.Single(Finding.In(trace), static each => each.Subject == "targets");
        Assert.Contains("SiteTests.cs:", finding.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leak_stands_out()
    {
        int line = 0;
        using Recording recording = Recording.Of(memory =>
        {
            var steady = new SlabPool<long>(memory, "steady");
            var leaky = new SlabPool<long>(memory, "leaky");
            for (int frame = 0; frame < 400; frame++)
            {
                memory.BeginFrame();
                Handle<long> passing = steady.Create(frame);
                if (frame % 10 == 0)
                {
                    _ = leaky.Create(frame); line = Line();
                }

                memory.EndFrame();
                steady.Destroy(passing);
            }
        });
        TraceAnalysis trace = recording.Analyse();
        Assert.True(At(trace, line).Rise.IsThroughout);
        Assert.DoesNotContain(trace.Sites, static site => site.Allocator == "steady" && site.Rise.IsThroughout);
        Assert.Contains(
            Finding.In(trace), finding => finding.Subject.EndsWith($"SiteTests.cs:{line}", StringComparison.Ordinal)
                && finding.Detail.Contains("rises", StringComparison.Ordinal));
    }

    private static SiteFigures At(TraceAnalysis trace, int line) =>
        trace.Sites.Single(site => site.Place.EndsWith($"SiteTests.cs:{line}", StringComparison.Ordinal));

    private static int Line([CallerLineNumber] int line = 0) => line;
}
