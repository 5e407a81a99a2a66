namespace Ashlar.Overlay;

/// <summary>What every word, colour and key of the pages means.</summary>
internal sealed class HelpPanel : Panel
{
    private const int TermColumns = 24;

    internal static readonly HelpEntry[] Entries =
    [
        Group("WORDS OF EVERY PAGE"),
        Word("frame", "A picture that was drawn. Times, garbage and graphs are by frame."),
        Word("step", "A memory frame: what lies between two calls of MemorySystem.BeginFrame. Ashlar's game loop opens one for each simulated step, so a fast display draws several frames a step. Events carry its number, and the last step that repeated them."),
        Word("live", "Bytes or objects that were handed out and not given back. Of an arena: in use."),
        Word("committed", "Bytes that the operating system holds ready for the allocator, live or not."),
        Word("reserved", "Addresses that nobody else may use. They cost no memory until they are committed."),
        Word("waste", "Committed and not live: free slots, and the rest of blocks and chunks."),
        Word("peak", "The most that was ever live."),
        Word("objects", "What was handed out and not given back, in pieces."),
        Word("waiting", "Destroyed, so that its handles are stale, and not used again yet: a pool may wait until no frame in flight can see it."),
        Word("alloc, freed", "Allocations and frees of a step: the mean of the last 60 frames, and the most."),
        Word("grew", "How often more had to be committed."),
        Word("garbage", "Managed bytes that were allocated: sooner or later the collector stops the game for them."),
        Word("LATE", "The game cannot keep up: steps were dropped, and it runs at this speed."),
        Word("-", "Nobody measured it, or it is not remembered of the moment that is shown."),
        Group("OVERVIEW"),
        Word("update, draw, present", "The parts of a frame: simulation, drawing, handing the picture over. Their sum is the total, the frame's own work without waiting for the display."),
        Word("interval", "From the beginning of a frame to the beginning of the next."),
        Word("pause", "How long the collector held the program up."),
        Word("foreign", "What others hold and report, such as a graphics driver or another library."),
        Word("budget", "The most that the memory system may commit (MemoryOptions)."),
        Group("ALLOCATORS, ARENAS"),
        Word("alloc/step, freed/step", "As alloc and freed above."),
        Word("in use", "Bytes of the arena that were handed out since it was reset."),
        Word("maximum", "The most that the arena can grow to."),
        Word("allocations", "How often it handed out memory, since it was made."),
        Word("ended", "How often it was reset or rewound. 'never' in red: it only grows."),
        Group("ENTITIES"),
        Word("entities", "That live in the world."),
        Word("archetype", "All entities with the same kinds of components."),
        Word("chunks, chunk memory", "Blocks that hold the entities of one archetype, and their bytes."),
        Word("empty slots, empty", "Room for entities in the chunks that there are, and its bytes."),
        Word("slack", "Bytes of the chunks that no slot fits into."),
        Word("bytes each", "Bytes of an entity's components."),
        Group("LEAKS AND DIFF"),
        Word("at A, at B", "Objects at the two marks; B is now until you mark it. Objects and bytes: what came between them."),
        Word("bytes", "By how much what is live grew from A to B."),
        Word("objects/s", "Growth by second, as the steps count it: sixty of them."),
        Word("seconds up/down", "The seconds in which it grew, and shrank. Only up, in red, is what a leak does."),
        Word("allocator", "Whose memory the line of code holds, in the table of all lines (L)."),
        Word("since A", "Bytes more than at mark A; the objects beside it, too."),
        Word("oldest", "How long the oldest object of the line has been there."),
        Group("SYSTEMS"),
        Word("zone", "A part of the frame that the program measures: using (timings.Zone(\"ai\")) { … }. Zones inside of it count for themselves."),
        Word("last", "Milliseconds of the last frame."),
        Word("mean 60, max 60", "Of the last 60 frames."),
        Word("max 600", "Of the last 600 frames: what comes rarely is seen here."),
        Word("share", "Of all that the frames took."),
        Word("calls", "How often it ran in a frame."),
        Word("frame mem", "Bytes of frame memory that it took."),
        Word("made in, in 10 s", "Garbage by type: the zone that made it, and the bytes of the last ten seconds, about: the runtime tells one object in 100 KiB."),
        Word("an object", "Bytes of one."),
        Group("ENTITY, TREE"),
        Word("field", "A part of a component. Enter edits it, where it is a number, a flag, or a constant."),
        Word("what holds it", "W: the components and objects that have a field which refers to it, found by a search over some frames."),
        Word("area", "In the tree: as many bytes as the allocator or archetype has; C changes from committed to live bytes, dark is what is not live."),
        Group("EVENTS"),
        Word("times", "Events that are alike, but for numbers in their text, are one line, and this counts them."),
        Word("stale handle", "A handle whose object is gone was used."),
        Word("soft limit, budget", "What is committed passed the limit that the program set, or most of its budget."),
        Word("failed check", "An allocator found its memory overwritten, or itself misused."),
        Group("HEAP MAP"),
        Word("slots, slot bytes", "Places for objects in a pool, and the size of one."),
        Word("free", "Slots that the next allocations take."),
        Word("decommitted", "Slots whose memory was given back to the operating system; their addresses are kept."),
        Word("retired", "Slots whose generation numbers are used up: they are never used again."),
        Word("slab", "A block of slots that is committed and given back as one."),
        Word("fragmentation", "Of the slabs in use, those that would be empty if all objects moved together."),
        Group("COLOURS"),
        Color("live", "and the update, in graphs of time", Palette.Live),
        Color("committed", "", Palette.Committed),
        Color("reserved", "and the most an arena may use", Palette.Reserved),
        Color("peak", "", Palette.Peak),
        Color("look here", "waiting, waste, warnings, what is chosen, a moment of the past", Palette.Waiting),
        Color("wrong", "garbage, errors, what only ever grows", Palette.Garbage),
        Color("foreign", "", Palette.Foreign),
        Color("update", "", Palette.Update),
        Color("draw", "", Palette.Draw),
        Color("present", "", Palette.Present),
        Color("newborn", "lives for less than a second, on the heap map", Palette.Newborn),
        Color("young", "less than ten seconds", Palette.Young),
        Color("grown", "less than a minute", Palette.Grown),
        Color("old", "longer, or since before the map was opened", Palette.Old),
        Color("free", "", Palette.Empty),
        Color("decommitted", "", Palette.Decommitted),
        Group("KEYS, while the profiler has the keyboard"),
        Word("1 to 9, ← →", "Turn the pages."),
        Word("↑ ↓, PgUp PgDn", "Choose a row, scroll. The wheel scrolls, too."),
        Word("S, R", "Sort by the next column, turn the order round; or click a heading."),
        Word("/", "Show only names with these letters. Enter keeps them, Escape clears them."),
        Word(", .", "Go to the frame before and after, with Shift ten frames; or click a graph."),
        Word("Home, End", "Go to the oldest frame, and back to now."),
        Word("Z", "Graphs reach back 600 frames, 1800 frames, 600 seconds."),
        Word("Space, N", "Pause the game, let it make one step."),
        Word("F, G, O, E", "Pause by itself: when a frame is slow, garbage is made, an arena grows, an event comes."),
        Word("A, B", "On the page of leaks: mark a moment, and a second to compare it with."),
        Word("K, L", "On the page of leaks: keep a mark in a file; show the lines of all allocators."),
        Word("Enter, Backspace", "Open or edit what is chosen; go back, or up."),
        Word("W", "Search for what holds the entity, or the slot of the heap map that was clicked."),
        Word("Ctrl + - 0", "Larger and smaller letters, and those that suit the picture."),
        Word("? or H", "This page, and back."),
    ];

