using System.CommandLine;
using Spectre.Console;

namespace Ashlar.MemTrace;

/// <summary>The command <c>top</c>: who allocates most, by allocator, size and lifetime.</summary>
internal static class TopCommand
{
    private static readonly Dictionary<string, Func<AllocatorFigures, double>> Orders = new()
    {
        ["peak"] = static figures => figures.PeakLiveBytes,
        ["live"] = static figures => figures.LiveBytes,
        ["left"] = static figures => figures.LeftBytes,
        ["committed"] = static figures => figures.PeakCommittedBytes,
        ["allocations"] = static figures => figures.Allocations,
        ["bytes"] = static figures => figures.AllocatedBytes,
    };

    public static Command Create(IAnsiConsole console)
    {
        Argument<string> file = Arguments.File();
        Option<int> rows = Arguments.Rows(20);
        var by = new Option<string>("--by")
        {
            Description = $"What to sort by: {string.Join(", ", Orders.Keys)}. peak by default.",
            HelpName = "FIGURE",
            DefaultValueFactory = static _ => "peak",
        };
        _ = by.AcceptOnlyFromAmong([.. Orders.Keys]);
        var command = new Command("top", "Who allocates most, by allocator, size class and lifetime.") { file, by, rows };
        command.SetAction(arguments => Show(
            TraceAnalysis.Of(arguments.GetValue(file)!), Orders[arguments.GetValue(by)!], arguments.GetValue(rows), console));
        return command;
    }

    private static void Show(
        TraceAnalysis trace, Func<AllocatorFigures, double> order, int rows, IAnsiConsole console)
    {
        var table = new Table().Title("Allocators").AddColumns(
            "allocator", "kind", "allocations", "a frame", "freed", "bytes", "live", "peak live", "left at end", "peak committed", "growths");
        foreach (AllocatorFigures each in trace.Allocators.OrderByDescending(order).Take(rows))
        {
            table.AddRow(
                Markup.Escape(each.Path), each.Kind, Text.Count(each.Allocations), Text.Number(each.PerFrame.Mean),
                Text.Count(each.Frees), Text.Bytes(each.AllocatedBytes), Text.Bytes(each.LiveBytes),
                Text.Bytes(each.PeakLiveBytes), Text.Bytes(each.LeftBytes), Text.Bytes(each.PeakCommittedBytes),
                Text.Count(each.Growths));
        }

        AlignRight(table, 2);
        console.Write(table);
        ShowSizes(trace, rows, console);
        ShowLifetimes(trace, rows, console);
    }

    private static void ShowSizes(TraceAnalysis trace, int rows, IAnsiConsole console)
    {
        var table = new Table().Title("Size classes").AddColumns(
            "allocator", "up to", "allocations", "bytes", "live", "peak live");
        foreach ((AllocatorFigures each, long size, SizeClass figures) in trace.Allocators
            .SelectMany(static each => each.Sizes.Select(size => (each, size.Key, size.Value)))
            .OrderByDescending(static row => row.Value.Bytes).Take(rows))
        {
            table.AddRow(
                Markup.Escape(each.Path), Text.Bytes(size), Text.Count(figures.Allocations), Text.Bytes(figures.Bytes),
                Text.Count(figures.Live), Text.Count(figures.PeakLive));
        }

        AlignRight(table, 1);
        console.Write(table);
    }

    private static void ShowLifetimes(TraceAnalysis trace, int rows, IAnsiConsole console)
    {
        int[] shown = [.. Enumerable.Range(0, AllocatorFigures.Lifetimes)
            .Where(index => trace.Allocators.Any(each => each.ByLifetime[index] != 0))];
        var table = new Table().Title("Lifetimes of what was freed").AddColumn("allocator");
        foreach (int index in shown)
        {
            table.AddColumn(AllocatorFigures.LifetimeName(index));
        }

        foreach (AllocatorFigures each in trace.Allocators.Where(static each => each.ByLifetime.Any(static count => count != 0))
            .OrderByDescending(static each => each.Frees).Take(rows))
        {
            table.AddRow([Markup.Escape(each.Path), .. shown.Select(index => Text.Count(each.ByLifetime[index]))]);
        }

        AlignRight(table, 1);
        console.Write(table);
    }

    private static void AlignRight(Table table, int from)
    {
        for (int i = from; i < table.Columns.Count; i++)
        {
            _ = table.Columns[i].RightAligned();
        }
    }
}
