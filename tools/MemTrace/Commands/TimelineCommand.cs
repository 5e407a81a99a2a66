using System.CommandLine;
using Spectre.Console;

namespace Ashlar.MemTrace;

/// <summary>The command <c>timeline</c>: the run in so many stretches of equal length.</summary>
internal static class TimelineCommand
{
    private const int BarWidth = 30;

    public static Command Create(IAnsiConsole console)
    {
        Argument<string> file = Arguments.File();
        Option<int> rows = Arguments.Rows(40);
        var command = new Command("timeline", "The run from beginning to end, in stretches of equal length.") { file, rows };
        command.SetAction(arguments => Show(
            TraceAnalysis.Of(arguments.GetValue(file)!), arguments.GetValue(rows), console));
        return command;
    }

    private static void Show(TraceAnalysis trace, int rows, IAnsiConsole console)
    {
        if (trace.Frames.Count == 0)
        {
            ShowSamples(trace, rows, console);
            return;
        }

        int step = Math.Max(1, (trace.Frames.Count + rows - 1) / rows);
        long most = Math.Max(1, trace.Frames.Max(static frame => frame.LiveBytes));
        var table = new Table().AddColumns(
            "frames", "seconds", "ms mean", "ms worst", "allocations", "frees", "committed", "live", "live, of its peak");
        foreach (FrameFigures[] part in trace.Frames.Chunk(step))
        {
            table.AddRow(
                $"{part[0].Frame}–{part[^1].Frame}", Text.Number(part[0].BeganMilliseconds / 1000),
                Text.Number(part.Average(static frame => frame.Milliseconds)),
                Text.Number(part.Max(static frame => frame.Milliseconds)),
                Text.Count(part.Sum(static frame => frame.Allocations)), Text.Count(part.Sum(static frame => frame.Frees)),
                Text.Bytes(part[^1].CommittedBytes), Text.Bytes(part[^1].LiveBytes), Bar(part[^1].LiveBytes, most));
        }

        AlignRight(table, 8);
        console.Write(table);
    }

    private static void ShowSamples(TraceAnalysis trace, int rows, IAnsiConsole console)
    {
        int step = Math.Max(1, (trace.Samples.Count + rows - 1) / rows);
        long most = Math.Max(1, trace.Samples.Max(static sample => sample.LiveBytes.Sum()));
        var table = new Table().AddColumns("seconds", "committed", "live", "live, of its peak");
        foreach (Sample[] part in trace.Samples.Chunk(step))
        {
            long live = part[^1].LiveBytes.Sum();
            table.AddRow(
                Text.Number(part[^1].Milliseconds / 1000), Text.Bytes(part[^1].CommittedBytes.Sum()), Text.Bytes(live),
                Bar(live, most));
        }

        AlignRight(table, 3);
        console.Write(table);
    }

    private static string Bar(long value, long most) => new('█', (int)(value * BarWidth / most));

    private static void AlignRight(Table table, int columns)
    {
        for (int i = 0; i < columns; i++)
        {
            _ = table.Columns[i].RightAligned();
        }
    }
}
