using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>From an entity's id to its slot: pages of 512 slots, each taken with the first id in it. Nothing moves, and a
/// page whose ids are all without the component stays until the set is trimmed.</content>
internal sealed partial class SparseSet
{
    private const int PageBits = 9;
    private const int SlotsPerPage = 1 << PageBits;
    private const int SlotBytes = sizeof(ulong);

    private readonly BlockPool _blocks;
    private NativeBlock[] _pages = [];

    /// <summary>Makes room for an id.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public void EnsurePage(int id)
    {
        if (!HasPage(id))
        {
            AddPage(id);
        }
    }

    /// <summary>Finds the place of an entity's value.</summary>
    /// <returns>Whether the entity is alive and has the component.</returns>
    public bool TryFind(Entity entity, out int place)
    {
        NativeBlock[] pages = _pages;
        uint page = (uint)entity.Id >> PageBits;
        if (page < (uint)pages.Length)
        {
            NativeBlock block = pages[page];
            if (!block.IsNone)
            {
                SparseSlot slot = block.At<SparseSlot>(OffsetOf(entity.Id));
                place = slot.Place;
                return slot.Stamp == entity.Stamp;
            }
        }

        place = 0;
        return false;
    }

    /// <summary>Whether an id has a page, so that <see cref="SlotOf"/> may be called for it.</summary>
    private bool HasPage(int id) => (uint)(id >> PageBits) < (uint)_pages.Length && !_pages[id >> PageBits].IsNone;

    /// <summary>The slot of an id that has a page.</summary>
    private ref SparseSlot SlotOf(int id) => ref _pages[id >> PageBits].At<SparseSlot>(OffsetOf(id));

    private static nint OffsetOf(int id) => (nint)((uint)id & (SlotsPerPage - 1)) * SlotBytes;

    /// <summary>Not inlined, as it runs once for 512 ids.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddPage(int id)
    {
        int page = id >> PageBits;
        if (page >= _pages.Length)
        {
            Array.Resize(ref _pages, Math.Max(page + 1, _pages.Length * 2));
        }

        NativeBlock block = RentPage();
        block.Span<SparseSlot>(0, SlotsPerPage).Fill(SparseSlot.None);
        _pages[page] = block;
    }

    private NativeBlock RentPage()
    {
        _world.BeginGrowth();
        try
        {
            return _blocks.Rent();
        }
        finally
        {
            _world.EndGrowth();
        }
    }

    /// <summary>Decommits the pages of which no slot is filled. Looks at every slot.</summary>
    private void TrimPages()
    {
        for (int page = 0; page < _pages.Length; page++)
        {
            if (!_pages[page].IsNone && IsEmpty(_pages[page]))
            {
                _blocks.Return(_pages[page]);
                _pages[page] = default;
            }
        }

        _blocks.Trim();
    }

    /// <summary>Returns every page: no id is found from here on.</summary>
    private void ReturnPages()
    {
        NativeBlock[] pages = _pages;
        _pages = [];
        foreach (NativeBlock page in pages)
        {
            if (!page.IsNone)
            {
                _blocks.Return(page);
            }
        }
    }

    private static bool IsEmpty(NativeBlock page)
    {
        foreach (SparseSlot slot in page.Span<SparseSlot>(0, SlotsPerPage))
        {
            if (slot.Stamp != SparseSlot.None.Stamp)
            {
                return false;
            }
        }

        return true;
    }
}
