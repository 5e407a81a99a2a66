using System.Diagnostics;
using System.Runtime.CompilerServices;
using Engine.Memory;
using Engine.Rendering;

namespace Engine.Overlay;

/// <summary>
/// The in-game memory profiler: draws what every allocator of a <see cref="MemorySystem"/> holds and does, over the
/// game.
/// <code>
/// using var overlay = new MemoryOverlay(memory);
/// overlay.IsVisible = true;
/// overlay.Draw(list, new OverlayFrame { Index = frame.Index, Timings = frame.Timings, World = world.Statistics });
/// </code>
/// Draw it last. It fits itself to the size of the list: every panel at 1280 × 720, narrow panels at 640 × 360, a
/// summary in a terminal. Numbers are sampled four times a second so that they can be read; means and maxima are over
/// the last 60 frames, graphs reach back up to 600.
/// <para>
/// The observer is counted too: what it remembers lies in native memory under the node <c>overlay</c>, what it draws in
/// frame memory, and it shows its own cost, which is well below half a millisecond. It allocates no managed memory once
/// it has seen every allocator. Where the budget leaves no memory for it, it shows less. For the thread that owns the
/// memory system.
/// </para>
/// </summary>
public sealed class MemoryOverlay : IDisposable
{
    // Each form has a width, and a least screen that leaves the game room beside it. In cells of text.
    private const int FullColumns = 95;
    private const int FullScreenColumns = 170;
    private const int FullScreenRows = 52;
    private const int NarrowColumns = 53;
    private const int NarrowScreenColumns = 104;
    private const int NarrowScreenRows = 35;
    private const int SummaryColumns = 40;

    private readonly OverlayFigures _figures;

    private readonly Panel[] _panels =
    [
        new HeaderPanel(),
        new FramePanel(),
        new MemoryPanel(),
        new AllocatorsPanel(),
        new GarbagePanel(),
        new EntitiesPanel(),
        new CostPanel(),
    ];

    private readonly Panel[] _summary = [new SummaryPanel()];

    /// <summary>Makes an overlay that is not visible yet.</summary>
    /// <param name="memory">Whose allocators are shown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memory"/> is null.</exception>
    /// <exception cref="OutOfNativeMemoryException">
    /// There is no memory for its histories; nothing is left behind.
    /// </exception>
    public MemoryOverlay(MemorySystem memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        _figures = new OverlayFigures(memory);
    }

    /// <summary>
    /// Whether <see cref="Draw"/> draws. While it is false nothing is measured and nothing is remembered.
    /// </summary>
    public bool IsVisible { get; set; }

    /// <summary>
    /// What the last <see cref="Draw"/> cost; all zero before the first, and while the overlay is not visible.
    /// </summary>
    public OverlayCost Cost { get; private set; }

    /// <summary>
    /// Notes the frame and draws the overlay over what the list holds; does nothing while not visible.
    /// </summary>
    /// <param name="list">A list that was begun.</param>
    /// <param name="frame">What else there is to show.</param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The list was never begun.</exception>
    /// <exception cref="ObjectDisposedException">The overlay or its memory system was disposed.</exception>
    public void Draw(DrawList list, in OverlayFrame frame)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (!IsVisible)
        {
            Cost = default;
            return;
        }

        ObjectDisposedException.ThrowIf(_figures.IsDisposed, this);
        long start = Stopwatch.GetTimestamp();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        int commands = list.Commands.Length;

        _figures.Record(frame, Cost);
        TryDrawForm(list);

        int drawn = list.Commands.Length - commands;
        Cost = new OverlayCost(
            Stopwatch.GetElapsedTime(start).TotalMilliseconds,
            drawn,
            (long)drawn * Unsafe.SizeOf<DrawCommand>(),
            GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    /// <summary>Gives its memory back.</summary>
    public void Dispose() => _figures.Dispose();

    /// <summary>
    /// Who looks at the overlay because the budget is spent must not lose the game to it: without frame memory for all
    /// of its commands it shows as many as there are.
    /// </summary>
    private void TryDrawForm(DrawList list)
    {
        try
        {
            DrawForm(list);
        }
        catch (OutOfNativeMemoryException)
        {
            // The list is as it was before the command that found no memory: whole commands, which may be drawn.
        }
    }

    private void DrawForm(DrawList list)
    {
        TextScreen screen = TextScreen.Of(list.Width, list.Height);
        if (screen is { Columns: >= FullScreenColumns, Rows: >= FullScreenRows })
        {
            OverlayLayout.Draw(list, screen, _panels, FullColumns, 1, _figures);
        }
        else if (screen is { Columns: >= NarrowScreenColumns, Rows: >= NarrowScreenRows })
        {
            OverlayLayout.Draw(list, screen, _panels, NarrowColumns, 0, _figures);
        }
        else
        {
            OverlayLayout.Draw(list, screen, _summary, SummaryColumns, 0, _figures);
        }
    }
}
