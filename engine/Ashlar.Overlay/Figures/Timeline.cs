using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// What happened, whether anybody looked or not: the last 30 seconds frame by frame, and the last 10 minutes second by
/// second, of the whole and of each allocator. It takes a fixed amount of memory for the whole, and one for each
/// allocator up to <see cref="AllocatorHistory.MaximumAllocators"/>.
/// </summary>
internal sealed class Timeline : IDisposable
{
    /// <summary>Frames remembered one by one: 30 seconds of a display of 60 frames a second.</summary>
    public const int FrameCapacity = 1800;

    /// <summary>Seconds remembered.</summary>
    public const int SecondCapacity = 600;

    private readonly long _frequency;
    private FrameTimings? _timings;
    private FrameNote _open;
    private FrameNote _second;
    private long _secondBegan;
    private bool _isNewTree = true;
    private bool _isOpen;
    private bool _isSecondOpen;

    /// <summary>Makes an empty timeline.</summary>
    /// <param name="parent">The node that its memory is counted under.</param>
    /// <param name="frequency">Time stamps a second.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory for it.</exception>
    public Timeline(Allocator parent, long frequency)
    {
        _frequency = frequency;
        Frames = new History<FrameNote>(parent, "frames", FrameCapacity);
        Seconds = new History<FrameNote>(parent, "seconds", SecondCapacity);
        Allocators = new AllocatorHistory(parent, SecondCapacity);
    }

    /// <summary>The last frames that are over.</summary>
    public History<FrameNote> Frames { get; }

    /// <summary>The last seconds that are over.</summary>
    public History<FrameNote> Seconds { get; }

    /// <summary>Every allocator at the end of each of <see cref="Seconds"/>.</summary>
    public AllocatorHistory Allocators { get; }

    /// <summary>The time stamp of the frame that is being drawn.</summary>
    public long DrawnAt => _open.At;

    /// <summary>Memory that it takes.</summary>
    public long Bytes => Frames.Bytes + Seconds.Bytes + Allocators.Bytes;

    /// <summary>
    /// Notes that a frame is being drawn, and what became of the one before. Times and garbage of a frame are known when
    /// the next one is drawn.
    /// </summary>
    /// <param name="timings">How long frames took.</param>
    /// <param name="memory">The counters, as last read.</param>
    /// <param name="isNewTree">Whether an allocator came or went since the last call.</param>
    /// <param name="committedBytes">Bytes committed now.</param>
    /// <param name="now">The time, as a time stamp.</param>
    /// <param name="standsStill">
    /// Whether the game does: then only the frame before is noted, and what comes next does not follow it.
    /// </param>
    public void Record(
        FrameTimings timings, MemorySnapshot memory, bool isNewTree, long committedBytes, long now, bool standsStill)
    {
        _isNewTree |= isNewTree;
        bool isOther = !ReferenceEquals(timings, _timings);
        if (_isOpen && (isOther || timings.Frames > _open.Frame))
        {
            Close(isOther ? null : timings, now);
            if (_secondBegan == 0)
            {
                _secondBegan = _open.At;
            }

            if (now - _secondBegan >= _frequency)
            {
                Seconds.Add(_second);
                Allocators.Record(memory.Nodes, _isNewTree);
                _isNewTree = false;
                _isSecondOpen = false;
                _secondBegan = now;
            }
        }

        _timings = timings;
        _secondBegan = standsStill ? 0 : _secondBegan;
        _isOpen = !standsStill;
        _open = new FrameNote
        {
            Frame = timings.Frames,
            MemoryFrame = memory.Frame,
            At = now,
            LiveBytes = memory.LiveBytes,
            CommittedBytes = committedBytes,
        };
    }

    /// <summary>The time stamp of the oldest moment that is remembered; 0 when none is.</summary>
    public long Oldest
    {
        get
        {
            long frame = Frames.Count == 0 ? 0 : Frames[Frames.Count - 1].At;
            return Seconds.Count == 0 ? frame : Math.Min(frame, Seconds[Seconds.Count - 1].At);
        }
    }

