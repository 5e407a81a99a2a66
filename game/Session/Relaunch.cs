using System.Diagnostics;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// Starts the game once more with another check level. The level is a constant to the compiled code of a process, so
/// another level takes another process; this one waits for it and ends as it does.
/// </summary>
internal static class Relaunch
{
    public static CheckLevel LevelAfter(CheckLevel level) => level switch
    {
        CheckLevel.None => CheckLevel.Handles,
        CheckLevel.Handles => CheckLevel.Full,
        _ => CheckLevel.None,
    };

    /// <summary>The same arguments with another level, and without what would write over this run's log or trace.</summary>
    public static List<string> Arguments(IReadOnlyList<string> arguments, CheckLevel level)
    {
        List<string> changed = [];
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is "--checks" or "--record" or "--trace")
            {
                i++;
            }
            else if (!arguments[i].StartsWith("--checks=", StringComparison.Ordinal)
                && !arguments[i].StartsWith("--record=", StringComparison.Ordinal)
                && !arguments[i].StartsWith("--trace=", StringComparison.Ordinal))
            {
                changed.Add(arguments[i]);
            }
        }

        changed.AddRange("--checks", MemoryChecks.Name(level));
        return changed;
    }

    /// <summary>Runs the game again, until it ends.</summary>
    /// <returns>Its exit code.</returns>
    public static int Run(CheckLevel level)
    {
        string[] commandLine = Environment.GetCommandLineArgs();
        if (Environment.ProcessPath is not { } program)
        {
            Console.Error.WriteLine("game: this system does not say where the program is, so it cannot restart it.");
            return ExitCode.Failed;
        }

        var start = new ProcessStartInfo(program);
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(commandLine[0]);
        }

        foreach (string argument in Arguments(commandLine.AsSpan(1).ToArray(), level))
        {
            start.ArgumentList.Add(argument);
        }

        // Signals of the terminal reach both processes; the one that plays handles them.
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ignore);
        using PosixSignalRegistration quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Ignore);
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void Ignore(PosixSignalContext context) => context.Cancel = true;
}
