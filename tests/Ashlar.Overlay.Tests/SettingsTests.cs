using System.Numerics;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>What a program sets of the overlay: keys, the size of letters, where text comes from, what a picture holds.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly BareStage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void Other_keys_do_what_they_are_given_and_the_old_ones_nothing()
    {
        _stage.Overlay.Keys = new OverlayKeys
        {
            Small = Key.None,
            Full = Key.F8,
            HeapMap = Key.Digit7,
            Picture = Key.None,
            Keyboard = Key.Grave,
        };
        Assert.Throws<ArgumentNullException>(() => _stage.Overlay.Keys = null!);
        _stage.Press(Key.F1, Key.F2, Key.F3);
        Assert.Equal(OverlayMode.Hidden, _stage.Overlay.Mode);
        _stage.Press(Key.F8);
        Assert.Equal(OverlayMode.Full, _stage.Overlay.Mode);
        _stage.Press(Key.Tab, Key.F12);
        Assert.False(_stage.Overlay.Handle(default).TakesKeys);
        _stage.Press(Key.Grave);
        Assert.True(_stage.Overlay.Handle(default).TakesKeys);
        string text = _stage.Text;
        Assert.Contains("Grave·keys back to the game", text, StringComparison.Ordinal);
        Assert.Contains("7·map", text, StringComparison.Ordinal);
        Assert.DoesNotContain("picture", text, StringComparison.Ordinal);
        _stage.Press(Key.Digit7);
        Assert.Equal(OverlayMode.HeapMap, _stage.Overlay.Mode);
    }

    [Fact]
    public void Without_keys_it_shows_none_and_is_switched_by_code()
    {
        _stage.Overlay.Keys = new OverlayKeys
        {
            Small = Key.None,
            Full = Key.None,
            HeapMap = Key.None,
            Picture = Key.None,
            Keyboard = Key.None,
        };
        _stage.Overlay.IsVisible = true;
        foreach (Key key in Enum.GetValues<Key>())
        {
            _stage.Press(key);
        }

        Assert.Equal((OverlayMode.Full, OverlayPage.Overview), (_stage.Overlay.Mode, _stage.Overlay.Page));
        Assert.False(_stage.Overlay.Handle(default).TakesKeys);
        string text = _stage.Text;
        Assert.DoesNotContain("keys", text, StringComparison.Ordinal);
        Assert.DoesNotContain("·map", text, StringComparison.Ordinal);
        Assert.Contains("map", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Typed_text_goes_into_the_filter_and_keys_are_no_letters_then()
    {
        _ = new Arena(_stage.Memory, "area_Süd");
        _ = new Arena(_stage.Memory, "other");
        _stage.Overlay.IsVisible = true;
        _stage.Overlay.Page = OverlayPage.Allocators;
        _stage.Overlay.Type("nowhere");
        _stage.Press(Key.Tab, Key.Slash);
        _stage.Overlay.Type("\u0008a");
        _stage.Press(Key.Apostrophe);
        _stage.Overlay.Type("rea_s");
        _stage.Press(Key.S);
        string text = _stage.Text;
        Assert.Matches(@"filter  area_s▌", text);
        Assert.DoesNotContain("other", text, StringComparison.Ordinal);
        _stage.Press(Key.Backspace, Key.Backspace, Key.Enter);
        _stage.Overlay.Type("x");
        _stage.Press(Key.None);
        Assert.Matches(@"filter  area\s", _stage.Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Letters_are_as_large_as_is_asked_for(int scale)
    {
        _stage.Overlay.IsVisible = true;
        _stage.Overlay.Scale = scale;
        _stage.Draw(3840, 2160);
        Assert.All(
            _stage.List.Commands.ToArray().Where(command => command.Kind == ShapeKind.Glyph),
            command => Assert.Equal(BitmapFont.GlyphWidth * scale, command.HalfWidth * 2));
        Assert.Contains(_stage.List.Commands.ToArray(), command => command.Kind == ShapeKind.Glyph);
    }

    [Fact]
    public void Letters_of_no_size_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _stage.Overlay.Scale = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => _stage.Overlay.Scale = BitmapFont.MaximumScale + 1);
        Assert.Equal(0, _stage.Overlay.Scale);
    }

    [Fact]
    public void A_kept_picture_has_what_the_program_drew_behind_the_overlay()
    {
        string folder = Path.Combine(Path.GetTempPath(), $"overlay-{Guid.NewGuid():N}");
        Color? seen = null;
        _stage.Overlay.IsVisible = true;
        _stage.Overlay.CaptureFolder = folder;
        _stage.Overlay.CaptureScene = picture =>
        {
            seen = picture.Pixels[0];
            picture.Pixels.Fill(new Color(12, 34, 56));
        };
        _stage.Press(Key.F12);
        Assert.Equal(Color.Black, seen);
        string file = Assert.Single(Directory.GetFiles(folder, "*.png"));
        using var expected = new PixelBuffer(_stage.Memory, "expected", 1280, 720);
        expected.Pixels.Fill(new Color(12, 34, 56));
        _stage.List.Background = Color.Transparent;
        var drawn = new MemoryStream();
        new SoftwareRasterizer().Draw(_stage.List, expected);
        PngWriter.Write(drawn, expected);
        Assert.Equal(drawn.ToArray(), File.ReadAllBytes(file));

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_scene_that_throws_ends_the_frame_and_nothing_of_it_is_done_twice()
    {
        _stage.Overlay.IsVisible = true;
        _stage.Overlay.CaptureScene = _ => throw new InvalidOperationException("the host's own");
        var input = default(InputState);
        input.MovePointer(new Vector2(5, 5));
        input.Press(Key.PointerLeft);
        input.Press(Key.F12);
        _stage.Overlay.Handle(in input);
        Assert.Equal("the host's own", Assert.Throws<InvalidOperationException>(() => _stage.Draw()).Message);

        // Nobody clicks here: the pointer passes over the tab of a page.
        string[] lines = ScreenText.Lines(_stage.List);
        int row = Array.FindIndex(lines, line => line.Contains("3·arenas", StringComparison.Ordinal));
        int column = lines[row].IndexOf("3·arenas", StringComparison.Ordinal);
        input = default;
        input.MovePointer(new Vector2((column * BitmapFont.Advance) + 3, (row * BitmapFont.LineHeight) + 5));
        _stage.Overlay.Handle(in input);
        _stage.Draw();
        Assert.Equal((OverlayMode.Full, OverlayPage.Overview), (_stage.Overlay.Mode, _stage.Overlay.Page));
        Assert.Empty(Directory.GetFiles(_stage.Overlay.CaptureFolder, "overlay-*.png"));
    }
}
