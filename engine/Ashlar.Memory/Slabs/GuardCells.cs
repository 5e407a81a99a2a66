namespace Ashlar.Memory;

/// <summary>
/// Pages of their own for a seeded sample of objects: each ends against a page that faults, and is itself made
/// inaccessible when the object ends. A fault stops the process at the very instruction that reached too far.
/// </summary>
internal sealed unsafe class GuardCells
{
    private const int Cells = 64;
    private const uint OneIn = 1024;

    private readonly SlabAllocator _owner;
    private readonly GrowingRange _range;
    private readonly int[] _slots = new int[Cells];
    private readonly Queue<int> _free = new(Cells);
    private readonly int _cellBytes;
    private readonly int _dataBytes;
    private readonly int _offset;
    private uint _random;
    private int _made;

    public GuardCells(SlabAllocator owner, int payloadBytes, int alignment, uint seed)
    {
        _owner = owner;
        _random = seed | 1;
        int page = owner.Root.Pages.PageBytes;
        _dataBytes = (payloadBytes + page - 1) / page * page;
        _cellBytes = _dataBytes + page;
        _offset = (_dataBytes - payloadBytes) / alignment * alignment;
        Array.Fill(_slots, -1);
        _range = new GrowingRange(owner, (nuint)Cells * (nuint)_cellBytes);
    }

    /// <summary>Draws whether a slot's object is one of the sample, and finds it a place.</summary>
    public bool TryTake(int slot)
    {
        // Xorshift32 (Marsaglia 2003).
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        if (_random % OneIn != 0 || !TryFindCell(out int cell))
        {
            return false;
        }

        _slots[cell] = slot;
        new Span<byte>(_range.Base + ((nint)cell * _cellBytes), _dataBytes).Fill(Arena.DeadFill);
        return true;
    }

    /// <summary>Where the object of a slot that was taken is.</summary>
    public nint AddressOf(int slot) =>
        (nint)_range.Base + ((nint)Array.IndexOf(_slots, slot) * _cellBytes) + _offset;

    /// <summary>A slot's object has ended: from now on any touch of it faults.</summary>
    public void Return(int slot)
    {
        int cell = Array.IndexOf(_slots, slot);
        _slots[cell] = -1;
        _ = _owner.Root.Pages.TryProtect(
            (nint)_range.Base + ((nint)cell * _cellBytes), (nuint)_dataBytes, accessible: false);
        _free.Enqueue(cell);
    }

    /// <summary>The slot whose object is at an address, or -1.</summary>
    public int SlotOf(nint address)
    {
        nint offset = address - (nint)_range.Base;
        int cell = CellOf(address);
        return offset >= 0 && cell < _made && offset % _cellBytes == _offset ? _slots[cell] : -1;
    }

    public void Release() => _range.Release();

    private int CellOf(nint address) => (int)((address - (nint)_range.Base) / _cellBytes);

    private bool TryFindCell(out int cell)
    {
        VirtualMemory pages = _owner.Root.Pages;
        if (_made == Cells)
        {
            // Uses the cell that was freed longest ago: the longer one is inaccessible, the more stale accesses fault.
            return _free.TryDequeue(out cell)
                && pages.TryProtect((nint)_range.Base + ((nint)cell * _cellBytes), (nuint)_dataBytes, accessible: true);
        }

        cell = _made;
        try
        {
            _range.EnsureCommitted((nuint)(cell + 1) * (nuint)_cellBytes);
        }
        catch (OutOfNativeMemoryException)
        {
            // Without memory for a cell, the object lives in its slot like the others.
            return false;
        }

        nint guard = (nint)_range.Base + ((nint)cell * _cellBytes) + _dataBytes;
        if (!pages.TryProtect(guard, (nuint)pages.PageBytes, accessible: false))
        {
            return false;
        }

        _made++;
        return true;
    }
}
