using System.Diagnostics.CodeAnalysis;

namespace Engine.Memory;

/// <summary>
/// Blocks of bytes of one size, 64-byte aligned, rented and returned in constant time: the storage for chunks, buffers
/// and other things whose size is known only at run time.
/// <para>Choose <see cref="SlabPool{T}"/> for objects of one type with handles. Memory costs are those of
/// <see cref="SlabAllocator"/>. Belongs to one thread at a time.</para>
/// </summary>
/// <example><code>
/// using var chunks = new BlockPool(memory, "chunks", blockBytes: 65536);
/// NativeBlock chunk = chunks.Rent();
/// Span&lt;float&gt; xs = chunk.Span&lt;float&gt;(0, 1024);
/// chunks.Return(chunk);
/// </code></example>
public sealed unsafe class BlockPool : SlabAllocator
{
    /// <summary>Blocks of a pool made without a maximum: one million.</summary>
    public const int DefaultMaximumCount = 1 << 20;

    private const int Alignment = 64;

    /// <summary>Makes a pool. It takes address space only; memory comes with the first block.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <param name="blockBytes">Bytes in a block: a positive multiple of 64.</param>
    /// <param name="maximumCount">The most blocks it can ever hold: address space, which is free.</param>
    /// <param name="reclaim">When returned blocks become free again.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="blockBytes"/> is no such multiple, or <paramref name="maximumCount"/> not 1 to 268,435,456.
    /// </exception>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such address range.</exception>
    public BlockPool(
        Allocator parent,
        string name,
        int blockBytes,
        int maximumCount = DefaultMaximumCount,
        ReclaimPolicy reclaim = ReclaimPolicy.Immediately)
        : base(parent, name, Validated(blockBytes), maximumCount, reclaim)
    {
    }

    /// <summary>Bytes in a block.</summary>
    public int BlockBytes => SlotBytes;

    /// <summary>Rents a block; its contents are undefined.</summary>
    /// <returns>The block, the renter's until it is returned.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the pool is full. Nothing has changed.</exception>
    public NativeBlock Rent()
    {
        SlabState* state = State;
        if (state->FreeCount == 0)
        {
            AddSlab();
        }

        ulong packed = Free[state->FreeCount - 1];
        if (ActiveChecks.Full)
        {
            ThrowIfWrittenAfterDestroy((uint)packed);
        }

        state->FreeCount--;

        // A rented block has the generation after the one on the free list: returning it twice is seen.
        Generations[(uint)packed] = (uint)(packed >> 32) + 1;
        return new NativeBlock(Slots + ((nint)(uint)packed * SlotBytes), SlotBytes);
    }

    /// <summary>Returns a block: its bytes are no longer the renter's.</summary>
    /// <param name="block">What <see cref="Rent"/> of this pool returned.</param>
    /// <exception cref="ArgumentException">The block is not this pool's.</exception>
    /// <exception cref="StaleHandleException">The block was returned already.</exception>
    public void Return(NativeBlock block)
    {
        nint offset = block.Address - (nint)Slots;
        (nint index, nint within) = Math.DivRem(offset, SlotBytes);
        if ((nuint)offset >= (nuint)((nint)State->SlotCount * SlotBytes) || within != 0 || block.Bytes != SlotBytes)
        {
            ThrowForeign(block);
        }

        uint generation = Generations[index];
        if (((generation - FirstGeneration) & 1) == 0)
        {
            ThrowReturnedTwice(index);
        }

        State->Destroyed++;
        if (ActiveChecks.Full && !IsDeferred)
        {
            FillDead((uint)index);
        }

        uint next = generation + 1;
        Generations[index] = next;
        if (next >= LastGeneration - 1)
        {
            Retire();
            return;
        }

        int count = *DestroyedCount;
        Destroyed[count] = ((ulong)next << 32) | (uint)index;
        *DestroyedCount = count + 1;
    }

    private static int Validated(int blockBytes)
    {
        if (blockBytes <= 0 || blockBytes % Alignment != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(blockBytes), blockBytes, $"Use a positive multiple of {Alignment} bytes.");
        }

        return blockBytes;
    }

    [DoesNotReturn]
    private void ThrowForeign(NativeBlock block)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        throw new ArgumentException($"The block ({block}) is not one of '{Path}', whose blocks have {SlotBytes} bytes.");
    }

    [DoesNotReturn]
    private void ThrowReturnedTwice(nint index) => throw new StaleHandleException(
        Path, $"Block #{index} of '{Path}' was returned already.");
}
