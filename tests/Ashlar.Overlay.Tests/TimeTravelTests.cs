using System.Numerics;
using System.Text.RegularExpressions;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

public class TimeTravelTests
{
    /// <summary>A pool of 8 bytes an object that grows by 100 objects in each frame of 100 milliseconds.</summary>
    private sealed class Scene : IDisposable
    {
        private readonly ManualClock _clock = new();

        public Scene(int frames)
        {
            Stage = new BareStage(_clock);
            Pool = new SlabPool<long>(Stage.Memory, "pool");
            Run(frames);
            Stage.Overlay.IsVisible = true;
        }

        public BareStage Stage { get; }

        public SlabPool<long> Pool { get; }

        public InputState Input;

        public Timeline Timeline => Stage.Overlay.Figures.Timeline;

        public string Run(int frames, int milliseconds = 100)
        {
            for (int frame = 0; frame < frames; frame++)
            {
                _clock.Pass(milliseconds);
                for (int i = 0; i < 100; i++)
                {
                    Pool.Create(i);
                }

                Response = Stage.Overlay.Handle(in Input);
                Input.EndStep();
                Stage.Draw();
            }

            return Stage.Text;
        }

        public OverlayResponse Response { get; private set; }

        public string Press(params Key[] keys)
        {
            foreach (Key key in keys)
            {
                Input.Press(key);
                Run(1);
                Input.Release(key);
            }

            return Stage.Text;
        }

        public void Dispose() => Stage.Dispose();
    }

    [Fact]
    public void What_happened_before_it_was_opened_is_shown_frame_by_frame()
    {
        using var scene = new Scene(60);
        string text = scene.Press(Key.Tab, Key.Comma);
        FrameNote newest = scene.Timeline.Frames[0];
        Assert.Contains("ago", text);
        AssertShows(text, newest);
        text = scene.Press(Key.Comma);
        AssertShows(text, scene.Timeline.Frames[2]);
        scene.Input.Press(Key.LeftShift);
        text = scene.Press(Key.Comma);
        AssertShows(text, scene.Timeline.Frames[13]);
        Assert.Contains("1.30 s", text);
        scene.Input.Release(Key.LeftShift);

        // A pinned frame stays, and grows older.
        long pinned = scene.Timeline.Frames[13].Frame;
        text = scene.Run(10);
        Assert.Contains($"frame {pinned}", text);
        AssertShows(text, scene.Timeline.Frames[23]);
        Assert.DoesNotContain(" ago", scene.Press(Key.End));
    }

    [Fact]
    public void All_allocators_are_shown_as_they_were()
    {
        using var scene = new Scene(60);
        scene.Stage.Overlay.Page = OverlayPage.Allocators;
        string text = scene.Press(Key.Tab, Key.Home);
        Moment moment = scene.Stage.Overlay.Figures.Moment;
        Assert.True(scene.Timeline.Allocators.TryGet(scene.Pool, moment.SecondAge, out AllocatorNote note));
        Assert.InRange(note.LiveBytes, 800, 20 * 800);
        Assert.Matches($@"pool +{Write(Quantity.Bytes(note.LiveBytes))} +{Write(Quantity.Bytes(note.CommittedBytes))} ", text);

        // What is not remembered is a dash; what came in a second is counted by its frames.
        Assert.Matches(@"pool .* - +- +\d+ ", text);
        scene.Run(30);
        text = scene.Press(Key.End, Key.Comma);
        Assert.Matches(@"pool .* 100 +0\.?0? ", text);
    }

    [Fact]
    public void What_is_gone_is_counted()
    {
        using var scene = new Scene(30);
        var arena = new Arena(scene.Stage.Memory, "level");
        arena.Allocate<byte>(1 << 20);
        scene.Run(30);
        arena.Dispose();
        scene.Run(30);
        scene.Input.Press(Key.LeftShift);
        string text = scene.Press(Key.Tab, Key.Comma, Key.Comma, Key.Comma, Key.Comma);
        Assert.Matches(@"\+1 gone since, 1\.0\d MiB", text);
    }

    [Fact]
    public void Pages_that_remember_nothing_say_that_they_show_now()
    {
        using var scene = new Scene(60);
        scene.Press(Key.Tab, Key.Comma);
        Assert.Contains("this page shows now", scene.Press(Key.Digit5));
        Assert.Contains("this page shows now", scene.Press(Key.Digit4));
        Assert.DoesNotContain("this page shows now", scene.Press(Key.Digit2));
        scene.Stage.Overlay.Mode = OverlayMode.HeapMap;
        Assert.Contains("this page shows now", scene.Run(1));
    }

