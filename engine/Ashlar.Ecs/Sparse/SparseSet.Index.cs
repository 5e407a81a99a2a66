using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>From an entity's id to its slot: a table by id, of which only the pages in use take memory. A page whose ids
/// are all without the component stays until the set is trimmed.</content>
internal sealed partial class SparseSet
{
    private const int SlotBytes = sizeof(ulong);

    private readonly PagedTable<SparseSlot> _index;
    private NativeBlock _slots;
    private int _slotCount;

    /// <summary>Makes room for an id.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public void EnsurePage(int id)
    {
        if (!_index.HasRow(id))
        {
            AddPage(id);
        }
    }

    /// <summary>Finds the place of an entity's value.</summary>
    /// <returns>Whether the entity is alive and has the component.</returns>
    public bool TryFind(Entity entity, out int place)
    {
        if ((uint)entity.Id < (uint)_slotCount)
        {
            return SlotOf(entity.Id).TryFind(entity, out place);
        }

        place = 0;
        return false;
    }

    /// <summary>The slot of an id below the number of slots; it is written only where its page was ensured.</summary>
    private ref SparseSlot SlotOf(int id) => ref _slots.At<SparseSlot>((nint)(uint)id * SlotBytes);

    /// <summary>Not inlined, as it runs once a page.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddPage(int id)
    {
        _world.BeginGrowth();
        try
        {
            _index.EnsureRow(id);
        }
        finally
        {
            _world.EndGrowth();
            SeeSlots();
        }
    }

    /// <summary>Decommits the pages of which no slot is filled. Looks at every slot.</summary>
    private void TrimPages()
    {
        _index.DecommitZeros();
        SeeSlots();
    }

    private void SeeSlots()
    {
        _slots = _index.Block;
        _slotCount = _index.Count;
    }
}
