namespace Ashlar.Memory;

/// <summary>
/// The pages of one slab: which are wholly free, decommitting them, committing them again. The blocks on a decommitted
/// page are free and not in the slab's bitmap. A slab has at most 16 pages, so a set of them is a mask.
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
        ulong* all = stackalloc ulong[slab->Decommitted == 0 ? 0 : MostWords];
        if (slab->Decommitted != 0)
        {
            new ReadOnlySpan<ulong>(bits, slab->WordCount).CopyTo(new Span<ulong>(all, slab->WordCount));
            bits = all;
        }

        int pages = Count(slab, pageShift);
        for (int page = 0; slab->Decommitted >> page != 0; page++)
        {
            if ((slab->Decommitted >> page & 1) != 0)
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

    /// <summary>Whether a block lies, even in part, on a decommitted page.</summary>
    public static bool IsDecommitted(HeapSlab* slab, int block, int pageShift)
    {
        uint decommitted = slab->Decommitted;
        if (decommitted == 0)
        {
            return false;
        }

        int first = (int)((uint)block * slab->BlockBytes) >> pageShift;
        int last = (int)(((uint)(block + 1) * slab->BlockBytes) - 1) >> pageShift;
        return (decommitted & Mask(first, last)) != 0;
    }

    /// <summary>Decommits pages that are free.</summary>
    /// <param name="slab">The slab; the caller's.</param>
    /// <param name="pages">Which; none of them decommitted yet.</param>
    /// <param name="range">Where the slab lies.</param>
    /// <param name="pageShift">Of the page size.</param>
    public static void Decommit(HeapSlab* slab, uint pages, PageRange range, int pageShift)
    {
        for (int page = 0; pages >> page != 0; page++)
        {
            int length = RunAt(pages, page);
            if (length != 0)
            {
                (int first, _) = BlocksOn(slab, page, pageShift);
                (_, int last) = BlocksOn(slab, page + length - 1, pageShift);
                ClearBits(HeapSlab.Free(slab), first, last);
                slab->Decommitted |= Mask(page, page + length - 1);
                range.DecommitHole(Offset(slab, page, range, pageShift), (nuint)length << pageShift);
                page += length;
            }
        }

        ulong* free = HeapSlab.Free(slab);
        slab->FreeWords = 0;
        for (int word = 0; word < slab->WordCount; word++)
        {
            slab->FreeWords |= free[word] == 0 ? 0 : 1UL << word;
        }
    }

    /// <summary>Notes that only the first pages of a new slab are committed.</summary>
    public static void BeginWith(HeapSlab* slab, int pages, int pageShift)
    {
        int all = HeapSlab.Bytes >> pageShift;
        slab->Decommitted = pages == all ? 0 : Mask(pages, all - 1);
        int blocks = slab->Blocks;
        if (pages < all)
        {
            blocks = Math.Min(blocks, (int)(((uint)pages << pageShift) / slab->BlockBytes));
        }

        new Span<ulong>(HeapSlab.Free(slab), slab->WordCount).Clear();
        SetBits(HeapSlab.Free(slab), 0, blocks - 1);
        slab->FreeWords = ulong.MaxValue >> (63 - ((blocks - 1) >> 6));
    }

    /// <summary>Commits decommitted pages of a slab, the lowest first; their blocks are in the bitmap then.</summary>
    /// <param name="slab">The slab; the caller's.</param>
    /// <param name="most">How many pages at most.</param>
    /// <param name="range">Where the slab lies.</param>
    /// <param name="pageShift">Of the page size.</param>
    /// <returns>False when none was committed.</returns>
    public static bool TryCommit(HeapSlab* slab, int most, PageRange range, int pageShift)
    {
        uint wanted = slab->Decommitted;
        for (int page = 0; wanted >> page != 0 && most > 0; page++)
        {
            int length = Math.Min(RunAt(wanted, page), most);
            if (length != 0)
            {
                if (!range.TryCommit(Offset(slab, page, range, pageShift), (nuint)length << pageShift, out _))
                {
                    break;
                }

                slab->Decommitted &= ~Mask(page, page + length - 1);
                page += length;
                most -= length;
            }
        }

        uint committed = wanted & ~slab->Decommitted;
        for (int page = 0; committed >> page != 0; page++)
        {
            if ((committed >> page & 1) != 0)
            {
                (int first, int last) = BlocksOn(slab, page, pageShift);
                first += IsDecommitted(slab, first, pageShift) ? 1 : 0;
                last -= IsDecommitted(slab, last, pageShift) ? 1 : 0;
                SetBits(HeapSlab.Free(slab), first, last);
                slab->FreeWords |= WordMask(0, first >> 6, last >> 6);
            }
        }

        return committed != 0;
    }

    /// <summary>
    /// Decommits all pages of a slab's extent that are still committed: of a slab that has no blocks any more.
    /// </summary>
    /// <returns>Bytes decommitted.</returns>
    public static long DecommitRest(HeapSlab* slab, PageRange range, int pageShift)
    {
        uint rest = Mask(0, (HeapSlab.Bytes >> pageShift) - 1) & ~slab->Decommitted;
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
