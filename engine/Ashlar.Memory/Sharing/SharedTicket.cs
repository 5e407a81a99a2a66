namespace Ashlar.Memory;

/// <summary>
/// One strong reference, so that releasing it twice is found at the culprit and not at whoever held another.
/// </summary>
internal struct SharedTicket
{
    /// <summary>The generation of the reference that has it, or will next.</summary>
    public uint Generation;

    /// <summary>While free: the next free ticket's index plus one.</summary>
    public int Next;

    /// <summary>The object's index plus one, or 0 while free.</summary>
    public int Object;

    /// <summary>Under full checks: where the reference was made; while free, where it was released.</summary>
    public int Origin;
}
