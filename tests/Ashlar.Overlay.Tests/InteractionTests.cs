using System.Text.Json;
using System.Text.RegularExpressions;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

public class InteractionTests
{
    [Fact]
    public void Function_keys_show_and_hide()
    {
        using var stage = new Stage(1280, 720);
        stage.Overlay.IsVisible = false;
        stage.Press(Key.F1);
        Assert.Equal(OverlayMode.Small, stage.Overlay.Mode);
        Assert.DoesNotContain("MEMORY PROFILER", ScreenText.All(stage.Run(1)));
        Assert.Contains("MEMORY PROFILER", ScreenText.All(stage.Press(Key.F2)));
        Assert.Contains("HEAP MAP", ScreenText.All(stage.Press(Key.F3)));
        Assert.Empty(stage.Press(Key.F3).Commands.ToArray());
        Assert.Equal(OverlayMode.Hidden, stage.Overlay.Mode);
        stage.Overlay.IsVisible = true;
        Assert.Equal(OverlayMode.Full, stage.Overlay.Mode);
    }

    [Fact]
    public void The_keyboard_is_the_game_s_until_it_is_taken()
    {
        using var stage = new Stage(1280, 720);
        stage.Press(Key.Digit5);
        Assert.Equal(OverlayPage.Overview, stage.Overlay.Page);
        Assert.False(stage.Response.TakesKeys);
        stage.Press(Key.Tab);
        Assert.True(stage.Response.TakesKeys);
        stage.Press(Key.Digit5);
        Assert.Equal(OverlayPage.Leaks, stage.Overlay.Page);
        stage.Press(Key.Right, Key.Right);
        Assert.Equal(OverlayPage.Systems, stage.Overlay.Page);
        stage.Press(Key.Right, Key.Right, Key.Right, Key.Right);
        Assert.Equal(OverlayPage.Overview, stage.Overlay.Page);
        stage.Press(Key.Left);
        Assert.Equal(OverlayPage.Help, stage.Overlay.Page);
        stage.Press(Key.Escape);
        Assert.True(stage.Response.TakesKeys);
        stage.Press(Key.None);
        Assert.False(stage.Response.TakesKeys);
    }

    [Fact]
    public void The_pointer_is_the_overlay_s_where_it_stands()
    {
        using var stage = new Stage(1280, 720);
        DrawList list = stage.Run(2);
        stage.Point("MEMORY PROFILER", list);
        stage.Run(1);
        Assert.True(stage.Response.TakesPointer);
        stage.Input.MovePointer(new System.Numerics.Vector2(20, 20));
        stage.Run(1);
        Assert.False(stage.Response.TakesPointer);
        stage.Click("leaks", stage.Run(1));
        Assert.Equal(OverlayPage.Leaks, stage.Overlay.Page);
    }

    [Fact]
    public void The_game_stands_still_while_the_user_wants_it_and_never_behind_a_hidden_overlay()
    {
        using var stage = new Stage(1280, 720);
        stage.Press(Key.Tab, Key.Space);
        Assert.True(stage.Response.PausesGame);
        Assert.Contains("PAUSED", ScreenText.All(stage.Run(1)));
        stage.Press(Key.Space);
        Assert.False(stage.Response.PausesGame);
        stage.Press(Key.Space, Key.F2);
        Assert.False(stage.Response.PausesGame);
        stage.Run(1);
        Assert.False(stage.Response.TakesKeys);
    }

    [Fact]
    public void An_event_pauses_on_request_only()
    {
        Assert.SkipWhen(MemoryChecks.Level == CheckLevel.None, "Nothing is caught.");
        using var stage = new Stage(1280, 720);
        var pool = new SlabPool<long>(stage.Memory, "targets");
        Handle<long> stale = pool.Create(1);
        pool.Destroy(stale);
        stage.Overlay.Page = OverlayPage.Events;
        stage.Run(2);
        Use();
        stage.Run(2);
        Assert.False(stage.Response.PausesGame);
        stage.Press(Key.Tab, Key.E);
        stage.Run(2);
        Assert.False(stage.Response.PausesGame);
        Use();
        string text = ScreenText.All(stage.Run(2));
        Assert.True(stage.Response.PausesGame);
        // Under full checks the entries tell of the callers, too, which differ.
        string times = MemoryChecks.Level == CheckLevel.Full ? "1" : "2";
        Assert.Matches($@"×{times} +stale handle +targets +InteractionTests\.cs:\d+ +Int64 #0", text);
        Assert.Matches(@"used at \S*InteractionTests\.cs:\d+ \(InteractionTests\.An_event_pauses_on_request_only\)", text);
        Assert.Contains("its object was destroyed", text.ReplaceLineEndings(" "));

        void Use() => Assert.Throws<StaleHandleException>(() => pool[stale]);
    }

