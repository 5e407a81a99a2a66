using System.Diagnostics;

namespace Ashlar.Memory.Tests;

/// <summary>Runs tests of an assembly again, in a process of its own: for what is fixed for a process.</summary>
internal static class ChildRun
{
    /// <summary>Runs tests at a check level.</summary>
    /// <param name="tests">A type of the assembly whose tests run.</param>
    /// <param name="level">The level's name, as the environment gives it.</param>
    /// <param name="arguments">Arguments for the runner: which tests.</param>
    public static async Task<(int ExitCode, string Output)> Of(Type tests, string level, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(tests.Assembly.Location);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[MemoryChecks.EnvironmentVariable] = level;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
