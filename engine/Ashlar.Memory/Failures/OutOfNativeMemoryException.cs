namespace Ashlar.Memory;

/// <summary>Why native memory could not be had.</summary>
public enum OutOfMemoryCause
{
    /// <summary>The operating system refused to reserve or commit pages.</summary>
    OperatingSystem,

    /// <summary><see cref="MemoryOptions.CommitBudgetBytes"/> would be exceeded.</summary>
    Budget,

    /// <summary>The allocator's own maximum, chosen when it was created, is reached.</summary>
    Capacity,
}

/// <summary>
/// An allocator could not get memory. Nothing has changed: the call can be repeated when memory is back.
/// <see cref="AllocatorName"/> says who asked, <see cref="Cause"/> what stood in the way.
/// </summary>
public sealed class OutOfNativeMemoryException : OutOfMemoryException, INotedFailure
{
    internal OutOfNativeMemoryException(string allocatorName, long requestedBytes, OutOfMemoryCause cause, string message)
        : base(message)
    {
        AllocatorName = allocatorName;
        RequestedBytes = requestedBytes;
        Cause = cause;
    }

    /// <summary>The path of the allocator that asked, as in the tree: <c>game/bullets</c>.</summary>
    public string AllocatorName { get; }

    MemoryEventKind INotedFailure.Kind => MemoryEventKind.OutOfMemory;

    /// <summary>Bytes asked for.</summary>
    public long RequestedBytes { get; }

    /// <summary>What stood in the way.</summary>
    public OutOfMemoryCause Cause { get; }
}
