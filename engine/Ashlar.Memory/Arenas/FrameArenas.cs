using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// Memory that dies by itself: <see cref="MemoryOptions.FramesInFlight"/> arenas in rotation. What a frame allocates
/// stays valid until that many frames have begun after it, and is then gone without anybody freeing it.
/// <para>Each thread that asks has arenas of its own, so allocating never contends; another thread may read what lies in
/// them, and must not allocate there, not even when their thread has ended. The thread that made the
/// <see cref="MemorySystem"/> finds its arena in about a nanosecond; another thread in a few: fetch it once a job, not
/// once a call. While <see cref="MemorySystem.BeginFrame"/> runs, no other thread may allocate.</para>
/// <para><b>Threads come and go.</b> The arenas of a thread that has ended pass to the next thread that asks, which
/// allocates behind what they hold: that stays valid for its frames in flight. Arenas that no thread has asked for in
/// <see cref="MemoryOptions.TrimAfterFrames"/> frames are released. So there are as many as threads alive at once, and a
/// frame costs as much as those do. A thread of a thread pool is one thread, whatever runs on it: after an
/// <c>await</c>, ask again.</para>
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

    // Guards the list and who owns what in it, and nothing else: nobody takes another lock while holding this one.
    private readonly Lock _gate = new();
    private readonly UseHistory _history = new();
    private readonly Rotation _firstRotation;
    private readonly int _framesInFlight;
    private readonly long _maximumBytes;
    private Rotation[] _rotations = [];
    private int _turn;

    internal FrameArenas(Allocator parent, string name, int framesInFlight, long maximumBytes)
        : base(parent, name, AllocatorKind.FrameArenas)
    {
        _framesInFlight = framesInFlight;
        _maximumBytes = maximumBytes;
        _firstRotation = MakeRotation(0);
        Add(_firstRotation);
        Publish();
    }

    /// <summary>The calling thread's arena for this frame.</summary>
    /// <exception cref="OutOfNativeMemoryException">A new thread's arenas find no address space.</exception>
    /// <exception cref="ObjectDisposedException">A new thread asks, and the memory system is disposed.</exception>
    public Arena Current
    {
        get
        {
            Rotation first = _firstRotation;
            return first.ThreadId == Environment.CurrentManagedThreadId ? first.Current : OtherThreadsArena();
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
        Rotation[] rotations;
        int turn;
        lock (_gate)
        {
            turn = (_turn + 1) % _framesInFlight;
            _turn = turn;
            rotations = _rotations;
        }

        long used = 0;
        foreach (Rotation rotation in rotations)
        {
            used += rotation.Advance(turn, Root.Options);
        }

        _history.Add(used);
        RemoveUnused()?.Dispose();
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
            _lastRotation = last = TryFind() ?? AddForThisThread();
        }

        return last.Current;
    }

    /// <summary>The calling thread's arenas, or those of a thread that has ended, which are the caller's now.</summary>
    private Rotation? TryFind()
    {
        Thread caller = Thread.CurrentThread;
        lock (_gate)
        {
            Rotation? left = null;
            foreach (Rotation rotation in _rotations)
            {
                if (ReferenceEquals(rotation.Thread, caller))
                {
                    return rotation;
                }

                left ??= rotation.IsLeft ? rotation : null;
            }

            if (left is not null)
            {
                // What the thread wrote before it ended is seen from here on.
                Interlocked.MemoryBarrier();
                left.Thread = caller;
                left.FramesUnused = 0;
            }

            return left;
        }
    }

    private Rotation AddForThisThread()
    {
        int number = 1;
        Rotation[] rotations = Volatile.Read(ref _rotations);
        while (Array.Exists(rotations, rotation => rotation.Number == number))
        {
            number++;
        }

        Interleaving.Point();
        Rotation added = MakeRotation(number);
        Interleaving.Point();
        Add(added);
        return added;
    }

    /// <summary>Makes arenas, outside the lock: they are nodes of the tree, which has its own.</summary>
    private Rotation MakeRotation(int number)
    {
        string name = number == 0 ? "main" : $"thread {number}";
        var arenas = new Arena[_framesInFlight];
        int made = 0;
        try
        {
            for (; made < arenas.Length; made++)
            {
                arenas[made] = new Arena(this, $"{name} {made}", _maximumBytes);
            }
        }
        catch
        {
            while (made > 0)
            {
                arenas[--made].Dispose();
            }

            throw;
        }

        return new Rotation(this, arenas, number);
    }

    private void Add(Rotation rotation)
    {
        lock (_gate)
        {
            rotation.Join(_turn);
            _rotations = [.. _rotations, rotation];
        }
    }

    /// <summary>Counts the frames since threads ended, and takes one whose arenas nobody has asked for since.</summary>
    private Rotation? RemoveUnused()
    {
        int most = Math.Max(Root.Options.TrimAfterFrames, _framesInFlight);
        lock (_gate)
        {
            Rotation? unused = null;
            foreach (Rotation rotation in _rotations)
            {
                rotation.FramesUnused = rotation.IsLeft ? rotation.FramesUnused + 1 : 0;
                if (rotation.FramesUnused > most && !ReferenceEquals(rotation, _firstRotation))
                {
                    unused = rotation;
                }
            }

            if (unused is not null)
            {
                _rotations = Without(unused);
            }

            return unused;
        }
    }

    private Rotation[] Without(Rotation removed) =>
        Array.FindAll(_rotations, rotation => !ReferenceEquals(rotation, removed));

    /// <summary>One thread's arenas.</summary>
    private sealed class Rotation
    {
        private readonly Arena[] _arenas;
        private Thread _thread = null!;
        private long _recentPeak;
        private long _peakBefore = long.MaxValue / 2;
        private int _frames;

        public Rotation(FrameArenas owner, Arena[] arenas, int number)
        {
            Owner = owner;
            Number = number;
            _arenas = arenas;
            Current = arenas[0];
            Thread = Thread.CurrentThread;
        }

        public FrameArenas Owner { get; }

        /// <summary>What their names have in common: the smallest number that no other has.</summary>
        public int Number { get; }

        /// <summary>
        /// Whose they are. The runtime gives nobody else the number of a thread that somebody still refers to.
        /// </summary>
        public Thread Thread
        {
            get => _thread;
            set
            {
                _thread = value;
                ThreadId = value.ManagedThreadId;
            }
        }

        public int ThreadId { get; private set; }

        /// <summary>Whether the thread has ended.</summary>
        public bool IsLeft => !_thread.IsAlive;

        /// <summary>Frames begun since the thread ended. Guarded by the lock.</summary>
        public int FramesUnused { get; set; }

        public Arena Current { get; private set; }

        public void Join(int turn) => Current = _arenas[turn];

        /// <returns>Bytes the frame that ends here used.</returns>
        public long Advance(int turn, MemoryOptions options)
        {
            long used = Current.UsedBytes;
            _recentPeak = Math.Max(_recentPeak, used);
            if (++_frames >= options.TrimAfterFrames)
            {
                (_peakBefore, _recentPeak, _frames) = (_recentPeak, used, 0);
            }

            Current = _arenas[turn];
            if (!Current.IsDisposed)
            {
                Current.Reset();
                Current.Decay(
                    (nuint)Math.Max(_recentPeak, _peakBefore),
                    (nuint)options.TrimPagesPerFrame * (nuint)Environment.SystemPageSize);
            }

            return used;
        }

        public void Dispose() => Array.ForEach(_arenas, arena => arena.Dispose());
    }
}