    [Fact]
    public void The_pointer_looks_at_a_frame_a_click_pins_it_and_another_frees_it()
    {
        using var scene = new Scene(300);
        string text = scene.Run(2);
        string[] lines = text.Split('\n');
        int row = Array.FindIndex(lines, line => line.Contains("16.7 ms", StringComparison.Ordinal));
        int column = lines[row].IndexOf("16.7 ms", StringComparison.Ordinal) + 70;
        scene.Input.MovePointer(new Vector2(column * BitmapFont.Advance, row * BitmapFont.LineHeight));
        scene.Run(1);
        text = scene.Run(1);
        Assert.Contains(" ago", text);
        Assert.Contains("interval", text);
        Moment pointed = scene.Stage.Overlay.Figures.Moment;
        Assert.True(pointed.IsPast);
        AssertShows(text, scene.Stage.Overlay.Figures.MomentNote);
        scene.Press(Key.PointerLeft);
        long pinned = scene.Stage.Overlay.Figures.View.Cursor.Pinned;
        Assert.NotEqual(0, pinned);
        scene.Input.MovePointer(new Vector2(5, 5));
        scene.Run(3);
        Assert.Contains(" ago", scene.Run(1));
        Assert.Equal(pinned, scene.Stage.Overlay.Figures.MomentNote.At);

        // It moved to the left with its frame: where its line is now, a click frees it.
        scene.Press(Key.Tab, Key.Space);
        for (int x = 0; x < 24 && scene.Stage.Overlay.Figures.View.Cursor.Pinned == pinned; x++)
        {
            scene.Input.MovePointer(new Vector2((column * BitmapFont.Advance) - x, row * BitmapFont.LineHeight));
            scene.Run(2);
            if (scene.Stage.Overlay.Figures.MomentNote.At == pinned)
            {
                scene.Press(Key.PointerLeft);
            }
        }

        Assert.Equal(0, scene.Stage.Overlay.Figures.View.Cursor.Pinned);
    }

    [Fact]
    public void Graphs_reach_back_to_where_the_keys_go()
    {
        using var scene = new Scene(2500);
        scene.Press(Key.Tab, Key.Home);
        OverlayFigures figures = scene.Stage.Overlay.Figures;
        Assert.Equal(2, figures.View.Cursor.Zoom);
        Assert.Equal(-1, figures.Moment.FrameAge);
        Assert.Same(figures.Timeline.Seconds, figures.GraphNotes);
        scene.Press(Key.Z);
        Assert.Same(figures.Timeline.Frames, figures.GraphNotes);
    }

    [Fact]
    public void Every_page_shows_the_past_in_its_place_and_without_garbage()
    {
        WarmUp.Complete();
        Assert.Equal(0, Garbage.OfFirstTime(GarbageOfThePast));
    }

    private static long GarbageOfThePast()
    {
        long garbage = 0;
        using var scene = new Scene(700);
        scene.Stage.Overlay.Selected = scene.Pool;
        foreach (Key zoom in (Key[])[Key.Tab, Key.Z, Key.Z])
        {
            scene.Press(zoom);
            foreach (Key back in (Key[])[Key.Home, Key.Comma])
            {
                scene.Press(back);
                for (int column = 60; column < 210; column += 13)
                {
                    scene.Input.MovePointer(new Vector2(column * BitmapFont.Advance, (column * 7 % 60) * BitmapFont.LineHeight));
                    foreach (Key page in (Key[])[Key.Digit1, Key.Digit2, Key.Digit3, Key.Digit4, Key.Digit5, Key.Digit6, Key.Digit7])
                    {
                        scene.Press(page);
                        garbage += scene.Stage.Overlay.Cost.GarbageBytes;
                        MemoryOverlayTests.AssertInside(scene.Stage.List);
                    }
                }
            }
        }

        return garbage;
    }

    [Theory]
    [InlineData(OverlayPage.Overview)]
    [InlineData(OverlayPage.Allocators)]
    [InlineData(OverlayPage.Arenas)]
    [InlineData(OverlayPage.Events)]
    public void A_page_of_the_past_stays_inside_and_is_kept_as_a_picture(OverlayPage page)
    {
        using var game = new LeakingGame(1280, 720);
        game.Stage.Overlay.Page = page;
        game.Stage.Run(400);
        game.Stage.Overlay.Selected = game.Bullets;
        game.Stage.Run(300);
        DrawList list = game.Stage.Press(Key.Tab, Key.LeftShift);
        game.Stage.Input.Press(Key.LeftShift);
        for (int i = 0; i < 20; i++)
        {
            list = game.Stage.Press(Key.Comma);
        }

        MemoryOverlayTests.AssertInside(list);
        Assert.Contains(" ago", ScreenText.All(list));
        PagePictureTests.Keep(game.Stage.Memory, list, $"Past-{page}");
    }

