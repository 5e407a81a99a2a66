namespace Ashlar.MemTrace.Tests;

/// <summary>A stream that can be made to wait, or to fail.</summary>
internal sealed class StuckStream : Stream
{
    private readonly MemoryStream _bytes = new();
    private readonly ManualResetEventSlim _goesOn = new(true);
    private volatile bool _fails;
    private int _writes;

    public IOException? Failure { get; init; }

    public int WritesSinceStuck => Volatile.Read(ref _writes);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void Stick() => _goesOn.Reset();

    public void GoOn()
    {
        Volatile.Write(ref _writes, 0);
        _goesOn.Set();
    }

    public void Fail() => _fails = true;

    public byte[] ToArray() => _bytes.ToArray();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _goesOn.Wait();
        if (_fails)
        {
            throw Failure!;
        }

        _ = Interlocked.Increment(ref _writes);
        _bytes.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _bytes.Dispose();
        _goesOn.Dispose();
        base.Dispose(disposing);
    }
}
