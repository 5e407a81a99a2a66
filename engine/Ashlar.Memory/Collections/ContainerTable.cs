namespace Ashlar.Memory;

/// <summary>
/// The headers of all containers of a memory system: 64 bytes each, in one address range whose pages hold nothing else
/// for as long as the process lives: so reading its header always tells whether a container is stale. The range of a
/// system that has ended serves the next one, whose generations begin above all that it has seen.
/// Containers may be made and ended on any thread; each costs one lock.
/// </summary>
internal sealed unsafe class ContainerTable(MemorySystem system, Lock gate)
{
    private const int MaximumContainers = 1 << 22;
    private const uint LastGeneration = uint.MaxValue;

    private static readonly Lock UnusedGate = new();
    private static readonly Stack<(nint Address, nuint Bytes, uint FirstGeneration)> Unused = new();

    private GrowingRange? _range;
    private uint _firstGeneration = 1;
    private uint _lastGeneration;
    private ContainerHeader* _headers;
    private int _used;
    private int _firstFree;
    private int _lastFree;

    /// <summary>Address ranges that this process has reserved for headers, for all of its systems.</summary>
    public static int RangesMade { get; private set; }

    /// <summary>Containers alive.</summary>
    public int Count { get; private set; }

    /// <summary>Makes the owner for an allocator type of a node, unless another thread just did.</summary>
    public BlockOwner AddOwner<TAllocator>(TAllocator allocator)
        where TAllocator : struct, INativeAllocator
    {
        Allocator node = allocator.Node;
        lock (gate)
        {
            Allocator.ThrowIfEnded(node.IsDisposed, node);
            for (BlockOwner? owner = node.BlockOwners; owner is not null; owner = owner.Sibling)
            {
                if (owner is AllocatorOwner<TAllocator>)
                {
                    return owner;
                }
            }

            return node.BlockOwners = new AllocatorOwner<TAllocator>(allocator, node.BlockOwners);
        }
    }

    /// <summary>A header for a new container that has no block yet.</summary>
    /// <exception cref="OutOfNativeMemoryException">No memory for headers. Nothing has changed.</exception>
    public ContainerHeader* Take(BlockOwner owner, int origin)
    {
        lock (gate)
        {
            Allocator.ThrowIfEnded(owner.Node.IsDisposed, owner.Node);
            ContainerHeader* header = _firstFree != 0 ? PopFree() : AddHeader();
            uint generation = header->Generation;
            *header = default;
            header->Generation = generation;
            header->Origin = origin;
            header->Owner = owner.Number;
            header->Next = owner.FirstContainer;
            if (header->Next != 0)
            {
                _headers[header->Next].Previous = IndexOf(header);
            }

            owner.FirstContainer = IndexOf(header);
            Count++;
            return header;
        }
    }

    /// <summary>Ends a container, unless that has happened: from now on every copy of it is stale.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="generation">The generation in which the header is its own.</param>
    /// <param name="owner">Its owner.</param>
    /// <param name="origin">Where it ends.</param>
    /// <param name="block">Its block, which is the caller's to free.</param>
    /// <returns>False when it has ended already.</returns>
    public bool TryEnd(ContainerHeader* header, uint generation, BlockOwner owner, int origin, out NativeBlock block)
    {
        lock (gate)
        {
            bool alive = header->Generation == generation;
            block = alive ? End(header, owner, origin) : default;
            return alive;
        }
    }

    /// <summary>Ends a container that is alive.</summary>
    /// <returns>Its block, which is the caller's to free.</returns>
    public NativeBlock End(ContainerHeader* header, BlockOwner owner, int origin)
    {
        lock (gate)
        {
            NativeBlock block = header->Block;
            if (header->Previous != 0)
            {
                _headers[header->Previous].Next = header->Next;
            }
            else
            {
                owner.FirstContainer = header->Next;
            }

            if (header->Next != 0)
            {
                _headers[header->Next].Previous = header->Previous;
            }

            Free(header, origin);
            return block;
        }
    }

