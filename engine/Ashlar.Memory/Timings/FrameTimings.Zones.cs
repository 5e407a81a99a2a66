using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Memory;

/// <summary>Zones and plots: what the program itself wants to know of a frame.</summary>
public sealed partial class FrameTimings
{
    /// <summary>The most zones: what has a name after them shares the last one, named <c>(others)</c>.</summary>
    public const int MaximumZones = 256;

    /// <summary>The most plots: numbers with a name after them share the last one, named <c>(others)</c>.</summary>
    public const int MaximumPlots = 64;

    /// <summary>The most zones inside each other; what is opened deeper counts as part of the one around it.</summary>
    public const int MaximumZoneDepth = 64;

    private readonly NamedSeries<FrameZone> _zones;
    private readonly NamedSeries<FramePlot> _plots;
    private readonly OpenZone[] _openZones = new OpenZone[MaximumZoneDepth];
    private readonly ZonePassages _passages = new();
    private int _depth;
    private int _zoneThread;
    private long _opened;

    /// <summary>
    /// Whose frame memory zones count the use of; null, as at first, for nobody's. <c>GameLoop</c> of Ashlar.Hosting sets it.
    /// </summary>
    public MemorySystem? Memory { get; set; }

    /// <summary>All zones that there ever were, the oldest first.</summary>
    public ReadOnlySpan<FrameZone> Zones => _zones.All;

    /// <summary>All plots that there ever were, the oldest first.</summary>
    public ReadOnlySpan<FramePlot> Plots => _plots.All;

    /// <summary>
    /// The zone of a name, made where there is none. Costs a look into a dictionary; the first time, memory.
    /// </summary>
    /// <param name="name">Any text that stays the same from frame to frame.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public FrameZone ZoneOf(string name) => _zones.Of(name);

    /// <summary>The plot of a name, made where there is none; as <see cref="ZoneOf"/>.</summary>
    /// <param name="name">Any text that stays the same from frame to frame.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public FramePlot PlotOf(string name) => _plots.Of(name);

    /// <summary>Notes a number of this frame; the same as <c>PlotOf(name).Value = value</c>.</summary>
    /// <param name="name">What the number is; any text that stays the same from frame to frame.</param>
    /// <param name="value">The number; NaN for none.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public void Plot(string name, double value) => PlotOf(name).Value = value;

    /// <summary>Opens the zone of a name; the same as <c>Zone(ZoneOf(name))</c>.</summary>
    /// <param name="name">Any text that stays the same from frame to frame.</param>
    /// <returns>What ends it: for <c>using</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">This is another thread than the one of the zones before.</exception>
    public ZoneScope Zone(string name) => Zone(ZoneOf(name));

    /// <summary>
    /// Opens a zone: what happens until it is disposed of is counted to it. It counts in the frame in which it ends. Costs
    /// some 100 ns with its end, most of it for the clock, and no garbage.
    /// </summary>
    /// <param name="zone">One of these timings.</param>
    /// <returns>What ends it: for <c>using</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is of other timings.</exception>
    /// <exception cref="InvalidOperationException">This is another thread than the one of the zones before.</exception>
    public ZoneScope Zone(FrameZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (!zone.IsOf(this))
        {
            throw new ArgumentException(
                $"The zone '{zone.Name}' is of other timings: ask these for one, by ZoneOf(\"{zone.Name}\").", nameof(zone));
        }

        EnsureThread();
        if (_depth == MaximumZoneDepth)
        {
            return default;
        }

        ref OpenZone open = ref _openZones[_depth];
        zone.Depth = _depth++;
        zone.Openings++;
        open.Zone = zone;
        open.Number = ++_opened;
        open.Inside = default;
        open.Began = Now();
        return new ZoneScope(this, zone.Depth, open.Number);
    }

    /// <summary>
    /// In which zone the loop's thread was at a moment: the innermost one, of the last 2048 passages through zones that have
    /// ended. For what comes with a time stamp, such as an event of the runtime. Costs a few tens of nanoseconds.
    /// </summary>
    /// <param name="timestamp">The moment, of the clock of these timings: <c>Stopwatch.GetTimestamp()</c> of the system's.</param>
    /// <param name="garbageBytes">
    /// Managed bytes that the thread allocated in that passage through the zone, and not in a zone inside of it; 0 without one.
    /// </param>
    /// <returns>The zone; null where it was in none, or the passage is forgotten or has not ended.</returns>
    /// <example><code>FrameZone? zone = timings.ZoneAt(Stopwatch.GetTimestamp() - age, out long garbage);</code></example>
    public FrameZone? ZoneAt(long timestamp, out long garbageBytes) => _passages.At(timestamp, out garbageBytes);