    public override int LeastRows(OverlayFigures figures, int columns) => 10;

    public override int WantedRows(OverlayFigures figures, int columns) => 2 + RowsOfAll(columns - TermColumns - 2);

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        area.Title("WHAT IT MEANS");
        PanelArea list = area.Part(0, 1, area.Columns, area.Rows - 2);
        int columns = area.Columns - TermColumns - 2;
        int rows = RowsOfAll(columns);
        int most = Math.Max(0, rows - list.Rows);
        view.Scroll = Math.Clamp(view.Scroll + view.Scrolls + view.Steps, 0, most);
        int line = -view.Scroll;
        foreach (ref readonly HelpEntry entry in Entries.AsSpan())
        {
            int height = RowsOf(entry, columns);
            if (line >= 0 && line < list.Rows)
            {
                Write(list.Part(0, line, list.Columns, height), entry, columns);
            }

            line += height;
        }

        TableLayout.Rest(area, area.Rows - 1, view.Scroll, most - view.Scroll);
    }

    private static void Write(in PanelArea area, in HelpEntry entry, int columns)
    {
        if (entry.Term.Length == 0)
        {
            area.Title(entry.Text);
            return;
        }

        if (entry.IsColor)
        {
            area.Part(1, 0, 2, 1).Block(0, 1, 11, 8, Palette.Label);
            area.Part(1, 0, 2, 1).Block(1, 2, 9, 6, entry.Color);
        }

        area.Text(entry.IsColor ? 4 : 1, 0, entry.Term, Palette.Title);
        WrappedText.Write(area.Part(1 + TermColumns, 0, columns, area.Rows), entry.Text, Palette.Text);
    }

    private static int RowsOfAll(int columns)
    {
        int rows = 0;
        foreach (ref readonly HelpEntry entry in Entries.AsSpan())
        {
            rows += RowsOf(entry, columns);
        }

        return rows;
    }

    private static int RowsOf(in HelpEntry entry, int columns) =>
        entry.Term.Length == 0 ? 1 : Math.Max(1, WrappedText.RowsFor(entry.Text, columns));

    private static HelpEntry Group(string title) => new(string.Empty, title, Palette.Title);

    private static HelpEntry Word(string term, string text) => new(term, text, Palette.Text);

    private static HelpEntry Color(string term, string text, Rendering.Color color) => new(term, text, color, IsColor: true);
}
