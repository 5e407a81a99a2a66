using Ashlar.Memory;

namespace Ashlar.MemTrace;

/// <summary>The events of one thread in a trace, one after the other.</summary>
internal sealed class ThreadCursor
{
    private readonly TraceFile _file;
    private readonly List<TraceBlock> _blocks;
    private readonly byte[] _buffer = new byte[TraceFormat.MostBlockBytes];
    private readonly ulong[] _keys = new ulong[TraceFormat.Places];
    private readonly ulong[] _sizes = new ulong[TraceFormat.Places];
    private int _next;
    private int _bytes;
    private int _position;
    private int _allocator;

    public ThreadCursor(TraceFile file, uint number, List<TraceBlock> blocks)
    {
        _file = file;
        _blocks = blocks;
        Number = number;
    }

    /// <summary>The number of the thread.</summary>
    public uint Number { get; }

    /// <summary>The event at hand; before the first <see cref="MoveNext"/> and behind the last, nothing.</summary>
    public TraceEvent Current { get; private set; }

    /// <summary>The step of the common clock that it belongs to.</summary>
    public ulong Epoch { get; private set; }

    /// <summary>Its place among the blocks that all threads allocate and free, within the step.</summary>
    public ulong Order { get; private set; }

    /// <summary>The time stamp at which the thread first saw the step.</summary>
    public long Timestamp { get; private set; }

    /// <summary>Whether all is read.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Goes on to the next event that is more than a step of the clock, a place in the order or a site.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="TraceFormatException">The file says what cannot be.</exception>
    public bool MoveNext()
    {
        while (_position < _bytes || TryReadBlock())
        {
            ReadEvent();
            switch (Current.Kind)
            {
                case TraceEventKind.Epoch:
                    Epoch = Current.Size;
                    Timestamp = (long)Current.Key;
                    break;
                case TraceEventKind.Order:
                    Order = Current.Key;
                    break;
                case TraceEventKind.Site:
                    break;
                default:
                    return true;
            }
        }

        IsAtEnd = true;
        return false;
    }

    private bool TryReadBlock()
    {
        if (_next == _blocks.Count)
        {
            return false;
        }

        TraceBlock block = _blocks[_next++];
        _bytes = _file.Read(block, _buffer);
        _position = 0;
        _allocator = 0;
        Array.Clear(_keys);
        Array.Clear(_sizes);
        return true;
    }

    private void ReadEvent()
    {
        long offset = _blocks[_next - 1].Offset + _position;
        var reader = new ByteReader(_file.Path, _buffer.AsSpan(_position, _bytes - _position), offset);
        byte first = reader.ReadByte();
        int high = (first & TraceFormat.HighKind) != 0 ? TraceFormat.KindMask + 1 : 0;
        var kind = (TraceEventKind)((first & TraceFormat.KindMask) + high);
        if ((int)kind >= _file.Kinds || first >= 2 * TraceFormat.HighKind)
        {
            throw reader.Damage($"an event that begins with {first} is none that this version has");
        }

        if ((first & TraceFormat.SameAllocator) == 0)
        {
            _allocator = reader.ReadNumber((1 << 20) - 1, "the number of an allocator");
        }

        int slot = TraceFormat.PlaceOf(kind, _allocator);
        if (TraceFormat.HasKey(kind))
        {
            _keys[slot] += (ulong)TraceFormat.Unfold(reader.ReadNumber());
        }

        if (TraceFormat.HasSize(kind) && (first & TraceFormat.SameSize) == 0)
        {
            _sizes[slot] = reader.ReadNumber();
        }

        Current = new TraceEvent(
            kind,
            _allocator,
            TraceFormat.HasKey(kind) ? _keys[slot] : 0,
            TraceFormat.HasSize(kind) ? _sizes[slot] : 0,
            SiteOf(kind));
        _position += reader.Position;
    }

    private int SiteOf(TraceEventKind kind) => kind is TraceEventKind.Allocated or TraceEventKind.ArenaSampled
        ? (int)_keys[TraceFormat.PlaceOf(TraceEventKind.Site, _allocator)]
        : 0;
}
