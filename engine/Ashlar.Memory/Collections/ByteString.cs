using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A key of a <see cref="NativeStringMap{TValue}"/>: where its bytes lie, and their hash, so that a rebuild of the table reads
/// no key.
/// </summary>
internal readonly unsafe struct ByteString : IEquatable<ByteString>
{
    private readonly byte* _start;
    private readonly uint _hash;

    /// <summary>A key to look for, in memory that stays where it is meanwhile.</summary>
    public ByteString(byte* start, int length)
        : this(start, length, ByteHash.Of(start, length))
    {
    }

    /// <summary>A key whose hash is known.</summary>
    internal ByteString(byte* start, int length, uint hash)
    {
        _start = start;
        _hash = hash;
        Length = length;
    }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => new(_start, Length);

    /// <summary>Copies the bytes to a place, which may be where they are.</summary>
    /// <returns>The same key, there.</returns>
    public ByteString CopyTo(byte* place)
    {
        Buffer.MemoryCopy(_start, place, Length, Length);
        return new ByteString(place, Length, _hash);
    }

    /// <summary>Whether the bytes lie in a block.</summary>
    public bool LiesIn(NativeBlock block) => (nuint)((nint)_start - block.Address) < (nuint)block.Bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(ByteString other) =>
        _hash == other._hash && Length == other.Length && Bytes.SequenceEqual(other.Bytes);

    public override bool Equals(object? obj) => obj is ByteString other && Equals(other);

    public override int GetHashCode() => (int)_hash;
}
