namespace Ashlar.Ecs;

/// <summary>One recorded command: 24 bytes in frame memory, its component's bytes beside it.</summary>
internal struct Command
{
    public Entity Entity;

    /// <summary>The component's id, for the commands that have one; the id of the component set for a creation.</summary>
    public int TypeId;

    /// <summary>Where the component's value is: a byte of the payload, or a value with references.</summary>
    public int Payload;

    /// <summary>The next command for the same entity, linked at playback; negative for none.</summary>
    public int Next;

    public CommandKind Kind;

    /// <summary>Whether a playback that skips what it cannot make left it out.</summary>
    public bool IsSkipped;

    /// <summary>The log that holds the payload, by its place in the buffer.</summary>
    public ushort Log;
}
