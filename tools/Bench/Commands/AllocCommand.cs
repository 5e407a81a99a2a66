using System.CommandLine;
using System.Globalization;

namespace Engine.Bench;

/// <summary>The command <c>alloc</c>: allocators.</summary>
internal static class AllocCommand
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
        Description = "Shorter batches and fewer rounds: everything in under 40 seconds.",
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
        Description = "Check that every subject's blocks are distinct and writable, and measure nothing.",
    };

    public static Command Create()
    {
        var command = new Command("alloc", "Allocators: the engine's, the BCL's, and native ones.")
        {
            Filter, Json, Quick, Rounds, List, Verify,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        if (StaticThreadStorage.TryRelaunch(out int exitCode))
        {
            return exitCode;
        }

        var suite = new AllocSuite();
        var filter = new RowFilter(arguments.GetValue(Filter) ?? []);
        bool quick = arguments.GetValue(Quick);
        List<BenchGroup> timed = [.. suite.TimedGroups().Select(filter.Apply).OfType<BenchGroup>()];
        List<ResidentGroup> resident = [.. suite.ResidentGroups(quick).Select(filter.Apply).OfType<ResidentGroup>()];
        if (timed.Count == 0 && resident.Count == 0)
        {
            Console.Error.WriteLine($"Nothing matches --filter {filter}. --list shows what there is.");
            return BenchCommand.BadInput;
        }

        if (arguments.GetValue(List))
        {
            SuiteListing.Write(timed, resident);
            return BenchCommand.Success;
        }

        var run = new SuiteRun(timed, resident, MeasuringOptions.Create(quick, arguments.GetValue(Rounds)));
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
