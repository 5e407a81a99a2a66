using System.Globalization;

namespace Game;

/// <summary>A run in a few lines for people.</summary>
internal static class RunSummary
{
    private const int AllocatorsShown = 4;

    public static void Write(TextWriter writer, RunReport report, GameOptions options)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, 
            $"Swarm played {report.Frames} frames on host {report.Host} (seed {report.Seed}, checks {report.Checks}): "
            + $"wave {report.Game.BestWave}, level {report.Game.BestLevel}, best score {report.Game.BestScore}."));
        if (report.IsInterrupted)
        {
            writer.WriteLine("It was interrupted.");
        }

        TimeFigures times = report.Gc.SteadyFrames > 0 ? report.SteadyFrameMs : report.FrameMs;
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, 
            $"  frame     {times.P50:0.00} ms median, {times.P99:0.00} ms p99, {times.Max:0.00} ms worst"));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, 
            $"  entities  {report.Entities.Live:N0} live, {report.Entities.Created:N0} created, "
            + $"{report.Entities.Destroyed:N0} destroyed, {report.Entities.Recycled:N0} ids recycled"));
        writer.WriteLine(report.Gc.SteadyFrames > 0
            ? string.Create(CultureInfo.InvariantCulture, $"  garbage   {report.Gc.BytesPerFrameSteady:0.###} bytes a frame, {report.Gc.Gen0} collections, ")
                + $"in the {report.Gc.SteadyFrames} frames after the warm-up"
            : $"  garbage   not measured: the run ended within its warm-up of {SteadyState.WarmUpSteps} frames");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, 
            $"  memory    {Size(report.Memory.Committed)} committed, {Size(report.Memory.Live)} live: {Largest(report.Memory)}"));
        writer.WriteLine(report.Leaks.Length == 0 ? "  leaks     none" : "  leaks     LEAKED:");
        foreach (LeakFigures leak in report.Leaks)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {leak.Allocator}: {leak.Objects} objects, {leak.Bytes} bytes"));
        }

        writer.WriteLine($"  state     {report.StateHash}");
        WriteFiles(writer, options);
    }

    private static void WriteFiles(TextWriter writer, GameOptions options)
    {
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
        >= 1L << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 30):0.00} GiB"),
        >= 1L << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 20):0.0} MiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0} KiB"),
    };
}
