using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// The blocks in slabs, as <see cref="DebugHeap"/> sees them: a record for each, by the extent that it lies in and its
/// number there, so that neighbours share cache lines. The debug heap calls this under its lock.
/// </summary>
internal sealed unsafe class DebugSlabBlocks
{
    /// <summary>The least block with canaries.</summary>
    public const int LeastBlock = 32;

    private const int RecordsInExtent = HeapSlab.Bytes / LeastBlock;
    private const int RecordsBytes = RecordsInExtent * sizeof(ulong);

    /// <summary>
    /// Bytes from the records of one extent to those of the next: an odd number of cache lines, as large blocks have few
    /// records in an extent, and a stride of a power of two would have all of them share a few sets of each cache.
    /// </summary>
    private const int ExtentStride = RecordsBytes + (13 * 64);

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
        _records = new GrowingRange(heap, bytes / HeapSlab.Bytes * ExtentStride);
    }

    /// <summary>Extents that have all of their records.</summary>
    public int Extents => Math.Min(_extents.Count, (int)(_records.CommittedEnd / ExtentStride));

    /// <summary>Puts canaries around a block that a slab gave.</summary>
    /// <param name="thread">The calling thread's state.</param>
    /// <param name="block">The block.</param>
    /// <param name="lead">Bytes from its start to what the user gets.</param>
    /// <param name="bytes">What the user asked for.</param>
    /// <param name="site">The call site.</param>
    /// <param name="refused">Why there is no memory for the record.</param>
    /// <returns>What the user gets; null when there is none, and the block is freed again.</returns>
    /// <exception cref="MemoryCorruptedException">The block was written while it was dead.</exception>
    public byte* TryEnter(HeapThread* thread, byte* block, nint lead, nint bytes, int site, out Refusal refused)
    {
        refused = default;
        HeapSlab* slab = _extents.SlabAt(block);
        BlockRecord* record = RecordOf(slab, (uint)(block - slab->First));
        if (!IsCommitted(record) && !TryCommit(thread, slab, block, out refused))
        {
            return null;
        }

        BlockRecord last = *record;
        if (last.State == BlockState.Dead && !DeadFill.IsWhole(block + last.Lead, last.Requested))
        {
            nint at = DeadFill.FindWrite(block + last.Lead, last.Requested);
            ThreadHeap.Free(thread, _heap, block);
            _canaries.ThrowWrittenAfterFree(block + last.Lead, at, last.Requested, last.CreatedAt, last.DestroyedAt);
        }

        *record = BlockRecord.Allocated(lead, bytes, site);
        byte* address = block + lead;
        Canaries.Write(address, bytes);
        Canaries.FillNew(address, bytes);
        return address;
    }

    /// <summary>The record of a block that a user got, whether it is live or was freed since.</summary>
    /// <param name="address">What the user frees, somewhere in the extents.</param>
    /// <param name="site">The call site, for the exception.</param>
    /// <param name="blockBytes">Bytes in the whole block, with its canaries.</param>
    /// <exception cref="ArgumentException">No user ever got this address.</exception>
    public BlockRecord* Find(byte* address, int site, out int blockBytes)
    {
        HeapSlab* slab = _extents.SlabAt(address);
        uint within = (uint)(address - _extents.Base) & (HeapSlab.Bytes - 1);
        if (within < slab->UsedBytes)
        {
            BlockRecord* record = RecordOf(slab, within);
            byte* start = slab->First + (Number(slab, within) * slab->BlockBytes);
            if (IsCommitted(record) && record->State != BlockState.None && address == start + record->Lead)
            {
                blockBytes = (int)slab->BlockBytes;
                return record;
            }
        }

        blockBytes = 0;
        ThrowNoBlock(address, site);
        return null;
    }

    /// <summary>Looks at all blocks of a slab.</summary>
    /// <exception cref="MemoryCorruptedException">A block was written past an end, or after it was freed.</exception>
    public void Sweep(int extent)
    {
        HeapSlab* slab = _extents.PageMap[extent];
        for (uint offset = 0; offset < slab->UsedBytes && slab->BlockBytes != 0; offset += slab->BlockBytes)
        {
            BlockRecord record = *RecordOf(slab, offset);
            byte* address = slab->First + offset + record.Lead;
            if (record.State == BlockState.Live)
            {
                CheckCanaries(address, record, 0);
            }
            else if (record.State == BlockState.Dead && !DeadFill.IsWhole(address, record.Requested))
            {
                nint at = DeadFill.FindWrite(address, record.Requested);
                _canaries.ThrowWrittenAfterFree(address, at, record.Requested, record.CreatedAt, record.DestroyedAt);
            }
        }
    }

    /// <summary>Checks the canaries around a live block.</summary>
    /// <exception cref="MemoryCorruptedException">One of them was written over.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CheckCanaries(byte* address, BlockRecord record, int site)
    {
        if (!Canaries.AreWhole(address, record.Requested))
        {
            ReportCanaries(address, record, site);
        }
    }

    /// <summary>Voids what is known of the blocks of a slab that was there before.</summary>
    public void Reset(HeapSlab* slab)
    {
        CommittedRecordsOf(slab->Extent).Clear();
    }

    /// <summary>Voids what is known of one free block: its contents are gone.</summary>
    public void Reset(HeapSlab* slab, int block)
    {
        BlockRecord* record = RecordsOf(slab->Extent) + block;
        if (IsCommitted(record))
        {
            *record = default;
        }
    }

    /// <summary>Counts the live blocks of each call site.</summary>
    public void CountSites(Dictionary<int, int> counts)
    {
        for (int extent = 0; extent < _extents.Count; extent++)
        {
            foreach (BlockRecord record in CommittedRecordsOf(extent))
            {
                if (record.State == BlockState.Live)
                {
                    counts[record.CreatedAt] = counts.GetValueOrDefault(record.CreatedAt) + 1;
                }
            }
        }
    }

    /// <summary>Adds the live blocks up by their call sites.</summary>
    public void AddCallSites(Span<CallSiteUse> uses, ref int count)
    {
        int recent = 0;
        for (int extent = 0; extent < _extents.Count; extent++)
        {
            foreach (BlockRecord record in CommittedRecordsOf(extent))
            {
                if (record.State == BlockState.Live)
                {
                    recent = CallSiteUses.IndexOf(uses, ref count, record.CreatedAt, recent);
                    CallSiteUses.Add(
                        ref uses[recent], 1, record.Requested, CallSiteUse.UnknownFrame, CallSiteUse.UnknownFrame);
                }
            }
        }
    }

    public void Release() => _records.Release();

    private static uint Number(HeapSlab* slab, uint within) => (uint)(((ulong)within * slab->Reciprocal) >> 32);

    private BlockRecord* RecordOf(HeapSlab* slab, uint within) => RecordsOf(slab->Extent) + Number(slab, within);

    private BlockRecord* RecordsOf(int extent) => (BlockRecord*)(_records.Base + ((nint)extent * ExtentStride));

    /// <summary>The records of an extent; the last extent that has some may have a part of them.</summary>
    private Span<BlockRecord> CommittedRecordsOf(int extent)
    {
        nuint first = (nuint)extent * ExtentStride;
        nuint bytes = Math.Min(_records.CommittedEnd - Math.Min(first, _records.CommittedEnd), RecordsBytes);
        return new Span<BlockRecord>(_records.Base + first, (int)bytes / sizeof(BlockRecord));
    }

    private bool IsCommitted(BlockRecord* record) =>
        (nuint)((byte*)(record + 1) - _records.Base) <= _records.CommittedEnd;

    /// <summary>Commits the records of a slab.</summary>
    /// <returns>False when there is no memory; the block is freed again.</returns>
    private bool TryCommit(HeapThread* thread, HeapSlab* slab, byte* block, out Refusal refused)
    {
        nuint bytes = ((nuint)slab->Extent + 1) * ExtentStride;
        if (Refusal.TryGrow(_records, bytes, out refused))
        {
            return true;
        }

        // The slab may be new. Its pages go back when idle ones are looked for, and the request that starts over takes
        // them again: it needs both.
        refused = new Refusal(_records, bytes + HeapSlab.Bytes, refused.Cause);
        ThreadHeap.Free(thread, _heap, block);
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportCanaries(byte* address, BlockRecord record, int site) => _canaries.Check(
        address,
        new Span<byte>(address - Canaries.Bytes, Canaries.Bytes),
        new Span<byte>(address + record.Requested, Canaries.Bytes),
        record.Requested,
        record.CreatedAt,
        site);

    /// <summary>No user ever got an address that was freed.</summary>
    /// <exception cref="ArgumentException">That.</exception>
    [DoesNotReturn]
    public void ThrowNoBlock(byte* address, int site) => throw new ArgumentException(
        $"0x{(nint)address:x} is not the start of a block of '{_heap.Path}', so it cannot be freed there."
        + $" Freed at {CallSites.Describe(site)}.");
}
