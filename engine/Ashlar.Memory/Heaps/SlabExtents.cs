namespace Ashlar.Memory;

/// <summary>
/// The extents of a heap: the places of 64 KiB in its range that slabs are made in, and the page map that finds the
/// record of a slab from an address. An extent whose slab is gone stays committed for a grace period, ready for a slab
/// of any class and thread; then its pages are decommitted.
/// <para>The heap calls this under its lock; every thread reads <see cref="PageMap"/>.</para>
/// </summary>
internal sealed unsafe class SlabExtents
{
    private const int None = -1;

    private readonly PageRange _range;
    private readonly GrowingRange _map;
    private readonly GrowingRange _links;
    private readonly int _maximum;
    private int _newestCommitted = None;
    private int _oldestCommitted = None;
    private int _decommitted = None;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range.</exception>
    public SlabExtents(Allocator owner, nuint bytes)
    {
        _maximum = (int)Math.Min(bytes >> HeapSlab.Shift, int.MaxValue);
        _range = new PageRange(owner, (nuint)_maximum << HeapSlab.Shift, HeapSlab.Bytes);
        try
        {
            _map = new GrowingRange(owner, (nuint)_maximum * (nuint)sizeof(HeapSlab*));
            _links = new GrowingRange(owner, (nuint)_maximum * (nuint)sizeof(Link));
        }
        catch
        {
            _range.Release();
            _map?.Release();
            throw;
        }
    }

    /// <summary>The first address of the first extent.</summary>
    public byte* Base => _range.Base;

    /// <summary>The range that all extents lie in.</summary>
    public PageRange Range => _range;

    /// <summary>The record of the slab in each extent.</summary>
    public HeapSlab** PageMap => (HeapSlab**)_map.Base;

    /// <summary>Extents that have ever been used: they are the first ones.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes from <see cref="Base"/> on that slabs have ever been made in.</summary>
    public nuint UsedBytes => (nuint)Count << HeapSlab.Shift;

    /// <summary>Whether some extent is committed and free.</summary>
    public bool HasCommitted => _newestCommitted != None;

    private Link* Links => (Link*)_links.Base;

    /// <summary>Whether an address lies where slabs have ever been made. Any thread.</summary>
    public bool Covers(byte* address) => (nuint)address - (nuint)Base < UsedBytes;

    /// <summary>The record of the slab at an address that this covers. Any thread.</summary>
    public HeapSlab* SlabAt(byte* address) => PageMap[(nuint)(address - Base) >> HeapSlab.Shift];

    /// <summary>Takes a committed extent, the latest reclaimed first.</summary>
    /// <returns>Its number, or -1 when there is none.</returns>
    public int TryTakeCommitted()
    {
        int extent = _newestCommitted;
        if (extent != None)
        {
            Unlink(extent);
        }

        return extent;
    }

    /// <summary>Commits the first pages of an extent.</summary>
    /// <param name="bytes">How much of it, in whole pages.</param>
    /// <param name="extent">Its number.</param>
    /// <param name="refused">Why there is none.</param>
    /// <returns>False when there is no memory, or no room; nothing has changed then.</returns>
    public bool TryCommit(nuint bytes, out int extent, out Refusal refused)
    {
        extent = _decommitted == None ? Count : _decommitted;
        if (extent == _maximum)
        {
            refused = new Refusal(_range, bytes, OutOfMemoryCause.Capacity);
            return false;
        }

        if (!Refusal.TryGrow(_map, ((nuint)extent + 1) * (nuint)sizeof(HeapSlab*), out refused)
            || !Refusal.TryGrow(_links, ((nuint)extent + 1) * (nuint)sizeof(Link), out refused))
        {
            return false;
        }

        if (!_range.TryCommit((nuint)extent << HeapSlab.Shift, bytes, out OutOfMemoryCause cause))
        {
            refused = new Refusal(_range, bytes, cause);
            return false;
        }

        if (extent == Count)
        {
            Count++;
        }
        else
        {
            _decommitted = Links[extent].Next;
        }

        return true;
    }

    /// <summary>Reclaims an extent that is committed.</summary>
    /// <param name="extent">Its number.</param>
    /// <param name="frame">The frame under way.</param>
    public void Reclaim(int extent, int frame)
    {
        Links[extent] = new Link { Next = _newestCommitted, Previous = None, Stamp = frame };
        if (_newestCommitted != None)
        {
            Links[_newestCommitted].Previous = extent;
        }
        else
        {
            _oldestCommitted = extent;
        }

        _newestCommitted = extent;
    }

    /// <summary>Reclaims an extent whose pages are decommitted.</summary>
    public void ReclaimDecommitted(int extent)
    {
        Links[extent].Next = _decommitted;
        _decommitted = extent;
    }

    /// <summary>Decommits extents that have been free for long enough, the oldest first.</summary>
    /// <param name="frame">The frame under way.</param>
    /// <param name="grace">Frames that an extent must have been free.</param>
    /// <param name="budget">Most bytes to decommit.</param>
    public void DecommitIdle(int frame, int grace, ref long budget)
    {
        while (_oldestCommitted != None && budget > 0 && frame - Links[_oldestCommitted].Stamp >= grace)
        {
            int extent = _oldestCommitted;
            Unlink(extent);
            _range.DecommitHole((nuint)extent << HeapSlab.Shift, HeapSlab.Bytes);
            budget -= HeapSlab.Bytes;
            ReclaimDecommitted(extent);
        }
    }

    public void Release()
    {
        _range.Release();
        _map.Release();
        _links.Release();
    }

    private void Unlink(int extent)
    {
        Link link = Links[extent];
        if (link.Previous != None)
        {
            Links[link.Previous].Next = link.Next;
        }
        else
        {
            _newestCommitted = link.Next;
        }

        if (link.Next != None)
        {
            Links[link.Next].Previous = link.Previous;
        }
        else
        {
            _oldestCommitted = link.Previous;
        }
    }

    /// <summary>A free extent in the list of the committed or of the decommitted ones.</summary>
    private struct Link
    {
        /// <summary>The next in the list, or -1.</summary>
        public int Next;

        /// <summary>The one before it, or -1. Of committed extents only.</summary>
        public int Previous;

        /// <summary>The frame in which the last slab here became empty.</summary>
        public int Stamp;
    }
}
