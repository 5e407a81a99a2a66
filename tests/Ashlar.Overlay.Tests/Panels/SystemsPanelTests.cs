using System.Numerics;
using System.Text.RegularExpressions;
using Ashlar.Input;
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
    public void The_pointer_over_a_bar_shows_what_the_zones_took_then_and_a_click_keeps_it()
    {
        RunInFrames(70);
        RunInFrames(1, hitch: 90);
        RunInFrames(30);
        var input = default(InputState);
        int row = Array.FindIndex(Lines(), line => line.Contains("SYSTEMS", StringComparison.Ordinal)) + 6;

        // Each look takes two frames, which move the hitch two bars of two pixels to the left: the pointer follows by three.
        for (int x = 1265; x > 700 && !ShowsTheHitch(); x -= 6)
        {
            Act(new Vector2(x, row * BitmapFont.LineHeight));
        }

        Assert.True(ShowsTheHitch(), _stage.Text);
        Assert.Contains("frame 70, ", _stage.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("this page shows now", _stage.Text, StringComparison.Ordinal);

        // What is shown was pointed at a frame ago, and the next one moves it on.
        input.Press(Key.PointerLeft);
        Act(input.Pointer - new Vector2(4, 0));
        input.Release(Key.PointerLeft);
        Act(new Vector2(10, 10));
        RunInFrames(20);
        Assert.True(ShowsTheHitch(), _stage.Text);

        // The timings forget the frame meanwhile, and what was read of it stays.
        RunInFrames(FrameTimings.History);
        Assert.True(ShowsTheHitch(), _stage.Text);
        Act(new Vector2(10, 10), Key.Tab);
        Act(new Vector2(10, 10), Key.Period);
        Assert.False(ShowsTheHitch());
        Assert.Contains("frame 71, ", _stage.Text, StringComparison.Ordinal);

        void Act(Vector2 pointer, Key key = Key.None)
        {
            input.MovePointer(pointer);
            if (key != Key.None)
            {
                input.Press(key);
                input.Release(key);
            }

            _stage.Overlay.Handle(in input);
            input.EndStep();
            RunInFrames(2);
        }

        // The hitch is what the zone took last, and not only the most that it ever took.
        bool ShowsTheHitch() => Regex.IsMatch(_stage.Text, @"ai +96\.0 ms");
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

    /// <summary>As a game loop does it: drawing is a part of the frame.</summary>
    private void RunInFrames(int frames, int hitch = 0)
    {
        for (int frame = 0; frame < frames; frame++)
        {
            _timings.BeginFrame();
            using (_timings.Zone("ai"))
            {
                _time.Now += 6 + hitch;
            }

            _stage.Draw(frame: new OverlayFrame { Timings = _timings });
            _timings.EndFrame();
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
