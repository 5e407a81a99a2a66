namespace Ashlar.Memory;

/// <summary>
/// What is known of one page of a heap's range for large blocks: only the first and last of a run matter.
/// </summary>
internal struct HeapRun
{
    /// <summary>Pages in the run.</summary>
    public int Pages;

    public HeapRunState State;

    /// <summary>The next free run in the same bin, or -1.</summary>
    public int Next;

    /// <summary>The free run before it in the same bin, or -1.</summary>
    public int Previous;

    /// <summary>The frame in which a free run was freed.</summary>
    public int Stamp;
}
