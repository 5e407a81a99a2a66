using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Disposes a memory system in the middle of what it is used for.</summary>
internal sealed class EndingStream(MemoryStream inner, MemorySystem memory) : Stream
{
    private int _calls;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        EndLater();
        return inner.Read(buffer);
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => EndLater();

    public override void Write(ReadOnlySpan<byte> buffer) => EndLater();

    private void EndLater()
    {
        if (++_calls == 20)
        {
            memory.Dispose();
        }
    }
}
