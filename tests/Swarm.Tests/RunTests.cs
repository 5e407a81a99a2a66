using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;

namespace Swarm.Tests;

/// <summary>What the design promises of a run, seen from outside.</summary>
public sealed class RunTests
{
    private static readonly string[] Load = ["--host", "headless", "--entities", "20000", "--churn", "1000"];

    [Fact]
    public void The_same_seed_plays_the_same_game_whatever_watches_and_checks()
    {
        string[] hashes =
        [
            HashOf("--seed", "7"),
            HashOf("--seed", "7", "--checks", "none", "--overlay", "off"),
            HashOf("--seed", "7", "--checks", "full"),
            HashOf("--seed", "7", "--size", "320x200"),
        ];
        Assert.All(hashes, hash => Assert.Equal(hashes[0], hash));
        Assert.Matches("^[0-9a-f]{16}$", hashes[0]);
        Assert.NotEqual(hashes[0], HashOf("--seed", "8"));
    }

    [Theory]
    [InlineData("0", "20000")]
    [InlineData("3", "80000")]
    public void A_loaded_run_makes_no_garbage_and_leaks_nothing(string workers, string entities)
    {
        // In a run of ten on a busy machine the runtime counts 24 bytes, the size of an empty object, that no event tells of;
        // what the game makes it makes in every run.
        GameProcess run = null!;
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            run = GameProcess.Run(
                "--host", "headless", "--entities", entities, "--churn", "1000", "--frames", "400", "--workers", workers,
                "--report", "-");
            Assert.Equal(0, run.ExitCode);
            return (long)Math.Ceiling(BytesPerFrame(run));
        }));
        JsonElement gc = run.Report.GetProperty("gc");
        Assert.Equal(0, gc.GetProperty("gen0").GetInt32());
        Assert.Equal(0, gc.GetProperty("gen1").GetInt32());
        Assert.Equal(0, gc.GetProperty("gen2").GetInt32());
        Assert.Equal(280, gc.GetProperty("steadyFrames").GetInt64());
        Assert.Empty(run.Report.GetProperty("leaks").EnumerateArray());
    }

    [Fact]
    public void The_report_says_what_was_asked_and_what_happened()
    {
        GameProcess run = GameProcess.Run(
            [.. Load, "--frames", "130", "--seed", "5", "--checks", "none", "--report", "-"]);
        JsonElement report = run.Report;
        Assert.Equal("headless", report.GetProperty("host").GetString());
        Assert.Equal("none", report.GetProperty("checks").GetString());
        Assert.Equal(5, report.GetProperty("seed").GetInt32());
        Assert.Equal(130, report.GetProperty("frames").GetInt32());
        Assert.Equal(0, report.GetProperty("droppedFrames").GetInt64());

        JsonElement entities = report.GetProperty("entities");
        Assert.InRange(entities.GetProperty("live").GetInt32(), 19_500, 20_500);
        Assert.InRange(entities.GetProperty("peak").GetInt32(), entities.GetProperty("live").GetInt32(), 21_000);
        long created = entities.GetProperty("created").GetInt64();
        long destroyed = entities.GetProperty("destroyed").GetInt64();
        Assert.True(created >= 130 * 1000, $"{created} created");
        Assert.True(destroyed >= 119 * 1000, $"{destroyed} destroyed");
        Assert.Equal(entities.GetProperty("live").GetInt32(), created - destroyed);
        Assert.InRange(entities.GetProperty("recycled").GetInt64(), 100_000, created);

        JsonElement frame = report.GetProperty("frameMs");
        string[] percentiles = ["p50", "p95", "p99", "p999", "max"];
        double[] times = [.. percentiles.Select(name => frame.GetProperty(name).GetDouble())];
        Assert.True(times[0] > 0);
        Assert.Equal(times.Order(), times);

        JsonElement memory = report.GetProperty("memory");
        JsonElement[] allocators = [.. memory.GetProperty("allocators").EnumerateArray()];
        Assert.Equal(
            memory.GetProperty("committed").GetInt64(),
            allocators.Sum(allocator => allocator.GetProperty("committed").GetInt64()));
        Assert.Equal(
            memory.GetProperty("live").GetInt64(),
            allocators.Sum(allocator => allocator.GetProperty("live").GetInt64()));
        Assert.True(memory.GetProperty("reserved").GetInt64() > memory.GetProperty("committed").GetInt64());
        Assert.True(memory.GetProperty("peak").GetInt64() >= memory.GetProperty("committed").GetInt64());
        Assert.All(allocators, allocator => Assert.All(
            new[] { "name", "kind", "live", "committed", "peak", "allocations", "frees" },
            name => Assert.True(allocator.TryGetProperty(name, out _), name)));
    }

    [Fact]
    public void Without_terminal_and_display_it_plays_headless_and_says_so_in_a_few_lines()
    {
        string folder = Directory.CreateTempSubdirectory("game-tests-").FullName;
        try
        {
            string picture = Path.Combine(folder, "last.png");
            string report = Path.Combine(folder, "report.json");
            GameProcess run = GameProcess.Run("--screenshot", picture, "--report", report);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("600 frames on host headless", run.Output, StringComparison.Ordinal);
            Assert.Contains("leaks     none", run.Output, StringComparison.Ordinal);
            Assert.InRange(run.Output.Split('\n').Length, 5, 15);

            // Windows always has a display; where no window library is, the game says so in one line.
            if (OperatingSystem.IsWindows() && run.Errors.Length > 0)
            {
                Assert.Contains("no window could be opened", Assert.Single(run.Errors.TrimEnd().Split('\n')));
            }
            else
            {
                Assert.Equal("", run.Errors);
            }

            JsonElement written = JsonDocument.Parse(File.ReadAllText(report)).RootElement;
            Assert.Equal(600, written.GetProperty("frames").GetInt32());
            AssertLively(File.ReadAllBytes(picture), 1280, 720);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double BytesPerFrame(GameProcess run) =>
        run.Report.GetProperty("gc").GetProperty("bytesPerFrameSteady").GetDouble();

    private static string HashOf(params string[] arguments)
    {
        GameProcess run = GameProcess.Run([.. Load, "--frames", "240", "--report", "-", .. arguments]);
        Assert.Equal("", Assert.Single([run.ExitCode == 0 ? "" : run.Errors]));
        return run.Report.GetProperty("stateHash").GetString()!;
    }

    /// <summary>
    /// Reads a picture with the few means of this test, and demands many colours, few of them in most places.
    /// </summary>
    private static void AssertLively(byte[] png, int width, int height)
    {
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(height, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        using var data = new MemoryStream();
        for (int at = 8; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                data.Write(png, at + 8, length);
            }

            at += length + 12;
        }

        data.Position = 0;
        using var zlib = new ZLibStream(data, CompressionMode.Decompress);
        using var raw = new MemoryStream();
        zlib.CopyTo(raw);
        byte[] rows = raw.ToArray();
        Assert.Equal(height * (1 + (width * 4)), rows.Length);
        Assert.True(rows.Distinct().Count() > 100, "the picture has hardly any colours");
    }
}
