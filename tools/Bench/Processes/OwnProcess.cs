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

    /// <summary>Runs the program again, where jemalloc needs room that a process only has from its start.</summary>
    /// <param name="exitCode">Its exit code.</param>
    /// <returns>False when this process has the room, or the system does not need it.</returns>
    public static bool TryRelaunch(out int exitCode)
    {
        exitCode = BenchCommand.Success;
        ProcessStartInfo start = StartInfo(Environment.GetCommandLineArgs().Skip(1));
        if (!StaticThreadStorage.TryGiveRoom(start))
        {
            return false;
        }

        using Process process = Process.Start(start)
            ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        process.WaitForExit();
        exitCode = process.ExitCode;
        return true;
    }
}
