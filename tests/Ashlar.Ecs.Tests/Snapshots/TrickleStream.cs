namespace Ashlar.Ecs.Tests;

/// <summary>A stream that cannot seek, gives one byte at a time, and may do something at every call.</summary>
internal sealed class TrickleStream(byte[] bytes, Action? atEveryCall = null) : Stream
{
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        atEveryCall?.Invoke();
        if (_position == bytes.Length || count == 0)
        {
            return 0;
        }

        buffer[offset] = bytes[_position++];
        return 1;
    }

    public override void Write(byte[] buffer, int offset, int count) => atEveryCall?.Invoke();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
