using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Swarm.Tests;

/// <summary>A run of the built game as a child process, with everything it said.</summary>
internal sealed record GameProcess(int ExitCode, string Output, string Errors)
{
    /// <summary>Longer than a run takes in an emulator on a busy machine.</summary>
    private const int LongestRunMilliseconds = 900_000;

    /// <summary>Names another game to drive than the one built beside the tests: one that was published.</summary>
    private const string GameVariable = "ASHLAR_TESTS_GAME";

    /// <summary>Names a program that starts the game, where the system cannot do it alone: an emulator.</summary>
    private const string LauncherVariable = "ASHLAR_TESTS_LAUNCHER";

    /// <summary>The game's program: an assembly that dotnet runs, or an executable.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable(GameVariable) ?? typeof(GameProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "GamePath").Value!;

    /// <summary>The report that it printed.</summary>
    public JsonElement Report => JsonDocument.Parse(Output).RootElement;

    public static GameProcess Run(params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRunMilliseconds))
        {
            process.Kill();
            throw new TimeoutException($"game {string.Join(' ', arguments)} did not end.");
        }

        return new GameProcess(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Starts a run whose end nobody waits for here.</summary>
    public static Process Start(params string[] arguments)
    {
        ProcessStartInfo start = Program();
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("ASHLAR_MEMORY_CHECKS");

        // No window opens before whoever runs the tests.
        start.Environment.Remove("DISPLAY");
        start.Environment.Remove("WAYLAND_DISPLAY");
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static ProcessStartInfo Program()
    {
        // Under dotnet test the variable names the host that runs the tests; else it is on the path.
        string? launcher = Path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"
            : Environment.GetEnvironmentVariable(LauncherVariable);
        if (string.IsNullOrEmpty(launcher))
        {
            return new ProcessStartInfo(Path);
        }

        var start = new ProcessStartInfo(launcher);
        start.ArgumentList.Add(Path);
        return start;
    }
}
