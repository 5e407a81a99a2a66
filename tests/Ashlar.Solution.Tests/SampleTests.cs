using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Ashlar.Solution.Tests;

/// <summary>
/// The samples, in an empty folder outside of this repository: each is a program of one file that a user copies and runs on
/// the packed packages.
/// </summary>
public sealed class SampleTests(PackedPackages packed) : IDisposable
{
    private const int Width = 1280;
    private const int Height = 720;

    /// <summary>Where the overview begins, or a little before.</summary>
    private const int ProfilerColumn = 590;
    private const string ArchBefore = "ArchBefore";
    private const string GameOfArch =
        "649 landed, 2110 burnt, 241 still come, 36 of them burning; the towers hit 957, 1871, 971\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ashlar-sample-");
    private Process? _display;

    /// <summary>Each sample that writes what it did, and that. Left open is what depends on the size of a page.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        {
            "VoxelStreamer", """
                ^7340 chunks loaded, \d+ unloaded; 520 frames under water
                \d+ of 2048 KiB at most; \d+ soft limits, \d+ hard ones
                \d+ of 24 campfires are in chunks that are still loaded
                0 bytes of garbage in the frames that reached no limit
                $
                """
        },
        {
            "Boids", """
                ^60 frames: 23\.1 others in sight of each, checksum 3061fbd4
                120 frames: 28\.4 others in sight of each, checksum 83b5890f
                0 bytes of garbage in the last 60 frames
                $
                """
        },
        {
            "Cache", """
                ^1482561 hits, 917439 misses
                9656 replies too old, 899681 made room
                8384871 of 8388608 bytes in 8102 replies
                0\.00 bytes of garbage a request
                $
                """
        },
        { "ArchAfter", $"^{GameOfArch}$" },
    };

    /// <summary>Each sample that makes a picture, what it says, and whether it opens a window.</summary>
    public static TheoryData<string, string, bool> Pictures => new()
    {
        { "OverlayWithoutWindow", @"^20000 sessions, \d+ MiB live; the profiler is in picture\.png\n$", false },
        { "OverlayInGlfw", @"^.+: \d{3,4} shapes of the profiler in the last frame\n$", true },
        { "OverlayInSdl", @"^120 frames, [\d.]+ ms in the 99th percentile\n$", true },
    };

    [Fact]
    public void Every_sample_is_run() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Repository.Root, "engine", "samples"), "*.cs")
            .Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        [.. Texts.Select(row => row.Data.Item1).Concat(Pictures.Select(row => row.Data.Item1)).Append(ArchBefore)
            .Order(StringComparer.Ordinal)]);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_sample_runs_on_the_packages_and_says_what_it_did(string name, string output)
    {
        SkipUnlessLongTestsAreAskedFor();
        AssertMatches(output, Run(name));
    }

    [Fact]
    public void The_game_before_the_move_from_Arch_says_what_it_says_after_it()
    {
        SkipUnlessLongTestsAreAskedFor();
        Assert.SkipUnless(
            Repository.HasArch, "Needs the Arch package: only where these tests were built with -p:Arch=true, which restores it.");
        Assert.Equal(GameOfArch, Run(ArchBefore));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_sample_runs_on_the_packages_and_its_picture_has_the_scene_and_the_profiler(
        string name, string output, bool hasWindow)
    {
        SkipUnlessLongTestsAreAskedFor();
        if (hasWindow)
        {
            _display = OpenDisplayOrSkip();
        }

        AssertMatches(output, Run(name, "picture.png"));
        AssertPicture(Path.Combine(_folder.FullName, "picture.png"), hasWindow);
    }

    /// <summary>Closes the display, where there is one, and deletes the folder.</summary>
    public void Dispose()
    {
        _display?.Kill();
        _display?.Dispose();
        _folder.Delete(recursive: true);
    }

    private static void SkipUnlessLongTestsAreAskedFor() =>
        Assert.SkipUnless(Repository.Soak, "Builds a program and runs it: only where long tests are asked for.");

    /// <summary>Runs a sample as its user does, on nothing but the packages.</summary>
    /// <returns>What it wrote.</returns>
    private string Run(string name, params string[] arguments)
    {
        File.Copy(
            Path.Combine(Repository.Root, "engine", "samples", $"{name}.cs"), Path.Combine(_folder.FullName, $"{name}.cs"));
        File.WriteAllText(Path.Combine(_folder.FullName, "NuGet.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="{packed.Folder}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{Repository.RestoredPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
        return Dotnet.Must(_folder.FullName, ["run", $"{name}.cs", .. arguments]);
    }

    /// <summary>Unlike xunit's, it shows all that was written, whose end is what matters.</summary>
    private static void AssertMatches(string expected, string output) =>
        Assert.True(
            Regex.IsMatch(output, expected), $"Not{Environment.NewLine}{expected}:{Environment.NewLine}{output}");

    /// <summary>At the left the scene, or nothing; at the right the profiler, dark and full of small letters.</summary>
    private static void AssertPicture(string file, bool hasScene)
    {
        uint[] pixels = Png.Read(file, out int width, out int height);
        Assert.Equal((Width, Height), (width, height));
        var left = new HashSet<uint>();
        var right = new HashSet<uint>();
        for (int row = 60; row < 400; row++)
        {
            for (int column = 0; column < width; column++)
            {
                (column < ProfilerColumn ? left : right).Add(pixels[(row * width) + column]);
            }
        }

        Assert.InRange(right.Count, 20, 5000);
        Assert.True(hasScene ? !left.Contains(0) && left.Count < right.Count : left.Count == 1, $"{left.Count} colours at the left");
    }

    private static Process? OpenDisplayOrSkip()
    {
        string? missing = null;
        Process? server = null;
        if (OperatingSystem.IsLinux())
        {
            var start = new ProcessStartInfo("Xvfb", $"-displayfd 1 -screen 0 {Width}x{Height + 80}x24 -nolisten tcp -noreset")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            try
            {
                server = Process.Start(start)!;
                server.BeginErrorReadLine();
                Environment.SetEnvironmentVariable("DISPLAY", $":{server.StandardOutput.ReadLine()}");
            }
            catch (Win32Exception)
            {
                missing = "Xvfb is not installed";
            }
        }
        else
        {
            missing = "a virtual display needs Linux";
        }

        if (missing is not null)
        {
            Assert.True(
                Environment.GetEnvironmentVariable("ASHLAR_WINDOW_TESTS") != "required",
                $"ASHLAR_WINDOW_TESTS is \"required\", but: {missing}");
            Assert.Skip(missing);
        }

        return server;
    }
}
