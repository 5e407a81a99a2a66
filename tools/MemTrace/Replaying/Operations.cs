using Ashlar.Memory;

namespace Ashlar.MemTrace;

/// <summary>
/// What a trace's pools and heaps allocated and freed, as one thread can do it again: all threads together, in an order that
/// they may have had. A block that was made longer where it stood is a new one, and the old one freed. What an allocator
/// that ended left alive is freed there, and the rest at the end.
/// </summary>
internal sealed class Operations : ITraceVisitor
{
    private readonly List<int> _steps = [];
    private readonly List<int> _bytesOf = [];
    private readonly Stack<int> _freePlaces = [];
    private readonly Dictionary<(int Allocator, ulong Key), int> _places = [];
    private long _live;

    private Operations()
    {
    }

    /// <summary>
    /// Each step: the bytes to allocate, or -1 to free; then the place in a table where the block is kept.
    /// </summary>
    public int[] Steps { get; private set; } = [];

    /// <summary>Places in the table.</summary>
    public int Places => _bytesOf.Count;

    /// <summary>Allocations and frees.</summary>
    public int Count => Steps.Length / 2;

    /// <summary>The most bytes that live at once.</summary>
    public long PeakLiveBytes { get; private set; }

    /// <summary>The step behind which they do.</summary>
    public int PeakStep { get; private set; }

    /// <summary>The operations of a trace.</summary>
    /// <exception cref="TraceFormatException">It is no trace, or damaged, or has nothing to replay.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static Operations Of(string path)
    {
        using TraceFile file = TraceFile.Open(path);
        var operations = new Operations();
        new TraceWalk(file).Run(operations);
        if (operations._steps.Count == 0)
        {
            throw new TraceFormatException($"'{path}' has nothing to replay: no pool and no heap allocated in it.");
        }

        foreach (int place in operations._places.Values.Order().ToArray())
        {
            operations.FreePlace(place);
        }

        operations.Steps = [.. operations._steps];
        return operations;
    }

    public void Allocated(TraceWalk walk, in TraceEvent happened) =>
        Allocate((happened.Allocator, happened.Key), happened.Size);

    public void Extended(TraceWalk walk, in TraceEvent happened, LiveObject before)
    {
        Free((happened.Allocator, happened.Key));
        Allocate((happened.Allocator, happened.Key), happened.Size);
    }

    public void Freed(TraceWalk walk, in TraceEvent happened, LiveObject? live) => Free((happened.Allocator, happened.Key));

    public void FreeRefused(TraceWalk walk, in TraceEvent happened, LiveObject? live)
    {
        if (live is { } restored)
        {
            Allocate((happened.Allocator, happened.Key), (ulong)restored.Bytes);
        }
    }

    public void Other(TraceWalk walk, in TraceEvent happened)
    {
        if (happened.Kind == TraceEventKind.AllocatorEnded)
        {
            foreach (ulong key in walk.LiveIn(happened.Allocator).Keys.Order())
            {
                Free((happened.Allocator, key));
            }
        }
    }

    public void ClockWentOn(TraceWalk walk)
    {
    }

    private void Allocate((int Allocator, ulong Key) block, ulong size)
    {
        // Only a trace that dropped the free between has two of one key.
        Free(block);
        int bytes = (int)Math.Clamp(size, 1, int.MaxValue);
        if (!_freePlaces.TryPop(out int place))
        {
            place = _bytesOf.Count;
            _bytesOf.Add(0);
        }

        _bytesOf[place] = bytes;
        _places.Add(block, place);
        _steps.Add(bytes);
        _steps.Add(place);
        _live += bytes;
        if (_live > PeakLiveBytes)
        {
            PeakLiveBytes = _live;
            PeakStep = (_steps.Count / 2) - 1;
        }
    }

    private void Free((int Allocator, ulong Key) block)
    {
        if (_places.Remove(block, out int place))
        {
            FreePlace(place);
        }
    }

    private void FreePlace(int place)
    {
        _steps.Add(-1);
        _steps.Add(place);
        _live -= _bytesOf[place];
        _freePlaces.Push(place);
    }
}
