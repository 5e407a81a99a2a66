using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// The blocks on pages of their own, as <see cref="DebugHeap"/> sees them: large ones, and a seeded sample of others
/// between guard pages, which stop the process at any touch past an end or after a free. The debug heap calls this
/// under its lock.
/// </summary>
internal sealed unsafe class DebugLargeBlocks(SlabHeap heap, Canaries canaries, int quarantinedBlocks)
{
    private const nint LargestGuarded = 64 << 10;

    /// <summary>Large blocks alive at once before their records make garbage, once.</summary>
    private const int LikelyBlocks = 1024;

    private readonly Dictionary<nint, LargeBlockRecord> _records = new(quarantinedBlocks + LikelyBlocks);
    private readonly nint _pageBytes = heap.Root.Pages.PageBytes;
    private GuardSample _sample = new(0x9E3779B9);

    /// <summary>The record of the block at an address, or a null reference.</summary>
    public ref LargeBlockRecord Find(byte* address) =>
        ref CollectionsMarshal.GetValueRefOrNullRef(_records, (nint)address);

    /// <summary>Puts canaries around a block that stands on a run of its own.</summary>
    /// <returns>What the user gets.</returns>
    public byte* Enter(byte* run, nint lead, nint bytes, int site, out nint wholeBytes)
    {
        wholeBytes = (nint)heap.Large.BytesOf(run);
        return Enter(run + lead, new LargeBlockRecord
        {
            Run = (nint)run,
            Data = (nint)run,
            DataBytes = wholeBytes,
            Requested = bytes,
            State = BlockState.Live,
            CreatedAt = site,
        });
    }

    /// <summary>Whether the next block is one of the sample.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool SampleTakes() => _sample.Takes();

    /// <summary>Allocates a block of the sample between guard pages.</summary>
    /// <returns>Null when it is too large, or there is no memory: a sample can do without.</returns>
    public byte* TryAllocateGuarded(nint bytes, int alignment, int site, out nint wholeBytes)
    {
        wholeBytes = 0;
        if (bytes > LargestGuarded)
        {
            return null;
        }

        nint dataBytes = (Math.Max(bytes, 1) + _pageBytes - 1) / _pageBytes * _pageBytes;
        byte* run = heap.Large.TryAllocateInternal((nuint)(dataBytes + (2 * _pageBytes)));
        if (run == null)
        {
            return null;
        }

        byte* data = run + _pageBytes;
        _ = heap.Root.Pages.TryProtect((nint)run, (nuint)_pageBytes, accessible: false);
        _ = heap.Root.Pages.TryProtect((nint)(data + dataBytes), (nuint)_pageBytes, accessible: false);
        wholeBytes = dataBytes;
        return Enter(data + dataBytes - ((bytes + alignment - 1) & -alignment), new LargeBlockRecord
        {
            Run = (nint)run,
            Data = (nint)data,
            DataBytes = dataBytes,
            Requested = bytes,
            IsGuarded = true,
            State = BlockState.Live,
            CreatedAt = site,
        });
    }

    /// <summary>A block enters quarantine: its ends are filled; between guard pages, any touch faults from now on.</summary>
    public void Bury(byte* address, ref LargeBlockRecord record, int site)
    {
        record.DestroyedAt = site;
        record.State = BlockState.Dead;
        DeadFill.Write(address, record.Requested);
        if (record.IsGuarded)
        {
            _ = heap.Root.Pages.TryProtect(record.Data, (nuint)record.DataBytes, accessible: false);
        }
    }

    /// <summary>A block leaves quarantine: its run is the heap's again.</summary>
    /// <exception cref="MemoryCorruptedException">The block was written in quarantine; it is reclaimed.</exception>
    public void Reclaim(byte* address)
    {
        _ = _records.Remove((nint)address, out LargeBlockRecord record);
        nint at = record.IsGuarded ? -1 : DeadFill.FindWrite(address, record.Requested);
        if (record.IsGuarded)
        {
            nuint bytes = (nuint)(record.DataBytes + (2 * _pageBytes));
            _ = heap.Root.Pages.TryProtect(record.Run, bytes, accessible: true);
            heap.Large.FreeInternal((byte*)record.Run);
        }
        else
        {
            heap.Large.Free((byte*)record.Run);
        }

        if (at >= 0)
        {
            canaries.ThrowWrittenAfterFree(address, at, record.Requested, record.CreatedAt, record.DestroyedAt);
        }
    }

    /// <summary>A frame begins: the sample has a budget for each.</summary>
    public void BeginFrame() => _sample.BeginFrame();

    /// <summary>Looks at all live blocks.</summary>
    /// <exception cref="MemoryCorruptedException">A block was written past an end.</exception>
    public void Sweep()
    {
        foreach ((nint address, LargeBlockRecord record) in _records)
        {
            if (record.State == BlockState.Live)
            {
                CheckCanaries((byte*)address, record, 0);
            }
        }
    }

    /// <summary>Checks the canaries around a live block.</summary>
    /// <exception cref="MemoryCorruptedException">One of them was written over.</exception>
    public void CheckCanaries(byte* address, in LargeBlockRecord record, int site) =>
        canaries.Check(
            address, Before(address, record), Behind(address, record), record.Requested, record.CreatedAt, site);

    /// <summary>Counts the live blocks of each call site.</summary>
    public void CountSites(Dictionary<int, int> counts)
    {
        foreach (LargeBlockRecord record in _records.Values)
        {
            if (record.State == BlockState.Live)
            {
                counts[record.CreatedAt] = counts.GetValueOrDefault(record.CreatedAt) + 1;
            }
        }
    }

    /// <summary>Adds the live blocks up by their call sites.</summary>
    public void AddCallSites(Span<CallSiteUse> uses, ref int count)
    {
        foreach (LargeBlockRecord record in _records.Values)
        {
            if (record.State == BlockState.Live)
            {
                int use = CallSiteUses.IndexOf(uses, ref count, record.CreatedAt);
                CallSiteUses.Add(
                    ref uses[use], 1, record.Requested, CallSiteUse.UnknownFrame, CallSiteUse.UnknownFrame);
            }
        }
    }

    private static Span<byte> Before(byte* address, in LargeBlockRecord record) =>
        new((byte*)record.Data, (int)((nint)address - record.Data));

    private static Span<byte> Behind(byte* address, in LargeBlockRecord record) =>
        new(address + record.Requested, (int)(record.Data + record.DataBytes - (nint)address - record.Requested));

    private byte* Enter(byte* address, in LargeBlockRecord record)
    {
        Canaries.Fill(Before(address, record), Behind(address, record));
        Canaries.FillNew(address, record.Requested);
        _records[(nint)address] = record;
        return address;
    }
}
