using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>The overlay in a program that has neither Ashlar's game loop nor its worlds.</summary>
public sealed class ForeignLoopTests : IDisposable
{
    private const int GarbageBytes = 100_000;

    private readonly MemorySystem _memory = new();
    private readonly MemoryOverlay _overlay;
    private readonly DrawList _list = new();

    public ForeignLoopTests() => _overlay = new MemoryOverlay(_memory);

    public void Dispose()
    {
        _overlay.Dispose();
        _memory.Dispose();
    }

    [Theory]
    [InlineData(1280, 720, OverlayMode.Full)]
    [InlineData(1280, 720, OverlayMode.Small)]
    [InlineData(640, 360, OverlayMode.Full)]
    public void Garbage_is_measured_by_the_overlay_itself(int width, int height, OverlayMode mode)
    {
        _overlay.Mode = mode;
        Run(90, width, height, Litter);
        string garbage = mode == OverlayMode.Full ? "managed" : "garbage";
        Assert.Matches($@"{garbage} +(9\d\.\d|1\d\d) KiB", ScreenText.All(_list));
    }

    [Fact]
    public void What_nobody_measured_is_a_dash_and_not_0()
    {
        _overlay.Mode = OverlayMode.Full;
        Run(1, 1280, 720, Litter);
        string first = ScreenText.All(_list);
        Assert.Matches(@"managed +- ", first);
        Assert.Matches(@"pause +- ", first);
        Assert.Matches(@"interval +- ", first);
        Run(90, 1280, 720, Litter);
        string text = ScreenText.All(_list);
        Assert.Matches(@"update +- +- +- +- +-", text);
        Assert.Matches(@"draw +- +- +- +- +-", text);
        Assert.Matches(@"present +- +- +- +- +-", text);
        Assert.Matches(@"interval +[\d.]+ ms", text);
        Assert.DoesNotContain("steps", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Time_and_garbage_are_remembered_while_nothing_is_shown()
    {
        Run(90, 1280, 720, Litter);
        Assert.Empty(_list.Commands.ToArray());
        _overlay.IsVisible = true;
        Run(1, 1280, 720, Litter);
        Assert.Matches(@"managed +(9\d\.\d|1\d\d) KiB +(9\d\.\d|1\d\d) KiB", ScreenText.All(_list));
        Assert.Matches(@"frame +91\D", ScreenText.All(_list));
    }

    [Fact]
    public void A_loop_that_reports_its_frames_is_shown_with_their_parts()
    {
        var timings = new FrameTimings();
        _overlay.Mode = OverlayMode.Full;
        for (int frame = 0; frame < 90; frame++)
        {
            timings.BeginFrame();
            timings.EndUpdate();
            DrawFrame(1280, 720, new OverlayFrame { Timings = timings });
            timings.EndDraw();
            timings.EndFrame();
        }

        string text = ScreenText.All(_list);
        Assert.Matches(@"update +[\d.]+ ms", text);
        Assert.Matches(@"present +[\d.]+ ms", text);
        Assert.Matches(@"total +[\d.]+ ms", text);
        Assert.Matches("steps simulated", text);
    }

    [Fact]
    public void A_world_of_somebody_else_s_is_shown_with_its_archetypes()
    {
        var world = new FixedWorld(new WorldStatistics(20_347, 0, 0, 0, 0, 0, 0, 1, 1, 1 << 20));
        _overlay.Mode = OverlayMode.Full;
        DrawFrame(1280, 720, new OverlayFrame { World = world });
        Assert.Matches(@"live +20 347", ScreenText.All(_list));
        _overlay.Page = OverlayPage.Entities;
        DrawFrame(1280, 720, new OverlayFrame { World = world });
        Assert.Contains("Walker", ScreenText.All(_list), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_keys_do_what_they_are_given_and_the_old_ones_nothing()
    {
        _overlay.Keys = new OverlayKeys
        {
            Small = Key.None,
            Full = Key.F8,
            HeapMap = Key.Digit7,
            Picture = Key.None,
            Keyboard = Key.Grave,
        };
        Assert.Throws<ArgumentNullException>(() => _overlay.Keys = null!);
        Press(Key.F1, Key.F2, Key.F3);
        Assert.Equal(OverlayMode.Hidden, _overlay.Mode);
        Press(Key.F8);
        Assert.Equal(OverlayMode.Full, _overlay.Mode);
        Press(Key.Tab, Key.F12);
        Assert.False(_overlay.Handle(default).TakesKeys);
        Press(Key.Grave);
        Assert.True(_overlay.Handle(default).TakesKeys);
        string text = ScreenText.All(_list);
        Assert.Contains("Grave·keys back to the game", text, StringComparison.Ordinal);
        Assert.Contains("7·map", text, StringComparison.Ordinal);
        Assert.DoesNotContain("picture", text, StringComparison.Ordinal);
        Press(Key.Digit7);
        Assert.Equal(OverlayMode.HeapMap, _overlay.Mode);
    }

    [Fact]
    public void Without_keys_it_shows_none_and_is_switched_by_code()
    {
        _overlay.Keys = new OverlayKeys
        {
            Small = Key.None,
            Full = Key.None,
            HeapMap = Key.None,
            Picture = Key.None,
            Keyboard = Key.None,
        };
        _overlay.IsVisible = true;
        foreach (Key key in Enum.GetValues<Key>())
        {
            Press(key);
        }

        Assert.Equal((OverlayMode.Full, OverlayPage.Overview), (_overlay.Mode, _overlay.Page));
        Assert.False(_overlay.Handle(default).TakesKeys);
        string text = ScreenText.All(_list);
        Assert.DoesNotContain("keys", text, StringComparison.Ordinal);
        Assert.DoesNotContain("·map", text, StringComparison.Ordinal);
        Assert.Contains("map", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Typed_text_goes_into_the_filter_and_keys_are_no_letters_then()
    {
        _ = new Arena(_memory, "area_Süd");
        _ = new Arena(_memory, "other");
        _overlay.IsVisible = true;
        _overlay.Page = OverlayPage.Allocators;
        _overlay.Type("nowhere");
        Press(Key.Tab, Key.Slash);
        _overlay.Type("\u0008a");
        Press(Key.Apostrophe);
        _overlay.Type("rea_s");
        Press(Key.S);
        string text = ScreenText.All(_list);
        Assert.Contains("filter  area_s", text, StringComparison.Ordinal);
        Assert.DoesNotContain("other", text, StringComparison.Ordinal);
        Press(Key.Backspace, Key.Backspace, Key.Enter);
        _overlay.Type("x");
        Press(Key.None);
        Assert.Contains("filter  area", ScreenText.All(_list), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Letters_are_as_large_as_is_asked_for(int scale)
    {
        _overlay.IsVisible = true;
        _overlay.Scale = scale;
        DrawFrame(3840, 2160, default);
        Assert.All(
            _list.Commands.ToArray().Where(command => command.Kind == ShapeKind.Glyph),
            command => Assert.Equal(BitmapFont.GlyphWidth * scale, command.HalfWidth * 2));
        Assert.Contains(_list.Commands.ToArray(), command => command.Kind == ShapeKind.Glyph);
    }

    [Fact]
    public void Letters_of_no_size_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _overlay.Scale = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => _overlay.Scale = BitmapFont.MaximumScale + 1);
        Assert.Equal(0, _overlay.Scale);
    }

    [Fact]
    public void A_kept_picture_has_what_the_program_drew_behind_the_overlay()
    {
        string folder = Path.Combine(Path.GetTempPath(), $"overlay-{Guid.NewGuid():N}");
        Color? seen = null;
        _overlay.IsVisible = true;
        _overlay.CaptureFolder = folder;
        _overlay.CaptureScene = picture =>
        {
            seen = picture.Pixels[0];
            picture.Pixels.Fill(new Color(12, 34, 56));
        };
        Press(Key.F12);
        Assert.Equal(Color.Black, seen);
        string file = Assert.Single(Directory.GetFiles(folder, "*.png"));
        using var expected = new PixelBuffer(_memory, "expected", 1280, 720);
        expected.Pixels.Fill(new Color(12, 34, 56));
        _list.Background = Color.Transparent;
        var drawn = new MemoryStream();
        new SoftwareRasterizer().Draw(_list, expected);
        PngWriter.Write(drawn, expected);
        Assert.Equal(drawn.ToArray(), File.ReadAllBytes(file));

        _overlay.CaptureScene = _ => throw new InvalidOperationException("the host's own");
        Assert.Equal("the host's own", Assert.Throws<InvalidOperationException>(() => Press(Key.F12)).Message);
        Press(Key.F2);
        Assert.Equal(OverlayMode.Hidden, _overlay.Mode);
        Directory.Delete(folder, recursive: true);
    }

    private static void Litter() => GC.KeepAlive(new byte[GarbageBytes]);

    private void Press(params Key[] keys)
    {
        foreach (Key key in keys)
        {
            var input = default(InputState);
            input.Press(key);
            _overlay.Handle(in input);
            DrawFrame(1280, 720, default);
        }
    }

    private void Run(int frames, int width, int height, Action work)
    {
        for (int frame = 0; frame < frames; frame++)
        {
            work();
            DrawFrame(width, height, default);
        }
    }

    private void DrawFrame(int width, int height, OverlayFrame frame)
    {
        _memory.BeginFrame();
        try
        {
            _list.Begin(_memory.Frame.Current, width, height);
            _list.Background = Color.Transparent;
            _overlay.Draw(_list, in frame);
        }
        finally
        {
            _memory.EndFrame();
        }
    }
}
