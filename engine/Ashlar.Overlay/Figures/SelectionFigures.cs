using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// How much the selected allocator, and what stands below it, held in each frame since it was selected.
/// </summary>
internal sealed class SelectionFigures(Allocator parent) : IDisposable
{
    private Allocator? _selected;

    /// <summary>Live bytes, frame by frame.</summary>
    public History<long> Bytes { get; } = new(parent, "selection", OverlayFigures.GraphFrames);

    /// <summary>The most of them.</summary>
    public long Maximum { get; private set; }

    /// <summary>How much it, and what stands below it now, held in each of the last seconds.</summary>
    /// <param name="memory">The tree.</param>
    /// <param name="selected">The allocator.</param>
    /// <param name="history">What is remembered.</param>
    /// <param name="bytes">Receives the bytes, the oldest second first: as many as are remembered.</param>
    public static void CopySeconds(
        MemorySnapshot memory, Allocator selected, AllocatorHistory history, Span<long> bytes)
    {
        bytes.Clear();
        int depth = int.MaxValue;
        foreach (ref readonly AllocatorSnapshot node in memory.Nodes)
        {
            bool isSelected = ReferenceEquals(node.Allocator, selected);
            depth = isSelected ? node.Depth : node.Depth <= depth ? int.MaxValue : depth;
            if (depth != int.MaxValue)
            {
                history.AddLiveBytes(node.Allocator, bytes);
            }
        }
    }

    /// <summary>Notes a frame; another allocator starts anew.</summary>
    public void Record(MemorySnapshot memory, Allocator? selected)
    {
        if (!ReferenceEquals(_selected, selected))
        {
            _selected = selected;
            Bytes.Clear();
            Maximum = 0;
        }

        if (selected is null)
        {
            return;
        }

        // What stands below a node follows it, deeper than it.
        long bytes = 0;
        int depth = int.MaxValue;
        foreach (ref readonly AllocatorSnapshot node in memory.Nodes)
        {
            bool isSelected = ReferenceEquals(node.Allocator, selected);
            depth = isSelected ? node.Depth : node.Depth <= depth ? int.MaxValue : depth;
            bytes += depth == int.MaxValue ? 0 : node.LiveBytes;
        }

        bytes = selected is FrameArenas frames ? frames.LastFrameBytes : bytes;
        Bytes.Add(bytes);
        Maximum = Math.Max(Maximum, bytes);
    }

    /// <summary>Disposes its history.</summary>
    public void Dispose() => Bytes.Dispose();
}
