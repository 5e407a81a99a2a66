namespace Ashlar.Memory;

/// <summary>
/// A <see cref="Handle{T}"/> was used after its object was destroyed, or with a pool that never made it.
/// Thrown at check level <c>handles</c> and above.
/// </summary>
public sealed class StaleHandleException : InvalidOperationException, INotedFailure
{
    internal StaleHandleException(string allocatorName, string message)
        : base(message) => AllocatorName = allocatorName;

    /// <summary>The path of the pool, as in the tree of allocators: <c>game/bullets</c>.</summary>
    public string AllocatorName { get; }

    MemoryEventKind INotedFailure.Kind => MemoryEventKind.StaleHandle;
}
