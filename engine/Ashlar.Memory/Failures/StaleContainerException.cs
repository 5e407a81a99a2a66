namespace Ashlar.Memory;

/// <summary>
/// A container (<see cref="NativeList{T}"/> and its kin) was used after it was disposed, after its arena was rewound
/// past it, or without ever having been made. Thrown at check level <c>handles</c> and above.
/// </summary>
public sealed class StaleContainerException : InvalidOperationException, INotedFailure
{
    internal StaleContainerException(string? allocatorName, string message)
        : this(allocatorName, message, UseSite.Find(allocatorName))
    {
    }

    private StaleContainerException(string? allocatorName, string message, UseSite use)
        : base(use.AddTo(message))
    {
        AllocatorName = allocatorName;
        UsedAt = use.Place;
    }

    /// <summary>The path of the allocator it lived in, as in the tree; null when that is not tracked (below full).</summary>
    public string? AllocatorName { get; }

    /// <summary>
    /// The place in the program that used it: <c>/src/Game.cs:42 (Game.Step)</c>; <c>Game.Step</c> where the program has no
    /// symbols; empty when nobody looked, as the allocator had over a hundred such failures in this tenth of a second.
    /// </summary>
    public string UsedAt { get; }

    MemoryEventKind INotedFailure.Kind => MemoryEventKind.StaleHandle;
}
