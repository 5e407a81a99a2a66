using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

public sealed class SystemsPanelTests : IDisposable
{
    private readonly BareStage _stage = new();
    private readonly Clock _time = new();
    private readonly FrameTimings _timings;

    public SystemsPanelTests()
    {
        _timings = new FrameTimings(0, _time) { Memory = _stage.Memory };
        _stage.Overlay.IsVisible = true;
        _stage.Overlay.Page = OverlayPage.Systems;
    }

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void The_table_tells_what_each_zone_takes_the_largest_first()
    {
        Run(150);
        string[] lines = Lines();
        int ai = Array.FindIndex(lines, line => line.Contains("ai ", StringComparison.Ordinal));
        int update = Array.FindIndex(lines, line => line.Contains("update ", StringComparison.Ordinal));
        Assert.True(ai >= 0 && ai < update, _stage.Text);
        Assert.Matches(@"ai +6\.00 ms +6\.00 ms +6\.00 ms +6\.00 ms +75 %+ +2\.0 +\d+ B +200 B", lines[ai]);
        Assert.Matches(@"update +2\.00 ms +2\.00 ms +2\.00 ms +2\.00 ms +25 % +1\.0 +0 B +0 B", lines[update]);
        Assert.Matches(@"enemies", _stage.Text);
        Assert.Matches(@"max 600 +149", _stage.Text);
    }

    [Fact]
    public void A_hitch_longer_ago_than_the_means_is_in_the_worst()
    {
        Run(1, hitch: 90);
        Run(120);
        Assert.Matches(@"ai +6\.00 ms +6\.00 ms +6\.00 ms +96\.0 ms", _stage.Text);
    }

    [Fact]
    public void The_graph_stacks_the_zones_and_shows_the_slowest_frame_of_a_bar()
    {
        Run(60);
        Assert.Contains(Bars(ZoneGraph.ColorOf(0)), bar => Math.Abs(bar.HalfHeight / Bars(ZoneGraph.ColorOf(1))[0].HalfHeight - 3) < 0.01);
        Assert.Empty(Bars(Palette.Garbage));
    }

    [Fact]
    public void A_program_without_zones_is_told_how_to_have_some_and_one_without_frame_memory_sees_a_dash()
    {
        _stage.Run(30, () => { });
        Assert.Contains("The program tells of no zones: using (timings.Zone(", _stage.Text, StringComparison.Ordinal);
        _timings.Memory = null;
        Run(100);
        Assert.Matches(@"update .* -( |\n|│|$)", _stage.Text);
    }

    [Fact]
    public void Hundreds_of_zones_and_plots_fit_on_any_screen_and_make_no_garbage()
    {
        for (int i = 0; i < 300; i++)
        {
            _timings.ZoneOf($"zone {i}");
            _timings.PlotOf($"plot {i}").Value = i;
        }

        foreach ((int width, int height) in ((int, int)[])[(1280, 720), (1920, 1080), (1100, 560), (640, 360), (80, 60)])
        {
            Run(20, width: width, height: height);
            MemoryOverlayTests.AssertInside(_stage.List);
            Assert.Equal(0, Garbage.LeastOf(() =>
            {
                Run(1, width: width, height: height, litter: false);
                return _stage.Overlay.Cost.GarbageBytes;
            }));
        }
    }

    private void Run(int frames, int hitch = 0, int width = 1280, int height = 720, bool litter = true)
    {
        for (int frame = 0; frame < frames; frame++)
        {
            using (_timings.Zone("update"))
            {
                _time.Now += 2;
                for (int turn = 0; turn < 2; turn++)
                {
                    using (_timings.Zone("ai"))
                    {
                        _time.Now += 3 + (turn * hitch);
                        _stage.Memory.Frame.Current.Allocate<byte>(100);
                        if (litter)
                        {
                            GC.KeepAlive(new object());
                        }
                    }
                }
            }

            _timings.Plot("enemies", frame);
            _timings.EndFrame();
            _stage.DrawOutsideOfFrames(width, height, new OverlayFrame { Timings = _timings });
        }
    }

    private string[] Lines() => ScreenText.Lines(_stage.List);

    private List<DrawCommand> Bars(Color color)
    {
        var bars = new List<DrawCommand>();
        foreach (ref readonly DrawCommand command in _stage.List.Commands)
        {
            if (command.Kind == ShapeKind.Quad && command.Color == color && command.HalfWidth < 2)
            {
                bars.Add(command);
            }
        }

        return bars;
    }

    private sealed class Clock : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Now;
    }
}