    /// <summary>Ends the containers whose block reaches past an address: their arena is rewound to there.</summary>
    public void EndFrom(BlockOwner? owner, nint address)
    {
        for (; owner is not null; owner = owner.Sibling)
        {
            lock (gate)
            {
                for (int index = owner.FirstContainer; index != 0;)
                {
                    ContainerHeader* header = _headers + index;
                    index = header->Next;
                    if ((nint)header->Start + header->Bytes > address)
                    {
                        End(header, owner, 0);
                    }
                }
            }
        }
    }

    /// <summary>Ends every container of a node that is being disposed; those that should have been disposed are
    /// leaks.</summary>
    public void EndAll(Allocator node)
    {
        lock (gate)
        {
            for (BlockOwner? owner = node.BlockOwners; owner is not null; owner = owner.Sibling)
            {
                while (owner.FirstContainer != 0)
                {
                    ContainerHeader* header = _headers + owner.FirstContainer;
                    if (ContainerChecks.TrackEnds && node.Kind != AllocatorKind.Arena)
                    {
                        system.NoteLeak(node, header->Origin, header->Bytes);
                    }

                    End(header, owner, 0);
                }

                owner.GiveUpNumber();
            }

            node.BlockOwners = null;
        }
    }

    /// <summary>Decommits the memory. Its addresses stay, and read as zero: a container kept too long is
    /// stale. A later system uses them.</summary>
    public void Release()
    {
        if (_range is { } range)
        {
            range.DecommitReadable();
            if (system.Pages == VirtualMemory.Native && _lastGeneration < LastGeneration - 1)
            {
                lock (UnusedGate)
                {
                    Unused.Push(((nint)range.Base, range.ReservedBytes, Math.Max(_lastGeneration, _firstGeneration) + 1));
                }
            }
        }
    }

    /// <summary>Sets the generation of a free header, so that a test can come to the end of the generations.</summary>
    internal void SetGenerationOfNextHeader(uint generation) => _headers[_firstFree].Generation = generation;

    private int IndexOf(ContainerHeader* header) => (int)(header - _headers);

    private ContainerHeader* AddHeader()
    {
        _range ??= MakeRange();
        _headers = (ContainerHeader*)_range.Base;

        // Index 0 means none, so the first header is never used.
        int index = _used + 1;
        if ((nuint)index == _range.ReservedBytes / (nuint)sizeof(ContainerHeader))
        {
            throw system.Events.Note(new OutOfNativeMemoryException(
                system.Path, sizeof(ContainerHeader), OutOfMemoryCause.Capacity,
                $"A memory system has at most {index - 1} containers at once. "
                + "Dispose those no longer used."));
        }

        _range.EnsureCommitted((nuint)(index + 1) * (nuint)sizeof(ContainerHeader));
        _used = index;
        _headers[index].Generation = _firstGeneration;
        return _headers + index;
    }

    private GrowingRange MakeRange()
    {
        const nuint Bytes = (nuint)MaximumContainers * 64;
        lock (UnusedGate)
        {
            // Not of a system whose pages come from elsewhere: a range is released by who reserved it.
            if (system.Pages == VirtualMemory.Native && Unused.TryPop(out (nint Address, nuint Bytes, uint FirstGeneration) unused))
            {
                _firstGeneration = unused.FirstGeneration;
                return new GrowingRange(system, unused.Address, unused.Bytes);
            }

            RangesMade++;
        }

        return new GrowingRange(system, Bytes, GrowingRange.LeastReservation);
    }

    private ContainerHeader* PopFree()
    {
        ContainerHeader* header = _headers + _firstFree;
        _firstFree = header->Next;
        return header;
    }

    private void Free(ContainerHeader* header, int origin)
    {
        uint generation = header->Generation + 1;
        _lastGeneration = Math.Max(_lastGeneration, generation);
        int made = header->Origin;
        *header = default;
        header->Generation = generation;
        header->Cursor = made;
        header->Origin = origin;
        Count--;
        if (generation == LastGeneration)
        {
            return;
        }

        int index = IndexOf(header);
        if (_firstFree == 0)
        {
            _firstFree = index;
            _lastFree = index;
        }
        else if (ContainerChecks.TrackEnds)
        {
            // Used again as late as possible, so that a report can still tell where the container ended.
            _headers[_lastFree].Next = index;
            _lastFree = index;
        }
        else
        {
            header->Next = _firstFree;
            _firstFree = index;
        }
    }
}
