namespace Ashlar.Memory;

/// <summary>
/// A list of slabs, linked through <see cref="HeapSlab.Next"/>: push and pop at the front, append at the end. A slab is
/// in one list at most. Only the owner of the slabs touches the list.
/// </summary>
internal unsafe struct SlabList
{
    /// <summary>The first slab, or null.</summary>
    public HeapSlab* First;

    private HeapSlab* _last;

    public readonly bool IsEmpty => First == null;

    public void Push(HeapSlab* slab)
    {
        slab->Next = First;
        First = slab;
        if (slab->Next == null)
        {
            _last = slab;
        }
    }

    /// <summary>Takes the first slab of a list that is not empty.</summary>
    public HeapSlab* Pop()
    {
        HeapSlab* slab = First;
        First = slab->Next;
        return slab;
    }

    public void Append(HeapSlab* slab)
    {
        slab->Next = null;
        if (First == null)
        {
            First = slab;
        }
        else
        {
            _last->Next = slab;
        }

        _last = slab;
    }

    /// <summary>Moves all slabs of another list behind those of this one.</summary>
    public void AppendAll(ref SlabList others)
    {
        if (others.First == null)
        {
            return;
        }

        if (First == null)
        {
            First = others.First;
        }
        else
        {
            _last->Next = others.First;
        }

        _last = others._last;
        others.First = null;
    }

    /// <summary>Moves all slabs of another list before those of this one.</summary>
    public void PushAll(ref SlabList others)
    {
        others.AppendAll(ref this);
        this = others;
        others.First = null;
    }
}
