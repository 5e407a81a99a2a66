using System.Diagnostics.Metrics;
using System.Numerics;
using System.Runtime.CompilerServices;
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;

namespace Ashlar.Bench;

/// <summary>
/// Frames of a program that is watched in one way: pools and the frame arena hand out memory, twenty zones are measured,
/// and nothing else happens, so that a real frame pays less of its time. One operation is one frame.
/// </summary>
internal sealed class FrameBatch : Batch
{
    private const int Zones = 20;
    private const int Width = 1280;
    private const int Height = 720;
    private const int FramesBetweenReadings = 60;

    private readonly MemorySystem _memory;
    private readonly SlabPool<Vector4> _bodies;
    private readonly Handle<Vector4>[] _live;
    private readonly FrameTimings _timings = new();
    private readonly FrameZone[] _zones = new FrameZone[Zones];
    private readonly DrawList _list = new();
    private readonly MemoryOverlay? _overlay;
    private readonly MemoryMetrics? _metrics;
    private readonly MeterListener? _listener;
    private long _measurements;
    private long _frames;

    /// <param name="watch">How the frames are watched.</param>
    /// <param name="allocations">Allocations of a frame: half of a pool, half of the frame arena.</param>
    public FrameBatch(ProfilerWatch watch, int allocations)
    {
        _memory = new MemorySystem(new MemoryOptions
        {
            IsTraced = watch == ProfilerWatch.Traced,
            SampleCallSites = watch != ProfilerWatch.Nothing,
        });
        _bodies = new SlabPool<Vector4>(_memory, "bodies");
        _live = new Handle<Vector4>[allocations / 2];
        for (int index = 0; index < _live.Length; index++)
        {
            _live[index] = _bodies.Create(default);
        }

        for (int index = 0; index < Zones; index++)
        {
            _zones[index] = _timings.ZoneOf($"zone {index}");
        }

        if (watch is ProfilerWatch.Hidden or ProfilerWatch.Overview or ProfilerWatch.Systems or ProfilerWatch.Leaks)
        {
            _overlay = new MemoryOverlay(_memory)
            {
                IsVisible = watch != ProfilerWatch.Hidden,
                Page = watch == ProfilerWatch.Systems ? OverlayPage.Systems
                    : watch == ProfilerWatch.Leaks ? OverlayPage.Leaks
                    : OverlayPage.Overview,
                Selected = _bodies,
            };
            MemoryOverlay.CompleteWarmUp();
        }

        if (watch is ProfilerWatch.Metrics or ProfilerWatch.MetricsRead)
        {
            _metrics = new MemoryMetrics(_memory, _timings);
        }

        if (watch == ProfilerWatch.MetricsRead)
        {
            _listener = Listen();
        }
    }

    public override int OperationsPerUnit => 1;

    public override long Run(int units)
    {
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            RunFrame();
        }

        return ThreadClock.GetTimestamp() - start;
    }

    public override void Verify()
    {
        for (int frame = 0; frame < 2 * FramesBetweenReadings; frame++)
        {
            RunFrame();
        }

        Require(_bodies.Count == _live.Length, "the pool lost objects");
        bool isShown = _overlay is { IsVisible: true };
        Require(isShown == (_list.Commands.Length > 0), "the overlay is drawn when it should not, or the other way round");
        Require((_listener is null) == (_measurements == 0), "nobody measured what was listened to");
    }

    public override void Dispose()
    {
        _listener?.Dispose();
        _metrics?.Dispose();
        _overlay?.Dispose();
        _memory.Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunFrame()
    {
        _timings.BeginFrame();
        _memory.BeginFrame();
        int share = _live.Length / Zones;
        for (int zone = 0; zone < Zones; zone++)
        {
            using (_timings.Zone(_zones[zone]))
            {
                Work(_live.AsSpan(zone * share, share));
            }
        }

        _timings.EndUpdate();
        _list.Begin(_memory.Frame.Current, Width, Height);
        _overlay?.Draw(_list, new OverlayFrame { Timings = _timings });
        _timings.EndDraw();
        _memory.EndFrame();
        _timings.EndFrame();
        if (++_frames % FramesBetweenReadings == 0)
        {
            _listener?.RecordObservableInstruments();
        }
    }

    private void Work(Span<Handle<Vector4>> live)
    {
        Arena frame = _memory.Frame.Current;
        foreach (ref Handle<Vector4> handle in live)
        {
            _bodies.Destroy(handle);
            handle = _bodies.Create(default);
            frame.Allocate<Vector4>(1)[0] = default;
        }
    }

    private MeterListener Listen()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == MemoryMetrics.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => _measurements++);
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => _measurements++);
        listener.Start();
        return listener;
    }
}
