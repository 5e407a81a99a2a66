using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// What every container is made of: the address of its header, and the generation in which the header is its own.
/// 16 bytes without references, so that a container can be copied, and stored in a component or in another container;
/// all copies are the same container.
/// </summary>
internal readonly unsafe struct Container
{
    /// <summary>The least that a block holds: a cache line.</summary>
    public const int SmallestBlock = 64;

    private readonly ContainerHeader* _header;
    private readonly uint _generation;
    private readonly int _type;

    private Container(ContainerHeader* header, int type)
    {
        _header = header;
        _generation = header->Generation;
        _type = type;
    }

    /// <summary>False for the default value, and once the container has ended. At every check level.</summary>
    public bool IsAlive => _header is not null && _header->Generation == _generation;

    /// <summary>Makes a container with a block; the caller sets the header's fields beyond the block.</summary>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public static Container Create(BlockSource source, int type, nint bytes, int alignment, string file, int line)
    {
        BlockOwner owner = source.Owner;
        ContainerTable table = owner.Node.Root.Containers;
        ContainerHeader* header = table.Take(owner, Origins.At(type, owner.Node, file, line));
        NativeBlock block;
        try
        {
            block = owner.Allocate(Math.Max(bytes, SmallestBlock), alignment);
        }
        catch
        {
            table.End(header, owner, 0);
            throw;
        }

        header->Start = (byte*)block.Address;
        header->Bytes = (nint)block.Bytes;
        return new Container(header, type);
    }

    /// <summary>The header, checked to be this container's.</summary>
    /// <exception cref="StaleContainerException">The container has ended, or was never made.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ContainerHeader* Open()
    {
        ContainerHeader* header = _header;
        ContainerChecks.ThrowIfStale(in this, header, _generation);
        return header;
    }

    /// <summary>Ends the container. One that has ended already, or was never made, stays as it is.</summary>
    public void Dispose(string file, int line)
    {
        if (!IsAlive)
        {
            return;
        }

        if (BlockOwner.Of(_header) is not { } owner)
        {
            return;
        }

        int origin = Origins.At(_type, owner.Node, file, line);
        if (owner.Node.Root.Containers.TryEnd(_header, _generation, owner, origin, out NativeBlock block))
        {
            owner.Free(block);
        }
    }

    /// <summary>
    /// Gives the container a longer block: a generous one, or else less, or else what is needed. Only for what is needed
    /// are the handlers of <see cref="MemorySystem.LowMemory"/> asked, who may change the container: look at it afresh,
    /// and call again if it has no room.
    /// </summary>
    /// <param name="generous">Bytes to ask for first.</param>
    /// <param name="needed">Bytes that will do.</param>
    /// <param name="elementBits">Bits of each element that is kept.</param>
    /// <param name="alignment">Of the block.</param>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    /// <exception cref="StaleContainerException">The container has ended meanwhile.</exception>
    public void Grow(nint generous, nint needed, nint elementBits, int alignment)
    {
        if (!TryGrow(needed, generous - needed, elementBits, alignment))
        {
            Resize(needed, elementBits, alignment);
        }
    }

    private bool TryGrow(nint needed, nint extra, nint elementBits, int alignment)
    {
        const int Attempts = 4;
        for (int i = 0; i < Attempts && extra > 0; i++, extra /= 4)
        {
            bool asked = Rescue.AskNobody(true);
            try
            {
                Resize(needed + extra, elementBits, alignment);
                return true;
            }
            catch (OutOfNativeMemoryException)
            {
                ThrowIfEnded();
            }
            finally
            {
                Rescue.AskNobody(asked);
            }
        }

        return false;
    }

    /// <summary>Gives the container a shorter block, if there is memory for it while the longer one is still there.</summary>
    /// <returns>False when there was none, and the container is as it was.</returns>
    public bool TryShrink(nint bytes, nint elementBits, int alignment)
    {
        try
        {
            Resize(bytes, elementBits, alignment);
            return true;
        }
        catch (OutOfNativeMemoryException)
        {
            ThrowIfEnded();
            return false;
        }
    }

    /// <summary>The owner of the block.</summary>
    /// <exception cref="StaleContainerException">Another thread has ended the container.</exception>
    public BlockOwner Owner()
    {
        BlockOwner? owner = BlockOwner.Of(_header);
        if (owner is null)
        {
            ThrowStale();
        }

        return owner;
    }

    /// <summary>Somebody else's code has run: whether the container is still as it was is to be seen.</summary>
    /// <exception cref="StaleContainerException">It has ended.</exception>
    public void ThrowIfEnded()
    {
        if (!IsAlive)
        {
            ThrowStale();
        }
    }

    private void Resize(nint bytes, nint elementBits, int alignment)
    {
        ContainerHeader* header = _header;
        BlockOwner owner = Owner();
        NativeBlock block = header->Block;
        bytes = Math.Max(bytes, SmallestBlock);
        if (bytes > block.Bytes)
        {
            NativeBlock extended = block;
            bool done = owner.TryExtend(ref extended, bytes);
            ThrowIfEnded();
            if (header->Block != block)
            {
                return;
            }

            if (done)
            {
                header->Bytes = (nint)extended.Bytes;
                return;
            }
        }

        NativeBlock moved = owner.Allocate(bytes, alignment);
        nint keep = IsAlive ? (nint)((((long)header->Count * elementBits) + 63) / 64 * 8) : 0;
        if (!IsAlive || Math.Min(keep, header->Bytes) > moved.Bytes)
        {
            owner.Free(moved);
            ThrowIfEnded();
            return;
        }

        Buffer.MemoryCopy(header->Start, (void*)moved.Address, moved.Bytes, Math.Min(keep, header->Bytes));
        Replace(header, owner, moved);
    }

    /// <summary>Puts another block into a header and frees the old one.</summary>
    public static void Replace(ContainerHeader* header, BlockOwner owner, NativeBlock block)
    {
        NativeBlock old = header->Block;
        header->Start = (byte*)block.Address;
        header->Bytes = (nint)block.Bytes;
        owner.Free(old);
    }

    /// <summary>The alignment of blocks that hold a type: 16 at least.</summary>
    public static int AlignmentOf<T>()
        where T : unmanaged => Math.Max(16, (int)Arena.AlignmentOf<T>());

    /// <summary>How many elements of a type fill a block, within what a container can count.</summary>
    public static int CapacityOf<T>(nint bytes)
        where T : unmanaged => (int)Math.Min(bytes / sizeof(T), int.MaxValue);

    /// <summary>The capacity to grow to: twice what there is, or what is needed.</summary>
    public int Grown(int capacity, long needed)
    {
        if (needed > int.MaxValue)
        {
            throw new InvalidOperationException(
                $"A {Origins.TypeName(_type)} holds at most {int.MaxValue} elements; {needed} were asked for.");
        }

        return (int)Math.Min(Math.Max(needed, capacity * 2L), int.MaxValue);
    }

    [DoesNotReturn]
    public void ThrowIndex(int index, int count) => throw new ArgumentOutOfRangeException(
        nameof(index), index,
        count == 0
            ? $"This {Origins.TypeName(_type)} is empty."
            : $"This {Origins.TypeName(_type)} holds {count} elements: use 0 to {count - 1}.");

    [DoesNotReturn]
    public void ThrowFull(int largest) => throw new InvalidOperationException(
        $"A {Origins.TypeName(_type)} holds at most {largest} elements.");

    [DoesNotReturn]
    public void ThrowEmpty() => throw new InvalidOperationException(
        $"This {Origins.TypeName(_type)} is empty.");

    [DoesNotReturn]
    public void ThrowChanged() => throw new InvalidOperationException(
        $"This {Origins.TypeName(_type)} was changed while it was enumerated.");

    [DoesNotReturn]
    public void ThrowStale()
    {
        if (_header is null)
        {
            throw new StaleContainerException(
                null, "This container was never made: it is the default value. Construct it with a source of memory.");
        }

        // A free header remembers where its last container ended. One that another container has by now does not.
        bool remembers = _header->Generation == _generation + 1 && _header->Owner == 0;
        string what = Origins.Describe(remembers ? _header->Cursor : _type);
        string? allocator = remembers ? Origins.AllocatorName(_header->Cursor) : null;
        string? ended = remembers ? Origins.Site(_header->Origin) : null;
        throw new StaleContainerException(
            allocator,
            $"The container is stale ({what}{(allocator is null ? string.Empty : $", in '{allocator}'")}): "
            + (ended is null
                ? "it was disposed, its arena was rewound or reset, or its allocator was disposed."
                : $"it was disposed at {ended}."));
    }
}
