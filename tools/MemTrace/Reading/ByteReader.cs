namespace Ashlar.MemTrace;

/// <summary>Reads numbers from the content of a block, and refuses what cannot be.</summary>
/// <param name="file">The file's name, for messages.</param>
/// <param name="content">The content.</param>
/// <param name="offset">Where it lies in the file.</param>
internal ref struct ByteReader(string file, ReadOnlySpan<byte> content, long offset)
{
    private readonly ReadOnlySpan<byte> _content = content;

    /// <summary>Bytes read.</summary>
    public int Position { get; private set; }

    /// <summary>Whether all is read.</summary>
    public readonly bool IsAtEnd => Position == _content.Length;

    /// <exception cref="TraceFormatException">The content ends.</exception>
    public byte ReadByte()
    {
        if (IsAtEnd)
        {
            throw Damage("the block ends within an event");
        }

        return _content[Position++];
    }

    /// <exception cref="TraceFormatException">The content ends, or the number is none.</exception>
    public ulong ReadNumber()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte part = ReadByte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw Damage("a number has more than 64 bits");
    }

    /// <exception cref="TraceFormatException">It is larger than that.</exception>
    public int ReadNumber(int most, string what)
    {
        ulong value = ReadNumber();
        return value <= (ulong)most ? (int)value : throw Damage($"{what} is {value}, and {most} is the most there can be");
    }

    /// <exception cref="TraceFormatException">The content ends.</exception>
    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        if (count > _content.Length - Position)
        {
            throw Damage("the block ends within a name");
        }

        Position += count;
        return _content.Slice(Position - count, count);
    }

    /// <summary>What to throw for what was just read.</summary>
    public readonly TraceFormatException Damage(string expected) => new(file, offset + Position, expected);
}
