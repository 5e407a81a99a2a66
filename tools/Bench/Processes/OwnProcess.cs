using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>Starts this program again.</summary>
internal static class OwnProcess
{
    /// <summary>How to start this program, whether it runs by its own executable or through dotnet.</summary>
    public static ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        string executable = Environment.ProcessPath
            ?? throw new InvalidOperationException("The path of this process is unknown.");
        var start = new ProcessStartInfo(executable) { UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(executable) == "dotnet")
        {
            start.ArgumentList.Add(typeof(OwnProcess).Assembly.Location);
        }

        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}

/// <summary>
/// Room for jemalloc. It wants its thread-local variables in the block that the C library lays out when a process
/// starts, and loaded later it finds no room there unless the process was started with some to spare. That is an
/// environment variable, read before the first instruction of ours, so the program starts itself once more with it.
/// </summary>
internal static class StaticThreadStorage
{
    private const string Variable = "GLIBC_TUNABLES";
    private const string Tunable = "glibc.rtld.optional_static_tls";
    private const int Bytes = 16384;

    /// <summary>Runs the program again with room, where that is needed.</summary>
    /// <param name="exitCode">Its exit code.</param>
    /// <returns>False when this process has the room, or the system does not need it.</returns>
    public static bool TryRelaunch(out int exitCode)
    {
        exitCode = BenchCommand.Success;
        string? tunables = Environment.GetEnvironmentVariable(Variable);
        if (!OperatingSystem.IsLinux() || tunables?.Contains(Tunable, StringComparison.Ordinal) == true)
        {
            return false;
        }

        ProcessStartInfo start = OwnProcess.StartInfo(Environment.GetCommandLineArgs().Skip(1));
        string wanted = $"{Tunable}={Bytes}";
        start.Environment[Variable] = string.IsNullOrEmpty(tunables) ? wanted : $"{tunables}:{wanted}";
        using Process process = Process.Start(start)
            ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        process.WaitForExit();
        exitCode = process.ExitCode;
        return true;
    }
}
