using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

/// <summary>What the overlay knows of frames and entities in a program with a loop and worlds of its own.</summary>
public sealed class ForeignLoopTests : IDisposable
{
    private const int GarbageBytes = 100_000;

    private readonly BareStage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Theory]
    [InlineData(1280, 720, OverlayMode.Full)]
    [InlineData(1280, 720, OverlayMode.Small)]
    [InlineData(640, 360, OverlayMode.Full)]
    public void Garbage_is_measured_by_the_overlay_itself(int width, int height, OverlayMode mode)
    {
        _stage.Overlay.Mode = mode;
        _stage.Run(90, Litter, width, height);
        string garbage = mode == OverlayMode.Full ? "managed" : "garbage";
        Assert.Matches($@"{garbage} +(9\d\.\d|1\d\d) KiB", _stage.Text);
    }

    [Fact]
    public void What_nobody_measured_is_a_dash_and_not_0()
    {
        _stage.Overlay.Mode = OverlayMode.Full;
        _stage.Run(1, Litter);
        string first = _stage.Text;
        Assert.Matches(@"managed +- ", first);
        Assert.Matches(@"pause +- ", first);
        Assert.Matches(@"interval +- ", first);
        _stage.Run(90, Litter);
        string text = _stage.Text;
        Assert.Matches(@"update +- +- +- +- +-", text);
        Assert.Matches(@"draw +- +- +- +- +-", text);
        Assert.Matches(@"present +- +- +- +- +-", text);
        Assert.Matches(@"interval +[\d.]+ ms", text);
        Assert.DoesNotContain("steps", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_memory_frames_what_happens_in_them_is_a_dash_and_not_0()
    {
        _stage.Overlay.Mode = OverlayMode.Small;
        for (int frame = 0; frame < 20; frame++)
        {
            _stage.DrawOutsideOfFrames();
        }

        Assert.Matches(@"alloc/step +- +freed/step +-", _stage.Text);
        _stage.Overlay.Mode = OverlayMode.Full;
        foreach (OverlayPage page in Enum.GetValues<OverlayPage>())
        {
            _stage.Overlay.Page = page;
            for (int frame = 0; frame < 20; frame++)
            {
                _stage.DrawOutsideOfFrames(1920, 1080);
            }

            string text = _stage.Text;
            Assert.DoesNotMatch(@"(alloc/step|freed/step|last step|most ever|Reserve to fit all|reclaim) +0", text);
            switch (page)
            {
                case OverlayPage.Overview:
                    Assert.DoesNotContain(" 0.0 ", text, StringComparison.Ordinal);
                    Assert.Matches(@"reclaim +- +- +- +-", text);
                    break;
                case OverlayPage.Allocators:
                    Assert.DoesNotContain(" 0.0 ", text, StringComparison.Ordinal);
                    break;
                case OverlayPage.Arenas:
                    Assert.Matches(@"last step +-", text);
                    Assert.Matches(@"Reserve to fit all +-", text);
                    break;
            }
        }

        _stage.Overlay.Mode = OverlayMode.Small;
        _stage.Run(130, Litter);
        Assert.Matches(@"alloc/step +\d", _stage.Text);
    }

    [Fact]
    public void Time_and_garbage_are_remembered_while_nothing_is_shown()
    {
        _stage.Run(90, Litter);
        Assert.Empty(_stage.List.Commands.ToArray());
        _stage.Overlay.IsVisible = true;
        _stage.Run(1, Litter);
        Assert.Matches(@"managed +(9\d\.\d|1\d\d) KiB +(9\d\.\d|1\d\d) KiB", _stage.Text);
        Assert.Matches(@"frame +91\D", _stage.Text);
    }

    [Fact]
    public void A_loop_that_reports_its_frames_is_shown_with_their_parts()
    {
        var timings = new FrameTimings();
        _stage.Overlay.Mode = OverlayMode.Full;
        for (int frame = 0; frame < 90; frame++)
        {
            timings.BeginFrame();
            timings.EndUpdate();
            _stage.Draw(frame: new OverlayFrame { Timings = timings });
            timings.EndDraw();
            timings.EndFrame();
        }

        string text = _stage.Text;
        Assert.Matches(@"update +[\d.]+ ms", text);
        Assert.Matches(@"present +[\d.]+ ms", text);
        Assert.Matches(@"total +[\d.]+ ms", text);
        Assert.Matches("steps simulated", text);
    }

    [Fact]
    public void A_world_of_somebody_else_s_is_shown_with_its_archetypes()
    {
        var world = new FixedWorld(new WorldStatistics(20_347, 0, 0, 0, 0, 0, 0, 1, 1, 1 << 20));
        _stage.Overlay.Mode = OverlayMode.Full;
        _stage.Draw(frame: new OverlayFrame { World = world });
        Assert.Matches(@"live +20 347", _stage.Text);
        _stage.Overlay.Page = OverlayPage.Entities;
        _stage.Draw(frame: new OverlayFrame { World = world });
        Assert.Contains("Walker", _stage.Text, StringComparison.Ordinal);
    }

    private static void Litter() => GC.KeepAlive(new byte[GarbageBytes]);
}
