namespace Engine.Memory;

/// <summary>Who ran into a limit of memory, and how far things are.</summary>
public sealed class MemoryPressureEventArgs : EventArgs
{
    internal MemoryPressureEventArgs(string allocatorName, long requestedBytes, long committedBytes)
    {
        AllocatorName = allocatorName;
        RequestedBytes = requestedBytes;
        CommittedBytes = committedBytes;
    }

    /// <summary>The path of the allocator that asked, or of the system itself for a soft limit.</summary>
    public string AllocatorName { get; }

    /// <summary>Bytes that were asked for and refused; 0 for a soft limit.</summary>
    public long RequestedBytes { get; }

    /// <summary>Bytes committed by all allocators together.</summary>
    public long CommittedBytes { get; }
}
