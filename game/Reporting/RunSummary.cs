using System.Runtime.CompilerServices;

namespace Swarm;

/// <summary>A run in a few lines for people.</summary>
internal static class RunSummary
{
    private const int AllocatorsShown = 4;

    public static void Write(TextWriter writer, RunReport report, GameOptions options)
    {
        writer.WriteLine(Line(
            $"Swarm played {report.Frames} frames on host {report.Host} (seed {report.Seed}, checks {report.Checks}, "
            + $"ecs {report.Ecs}, workers {report.Workers}): "
            + $"wave {report.Game.BestWave}, level {report.Game.BestLevel}, best score {report.Game.BestScore}."));
        if (report.IsInterrupted)
        {
            writer.WriteLine("It was interrupted.");
        }

        TimeFigures times = report.Gc.SteadyFrames > 0 ? report.SteadyFrameMs : report.FrameMs;
        writer.WriteLine(Line(
            $"  frame     {times.P50:0.00} ms median, {times.P99:0.00} ms p99, {times.Max:0.00} ms worst"));
        if (report.DroppedFrames > 0)
        {
            writer.WriteLine(Line(
                $"  late      {report.DroppedFrames:N0} frames were due and left out: the machine could not keep up"));
        }

        writer.WriteLine(Line(
            $"  entities  {report.Entities.Live:N0} live, {report.Entities.Created:N0} created, "
            + $"{report.Entities.Destroyed:N0} destroyed, {report.Entities.Recycled:N0} ids recycled"));
        GarbageFigures garbage = report.Gc;
        writer.WriteLine(garbage.SteadyFrames > 0
            ? Line($"  garbage   {garbage.BytesPerFrameSteady:0.###} bytes a frame and {garbage.Gen0} collections ")
                + Line($"in the {garbage.SteadyFrames} frames after the warm-up")
            : Line($"  garbage   not measured: the run ended within its warm-up of {SteadyState.WarmUpSteps} frames"));
        if (report.Faults.SaboteurSteps > 0)
        {
            writer.WriteLine(Line(
                $"            made on purpose: the saboteur was on in {report.Faults.SaboteurSteps} steps"));
        }

        MemoryFigures memory = report.Memory;
        writer.WriteLine(Line(
            $"  memory    {Size(memory.Committed)} committed, {Size(memory.Live)} live: {Largest(memory)}"));
        if (memory.Foreign > 0)
        {
            writer.WriteLine(Line(
                $"  foreign   {Size(memory.Foreign)} held by others, {Size(memory.ForeignLive)} of them live"));
        }

        writer.WriteLine(report.Leaks.Length == 0 ? "  leaks     none" : "  leaks     LEAKED:");
        foreach (LeakFigures leak in report.Leaks)
        {
            writer.WriteLine(Line($"    {leak.Allocator}: {leak.Objects} objects, {leak.Bytes} bytes"));
        }

        if (report.Faults.StaleHits > 0)
        {
            writer.WriteLine(Line($"  stale     {report.Faults.StaleHits} uses of a stale handle, all caught"));
        }

        writer.WriteLine($"  state     {report.StateHash}{Comparison(report.Replay)}");
        WriteFiles(writer, options);
    }

    private static void WriteFiles(TextWriter writer, GameOptions options)
    {
        if (options.Record is { } record)
        {
            writer.WriteLine($"The game is recorded in {record}; --play {record} plays it again.");
        }

        if (options.Screenshot is { } screenshot)
        {
            writer.WriteLine($"The last frame is in {screenshot}.");
        }

        if (options.Report is { } report && report != GameOptions.StandardOutput)
        {
            writer.WriteLine($"The report is in {report}.");
        }
        else if (options.Report is null)
        {
            writer.WriteLine("Run with --help for the options: --entities 100000 --churn 5000 makes it work.");
        }
    }

    private static string Comparison(ReplayFigures? replay) => replay?.IsSame switch
    {
        true => ", as recorded",
        false => $", but {replay.RecordedHash} was recorded: THE REPLAY WENT ANOTHER WAY",
        null => replay is null ? "" : ", of a recorded game that was not played to its end",
    };

    private static string Largest(MemoryFigures memory)
    {
        AllocatorFigures[] largest = [.. memory.Allocators];
        Array.Sort(largest, static (left, right) => right.Committed.CompareTo(left.Committed));
        var parts = new List<string>();
        for (int i = 0; i < largest.Length && i < AllocatorsShown && largest[i].Committed > 0; i++)
        {
            parts.Add($"{largest[i].Name} {Size(largest[i].Committed)}");
        }

        return string.Join(", ", parts);
    }

    private static string Size(long bytes) => bytes switch
    {
        >= 1L << 30 => Line($"{bytes / (double)(1L << 30):0.00} GiB"),
        >= 1L << 20 => Line($"{bytes / (double)(1L << 20):0.0} MiB"),
        _ => Line($"{bytes / 1024.0:0} KiB"),
    };

    /// <summary>Formats the same on every machine: cultures are left out of the program.</summary>
    private static string Line(ref DefaultInterpolatedStringHandler text) => text.ToStringAndClear();
}
