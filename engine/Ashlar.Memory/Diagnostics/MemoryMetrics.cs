using System.Diagnostics.Metrics;

namespace Ashlar.Memory;

/// <summary>
/// Shows the counters of a <see cref="MemorySystem"/> to the tools that people have: as a <see cref="Meter"/> named
/// <see cref="MeterName"/>, for <c>dotnet-counters</c>, OpenTelemetry and a <see cref="MeterListener"/> of yours, and its
/// <see cref="MemoryEvents"/> as an event source named <see cref="EventSourceName"/>, for <c>dotnet-trace</c>.
/// <list type="bullet">
/// <item><c>ashlar.memory.live</c>, <c>.committed</c>, <c>.peak</c> (of what was committed), in bytes;
/// <c>ashlar.memory.allocations</c>, <c>.frees</c>: of each allocator, which the tag <c>allocator</c> names by its path.
/// Allocators of one path are added up.</item>
/// <item><c>ashlar.frame.time</c>, in milliseconds: mean and maximum (tag <c>statistic</c>) of the work of the last 120
/// frames, or of the intervals between them in a loop that reports no more; <c>ashlar.frame.count</c>;
/// <c>ashlar.frame.garbage</c>: managed bytes that the loop's thread allocated after the warm-up. Only with a
/// <see cref="FrameTimings"/>.</item>
/// </list>
/// The tag <c>system</c> tells several memory systems of a process apart.
/// <para>Costs nothing in a frame: a tool asks when it wants to know, on a thread of its own, and the answer makes
/// garbage there. Pools, arenas and tables answer with what they were when <see cref="MemorySystem.EndFrame"/> or
/// <see cref="MemorySystem.CopyTo"/> last counted them, on the thread that owns them; heaps, and what is committed, with
/// what they are now. An event is written where it happens: an <c>EventListener</c> in this process must neither wait for
/// another thread nor call an allocator.</para>
/// <para>Ends with the memory system, or before it by <see cref="Dispose"/>, and keeps neither it nor the timings alive.
/// Making and disposing one is safe from any thread.</para>
/// </summary>
/// <example><code>
/// using var memory = new MemorySystem();
/// using var metrics = new MemoryMetrics(memory, loop.Timings);
/// // dotnet-counters monitor --counters Ashlar.Memory -n game
/// </code></example>
public sealed class MemoryMetrics : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Ashlar.Memory";

    /// <summary>The name of the event source.</summary>
    public const string EventSourceName = MemoryEventSource.SourceName;

    private readonly MetricsReader _reader;
    private readonly Meter _meter;

    /// <summary>Begins to show what a memory system counts.</summary>
    /// <param name="memory">The system.</param>
    /// <param name="timings">What the frames take, or null where there are none.</param>
    /// <param name="system">The tag that tells this memory system from others in the process.</param>
    /// <exception cref="ArgumentException">The tag is empty.</exception>
    /// <exception cref="InvalidOperationException">The memory system has metrics already: dispose them first.</exception>
    /// <exception cref="ObjectDisposedException">The memory system is disposed.</exception>
    public MemoryMetrics(MemorySystem memory, FrameTimings? timings = null, string system = "memory")
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentException.ThrowIfNullOrWhiteSpace(system);
        _reader = new MetricsReader(memory, timings, system);
        _meter = new Meter(MeterName);
        try
        {
            memory.Attach(this, new EventForwarder(system).Write);
        }
        catch
        {
            _meter.Dispose();
            throw;
        }

        // The meter stands in a list of the process: what it calls back knows the memory system only weakly.
        MetricsReader reader = _reader;
        _ = _meter.CreateObservableUpDownCounter(
            "ashlar.memory.live", () => reader.OfAllocators(static (in AllocatorCounters of) => of.LiveBytes), "By",
            "Bytes handed out and not destroyed.");
        _ = _meter.CreateObservableUpDownCounter(
            "ashlar.memory.committed", () => reader.OfAllocators(static (in AllocatorCounters of) => of.CommittedBytes),
            "By", "Bytes that the operating system has given.");
        _ = _meter.CreateObservableGauge(
            "ashlar.memory.peak", () => reader.OfAllocators(static (in AllocatorCounters of) => of.PeakCommittedBytes),
            "By", "Most bytes ever committed at once.");
        _ = _meter.CreateObservableCounter(
            "ashlar.memory.allocations", () => reader.OfAllocators(static (in AllocatorCounters of) => of.Allocations),
            "{allocation}", "Allocations since the allocator was made.");
        _ = _meter.CreateObservableCounter(
            "ashlar.memory.frees", () => reader.OfAllocators(static (in AllocatorCounters of) => of.Frees),
            "{object}", "Objects destroyed since the allocator was made.");
        if (timings is not null)
        {
            _ = _meter.CreateObservableGauge(
                "ashlar.frame.time", reader.FrameTimes, "ms", "Work of the last 120 frames.");
            _ = _meter.CreateObservableCounter(
                "ashlar.frame.count", () => reader.OfFrames(static of => of.Frames), "{frame}", "Frames drawn.");
            _ = _meter.CreateObservableCounter(
                "ashlar.frame.garbage", () => reader.OfFrames(static of => of.SteadyGarbageBytes), "By",
                "Managed bytes that the loop's thread allocated after the warm-up.");
        }
    }

    /// <summary>Ends the metrics. Disposing twice does nothing.</summary>
    public void Dispose()
    {
        _reader.Memory?.Detach(this);
        _meter.Dispose();
    }
}
