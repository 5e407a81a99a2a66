using System.Text.Json;

namespace Ashlar.MemTrace;

/// <summary>
/// A trace in the JSON format of Chrome's tracing, which the Perfetto viewer opens: a slice for each frame, below it its phases
/// and zones, marks where something went wrong, counters of what each frame allocated, freed and made of garbage, and counters
/// of live and committed bytes of each allocator, and of live bytes of the call sites that have most.
/// </summary>
internal static class PerfettoExport
{
    private const int Process = 1;
    private const int FrameThread = 1;
    private const int ZoneThread = 2;
    private const int MostSites = 32;

    public static void Write(TraceAnalysis trace, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        writer.WriteString("displayTimeUnit", "ms");
        writer.WriteStartArray("traceEvents");
        WriteName(writer, "process_name", FrameThread, Path.GetFileName(trace.File.Path));
        WriteName(writer, "thread_name", FrameThread, "frames");
        WriteName(writer, "thread_name", ZoneThread, "phases and zones");
        foreach (FrameFigures frame in trace.Frames)
        {
            WriteFrame(writer, frame, trace.GarbageIn(frame.Frame));
        }

        foreach (Slice slice in trace.Slices)
        {
            WriteSlice(writer, trace.Zones[slice.Zone].Name, slice);
        }

        foreach (TroubleFigures trouble in trace.Trouble)
        {
            WriteTrouble(writer, trouble);
        }

        foreach (Sample sample in trace.Samples)
        {
            for (int i = 0; i < sample.LiveBytes.Length; i++)
            {
                if (sample.LiveBytes[i] != 0 || sample.CommittedBytes[i] != 0)
                {
                    WriteCounter(
                        writer, trace.Allocators[i].Path, sample.Milliseconds,
                        ("live bytes", sample.LiveBytes[i]), ("committed bytes", sample.CommittedBytes[i]));
                }
            }
        }

        WriteSites(writer, trace);

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSites(Utf8JsonWriter writer, TraceAnalysis trace)
    {
        int[] most = [.. Enumerable.Range(0, trace.Sites.Count)
            .OrderByDescending(site => trace.Sites[site].PeakLiveBytes).Take(MostSites)];
        foreach (Sample sample in trace.Samples)
        {
            foreach (int site in most)
            {
                if (site < sample.SiteBytes.Length)
                {
                    WriteCounter(
                        writer, $"{trace.Sites[site].Place} in {trace.Sites[site].Allocator}", sample.Milliseconds,
                        ("live bytes", Math.Max(0, sample.SiteBytes[site])));
                }
            }
        }
    }

    private static void WriteName(Utf8JsonWriter writer, string kind, int thread, string name)
    {
        Begin(writer, kind, "M", 0);
        writer.WriteNumber("tid", thread);
        writer.WriteStartObject("args");
        writer.WriteString("name", name);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFrame(Utf8JsonWriter writer, in FrameFigures frame, long garbage)
    {
        Begin(writer, "frame", "X", frame.BeganMilliseconds);
        writer.WriteNumber("tid", FrameThread);
        writer.WriteNumber("dur", Math.Max(0, frame.Milliseconds * 1000));
        writer.WriteStartObject("args");
        writer.WriteNumber("frame", frame.Frame);
        writer.WriteNumber("allocations", frame.Allocations);
        writer.WriteNumber("frees", frame.Frees);
        writer.WriteEndObject();
        writer.WriteEndObject();
        WriteCounter(
            writer, "all allocators", frame.BeganMilliseconds + frame.Milliseconds,
            ("live bytes", frame.LiveBytes), ("committed bytes", frame.CommittedBytes));
        WriteCounter(
            writer, "calls a frame", frame.BeganMilliseconds, ("allocations", frame.Allocations), ("frees", frame.Frees));
        WriteCounter(writer, "garbage a frame", frame.BeganMilliseconds, ("bytes", garbage));
    }

    private static void WriteSlice(Utf8JsonWriter writer, string name, in Slice slice)
    {
        Begin(writer, name, "X", slice.BeganMilliseconds);
        writer.WriteNumber("tid", ZoneThread);
        writer.WriteNumber("dur", slice.Milliseconds * 1000);
        writer.WriteStartObject("args");
        writer.WriteNumber("frame", slice.Frame);
        writer.WriteNumber("garbage bytes", slice.GarbageBytes);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteTrouble(Utf8JsonWriter writer, TroubleFigures trouble)
    {
        Begin(writer, trouble.Kind, "i", trouble.FirstMilliseconds);
        writer.WriteNumber("tid", ZoneThread);
        writer.WriteString("s", "p");
        writer.WriteStartObject("args");
        writer.WriteString("allocator", trouble.Allocator);
        writer.WriteString("message", trouble.Message);
        writer.WriteNumber("times", trouble.Times);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteCounter(
        Utf8JsonWriter writer, string name, double milliseconds, params ReadOnlySpan<(string Name, long Value)> values)
    {
        Begin(writer, name, "C", milliseconds);
        writer.WriteStartObject("args");
        foreach ((string key, long value) in values)
        {
            writer.WriteNumber(key, value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, string name, string phase, double milliseconds)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("ph", phase);
        writer.WriteNumber("ts", milliseconds * 1000);
        writer.WriteNumber("pid", Process);
    }
}
