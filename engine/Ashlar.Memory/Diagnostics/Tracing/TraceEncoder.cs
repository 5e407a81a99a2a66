using System.Buffers.Binary;

namespace Ashlar.Memory;

/// <summary>
/// Makes blocks of a trace's file out of events: each key as the difference to the last one of its allocator, sizes and
/// allocators only where they change. Nothing is remembered from one block to the next, so each can be read alone. Makes no
/// garbage. Belongs to the trace's thread.
/// </summary>
internal sealed class TraceEncoder
{
    private readonly byte[] _block = new byte[TraceFormat.BlockHeaderBytes + TraceFormat.MostBlockBytes];
    private readonly ulong[] _keys = new ulong[TraceFormat.Places];
    private readonly ulong[] _sizes = new ulong[TraceFormat.Places];
    private int _allocator;
    private int _bytes;
    private uint _blocks;

    /// <summary>Whether the block has no content.</summary>
    public bool IsEmpty => _bytes == 0;

    /// <summary>Whether an event may not fit any more.</summary>
    public bool IsFull => _bytes > TraceFormat.MostBlockBytes - TraceFormat.MostEventBytes;

    private Span<byte> Rest => _block.AsSpan(TraceFormat.BlockHeaderBytes + _bytes);

    /// <summary>The header of a file.</summary>
    /// <param name="header">Receives its <see cref="TraceFormat.FileHeaderBytes"/>.</param>
    /// <param name="frequency">Time stamps in a second.</param>
    /// <param name="timestamp">The time stamp at which the trace begins.</param>
    /// <param name="time">The same moment, in milliseconds since 1970.</param>
    public static void WriteFileHeader(Span<byte> header, long frequency, long timestamp, long time)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(header, TraceFormat.FileMagic);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], TraceFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], 0);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], frequency);
        BinaryPrimitives.WriteInt64LittleEndian(header[24..], timestamp);
        BinaryPrimitives.WriteInt64LittleEndian(header[32..], time);
        BinaryPrimitives.WriteUInt32LittleEndian(header[40..], 0);
        BinaryPrimitives.WriteUInt32LittleEndian(header[44..], TraceFormat.Checksum(header[..44]));
    }

    /// <summary>Adds an event.</summary>
    public void Add(TraceEventKind kind, int allocator, ulong key, ulong size)
    {
        Span<byte> rest = Rest;
        int slot = TraceFormat.PlaceOf(kind, allocator);
        bool sameAllocator = allocator == _allocator;
        bool sameSize = size == _sizes[slot];
        int high = (int)kind > TraceFormat.KindMask ? TraceFormat.HighKind : 0;
        rest[0] = (byte)(((int)kind & TraceFormat.KindMask) | high | (sameAllocator ? TraceFormat.SameAllocator : 0)
            | (sameSize && TraceFormat.HasSize(kind) ? TraceFormat.SameSize : 0));
        int count = 1;
        if (!sameAllocator)
        {
            count += TraceFormat.WriteNumber(rest[count..], (ulong)allocator);
            _allocator = allocator;
        }

        if (TraceFormat.HasKey(kind))
        {
            count += TraceFormat.WriteNumber(rest[count..], TraceFormat.Fold((long)(key - _keys[slot])));
            _keys[slot] = key;
        }

        if (TraceFormat.HasSize(kind) && !sameSize)
        {
            count += TraceFormat.WriteNumber(rest[count..], size);
            _sizes[slot] = size;
        }

        _bytes += count;
    }

    /// <summary>Adds an event that has a call site, and before it the site, where that is another than the last.</summary>
    public void AddSited(TraceEventKind kind, int allocator, ulong key, ulong size, int site)
    {
        if (_keys[TraceFormat.PlaceOf(TraceEventKind.Site, allocator)] != (ulong)site)
        {
            Add(TraceEventKind.Site, allocator, (ulong)site, 0);
        }

        Add(kind, allocator, key, size);
    }

    /// <summary>Adds a number.</summary>
    public void AddNumber(ulong value) => _bytes += TraceFormat.WriteNumber(Rest, value);

    /// <summary>Adds the name of an allocator, of which as much as fits.</summary>
    public void AddName(in TraceNames.Name name)
    {
        AddNumber((ulong)name.Number);
        AddNumber((ulong)name.Parent);
        AddNumber((ulong)name.Kind);
        AddNumber((ulong)MemoryChecks.Level);
        AddText(name.Text);
    }

    /// <summary>Adds what a number stands for.</summary>
    public void AddText(in TraceText text)
    {
        AddNumber((ulong)text.Kind);
        AddNumber((ulong)text.Number);
        AddNumber((ulong)text.Detail);
        AddText(text.First);
        AddText(text.Second);
    }

    /// <summary>Whether a name or a text may not fit any more.</summary>
    public bool IsFullForNames => _bytes > TraceFormat.MostBlockBytes - (8 << 10);

    /// <summary>Ends the block, and begins the next.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="number">Of which thread.</param>
    /// <returns>Its bytes, good until the next call.</returns>
    public ReadOnlySpan<byte> End(uint kind, uint number)
    {
        Span<byte> header = _block.AsSpan(0, TraceFormat.BlockHeaderBytes);
        ReadOnlySpan<byte> content = _block.AsSpan(TraceFormat.BlockHeaderBytes, _bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(header, TraceFormat.BlockMagic);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], kind | (_blocks++ << TraceFormat.BlockKindBits));
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], number);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], (uint)_bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], TraceFormat.Checksum(content));
        BinaryPrimitives.WriteUInt32LittleEndian(header[20..], TraceFormat.Checksum(header[..20]));
        ReadOnlySpan<byte> block = _block.AsSpan(0, TraceFormat.BlockHeaderBytes + _bytes);
        _bytes = 0;
        _allocator = 0;
        Array.Clear(_keys);
        Array.Clear(_sizes);
        return block;
    }

    private void AddText(ReadOnlySpan<char> text)
    {
        const int LongestText = 1024;
        text = text[..Math.Min(text.Length, LongestText)];
        AddNumber((ulong)System.Text.Encoding.UTF8.GetByteCount(text));
        _bytes += System.Text.Encoding.UTF8.GetBytes(text, Rest);
    }
}
