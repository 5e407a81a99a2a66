using System.Globalization;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// What is remembered, as tables for spreadsheets (CSV as RFC 4180 has it, numbers as in English, the oldest first; what
/// nobody measured is empty).
/// </summary>
internal static class CaptureTables
{
    private const string NoteHeadings =
        "frame,step,updateMs,drawMs,presentMs,totalMs,intervalMs,pauseMs,garbageBytes,collections,liveBytes,committedBytes";

    /// <summary>Writes one file for each table; their names begin with a stem.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be written.</exception>
    public static void Save(string stem, OverlayFigures figures)
    {
        WriteNotes(stem + ".frames.csv", figures.Timeline.Frames);
        WriteNotes(stem + ".seconds.csv", figures.Timeline.Seconds);
        WriteAllocators(stem + ".allocators.csv", figures);
        WriteHistories(stem + ".allocator-seconds.csv", figures);
    }

    private static void WriteNotes(string path, History<FrameNote> notes)
    {
        using var file = new StreamWriter(path);
        file.WriteLine(NoteHeadings);
        for (int age = notes.Count - 1; age >= 0; age--)
        {
            FrameNote note = notes[age];
            file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{note.Frame},{note.MemoryFrame},{Time(note.UpdateMilliseconds)},{Time(note.DrawMilliseconds)},"
                + $"{Time(note.PresentMilliseconds)},{Time(note.TotalMilliseconds)},{Time(note.IntervalMilliseconds)},"
                + $"{Time(note.PauseMilliseconds)},{note.GarbageBytes},{note.Collections},{note.LiveBytes},"
                + $"{note.CommittedBytes}"));
        }
    }

    private static void WriteAllocators(string path, OverlayFigures figures)
    {
        using var file = new StreamWriter(path);
        file.WriteLine(
            "path,kind,liveBytes,committedBytes,reservedBytes,peakLiveBytes,liveObjects,waitingObjects,allocations,frees,growths");
        foreach (ref readonly AllocatorSnapshot node in figures.Allocators.Latest.Nodes)
        {
            file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Field(node.Path)},{node.Kind},{node.LiveBytes},{node.CommittedBytes},{node.ReservedBytes},"
                + $"{node.PeakLiveBytes},{node.LiveObjects},{node.WaitingObjects},{node.Allocations},{node.Frees},"
                + $"{node.Growths}"));
        }
    }

    private static void WriteHistories(string path, OverlayFigures figures)
    {
        using var file = new StreamWriter(path);
        file.WriteLine("frame,path,liveBytes,committedBytes");
        AllocatorHistory history = figures.Timeline.Allocators;
        for (int age = Math.Min(history.Count, figures.Timeline.Seconds.Count) - 1; age >= 0; age--)
        {
            foreach (ref readonly AllocatorSnapshot node in figures.Allocators.Latest.Nodes)
            {
                if (history.TryGet(node.Allocator, age, out AllocatorNote note))
                {
                    file.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{figures.Timeline.Seconds[age].Frame},{Field(node.Path)},{note.LiveBytes},{note.CommittedBytes}"));
                }
            }
        }
    }

    private static string Time(float milliseconds) =>
        float.IsNaN(milliseconds) ? string.Empty : milliseconds.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Field(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
