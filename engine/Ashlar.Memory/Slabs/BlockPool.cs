using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// Blocks of bytes of one size, 64-byte aligned, rented and returned in constant time: the storage for chunks, buffers
/// and other things whose size is known only at run time.
/// <para>Choose <see cref="SlabPool{T}"/> for objects of one type with handles. Memory costs are those of
/// <see cref="SlabAllocator"/>. Returning a block twice is noticed at every check level. Belongs to one thread at a
/// time; the blocks may be read and written from any, like any memory.</para>
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
    /// <param name="maximumCount">
    /// The most blocks it can ever hold: address space, which is free. Where the operating system has less (a limit on
    /// address space), the pool gets a share of what there is, down to 1 MiB: see
    /// <see cref="SlabAllocator.MaximumCount"/>.
    /// </param>
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
        : base(parent, name, Validated(blockBytes), Alignment, maximumCount, reclaim)
    {
        Publish();
    }

    /// <summary>Bytes in a block.</summary>
    public int BlockBytes => PayloadBytes;

    /// <inheritdoc/>
    public override string ContentName => "block";

    /// <summary>A rented block has the generation after the one on the free list: returning it twice is seen.</summary>
    private bool IsRented(int slot) =>
        ((Generation((uint)slot) - FirstGeneration) & 1) != 0 && Generation((uint)slot) != LastGeneration;

    /// <summary>Rents a block; its contents are undefined.</summary>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The block, the renter's until it is returned.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the pool is full. Nothing has changed.</exception>
    public NativeBlock Rent([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        SlabState* state = State;
        if (((state->FreeCount - 1) | --state->CreatesLeft) < 0)
        {
            PrepareToCreate(NextGeneration, file, line);
        }

        ulong packed = Free[state->FreeCount - 1];
        uint slot = (uint)packed;
        byte* payload = SlabChecks.NoteEverySlot ? CreateNoted(slot, file, line) : SlotAddress((int)slot);
        state->FreeCount--;
        Generation(slot) = (uint)(packed >> 32) + 1;
        return new NativeBlock(payload, PayloadBytes);
    }

    /// <summary>Returns a block: its bytes are no longer the renter's.</summary>
    /// <param name="block">What <see cref="Rent"/> of this pool returned.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The block is not this pool's.</exception>
    /// <exception cref="StaleHandleException">The block was returned already.</exception>
    /// <exception cref="MemoryCorruptedException">Under full checks: it was overflowed. It stays rented.</exception>
    public void Return(NativeBlock block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        int slot = SlotOf(block);
        if (slot < 0)
        {
            ThrowForeign(block);
        }

        if (!IsRented(slot))
        {
            ThrowReturnedTwice(slot);
        }

        Inspector?.CheckBeforeDestroy((uint)slot);
        TraceRecorder.NoteFreed(this, (uint)slot);
        uint next = Generation((uint)slot) + 1;
        Inspector?.Destroy((uint)slot, file, line, ReclaimPolicy == ReclaimPolicy.AfterFramesInFlight);

        // A block takes two generations, so its slot is retired when the next tenant would come to the last one.
        next = next >= LastGeneration - 1 ? LastGeneration : next;
        Generation((uint)slot) = next;
        PushDestroyed(((ulong)next << 32) | (uint)slot);
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

    /// <returns>The slot of a block of this pool, or -1.</returns>
    private int SlotOf(NativeBlock block)
    {
        if (block.Bytes != PayloadBytes || IsDisposed)
        {
            return -1;
        }

        if (Inspector is not null)
        {
            return Inspector.SlotOf(block.Address);
        }

        nint offset = block.Address - (nint)Slots;
        bool inside = offset >= 0 && offset < (nint)State->SlotCount * SlotBytes && offset % SlotBytes == 0;
        return inside ? (int)(offset / SlotBytes) : -1;
    }

    [DoesNotReturn]
    private void ThrowForeign(NativeBlock block)
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        throw new ArgumentException($"The block ({block}) is not one of '{Path}', whose blocks have {PayloadBytes} bytes.");
    }

    [DoesNotReturn]
    private void ThrowReturnedTwice(int slot) => throw Root.Events.Note(new StaleHandleException(
        Path, $"Block #{slot} of '{Path}' was returned already.{Inspector?.Describe((uint)slot)}"));
}
