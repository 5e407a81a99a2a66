using Ashlar.Ecs;
using Ashlar.Memory;

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

        var frame = new OverlayFrame { World = world };
        for (int i = 0; i < 30; i++)
        {
            stage.Draw(frame: frame);
        }

        stage.Overlay.Mode = mode;
        stage.Overlay.Page = page;
        stage.Draw(frame: frame);
        Assert.NotEmpty(stage.List.Commands.ToArray());
        long garbage = stage.Overlay.Cost.GarbageBytes;
        for (int i = 0; i < 90; i++)
        {
            stage.Draw(frame: frame);
            garbage += stage.Overlay.Cost.GarbageBytes;
        }

        return garbage;
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