    [Fact]
    public void A_paused_game_makes_one_step_at_a_time_and_its_history_stands_still()
    {
        using var scene = new Scene(60);
        scene.Press(Key.Tab, Key.Space);
        scene.Run(1);
        Assert.True(scene.Response.PausesGame);
        long frames = scene.Timeline.Frames.Added;
        scene.Run(20);
        Assert.Equal(frames, scene.Timeline.Frames.Added);
        scene.Input.Press(Key.N);
        scene.Run(1);
        Assert.False(scene.Response.PausesGame);
        scene.Input.Release(Key.N);
        scene.Run(5);
        Assert.True(scene.Response.PausesGame);
        Assert.Equal(frames + 1, scene.Timeline.Frames.Added);
        scene.Press(Key.Space);
        Assert.False(scene.Response.PausesGame);
        scene.Run(3);
        Assert.Equal(frames + 4, scene.Timeline.Frames.Added);

        // A game that runs stands still first.
        scene.Press(Key.N);
        Assert.True(scene.Response.PausesGame);
    }

    [Fact]
    public void A_slow_frame_pauses_on_request_and_is_looked_at()
    {
        using var scene = new Scene(60);
        scene.Run(30, milliseconds: 16);
        scene.Press(Key.Tab);
        scene.Run(2, 16);
        scene.Run(1, milliseconds: 40);
        scene.Run(3, 16);
        Assert.False(scene.Response.PausesGame);
        scene.Input.Press(Key.F);
        scene.Run(1, 16);
        scene.Input.Release(Key.F);
        scene.Run(3, 16);
        Assert.False(scene.Response.PausesGame);
        scene.Run(1, milliseconds: 40);
        string text = scene.Run(1, 16);
        Assert.True(scene.Response.PausesGame);
        Assert.Contains("PAUSED", text);
        Assert.Equal(40, scene.Stage.Overlay.Figures.MomentNote.IntervalMilliseconds, 0.1f);
    }

    [Fact]
    public void Garbage_and_an_arena_that_grows_pause_on_request()
    {
        using var scene = new Scene(60);
        var arena = new Arena(scene.Stage.Memory, "level");
        arena.Allocate<byte>(1000);
        scene.Run(10);
        scene.Press(Key.Tab, Key.O);
        scene.Run(3);
        Assert.False(scene.Response.PausesGame);
        arena.Allocate<byte>(1 << 20);
        Assert.Contains("an arena grew", scene.Run(1));
        scene.Run(1);
        Assert.True(scene.Response.PausesGame);
        scene.Press(Key.Space, Key.O);
        scene.Run(3);
        Assert.False(scene.Response.PausesGame);

        // A test makes garbage all the time.
        scene.Press(Key.G);
        _ = new byte[1000];
        scene.Run(3);
        Assert.True(scene.Response.PausesGame);
    }

    [Fact]
    public void Only_the_chosen_kinds_of_events_pause()
    {
        Assert.SkipWhen(MemoryChecks.Level == CheckLevel.None, "Nothing is caught.");
        using var scene = new Scene(60);
        Handle<long> stale = scene.Pool.Create(1);
        scene.Pool.Destroy(stale);
        scene.Stage.Overlay.Figures.View.PausesWhen.Turn(MemoryEventKind.OutOfMemory);
        Assert.Throws<StaleHandleException>(() => scene.Pool[stale]);
        scene.Run(3);
        Assert.False(scene.Response.PausesGame);
        scene.Stage.Overlay.Figures.View.PausesWhen.Turn(MemoryEventKind.StaleHandle);
        scene.Run(3);
        Assert.False(scene.Response.PausesGame);
        Assert.Throws<StaleHandleException>(() => scene.Pool[stale]);
        scene.Run(2);
        Assert.True(scene.Response.PausesGame);
    }

    private static void AssertShows(string text, FrameNote note)
    {
        Assert.Contains($"frame {Write(Quantity.Exact(note.Frame))}", text);
        Match live = Regex.Match(text, @"live +([\d.]+ [KM]iB) +committed +([\d.]+ [KM]iB)");
        Assert.Equal(Write(Quantity.Bytes(note.LiveBytes)), live.Groups[1].Value);
        Assert.Equal(Write(Quantity.Bytes(note.CommittedBytes)), live.Groups[2].Value);
    }

    private static string Write(Quantity quantity)
    {
        Span<char> text = stackalloc char[Quantity.MaximumLength];
        return text[..quantity.Write(text)].ToString();
    }
}
