using Engine.Memory;

namespace Engine.Overlay;

/// <summary>How much the selected allocator held in each frame since it was selected.</summary>
internal sealed class SelectionFigures(Allocator parent) : IDisposable
{
    private Allocator? _selected;

    /// <summary>Live bytes, frame by frame.</summary>
    public History<long> Bytes { get; } = new(parent, "selection", OverlayFigures.GraphFrames);

    /// <summary>The most of them.</summary>
    public long Maximum { get; private set; }

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

        long bytes = 0;
        foreach (ref readonly AllocatorSnapshot node in memory.Nodes)
        {
            bytes = ReferenceEquals(node.Allocator, selected) ? node.LiveBytes : bytes;
        }

        bytes = selected is FrameArenas frames ? frames.LastFrameBytes : bytes;
        Bytes.Add(bytes);
        Maximum = Math.Max(Maximum, bytes);
    }

    /// <summary>Gives its memory back.</summary>
    public void Dispose() => Bytes.Dispose();
}
