using System.CommandLine;
using Spectre.Console;

namespace Ashlar.MemTrace;

/// <summary>The command <c>top</c>: who allocates most, by allocator, call site, size and lifetime; and zones.</summary>
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
        var command = new Command("top", "Who allocates most, by allocator, call site, size class and lifetime; which zones are slow or make garbage.") { file, by, rows };
        command.SetAction(arguments => Show(
            TraceAnalysis.Of(arguments.GetValue(file)!), Orders[arguments.GetValue(by)!], arguments.GetValue(rows), console));
        return command;
    }

    private static void Show(
        TraceAnalysis trace, Func<AllocatorFigures, double> order, int rows, IAnsiConsole console)
    {
        ShowFindings(trace, console);
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
        ShowSites(trace, rows, console);
        ShowZones(trace, rows, console);
        ShowSizes(trace, rows, console);
        ShowLifetimes(trace, rows, console);
    }

    private static void ShowFindings(TraceAnalysis trace, IAnsiConsole console)
    {
        foreach (Finding finding in Finding.In(trace))
        {
            console.MarkupLineInterpolated($"[bold]{finding.Subject}[/]: {finding.Detail}");
        }
    }

    private static void ShowSites(TraceAnalysis trace, int rows, IAnsiConsole console)
    {
        if (trace.Sites.Count == 0)
        {
            return;
        }

        var table = new Table().Title("Call sites").AddColumns(
            "place", "allocator", "allocations", "live", "peak live", "left at end", "rose by");
        foreach (SiteFigures each in trace.Sites.OrderByDescending(static each => each.PeakLiveBytes).Take(rows))
        {
            table.AddRow(
                Markup.Escape(each.Place), Markup.Escape(each.Allocator), Text.Count(each.Allocations),
                Text.Bytes(each.LiveBytes), Text.Bytes(each.PeakLiveBytes), Text.Bytes(each.LeftBytes),
                each.Rise.Times == 0 ? "" : $"{Text.Bytes(each.Rise.Amount)} in {each.Rise.Times} of {Rise.Stretches - 1}");
        }

        AlignRight(table, 2);
        console.Write(table);
    }

    private static void ShowZones(TraceAnalysis trace, int rows, IAnsiConsole console)
    {
        if (trace.Zones.Count == 0)
        {
            return;
        }

        var table = new Table().Title("Zones, without those inside of them").AddColumns(
            "zone", "calls", "ms", "median", "worst", "in frame", "slow frames", "garbage", "in frames");
        foreach (ZoneFigures each in trace.Zones.OrderByDescending(static each => each.Milliseconds).Take(rows))
        {
            table.AddRow(
                Markup.Escape(each.Label), Text.Count(each.Calls), Text.Number(each.Milliseconds), Text.Number(each.Median),
                Text.Number(each.Worst), Text.Count(each.WorstFrame),
                each.SlowEvery > 0 ? $"each {Text.Ordinal(each.SlowEvery)}" : Text.Count(each.SlowFrames),
                Text.Bytes(each.GarbageBytes), Text.Count(each.GarbageFrames));
        }

        AlignRight(table, 1);
        console.Write(table);
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
