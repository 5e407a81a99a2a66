using System.CommandLine;
using System.Globalization;
using Ashlar.Memory;
using Spectre.Console;

namespace Ashlar.MemTrace;

/// <summary>The command <c>info</c>: what a file is, whether it is whole, and what there is in it.</summary>
internal static class InfoCommand
{
    public static Command Create(IAnsiConsole console)
    {
        Argument<string> file = Arguments.File();
        var command = new Command("info", "What a trace is, whether it is whole, and what there is in it.") { file };
        command.SetAction(arguments => Show(TraceAnalysis.Of(arguments.GetValue(file)!), console));
        return command;
    }

    private static void Show(TraceAnalysis trace, IAnsiConsole console)
    {
        TraceFile file = trace.File;
        var grid = new Grid().AddColumn().AddColumn();
        void Row(string name, string value) => grid.AddRow(name, Markup.Escape(value));
        Row("file", $"{file.Path}, {Text.Bytes(file.Length)}");
        Row("began", file.Began.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture));
        Row("whole", file.IsCutOff
            ? $"no: cut off; good up to byte {file.GoodBytes} of {file.Length}"
            : "yes");
        Row("length", $"{Text.Number(trace.Milliseconds / 1000)} s, {Text.Count(trace.Frames.Count)} frames");
        Row("checks", file.Allocators.Values.FirstOrDefault()?.Checks ?? "unknown: no allocator was made");
        Row("threads", Text.Count(file.Threads.Count));
        Row("allocators", $"{Text.Count(file.Allocators.Count)} made, {Text.Count(trace.Allocators.Count)} paths");
        Row("events", $"{Text.Count(trace.Events)}, {Text.Number(file.Length / (double)Math.Max(1, trace.Events))} bytes each");
        Row("dropped", Text.Count(trace.Dropped));
        Row("unmatched", $"{Text.Count(trace.UnmatchedFrees)} frees of what the trace does not know");
        Row("call sites", Text.Count(trace.Sites.Select(static site => site.Place).Distinct().Count()));
        Row("zones", Text.Count(trace.Zones.Count(static zone => !zone.IsPhase)));
        Row("garbage", $"{Text.Bytes(trace.GarbageBytes)} in {Text.Count(trace.GarbageFrames)} frames, {Text.Count(trace.Collections)} collections");
        Row("went wrong", Text.Count(trace.Trouble.Sum(static each => each.Times)));
        Row("peak", $"{Text.Bytes(trace.PeakLiveBytes)} live without arenas, {Text.Bytes(trace.PeakCommittedBytes)} committed");
        console.Write(grid);
        var table = new Table().AddColumns("event", "times");
        for (TraceEventKind kind = TraceEventKind.Allocated; (int)kind < TraceFormat.Kinds; kind++)
        {
            if (kind is not (TraceEventKind.Order or TraceEventKind.Site))
            {
                table.AddRow(NameOf(kind), Text.Count(trace.ByKind[(int)kind]));
            }
        }

        _ = table.Columns[1].RightAligned();
        console.Write(table);
    }

    private static string NameOf(TraceEventKind kind) => kind switch
    {
        TraceEventKind.Allocated => "allocated",
        TraceEventKind.Freed => "freed",
        TraceEventKind.FreeRefused => "free refused",
        TraceEventKind.Extended => "extended in place",
        TraceEventKind.Committed => "pages committed",
        TraceEventKind.Decommitted => "pages decommitted",
        TraceEventKind.ArenaEnded => "arena reset or rewound",
        TraceEventKind.ArenaObjects => "count of an arena's allocations",
        TraceEventKind.FrameBegan => "frame began",
        TraceEventKind.FrameEnded => "frame ended",
        TraceEventKind.AllocatorMade => "allocator made",
        TraceEventKind.AllocatorEnded => "allocator disposed",
        TraceEventKind.ArenaSampled => "allocation of an arena, sampled",
        TraceEventKind.SampleWeight => "weight of a sample",
        TraceEventKind.Zone => "zone or phase ended",
        TraceEventKind.ZoneGarbage => "garbage of a zone",
        TraceEventKind.FrameGarbage => "garbage of a frame",
        TraceEventKind.Happened => "something went wrong",
        _ => "events dropped here",
    };
}
