namespace Ashlar.Memory;

/// <summary>
/// The pages of one slab: which are wholly free, giving them back, getting them again. The blocks on a page that was
/// given back are free and not in the slab's bitmap. At most 16 pages a slab, so a set of them is a mask.
/// </summary>
internal static unsafe class SlabPages
{
    private const int MostWords = HeapSlab.Bytes / SizeClasses.Smallest / 64;

    /// <summary>All pages that blocks of a slab lie on.</summary>
    public static uint All(HeapSlab* slab, int pageShift) => (uint)((1 << Count(slab, pageShift)) - 1);

    /// <summary>The pages whose blocks are all free.</summary>
    public static uint Free(HeapSlab* slab, int pageShift)
    {
        ulong* bits = HeapSlab.Free(slab);
        ulong* all = stackalloc ulong[slab->Missing == 0 ? 0 : MostWords];
        if (slab->Missing != 0)
        {
            new ReadOnlySpan<ulong>(bits, slab->WordCount).CopyTo(new Span<ulong>(all, slab->WordCount));
            bits = all;
        }

        int pages = Count(slab, pageShift);
        for (int page = 0; slab->Missing >> page != 0; page++)
        {
            if ((slab->Missing >> page & 1) != 0)
            {
                (int first, int last) = BlocksOn(slab, page, pageShift);
                SetBits(bits, first, last);
            }
        }

        uint free = 0;
        for (int page = 0; page < pages; page++)
        {
            (int first, int last) = BlocksOn(slab, page, pageShift);
            if (AreSet(bits, first, last))
            {
                free |= 1u << page;
            }
        }

        return free;
    }

    /// <summary>Whether a block lies, even in part, on a page that was given back.</summary>
    public static bool IsMissing(HeapSlab* slab, int block, int pageShift)
    {
        uint missing = slab->Missing;
        if (missing == 0)
        {
            return false;
        }

        int first = (int)((uint)block * slab->BlockBytes) >> pageShift;
        int last = (int)(((uint)(block + 1) * slab->BlockBytes) - 1) >> pageShift;
        return (missing & Mask(first, last)) != 0;
    }

    /// <summary>Gives back pages that are free.</summary>
    /// <param name="slab">The slab; the caller's.</param>
    /// <param name="pages">Which; none of them missing yet.</param>
    /// <param name="range">Where the slab lies.</param>
    /// <param name="pageShift">Of the page size.</param>
    public static void Discard(HeapSlab* slab, uint pages, PageRange range, int pageShift)
    {
        for (int page = 0; pages >> page != 0; page++)
        {
            int length = RunAt(pages, page);
            if (length != 0)
            {
                (int first, _) = BlocksOn(slab, page, pageShift);
                (_, int last) = BlocksOn(slab, page + length - 1, pageShift);
                ClearBits(HeapSlab.Free(slab), first, last);
                slab->Missing |= Mask(page, page + length - 1);
                range.DecommitHole(Offset(slab, page, range, pageShift), (nuint)length << pageShift);
                page += length;
            }
        }

        ulong* free = HeapSlab.Free(slab);
        slab->Words = 0;
        for (int word = 0; word < slab->WordCount; word++)
        {
            slab->Words |= free[word] == 0 ? 0 : 1UL << word;
        }
    }

    /// <summary>Commits all missing pages of a slab again; their blocks are back in the bitmap.</summary>
    /// <returns>False when some were refused: those stay missing.</returns>
    public static bool TryRestore(HeapSlab* slab, PageRange range, int pageShift)
    {
        uint wanted = slab->Missing;
        for (int page = 0; wanted >> page != 0; page++)
        {
            int length = RunAt(wanted, page);
            if (length != 0)
            {
                if (!range.TryCommit(Offset(slab, page, range, pageShift), (nuint)length << pageShift, out _))
                {
                    break;
                }

                slab->Missing &= ~Mask(page, page + length - 1);
                page += length;
            }
        }

        uint restored = wanted & ~slab->Missing;
        for (int page = 0; restored >> page != 0; page++)
        {
            if ((restored >> page & 1) != 0)
            {
                (int first, int last) = BlocksOn(slab, page, pageShift);
                first += IsMissing(slab, first, pageShift) ? 1 : 0;
                last -= IsMissing(slab, last, pageShift) ? 1 : 0;
                SetBits(HeapSlab.Free(slab), first, last);
                slab->Words |= WordMask(0, first >> 6, last >> 6);
            }
        }

        return slab->Missing == 0;
    }

    /// <summary>
    /// Gives back all pages of a slab's place that are still there: of one that has no blocks any more.
    /// </summary>
    /// <returns>Bytes given back.</returns>
    public static long DiscardRest(HeapSlab* slab, PageRange range, int pageShift)
    {
        uint rest = Mask(0, (HeapSlab.Bytes >> pageShift) - 1) & ~slab->Missing;
        long bytes = 0;
        for (int page = 0; rest >> page != 0; page++)
        {
            int length = RunAt(rest, page);
            if (length != 0)
            {
                range.DecommitHole(Offset(slab, page, range, pageShift), (nuint)length << pageShift);
                bytes += (long)length << pageShift;
                page += length;
            }
        }

        return bytes;
    }

    /// <summary>Sets the bits from one to another, both included; none when the last is before the first.</summary>
    public static void SetBits(ulong* bits, int first, int last)
    {
        for (int word = first >> 6; first <= last && word <= last >> 6; word++)
        {
            bits[word] |= WordMask(word, first, last);
        }
    }

    private static void ClearBits(ulong* bits, int first, int last)
    {
        for (int word = first >> 6; word <= last >> 6; word++)
        {
            bits[word] &= ~WordMask(word, first, last);
        }
    }

    private static bool AreSet(ulong* bits, int first, int last)
    {
        for (int word = first >> 6; word <= last >> 6; word++)
        {
            if ((~bits[word] & WordMask(word, first, last)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The bits of one word that lie between two, both included.</summary>
    private static ulong WordMask(int word, int first, int last)
    {
        int low = Math.Max(first - (word << 6), 0);
        int high = Math.Min(last - (word << 6), 63);
        return ulong.MaxValue >> (63 - high) & ulong.MaxValue << low;
    }

    private static int Count(HeapSlab* slab, int pageShift) =>
        (int)((slab->UsedBytes + (1u << pageShift) - 1) >> pageShift);

    /// <summary>The first and the last block that lie, even in part, on a page.</summary>
    private static (int First, int Last) BlocksOn(HeapSlab* slab, int page, int pageShift)
    {
        uint start = (uint)page << pageShift;
        uint end = Math.Min(start + (1u << pageShift), slab->UsedBytes) - 1;
        return (
            (int)(((ulong)start * slab->Reciprocal) >> 32),
            (int)(((ulong)end * slab->Reciprocal) >> 32));
    }

    /// <summary>How many pages from here on are in a set, without a gap.</summary>
    private static int RunAt(uint pages, int page) => System.Numerics.BitOperations.TrailingZeroCount(~(pages >> page));

    private static uint Mask(int first, int last) => (uint)WordMask(0, first, last);

    private static nuint Offset(HeapSlab* slab, int page, PageRange range, int pageShift) =>
        (nuint)(slab->First - range.Base) + ((nuint)page << pageShift);
}
