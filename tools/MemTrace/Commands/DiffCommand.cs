using System.CommandLine;
using Ashlar.Overlay;
using Spectre.Console;

namespace Ashlar.MemTrace;

/// <summary>The command <c>diff</c>: two runs side by side, what grew and by how much.</summary>
internal static class DiffCommand
{
    public static Command Create(IAnsiConsole console)
    {
        Argument<string> before = Arguments.File("A");
        Argument<string> after = Arguments.File("B");
        Option<int> rows = Arguments.Rows(40);
        var command = new Command(
            "diff", "Two traces side by side, or two marks that the overlay has saved: what grew from A to B, and by how much.")
        {
            before, after, rows,
        };
        command.SetAction(arguments =>
        {
            string first = arguments.GetValue(before)!;
            string second = arguments.GetValue(after)!;
            if (MarkDifference.IsMark(first) && MarkDifference.IsMark(second))
            {
                MarkDifference.Show(SavedMark.Read(first), SavedMark.Read(second), arguments.GetValue(rows), console);
                return;
            }

            Show(TraceAnalysis.Of(first), TraceAnalysis.Of(second), arguments.GetValue(rows), console);
        });
        return command;
    }

    private static void Show(TraceAnalysis before, TraceAnalysis after, int rows, IAnsiConsole console)
    {
        console.MarkupLineInterpolated(
            $"frames {before.Frames.Count} → {after.Frames.Count}, of {Text.Number(before.FrameMilliseconds.Mean)} → {Text.Number(after.FrameMilliseconds.Mean)} ms in the mean{(Spread.Distance(before.FrameMilliseconds, after.FrameMilliseconds) >= AllocatorDifference.Significant ? " (more than chance)" : " (may be chance)")}");
        console.MarkupLineInterpolated(
            $"peak live {Text.Bytes(before.PeakLiveBytes)} → {Text.Bytes(after.PeakLiveBytes)}, committed {Text.Bytes(before.PeakCommittedBytes)} → {Text.Bytes(after.PeakCommittedBytes)}");
        var table = new Table().AddColumns(
            "allocator", "peak live A", "B", "grew", "left at end A", "B", "allocations a frame A", "B", "ratio", "chance?");
        foreach (AllocatorDifference row in AllocatorDifference.Of(before, after)
            .Where(static row => row.Before.Allocations + row.After.Allocations > 0).Take(rows))
        {
            table.AddRow(
                Markup.Escape(row.Path), Text.Bytes(row.Before.PeakLiveBytes), Text.Bytes(row.After.PeakLiveBytes),
                Text.Bytes(row.After.PeakLiveBytes - row.Before.PeakLiveBytes), Text.Bytes(row.Before.LeftBytes),
                Text.Bytes(row.After.LeftBytes), Text.Number(row.Before.PerFrame.Mean), Text.Number(row.After.PerFrame.Mean),
                Text.Ratio(row.Before.PerFrame.Mean, row.After.PerFrame.Mean), row.IsSignificant ? "no" : "maybe");
        }

        for (int i = 1; i < table.Columns.Count - 1; i++)
        {
            _ = table.Columns[i].RightAligned();
        }

        console.Write(table);
    }
}
