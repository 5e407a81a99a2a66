using System.Diagnostics;
using System.Drawing;
using System.Numerics;
using System.Runtime.CompilerServices;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// The in-game memory profiler: draws what every allocator of a <see cref="MemorySystem"/> holds and does, over the
/// game.
/// A program without Ashlar's game loop and worlds calls <c>overlay.Draw(list)</c>; the rest is the same. Draw it last. It
/// fits itself to the size of the list: beside the game at 1280 × 720, over its whole width where there is less, down to 76 × 22
/// letters; on smaller screens, a summary.
/// Numbers are sampled four times a second so that they can be read; means and maxima are over the last 60 frames, graphs
/// reach back up to 600.
/// <para>
/// It remembers from the moment it is made, shown or hidden: each of the last 1800 frames, and the whole and up to 256
/// allocators in each of the last 600 seconds. Hidden it costs a few microseconds a frame, wherefore call
/// <see cref="Draw"/> in every frame. A thread of its own draws every page once, of a scene of its own, so that the first
/// page that the user opens costs no hitch and no garbage.
/// </para>
/// <para>
/// The observer is counted too: what it remembers lies in native memory under the node <c>overlay</c>: 0.5 MiB, and 19 KiB
/// for each allocator beyond the first 16. What it draws lies in frame memory, and it shows its own cost, which is well
/// below half a millisecond. It allocates no managed memory once it has seen every allocator. Where the budget leaves no
/// memory for it, it remembers and shows less. For the thread that owns the memory system.
/// </para>
/// </summary>
/// <example><code>
/// using var overlay = new MemoryOverlay(memory);
/// overlay.Mode = OverlayMode.Full;
/// OverlayResponse response = overlay.Handle(in input);           // in each step, before the game looks at the input
/// overlay.Draw(list, new OverlayFrame { Timings = frame.Timings, World = world });
/// </code></example>
public sealed class MemoryOverlay : IDisposable
{
    // Each form has a width, and a least screen that leaves the game room beside it. In cells of text.
    private const int FullColumns = 112;
    private const int FullScreenColumns = 170;
    private const int FullScreenRows = 52;
    private const int PageColumns = 116;
    private const int WidestPageColumns = 150;
    private const int NarrowColumns = 53;
    private const int LeastScreenColumns = 76;
    private const int LeastScreenRows = 22;
    private const int SummaryColumns = 40;

    private readonly OverlayFigures _figures;
    private readonly OverlayCapture _capture;
    private readonly MarkFiles _marks;

    // One list of panels for each page, in the order of the pages, and the heap map last.
    private readonly Panel[][] _pages;
    private readonly Panel[] _summary = [new SummaryPanel()];
    private readonly Panel[] _scrolled;

    /// <summary>Makes an overlay that is not visible yet.</summary>
    /// <param name="memory">Whose allocators are shown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memory"/> is null.</exception>
    /// <exception cref="OutOfNativeMemoryException">
    /// There is no memory for its histories; nothing is left behind.
    /// </exception>
    public MemoryOverlay(MemorySystem memory)
        : this(memory, warmsUp: true, TimeProvider.System)
    {
    }

    /// <summary>Makes an overlay, which warms up all that follow or does not.</summary>
    internal MemoryOverlay(MemorySystem memory, bool warmsUp, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(memory);
        _figures = new OverlayFigures(memory, time);
        _capture = new OverlayCapture(_figures);
        _marks = new MarkFiles(_figures);
        var header = new HeaderPanel();
        var cost = new CostPanel();
        _pages =
        [
            [
                header, new FramePanel(), new MemoryPanel(), new AllocatorsPanel(), new GarbagePanel(),
                new EntitiesPanel(), cost,
            ],
            [header, new AllocatorTablePanel(), cost],
            [header, new ArenasPanel(), cost],
            [header, new ArchetypesPanel(), cost],
            [header, new LeaksPanel(), cost],
            [header, new EventsPanel(), cost],
            [header, new SystemsPanel(), new GarbageTypesPanel(), cost],
            [header, new EntityPanel(), cost],
            [header, new TreemapPanel(_figures.Map), cost],
            [header, new HelpPanel(), cost],
            [header, new HeapMapPanel(), cost],
        ];
        _scrolled = new Panel[_pages[0].Length + 1];
        if (warmsUp)
        {
            WarmUp.Begin();
        }
    }

