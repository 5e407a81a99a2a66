using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// The chunks of one world: a pool of memory blocks for each size, and a number for each chunk in use, by which entity
/// records find it. Archetypes return emptied chunks, and the next archetype that grows rents them. The number
/// <see cref="NoSlot"/> is that of a chunk without room, which stands for none.
/// </summary>
/// <remarks>
/// An operation holds the blocks that it needs before it begins: trimming, which a handler may do when something asks for
/// memory, does not take them, and renting them asks nobody.
/// </remarks>
internal sealed class ChunkPool : IDisposable
{
    /// <summary>The number of no chunk: in its place is one that is empty and full.</summary>
    public const int NoSlot = 0;

    private const int FirstSlots = 8;
    private const int ChunksOfHugePage = (2 << 20) / ChunkSizes.LargestBytes;

    private readonly Allocator _parent;
    private readonly World _world;
    private readonly BlockPool?[] _blocks = new BlockPool?[ChunkSizes.Count];
    private readonly Stack<NativeBlock>[] _held = new Stack<NativeBlock>[ChunkSizes.Count];
    private readonly long _maximumBytes;
    private AllocatorGroup? _group;
    private ChunkSlot[] _slots = new ChunkSlot[FirstSlots];
    private int[] _freeSlots = new int[FirstSlots];
    private int _slotCount = NoSlot + 1;
    private int _freeCount;
    private long _bytes;

    public ChunkPool(Allocator parent, World world, long maximumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        _parent = parent;
        _world = world;
        _maximumBytes = maximumBytes;
        for (int size = 0; size < _held.Length; size++)
        {
            _held[size] = new Stack<NativeBlock>();
        }
    }

    /// <summary>The node that the blocks lie below, once there are any.</summary>
    public AllocatorGroup? Group => _group;

    /// <summary>Chunks in use.</summary>
    public int Count => _slotCount - 1 - _freeCount;

    /// <summary>Which archetypes rented and returned chunks.</summary>
    public ChunkChanges Changes { get; } = new();

    /// <summary>Bytes that the chunks may have.</summary>
    public long MaximumBytes => _maximumBytes;

    /// <summary>Bytes of the chunks in use.</summary>
    public long Bytes => _bytes;

