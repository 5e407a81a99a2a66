using System.Text;
using System.Text.Json;

namespace Ashlar.MemTrace;

/// <summary>A trace as one page that needs nothing else: its figures as JSON within the page that draws them.</summary>
internal static class HtmlExport
{
    /// <summary>What stands in the page where the figures go.</summary>
    private const string Place = "\"FIGURES\"";

    private const int MostFrames = 4000;

    /// <summary>Zones and sites that have a colour of their own.</summary>
    private const int MostSeries = 9;

    private const int MostSites = 400;

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
        writer.WriteNumber("garbage", trace.GarbageBytes);
        writer.WriteNumber("collections", trace.Collections);
        SiteFigures[] sites = [.. trace.Sites.OrderByDescending(static site => site.Rise.IsThroughout)
            .ThenByDescending(static site => site.PeakLiveBytes).Take(MostSites)];
        WriteFindings(writer, trace);
        WriteFrames(writer, trace);
        WriteZones(writer, trace);
        WriteTrouble(writer, trace);
        WriteSites(writer, sites);
        WriteSamples(writer, trace, sites);
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
        ZoneFigures[] slow = [.. trace.Zones.OrderByDescending(static zone => zone.SlowEvery > 0)
            .ThenByDescending(static zone => zone.Milliseconds).Take(MostSeries)];
        ZoneFigures[] littering = [.. trace.Zones.Where(static zone => zone.GarbageBytes > 0)
            .OrderByDescending(static zone => zone.GarbageBytes).Take(MostSeries)];
        WriteLabels(writer, "timeSeries", slow);
        WriteLabels(writer, "garbageSeries", littering);
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
            writer.WriteStartArray();
            foreach (ZoneFigures zone in slow)
            {
                writer.WriteNumberValue(Math.Round(zone.MillisecondsIn(slowest.Frame), 3));
            }

            writer.WriteEndArray();
            writer.WriteNumberValue(part.Sum(frame => trace.GarbageIn(frame.Frame)));
            WriteNumbers(writer, null, [.. littering.Select(zone => part.Sum(frame => zone.GarbageIn(frame.Frame)))]);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteSamples(Utf8JsonWriter writer, TraceAnalysis trace, SiteFigures[] sites)
    {
        var numbers = new Dictionary<SiteFigures, int>();
        for (int i = 0; i < trace.Sites.Count; i++)
        {
            numbers.Add(trace.Sites[i], i);
        }

        int[] shown = [.. sites.Select(site => numbers[site])];
        writer.WriteStartArray("samples");
        foreach (Sample sample in trace.Samples)
        {
            writer.WriteStartObject();
            writer.WriteNumber("t", Math.Round(sample.Milliseconds / 1000, 4));
            writer.WriteNumber("f", sample.Frame);
            WriteNumbers(writer, "live", sample.LiveBytes);
            WriteNumbers(writer, "committed", sample.CommittedBytes);
            WriteNumbers(
                writer, "sites", [.. shown.Select(site => site < sample.SiteBytes.Length ? sample.SiteBytes[site] : 0)]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLabels(Utf8JsonWriter writer, string name, ZoneFigures[] zones)
    {
        writer.WriteStartArray(name);
        foreach (ZoneFigures zone in zones)
        {
            writer.WriteStringValue(zone.Label);
        }

        writer.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter writer, TraceAnalysis trace)
    {
        writer.WriteStartArray("findings");
        foreach (Finding finding in Finding.In(trace))
        {
            writer.WriteStartObject();
            writer.WriteString("subject", finding.Subject);
            writer.WriteString("text", finding.Detail);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteZones(Utf8JsonWriter writer, TraceAnalysis trace)
    {
        writer.WriteStartArray("zones");
        foreach (ZoneFigures zone in trace.Zones)
        {
            writer.WriteStartObject();
            writer.WriteString("name", zone.Label);
            writer.WriteNumber("calls", zone.Calls);
            writer.WriteNumber("frames", zone.Frames);
            writer.WriteNumber("milliseconds", zone.Milliseconds);
            writer.WriteNumber("median", zone.Median);
            writer.WriteNumber("worst", zone.Worst);
            writer.WriteNumber("worstFrame", zone.WorstFrame);
            writer.WriteNumber("slowFrames", zone.SlowFrames);
            writer.WriteNumber("slowEvery", zone.SlowEvery);
            writer.WriteNumber("garbage", zone.GarbageBytes);
            writer.WriteNumber("garbageFrames", zone.GarbageFrames);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTrouble(Utf8JsonWriter writer, TraceAnalysis trace)
    {
        writer.WriteStartArray("trouble");
        foreach (TroubleFigures trouble in trace.Trouble)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", trouble.Kind);
            writer.WriteString("allocator", trouble.Allocator);
            writer.WriteString("message", trouble.Message);
            writer.WriteNumber("times", trouble.Times);
            writer.WriteNumber("firstFrame", trouble.FirstFrame);
            writer.WriteNumber("lastFrame", trouble.LastFrame);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSites(Utf8JsonWriter writer, SiteFigures[] sites)
    {
        writer.WriteStartArray("sites");
        foreach (SiteFigures site in sites)
        {
            writer.WriteStartObject();
            writer.WriteString("place", site.Place);
            writer.WriteString("allocator", site.Allocator);
            writer.WriteNumber("allocations", site.Allocations);
            writer.WriteNumber("live", site.LiveBytes);
            writer.WriteNumber("peakLive", site.PeakLiveBytes);
            writer.WriteNumber("left", site.LeftObjects);
            writer.WriteNumber("leftBytes", site.LeftBytes);
            writer.WriteNumber("rises", site.Rise.Times);
            writer.WriteNumber("rose", site.Rise.Amount);
            writer.WriteBoolean("risesThroughout", site.Rise.IsThroughout);
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
