namespace Ashlar.Memory;

/// <summary>The stages in the life of an <see cref="Allocator"/>, in order.</summary>
internal enum AllocatorLife
{
    /// <summary>Its constructor runs. Nobody sees it but its maker.</summary>
    Making,

    /// <summary>In the tree: frames advance it, snapshots copy it.</summary>
    Published,

    /// <summary>Out of the tree: its hooks run, and what stands below it ends. It takes no new children.</summary>
    Ending,

    /// <summary>Its hooks have run; what stands below it stays until nobody holds it.</summary>
    Held,

    /// <summary>What stands below it has ended, but for a node that somebody else is ending: it waits for that.</summary>
    Waiting,

    /// <summary>It refuses calls, and its memory is released.</summary>
    Ended,
}
