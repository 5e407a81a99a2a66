namespace Ashlar.Memory;

/// <summary>
/// A <see cref="Handle{T}"/> was used after its object was destroyed, or with a pool that never made it.
/// Thrown at check level <c>handles</c> and above.
/// </summary>
public sealed class StaleHandleException : InvalidOperationException, INotedFailure
{
    internal StaleHandleException(string allocatorName, string message)
        : this(allocatorName, message, UseSite.Find(allocatorName))
    {
    }

    private StaleHandleException(string allocatorName, string message, UseSite use)
        : base(use.AddTo(message))
    {
        AllocatorName = allocatorName;
        UsedAt = use.Place;
    }

    /// <summary>The path of the pool, as in the tree of allocators: <c>game/bullets</c>.</summary>
    public string AllocatorName { get; }

    /// <summary>
    /// The place in the program that used it: <c>/src/Game.cs:42 (Game.Step)</c>; <c>Game.Step</c> where the program has no
    /// symbols; empty when nobody looked, as the allocator had over a hundred such failures in this tenth of a second.
    /// </summary>
    public string UsedAt { get; }

    MemoryEventKind INotedFailure.Kind => MemoryEventKind.StaleHandle;
}
