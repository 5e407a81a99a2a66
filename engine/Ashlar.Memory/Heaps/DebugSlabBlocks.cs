namespace Ashlar.Memory;

/// <summary>
/// The blocks in slabs, as <see cref="DebugHeap"/> sees them: a record for each 32 bytes of the heap's range, which
/// finds what is known of a block from its address. The debug heap calls this under its lock.
/// </summary>
internal sealed unsafe class DebugSlabBlocks
{
    /// <summary>The least block with canaries; records lie at this stride.</summary>
    public const int LeastBlock = 32;

    private const int RecordsInExtent = HeapSlab.Bytes / LeastBlock;

    private readonly SlabHeap _heap;
    private readonly SlabExtents _extents;
    private readonly Canaries _canaries;
    private readonly GrowingRange _records;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range.</exception>
    public DebugSlabBlocks(SlabHeap heap, SlabExtents extents, Canaries canaries, nuint bytes)
    {
        _heap = heap;
        _extents = extents;
        _canaries = canaries;
        _records = new GrowingRange(heap, bytes / LeastBlock * (nuint)sizeof(BlockRecord));
    }

    /// <summary>Extents that have records.</summary>
    public int Extents =>
        Math.Min(_extents.Count, (int)(_records.CommittedEnd / (nuint)(RecordsInExtent * sizeof(BlockRecord))));

    private BlockRecord* Records => (BlockRecord*)_records.Base;

    private nuint RecordCount => _records.CommittedEnd / (nuint)sizeof(BlockRecord);

    /// <summary>Puts canaries around a block that a slab gave.</summary>
    /// <returns>What the user gets; null when there is no memory for the record, and the block is freed again.</returns>
    /// <exception cref="MemoryCorruptedException">The block was written while it was dead.</exception>
    public byte* TryEnter(
        HeapThread* thread, byte* block, int lead, nint bytes, int site, out int wholeBytes, out Refusal refused)
    {
        nuint index = (nuint)(block - _extents.Base) / LeastBlock;
        nuint extents = (index / RecordsInExtent) + 1;
        if (!Refusal.TryGrow(_records, extents * RecordsInExtent * (nuint)sizeof(BlockRecord), out refused))
        {
            wholeBytes = 0;
            ThreadHeap.Free(thread, _heap, block);
            return null;
        }

        BlockRecord* record = Records + index;
        wholeBytes = (int)_extents.SlabAt(block)->BlockBytes;
        var whole = new Span<byte>(block, wholeBytes);
        if (record->State == BlockState.Dead
            && Canaries.TryFindWrite(whole.Slice(record->Lead, record->Requested), out int at))
        {
            ThreadHeap.Free(thread, _heap, block);
            _canaries.ThrowWrittenAfterFree(
                block + record->Lead, at, record->Requested, record->CreatedAt, record->DestroyedAt);
        }

        *record = new BlockRecord
        {
            Requested = (int)bytes,
            Lead = (short)lead,
            State = BlockState.Live,
            CreatedAt = site,
        };
        Canaries.Fill(whole[..lead], whole[(lead + (int)bytes)..]);
        return block + lead;
    }

    /// <summary>The record of a block that a user got, whether it is live or was freed since.</summary>
    /// <param name="address">What the user frees.</param>
    /// <param name="site">The call site, for the exception.</param>
    /// <param name="block">The whole block, with its canaries.</param>
    /// <exception cref="ArgumentException">No user ever got this address.</exception>
    public BlockRecord* Find(byte* address, int site, out Span<byte> block)
    {
        if (_extents.Covers(address))
        {
            HeapSlab* slab = _extents.SlabAt(address);
            uint within = (uint)(address - _extents.Base) & (HeapSlab.Bytes - 1);
            if (within < slab->UsedBytes)
            {
                byte* start = address - (within % slab->BlockBytes);
                BlockRecord* record = RecordOf(start);
                if ((byte*)(record + 1) <= _records.Base + _records.CommittedEnd
                    && record->State != BlockState.None
                    && address == start + record->Lead)
                {
                    block = new Span<byte>(start, (int)slab->BlockBytes);
                    return record;
                }
            }
        }

        throw new ArgumentException(
            $"0x{(nint)address:x} is not the start of a block of '{_heap.Path}', so it cannot be freed there."
            + $" Freed at {CallSites.Describe(site)}.");
    }

    /// <summary>A block leaves quarantine: it is the heap's again.</summary>
    /// <returns>Bytes that were asked for.</returns>
    public int Reclaim(HeapThread* thread, byte* address)
    {
        HeapSlab* slab = _extents.SlabAt(address);
        byte* block = address - ((uint)(address - slab->First) % slab->BlockBytes);
        BlockRecord* record = RecordOf(block);
        record->State = BlockState.Dead;
        ThreadHeap.Free(thread, _heap, block);
        return record->Requested;
    }

    /// <summary>Looks at all blocks of a slab.</summary>
    /// <exception cref="MemoryCorruptedException">A block was written past an end, or after it was freed.</exception>
    public void Sweep(int extent)
    {
        HeapSlab* slab = _extents.PageMap[extent];
        for (uint offset = 0; offset < slab->UsedBytes && slab->BlockBytes != 0; offset += slab->BlockBytes)
        {
            byte* block = slab->First + offset;
            BlockRecord* record = RecordOf(block);
            var whole = new Span<byte>(block, (int)slab->BlockBytes);
            if (record->State == BlockState.Live)
            {
                CheckCanaries(whole, record, 0);
            }
            else if (record->State != BlockState.None
                && Canaries.TryFindWrite(whole.Slice(record->Lead, record->Requested), out int at))
            {
                _canaries.ThrowWrittenAfterFree(
                    block + record->Lead, at, record->Requested, record->CreatedAt, record->DestroyedAt);
            }
        }
    }

    /// <summary>Checks the canaries around a live block.</summary>
    /// <exception cref="MemoryCorruptedException">One of them was written over.</exception>
    public void CheckCanaries(Span<byte> block, BlockRecord* record, int site)
    {
        fixed (byte* start = block)
        {
            _canaries.Check(
                start + record->Lead, block[..record->Lead], block[(record->Lead + record->Requested)..],
                record->Requested, record->CreatedAt, site);
        }
    }

    /// <summary>Voids what is known of free blocks: their contents are gone.</summary>
    public void Reset(byte* first, nuint bytes)
    {
        nuint from = (nuint)(first - _extents.Base) / LeastBlock;
        nuint end = Math.Min(from + (bytes / LeastBlock), RecordCount);
        for (nuint i = from; i < end; i++)
        {
            Records[i].State = BlockState.None;
        }
    }

    /// <summary>Counts the live blocks of each call site.</summary>
    public void CountSites(Dictionary<int, int> counts)
    {
        for (nuint i = 0; i < RecordCount; i++)
        {
            if (Records[i].State == BlockState.Live)
            {
                counts[Records[i].CreatedAt] = counts.GetValueOrDefault(Records[i].CreatedAt) + 1;
            }
        }
    }

    public void Release() => _records.Release();

    private BlockRecord* RecordOf(byte* block) => Records + ((nuint)(block - _extents.Base) / LeastBlock);
}
