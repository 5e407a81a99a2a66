using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// Keeps what is shown: the picture as PNG, all figures as JSON beside it, and what is remembered as CSV. Done when the
/// user asks, so it may take a moment and make garbage.
/// </summary>
internal sealed class OverlayCapture(OverlayFigures figures)
{
    /// <summary>Saves both.</summary>
    /// <param name="list">The picture, drawn.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="drawScene">Draws what lies behind the list, or null.</param>
    /// <param name="facts">What the program says of its run.</param>
    /// <returns>What to tell the user: the name, or what went wrong.</returns>
    public string Save(
        DrawList list, string folder, Action<PixelBuffer>? drawScene, IEnumerable<KeyValuePair<string, string>> facts)
    {
        try
        {
            Directory.CreateDirectory(folder);
            DateTimeOffset now = figures.Time.GetLocalNow();
            string name = string.Create(
                CultureInfo.InvariantCulture, $"overlay-{now:yyyyMMdd-HHmmss}-{figures.FrameIndex:D6}");
            string stem = Path.Combine(folder, name);
            using (var picture = new PixelBuffer(figures.Memory, "capture", list.Width, list.Height))
            {
                picture.Pixels.Fill(Color.Black);
                drawScene?.Invoke(picture);
                new SoftwareRasterizer().Draw(list, picture);
                using FileStream file = File.Create(stem + ".png");
                PngWriter.Write(file, picture);
            }

            using FileStream numbers = File.Create(stem + ".json");
            Write(numbers, now, facts);
            CaptureTables.Save(stem, figures);
            return $"saved {stem}.png, .json and .csv";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            return $"not saved: {failure.Message}";
        }
    }

