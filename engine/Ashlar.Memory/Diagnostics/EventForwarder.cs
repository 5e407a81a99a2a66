namespace Ashlar.Memory;

/// <summary>Hands the events of one memory system to the event source, when a tool reads it.</summary>
/// <param name="system">The tag of the memory system.</param>
internal sealed class EventForwarder(string system)
{
    // Made with the metrics, so that a tool finds the source before anything went wrong.
    private readonly MemoryEventSource _source = MemoryEventSource.Log;

    public void Write(MemoryEventKind kind, string allocator, string text)
    {
        if (_source.IsEnabled())
        {
            _source.Write(kind, system, allocator, text);
        }
    }
}
