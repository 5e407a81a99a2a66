namespace Ashlar.Memory;

/// <summary>The place of a slab in a heap's range, while no slab is there: a link in a list of such places.</summary>
internal struct HeapUnit
{
    /// <summary>The next in the list, or -1.</summary>
    public int Next;

    /// <summary>The one before it, or -1. Of committed units only.</summary>
    public int Previous;

    /// <summary>The frame in which the last slab here became empty.</summary>
    public int Stamp;
}
