using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>Writes bytes to a stream in blocks with hashes: see <see cref="SnapshotFormat"/>. The buffer is a shared
/// array, which every kind of stream takes without a copy of its own.</summary>
internal ref struct BlockWriter
{
    private readonly Stream _stream;
    private readonly World? _world;
    private readonly byte[] _buffer;
    private int _used;
    private ulong _hash;

    /// <summary>Writes the head of the file.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="world">The world that is written, if one is: a stream that ends it ends the writing.</param>
    public BlockWriter(Stream stream, World? world = null)
    {
        _stream = stream;
        _world = world;
        _buffer = ArrayPool<byte>.Shared.Rent(SnapshotFormat.BlockHeaderBytes + SnapshotFormat.MaximumPayloadBytes);
        _used = SnapshotFormat.BlockHeaderBytes;
        Span<byte> head = stackalloc byte[SnapshotFormat.FileHeaderBytes];
        SnapshotFormat.Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[SnapshotFormat.Magic.Length..], SnapshotFormat.Version);
        _hash = ContentHash.Of(head, 0);
        stream.Write(head);
    }

    public void Write<T>(T value)
        where T : unmanaged =>
        Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(ref value)));

    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            Span<byte> room = NextBytes(bytes.Length);
            bytes[..room.Length].CopyTo(room);
            bytes = bytes[room.Length..];
        }
    }

    public void WriteZeros(int count)
    {
        while (count != 0)
        {
            Span<byte> room = NextBytes(count);
            room.Clear();
            count -= room.Length;
        }
    }

    /// <summary>Writes what is still in the buffer.</summary>
    public void Complete()
    {
        if (_used != SnapshotFormat.BlockHeaderBytes)
        {
            WriteBlock();
        }
    }

    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    /// <summary>Counts some bytes of the buffer as used: as many as are wanted, or as there are.</summary>
    private Span<byte> NextBytes(int wanted)
    {
        const int End = SnapshotFormat.BlockHeaderBytes + SnapshotFormat.MaximumPayloadBytes;
        if (_used == End)
        {
            WriteBlock();
        }

        int count = Math.Min(wanted, End - _used);
        Span<byte> bytes = _buffer.AsSpan(_used, count);
        _used += count;
        return bytes;
    }

    private void WriteBlock()
    {
        int length = _used - SnapshotFormat.BlockHeaderBytes;
        _hash = ContentHash.Of(_buffer.AsSpan(SnapshotFormat.BlockHeaderBytes, length), _hash);
        BinaryPrimitives.WriteInt32LittleEndian(_buffer, length);
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.AsSpan(sizeof(int)), _hash);
        _stream.Write(_buffer, 0, _used);
        if (_world is not null)
        {
            WorldChecks.ThrowIfEnded(_world);
        }

        _used = SnapshotFormat.BlockHeaderBytes;
    }
}
