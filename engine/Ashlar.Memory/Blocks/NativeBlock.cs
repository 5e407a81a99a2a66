using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Ashlar.Memory;

/// <summary>
/// Some native bytes: an address and a length, storable in a field, read through spans and references. It does not own
/// them: who rents a block from a <see cref="BlockPool"/> returns it there. Sixteen bytes.
/// <para><see cref="AsSpan()"/> is all of it; <see cref="Span{T}"/> checks its bounds; <see cref="At{T}"/> is the
/// unchecked access that an inner loop is built on, and checks only under <see cref="CheckLevel.Full"/>. Thread-safe, being a value.</para>
/// </summary>
/// <example><code>
/// NativeBlock block = blocks.Rent();
/// block.AsSpan().Clear();
/// Span&lt;float&gt; xs = block.Span&lt;float&gt;(byteOffset: 0, count: 512);
/// ref float third = ref block.At&lt;float&gt;(byteOffset: 2 * sizeof(float));
/// blocks.Return(block);
/// </code></example>
public readonly unsafe struct NativeBlock : IEquatable<NativeBlock>
{
    private readonly byte* _address;
    private readonly long _bytes;

    internal NativeBlock(byte* address, long bytes)
    {
        _address = address;
        _bytes = bytes;
    }

    /// <summary>The first byte's address, or 0 for the default value.</summary>
    public nint Address => (nint)_address;

    /// <summary>How many bytes.</summary>
    public long Bytes => _bytes;

    /// <summary>True for the default value: no bytes.</summary>
    public bool IsNone => _address is null;

    /// <summary>Whether two blocks are the same bytes.</summary>
    /// <param name="left">One block.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when address and length agree.</returns>
    public static bool operator ==(NativeBlock left, NativeBlock right) => left.Equals(right);

    /// <summary>Whether two blocks are different bytes.</summary>
    /// <param name="left">One block.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when address or length differ.</returns>
    public static bool operator !=(NativeBlock left, NativeBlock right) => !left.Equals(right);

    /// <summary>All of its bytes.</summary>
    /// <returns>The bytes; valid while the block is rented or allocated.</returns>
    /// <exception cref="InvalidOperationException">The block is longer than a span can be, 2 GiB: take parts of it by
    /// <see cref="Span{T}"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> AsSpan()
    {
        if (_bytes > int.MaxValue)
        {
            ThrowTooLong();
        }

        return new Span<byte>(_address, (int)_bytes);
    }

    /// <summary>As many values of a type as lie in the block whole, from its start.</summary>
    /// <typeparam name="T">A type without references.</typeparam>
    /// <returns>The values; valid while the block is rented or allocated.</returns>
    /// <exception cref="InvalidOperationException">They are more than a span can hold, 2,147,483,647: take parts of the
    /// block by <see cref="Span{T}"/>.</exception>
    /// <example><code>
    /// heap.Allocate(1024).AsSpan&lt;float&gt;().Clear();         // 256 of them
    /// </code></example>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> AsSpan<T>()
        where T : unmanaged
    {
        long count = _bytes / sizeof(T);
        if (count > int.MaxValue)
        {
            ThrowTooLong();
        }

        return new Span<T>(_address, (int)count);
    }

    /// <summary>Some values in the block.</summary>
    /// <typeparam name="T">A type without references.</typeparam>
    /// <param name="byteOffset">Where the first lies, in bytes from the block's start, aligned for its type.</param>
    /// <param name="count">How many.</param>
    /// <returns>The values; valid while the block is rented.</returns>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie in the block.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Span<T>(long byteOffset, int count)
        where T : unmanaged
    {
        if ((ulong)byteOffset > (ulong)_bytes
            || (ulong)(uint)count * (ulong)sizeof(T) > (ulong)(_bytes - byteOffset))
        {
            ThrowOutside(byteOffset, (long)(uint)count * sizeof(T));
        }

        return new Span<T>(_address + byteOffset, count);
    }

    /// <summary>The value at an offset; not checked below <see cref="CheckLevel.Full"/>.</summary>
    /// <typeparam name="T">A type without references.</typeparam>
    /// <param name="byteOffset">Bytes from the block's start, aligned for the type; the value must lie in the block.</param>
    /// <returns>The value; valid while the block is rented.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Under full checks: it does not lie in the block.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T At<T>(long byteOffset)
        where T : unmanaged
    {
        BlockChecks.ThrowIfOutside(in this, byteOffset, sizeof(T));
        return ref *(T*)(_address + byteOffset);
    }

    /// <summary>Asks the processor to bring the bytes at an offset into its cache, for a loop that knows what it will
    /// touch some rounds later. A hint: never faults, and does nothing on ARM. From any
    /// thread.</summary>
    /// <param name="byteOffset">Bytes from the block's start; not checked.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(long byteOffset)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(_address + byteOffset);
        }
    }

    /// <inheritdoc/>
    public bool Equals(NativeBlock other) => _address == other._address && _bytes == other._bytes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NativeBlock other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Address.GetHashCode();

    /// <summary>The block in words.</summary>
    /// <returns><c>65536 bytes at 0x7f0000010000</c></returns>
    public override string ToString() => $"{_bytes} bytes at 0x{Address:x}";

    [DoesNotReturn]
    private void ThrowTooLong() => throw new InvalidOperationException(
        $"A block of {_bytes} bytes is longer than a span can be. Take parts of it by Span<T>(byteOffset, count).");

    [DoesNotReturn]
    internal void ThrowOutside(long byteOffset, long bytes) => throw new ArgumentOutOfRangeException(
        nameof(byteOffset), byteOffset, $"{bytes} bytes from offset {byteOffset} do not lie in a block of {_bytes} bytes.");
}
