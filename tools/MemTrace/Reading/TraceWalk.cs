using Ashlar.Memory;

namespace Ashlar.MemTrace;

/// <summary>
/// Walks through a trace, all threads together, in an order that they may have had: by the steps of the common clock,
/// within a step by the order of heaps' blocks, and so that nothing is freed before it is allocated, nor its place given away
/// before it is freed. Remembers what is live.
/// </summary>
internal sealed class TraceWalk
{
    private readonly List<ThreadCursor> _cursors = [];
    private readonly Dictionary<int, Dictionary<ulong, LiveObject>> _live = [];
    private readonly Dictionary<uint, LiveObject?> _lastFreed = [];

    public TraceWalk(TraceFile file)
    {
        File = file;
    }

    /// <summary>The file.</summary>
    public TraceFile File { get; }

    /// <summary>The frame under way: of the first memory system that has any.</summary>
    public long Frame { get; private set; }

    /// <summary>The thread whose event is at hand.</summary>
    public uint Thread { get; private set; }

    /// <summary>The last known time stamp, of any thread.</summary>
    public long Timestamp { get; private set; }

    /// <summary>The memory system whose frames count; 0 before the first.</summary>
    public int FrameSystem { get; private set; }

    /// <summary>Frees of what the trace does not know.</summary>
    public long UnmatchedFrees { get; private set; }

    /// <summary>Events walked through.</summary>
    public long Events { get; private set; }

    /// <summary>Milliseconds since the trace began.</summary>
    public double Milliseconds => (Timestamp - File.FirstTimestamp) * 1000.0 / File.Frequency;

    /// <summary>What lives in an allocator.</summary>
    public IReadOnlyDictionary<ulong, LiveObject> LiveIn(int allocator) => Live(allocator);

    /// <summary>Goes through all of the file.</summary>
    /// <exception cref="TraceFormatException">The file says what cannot be.</exception>
    public void Run(ITraceVisitor visitor)
    {
        foreach ((uint number, List<TraceBlock> blocks) in File.Threads)
        {
            var cursor = new ThreadCursor(File, number, blocks);
            if (cursor.MoveNext())
            {
                _cursors.Add(cursor);
            }
        }

        Timestamp = File.FirstTimestamp;
        while (_cursors.Count > 0)
        {
            ulong epoch = _cursors.Min(static cursor => cursor.Epoch);
            List<ThreadCursor> now = [.. _cursors.Where(cursor => cursor.Epoch == epoch)];
            Timestamp = Math.Max(Timestamp, now.Min(static cursor => cursor.Timestamp));
            RunStep(now, epoch, visitor);
            _ = _cursors.RemoveAll(static cursor => cursor.IsAtEnd);
            visitor.ClockWentOn(this);
        }
    }

    /// <summary>Goes through one step of the clock.</summary>
    private void RunStep(List<ThreadCursor> now, ulong epoch, ITraceVisitor visitor)
    {
        while (now.Count > 0)
        {
            ThreadCursor first = now[0];
            ThreadCursor? next = null;
            foreach (ThreadCursor cursor in now)
            {
                first = IsBefore(cursor, first) ? cursor : first;
                next = (next is null || IsBefore(cursor, next)) && !Waits(cursor.Current) ? cursor : next;
            }

            // When all wait, what the first one waits for was dropped.
            ThreadCursor told = next ?? first;
            Tell(told, visitor);
            if (!IsInStep(told, epoch))
            {
                _ = now.Remove(told);
            }
        }
    }

    private static bool IsInStep(ThreadCursor cursor, ulong epoch) => !cursor.IsAtEnd && cursor.Epoch == epoch;

    /// <summary>An allocation has the number of the last free before it, so that free comes first.</summary>
    private static bool IsBefore(ThreadCursor one, ThreadCursor other) =>
        one.Order < other.Order
        || (one.Order == other.Order
            && one.Current.Kind != TraceEventKind.Allocated && other.Current.Kind == TraceEventKind.Allocated);

    /// <summary>Whether another thread has to do something first.</summary>
    private bool Waits(in TraceEvent next) => next.Kind switch
    {
        TraceEventKind.Allocated => Live(next.Allocator).ContainsKey(next.Key),
        TraceEventKind.Freed or TraceEventKind.Extended => !Live(next.Allocator).ContainsKey(next.Key),
        _ => false,
    };

    private void Tell(ThreadCursor cursor, ITraceVisitor visitor)
    {
        TraceEvent happened = cursor.Current;
        Thread = cursor.Number;
        Events++;
        switch (happened.Kind)
        {
            case TraceEventKind.Allocated:
                Live(happened.Allocator)[happened.Key] = new LiveObject((long)happened.Size, Frame, Thread, happened.Site);
                visitor.Allocated(this, happened);
                break;
            case TraceEventKind.Freed:
                bool isKnown = Live(happened.Allocator).Remove(happened.Key, out LiveObject freed);
                UnmatchedFrees += isKnown ? 0 : 1;
                _lastFreed[Thread] = isKnown ? freed : null;
                visitor.Freed(this, happened, isKnown ? freed : null);
                break;
            case TraceEventKind.FreeRefused:
                Restore(happened, Live(happened.Allocator), visitor);
                break;
            case TraceEventKind.Extended:
                Dictionary<ulong, LiveObject> live = Live(happened.Allocator);
                LiveObject before = live.GetValueOrDefault(happened.Key);
                live[happened.Key] = before with { Bytes = (long)happened.Size };
                visitor.Extended(this, happened, before);
                break;
            case TraceEventKind.AllocatorEnded:
                visitor.Other(this, happened);
                _ = _live.Remove(happened.Allocator);
                break;
            case TraceEventKind.FrameBegan or TraceEventKind.FrameEnded:
                TellFrame(happened, visitor);
                break;
            default:
                visitor.Other(this, happened);
                break;
        }

        _ = cursor.MoveNext();
    }

    private void Restore(in TraceEvent happened, Dictionary<ulong, LiveObject> live, ITraceVisitor visitor)
    {
        LiveObject? last = _lastFreed.GetValueOrDefault(Thread);
        if (last is { } restored)
        {
            live[happened.Key] = restored;
        }
        else
        {
            UnmatchedFrees--;
        }

        visitor.FreeRefused(this, happened, last);
    }

    private void TellFrame(in TraceEvent happened, ITraceVisitor visitor)
    {
        FrameSystem = FrameSystem == 0 ? happened.Allocator : FrameSystem;
        Timestamp = Math.Max(Timestamp, (long)happened.Key);
        bool counts = happened.Allocator == FrameSystem;
        if (counts && happened.Kind == TraceEventKind.FrameBegan)
        {
            Frame = (long)happened.Size;
        }

        visitor.Other(this, happened);
    }

    private Dictionary<ulong, LiveObject> Live(int allocator)
    {
        if (!_live.TryGetValue(allocator, out Dictionary<ulong, LiveObject>? live))
        {
            _live.Add(allocator, live = []);
        }

        return live;
    }
}
