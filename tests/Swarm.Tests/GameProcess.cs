using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Swarm.Tests;

/// <summary>A run of the built game as a child process, with everything it said.</summary>
internal sealed record GameProcess(int ExitCode, string Output, string Errors)
{
    private const int LongestRunMilliseconds = 60_000;

    public static string Path { get; } = typeof(GameProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "GamePath").Value!;

    /// <summary>The report that it printed.</summary>
    public JsonElement Report => JsonDocument.Parse(Output).RootElement;

    public static GameProcess Run(params string[] arguments)
    {
        // Under dotnet test the variable names the host that runs the tests; else it is on the path.
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("ASHLAR_MEMORY_CHECKS");

        // No window opens before whoever runs the tests.
        start.Environment.Remove("DISPLAY");
        start.Environment.Remove("WAYLAND_DISPLAY");
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRunMilliseconds))
        {
            process.Kill();
            throw new TimeoutException($"game {string.Join(' ', arguments)} did not end.");
        }

        return new GameProcess(process.ExitCode, output.Result, errors.Result);
    }
}
