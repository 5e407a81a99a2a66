namespace Ashlar.Memory;

/// <summary>How much the allocators check. Chosen once, when the process starts: see <see cref="MemoryChecks"/>.</summary>
public enum CheckLevel
{
    /// <summary>Nothing: for a build that is known to be right. A stale handle reads another object's memory.</summary>
    None,

    /// <summary>Generations of handles, epochs of arenas, bounds of containers. The default; cheap enough to ship.</summary>
    Handles,

    /// <summary>Everything <see cref="Handles"/> checks, and fill patterns that make a use of dead memory show.</summary>
    Full,
}
