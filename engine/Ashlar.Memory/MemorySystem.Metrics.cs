namespace Ashlar.Memory;

/// <content>What <see cref="MemoryMetrics"/> needs of the system.</content>
public sealed partial class MemorySystem
{
    private MemoryMetrics? _metrics;

    /// <summary>Gives the system its metrics, which end with it.</summary>
    /// <exception cref="InvalidOperationException">It has some.</exception>
    /// <exception cref="ObjectDisposedException">It has ended.</exception>
    internal void Attach(MemoryMetrics metrics, Action<MemoryEventKind, string, string> listener)
    {
        lock (_gate)
        {
            Allocator.ThrowIfEnded(Life >= AllocatorLife.Ending, this);
            if (_metrics is not null)
            {
                throw new InvalidOperationException(
                    "This memory system has a MemoryMetrics already: its figures would be counted twice. Dispose that one first.");
            }

            _metrics = metrics;
            Events.Listener = listener;
        }
    }

    /// <summary>The metrics have ended.</summary>
    internal void Detach(MemoryMetrics metrics)
    {
        lock (_gate)
        {
            if (ReferenceEquals(_metrics, metrics))
            {
                _metrics = null;
                Events.Listener = null;
            }
        }
    }

    /// <summary>
    /// Adds up one figure over the allocators of each path. Any thread: what stands in the tree has its memory while the
    /// tree is locked, and only heaps are counted anew, since the others count for the thread that owns them.
    /// </summary>
    internal void AddUp(MetricsReader.Figure figure, OrderedDictionary<string, long> sums)
    {
        lock (_gate)
        {
            for (int i = 0; i < _allocators.Count; i++)
            {
                Allocator allocator = _allocators[i];
                (allocator as SlabHeap)?.Refresh();
                sums[allocator.Path] = sums.GetValueOrDefault(allocator.Path) + figure(in allocator.Counters);
            }
        }
    }
}