    /// <summary>Ends a zone, and what was left open inside of it; one that has ended already stays as it is.</summary>
    internal void EndZone(int depth, long number)
    {
        EnsureThread();
        if (depth >= _depth || _openZones[depth].Number != number)
        {
            return;
        }

        ZoneCounts now = Now();
        while (_depth > depth)
        {
            EndInnermost(in now);
        }
    }

    /// <summary>Where a remembered frame lies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not so many frames are remembered.</exception>
    internal int IndexOf(int age)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(age, Count);
        int index = _next - 1 - age;
        return index < 0 ? index + History : index;
    }

    private void EndInnermost(in ZoneCounts now)
    {
        ref OpenZone open = ref _openZones[--_depth];
        FrameZone zone = open.Zone!;
        ZoneCounts taken = now.Since(in open.Began);
        ZoneCounts own = taken.Since(in open.Inside);
        zone.Openings--;
        zone.Add(zone.Openings == 0 ? taken.Ticks : 0, own.Ticks, own.GarbageBytes, own.FrameMemoryBytes);
        _passages.Add(zone, open.Began.Ticks, now.Ticks, own.GarbageBytes);
        if (IsTraced)
        {
            Trace(zone, open.Began.Ticks, in taken, in own);
        }

        open.Zone = null;
        if (_depth > 0)
        {
            _openZones[_depth - 1].Inside.Add(in taken);
        }
    }

    /// <summary>The frame ends: the zones remember it, and those that are open go on.</summary>
    /// <returns>Milliseconds of all zones together.</returns>
    private float EndFrameOfZones()
    {
        double milliseconds = 0;
        foreach (FrameZone zone in Zones)
        {
            milliseconds += zone.EndFrame(_next, _nanosecondsPerTick);
        }

        foreach (FramePlot plot in Plots)
        {
            plot.EndFrame(_next);
        }

        return (float)milliseconds;
    }

    private ZoneCounts Now() => new()
    {
        Ticks = _time.GetTimestamp(),
        GarbageBytes = GC.GetAllocatedBytesForCurrentThread(),
        FrameMemoryBytes = Memory is { IsDisposed: false } memory ? memory.Frame.Current.UsedBytes : 0,
    };

    private void EnsureThread()
    {
        int own = Environment.CurrentManagedThreadId;
        if (_zoneThread != own)
        {
            if (_zoneThread != 0)
            {
                ThrowForeignThread(own);
            }

            _zoneThread = own;
        }
    }

    [DoesNotReturn]
    private void ThrowForeignThread(int own) => throw new InvalidOperationException(
        $"Zones belong to the thread of the game loop, {_zoneThread}; this is thread {own}. Open the zone around the call that "
        + "runs the jobs.");

    /// <summary>Counters at one moment, or between two.</summary>
    private struct ZoneCounts
    {
        public long Ticks;
        public long GarbageBytes;
        public long FrameMemoryBytes;

        /// <summary>What was counted after an earlier moment. Frame memory that was reset between counts as none.</summary>
        public readonly ZoneCounts Since(in ZoneCounts earlier) => new()
        {
            Ticks = Ticks - earlier.Ticks,
            GarbageBytes = GarbageBytes - earlier.GarbageBytes,
            FrameMemoryBytes = Math.Max(0, FrameMemoryBytes - earlier.FrameMemoryBytes),
        };

        public void Add(in ZoneCounts more)
        {
            Ticks += more.Ticks;
            GarbageBytes += more.GarbageBytes;
            FrameMemoryBytes += more.FrameMemoryBytes;
        }
    }

    private struct OpenZone
    {
        public FrameZone? Zone;
        public long Number;
        public ZoneCounts Began;

        /// <summary>What the zones inside of it took.</summary>
        public ZoneCounts Inside;
    }
}
