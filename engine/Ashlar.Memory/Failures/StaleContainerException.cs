namespace Ashlar.Memory;

/// <summary>
/// A container (<see cref="NativeList{T}"/> and its kin) was used after it was disposed, after its arena was rewound
/// past it, or without ever having been made. Thrown at check level <c>handles</c> and above.
/// </summary>
public sealed class StaleContainerException : InvalidOperationException, INotedFailure
{
    internal StaleContainerException(string? allocatorName, string message)
        : base(message) => AllocatorName = allocatorName;

    /// <summary>The path of the allocator it lived in, as in the tree; null when that is not tracked (below full).</summary>
    public string? AllocatorName { get; }

    MemoryEventKind INotedFailure.Kind => MemoryEventKind.StaleHandle;
}
