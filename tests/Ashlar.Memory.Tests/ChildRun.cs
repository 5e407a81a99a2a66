using System.Diagnostics;

namespace Ashlar.Memory.Tests;

/// <summary>Runs tests of an assembly again, in a process of its own: for what is fixed for a process.</summary>
internal static class ChildRun
{
    /// <summary>Names a program that starts the children, where the system cannot do it alone: an emulator.</summary>
    private const string LauncherVariable = "ASHLAR_TESTS_LAUNCHER";

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
    public static async Task<(int ExitCode, string Output)> Of(
        Type tests, Dictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = ThisProgram(tests);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
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
