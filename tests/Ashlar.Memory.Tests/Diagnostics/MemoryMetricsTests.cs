using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public class MemoryMetricsTests
{
    [Fact]
    public void Every_allocator_is_measured_by_its_path_and_allocators_of_one_path_together()
    {
        using var memory = new MemorySystem();
        var group = new AllocatorGroup(memory, "game");
        var pool = new SlabPool<long>(group, "bullets");
        var twin = new SlabPool<long>(group, "bullets");
        var heap = new SlabHeap(memory, "blocks");
        using var metrics = new MemoryMetrics(memory, system: "of this test");
        memory.BeginFrame();
        Handle<long> first = pool.Create(1);
        _ = pool.Create(2);
        _ = twin.Create(3);
        pool.Destroy(first);
        memory.EndFrame();
        NativeBlock block = heap.Allocate(100_000);

        Measured measured = Measure("of this test");
        AllocatorSnapshot[] nodes = memory.Snapshot().Nodes.ToArray();
        Assert.Equal(2 * sizeof(long), measured["ashlar.memory.live", "game/bullets"]);
        Assert.Equal(3, measured["ashlar.memory.allocations", "game/bullets"]);
        Assert.Equal(1, measured["ashlar.memory.frees", "game/bullets"]);
        Assert.Equal(100_000, measured["ashlar.memory.live", "blocks"], 32_000.0);
        Assert.Equal(nodes.Sum(node => node.CommittedBytes), measured.SumOf("ashlar.memory.committed"));
        Assert.Equal(nodes.Sum(node => node.PeakCommittedBytes), measured.SumOf("ashlar.memory.peak"));
        Assert.DoesNotContain(measured.Keys, key => key.Name.StartsWith("ashlar.frame", StringComparison.Ordinal));
        heap.Free(block);
    }

    [Fact]
    public void Frames_are_measured_where_there_are_timings()
    {
        using var memory = new MemorySystem();
        var time = new SteppedTime();
        var timings = new FrameTimings(warmUpFrames: 0, time);
        using var metrics = new MemoryMetrics(memory, timings, "frames");
        Assert.DoesNotContain(("ashlar.frame.time", "mean"), Measure("frames").Keys);
        foreach (int milliseconds in (int[])[2, 4, 9])
        {
            timings.BeginFrame();
            time.Milliseconds += milliseconds;
            timings.EndFrame();
        }

        Measured measured = Measure("frames");
        Assert.Equal(5, measured["ashlar.frame.time", "mean"], 0.001);
        Assert.Equal(9, measured["ashlar.frame.time", "max"], 0.001);
        Assert.Equal(3, measured["ashlar.frame.count", ""]);
        Assert.Equal(timings.SteadyGarbageBytes, measured["ashlar.frame.garbage", ""]);
    }

    [Fact]
    public void A_loop_that_reports_only_ends_of_frames_is_measured_by_its_intervals()
    {
        using var memory = new MemorySystem();
        var time = new SteppedTime();
        var timings = new FrameTimings(warmUpFrames: 0, time);
        using var metrics = new MemoryMetrics(memory, timings, "intervals");
        timings.EndFrame();
        time.Milliseconds = 7;
        timings.EndFrame();
        Assert.Equal(7, Measure("intervals")["ashlar.frame.time", "mean"], 0.001);
    }

    [Fact]
    public void They_end_with_the_memory_system_or_before_it()
    {
        var memory = new MemorySystem();
        var first = new MemoryMetrics(memory, system: "ends");
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => new MemoryMetrics(memory));
        Assert.Contains("already", refused.Message, StringComparison.Ordinal);
        first.Dispose();
        first.Dispose();
        Assert.Empty(Measure("ends").Keys);
        var second = new MemoryMetrics(memory, system: "ends");
        first.Dispose();
        Assert.NotEmpty(Measure("ends").Keys);

        // A tool that listens is told, and does not wait for more.
        int ended = 0;
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == MemoryMetrics.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
            MeasurementsCompleted = (_, _) => ended++,
        };
        listener.Start();
        memory.Dispose();
        Assert.Equal(5, ended);
        Assert.Empty(Measure("ends").Keys);
        second.Dispose();
        Assert.Throws<ObjectDisposedException>(() => new MemoryMetrics(memory));
        Assert.Throws<ArgumentException>(() => new MemoryMetrics(memory, system: " "));
    }

    [Fact]
    public void They_keep_neither_the_memory_system_nor_the_timings_alive()
    {
        (WeakReference memory, WeakReference timings) = Forget();
        for (int i = 0; i < 10 && (memory.IsAlive || timings.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(memory.IsAlive);
        Assert.False(timings.IsAlive);
        Assert.Empty(Measure("forgotten").Keys);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static (WeakReference Memory, WeakReference Timings) Forget()
        {
            var memory = new MemorySystem();
            var timings = new FrameTimings();
            timings.EndFrame();
            _ = new MemoryMetrics(memory, timings, "forgotten");
            Assert.NotEmpty(Measure("forgotten").Keys);
            return (new WeakReference(memory), new WeakReference(timings));
        }
    }

    [Fact]
    public async Task Whoever_measures_meets_allocators_that_come_and_go_on_another_thread()
    {
        var memory = new MemorySystem();
        using var metrics = new MemoryMetrics(memory, system: "race");
        using var enough = new CancellationTokenSource();
        Task measuring = Task.Run(
            () =>
            {
                while (!enough.IsCancellationRequested)
                {
                    Measured measured = Measure("race");
                    foreach ((string Name, string Tag) key in measured.Keys)
                    {
                        Assert.InRange(measured[key.Name, key.Tag], 0, 1L << 40);
                    }
                }
            },
            TestContext.Current.CancellationToken);
        for (int i = 0; i < 200; i++)
        {
            memory.BeginFrame();
            using var pool = new SlabPool<long>(memory, "pool");
            using var heap = new SlabHeap(memory, "heap");
            using var arena = new Arena(memory, "arena");
            Handle<long> each = pool.Create(1);
            NativeBlock block = heap.Allocate(1000);
            _ = arena.Allocate<byte>(1000);
            memory.EndFrame();
            heap.Free(block);
            pool.Destroy(each);
        }

        memory.Dispose();
        await enough.CancelAsync();
        await measuring;
    }

    [Fact]
    public void Frames_make_no_garbage_with_metrics_that_nobody_reads()
    {
        using var memory = new MemorySystem();
        var timings = new FrameTimings();
        using var metrics = new MemoryMetrics(memory, timings, "quiet");
        var pool = new SlabPool<long>(memory, "pool");
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            timings.BeginFrame();
            memory.BeginFrame();
            pool.Destroy(pool.Create(1));
            memory.EndFrame();
            timings.EndFrame();
        }));
    }

    [Fact]
    public void Events_are_written_to_the_event_source_while_somebody_listens()
    {
        using var memory = new MemorySystem();
        var metrics = new MemoryMetrics(memory, system: "events");
        memory.Events.Note(MemoryEventKind.FailedCheck, "early", "nobody listens");
        using (var listener = new SourceListener())
        {
            foreach (MemoryEventKind kind in Enum.GetValues<MemoryEventKind>())
            {
                memory.Events.Note(kind, "game/bullets", "what happened");
                memory.Events.Note(kind, "game/bullets", "what happened");
            }

            metrics.Dispose();
            memory.Events.Note(MemoryEventKind.FailedCheck, "late", "the metrics have ended");
            string[] expected = Enum.GetNames<MemoryEventKind>()
                .SelectMany(name => Enumerable.Repeat($"{name}: events, game/bullets, what happened", 2)).ToArray();
            Assert.Equal(expected, listener.Of("events"));
        }

        Assert.Equal(2 + (2 * Enum.GetValues<MemoryEventKind>().Length), memory.Events.Recorded);
    }

    /// <summary>Asks every meter of the library, as a tool does, for the figures of one memory system.</summary>
    private static Measured Measure(string system)
    {
        var measured = new Measured();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == MemoryMetrics.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) => measured.Add(instrument, value, tags, system));
        listener.SetMeasurementEventCallback<double>(
            (instrument, value, tags, _) => measured.Add(instrument, value, tags, system));
        listener.Start();
        listener.RecordObservableInstruments();
        return measured;
    }

    private sealed class Measured
    {
        private readonly Dictionary<(string Name, string Tag), double> _values = [];

        public IReadOnlyCollection<(string Name, string Tag)> Keys => _values.Keys;

        public double this[string name, string tag] => _values[(name, tag)];

        public double SumOf(string name) => _values.Where(pair => pair.Key.Name == name).Sum(pair => pair.Value);

        public void Add(
            Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, string system)
        {
            Dictionary<string, object?> known = new(tags.ToArray());
            if ((string?)known["system"] == system)
            {
                object? tag = known.GetValueOrDefault("allocator") ?? known.GetValueOrDefault("statistic");
                _values.Add((instrument.Name, (string?)tag ?? ""), value);
            }
        }
    }

    private sealed class SourceListener : EventListener
    {
        private readonly List<(string System, string Text)> _events = [];

        public string[] Of(string system)
        {
            lock (_events)
            {
                return _events.Where(each => each.System == system).Select(each => each.Text).ToArray();
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == MemoryMetrics.EventSourceName)
            {
                EnableEvents(eventSource, EventLevel.Verbose);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            lock (_events)
            {
                _events.Add(((string)eventData.Payload![0]!, $"{eventData.EventName}: {string.Join(", ", eventData.Payload)}"));
            }
        }
    }

    private sealed class SteppedTime : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }
}
