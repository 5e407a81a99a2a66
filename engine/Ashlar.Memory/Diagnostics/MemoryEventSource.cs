using System.Diagnostics.Tracing;

namespace Ashlar.Memory;

/// <summary>
/// The <see cref="MemoryEvents"/> of all memory systems that have <see cref="MemoryMetrics"/>, for tools that read event
/// sources. One for the process, as every event source; it knows no memory system.
/// </summary>
[EventSource(Name = SourceName)]
internal sealed class MemoryEventSource : EventSource
{
    public const string SourceName = "Ashlar-Memory";

    public static readonly MemoryEventSource Log = new();

    private MemoryEventSource()
    {
    }

    /// <summary>Writes an event of a kind.</summary>
    [NonEvent]
    public void Write(MemoryEventKind kind, string system, string allocator, string text)
    {
        switch (kind)
        {
            case MemoryEventKind.BudgetWarning:
                BudgetWarning(system, allocator, text);
                break;
            case MemoryEventKind.SoftLimit:
                SoftLimit(system, allocator, text);
                break;
            case MemoryEventKind.LowMemory:
                LowMemory(system, allocator, text);
                break;
            case MemoryEventKind.OutOfMemory:
                OutOfMemory(system, allocator, text);
                break;
            case MemoryEventKind.StaleHandle:
                StaleHandle(system, allocator, text);
                break;
            default:
                FailedCheck(system, allocator, text);
                break;
        }
    }

    [Event(1, Level = EventLevel.Warning)]
    private void BudgetWarning(string system, string allocator, string text) => WriteEvent(1, system, allocator, text);

    [Event(2, Level = EventLevel.Warning)]
    private void SoftLimit(string system, string allocator, string text) => WriteEvent(2, system, allocator, text);

    [Event(3, Level = EventLevel.Warning)]
    private void LowMemory(string system, string allocator, string text) => WriteEvent(3, system, allocator, text);

    [Event(4, Level = EventLevel.Error)]
    private void OutOfMemory(string system, string allocator, string text) => WriteEvent(4, system, allocator, text);

    [Event(5, Level = EventLevel.Error)]
    private void StaleHandle(string system, string allocator, string text) => WriteEvent(5, system, allocator, text);

    [Event(6, Level = EventLevel.Error)]
    private void FailedCheck(string system, string allocator, string text) => WriteEvent(6, system, allocator, text);
}
