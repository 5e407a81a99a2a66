using System.Reflection;
using Ashlar.Input;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>Where a page and the game do not both find room: a terminal of 100 × 30 letters, a window of 640 × 360.</summary>
public class SmallScreenTests
{
    private static readonly string[] Sections = ["FRAME", "MEMORY", "ALLOCATORS", "GARBAGE", "ENTITIES", "THIS OVERLAY"];

    public static TheoryData<int, int> Sizes => new()
    {
        { 640, 360 },
        { 100 * BitmapFont.Advance, 30 * BitmapFont.LineHeight },
        { 80 * BitmapFont.Advance, 24 * BitmapFont.LineHeight },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_page_shows_what_it_is_for(int width, int height)
    {
        using var game = new LeakingGame(width, height);
        game.Stage.Overlay.Selected = game.Bullets;
        game.Stage.Run(130);
        foreach ((OverlayPage page, string[] texts) in ((OverlayPage, string[])[])
        [
            (OverlayPage.Allocators, ["ALLOCATORS", "live", "committed", "gameplay/bullets", "live bytes, the last 10 minutes"]),
            (OverlayPage.Arenas, ["ARENAS", "in use", "gameplay/wave plans", "FRAME ARENAS", "99 of 100 below"]),
            (OverlayPage.Entities, ["ARCHETYPES", "entities", "Single Int16"]),
            (OverlayPage.Leaks, ["LEAKS AND DIFF", "bullet records", "alive"]),
            (OverlayPage.Events, ["EVENTS", "stale handle", "gameplay/targets"]),
            (OverlayPage.Systems, ["SYSTEMS", "ZONES", "mean 60"]),
            (OverlayPage.Help, ["WHAT IT MEANS", "committed"]),
        ])
        {
            game.Stage.Overlay.Page = page;
            string text = ScreenText.All(game.Stage.Run(40));
            Assert.All(texts, expected => Assert.Contains(expected, text));
            Assert.Contains("F3", text);
        }

        game.Stage.Overlay.Mode = OverlayMode.HeapMap;
        string map = ScreenText.All(game.Stage.Run(60));
        Assert.All(
            (string[])["HEAP MAP", "gameplay/bullets", "fragmentation", "waiting", "Point at a cell"],
            expected => Assert.Contains(expected, map));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_overview_scrolls_to_every_section_beside_the_game(int width, int height)
    {
        using var game = new LeakingGame(width, height);
        var seen = new HashSet<string>();
        DrawList list = game.Stage.Run(130);
        game.Stage.Press(Key.Tab);
        for (int page = 0; page < 6; page++)
        {
            string[] lines = ScreenText.Lines(list);
            seen.UnionWith(Sections.Where(section => lines.Any(line => line.Contains(section, StringComparison.Ordinal))));
            int free = (width / BitmapFont.Advance) - 53;
            Assert.All(lines, line => Assert.Equal(string.Empty, line[..Math.Min(line.Length, free)].Trim()));
            Assert.Contains("MEMORY PROFILER", lines[0]);
            list = game.Stage.Press(Key.PageDown);
        }

        Assert.Equal(Sections.Order(), seen.Order());
        game.Stage.Press(Key.PageUp, Key.PageUp, Key.PageUp, Key.PageUp, Key.PageUp);
        Assert.Contains("FRAME", string.Concat(ScreenText.Lines(game.Stage.Run(1))[2..4]));
    }

    [Fact]
    public void Sections_are_scrolled_to_by_clicks_too()
    {
        using var game = new LeakingGame(100 * BitmapFont.Advance, 30 * BitmapFont.LineHeight);
        DrawList list = game.Stage.Run(130);
        Assert.DoesNotContain("THIS OVERLAY", ScreenText.All(list));
        for (int section = 0; section < 5; section++)
        {
            list = game.Stage.Click("sections below", list);
        }

        list = game.Stage.Run(1);
        Assert.Contains("THIS OVERLAY", ScreenText.All(list));
        Assert.DoesNotContain("FRAME  ", ScreenText.All(game.Stage.Click("sections below", list)));
    }

    [Fact]
    public void A_name_that_was_cut_is_shown_whole_under_the_pointer()
    {
        const string Name = "an allocator with a name that finds no room in any table of the profiler, whatever its width";
        using var stage = new Stage(640, 360);
        stage.Overlay.Page = OverlayPage.Allocators;
        stage.Overlay.Selected = new Memory.Arena(stage.Memory, Name);
        DrawList list = stage.Run(30);
        string[] lines = ScreenText.Lines(list);
        int row = Array.FindIndex(lines, 3, line => line.Contains('…', StringComparison.Ordinal));
        stage.Input.MovePointer(new System.Numerics.Vector2(10 * BitmapFont.Advance, (row * BitmapFont.LineHeight) + 5));
        list = stage.Run(2);
        string written = string.Concat(list.Commands.ToArray()
            .Where(command => command.Kind == ShapeKind.Glyph)
            .TakeLast(Name.Count(letter => letter != ' '))
            .Select(command => command.Glyph)
            .Select(glyph => Name.FirstOrDefault(letter => BitmapFont.IndexOf(letter) == glyph)));
        Assert.Equal(Name.Replace(" ", "", StringComparison.Ordinal), written);
        MemoryOverlayTests.AssertInside(list);

        stage.Input.MovePointer(new System.Numerics.Vector2(10 * BitmapFont.Advance, 5));
        Assert.Equal(1, ScreenText.All(stage.Run(1)).Split("an allocator with").Length - 1);
    }

    [Theory]
    [InlineData(1280, 720, OverlayPage.Overview)]
    [InlineData(1280, 720, OverlayPage.Leaks)]
    [InlineData(640, 360, OverlayPage.Overview)]
    [InlineData(2560, 1440, OverlayPage.Systems)]
    public void Its_bounds_are_what_it_covers(int width, int height, OverlayPage page)
    {
        using var stage = new Stage(width, height);
        Assert.True(stage.Overlay.Bounds.IsEmpty);
        stage.Overlay.Page = page;
        DrawList list = stage.Run(3);
        float left = width;
        float bottom = 0;
        foreach (ref readonly DrawCommand command in list.Commands)
        {
            left = Math.Min(left, command.CenterX - command.HalfWidth);
            bottom = Math.Max(bottom, command.CenterY + command.HalfHeight);
        }

        Assert.Equal((left, bottom), (stage.Overlay.Bounds.Left, stage.Overlay.Bounds.Bottom));
        Assert.True(stage.Overlay.Bounds.Right <= width && stage.Overlay.Bounds.Bottom <= height);
        stage.Overlay.Mode = OverlayMode.Hidden;
        stage.Run(1);
        Assert.True(stage.Overlay.Bounds.IsEmpty);
    }

    [Fact]
    public void Letters_are_made_larger_and_smaller_whoever_has_the_keyboard()
    {
        using var stage = new Stage(1920, 1080);
        stage.Run(2);
        Assert.Equal(0, stage.Overlay.Scale);
        stage.Input.Press(Key.LeftControl);
        stage.Press(Key.Equal);
        Assert.Equal(2, stage.Overlay.Scale);
        stage.Press(Key.Equal, Key.Equal, Key.Equal, Key.Equal, Key.Equal, Key.Equal, Key.Equal, Key.Equal, Key.Equal);
        int most = stage.Overlay.Scale;
        Assert.Matches(@"[\d.]+ [KM]iB", ScreenText.All(stage.Run(1)));
        stage.Press(Key.Equal);
        Assert.Equal(most, stage.Overlay.Scale);
        stage.Press(Key.Minus);
        Assert.Equal(most - 1, stage.Overlay.Scale);
        stage.Press(Key.Digit0);
        Assert.Equal(0, stage.Overlay.Scale);
        stage.Input.Release(Key.LeftControl);
        stage.Press(Key.Equal, Key.Minus, Key.Digit0);
        Assert.Equal(0, stage.Overlay.Scale);
    }

    [Fact]
    public void The_page_that_explains_comes_and_goes()
    {
        using var stage = new Stage(1280, 720);
        stage.Overlay.Page = OverlayPage.Leaks;
        stage.Run(1);
        stage.Press(Key.H);
        Assert.Equal(OverlayPage.Leaks, stage.Overlay.Page);
        stage.Press(Key.Tab, Key.H);
        Assert.Equal(OverlayPage.Help, stage.Overlay.Page);
        stage.Press(Key.H);
        Assert.Equal(OverlayPage.Leaks, stage.Overlay.Page);
        stage.Input.Press(Key.RightShift);
        stage.Press(Key.Slash);
        Assert.Equal(OverlayPage.Help, stage.Overlay.Page);
        stage.Input.Release(Key.RightShift);
        Assert.DoesNotContain("▌", ScreenText.All(stage.Run(1)));
    }

    [Fact]
    public void Every_heading_of_a_table_is_explained()
    {
        var terms = HelpPanel.Entries.SelectMany(entry => entry.Term.Split(", ")).ToHashSet();
        string[] headings =
        [
            .. typeof(Panel).Assembly.GetTypes()
                .Select(type => type.GetField("Columns", BindingFlags.Static | BindingFlags.NonPublic)?.GetValue(null))
                .OfType<TableColumn[]>()
                .SelectMany(columns => columns.Skip(1))
                .Select(column => column.Heading),
        ];
        Assert.True(headings.Length > 30);
        Assert.DoesNotContain(headings, heading => !terms.Contains(heading));
    }

    [Fact]
    public void All_of_the_explanations_can_be_scrolled_to()
    {
        using var stage = new Stage(640, 360);
        stage.Overlay.Page = OverlayPage.Help;
        var seen = new HashSet<string>();
        DrawList list = stage.Press(Key.Tab);
        for (int screen = 0; screen < 20; screen++)
        {
            seen.UnionWith(ScreenText.Lines(list).Select(line => line.Trim()));
            list = stage.Press(Key.PageDown);
        }

        Assert.All(HelpPanel.Entries, entry => Assert.Contains(
            seen, line => line.StartsWith(entry.Term.Length > 0 ? entry.Term : entry.Text, StringComparison.Ordinal)));
    }
}
