using System.CommandLine;
using Spectre.Console;

namespace Ashlar.MemTrace;

/// <summary>The command <c>export</c>: a trace for other programs.</summary>
internal static class ExportCommand
{
    private const string Perfetto = "perfetto";
    private const string Csv = "csv";
    private const string Html = "html";

    public static Command Create(IAnsiConsole console)
    {
        Argument<string> file = Arguments.File();
        var output = new Argument<string>("OUT") { Description = "The file to write." };
        var to = new Option<string>("--to")
        {
            Description = "perfetto: JSON for the Perfetto viewer or chrome://tracing. csv: a line for each frame and allocator. "
                + "html: one page that needs nothing else.",
            HelpName = "FORMAT",
            Required = true,
        };
        _ = to.AcceptOnlyFromAmong(Perfetto, Csv, Html);
        var against = new Option<string?>("--against")
        {
            Description = "With html: an earlier trace to compare with.",
            HelpName = "FILE",
        };
        var command = new Command("export", "Writes a trace for other programs: Perfetto, a spreadsheet, a browser.")
        {
            to, against, file, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is { Length: > 0 } path
                && new[] { result.GetValue(file), result.GetValue(against) }.Any(
                    input => !string.IsNullOrEmpty(input) && Path.GetFullPath(input) == Path.GetFullPath(path)))
            {
                result.AddError($"OUT cannot be '{path}': that is a trace to read.");
            }

            if (result.GetValue(against) is not null && result.GetValue(to) is not null and not Html)
            {
                result.AddError("--against goes with --to html only.");
            }
        });
        command.SetAction(arguments =>
        {
            string path = arguments.GetValue(output)!;
            string? earlier = arguments.GetValue(against);
            TraceAnalysis trace = TraceAnalysis.Of(arguments.GetValue(file)!);
            TraceAnalysis? before = earlier is null ? null : TraceAnalysis.Of(earlier);
            using (FileStream stream = File.Create(path))
            {
                Write(arguments.GetValue(to)!, trace, before, stream);
            }

            console.MarkupLineInterpolated($"{path}: {Text.Bytes(new FileInfo(path).Length)}");
        });
        return command;
    }

    private static void Write(string format, TraceAnalysis trace, TraceAnalysis? before, Stream stream)
    {
        switch (format)
        {
            case Perfetto:
                PerfettoExport.Write(trace, stream);
                break;
            case Csv:
                CsvExport.Write(trace, stream);
                break;
            default:
                HtmlExport.Write(trace, before, stream);
                break;
        }
    }
}
