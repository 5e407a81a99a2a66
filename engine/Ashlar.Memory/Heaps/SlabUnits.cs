namespace Ashlar.Memory;

/// <summary>
/// The places of 64 KiB in a heap's range that slabs are made in, and the table that finds a slab's record from its
/// place. A place whose slab is gone stays committed for a grace period, ready for a slab of any class and thread.
/// <para>The heap calls this under its lock; <see cref="Table"/> is read by every thread.</para>
/// </summary>
internal sealed unsafe class SlabUnits
{
    private const int None = -1;

    private readonly PageRange _range;
    private readonly GrowingRange _table;
    private readonly GrowingRange _links;
    private readonly int _maximumUnits;
    private int _newestWarm = None;
    private int _oldestWarm = None;
    private int _cold = None;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range.</exception>
    public SlabUnits(Allocator owner, nuint bytes)
    {
        _maximumUnits = (int)Math.Min(bytes >> HeapSlab.Shift, int.MaxValue);
        _range = new PageRange(owner, (nuint)_maximumUnits << HeapSlab.Shift, HeapSlab.Bytes);
        try
        {
            _table = new GrowingRange(owner, (nuint)_maximumUnits * (nuint)sizeof(HeapSlab*));
            _links = new GrowingRange(owner, (nuint)_maximumUnits * (nuint)sizeof(HeapUnit));
        }
        catch
        {
            _range.Release();
            _table?.Release();
            throw;
        }
    }

    public byte* Base => _range.Base;

    public PageRange Range => _range;

    /// <summary>The record of each place's slab.</summary>
    public HeapSlab** Table => (HeapSlab**)_table.Base;

    /// <summary>Places that have ever been used: they are the first ones.</summary>
    public int Count { get; private set; }

    /// <summary>Whether some place is committed and free.</summary>
    public bool HasWarm => _newestWarm != None;

    private HeapUnit* Links => (HeapUnit*)_links.Base;

    /// <summary>Takes a committed place, the latest freed first.</summary>
    /// <returns>Its number, or -1 when there is none.</returns>
    public int TakeWarm()
    {
        int unit = _newestWarm;
        if (unit != None)
        {
            UnlinkWarm(unit);
        }

        return unit;
    }

    /// <summary>Commits a place.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or no room. Nothing has changed.</exception>
    public int TakeCold()
    {
        int unit = _cold == None ? Count : _cold;
        if (unit == _maximumUnits)
        {
            _range.ThrowRefused(HeapSlab.Bytes, OutOfMemoryCause.Capacity);
        }

        _table.EnsureCommitted(((nuint)unit + 1) * (nuint)sizeof(HeapSlab*));
        _links.EnsureCommitted(((nuint)unit + 1) * (nuint)sizeof(HeapUnit));
        if (!_range.TryCommit((nuint)unit << HeapSlab.Shift, HeapSlab.Bytes, out OutOfMemoryCause cause))
        {
            _range.ThrowRefused(HeapSlab.Bytes, cause);
        }

        if (unit == Count)
        {
            Count++;
        }
        else
        {
            _cold = Links[unit].Next;
        }

        return unit;
    }

    /// <summary>Frees a place that is committed.</summary>
    public void GiveWarm(int unit, int frame)
    {
        Links[unit] = new HeapUnit { Next = _newestWarm, Previous = None, Stamp = frame };
        if (_newestWarm != None)
        {
            Links[_newestWarm].Previous = unit;
        }
        else
        {
            _oldestWarm = unit;
        }

        _newestWarm = unit;
    }

    /// <summary>Frees a place whose pages were given back already.</summary>
    public void GiveCold(int unit)
    {
        Links[unit].Next = _cold;
        _cold = unit;
    }

    /// <summary>Gives back the pages of places that have been free for long enough, the oldest first.</summary>
    /// <param name="frame">The frame under way.</param>
    /// <param name="grace">Frames that a place must have been free.</param>
    /// <param name="budget">Most bytes to give back.</param>
    public void Trim(int frame, int grace, ref long budget)
    {
        while (_oldestWarm != None && budget > 0 && frame - Links[_oldestWarm].Stamp >= grace)
        {
            int unit = _oldestWarm;
            UnlinkWarm(unit);
            _range.DecommitHole((nuint)unit << HeapSlab.Shift, HeapSlab.Bytes);
            budget -= HeapSlab.Bytes;
            GiveCold(unit);
        }
    }

    public void Release()
    {
        _range.Release();
        _table.Release();
        _links.Release();
    }

    private void UnlinkWarm(int unit)
    {
        HeapUnit link = Links[unit];
        if (link.Previous != None)
        {
            Links[link.Previous].Next = link.Next;
        }
        else
        {
            _newestWarm = link.Next;
        }

        if (link.Next != None)
        {
            Links[link.Next].Previous = link.Previous;
        }
        else
        {
            _oldestWarm = link.Previous;
        }
    }
}
