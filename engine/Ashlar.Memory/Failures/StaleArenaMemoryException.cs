namespace Ashlar.Memory;

/// <summary>
/// Memory of an <see cref="Arena"/> was used after the arena was rewound or reset past it: typically frame memory kept
/// past its frame. Thrown at check level <c>handles</c> and above.
/// </summary>
public sealed class StaleArenaMemoryException : InvalidOperationException, INotedFailure
{
    internal StaleArenaMemoryException(string allocatorName, string message)
        : base(message) => AllocatorName = allocatorName;

    /// <summary>The path of the arena, as in the tree of allocators.</summary>
    public string AllocatorName { get; }

    MemoryEventKind INotedFailure.Kind => MemoryEventKind.StaleHandle;
}
