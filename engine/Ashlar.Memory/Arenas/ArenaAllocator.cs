using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// An <see cref="Ashlar.Memory.Arena"/> as an allocator for containers: freeing does nothing, the blocks die with the
/// arena. A value of one word; belongs to the arena's thread.
/// </summary>
/// <param name="arena">The arena.</param>
/// <example><code>
/// var path = new NativeList&lt;Vector2&gt;(arena);       // an arena converts by itself; this is what it converts to
/// NativeBlock block = new ArenaAllocator(arena).Allocate(256, alignment: 64);
/// </code></example>
public readonly unsafe struct ArenaAllocator(Arena arena) : INativeAllocator
{
    private readonly Arena? _arena = arena;

    /// <summary>The arena behind it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Arena Arena => _arena ?? throw new InvalidOperationException(
        "This ArenaAllocator is the default value: make it with an arena.");

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Allocator Node => Arena;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative, or an alignment no such power.</exception>
    public NativeBlock Allocate(long bytes, int alignment)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        if (alignment is < 1 or > 4096 || !BitOperations.IsPow2(alignment))
        {
            throw new ArgumentOutOfRangeException(
                nameof(alignment), alignment, "Use a power of two from 1 to 4096.");
        }

        return new NativeBlock(Arena.Bump((nuint)bytes, (nuint)alignment), bytes);
    }

    /// <inheritdoc/>
    public void Free(NativeBlock block)
    {
    }

    /// <inheritdoc/>
    public bool TryExtend(ref NativeBlock block, long bytes)
    {
        long more = bytes - block.Bytes;
        if (more > 0 && !Arena.TryExtend((byte*)block.Address + block.Bytes, (nuint)more))
        {
            return false;
        }

        block = new NativeBlock((byte*)block.Address, Math.Max(bytes, block.Bytes));
        return true;
    }
}
