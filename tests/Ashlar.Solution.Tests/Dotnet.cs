using System.Diagnostics;

namespace Ashlar.Solution.Tests;

/// <summary>The command that runs these tests, and others, for other work.</summary>
internal static class Dotnet
{
    /// <summary>Runs it, and waits.</summary>
    /// <param name="folder">The current directory.</param>
    /// <param name="arguments">What it shall do.</param>
    public static (int ExitCode, string Output) Run(string folder, params string[] arguments) =>
        RunProgram(folder, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);

    /// <summary>Runs it, and waits; a failure of it is one of the test.</summary>
    /// <param name="folder">The current directory.</param>
    /// <param name="arguments">What it shall do.</param>
    /// <returns>What it wrote.</returns>
    public static string Must(string folder, params string[] arguments)
    {
        (int exitCode, string output) = Run(folder, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>Runs a program, and waits.</summary>
    /// <param name="folder">The current directory.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">What it shall do.</param>
    public static (int ExitCode, string Output) RunProgram(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the command that runs the tests has set is for that command.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
