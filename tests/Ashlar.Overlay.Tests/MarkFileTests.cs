using Ashlar.Input;
using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

/// <summary>Marks are saved to files, and another run is compared with them.</summary>
public sealed class MarkFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("overlay-marks-").FullName;

    private string Saved => Path.Combine(_folder, "mark.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Another_run_is_compared_by_the_paths_of_allocators()
    {
        int leaked;
        using (var before = new LeakingGame(1280, 720))
        {
            before.Stage.Run(300);
            leaked = before.Leaked.Count;
            before.Stage.Overlay.SaveMark(Saved);
        }

        using var after = new LeakingGame(1280, 720);
        after.Stage.Overlay.LoadMark(Saved);
        after.Stage.Overlay.Page = OverlayPage.Leaks;
        after.Stage.Overlay.Selected = after.Leaked;
        after.Stage.Run(900);
        string text = ScreenText.All(after.Stage.Run(1));
        Assert.Contains("step 300 of a file", text);
        Assert.Contains("0 of the file are not here", text);
        GrowthFigures growth = after.Stage.Overlay.Figures.Growth;
        Assert.Equal((leaked, after.Leaked.Count - leaked), GrownOf(growth, after.Leaked));
        if (MemoryChecks.Level != CheckLevel.None)
        {
            SiteRow site = Assert.Single(growth.Sites.ToArray());
            Assert.Equal(site.Objects - leaked, site.Growth);
        }

        // A new mark is one of this run again.
        after.Stage.Press(Key.Tab, Key.A);
        Assert.Contains("between them", ScreenText.All(after.Stage.Run(1)));
        Assert.Equal((after.Leaked.Count, 0), GrownOf(growth, after.Leaked));
    }

    [Fact]
    public void What_came_is_all_growth_and_what_is_gone_is_counted()
    {
        using (var before = new Stage(1280, 720))
        {
            _ = new SlabPool<long>(before.Memory, "of the past").Create(1);
            _ = new SlabPool<long>(before.Memory, "of both").Create(1);
            before.Run(10);
            before.Overlay.SaveMark(Saved);
        }

        using var after = new Stage(1280, 720);
        var both = new SlabPool<long>(after.Memory, "of both");
        both.CreateMany(new Handle<long>[3]);
        after.Run(10);
        after.Overlay.LoadMark(Saved);
        var late = new SlabPool<long>(after.Memory, "of today");
        late.CreateMany(new Handle<long>[7]);
        after.Run(40);
        GrowthFigures growth = after.Overlay.Figures.Growth;
        Assert.Equal((1L, 2L), GrownOf(growth, both));
        Assert.Equal((0L, 7L), GrownOf(growth, late));
        Assert.Equal(1, growth.Gone);
    }

    [Fact]
    public void Looking_at_a_mark_of_a_file_makes_no_garbage()
    {
        using var game = new LeakingGame(1280, 720);
        game.Stage.Run(60);
        game.Stage.Overlay.SaveMark(Saved);
        game.Stage.Overlay.LoadMark(Saved);
        game.Stage.Overlay.Page = OverlayPage.Leaks;
        game.Stage.Overlay.Selected = game.Leaked;
        game.Stage.Run(200);
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            long bytes = 0;
            for (int frame = 0; frame < 70; frame++)
            {
                game.Stage.Run(1);
                bytes += game.Stage.Overlay.Cost.GarbageBytes;
            }

            return bytes;
        }));
    }

    [Fact]
    public void A_key_keeps_a_mark_in_the_folder_of_captures()
    {
        using var stage = new Stage(1280, 720);
        stage.Overlay.CaptureFolder = Path.Combine(_folder, "captures");
        stage.Overlay.Page = OverlayPage.Leaks;
        stage.Run(130);
        stage.Press(Key.Tab, Key.K);
        string file = Assert.Single(Directory.GetFiles(stage.Overlay.CaptureFolder, "mark-*.json"));
        stage.Overlay.LoadMark(file);
        Assert.Equal(0, stage.Overlay.Cost.GarbageBytes);
        stage.Overlay.CaptureFolder = Path.Combine(file, "nowhere");
        stage.Press(Key.K);
        Assert.Contains("not saved", ScreenText.All(stage.Run(1)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("[]", "its format is not")]
    [InlineData("{\"format\":\"other\"}", "its format is not")]
    [InlineData("{\"format\":\"ashlar memory mark\",\"version\":2}", "it has version 2")]
    [InlineData("{\"format\":\"ashlar memory mark\",\"version\":1,\"frame\":-1}", "\"frame\" is no whole number")]
    [InlineData("{\"format\":\"ashlar memory mark\",\"version\":1,\"frame\":1,\"checks\":\"none\"}", "\"allocators\" is missing")]
    [InlineData("{\"format\":\"ashlar memory mark\",\"version\":1,\"frame\":1,\"checks\":\"none\",\"allocators\":[1]}", "\"path\" is missing")]
    [InlineData("{\"format\":\"\\ud800\"}", "")]
    public void What_is_no_mark_is_refused_by_name(string content, string reason)
    {
        File.WriteAllText(Saved, content);
        using var stage = new Stage(1280, 720);
        stage.Run(30);
        InvalidDataException failure = Assert.Throws<InvalidDataException>(() => stage.Overlay.LoadMark(Saved));
        Assert.Contains(Saved, failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.False(stage.Overlay.Figures.Growth.IsSaved);
    }

    [Fact]
    public void A_mark_cut_off_anywhere_is_refused()
    {
        using var stage = new Stage(1280, 720);
        stage.Overlay.SaveMark(Saved);
        byte[] whole = File.ReadAllBytes(Saved);
        for (int length = 0; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(Saved, whole[..length]);
            _ = Assert.Throws<InvalidDataException>(() => stage.Overlay.LoadMark(Saved));
        }
    }

    private static (long AtA, long Grown) GrownOf(GrowthFigures growth, Allocator allocator)
    {
        GrowthRow row = growth.Rows.ToArray().Single(row => row.Allocator == allocator);
        return (row.ObjectsAtA, growth.ObjectsGrown(row));
    }
}
