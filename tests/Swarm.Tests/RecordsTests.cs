namespace Swarm.Tests;

/// <summary>High scores and settings survive crashes, damage and folders that cannot be written.</summary>
public sealed class RecordsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("game-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Scores_are_kept_in_order_and_the_least_falls_off()
    {
        var notices = new Notices();
        KeptValue<ScoreList> scores = Open(_folder, notices);
        long[] points = [500, 100, 900, 300, 900, 200, 800, 700, 600, 50];
        for (int i = 0; i < points.Length; i++)
        {
            scores.Keep(scores.Value.With(Entry(points[i], (char)('A' + i))));
        }

        ScoreEntry[] kept = Open(_folder, notices).Value.Scores;
        Assert.Equal([900, 900, 800, 700, 600, 500, 300, 200], kept.Select(entry => entry.Score));

        // The older of two equal ones stays before the younger.
        Assert.Equal(["CCC", "EEE"], kept.Take(2).Select(entry => entry.Name));
        Assert.Empty(notices.Warnings);
        Assert.Equal(["scores.json"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[1,2,3]")]
    [InlineData("{\"version\":1,\"scores\":null}")]
    [InlineData("{\"version\":2,\"scores\":[]}")]
    [InlineData("{\"version\":1,\"scores\":[null]}")]
    [InlineData("{\"version\":1,\"scores\":[],\"more\":1}")]
    [InlineData("{\"version\":1,\"scores\":[{\"name\":\"abc\",\"score\":1,\"wave\":1,\"combo\":1,"
        + "\"difficulty\":\"Easy\",\"day\":\"2026-01-01\"}]}")]
    [InlineData("{\"version\":1,\"scores\":[{\"name\":\"ABC\",\"score\":-1,\"wave\":1,\"combo\":1,"
        + "\"difficulty\":\"Easy\",\"day\":\"2026-01-01\"}]}")]
    public void A_damaged_file_is_set_aside_and_told(string contents)
    {
        string path = Path.Combine(_folder, "scores.json");
        for (int time = 1; time <= 2; time++)
        {
            File.WriteAllText(path, contents);
            var notices = new Notices();
            KeptValue<ScoreList> scores = Open(_folder, notices);
            Assert.Empty(scores.Value.Scores);
            string warning = Assert.Single(notices.Warnings);
            Assert.Contains(path, warning, StringComparison.Ordinal);
            Assert.False(File.Exists(path));
            string aside = path + (time == 1 ? ".damaged" : ".damaged2");
            Assert.Contains(aside, warning, StringComparison.Ordinal);
            Assert.Equal(contents, File.ReadAllText(aside));
            scores.Keep(scores.Value.With(Entry(7, 'A')));
            Assert.Single(Open(_folder, notices).Value.Scores);
            File.Delete(path);
        }
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_file_and_nothing_else()
    {
        string path = Path.Combine(_folder, "scores.json");
        File.WriteAllText(path, "old");

        // A directory where the file should be put cannot be replaced by it.
        string blocked = Path.Combine(_folder, "blocked");
        Directory.CreateDirectory(Path.Combine(blocked, "inside"));
        Assert.ThrowsAny<Exception>(() => SafeFile.Replace(blocked, "new"u8));
        Assert.Equal([path], Directory.GetFiles(_folder));
        SafeFile.Replace(path, "new"u8);
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_folder_that_cannot_be_is_told_and_the_game_goes_on()
    {
        string file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        var notices = new Notices();
        KeptValue<ScoreList> scores = Open(Path.Combine(file, "below"), notices);
        scores.Keep(scores.Value.With(Entry(7, 'A')));
        Assert.Single(scores.Value.Scores);
        Assert.Contains("scores cannot be written", Assert.Single(notices.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_games_at_once_keep_both_scores()
    {
        var notices = new Notices();
        KeptValue<ScoreList> first = Open(_folder, notices);
        KeptValue<ScoreList> second = Open(_folder, notices);
        first.Keep(first.Value.With(Entry(10, 'A')));
        second.Load();
        second.Keep(second.Value.With(Entry(20, 'B')));
        Assert.Equal(2, Open(_folder, notices).Value.Scores.Length);
    }

    [Fact]
    public void A_headless_run_writes_nothing_unless_asked()
    {
        string scores = Path.Combine(_folder, "scores.json");
        File.WriteAllText(scores, "damaged");
        GameProcess.Run("--frames", "10");
        Assert.True(File.Exists(scores));
        GameProcess run = GameProcess.Run("--frames", "10", "--data", _folder);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("scores.json.damaged", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(scores));
    }

    private static KeptValue<ScoreList> Open(string folder, Notices notices) => new(
        folder, "scores", RecordsJson.Default.ScoreList, static value => value.WhyWrong(), ScoreList.Empty, notices);

    private static ScoreEntry Entry(long score, char letter) =>
        new(new string(letter, 3), score, 3, 12, Difficulty.Normal, new DateOnly(2026, 11, 22));
}
