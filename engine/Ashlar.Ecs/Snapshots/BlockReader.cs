using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Ashlar.Ecs;

/// <summary>
/// Reads what a <see cref="BlockWriter"/> wrote, and not a byte more of the stream. It returns bytes only from
/// blocks whose hash was right.
/// </summary>
internal sealed class BlockReader : IDisposable
{
    private readonly Stream _stream;
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(SnapshotFormat.MaximumPayloadBytes);
    private int _next;
    private int _end;
    private long _position;
    private ulong _hash;

    public BlockReader(Stream stream) => _stream = stream;

    /// <summary>The world that is read into the memory of, or null: a stream that ends it ends the reading.</summary>
    public World? World { get; set; }

    /// <summary>The version of the form of the file, once the head is read.</summary>
    public int Version { get; private set; }

    /// <summary>Reads the head of the file. Call it once, first.</summary>
    public void ReadHead()
    {
        Span<byte> head = _buffer.AsSpan(0, SnapshotFormat.FileHeaderBytes);
        int found = _stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (!head[..found].StartsWith(SnapshotFormat.Magic))
        {
            ThrowForeign(head[..Math.Min(found, SnapshotFormat.Magic.Length)]);
        }

        _position = found;
        if (found != head.Length)
        {
            ThrowCutOff();
        }

        Version = BinaryPrimitives.ReadInt32LittleEndian(head[SnapshotFormat.Magic.Length..]);
        if (Version is < SnapshotFormat.OldestVersion or > SnapshotFormat.Version)
        {
            ThrowVersion(Version);
        }

        _hash = ContentHash.Of(head, 0);
    }

    /// <summary>Tells whether so many bytes are certain to come: false also when the stream cannot tell.</summary>
    public bool Holds(long bytes) =>
        _stream.CanSeek && _stream.Length - _stream.Position + (_end - _next) >= bytes;

    public T Read<T>()
        where T : unmanaged
    {
        int next = _next;
        if (Unsafe.SizeOf<T>() <= _end - next)
        {
            _next = next + Unsafe.SizeOf<T>();
            return MemoryMarshal.Read<T>(_buffer.AsSpan(next));
        }

        T value = default;
        Read(MemoryMarshal.AsBytes(new Span<T>(ref value)));
        return value;
    }

    public void Read(scoped Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_next == _end)
            {
                ReadBlock();
            }

            int count = Math.Min(bytes.Length, _end - _next);
            _buffer.AsSpan(_next, count).CopyTo(bytes);
            _next += count;
            bytes = bytes[count..];
        }
    }

    /// <summary>Reads a number of things to come.</summary>
    /// <param name="what">What is counted, for the message.</param>
    /// <param name="maximum">The most there may be.</param>
    public int ReadCount(string what, int maximum = int.MaxValue)
    {
        int count = Read<int>();
        if ((uint)count > (uint)maximum)
        {
            ThrowCount(what, count, maximum);
        }

        return count;
    }

    public string ReadName()
    {
        byte[] name = new byte[Read<ushort>()];
        Read(name);
        return Encoding.UTF8.GetString(name);
    }

    /// <summary>Makes sure that nothing is left of the last block.</summary>
    public void Complete()
    {
        if (_next != _end)
        {
            ThrowMalformed($"{_end - _next} bytes follow its end");
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    [DoesNotReturn]
    public static void ThrowMalformed(string what) => throw new WorldFormatException(
        $"The saved world is malformed: {what}. World.Save writes no such file.");

    private void ReadBlock()
    {
        Span<byte> head = stackalloc byte[SnapshotFormat.BlockHeaderBytes];
        Fill(head);
        int length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is < 1 or > SnapshotFormat.MaximumPayloadBytes)
        {
            ThrowDamaged(SnapshotFormat.BlockHeaderBytes, $"has {length} bytes");
        }

        Span<byte> payload = _buffer.AsSpan(0, length);
        Fill(payload);
        _hash = ContentHash.Of(payload, _hash);
        if (_hash != BinaryPrimitives.ReadUInt64LittleEndian(head[sizeof(int)..]))
        {
            ThrowDamaged(SnapshotFormat.BlockHeaderBytes + length, "has not the hash that was written with it");
        }

        _next = 0;
        _end = length;
    }

    private void Fill(Span<byte> bytes)
    {
        int found = _stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (World is not null)
        {
            WorldChecks.ThrowIfEnded(World);
        }

        _position += found;
        if (found != bytes.Length)
        {
            ThrowCutOff();
        }
    }

    [DoesNotReturn]
    private static void ThrowForeign(ReadOnlySpan<byte> start) => throw new WorldFormatException(
        start.IsEmpty
            ? "The stream is empty: there is no saved world in it."
            : $"This is no saved world: it begins with {Convert.ToHexString(start)} "
                + $"instead of {Convert.ToHexString(SnapshotFormat.Magic)}.");

    [DoesNotReturn]
    private static void ThrowVersion(int version) => throw new WorldFormatException(
        $"The saved world has version {version} of the format; this engine reads versions "
        + $"{SnapshotFormat.OldestVersion} to {SnapshotFormat.Version}.");

    [DoesNotReturn]
    private void ThrowCutOff() => throw new WorldFormatException(
        $"The saved world is cut off: it ends after {_position} bytes, in the middle of a block.");

    [DoesNotReturn]
    private void ThrowDamaged(int bytes, string how) => throw new WorldFormatException(
        $"The saved world is damaged: the block at byte {_position - bytes} {how}.");

    [DoesNotReturn]
    private static void ThrowCount(string what, int count, int maximum) =>
        ThrowMalformed($"it has {count} {what}, and may have 0 to {maximum}");
}
