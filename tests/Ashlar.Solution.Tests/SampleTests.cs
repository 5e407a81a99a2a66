using System.ComponentModel;
using System.Diagnostics;

namespace Ashlar.Solution.Tests;

/// <summary>
/// The samples, in an empty folder outside of this repository: each is a program of one file that a user copies and runs on
/// the packed packages.
/// </summary>
public sealed class SampleTests(PackedPackages packed)
{
    private const int Width = 1280;
    private const int Height = 720;

    /// <summary>Each sample, what it says, and whether it opens a window.</summary>
    public static TheoryData<string, string, bool> Samples => new()
    {
        { "OverlayWithoutWindow", @"^20000 sessions, \d+ MiB live; the profiler is in picture\.png\n$", false },
        { "OverlayInGlfw", @"^.+: \d{3,4} shapes of the profiler in the last frame\n$", true },
        { "OverlayInSdl", @"^120 frames, [\d.]+ ms in the 99th percentile\n$", true },
    };

    [Fact]
    public void Every_sample_is_run() => Assert.Equal(
        Samples.Select(row => $"{row.Data.Item1}.cs").Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(Repository.Root, "engine", "samples"), "*.cs").Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_runs_on_the_packages_and_its_picture_has_the_scene_and_the_profiler(
        string name, string output, bool hasWindow)
    {
        Assert.SkipUnless(Repository.Soak, "Builds a program and opens a window: only where long tests are asked for.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("ashlar-sample-");
        try
        {
            File.Copy(
                Path.Combine(Repository.Root, "engine", "samples", $"{name}.cs"), Path.Combine(folder.FullName, $"{name}.cs"));
            File.WriteAllText(Path.Combine(folder.FullName, "NuGet.config"), $"""
                <configuration>
                  <config><add key="globalPackagesFolder" value="packages" /></config>
                  <packageSources><clear /><add key="packed" value="{packed.Folder}" /></packageSources>
                  <fallbackPackageFolders><clear /><add key="restored" value="{Repository.RestoredPackages}" /></fallbackPackageFolders>
                </configuration>
                """);
            using Process? display = hasWindow ? OpenDisplayOrSkip() : null;
            try
            {
                string said = Dotnet.Must(folder.FullName, "run", $"{name}.cs", "picture.png");
                Assert.Matches(output, said);
            }
            finally
            {
                display?.Kill();
            }

            AssertPicture(Path.Combine(folder.FullName, "picture.png"), hasWindow);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

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
                (column < 700 ? left : right).Add(pixels[(row * width) + column]);
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
