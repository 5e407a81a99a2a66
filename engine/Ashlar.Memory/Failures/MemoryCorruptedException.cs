namespace Ashlar.Memory;

/// <summary>
/// Memory was written that nobody owned: after its object was destroyed, or past an object's end. Found under
/// <see cref="CheckLevel.Full"/>. The damage is done by then; the message says where to look.
/// </summary>
public sealed class MemoryCorruptedException : InvalidOperationException, INotedFailure
{
    internal MemoryCorruptedException(string allocatorName, string message)
        : base(message) => AllocatorName = allocatorName;

    /// <summary>The path of the allocator, as in the tree: <c>game/bullets</c>.</summary>
    public string AllocatorName { get; }

    MemoryEventKind INotedFailure.Kind => MemoryEventKind.FailedCheck;
}
