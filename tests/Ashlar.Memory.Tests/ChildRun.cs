using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Ashlar.Memory.Tests;

/// <summary>Runs tests of an assembly again, in a process of its own: for what is fixed for a process.</summary>
internal static partial class ChildRun
{
    /// <summary>Names a program that starts the children, where the system cannot do it alone: an emulator.</summary>
    private const string LauncherVariable = "ASHLAR_TESTS_LAUNCHER";

    /// <summary>Far longer than the longest run takes: one that goes on for so long hangs.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(15);

    /// <summary>Runs the tests of an assembly at a check level, less those that run children. What is slow and marked as
    /// running once is left to the long runs.</summary>
    /// <param name="tests">A type of the assembly whose tests run.</param>
    /// <param name="level">The level.</param>
    public static async Task OfAllAt(Type tests, CheckLevel level)
    {
        (int exitCode, string output) = await Of(
            tests,
            MemoryChecks.Name(level),
            ["-trait-", "Runs=the other tests again", .. Seeded.Soak ? [] : new[] { "-trait-", "Runs=once" }]);
        Assert.True(exitCode == 0, $"at level {MemoryChecks.Name(level)}:{Environment.NewLine}{output}");
        Match total = TotalTests().Match(output);
        Assert.True(total.Success && int.Parse(total.Groups[1].Value, null) > 50, output);
    }

    /// <summary>Runs tests at a check level.</summary>
    /// <param name="tests">A type of the assembly whose tests run.</param>
    /// <param name="level">The level's name, as the environment gives it.</param>
    /// <param name="arguments">Arguments for the runner: which tests.</param>
    public static Task<(int ExitCode, string Output)> Of(Type tests, string level, params string[] arguments) =>
        Of(tests, new Dictionary<string, string> { [MemoryChecks.EnvironmentVariable] = level }, arguments);

    /// <summary>Runs tests in an environment.</summary>
    /// <param name="tests">A type of the assembly whose tests run.</param>
    /// <param name="environment">What the child finds set, beside what this process finds set.</param>
    /// <param name="arguments">Arguments for the runner: which tests.</param>
    /// <exception cref="TimeoutException">The child did not end. The message has what it said: the tests that took more than
    /// a minute are named there.</exception>
    public static async Task<(int ExitCode, string Output)> Of(
        Type tests, Dictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = ThisProgram(tests);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;

        // In CI the runner would choose a reporter that prints every test that passed.
        foreach (string argument in (string[])[.. arguments, "-longRunning", "60", "-noColor", "-noAutoReporters"])
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (await EndsInTime(process))
        {
            return (process.ExitCode, await output + await errors);
        }

        throw new TimeoutException(
            $"A run of tests went on for {LongestRun.TotalMinutes} minutes and was ended. It said:{Environment.NewLine}"
            + await output + await errors);
    }

    [GeneratedRegex(@"Total: (\d+)")]
    private static partial Regex TotalTests();

    private static async Task<bool> EndsInTime(Process process)
    {
        using var limit = new CancellationTokenSource(LongestRun);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    /// <summary>How to start this program again: by its own executable, through dotnet, or through an emulator.</summary>
    private static ProcessStartInfo ThisProgram(Type tests)
    {
        string program = Environment.ProcessPath!;
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            var through = new ProcessStartInfo(program);
            through.ArgumentList.Add(tests.Assembly.Location);
            return through;
        }

        if (Environment.GetEnvironmentVariable(LauncherVariable) is { Length: > 0 } launcher)
        {
            var through = new ProcessStartInfo(launcher);
            through.ArgumentList.Add(program);
            return through;
        }

        return new ProcessStartInfo(program);
    }
}
