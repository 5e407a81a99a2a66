using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Ashlar.Memory;

/// <summary>
/// Some native bytes: an address and a length, storable in a field, read through spans and references. It does not own
/// them: who rents a block from a <see cref="BlockPool"/> returns it there. Sixteen bytes.
/// <para><see cref="Span{T}"/> checks its bounds; <see cref="At{T}"/> is the unchecked access that an inner loop is
/// built on, and checks only under <see cref="CheckLevel.Full"/>. Thread-safe, being a value.</para>
/// </summary>
/// <example><code>
/// NativeBlock block = blocks.Rent();
/// Span&lt;float&gt; xs = block.Span&lt;float&gt;(byteOffset: 0, count: 512);
/// ref float third = ref block.At&lt;float&gt;(byteOffset: 2 * sizeof(float));
/// blocks.Return(block);
/// </code></example>
public readonly unsafe struct NativeBlock : IEquatable<NativeBlock>
{
    private readonly byte* _address;
    private readonly nint _bytes;

    internal NativeBlock(byte* address, nint bytes)
    {
        _address = address;
        _bytes = bytes;
    }

    /// <summary>The first byte's address, or 0 for the default value.</summary>
    public nint Address => (nint)_address;

    /// <summary>How many bytes.</summary>
    public nint Bytes => _bytes;

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

    /// <summary>Some values in the block.</summary>
    /// <typeparam name="T">A type without references.</typeparam>
    /// <param name="byteOffset">Where the first lies, in bytes from the block's start, aligned for its type.</param>
    /// <param name="count">How many.</param>
    /// <returns>The values; valid while the block is rented.</returns>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie in the block.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Span<T>(nint byteOffset, int count)
        where T : unmanaged
    {
        if ((nuint)byteOffset > (nuint)_bytes
            || (nuint)(uint)count * (nuint)sizeof(T) > (nuint)(_bytes - byteOffset))
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
    public ref T At<T>(nint byteOffset)
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
    public void Prefetch(nint byteOffset)
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
    internal void ThrowOutside(nint byteOffset, long bytes) => throw new ArgumentOutOfRangeException(
        nameof(byteOffset), byteOffset, $"{bytes} bytes from offset {byteOffset} do not lie in a block of {_bytes} bytes.");
}
