namespace Ashlar.Memory;

/// <summary>
/// One strong reference: with a ticket each, the reference that is disposed twice is reported, and not another one.
/// </summary>
internal struct SharedTicket
{
    /// <summary>The generation of the reference that has it, or will next.</summary>
    public uint Generation;

    /// <summary>While free: the next free ticket's index plus one.</summary>
    public int Next;

    /// <summary>Under full checks: the object's index plus one, or 0 while free.</summary>
    public int Object;

    /// <summary>Under full checks: where the reference was made; while free, where it was disposed.</summary>
    public int Origin;
}