    /// <summary>A chunk by its number, which is that of a chunk in use and not checked.</summary>
    public ref ChunkSlot this[int slot] =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), (nuint)(uint)slot);

    /// <summary>Rents a chunk whose contents are undefined.</summary>
    /// <param name="layout">How its archetype lays it out.</param>
    /// <param name="managedColumns">The columns beside it, or null.</param>
    /// <returns>The number of the chunk.</returns>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public int Rent(ChunkLayout layout, Array[]? managedColumns)
    {
        ThrowIfFull(1, layout.ChunkBytes);
        EnsureSlots();
        if (!_held[layout.Size].TryPop(out NativeBlock block))
        {
            block = _blocks[layout.Size] is { FreeCount: not 0 } blocks ? blocks.Rent() : AddBlock(layout.Size);
        }

        int slot = _freeCount != 0 ? _freeSlots[--_freeCount] : _slotCount++;
        _slots[slot] = new ChunkSlot
        {
            Block = block,
            Offsets = layout.Offsets,
            Layout = layout,
            ManagedColumns = managedColumns,
            Capacity = layout.Capacity,
        };
        _bytes += layout.ChunkBytes;
        Changes.Note(layout.Archetype);
        return slot;
    }

    /// <summary>Commits memory for chunks, which stays as long as nobody trims it, and has the operating system supply
    /// it.</summary>
    /// <param name="counts">How many of each size.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public void Reserve(ReadOnlySpan<int> counts)
    {
        ThrowIfFull(counts);
        for (int size = 0; size < counts.Length; size++)
        {
            Reserve(size, counts[size], touch: true);
        }
    }

    /// <summary>Commits memory for chunks and holds it, so that renting them cannot fail.</summary>
    /// <param name="counts">How many of each size.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public void Hold(ReadOnlySpan<int> counts)
    {
        ThrowIfFull(counts);
        try
        {
            for (int size = 0; size < counts.Length; size++)
            {
                Reserve(size, counts[size] - _held[size].Count, touch: false);
                while (_held[size].Count < counts[size])
                {
                    _held[size].Push(_blocks[size]!.Rent());
                }
            }
        }
        catch
        {
            ReleaseHeld();
            throw;
        }
    }

    /// <summary>Returns what was held and not rented.</summary>
    public void ReleaseHeld()
    {
        for (int size = 0; size < _held.Length; size++)
        {
            while (_held[size].TryPop(out NativeBlock block))
            {
                _blocks[size]!.Return(block);
            }
        }
    }

    /// <summary>Reclaims a rented chunk and its number.</summary>
    public void Return(int slot)
    {
        ChunkLayout layout = _slots[slot].Layout;
        _blocks[layout.Size]!.Return(_slots[slot].Block);
        _bytes -= layout.ChunkBytes;
        _slots[slot] = default;
        _freeSlots[_freeCount++] = slot;
        Changes.Note(layout.Archetype);
    }

    /// <summary>Decommits the chunks that no archetype rents.</summary>
    public void Trim()
    {
        ReleaseHeld();
        foreach (BlockPool? blocks in _blocks)
        {
            blocks?.Trim();
        }
    }

    public void Dispose()
    {
        ReleaseHeld();
        _group?.Dispose();
    }

    private void Reserve(int size, int count, bool touch)
    {
        if (count > (touch ? 0 : _blocks[size]?.FreeCount ?? 0))
        {
            _world.BeginGrowth();
            try
            {
                BlocksOf(size).Reserve(count, touch);
            }
            finally
            {
                _world.EndGrowth();
            }
        }
    }

    /// <summary>Rents a block for which there is no memory yet.</summary>
    private NativeBlock AddBlock(int size)
    {
        _world.BeginGrowth();
        try
        {
            BlockPool blocks = BlocksOf(size);
            if (size == ChunkSizes.Count - 1)
            {
                AddLargest(blocks);
            }

            return blocks.Rent();
        }
        finally
        {
            _world.EndGrowth();
        }
    }

    /// <summary>The blocks of a size. A world takes addresses for those that it needs, when it needs them.</summary>
    private BlockPool BlocksOf(int size)
    {
        if (_blocks[size] is not { } blocks)
        {
            int bytes = ChunkSizes.BytesOf(size);
            int maximum = (int)Math.Clamp(_maximumBytes / bytes, 1, EntityRecord.MaximumChunks);
            _group ??= new AllocatorGroup(_parent, "chunks");
            blocks = new BlockPool(_group, $"{bytes >> 10} KiB", bytes, maximum);
            _blocks[size] = blocks;
        }

        return blocks;
    }

    /// <summary>
    /// Commits the largest chunks eight at a time: 2 MiB are one huge page where the system has them, which costs a
    /// tenth of the small pages that it replaces. Where memory is short, the caller gets its one chunk.
    /// </summary>
    private static void AddLargest(BlockPool blocks)
    {
        int count = Math.Min(ChunksOfHugePage, blocks.MaximumCount - blocks.Count);
        try
        {
            blocks.Reserve(count);
        }
        catch (OutOfNativeMemoryException)
        {
            // Nothing changed. The caller rents one chunk and throws if that one does not fit either.
        }
    }

    private void EnsureSlots()
    {
        if (_freeCount == 0 && _slotCount == _slots.Length)
        {
            Array.Resize(ref _freeSlots, _slotCount * 2);
            Array.Resize(ref _slots, _slotCount * 2);
        }
    }

    private void ThrowIfFull(ReadOnlySpan<int> counts)
    {
        int chunks = 0;
        long bytes = 0;
        for (int size = 0; size < counts.Length; size++)
        {
            chunks += counts[size];
            bytes += (long)counts[size] * ChunkSizes.BytesOf(size);
        }

        ThrowIfFull(chunks, bytes);
    }

    private void ThrowIfFull(int chunks, long bytes)
    {
        if (bytes > _maximumBytes - _bytes || chunks > EntityRecord.MaximumChunks - Count)
        {
            ThrowFull();
        }
    }

    [DoesNotReturn]
    private void ThrowFull() => throw new InvalidOperationException(
        $"The world has {Count} chunks of {_bytes} bytes in use and needs more; it may have "
        + $"{EntityRecord.MaximumChunks} chunks and {_maximumBytes} bytes. "
        + "Create it with a higher WorldOptions.MaximumChunkBytes.");
}
