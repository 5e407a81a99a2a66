namespace Ashlar.Memory;

/// <summary>
/// Memory of an <see cref="Arena"/> was used after the arena was rewound or reset past it: typically frame memory kept
/// past its frame. Thrown at check level <c>handles</c> and above.
/// </summary>
public sealed class StaleArenaMemoryException : InvalidOperationException, INotedFailure
{
    internal StaleArenaMemoryException(string allocatorName, string message)
        : this(allocatorName, message, UseSite.Find(allocatorName))
    {
    }

    private StaleArenaMemoryException(string allocatorName, string message, UseSite use)
        : base(use.AddTo(message))
    {
        AllocatorName = allocatorName;
        UsedAt = use.Place;
    }

    /// <summary>The path of the arena, as in the tree of allocators.</summary>
    public string AllocatorName { get; }

    /// <summary>
    /// The place in the program that used it: <c>/src/Game.cs:42 (Game.Step)</c>; <c>Game.Step</c> where the program has no
    /// symbols; empty when nobody looked, as the allocator had over a hundred such failures in this tenth of a second.
    /// </summary>
    public string UsedAt { get; }

    MemoryEventKind INotedFailure.Kind => MemoryEventKind.StaleHandle;
}
