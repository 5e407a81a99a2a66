namespace Ashlar.Memory;

/// <summary>
/// Which allocator reached a limit of memory, and how much is committed. Immutable; passed to
/// <see cref="MemorySystem.LowMemory"/> on the thread that asked for memory, and to
/// <see cref="MemorySystem.SoftLimitReached"/> on the thread that begins the frame.
/// </summary>
/// <example><code>
/// memory.SoftLimitReached += (_, pressure) =&gt; thumbnails.Clear();
/// </code></example>
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