    /// <summary>
    /// Whether <see cref="Draw"/> draws; it remembers in any case. Made true, it shows the profiler in full.
    /// </summary>
    public bool IsVisible
    {
        get => Mode != OverlayMode.Hidden;
        set => Mode = !value ? OverlayMode.Hidden : Mode == OverlayMode.Hidden ? OverlayMode.Full : Mode;
    }

    /// <summary>How much it shows. The keys that <see cref="Handle"/> hears change it, too.</summary>
    public OverlayMode Mode
    {
        get => _figures.View.Mode;
        set => _figures.View.Mode = value;
    }

    /// <summary>What it shows in full.</summary>
    public OverlayPage Page
    {
        get => _figures.View.Page;
        set => _figures.View.Page = value;
    }

    /// <summary>The entity that is looked at closely, by <see cref="Inspect"/> or by the user; none at first. For a game that
    /// marks it in its scene.</summary>
    public EntityKey Inspected => _figures.Inspection.Entity;

    /// <summary>What is looked at closely, or null: what a row that is clicked stands for.</summary>
    public Allocator? Selected
    {
        get => _figures.View.Selected;
        set => _figures.View.Selected = value;
    }

    /// <summary>The keys that show, hide and switch; F1, F2, F3, F12 and Tab at first.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OverlayKeys Keys
    {
        get => _figures.View.Keys;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            value.Prepare();
            _figures.View.Keys = value;
        }
    }

    /// <summary>
    /// Screen pixels for a pixel of the letters, from 1 to <see cref="BitmapFont.MaximumScale"/>; 0, as at first, doubles
    /// them from 2560 × 1440 on, and so forth. Larger letters leave room for fewer panels.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or too large.</exception>
    public int Scale
    {
        get => _figures.View.Scale;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, BitmapFont.MaximumScale);
            _figures.View.Scale = value;
        }
    }

    /// <summary>
    /// Where <see cref="OverlayKeys.Picture"/> puts pictures and figures; made when it is not there. The working directory
    /// at first. Each capture is a picture (PNG), all figures (JSON), and tables (CSV) of the allocators, of each frame and
    /// second that is remembered, and of each allocator in each second; the names begin with the local time.
    /// </summary>
    public string CaptureFolder { get; set; } = ".";

    /// <summary>
    /// What else stands in what <see cref="OverlayKeys.Picture"/> keeps: facts of the run, such as its seed, by name. Empty at
    /// first.
    /// </summary>
    /// <example><code>overlay.CaptureFacts["seed"] = "42";</code></example>
    public IDictionary<string, string> CaptureFacts { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Fills a picture of the list's size with what the program has drawn, for <see cref="OverlayKeys.Picture"/>; null, as at
    /// first, where the list holds all of it. Called inside <see cref="Draw"/>; what it throws comes out of there.
    /// </summary>
    /// <example><code>overlay.CaptureScene = renderer.Read;          // the framebuffer, as far as it is drawn</code></example>
    public Action<PixelBuffer>? CaptureScene { get; set; }

    /// <summary>
    /// Where the last <see cref="Draw"/> drew it, in pixels from the upper left corner of the list; empty while it is hidden.
    /// A program moves its own display out of the way by it. It is never outside of the list.
    /// </summary>
    public Rectangle Bounds { get; private set; }

    /// <summary>What it shows.</summary>
    internal OverlayFigures Figures => _figures;

    /// <summary>
    /// What the last <see cref="Draw"/> cost; all zero before the first, and while the overlay is not visible.
    /// </summary>
    public OverlayCost Cost { get; private set; }

    /// <summary>
    /// Takes what the user does: <see cref="Keys"/> show, hide, keep a picture, and switch the keyboard between program and
    /// overlay. With the keyboard: digits and left and right turn pages, up and down select, <c>S</c> and <c>R</c> sort,
    /// <c>/</c> filters, <c>A</c> and <c>B</c> mark, <c>K</c> keeps a mark in <see cref="CaptureFolder"/>, <c>L</c> shows the
    /// lines of all allocators on the page of leaks, <c>?</c> or <c>H</c> explains. <c>,</c> and <c>.</c> go to the frame
    /// before and after, with Shift ten frames, <c>Home</c> to the oldest and <c>End</c> to now; <c>Z</c> makes graphs reach
    /// back 600 frames, 1800 frames or 600 seconds. <c>Space</c> pauses, <c>N</c> lets the paused game make one step;
    /// <c>E</c>, <c>F</c>, <c>G</c> and <c>O</c> pause on an event, a slow frame, garbage and an arena that grows. Whoever
    /// has the keyboard, Ctrl with <c>+</c>, <c>-</c> and <c>0</c> changes <see cref="Scale"/>. The pointer does the same by
    /// clicks. Call it once for each simulated step, also while the game is paused. Costs some nanoseconds and no garbage.
    /// </summary>
    /// <param name="input">What the host heard.</param>
    /// <returns>What of it the game should not hear.</returns>
    public OverlayResponse Handle(in InputState input)
    {
        OverlayView view = _figures.View;
        bool hadKeys = view.HasKeys;
        view.Handle(input);
        bool isOver = IsVisible && Bounds.Contains((int)MathF.Floor(view.Pointer.X), (int)MathF.Floor(view.Pointer.Y));
        bool picks = view.PicksEntities && !isOver && input.HasPointer && input.WasPressed(Key.PointerLeft);
        return new OverlayResponse(
            hadKeys || view.HasKeys, isOver || picks, view.IsPaused && !view.TakeStep(), picks);
    }

    /// <summary>
    /// Looks at an entity closely: what <see cref="OverlayPage.Entity"/> shows. It has to be of a world that
    /// <see cref="Draw"/> is handed; of one that has died the page says so.
    /// </summary>
    /// <param name="entity">The entity; none to look at none.</param>
    /// <example><code>
    /// if (response.PicksEntity) { overlay.Inspect(NearestTo(input.Pointer).Key); }
    /// </code></example>
    public void Inspect(EntityKey entity) => _figures.Inspection.Inspect(entity);

    /// <summary>
    /// Takes text that the user typed, as the window library reports it: for the filter, in any layout and alphabet. Without
    /// it letters come from the keys of <see cref="Handle"/>, as the United States layout has them.
    /// </summary>
    /// <param name="text">Any number of characters; those that cannot be seen are left out.</param>
    public void Type(ReadOnlySpan<char> text) => _figures.View.Type(text);

    /// <summary>
    /// Remembers the frame and draws the overlay over what the list holds; draws nothing while not visible. Call it once in
    /// each frame.
    /// </summary>
    /// <param name="list">A list that was begun.</param>
    /// <param name="frame">What else there is to show.</param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The list was never begun.</exception>
    /// <exception cref="ObjectDisposedException">The overlay or its memory system was disposed.</exception>
    public void Draw(DrawList list, in OverlayFrame frame = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        ObjectDisposedException.ThrowIf(_figures.IsDisposed, this);
        if (!IsVisible)
        {
            _figures.Remember(frame);
            _figures.Lanes.Stop();
            Cost = default;
            Bounds = default;
            return;
        }

        long start = Stopwatch.GetTimestamp();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        int commands = list.Commands.Length;

        _figures.Remember(frame);
        _figures.Record(frame, Cost);
        TryDrawForm(list);
        _figures.Mark();
        if (_figures.Inspection.Apply() is { } notice)
        {
            _figures.View.Tell(notice);
        }

        int drawn = list.Commands.Length - commands;
        Cost = new OverlayCost(
            Stopwatch.GetElapsedTime(start).TotalMilliseconds,
            drawn,
            (long)drawn * Unsafe.SizeOf<DrawCommand>(),
            GC.GetAllocatedBytesForCurrentThread() - allocated);

        // The user asked for the picture: what it costs is no part of what a frame costs. The frame is over before the
        // program draws its scene for it, whatever that throws.
        bool wantsCapture = _figures.View.WantsCapture;
        bool wantsMark = _figures.View.WantsMarkSaved;
        _figures.View.WantsCapture = false;
        _figures.View.WantsMarkSaved = false;
        _figures.View.EndFrame();
        if (wantsCapture)
        {
            _figures.View.Tell(_capture.Save(list, CaptureFolder, CaptureScene, CaptureFacts));
        }

        if (wantsMark)
        {
            _figures.View.Tell(_marks.SaveIn(CaptureFolder));
        }
    }

    /// <summary>
    /// Waits until every page was drawn once behind the scenes, which the first overlay of a process begins: some tenths of a
    /// second from then. For a program that measures its own garbage, as this makes some. Safe from any thread.
    /// </summary>
    /// <example><code>MemoryOverlay.CompleteWarmUp();       // behind the loading screen</code></example>
    public static void CompleteWarmUp() => WarmUp.Complete();

    /// <summary>
    /// Saves what every allocator holds now, and the lines that it comes from, for <see cref="LoadMark"/> in another run, or
    /// <c>memtrace diff</c>: JSON, some 200 bytes for each allocator and line. Makes garbage.
    /// </summary>
    /// <param name="path">The file; replaced when it exists.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ObjectDisposedException">The overlay or its memory system was disposed.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public void SaveMark(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ObjectDisposedException.ThrowIf(_figures.IsDisposed, this);
        _marks.Save(path);
    }

    /// <summary>
    /// Makes what <see cref="SaveMark"/> saved, in this run or another, mark A of the page of leaks: it shows what each
    /// allocator of the same path holds more than then. Holds until the user marks A anew. Makes garbage.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ObjectDisposedException">The overlay or its memory system was disposed.</exception>
    /// <exception cref="InvalidDataException">The file is no mark, or of another version. Nothing has changed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    /// <example><code>overlay.LoadMark("yesterday.json");       // page 5: what grew since</code></example>
    public void LoadMark(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ObjectDisposedException.ThrowIf(_figures.IsDisposed, this);
        _figures.Growth.MarkA(SavedMark.Read(path));
    }

    /// <summary>Disposes all that it keeps.</summary>
    public void Dispose() => _figures.Dispose();

    /// <summary>
    /// The budget may be spent just when the user opens the overlay, and then the overlay must not end the game: where
    /// frame memory is short, it draws as many commands as fit.
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
        OverlayView view = _figures.View;
        TextScreen screen = TextScreen.Of(list.Width, list.Height, Scale);
        view.ShownScale = screen.Scale;
        view.LargestScale = Math.Max(screen.Scale, TextScreen.Of(list.Width, list.Height, 1).Columns / SummaryColumns);
        view.Hover.Begin(view.Pointer);
        PanelArea drawn = DrawPanels(list, screen);
        view.Hover.Draw(list, screen);
        Vector2 corner = -drawn.Locate(Vector2.Zero) * screen.Scale;
        Bounds = new Rectangle((int)corner.X, (int)corner.Y, drawn.Width * screen.Scale, drawn.Height * screen.Scale);
    }

    /// <summary>
    /// Chooses the form: beside the game where there is room for both; else a page has the whole width, and the overview
    /// scrolls beside the game. Where a page would not fit at all, the summary stands for it.
    /// </summary>
    private PanelArea DrawPanels(DrawList list, TextScreen screen)
    {
        if (Mode == OverlayMode.Small || screen is { Columns: < LeastScreenColumns } or { Rows: < LeastScreenRows })
        {
            return OverlayLayout.Draw(list, screen, _summary, SummaryColumns, 0, _figures);
        }

        int page = Mode == OverlayMode.HeapMap ? _pages.Length - 1 : (int)Page;
        if (screen is { Columns: >= FullScreenColumns, Rows: >= FullScreenRows })
        {
            int columns = page == 0 ? FullColumns : Math.Clamp(screen.Columns / 2, PageColumns, WidestPageColumns);
            return OverlayLayout.Draw(list, screen, _pages[page], columns, 1, _figures);
        }

        return page == 0
            ? OverlayLayout.DrawScrolled(list, screen, _pages[page], _scrolled, NarrowColumns, _figures)
            : OverlayLayout.Draw(list, screen, _pages[page], PageColumns, 0, _figures);
    }
}
