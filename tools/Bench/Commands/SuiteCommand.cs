using System.CommandLine;
using System.Globalization;

namespace Ashlar.Bench;

/// <summary>The commands <c>alloc</c>, <c>ecs</c>, <c>maps</c>, <c>scans</c> and <c>profiler</c>, and the options that all have.</summary>
internal static class SuiteCommand
{
    private static readonly Option<string[]> Filter = new("--filter")
    {
        Description = "Only rows whose 'case/size/subject/checks' contains the text, or all words of it separated by "
            + "spaces; repeat for alternatives. References are always measured.",
        HelpName = "text",
    };

    private static readonly Option<string?> Json = new("--json")
    {
        Description = "Write the report as JSON to a file, or to standard output for '-' (the table then goes to "
            + "standard error).",
        HelpName = "file",
    };

    private static readonly Option<bool> Quick = new("--quick")
    {
        Description = "Shorter batches and fewer rounds: minutes instead of a quarter of an hour.",
    };

    private static readonly Option<int?> Rounds = new("--rounds")
    {
        Description = "Rounds of each case and size (42; 12 with --quick).",
        HelpName = "number",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, CultureInfo.InvariantCulture, out int rounds) && rounds >= 1)
            {
                return rounds;
            }

            result.AddError($"--rounds is '{text}': use a whole number, 1 or more.");
            return null;
        },
    };

    private static readonly Option<bool> List = new("--list")
    {
        Description = "List cases, sizes and subjects, and measure nothing.",
    };

    private static readonly Option<bool> Verify = new("--verify")
    {
        Description = "Check that every subject does its work, and measure nothing.",
    };

    /// <summary>Allocators.</summary>
    public static Command Alloc() => Create(
        "alloc",
        "Allocators: the engine's, the BCL's, and native ones.",
        static arguments =>
        {
            if (OwnProcess.TryRelaunch(out int exitCode))
            {
                return exitCode;
            }

            var suite = new AllocSuite();
            return Run(arguments, suite.TimedGroups(), suite.ResidentGroups);
        });

    /// <summary>Worlds of entities.</summary>
    public static Command Ecs() => Create(
        "ecs",
        "Entities: the engine's world, plain arrays, and Arch where it is built in.",
        static arguments => Run(arguments, EcsSuite.Groups(), _ => []));

    /// <summary>Maps and sets.</summary>
    public static Command Maps() => Create(
        "maps",
        "Maps and sets: the engine's beside the BCL's.",
        static arguments => Run(arguments, MapSuite.Groups(), _ => []));

    /// <summary>Scans, sorts and linked lists.</summary>
    public static Command Scans() => Create(
        "scans",
        "Prefix sums, counting sort and linked lists: the engine's beside plain loops and the BCL's.",
        static arguments => Run(arguments, ScanSuite.Groups(), _ => []));

    /// <summary>What it costs to be watched.</summary>
    public static Command Profiler() => Create(
        ProfilerSuite.Name,
        "What a frame costs that the profiler, a trace or metrics watch, beside one that nobody does.",
        static arguments =>
        {
            ProfilerTrace.EnsureStarted();
            return Run(arguments, ProfilerSuite.Groups(), _ => []);
        });

    private static Command Create(string name, string description, Func<ParseResult, int> run)
    {
        var command = new Command(name, description) { Filter, Json, Quick, Rounds, List, Verify };
        command.SetAction(run);
        return command;
    }

    /// <summary>Does with a suite what the command line asks for.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="timed">The suite's timed groups.</param>
    /// <param name="resident">Its groups for resident memory, of a quick run or of a whole one.</param>
    /// <returns>The process's exit code.</returns>
    private static int Run(
        ParseResult arguments,
        IEnumerable<BenchGroup> timed,
        Func<bool, IEnumerable<ResidentGroup>> resident)
    {
        var filter = new RowFilter(arguments.GetValue(Filter) ?? []);
        bool quick = arguments.GetValue(Quick);
        List<BenchGroup> timedGroups = [.. timed.Select(filter.Apply).OfType<BenchGroup>()];
        List<ResidentGroup> residentGroups = [.. resident(quick).Select(filter.Apply).OfType<ResidentGroup>()];
        if (timedGroups.Count == 0 && residentGroups.Count == 0)
        {
            Console.Error.WriteLine($"Nothing matches --filter {filter}. --list shows what there is.");
            return BenchCommand.BadInput;
        }

        if (arguments.GetValue(List))
        {
            SuiteListing.Write(timedGroups, residentGroups);
            return BenchCommand.Success;
        }

        var run = new SuiteRun(timedGroups, residentGroups, MeasuringOptions.Create(quick, arguments.GetValue(Rounds)));
        if (arguments.GetValue(Verify))
        {
            return run.Verify();
        }

        ReportOutput? output = ReportOutput.TryOpen(arguments.GetValue(Json), out string? problem);
        if (output is null)
        {
            Console.Error.WriteLine(problem);
            return BenchCommand.BadInput;
        }

        Report report = run.Measure();
        output.Write(report);
        return report.Machine.Broken.Count == 0 ? BenchCommand.Success : BenchCommand.BrokenSubjects;
    }
}