    /// <summary>What is remembered of a moment.</summary>
    /// <param name="at">Its time stamp; 0 for now.</param>
    public Moment Find(long at)
    {
        if (at == 0 || Frames.Count == 0)
        {
            return Moment.Now;
        }

        int second = AgeOf(Seconds, at);
        return new Moment(true, AgeOf(Frames, at), second < 0 ? Seconds.Count - 1 : second);
    }

    /// <summary>Goes from a moment to one so many frames, or where frames are forgotten seconds, before it.</summary>
    /// <param name="at">The time stamp; 0 for now.</param>
    /// <param name="steps">Into the past when positive.</param>
    /// <returns>The time stamp there; 0 for now.</returns>
    public long Step(long at, int steps)
    {
        if (Frames.Count == 0)
        {
            return 0;
        }

        Moment from = Find(at);
        long oldestFrame = Frames[Frames.Count - 1].At;
        if (from.IsPast && from.FrameAge < 0)
        {
            int second = Math.Clamp(from.SecondAge + steps, 0, Seconds.Count - 1);
            return Math.Min(Seconds[second].At, oldestFrame);
        }

        int frame = (from.IsPast ? from.FrameAge : -1) + steps;
        return frame < 0 ? 0 : frame < Frames.Count ? Frames[frame].At : BeforeFrames(oldestFrame);
    }

    /// <summary>Disposes its tables.</summary>
    public void Dispose()
    {
        Allocators.Dispose();
        Seconds.Dispose();
        Frames.Dispose();
    }

    private long BeforeFrames(long oldestFrame)
    {
        for (int age = 0; age < Seconds.Count; age++)
        {
            if (Seconds[age].At < oldestFrame)
            {
                return Seconds[age].At;
            }
        }

        return oldestFrame;
    }

    /// <summary>The age of the newest note that is not younger than a moment; -1 when all are.</summary>
    private static int AgeOf(History<FrameNote> notes, long at)
    {
        int low = 0;
        int high = notes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (notes[middle].At <= at)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low == notes.Count ? -1 : low;
    }

    private void Close(FrameTimings? timings, long now)
    {
        long age = timings is null ? 0 : timings.Frames - 1 - _open.Frame;
        if (timings is null || age >= timings.Count)
        {
            // A loop that begins anew knows nothing of the frames before.
            _open.UpdateMilliseconds = float.NaN;
            _open.DrawMilliseconds = float.NaN;
            _open.PresentMilliseconds = float.NaN;
            _open.TotalMilliseconds = float.NaN;
            _open.IntervalMilliseconds = (float)((now - _open.At) * 1000.0 / _frequency);
        }
        else
        {
            ref readonly FrameSample sample = ref timings[(int)age];
            _open.UpdateMilliseconds = sample.UpdateMilliseconds;
            _open.DrawMilliseconds = sample.DrawMilliseconds;
            _open.PresentMilliseconds = sample.PresentMilliseconds;
            _open.TotalMilliseconds = sample.TotalMilliseconds;
            _open.IntervalMilliseconds = sample.IntervalMilliseconds;
            _open.PauseMilliseconds = sample.PauseMilliseconds;
            _open.GarbageBytes = sample.GarbageBytes;
            _open.Collections = sample.Collections;
        }

        Frames.Add(_open);
        AddToSecond(_open);
    }

    private void AddToSecond(in FrameNote frame)
    {
        FrameNote before = _isSecondOpen ? _second : default;
        _second = _isSecondOpen && before.Duration > frame.Duration ? before : frame;
        _second.Frame = frame.Frame;
        _second.MemoryFrame = frame.MemoryFrame;
        _second.At = frame.At;
        _second.LiveBytes = frame.LiveBytes;
        _second.CommittedBytes = frame.CommittedBytes;
        _second.GarbageBytes = before.GarbageBytes + frame.GarbageBytes;
        _second.Collections = before.Collections + frame.Collections;
        _second.PauseMilliseconds = before.PauseMilliseconds + frame.PauseMilliseconds;
        _isSecondOpen = true;
    }
}
