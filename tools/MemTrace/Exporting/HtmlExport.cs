using System.Text;
using System.Text.Json;

namespace Ashlar.MemTrace;

/// <summary>A trace as one page that needs nothing else: its figures as JSON within the page that draws them.</summary>
internal static class HtmlExport
{
    /// <summary>What stands in the page where the figures go.</summary>
    private const string Place = "\"FIGURES\"";

    private const int MostFrames = 2000;

    public static void Write(TraceAnalysis trace, TraceAnalysis? before, Stream stream)
    {
        using Stream resource = typeof(HtmlExport).Assembly.GetManifestResourceStream("page.html")!;
        using var reader = new StreamReader(resource);
        string page = reader.ReadToEnd();
        int at = page.IndexOf(Place, StringComparison.Ordinal);
        stream.Write(Encoding.UTF8.GetBytes(page[..at]));
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            WriteRun(writer, "run", trace);
            if (before is not null)
            {
                WriteRun(writer, "before", before);
                WriteDifferences(writer, AllocatorDifference.Of(before, trace));
            }

            writer.WriteEndObject();
        }

        stream.Write(Encoding.UTF8.GetBytes(page[(at + Place.Length)..]));
    }

    private static void WriteRun(Utf8JsonWriter writer, string name, TraceAnalysis trace)
    {
        TraceFile file = trace.File;
        writer.WriteStartObject(name);
        writer.WriteString("file", Path.GetFileName(file.Path));
        writer.WriteString("began", file.Began);
        writer.WriteNumber("seconds", trace.Milliseconds / 1000);
        writer.WriteNumber("frames", trace.Frames.Count);
        writer.WriteNumber("frameMilliseconds", trace.FrameMilliseconds.Mean);
        writer.WriteNumber("events", trace.Events);
        writer.WriteNumber("bytes", file.Length);
        writer.WriteNumber("dropped", trace.Dropped);
        writer.WriteBoolean("isCutOff", file.IsCutOff);
        writer.WriteString("checks", file.Allocators.Values.FirstOrDefault()?.Checks);
        writer.WriteNumber("peakLive", trace.PeakLiveBytes);
        writer.WriteNumber("peakCommitted", trace.PeakCommittedBytes);
        WriteFrames(writer, trace);
        WriteSamples(writer, trace);
        WriteAllocators(writer, trace);
        writer.WriteStartArray("lifetimes");
        for (int i = 0; i < AllocatorFigures.Lifetimes; i++)
        {
            writer.WriteStringValue(AllocatorFigures.LifetimeName(i));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Of many frames the slowest of each few: what a page can draw, and what one looks for.</summary>
    private static void WriteFrames(Utf8JsonWriter writer, TraceAnalysis trace)
    {
        int step = Math.Max(1, (trace.Frames.Count + MostFrames - 1) / MostFrames);
        writer.WriteNumber("framesInPoint", step);
        writer.WriteStartArray("times");
        foreach (FrameFigures[] part in trace.Frames.Chunk(step))
        {
            FrameFigures slowest = part.MaxBy(static frame => frame.Milliseconds);
            writer.WriteStartArray();
            writer.WriteNumberValue(slowest.Frame);
            writer.WriteNumberValue(Math.Round(slowest.Milliseconds, 3));
            writer.WriteNumberValue(slowest.Allocations);
            writer.WriteNumberValue(slowest.Frees);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteSamples(Utf8JsonWriter writer, TraceAnalysis trace)
    {
        writer.WriteStartArray("samples");
        foreach (Sample sample in trace.Samples)
        {
            writer.WriteStartObject();
            writer.WriteNumber("t", Math.Round(sample.Milliseconds / 1000, 4));
            writer.WriteNumber("f", sample.Frame);
            WriteNumbers(writer, "live", sample.LiveBytes);
            WriteNumbers(writer, "committed", sample.CommittedBytes);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAllocators(Utf8JsonWriter writer, TraceAnalysis trace)
    {
        writer.WriteStartArray("allocators");
        foreach (AllocatorFigures each in trace.Allocators)
        {
            writer.WriteStartObject();
            writer.WriteString("path", each.Path);
            writer.WriteString("kind", each.Kind);
            writer.WriteNumber("allocations", each.Allocations);
            writer.WriteNumber("perFrame", each.PerFrame.Mean);
            writer.WriteNumber("frees", each.Frees);
            writer.WriteNumber("bytes", each.AllocatedBytes);
            writer.WriteNumber("live", each.LiveBytes);
            writer.WriteNumber("peakLive", each.PeakLiveBytes);
            writer.WriteNumber("left", each.LeftObjects);
            writer.WriteNumber("leftBytes", each.LeftBytes);
            writer.WriteNumber("peakCommitted", each.PeakCommittedBytes);
            writer.WriteNumber("growths", each.Growths);
            WriteNumbers(writer, "lifetimes", each.ByLifetime);
            writer.WriteStartArray("sizes");
            foreach ((long size, SizeClass figures) in each.Sizes)
            {
                WriteNumbers(writer, null, [size, figures.Allocations, figures.Bytes, figures.Live, figures.PeakLive]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDifferences(Utf8JsonWriter writer, List<AllocatorDifference> differences)
    {
        writer.WriteStartArray("differences");
        foreach (AllocatorDifference row in differences)
        {
            writer.WriteStartObject();
            writer.WriteString("path", row.Path);
            writer.WriteNumber("peakBefore", row.Before.PeakLiveBytes);
            writer.WriteNumber("peakAfter", row.After.PeakLiveBytes);
            writer.WriteNumber("leftBefore", row.Before.LeftBytes);
            writer.WriteNumber("leftAfter", row.After.LeftBytes);
            writer.WriteNumber("perFrameBefore", row.Before.PerFrame.Mean);
            writer.WriteNumber("perFrameAfter", row.After.PerFrame.Mean);
            writer.WriteBoolean("isSignificant", row.IsSignificant);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string? name, ReadOnlySpan<long> values)
    {
        if (name is not null)
        {
            writer.WritePropertyName(name);
        }

        writer.WriteStartArray();
        foreach (long value in values)
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
    }
}
