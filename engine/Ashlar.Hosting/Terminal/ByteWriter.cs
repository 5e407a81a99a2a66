using System.Buffers.Text;
using System.Text;

namespace Ashlar.Hosting;

/// <summary>Appends terminal output to memory that is known to be large enough.</summary>
internal ref struct ByteWriter
{
    private readonly Span<byte> _bytes;

    internal ByteWriter(Span<byte> bytes) => _bytes = bytes;

    internal int Length { get; private set; }

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes[Length..]);
        Length += bytes.Length;
    }

    internal void WriteNumber(int number)
    {
        Utf8Formatter.TryFormat(number, _bytes[Length..], out int written);
        Length += written;
    }

    internal void WriteCharacter(uint character) =>
        Length += new Rune(character).EncodeToUtf8(_bytes[Length..]);
}
