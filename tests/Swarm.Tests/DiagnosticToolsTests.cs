using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Swarm.Tests;

/// <summary>
/// The tools that people have, attached to the running game: <c>dotnet-counters</c> and <c>dotnet-trace</c>, found on the
/// path or among the user's global tools. They start a process each and watch for seconds, so this is a long test
/// (<c>ASHLAR_SOAK=1</c>).
/// </summary>
public class DiagnosticToolsTests
{
    private const int LongestToolMilliseconds = 120_000;

    [Fact]
    public void Dotnet_counters_reads_memory_and_frames_of_the_running_game()
    {
        string file = OutputFile("counters.json");
        Watch("--saboteur on", "dotnet-counters", "collect", "--counters", "Ashlar.Memory", "--format", "json", "-o", file);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        var values = new Dictionary<string, double>();
        foreach (JsonElement each in document.RootElement.GetProperty("Events").EnumerateArray())
        {
            string key = $"{each.GetProperty("name").GetString()} {each.GetProperty("tags").GetString()}";
            double value = each.GetProperty("value").GetDouble();
            values[key] = Math.Max(value, values.GetValueOrDefault(key));
        }

        Assert.InRange(Of("ashlar.memory.committed", "allocator=frame/"), 4096, 1L << 32);
        Assert.InRange(Of("ashlar.memory.live", "allocator=game/"), 1, 1L << 32);
        Assert.InRange(Of("ashlar.memory.peak", "allocator=game/"), 4096, 1L << 32);
        Assert.InRange(Of("ashlar.memory.allocations", "allocator=frame/"), 1, double.MaxValue);
        Assert.InRange(Of("ashlar.frame.time", "statistic=mean"), 0.01, 10_000);
        Assert.InRange(Of("ashlar.frame.count", "system=memory"), 1, double.MaxValue);
        Assert.InRange(Of("ashlar.frame.garbage", "system=memory"), 1, double.MaxValue);

        double Of(string name, string tag)
        {
            string[] found = [.. values.Keys.Where(key => key.StartsWith(name, StringComparison.Ordinal)
                && key.Contains(tag, StringComparison.Ordinal))];
            Assert.True(found.Length > 0, $"No {name} with {tag} among:\n{string.Join('\n', values.Keys)}");
            return found.Max(key => values[key]);
        }
    }

    [Fact]
    public void Dotnet_trace_sees_a_stale_handle_of_the_running_game()
    {
        string file = OutputFile("trace.nettrace");
        Watch("--bug stale", "dotnet-trace", "collect", "--providers", "Ashlar-Memory", "-o", file);
        byte[] trace = File.ReadAllBytes(file);
        Assert.Contains("StaleHandle", Encoding.Unicode.GetString(trace), StringComparison.Ordinal);
        AssertHolds(trace, "gameplay/targets");
        AssertHolds(trace, "is stale: its object was destroyed");
    }

    /// <summary>Text may begin at an odd byte of a trace.</summary>
    private static void AssertHolds(byte[] trace, string text) =>
        Assert.True(trace.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0, $"\"{text}\" is not in the trace.");

    /// <summary>Starts a game that goes wrong, and a tool that watches it for some seconds.</summary>
    private static void Watch(string fault, string tool, params string[] arguments)
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("ASHLAR_SOAK") == "1", "A long test: set ASHLAR_SOAK=1 to run it.");
        string program = Find(tool);
        using Process game = GameProcess.Start(
            ["--host", "headless", "--overlay", "off", "--frames", "10000000", .. fault.Split(' ')]);
        _ = game.StandardError.ReadToEndAsync();
        _ = game.StandardOutput.ReadToEndAsync();
        try
        {
            var start = new ProcessStartInfo(program)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (string argument in (string[])[
                .. arguments, "--process-id", game.Id.ToString(CultureInfo.InvariantCulture), "--duration", "00:00:00:05"])
            {
                start.ArgumentList.Add(argument);
            }

            start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
            using Process watching = Process.Start(start)!;
            Task<string> output = watching.StandardOutput.ReadToEndAsync();
            Task<string> errors = watching.StandardError.ReadToEndAsync();
            if (!watching.WaitForExit(LongestToolMilliseconds))
            {
                watching.Kill();
            }

            Assert.True(watching.ExitCode == 0, $"{tool} ended with {watching.ExitCode}:\n{output.Result}\n{errors.Result}");
            Assert.False(game.HasExited, "The game ended while it was watched.");
        }
        finally
        {
            game.Kill();
            game.WaitForExit();
        }
    }

    /// <summary>The tool's program; where it is missing the test is skipped, or fails if it must not be missing.</summary>
    private static string Find(string tool)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders =
        [
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
            Path.Combine(home, ".dotnet", "tools"),
        ];
        string? program = folders
            .SelectMany(folder => (string[])[Path.Combine(folder, tool), Path.Combine(folder, $"{tool}.exe")])
            .FirstOrDefault(File.Exists);
        if (Environment.GetEnvironmentVariable("ASHLAR_DIAGNOSTIC_TOOLS_TESTS") == "required")
        {
            Assert.True(program is not null, $"ASHLAR_DIAGNOSTIC_TOOLS_TESTS is \"required\", but {tool} is not on the path.");
        }

        Assert.SkipUnless(program is not null, $"{tool} is missing: dotnet tool install --global {tool}");
        return program!;
    }

    private static string OutputFile(string name)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "diagnostic tools");
        _ = Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, name);
        File.Delete(file);
        return file;
    }
}
