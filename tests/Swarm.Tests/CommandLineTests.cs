namespace Swarm.Tests;

/// <summary>Mistakes on the command line end before anything starts, and say what would be right.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string, string> Mistakes { get; } = new()
    {
        { "--frames -1", "--frames cannot be '-1': use a whole number from 1 to " },
        { "--frames 0", "use a whole number from 1 to " },
        { "--frames soon", "--frames cannot be 'soon'" },
        { "--frames", "--frames" },
        { "--seed -3", "--seed cannot be '-3': use a whole number from 0 to " },
        { "--entities -5", "--entities cannot be '-5': use a whole number from 0 to " },
        { "--entities 1e6", "--entities cannot be '1e6'" },
        { "--churn 99999999999", "--churn cannot be '99999999999'" },
        { "--workers -1", "--workers cannot be '-1': use a whole number from 0 to 256." },
        { "--workers 257", "--workers cannot be '257'" },
        { "--checks some", "--checks cannot be 'some': use none, handles or full." },
        { "--ecs entt", "--ecs cannot be 'entt': use ashlar or arch." },
        { "--overlay maybe", "--overlay cannot be 'maybe': use on or off." },
        { "--size 0x0", "--size cannot be '0x0': use WIDTHxHEIGHT in pixels, such as 1280x720" },
        { "--size foo", "--size cannot be 'foo'" },
        { "--size 640", "--size cannot be '640'" },
        { "--size 16384x16384", "pixels together" },
        { "--host hologram", "\"hologram\"" },
        { "--host hologram", "headless" },
        { "--vsync perhaps", "--vsync cannot be 'perhaps': use on or off." },
        { "--report /no/such/place/r.json", $"there is no directory '{Path.GetFullPath("/no/such/place")}'" },
        { "--report .", "that is a directory" },
        { "--screenshot /no/such/place/s.png", "--screenshot cannot be" },
        { "--wave 3", "there is no option or argument '--wave'" },
        { "--wave", "--entities" },
        { "play", "there is no option or argument 'play'" },
        { "--frames 60 --size 1x1", "--size cannot be '1x1'" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_explained_and_nothing_starts(string arguments, string explanation)
    {
        (int exitCode, GameOptions? options, string errors) = Parse(arguments.Split(' '));
        Assert.Equal(2, exitCode);
        Assert.Null(options);
        Assert.Contains(explanation, errors, StringComparison.Ordinal);
        Assert.Contains("--help", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_of_a_line_is_named()
    {
        (_, _, string errors) = Parse("--frames", "-1", "--size", "0x0");
        Assert.Contains("--frames", errors, StringComparison.Ordinal);
        Assert.Contains("--size", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_returns_the_code_and_prints_to_standard_error_only()
    {
        GameProcess run = GameProcess.Run("--frames", "-1", "--report", "-");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("--frames cannot be '-1'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_is_not_built_in_is_explained()
    {
        GameProcess run = GameProcess.Run("--ecs", "arch", "--frames", "1");
        if (EcsChoice.HasArch)
        {
            Assert.Equal(0, run.ExitCode);
            return;
        }

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("built without the Arch package", run.Errors, StringComparison.Ordinal);
        Assert.Contains("-p:Arch=true", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_options_arrive()
    {
        (int exitCode, GameOptions? options, _) = Parse(
            "--host", "headless", "--frames", "12", "--seed", "18446744073709551615", "--entities", "100000", "--churn",
            "5000", "--workers", "7", "--checks", "full", "--overlay", "off", "--size", "640x360", "--vsync", "off",
            "--report", "-");
        Assert.Equal(0, exitCode);
        Assert.Empty(options!.Bugs);
        IReadOnlyList<BugKind> bugs = options.Bugs;
        Assert.Equal(
            new GameOptions
            {
                Host = "headless",
                Frames = 12,
                Seed = ulong.MaxValue,
                Entities = 100_000,
                Churn = 5000,
                Workers = 7,
                Checks = Ashlar.Memory.CheckLevel.Full,
                Overlay = false,
                Size = new PictureSize(640, 360),
                VerticalSync = false,
                Report = "-",
                Bugs = bugs,
            },
            options);
    }

    [Fact]
    public void Help_names_every_option()
    {
        GameProcess run = GameProcess.Run("--help");
        Assert.Equal(0, run.ExitCode);
        string[] options =
        [
            "host", "frames", "seed", "entities", "churn", "workers", "checks", "ecs", "overlay", "size", "vsync",
            "report", "screenshot", "record", "play", "trace", "mark", "data", "bug", "saboteur", "difficulty", "version",
        ];
        foreach (string option in options)
        {
            Assert.Contains($"--{option}", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Checking_a_path_leaves_no_file_and_loses_none()
    {
        string folder = Directory.CreateTempSubdirectory("game-tests-").FullName;
        try
        {
            string absent = Path.Combine(folder, "absent.json");
            string present = Path.Combine(folder, "present.json");
            File.WriteAllText(present, "kept");
            Assert.Null(OutputFile.WhyUnwritable(absent));
            Assert.Null(OutputFile.WhyUnwritable(present));
            Assert.False(File.Exists(absent));
            Assert.Equal("kept", File.ReadAllText(present));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (int ExitCode, GameOptions? Options, string Errors) Parse(params string[] arguments)
    {
        using var errors = new StringWriter();
        int exitCode = new GameCommandLine(errors).Parse(arguments, out GameOptions? options);
        return (exitCode, options, errors.ToString());
    }
}
