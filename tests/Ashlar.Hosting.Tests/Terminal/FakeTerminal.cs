namespace Ashlar.Hosting.Tests;

/// <summary>A terminal whose user is the test.</summary>
internal sealed class FakeTerminal : TerminalDevice
{
    private readonly byte[] _output = new byte[1 << 20];
    private byte[] _typed = [];

    internal int FakeColumns { get; set; } = 100;

    internal int FakeRows { get; set; } = 30;

    internal bool IsGone { get; set; }

    internal bool IsRaw { get; private set; }

    internal int Writes { get; private set; }

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Output => _output.AsSpan(0, Length);

    internal override int Columns => FakeColumns;

    internal override int Rows => FakeRows;

    internal override void EnterRawMode() => IsRaw = true;

    internal override void LeaveRawMode() => IsRaw = false;

    internal override int Read(Span<byte> bytes)
    {
        int count = Math.Min(bytes.Length, _typed.Length);
        _typed.AsSpan(0, count).CopyTo(bytes);
        _typed = count == _typed.Length ? [] : _typed[count..];
        return count;
    }

    internal override void Write(ReadOnlySpan<byte> bytes)
    {
        if (IsGone)
        {
            throw new IOException("planted");
        }

        Writes++;
        bytes.CopyTo(_output.AsSpan(Length));
        Length += bytes.Length;
    }

    internal void Type(ReadOnlySpan<byte> bytes) => _typed = bytes.ToArray();

    internal void Clear()
    {
        Length = 0;
        Writes = 0;
    }
}
