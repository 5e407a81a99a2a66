using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// The records of a heap's slabs: a <see cref="HeapSlab"/> with its bitmaps, as long as these have to be. A record is
/// reused for bitmaps of the same length, and its memory is kept as long as the heap: a late reader reads a record.
/// <para>The heap calls this under its lock.</para>
/// </summary>
internal sealed unsafe class SlabRecords
{
    private const int LargestWords = HeapSlab.Bytes / SizeClasses.Smallest / 64;
    private const int Line = 64;

    private readonly GrowingRange _range;

    /// <summary>
    /// The remote parts: elsewhere, as most slabs of most games never see a remote free, and never touch theirs.
    /// </summary>
    private readonly GrowingRange _remoteRange;

    private readonly nint[] _free = new nint[BitOperations.Log2(LargestWords) + 1];
    private nuint _used;
    private nuint _remoteUsed;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range, or no memory.</exception>
    public SlabRecords(Allocator owner, nuint slabs)
    {
        _range = new GrowingRange(owner, (slabs + 1) * (nuint)RecordBytes(LargestWords));
        try
        {
            _remoteRange = new GrowingRange(owner, (slabs + 1) * (nuint)RemoteBytes(LargestWords));
            if (!TryTake(1, out HeapSlab* none, out Refusal refused))
            {
                refused.Throw();
            }

            none->BinOffset = HeapThread.NoBinOffset;
            None = none;
        }
        catch
        {
            Release();
            throw;
        }
    }

    /// <summary>The record of an extent without a slab: nobody's, and without blocks.</summary>
    public HeapSlab* None { get; }

    /// <summary>Words in the bitmap of so many blocks; a power of two.</summary>
    public static int Words(int blocks) => (int)BitOperations.RoundUpToPowerOf2((uint)(blocks + 63) / 64);

    /// <summary>
    /// Takes a record. Its word of remote frees says that nobody owns it: see <see cref="RemoteFrees"/>.
    /// </summary>
    /// <param name="words">Words in each of its bitmaps.</param>
    /// <param name="record">The record.</param>
    /// <param name="refused">Why there is none.</param>
    /// <returns>False when there is no memory; nothing has changed then.</returns>
    public bool TryTake(int words, out HeapSlab* record, out Refusal refused)
    {
        refused = default;
        int bucket = BitOperations.Log2((uint)words);
        record = (HeapSlab*)_free[bucket];
        if (record != null)
        {
            _free[bucket] = (nint)record->Next;
            return true;
        }

        nuint bytes = (nuint)RecordBytes(words);
        nuint remoteBytes = (nuint)RemoteBytes(words);
        if (!Refusal.TryGrow(_range, _used + bytes, out refused)
            || !Refusal.TryGrow(_remoteRange, _remoteUsed + remoteBytes, out refused))
        {
            return false;
        }

        record = (HeapSlab*)(_range.Base + _used);
        record->WordCount = words;
        record->Remote = (RemoteBlocks*)(_remoteRange.Base + _remoteUsed);
        _used += bytes;
        _remoteUsed += remoteBytes;
        return true;
    }

    /// <summary>Reclaims the record of a reclaimed slab.</summary>
    public void Reclaim(HeapSlab* record)
    {
        int bucket = BitOperations.Log2((uint)record->WordCount);
        record->Next = (HeapSlab*)_free[bucket];
        _free[bucket] = (nint)record;
    }

    public void Release()
    {
        _range.Release();
        _remoteRange?.Release();
    }

    private static int RecordBytes(int words) => RoundUp(HeapSlab.HeaderBytes + (words * sizeof(ulong)));

    private static int RemoteBytes(int words) => RoundUp(RemoteBlocks.HeaderBytes + (words * sizeof(ulong)));

    private static int RoundUp(int bytes) => (bytes + Line - 1) & ~(Line - 1);
}
