namespace Ashlar.Memory;

/// <summary>How a <see cref="SharedPool{T}"/> counts.</summary>
public enum SharedCounting
{
    /// <summary>Plain additions: the pool and its handles belong to one thread at a time. The default.</summary>
    Plain,

    /// <summary>
    /// Interlocked additions: handles may be cloned, upgraded and disposed on any thread at once. The objects
    /// themselves are no more protected than any other memory.
    /// </summary>
    Atomic,
}