    [Theory]
    [InlineData("/src/game/Game.cs:42 (Game.Step)", "Game.cs:42")]
    [InlineData(@"C:\src\Game.cs:42 (Game.Step)", "Game.cs:42")]
    [InlineData("Game.Step", "Game.Step")]
    [InlineData("", "")]
    public void The_list_of_events_names_file_and_line_of_who_used_a_handle(string usedAt, string expected) =>
        Assert.Equal(expected, EventsPanel.PlaceIn(usedAt).ToString());

    [Fact]
    public void Allocators_are_sorted_by_the_column_that_is_clicked()
    {
        using var stage = new Stage(1280, 720);
        for (int i = 0; i < 5; i++)
        {
            new Arena(stage.Memory, $"arena {i}").Allocate<byte>(((i * 2 % 5) + 1) << 20);
        }

        stage.Overlay.Page = OverlayPage.Allocators;
        Assert.Equal([0, 1, 2, 3, 4], ArenasShown(stage.Run(2)));
        DrawList list = stage.Click("live", stage.Run(1));
        Assert.Contains("▼live", ScreenText.All(stage.Run(1)));
        Assert.Equal([2, 4, 1, 3, 0], ArenasShown(stage.Run(1)));
        stage.Click("▼live", stage.Run(1));
        Assert.Equal([0, 3, 1, 4, 2], ArenasShown(stage.Run(1)));
    }

