namespace Ashlar.Memory;

/// <summary>An exception that <see cref="MemoryEvents"/> keeps, also when the game catches it.</summary>
internal interface INotedFailure
{
    MemoryEventKind Kind { get; }

    string? AllocatorName { get; }

    /// <summary>Who used what had ended; empty where nothing was used, or nobody looked.</summary>
    string UsedAt => string.Empty;
}
