using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A bump pointer over reserved addresses: allocating is an addition, and everything allocated since a mark dies
/// together. The memory is contiguous and never moves; the arena grows by committing pages, so there is no chain of
/// blocks and no copy.
/// <para>Choose it for what dies together: a level, a job, a frame (see <see cref="FrameArenas"/>). Choose
/// <see cref="SlabPool{T}"/> for things that die one by one.</para>
/// <para>Costs 1 to 2 ns an allocation whatever the size, no bytes beyond alignment, and nothing to free. Belongs to
/// one thread at a time; what it allocated may be read and written from any, like any memory.</para>
/// </summary>
/// <example><code>
/// using var arena = new Arena(memory, "level");
/// Span&lt;Vector2&gt; path = arena.Allocate&lt;Vector2&gt;(64);
/// ArenaMark mark = arena.Mark();
/// Span&lt;int&gt; scratch = arena.AllocateZeroed&lt;int&gt;(1000);
/// arena.Rewind(mark);        // scratch is gone, path stays
/// arena.Reset();             // everything is gone
/// </code></example>
public sealed unsafe class Arena : Allocator
{
    /// <summary>Address space of an arena made without a maximum: 1 GiB.</summary>
    public const long DefaultMaximumBytes = 1L << 30;

    /// <summary>What dead memory is filled with under <see cref="CheckLevel.Full"/>.</summary>
    internal const byte DeadFill = 0xDD;

    private readonly GrowingRange _range;
    private readonly nuint _base;
    private nuint _next;
    private nuint _committedEnd;

    // Where the fast path stops: at the end of what is committed, or at the next point of the sample.
    private nuint _limit;
    private nuint _peak;
    private nuint _deadEnd;
    private long _objects;
    private long _frees;

    // The open scopes, innermost last. A scope that is not there has ended: disposing it again does nothing.
    private long[] _scopes = [];
    private int _openScopes;
    private long _lastScope;
    private OneThread _oneThread;
    private readonly SampledRegions? _sampled;

