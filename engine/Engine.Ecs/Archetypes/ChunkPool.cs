using System.Diagnostics.CodeAnalysis;
using Engine.Memory;

namespace Engine.Ecs;

/// <summary>
/// The chunks of one world: memory in blocks, and a number for each chunk in use, by which entity records find it.
/// Emptied chunks come back here and are handed to whichever archetype grows next. Nothing else knows how large a
/// chunk is: archetypes lay themselves out in the bytes they are told.
/// </summary>
internal sealed class ChunkPool : IDisposable
{
    /// <summary>Large enough that iterating is close to iterating one array: MEASURED, "Iteration".</summary>
    private const int BlockBytes = 64 << 10;

    private readonly BlockPool _blocks;
    private readonly int _maximum;
    private ChunkSlot[] _slots = new ChunkSlot[16];
    private int[] _freeSlots = new int[16];
    private int _slotCount;
    private int _freeCount;

    public ChunkPool(Allocator parent, long maximumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        _maximum = (int)Math.Clamp(maximumBytes / BlockBytes, 1, EntityRecord.MaximumChunks);
        _blocks = new BlockPool(parent, "chunks", BlockBytes, _maximum);
    }

    /// <summary>Size of the chunks that <see cref="Rent"/> hands out, in bytes.</summary>
    public int ChunkBytes => _blocks.BlockBytes;

    /// <summary>Chunks in use.</summary>
    public int Count => _slotCount - _freeCount;

    /// <summary>The chunks by number; replaced by a larger array as chunks are added.</summary>
    public ChunkSlot[] Slots => _slots;

    /// <summary>Takes a chunk whose contents are undefined.</summary>
    /// <param name="layout">How its archetype lays it out.</param>
    /// <param name="managedColumns">The columns beside it, or null.</param>
    /// <returns>The number of the chunk.</returns>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public int Rent(ChunkLayout layout, Array[]? managedColumns)
    {
        if (_freeCount == 0 && _slotCount == _maximum)
        {
            ThrowFull();
        }

        EnsureSlots();
        NativeBlock block = _blocks.Rent();
        int slot = _freeCount != 0 ? _freeSlots[--_freeCount] : _slotCount++;
        _slots[slot] = new ChunkSlot { Block = block, Layout = layout, ManagedColumns = managedColumns };
        return slot;
    }

    /// <summary>Makes sure that the next chunks can be rented without asking for memory.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public void Reserve(int count)
    {
        if (count > _maximum - Count)
        {
            ThrowFull();
        }

        _blocks.Reserve(count);
    }

    /// <summary>Gives a chunk back.</summary>
    public void Return(int slot)
    {
        _blocks.Return(_slots[slot].Block);
        _slots[slot] = default;
        _freeSlots[_freeCount++] = slot;
    }

    public void Dispose() => _blocks.Dispose();

    private void EnsureSlots()
    {
        if (_freeCount == 0 && _slotCount == _slots.Length)
        {
            Array.Resize(ref _freeSlots, _slotCount * 2);
            Array.Resize(ref _slots, _slotCount * 2);
        }
    }

    [DoesNotReturn]
    private void ThrowFull() => throw new InvalidOperationException(
        $"The world has {_maximum} chunks in use, its maximum. "
        + "Create it with a higher WorldOptions.MaximumChunkBytes.");
}
