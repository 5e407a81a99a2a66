using System.CommandLine;

namespace Ashlar.Bench;

/// <summary>The command line.</summary>
internal static class BenchCommand
{
    /// <summary>Everything measured.</summary>
    public const int Success = 0;

    /// <summary>A subject failed its verification.</summary>
    public const int BrokenSubjects = 1;

    /// <summary>The command line asks for something that does not exist.</summary>
    public const int BadInput = 2;

    public static int Run(string[] arguments)
    {
        var root = new RootCommand("Side-by-side benchmarks, interleaved in one process, with ratios to a reference.")
        {
            SuiteCommand.Alloc(),
            SuiteCommand.Ecs(),
            SuiteCommand.Maps(),
            SuiteCommand.Scans(),
            SuiteCommand.Profiler(),
            ResidentCommand.Create(),
        };
        ParseResult result = root.Parse(arguments);
        if (result.Errors.Count == 0)
        {
            return result.Invoke();
        }

        foreach (string message in result.Errors.Select(error => error.Message).Distinct())
        {
            Console.Error.WriteLine(message);
        }

        Console.Error.WriteLine("Use --help for the commands and their options.");
        return BadInput;
    }
}
