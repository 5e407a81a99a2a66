using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// Memory that dies by itself: <see cref="MemoryOptions.FramesInFlight"/> arenas in rotation. What a frame allocates
/// stays valid until that many frames have begun after it, and is then gone without anybody freeing it.
/// <para>Each thread that asks has arenas of its own, so allocating never contends. The thread that made the
/// <see cref="MemorySystem"/> finds its arena in about a nanosecond; another thread in a few: fetch it once a job, not
/// once a call. While <see cref="MemorySystem.BeginFrame"/> runs, no other thread may allocate.</para>
/// <para>An arena decommits the pages of an earlier peak, a few a frame, when the last
/// <see cref="MemoryOptions.TrimAfterFrames"/> frames stayed well below it.</para>
/// </summary>
/// <example><code>
/// Arena frame = memory.Frame.Current;
/// Span&lt;Contact&gt; contacts = frame.Allocate&lt;Contact&gt;(256);     // nothing to free
/// </code></example>
public sealed class FrameArenas : Allocator
{
    [ThreadStatic]
    private static Rotation? _lastRotation;

    private readonly Lock _gate = new();
    private readonly UseHistory _history = new();
    private readonly List<Rotation> _rotations = [];
    private readonly Rotation _ownRotation;
    private readonly int _framesInFlight;
    private readonly long _maximumBytes;
    private int _turn;

    internal FrameArenas(Allocator parent, string name, int framesInFlight, long maximumBytes)
        : base(parent, name, AllocatorKind.FrameArenas)
    {
        _framesInFlight = framesInFlight;
        _maximumBytes = maximumBytes;
        _ownRotation = AddRotation("main");
        Publish();
    }

    /// <summary>The calling thread's arena for this frame.</summary>
    /// <exception cref="OutOfNativeMemoryException">A new thread's arenas find no address space.</exception>
    public Arena Current
    {
        get
        {
            Rotation own = _ownRotation;
            return own.ThreadId == Environment.CurrentManagedThreadId ? own.Current : OtherThreadsArena();
        }
    }

    /// <summary>How many arenas a thread has in rotation.</summary>
    public int FramesInFlight => _framesInFlight;

    /// <summary>The most frames that <see cref="CopyHistory"/> copies.</summary>
    public static int HistoryLength => UseHistory.Length;

    /// <summary>Bytes that the last finished frame used, all threads together.</summary>
    public long LastFrameBytes => _history.Last;

    /// <summary>The most bytes that any frame used, all threads together: the size to reserve for.</summary>
    public long PeakFrameBytes => _history.Peak;

    /// <summary>Copies how many bytes each of the last frames used, the oldest first.</summary>
    /// <param name="bytes">Receives the bytes; those of the latest frames when it is short.</param>
    /// <returns>How many frames were copied.</returns>
    public int CopyHistory(Span<long> bytes) => _history.CopyTo(bytes);

    internal override void AdvanceFrame()
    {
        lock (_gate)
        {
            _turn = (_turn + 1) % _framesInFlight;
            long used = 0;
            for (int i = 0; i < _rotations.Count; i++)
            {
                used += _rotations[i].Advance(_turn, Root.Options);
            }

            _history.Add(used);
        }
    }

    private protected override void ReleaseMemory()
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Arena OtherThreadsArena()
    {
        Rotation? last = _lastRotation;
        if (last is null || !ReferenceEquals(last.Owner, this))
        {
            _lastRotation = last = FindOrAddRotation();
        }

        return last.Current;
    }

    private Rotation FindOrAddRotation()
    {
        lock (_gate)
        {
            int thread = Environment.CurrentManagedThreadId;
            for (int i = 0; i < _rotations.Count; i++)
            {
                if (_rotations[i].ThreadId == thread)
                {
                    return _rotations[i];
                }
            }

            return AddRotation($"thread {_rotations.Count}");
        }
    }

    private Rotation AddRotation(string name)
    {
        var arenas = new Arena[_framesInFlight];
        for (int i = 0; i < arenas.Length; i++)
        {
            arenas[i] = new Arena(this, $"{name} {i}", _maximumBytes);
        }

        var rotation = new Rotation(this, arenas, _turn);
        _rotations.Add(rotation);
        return rotation;
    }

    /// <summary>One thread's arenas.</summary>
    private sealed class Rotation(FrameArenas owner, Arena[] arenas, int turn)
    {
        private long _recentPeak;
        private long _peakBefore = long.MaxValue / 2;
        private int _frames;

        public FrameArenas Owner { get; } = owner;

        public int ThreadId { get; } = Environment.CurrentManagedThreadId;

        public Arena Current { get; private set; } = arenas[turn];

        /// <returns>Bytes the frame that ends here used.</returns>
        public long Advance(int turn, MemoryOptions options)
        {
            long used = Current.UsedBytes;
            _recentPeak = Math.Max(_recentPeak, used);
            if (++_frames >= options.TrimAfterFrames)
            {
                (_peakBefore, _recentPeak, _frames) = (_recentPeak, used, 0);
            }

            Current = arenas[turn];
            Current.Reset();
            Current.Decay(
                (nuint)Math.Max(_recentPeak, _peakBefore),
                (nuint)options.TrimPagesPerFrame * (nuint)Environment.SystemPageSize);
            return used;
        }
    }
}