    /// <summary>Makes an arena.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <param name="maximumBytes">
    /// The most it can hold: address space, which is free. 1 GiB by default. Where the operating system has less (a
    /// limit on address space), the arena gets a share of what there is, down to 1 MiB: see <see cref="MaximumBytes"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not positive.</exception>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such address range.</exception>
    public Arena(Allocator parent, string name, long maximumBytes = DefaultMaximumBytes)
        : base(parent, name, AllocatorKind.Arena)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        _range = new GrowingRange(
            this, (nuint)maximumBytes, Math.Min((nuint)maximumBytes, GrowingRange.LeastReservation));
        _base = (nuint)_range.Base;
        _next = _base;
        _committedEnd = _base;
        _sampled = ArenaChecks.Sample(this);
        UpdateLimit();
        Publish();
    }

    /// <summary>Bytes in use, with their alignment padding.</summary>
    public long UsedBytes => (long)Used;

    /// <summary>The most bytes ever in use at once.</summary>
    public long PeakBytes => (long)Math.Max(_peak, Used);

    /// <summary>Bytes the operating system has given.</summary>
    public long CommittedBytes => (long)(_committedEnd - _base);

    /// <summary>The most bytes it can hold.</summary>
    public long MaximumBytes => (long)_range.ReservedBytes;

    /// <summary>Rises with each <see cref="Reset"/>: what was allocated in an earlier epoch is dead.</summary>
    internal long Epoch { get; private set; }

    internal nuint Used => _next - _base;

    /// <summary>Memory for some values, aligned as their type wants. The contents are undefined: see
    /// <see cref="AllocateZeroed{T}"/>.</summary>
    /// <typeparam name="T">A type without references.</typeparam>
    /// <param name="count">How many values; 0 gives an empty span.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept of a sample.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The values, dead after the next <see cref="Reset"/> or a <see cref="Rewind"/> past them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">The arena is full, or over budget. Nothing has changed.</exception>
    public Span<T> Allocate<T>(int count, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : unmanaged
    {
        if (count < 0)
        {
            ThrowNegative(count);
        }

        return new Span<T>(Bump((nuint)(uint)count * (nuint)sizeof(T), AlignmentOf<T>(), file, line), count);
    }

    /// <summary>As <see cref="Allocate{T}(int, string, int)"/>, and every byte is zero.</summary>
    /// <typeparam name="T">A type without references.</typeparam>
    /// <param name="count">How many values; 0 gives an empty span.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept of a sample.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The values, dead after the next <see cref="Reset"/> or a <see cref="Rewind"/> past them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">The arena is full, or over budget. Nothing has changed.</exception>
    public Span<T> AllocateZeroed<T>(
        int count, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : unmanaged
    {
        Span<T> values = Allocate<T>(count, file, line);
        values.Clear();
        return values;
    }

    /// <summary>Memory for one value, aligned as its type wants; the contents are undefined.</summary>
    /// <typeparam name="T">A type without references.</typeparam>
    /// <param name="file">Filled in by the compiler: the call site, kept of a sample.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The value, dead after the next <see cref="Reset"/> or a <see cref="Rewind"/> past it.</returns>
    /// <exception cref="OutOfNativeMemoryException">The arena is full, or over budget. Nothing has changed.</exception>
    public ref T Allocate<T>([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : unmanaged => ref *(T*)Bump((nuint)sizeof(T), AlignmentOf<T>(), file, line);

    /// <summary>Bytes at a chosen alignment; the contents are undefined.</summary>
    /// <param name="bytes">How many.</param>
    /// <param name="alignment">A power of two, up to 4096.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept of a sample.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The bytes, dead after the next <see cref="Reset"/> or a <see cref="Rewind"/> past them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative, or an alignment no such power.</exception>
    /// <exception cref="OutOfNativeMemoryException">The arena is full, or over budget. Nothing has changed.</exception>
    public Span<byte> AllocateBytes(
        int bytes, int alignment, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (bytes < 0)
        {
            ThrowNegative(bytes);
        }

        if (alignment is < 1 or > 4096 || !BitOperations.IsPow2(alignment))
        {
            ThrowAlignment(alignment);
        }

        return new Span<byte>(Bump((nuint)(uint)bytes, (nuint)alignment, file, line), bytes);
    }

    /// <summary>Where the arena stands now, to rewind to.</summary>
    /// <returns>The mark, good until a <see cref="Reset"/> or a <see cref="Rewind"/> to before it.</returns>
    public ArenaMark Mark() => new(Used, _objects, Epoch);

    /// <summary>A mark that rewinds at the end of a <c>using</c>.</summary>
    /// <returns>The scope.</returns>
    public ArenaScope Scope()
    {
        if (_openScopes == _scopes.Length)
        {
            Array.Resize(ref _scopes, Math.Max(8, 2 * _openScopes));
        }

        _scopes[_openScopes] = ++_lastScope;
        return new ArenaScope(this, _openScopes++, _lastScope);
    }

    /// <summary>Ends everything allocated since a mark. Costs nothing, whatever it was.</summary>
    /// <param name="mark">What <see cref="Mark"/> of this arena returned.</param>
    /// <exception cref="InvalidOperationException">The arena was reset, or rewound to before the mark.</exception>
    /// <exception cref="ObjectDisposedException">The arena is disposed.</exception>
    public void Rewind(ArenaMark mark)
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        ArenaChecks.ThrowIfStale(this, mark);
        Kill(mark.Offset, mark.Objects);
    }

    /// <summary>Ends everything in the arena, scopes too. The committed pages stay for what comes next.</summary>
    /// <exception cref="ObjectDisposedException">The arena is disposed.</exception>
    public void Reset()
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        nuint used = Used;
        Kill(0, 0);
        _sampled?.Reset(used, Root.FrameIndex);
        UpdateLimit();
        _openScopes = 0;
        Epoch++;
    }

    /// <summary>Commits memory ahead, so that allocating it grows nothing and cannot fail.</summary>
    /// <param name="bytes">Bytes to have free; 0 or more.</param>
    /// <param name="touch">
    /// Also has the operating system supply the pages now, so that the first touch of each (2500 ns) is paid here.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">The arena is full, or over budget. Nothing has changed.</exception>
    public void Reserve(long bytes, bool touch = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        Commit((nuint)bytes, 1);
        if (touch)
        {
            _range.Touch(Used, Used + (nuint)bytes);
        }
    }

    /// <summary>Decommits the pages behind what is in use.</summary>
    /// <exception cref="ObjectDisposedException">The arena is disposed.</exception>
    public void Trim()
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        DecommitSpare();
    }

    /// <summary>Ends a scope, and those inside it, unless it has ended already.</summary>
    internal void EndScope(int index, long token, ArenaMark mark)
    {
        if (index < _openScopes && _scopes[index] == token)
        {
            _openScopes = index;
            Rewind(mark);
        }
    }

    /// <summary>Makes the last allocation longer where it stands.</summary>
    /// <returns>False when something was allocated behind it, or no memory is left.</returns>
    internal bool TryExtend(byte* end, nuint moreBytes)
    {
        if ((nuint)end != _next)
        {
            return false;
        }

        nuint next = _next + moreBytes;
        if (next > _limit)
        {
            PassLimit(moreBytes, 1, string.Empty, 0);

            // Whoever was asked for memory may have used the arena meanwhile.
            if ((nuint)end != _next)
            {
                return false;
            }
        }

        ArenaChecks.ThrowIfWritten(this, _next, next);
        _next = next;
        return true;
    }

    /// <summary>True while memory that ended at an address in some epoch is still allocated.</summary>
    internal bool IsAlive(byte* end, long epoch) => epoch == Epoch && (nuint)end <= _next;

    /// <summary>The pointer behind <see cref="Allocate{T}(int, string, int)"/>: the one hot path.</summary>
    internal byte* Bump(nuint bytes, nuint alignment, string file = "", int line = 0)
    {
        nuint start = (_next + (alignment - 1)) & ~(alignment - 1);
        nuint next = start + bytes;
        if (next > _limit)
        {
            return BumpSlowly(bytes, alignment, file, line);
        }

        ArenaChecks.ThrowIfWritten(this, start, next);
        _next = next;
        _objects++;
        return (byte*)start;
    }

    /// <inheritdoc/>
    public override int CopyCallSites(Span<CallSiteUse> uses) =>
        IsDisposed || uses.IsEmpty ? 0 : _sampled?.CopyCallSites(uses) ?? 0;

    internal override void DecommitSpare() => DecommitFrom(Used);

    internal override string DescribeUse() => Parent is FrameArenas frame
        ? $"{Used} of them are in use. What a frame allocates dies when BeginFrame has been called {frame.FramesInFlight} "
            + $"times; {Root.DescribeFrame()}. If frames need so much, raise MemoryOptions.FrameArenaReserveBytes: address "
            + "space is free."
        : $"{Used} of them are in use until the arena is rewound or reset. Do that, or make it with a larger maximum: "
            + "address space is free.";

    /// <summary>
    /// Called once a frame, after a reset: decommits, a little at a time, what was committed for a peak that the last
    /// frames stayed well below.
    /// </summary>
    /// <param name="recentPeak">The most bytes used in any of the last frames.</param>
    /// <param name="mostBytes">The most to decommit now.</param>
    internal void Decay(nuint recentPeak, nuint mostBytes)
    {
        // A quarter more than the peak stays: a little growth costs no page fault.
        nuint wanted = recentPeak + (recentPeak / 4) + (64 << 10);
        nuint committed = _committedEnd - _base;
        if (committed > wanted)
        {
            DecommitFrom(Math.Max(wanted, committed - Math.Min(mostBytes, committed)));
        }
    }

    /// <summary>The alignment the runtime gives a type; a constant to the JIT.</summary>
    internal static nuint AlignmentOf<T>()
        where T : unmanaged => (nuint)(sizeof(AlignmentProbe<T>) - sizeof(T));

    internal override void Refresh()
    {
        _peak = Math.Max(_peak, Used);
        ref AllocatorCounters counters = ref Counters;
        counters.PeakLiveBytes = (long)_peak;
        counters.SetLive(_objects, (long)Used);
        counters.Allocations = _objects + _frees;
        counters.Frees = _frees;
        counters.Reclaimed = _frees;
    }

    private protected override void ReleaseMemory()
    {
        TraceRecorder.NoteArenaEnded(this, 0, Used, _objects);
        _range.Release();
        _committedEnd = _base;
        _limit = _base;
        _next = _base;
        _openScopes = 0;
        Epoch++;
    }

    /// <summary>The cold half of <see cref="Bump"/>. A call that does not merge back keeps the hot half in registers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* BumpSlowly(nuint bytes, nuint alignment, string file, int line)
    {
        PassLimit(bytes, alignment, file, line);
        return Bump(bytes, alignment, file, line);
    }

    /// <summary>Sees that an allocation fits, and samples it when it covers the next point.</summary>
    private void PassLimit(nuint bytes, nuint alignment, string file, int line)
    {
        if (((_next + (alignment - 1)) & ~(alignment - 1)) + bytes > _committedEnd)
        {
            Commit(bytes, alignment);
        }

        nuint end = ((Used + (alignment - 1)) & ~(alignment - 1)) + bytes;
        if (_sampled is { } sampled && end > sampled.NextPoint)
        {
            int site = CallSites.Intern(file, line);
            double weight = sampled.Add(Used, end, site, Root.FrameIndex);
            TraceRecorder.NoteArenaSampled(this, Used, end - Used, weight, site);
            UpdateLimit();
        }
    }

    private void UpdateLimit()
    {
        _limit = _committedEnd;
        if (_sampled is { } sampled)
        {
            _limit = Math.Min(_committedEnd, _base + Math.Min(sampled.NextPoint, _range.ReservedBytes));
        }
    }

    /// <summary>Commits what an allocation needs; throws before anything has changed.</summary>
    private void Commit(nuint bytes, nuint alignment)
    {
        Relief relief = default;
        while (true)
        {
            Allocator.ThrowIfEnded(IsDisposed, this);
            nuint start = (Used + (alignment - 1)) & ~(alignment - 1);
            bool outermost = _oneThread.Enter(this);
            bool committed = _range.TryEnsureCommitted(start + bytes, out OutOfMemoryCause cause);
            _committedEnd = _base + _range.CommittedEnd;
            UpdateLimit();
            if (outermost)
            {
                _oneThread.Leave();
            }

            if (committed)
            {
                return;
            }

            if (!Root.TryRelieve(this, bytes, cause, ref relief))
            {
                _range.ThrowRefused(bytes, cause);
            }
        }
    }

    private void Kill(nuint from, long objects)
    {
        _peak = Math.Max(_peak, Used);
        if (BlockOwners is not null)
        {
            Root.Containers.EndFrom(BlockOwners, (nint)(_base + from));
        }

        if (Rescue.AnyIsUnderWay)
        {
            Rescue.NoteFreed(this);
        }

        TraceRecorder.NoteArenaEnded(this, from, Used, _objects - objects);
        ArenaChecks.NoteDead(this, _base + from, _next);
        nuint used = Used;
        _next = _base + from;
        if (_sampled is { } sampled)
        {
            sampled.Rewind(from, used);
            UpdateLimit();
        }

        _frees += _objects - objects;
        _objects = objects;
    }

    private void DecommitFrom(nuint bytes)
    {
        _range.DecommitFrom(bytes);
        _committedEnd = _base + _range.CommittedEnd;
        UpdateLimit();
        _deadEnd = Math.Min(_deadEnd, _committedEnd);
    }

    /// <summary>Checks that nobody wrote to dead memory: called before it is allocated again.</summary>
    /// <exception cref="MemoryCorruptedException">Somebody wrote to it.</exception>
    internal void CheckDead(nuint start, nuint end)
    {
        end = Math.Min(end, _deadEnd);
        if (start >= end)
        {
            return;
        }

        var dead = new Span<byte>((void*)start, (int)Math.Min(end - start, int.MaxValue));
        int damaged = dead.IndexOfAnyExcept(DeadFill);
        if (damaged >= 0)
        {
            dead[damaged] = DeadFill;
            throw Root.Events.Note(new MemoryCorruptedException(
                Path,
                $"Byte {start - _base + (nuint)damaged} of arena '{Path}' was written after the arena was rewound past it: "
                + "somebody kept a span or a reference to memory that had died."));
        }
    }

    /// <summary>Fills memory that dies with what <see cref="CheckDead"/> looks for.</summary>
    internal void FillDead(nuint start, nuint end)
    {
        _deadEnd = Math.Max(_deadEnd, end);
        while (start < end)
        {
            int step = (int)Math.Min(end - start, 1 << 30);
            new Span<byte>((void*)start, step).Fill(DeadFill);
            start += (nuint)step;
        }
    }

    [DoesNotReturn]
    private static void ThrowNegative(int count) =>
        throw new ArgumentOutOfRangeException(nameof(count), count, "Use 0 or more.");

    [DoesNotReturn]
    private static void ThrowAlignment(int alignment) =>
        throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "Use a power of two from 1 to 4096.");

    [DoesNotReturn]
    internal void ThrowStaleMark(ArenaMark mark) => throw new InvalidOperationException(
        mark.Epoch != Epoch
            ? $"The mark is not of this epoch of arena '{Path}': the arena was reset since, or another arena made it."
            : $"The mark lies at byte {mark.Offset} of arena '{Path}', which was rewound to before it ({Used} bytes used).");

    private readonly struct AlignmentProbe<T>(byte offset, T value)
        where T : unmanaged
    {
        public readonly byte Offset = offset;
        public readonly T Value = value;
    }
}
