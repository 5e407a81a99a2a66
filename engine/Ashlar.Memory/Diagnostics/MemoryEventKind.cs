namespace Ashlar.Memory;

/// <summary>What sort of thing a <see cref="MemoryEvent"/> tells of.</summary>
public enum MemoryEventKind
{
    /// <summary>Committed memory came near to the budget: to nine tenths of it, or more.</summary>
    BudgetWarning,

    /// <summary>Committed memory reached <see cref="MemoryOptions.SoftLimitBytes"/>.</summary>
    SoftLimit,

    /// <summary>
    /// Pages were refused, and the handlers of <see cref="MemorySystem.LowMemory"/> were asked to free something.
    /// </summary>
    LowMemory,

    /// <summary>An allocation failed: budget, operating system, or the allocator's own maximum.</summary>
    OutOfMemory,

    /// <summary>A handle, a container or frame memory was used after its end, and the use was caught.</summary>
    StaleHandle,

    /// <summary>A check found memory written that nobody owned.</summary>
    FailedCheck,
}