    /// <summary>Writes all figures.</summary>
    private void Write(Stream stream, DateTimeOffset now, IEnumerable<KeyValuePair<string, string>> facts)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("time", now);
        json.WriteNumber("frame", figures.FrameIndex);
        json.WriteNumber("step", figures.Allocators.Latest.Frame);
        json.WriteString("checks", MemoryChecks.Name(MemoryChecks.Level));
        WriteFacts(json, facts);
        WriteTotals(json);
        WriteFrames(json);
        WriteAllocators(json);
        WriteFrameArenas(json);
        WriteArchetypes(json);
        WriteGrowth(json);
        WriteCallSites(json);
        WriteMap(json);
        WriteEvents(json);
        json.WriteEndObject();
    }

    /// <summary>Writes what tells one run from another: the program's facts, and the machine's.</summary>
    private static void WriteFacts(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, string>> facts)
    {
        json.WriteStartObject("run");
        foreach ((string name, string value) in facts)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteStartObject("machine");
        json.WriteString("system", RuntimeInformation.OSDescription);
        json.WriteString("runtime", RuntimeInformation.FrameworkDescription);
        json.WriteBoolean("isCompiledAhead", !RuntimeFeature.IsDynamicCodeSupported);
        json.WriteNumber("processors", Environment.ProcessorCount);
        json.WriteEndObject();
    }

    private void WriteTotals(Utf8JsonWriter json)
    {
        MemoryTotals totals = figures.Totals;
        json.WriteStartObject("memory");
        json.WriteNumber("liveBytes", totals.LiveBytes);
        json.WriteNumber("committedBytes", totals.CommittedBytes);
        json.WriteNumber("reservedBytes", totals.ReservedBytes);
        json.WriteNumber("peakCommittedBytes", totals.PeakCommittedBytes);
        json.WriteNumber("budgetBytes", totals.BudgetBytes);
        json.WriteNumber("allocated", totals.Allocated);
        json.WriteNumber("destroyed", totals.Destroyed);
        json.WriteNumber("reclaimed", totals.Reclaimed);
        json.WriteNumber("waiting", totals.Waiting);
        json.WriteEndObject();
    }

    private void WriteFrames(Utf8JsonWriter json)
    {
        json.WriteStartObject("milliseconds");
        WriteSpread(json, "update", figures.Frames.Update);
        WriteSpread(json, "draw", figures.Frames.Draw);
        WriteSpread(json, "present", figures.Frames.Present);
        WriteSpread(json, "total", figures.Frames.Total);
        WriteSpread(json, "interval", figures.Frames.Interval);
        WriteSpread(json, "reclaim", figures.Reclaim);
        WriteSpread(json, "pause", figures.Garbage.PauseMilliseconds);
        WriteSpread(json, "overlay", figures.CostMilliseconds);
        json.WriteEndObject();
        json.WriteStartObject("garbage");
        WriteSpread(json, "bytes", figures.Garbage.Bytes);
        CollectionCounts collections = figures.Garbage.Collections;
        json.WriteNumber("generation0", collections.Zero);
        json.WriteNumber("generation1", collections.One);
        json.WriteNumber("generation2", collections.Two);
        json.WriteNumber("overlayBytes", figures.Cost.GarbageBytes);
        WriteGarbageTypes(json);
        json.WriteEndObject();
    }

    private void WriteGarbageTypes(Utf8JsonWriter json)
    {
        json.WriteStartArray("types");
        foreach (ref readonly GarbageTypeRow row in figures.GarbageTypes.Rows)
        {
            json.WriteStartObject();
            json.WriteString("type", row.Type);
            json.WriteString("place", row.Place);
            json.WriteNumber("bytesAbout", Math.Round(row.Bytes));
            json.WriteNumber("samples", row.Samples);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpread(Utf8JsonWriter json, string name, in Spread spread)
    {
        json.WriteStartObject(name);
        WriteMeasured(json, "last", spread.Last);
        WriteMeasured(json, "minimum", spread.Minimum);
        WriteMeasured(json, "mean", spread.Average);
        WriteMeasured(json, "maximum", spread.Maximum);
        json.WriteEndObject();
    }

    /// <summary>Writes a number, or null for what nobody measured.</summary>
    private static void WriteMeasured(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsNaN(value))
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, value);
        }
    }

    private void WriteAllocators(Utf8JsonWriter json)
    {
        json.WriteStartArray("allocators");
        foreach (ref readonly AllocatorSnapshot node in figures.Allocators.Latest.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("path", node.Path);
            json.WriteString("kind", node.Kind.ToString());
            json.WriteNumber("liveBytes", node.LiveBytes);
            json.WriteNumber("committedBytes", node.CommittedBytes);
            json.WriteNumber("reservedBytes", node.ReservedBytes);
            json.WriteNumber("peakLiveBytes", node.PeakLiveBytes);
            json.WriteNumber("liveObjects", node.LiveObjects);
            json.WriteNumber("waitingObjects", node.WaitingObjects);
            json.WriteNumber("allocations", node.Allocations);
            json.WriteNumber("frees", node.Frees);
            WriteMeasured(json, "stepAllocations", figures.Allocators.Latest.Frame == 0 ? double.NaN : node.FrameAllocations);
            WriteMeasured(json, "stepFrees", figures.Allocators.Latest.Frame == 0 ? double.NaN : node.FrameFrees);
            json.WriteNumber("growths", node.Growths);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFrameArenas(Utf8JsonWriter json)
    {
        json.WriteStartArray("frameArenaBytes");
        foreach (long bytes in figures.FrameUse)
        {
            json.WriteNumberValue(bytes);
        }

        json.WriteEndArray();
    }

    private void WriteArchetypes(Utf8JsonWriter json)
    {
        json.WriteStartArray("archetypes");
        foreach (ref readonly ArchetypeRow row in figures.Archetypes.Rows)
        {
            json.WriteStartObject();
            json.WriteString("components", row.Name);
            json.WriteNumber("entities", row.Entities);
            json.WriteNumber("chunks", row.Chunks);
            json.WriteNumber("emptySlots", row.EmptySlots);
            json.WriteNumber("chunkBytes", row.ChunkBytes);
            json.WriteNumber("emptyBytes", row.EmptyBytes);
            json.WriteNumber("slackBytes", row.SlackBytes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteGrowth(Utf8JsonWriter json)
    {
        GrowthFigures growth = figures.Growth;
        json.WriteStartObject("growth");
        json.WriteNumber("frameA", growth.FrameAtA);
        json.WriteNumber("frameB", growth.FrameAtB < 0 ? growth.Frame : growth.FrameAtB);
        json.WriteStartArray("allocators");
        foreach (ref readonly GrowthRow row in growth.Rows)
        {
            if (growth.ObjectsGrown(row) != 0 || growth.BytesGrown(row) != 0)
            {
                json.WriteStartObject();
                json.WriteString("path", row.Allocator.Path);
                json.WriteNumber("objects", growth.ObjectsGrown(row));
                json.WriteNumber("bytes", growth.BytesGrown(row));
                json.WriteNumber("secondsUp", row.Rises);
                json.WriteNumber("secondsDown", row.Falls);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("sitesOfSelected");
        foreach (ref readonly SiteRow site in growth.Sites)
        {
            json.WriteStartObject();
            json.WriteString("place", PlaceOf(site.File, site.Line));
            json.WriteNumber("objects", site.Objects);
            json.WriteNumber("growth", site.Growth);
            WriteMeasured(json, "oldestFrames", site.AgeFrames < 0 ? double.NaN : site.AgeFrames);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteCallSites(Utf8JsonWriter json)
    {
        figures.CallSites.Sample(figures.Growth);
        json.WriteStartArray("callSites");
        foreach (ref readonly CallSiteRow row in figures.CallSites.Rows)
        {
            json.WriteStartObject();
            json.WriteString("place", PlaceOf(row.File, row.Line));
            json.WriteString("allocator", row.Allocator.Path);
            json.WriteNumber("bytes", row.Bytes);
            json.WriteNumber("objects", row.Objects);
            json.WriteNumber("bytesGrown", row.BytesGrown);
            json.WriteNumber("objectsGrown", row.ObjectsGrown);
            WriteMeasured(json, "oldestFrames", row.AgeFrames < 0 ? double.NaN : row.AgeFrames);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string PlaceOf(string file, int line) => file.Length == 0 ? "an unknown place" : $"{file}:{line}";

    private void WriteMap(Utf8JsonWriter json)
    {
        SlabFill fill = figures.HeapMap.Fill;
        json.WriteStartObject("heapMap");
        json.WriteString("pool", figures.HeapMap.Pool?.Path);
        json.WriteNumber("live", fill.Live);
        json.WriteNumber("waiting", fill.Waiting);
        json.WriteNumber("free", fill.Free);
        json.WriteNumber("decommitted", fill.Decommitted);
        json.WriteNumber("slabs", fill.Slabs);
        json.WriteNumber("slabsInUse", fill.SlabsInUse);
        json.WriteNumber("fragmentation", fill.Fragmentation);
        json.WriteEndObject();
    }

    private void WriteEvents(Utf8JsonWriter json)
    {
        json.WriteStartArray("events");
        foreach (ref readonly MemoryEvent entry in figures.Events)
        {
            json.WriteStartObject();
            json.WriteNumber("step", entry.Frame);
            json.WriteNumber("lastStep", entry.LastFrame);
            json.WriteNumber("times", entry.Times);
            json.WriteString("kind", entry.Kind.ToString());
            json.WriteString("allocator", entry.AllocatorName);
            json.WriteString("text", entry.Text);
            json.WriteString("usedAt", entry.UsedAt);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