    [Fact]
    public void Sorting_agrees_with_a_plain_sort() => Seeded.Run(1, 30, random =>
    {
        double[] values = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (double)random.Next(8))];
        var order = new SortOrder(1, random.Next(2) == 0);
        SortKey[] keys = [.. values.Select((value, row) => SortKey.Of(order, value, row))];
        Array.Sort(keys);
        IEnumerable<int> rows = Enumerable.Range(0, values.Length);
        Assert.Equal(
            order.IsAscending ? rows.OrderBy(row => values[row]) : rows.OrderByDescending(row => values[row]),
            keys.Select(key => key.Row));
    });

    [Fact]
    public void The_filter_leaves_the_names_that_have_its_letters()
    {
        using var stage = new Stage(1280, 720);
        for (int i = 0; i < 5; i++)
        {
            _ = new Arena(stage.Memory, i == 3 ? "Wave plans" : $"arena {i}");
        }

        stage.Overlay.Page = OverlayPage.Allocators;
        stage.Press(Key.Tab, Key.Slash, Key.W, Key.X, Key.Backspace, Key.A, Key.V, Key.E, Key.Enter);
        string text = ScreenText.All(stage.Run(1));
        Assert.Contains("Wave plans", text);
        Assert.DoesNotContain("arena 1", text);
        Assert.Contains("filter  wave", text);
        stage.Press(Key.Slash, Key.Escape);
        Assert.Contains("arena 1", ScreenText.All(stage.Run(1)));
    }

    [Fact]
    public void Arrows_and_clicks_select_an_allocator_which_is_shown_closely()
    {
        using var stage = new Stage(1280, 720);
        var arena = new Arena(stage.Memory, "level");
        arena.Allocate<byte>(12345);
        stage.Overlay.Page = OverlayPage.Allocators;
        stage.Click("level", stage.Run(2));
        stage.Run(20);
        Assert.Same(arena, stage.Overlay.Selected);
        Assert.Contains("12.1 KiB", ScreenText.All(stage.Run(1)).Split("\nlevel").Last());
        stage.Press(Key.Tab, Key.Up);
        Assert.NotSame(arena, stage.Overlay.Selected);
        stage.Press(Key.Down);
        Assert.Same(arena, stage.Overlay.Selected);
    }

    [Fact]
    public void A_long_list_is_scrolled_by_the_wheel()
    {
        using var stage = new Stage(1280, 720);
        for (int i = 0; i < 90; i++)
        {
            _ = new AllocatorGroup(stage.Memory, $"group {i:D2}");
        }

        stage.Overlay.Page = OverlayPage.Allocators;
        Assert.DoesNotContain("group 89", ScreenText.All(stage.Run(2)));
        stage.Input.TurnWheel(new System.Numerics.Vector2(0, -100));
        string text = ScreenText.All(stage.Run(1));
        Assert.Contains("group 89", text);
        Assert.DoesNotContain("group 00", text);
    }

    [Fact]
    public void A_capture_keeps_the_picture_and_all_figures()
    {
        string folder = Path.Combine(Path.GetTempPath(), $"overlay-{Guid.NewGuid():N}");
        using var game = new LeakingGame(1280, 720);
        game.Stage.Overlay.CaptureFolder = folder;
        game.Stage.Overlay.CaptureFacts["seed"] = "42";
        _ = new Arena(game.Stage.Memory, "a \"quoted\", divided name");
        game.Stage.Run(130);
        game.Stage.Press(Key.F12);
        byte[] picture = File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder, "*.png")));
        Assert.Equal("PNG"u8.ToArray(), picture[1..4]);
        byte[] numbers = File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder, "*.json")));
        using JsonDocument json = JsonDocument.Parse(numbers);
        JsonElement root = json.RootElement;
        JsonElement records = root.GetProperty("allocators").EnumerateArray()
            .Single(node => node.GetProperty("path").GetString() == "gameplay/bullet records");
        Assert.Equal(2, records.GetProperty("liveObjects").GetInt32());
        Assert.Equal(2, root.GetProperty("archetypes").GetArrayLength());
        Assert.InRange(root.GetProperty("frameArenaBytes").GetArrayLength(), 60, 131);
        Assert.Contains(
            root.GetProperty("growth").GetProperty("allocators").EnumerateArray(),
            node => node.GetProperty("path").GetString() == "gameplay/bullet records");
        Assert.Equal(JsonValueKind.Array, root.GetProperty("garbage").GetProperty("types").ValueKind);
        Assert.Equal(
            MemoryChecks.Level != CheckLevel.None,
            root.GetProperty("callSites").EnumerateArray().Any(site =>
                site.GetProperty("allocator").GetString() == "gameplay/bullet records"
                && site.GetProperty("place").GetString()!.Contains("LeakingGame.cs:", StringComparison.Ordinal)
                && site.GetProperty("bytes").GetInt64() == 16));
        Assert.Equal(0, game.Stage.Overlay.Cost.GarbageBytes);
        Assert.Equal("42", root.GetProperty("run").GetProperty("seed").GetString());
        Assert.InRange((DateTimeOffset.Now - root.GetProperty("time").GetDateTimeOffset()).TotalMinutes, 0, 5);
        Assert.Equal(Environment.ProcessorCount, root.GetProperty("machine").GetProperty("processors").GetInt32());
        AssertTables(folder);

        // A file is in the way of the folder.
        game.Stage.Overlay.CaptureFolder = Path.Combine(Directory.GetFiles(folder, "*.png")[0], "nowhere");
        game.Stage.Press(Key.F12);
        Assert.Contains("not saved", ScreenText.All(game.Stage.Run(1)));
        Directory.Delete(folder, recursive: true);
    }

    private static void AssertTables(string folder)
    {
        string[] frames = Table("frames", 12);
        Assert.Equal(130, frames.Length - 1);
        int step = Array.IndexOf(frames[0].Split(','), "step");
        int[] steps = [.. frames[1..].Select(line => int.Parse(line.Split(',')[step]))];
        Assert.Equal(steps.Order(), steps);
        Assert.NotEqual(steps[0], steps[^1]);
        Assert.NotEmpty(Table("seconds", 12));
        string[] allocators = Table("allocators", 11);
        Assert.Contains(allocators, line => line.StartsWith("gameplay/bullet records,", StringComparison.Ordinal));
        Assert.Contains(allocators, line => line.StartsWith("\"a \"\"quoted\"\", divided name\",", StringComparison.Ordinal));
        Assert.NotEmpty(Table("allocator-seconds", 4));

        string[] Table(string name, int columns)
        {
            string[] lines = File.ReadAllLines(Assert.Single(Directory.GetFiles(folder, $"*.{name}.csv")));
            Assert.All(lines, line => Assert.Equal(columns, Regex.Replace(line, "\"([^\"]|\"\")*\"", "").Split(',').Length));
            return lines;
        }
    }

    private static int[] ArenasShown(DrawList list) =>
        [.. Regex.Matches(ScreenText.All(list), @"arena (\d)").Select(match => int.Parse(match.Groups[1].Value))];
}
