namespace Ashlar.Memory;

/// <summary>
/// Pages of their own for a seeded sample of objects: each ends against a page that faults, and is itself made
/// inaccessible when the object ends. A fault stops the process at the very instruction that reached too far.
/// </summary>
internal sealed unsafe class GuardCells
{
    /// <summary>Cells whose objects have ended, kept so that stale accesses fault, before one is used again.</summary>
    private const int Quarantine = 64;

    private readonly SlabAllocator _owner;
    private readonly GrowingRange _range;
    private readonly Queue<int> _free = new(2 * Quarantine);
    private readonly int _cells;
    private readonly int _cellBytes;
    private readonly int _dataBytes;
    private readonly int _payloadBytes;
    private readonly int _offset;
    private Tenant[] _tenants = new Tenant[2 * Quarantine];
    private int _made;

    public GuardCells(SlabAllocator owner, int payloadBytes, int alignment)
    {
        _owner = owner;

        // Twice as many as the draw takes when all slots are live: who lives long takes no cell from another.
        _cells = (int)Math.Min((owner.MaximumCount / (GuardSample.OneIn / 2L)) + Quarantine, CallSites.LargestNumber);
        _payloadBytes = payloadBytes;
        int page = owner.Root.Pages.PageBytes;
        _dataBytes = (payloadBytes + page - 1) / page * page;
        _cellBytes = _dataBytes + page;
        _offset = (_dataBytes - payloadBytes) / alignment * alignment;
        nuint least = (nuint)Quarantine * (nuint)_cellBytes;
        _range = new GrowingRange(owner, (nuint)_cells * (nuint)_cellBytes, least);
        _cells = (int)Math.Min((nuint)_cells, _range.ReservedBytes / (nuint)_cellBytes);
    }

    /// <summary>Finds a place for an object of the sample.</summary>
    /// <param name="slot">Its slot.</param>
    /// <param name="cell">Where the object is.</param>
    /// <returns>False when there is none.</returns>
    public bool TryTake(int slot, out int cell)
    {
        if (!TryFindCell(out cell))
        {
            return false;
        }

        _tenants[cell] = new Tenant { Slot = slot };
        new Span<byte>((byte*)AddressOf(cell), _payloadBytes).Fill(Arena.DeadFill);
        return true;
    }

    /// <summary>Where the object in a cell was destroyed, until it is returned; 0 while it lives.</summary>
    public ref int DestroyedAt(int cell) => ref _tenants[cell].DestroyedAt;

    /// <summary>Where the object in a cell is.</summary>
    public nint AddressOf(int cell) => (nint)_range.Base + ((nint)cell * _cellBytes) + _offset;

    /// <summary>The object in a cell has ended: from now on any touch of it faults.</summary>
    public void Return(int cell)
    {
        _tenants[cell].Slot = -1;
        _ = _owner.Root.Pages.TryProtect(
            (nint)_range.Base + ((nint)cell * _cellBytes), (nuint)_dataBytes, accessible: false);
        _free.Enqueue(cell);
    }

    /// <summary>The slot whose object is at an address, or -1.</summary>
    public int SlotOf(nint address)
    {
        nint offset = address - (nint)_range.Base;
        int cell = CellOf(address);
        return offset >= 0 && cell < _made && offset % _cellBytes == _offset ? _tenants[cell].Slot : -1;
    }

    public void Release() => _range.Release();

    private int CellOf(nint address) => (int)((address - (nint)_range.Base) / _cellBytes);

    private bool TryFindCell(out int cell)
    {
        VirtualMemory pages = _owner.Root.Pages;
        if (_free.Count >= Quarantine || _made == _cells)
        {
            // Uses the cell that was freed longest ago: the longer one is inaccessible, the more stale accesses fault.
            return _free.TryDequeue(out cell)
                && pages.TryProtect((nint)_range.Base + ((nint)cell * _cellBytes), (nuint)_dataBytes, accessible: true);
        }

        cell = _made;
        if (!_range.TryEnsureCommitted((nuint)(cell + 1) * (nuint)_cellBytes, out _))
        {
            // Without memory for a cell, the object lives in its slot like the others.
            return false;
        }

        nint guard = (nint)_range.Base + ((nint)cell * _cellBytes) + _dataBytes;
        if (!pages.TryProtect(guard, (nuint)pages.PageBytes, accessible: false))
        {
            return false;
        }

        if (_made == _tenants.Length)
        {
            Array.Resize(ref _tenants, 2 * _made);
        }

        _made++;
        return true;
    }

    /// <summary>The object in a cell.</summary>
    private struct Tenant
    {
        /// <summary>Its slot, or -1.</summary>
        public int Slot;

        /// <summary>Where it was destroyed, while a frame in flight may still read it.</summary>
        public int DestroyedAt;
    }
}
