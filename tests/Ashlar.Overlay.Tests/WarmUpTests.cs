using Ashlar.Ecs;
using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Overlay.Tests;

public class WarmUpTests
{
    public static TheoryData<OverlayMode, OverlayPage> Pages
    {
        get
        {
            var pages = new TheoryData<OverlayMode, OverlayPage>
            {
                { OverlayMode.Small, OverlayPage.Overview },
                { OverlayMode.HeapMap, OverlayPage.Overview },
            };
            foreach (OverlayPage page in Enum.GetValues<OverlayPage>())
            {
                pages.Add(OverlayMode.Full, page);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_first_time_that_a_page_is_shown_makes_no_garbage(OverlayMode mode, OverlayPage page)
    {
        WarmUp.Complete();
        Assert.Equal(0, Garbage.OfFirstTime(() => GarbageOf(mode, page)));
    }

    private static long GarbageOf(OverlayMode mode, OverlayPage page)
    {
        using var stage = new BareStage();
        using World world = World.Create(stage.Memory, new WorldOptions { Name = "world" });
        world.Create(1f, (short)1);
        world.Create(2.0, (byte)1);
        for (int i = 0; i < 300; i++)
        {
            new SlabPool<long>(stage.Memory, $"pool {i}").Create(i);
        }

        var timings = new FrameTimings { Memory = stage.Memory };
        var frame = new OverlayFrame { World = world, Timings = timings };
        for (int i = 0; i < 30; i++)
        {
            timings.Zone($"zone {i}").Dispose();
            timings.Plot($"plot {i}", i);
            timings.EndFrame();
            stage.Draw(frame: frame);
        }

        stage.Overlay.Mode = mode;
        stage.Overlay.Page = page;
        stage.Draw(frame: frame);
        Assert.NotEmpty(stage.List.Commands.ToArray());
        long garbage = stage.Overlay.Cost.GarbageBytes;
        for (int i = 0; i < 90; i++)
        {
            timings.EndFrame();
            stage.Draw(frame: frame);
            garbage += stage.Overlay.Cost.GarbageBytes;
        }

        return garbage;
    }

    /// <summary>In a process of its own, where no overlay was made before.</summary>
    [Fact]
    public async Task The_first_overlay_begins_it()
    {
        (int exitCode, string output) = await ChildRun.Of(
            typeof(WarmUpTests), MemoryChecks.Name(MemoryChecks.Level),
            "-explicit", "only", "-method", $"{typeof(WarmUpTests).FullName}.{nameof(Begins_with_the_first_overlay)}");
        Assert.True(exitCode == 0 && output.Contains("Total: 1", StringComparison.Ordinal), output);
    }

    [Fact(Explicit = true)]
    public void Begins_with_the_first_overlay()
    {
        Assert.False(WarmUp.HasBegun);
        using var stage = new BareStage();
        Assert.True(WarmUp.HasBegun);
    }

    [Fact]
    public void Nothing_of_it_is_seen()
    {
        using var stage = new BareStage();
        WarmUp.Complete();
        int nodes = stage.Memory.Snapshot().Nodes.Length;
        stage.Draw();
        Assert.Equal(nodes, stage.Memory.Snapshot().Nodes.Length);
        Assert.Equal(default, stage.Overlay.Cost);
        Assert.Null(stage.Overlay.Selected);
        Assert.Empty(stage.List.Commands.ToArray());
        stage.Overlay.IsVisible = true;
        stage.Draw();
        Assert.Contains("overview", stage.Text);
        Assert.DoesNotContain("arena", stage.Text.Replace("arenas", "", StringComparison.Ordinal));
        Assert.DoesNotContain("PAUSED", stage.Text);
    }
}
