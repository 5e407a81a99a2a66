namespace Ashlar.Memory;

/// <summary>
/// A named stretch of code, such as a system of the game, and what it cost in each of the last
/// <see cref="FrameTimings.History"/> frames. <see cref="FrameTimings.ZoneOf"/> makes it.
/// <para>About 20 KiB of managed memory, made once. Belongs to the loop's thread.</para>
/// </summary>
/// <example><code>
/// FrameZone ai = timings.ZoneOf("ai");         // once
/// using (timings.Zone(ai))                     // in each frame
/// {
///     Think();
/// }
/// </code></example>
public sealed class FrameZone
{
    private readonly FrameTimings _timings;
    private readonly ZoneSample[] _samples = new ZoneSample[FrameTimings.History];
    private ZoneSample _open;
    private long _openTicks;
    private long _openSelfTicks;

    internal FrameZone(FrameTimings timings, string name)
    {
        _timings = timings;
        Name = name;
    }

    /// <summary>What it was named.</summary>
    public string Name { get; }

    /// <summary>How many zones were open around it the last time: 0 for an outermost one.</summary>
    public int Depth { get; internal set; }

    /// <summary>How often the program went through it, in all frames that have ended.</summary>
    public long Calls { get; private set; }

    /// <summary>What it took in all frames that have ended, with the zones inside of it, in milliseconds.</summary>
    public double TotalMilliseconds { get; private set; }

    /// <summary>
    /// What it cost in a remembered frame: 0 is the newest. Nothing, before there was such a zone.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not so many frames are remembered.</exception>
    public ref readonly ZoneSample this[int age] => ref _samples[_timings.IndexOf(age)];

    /// <summary>Whether it is one of these timings.</summary>
    internal bool IsOf(FrameTimings timings) => ReferenceEquals(_timings, timings);

    /// <summary>The number of its name in traces; 0 before it was first asked for.</summary>
    internal int TraceNumber { get; set; }

    /// <summary>How often it is open now: more than once where it is inside itself.</summary>
    internal int Openings { get; set; }

    /// <summary>Counts a time that the program went through it.</summary>
    internal void Add(long totalTicks, long selfTicks, long garbageBytes, long frameMemoryBytes)
    {
        _openTicks += totalTicks;
        _openSelfTicks += selfTicks;
        _open.GarbageBytes += garbageBytes;
        _open.FrameMemoryBytes += frameMemoryBytes;
        _open.Calls++;
    }

    /// <summary>The frame ends: remembers it.</summary>
    /// <returns>Milliseconds without the zones inside of it.</returns>
    internal double EndFrame(int index, double nanosecondsPerTick)
    {
        double total = _openTicks * nanosecondsPerTick / 1e6;
        double self = _openSelfTicks * nanosecondsPerTick / 1e6;
        _open.TotalMilliseconds = (float)total;
        _open.SelfMilliseconds = (float)self;
        TotalMilliseconds += total;
        Calls += _open.Calls;
        _samples[index] = _open;
        _open = default;
        _openTicks = 0;
        _openSelfTicks = 0;
        return self;
    }
}
