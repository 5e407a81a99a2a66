using System.Text.Json;

namespace Ashlar.MemTrace;

/// <summary>
/// A trace in the JSON format of Chrome's tracing, which the Perfetto viewer opens: a slice for each frame, counters of what
/// each frame allocated and freed, and counters of live and committed bytes of each allocator.
/// </summary>
internal static class PerfettoExport
{
    private const int Process = 1;
    private const int FrameThread = 1;

    public static void Write(TraceAnalysis trace, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        writer.WriteString("displayTimeUnit", "ms");
        writer.WriteStartArray("traceEvents");
        WriteName(writer, "process_name", Path.GetFileName(trace.File.Path));
        WriteName(writer, "thread_name", "frames");
        foreach (FrameFigures frame in trace.Frames)
        {
            WriteFrame(writer, frame);
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

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter writer, string kind, string name)
    {
        Begin(writer, kind, "M", 0);
        writer.WriteNumber("tid", FrameThread);
        writer.WriteStartObject("args");
        writer.WriteString("name", name);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFrame(Utf8JsonWriter writer, in FrameFigures frame)
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
