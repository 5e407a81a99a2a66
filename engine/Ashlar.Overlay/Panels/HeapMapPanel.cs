using System.Numerics;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// The pools, and the slots of the selected one as a grid of cells: colours tell the state of each and for how long
/// its tenant has been there; the slot under the pointer is described.
/// </summary>
internal sealed class HeapMapPanel : Panel
{
    /// <summary>The most cells of a grid.</summary>
    public const int MaximumCells = 1 << 13;

    private const int PoolRows = 10;
    private const int FillRows = 9;
    private const int HoverRows = 6;
    private const int LegendRows = 2;

    /// <summary>On a screen with fewer rows the parts around the grid are smaller.</summary>
    private const int ManyRows = 40;
    private const int FewPoolRows = 5;
    private const int FewFillRows = 4;

    private static readonly int[] CellSizes = [8, 6, 5];

    private static readonly TableColumn[] Columns =
    [
        new("HEAP MAP", 0, Palette.Title),
        new("slots", 11, Palette.Label),
        new("live", 11, Palette.Live),
        new("waiting", 10, Palette.Waiting),
        new("free", 11, Palette.Label),
        new("decommitted", 13, Palette.Label),
        new("slot bytes", 12, Palette.Label),
    ];

    private readonly Color[] _cells = new Color[MaximumCells];
    private int _version = -1;
    private int _cellCount;
    private int _slotsPerCell = 1;
    private int _across;
    private int _down;
    private int _cellPixels = 8;
    private int _chosen = -1;
    private SlabAllocator? _chosenOf;

    public override int LeastRows(OverlayFigures figures, int columns) => 20;

    public override int WantedRows(OverlayFigures figures, int columns) => 200;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        bool isLow = area.Rows < ManyRows;
        int poolRows = isLow ? FewPoolRows : PoolRows;
        int fillRows = isLow ? FewFillRows : FillRows;
        int gap = isLow ? 0 : 1;
        DrawPools(area.Part(0, 0, area.Columns, poolRows), figures);
        SlabAllocator? pool = figures.HeapMap.Pool;
        if (pool is null)
        {
            area.Text(1, poolRows + 1, "There is no pool yet.", Palette.Label);
            return;
        }

        int top = poolRows + gap;
        DrawFill(area.Part(0, top, area.Columns, fillRows), figures.HeapMap, pool);
        top += fillRows + gap;
        DrawLegend(area.Part(1, top, area.Columns - 2, LegendRows), figures.HeapMap, pool);
        top += LegendRows;
        PanelArea grid = area.Part(1, top, area.Columns - 2, area.Rows - top - HoverRows);
        Arrange(grid, figures);
        DrawGrid(grid, pool);
        PanelArea hover = area.Part(0, area.Rows - HoverRows, area.Columns, HoverRows);
        int cell = CellAt(grid, figures.View.Pointer);
        if (cell >= 0 && figures.View.TakesClick(grid))
        {
            _chosen = cell == _chosen ? -1 : cell;
            _chosenOf = pool;
        }

        _chosen = ReferenceEquals(pool, _chosenOf) && _chosen < _cellCount ? _chosen : -1;
        DrawHover(hover, figures, cell >= 0 ? cell : _chosen);
    }

    /// <summary>What a cell looks like that stands for some slots.</summary>
    internal static Color ColorOf(HeapMapFigures map, int first, int end, long frame)
    {
        ReadOnlySpan<SlotState> states = map.States[first..end];
        int live = states.Count(SlotState.Live);
        if (live > 0)
        {
            int youngest = first + states.IndexOf(SlotState.Live);
            Color color = ColorOfAge(map.AgeOf(youngest, frame));
            return live == states.Length ? color : Mix(Palette.Empty, color, 0.25f + (0.75f * live / states.Length));
        }

        return states.Contains(SlotState.Waiting) ? Palette.Waiting
            : states.Contains(SlotState.Retired) ? Palette.Garbage
            : states.Contains(SlotState.Free) ? Palette.Empty
            : Palette.Decommitted;
    }

    /// <summary>The colour of a tenant that has been there for so long.</summary>
    internal static Color ColorOfAge(long frames) => frames switch
    {
        < 0 => Palette.Old,
        < GrowthFigures.FramesPerSecond => Palette.Newborn,
        < 10 * GrowthFigures.FramesPerSecond => Palette.Young,
        < 60 * GrowthFigures.FramesPerSecond => Palette.Grown,
        _ => Palette.Old,
    };

    private static Color Mix(Color from, Color to, float share) => new(
        (byte)(from.R + ((to.R - from.R) * share)),
        (byte)(from.G + ((to.G - from.G) * share)),
        (byte)(from.B + ((to.B - from.B) * share)),
        255);

    private static void DrawPools(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        TableLayout.Headings(area, view, Columns);
        ReadOnlySpan<AllocatorSnapshot> nodes = figures.Allocators.Latest.Nodes;
        Span<SortKey> keys = figures.Memory.Frame.Current.Allocate<SortKey>(nodes.Length);
        int count = 0;
        for (int index = 0; index < nodes.Length; index++)
        {
            if (nodes[index].Allocator is SlabAllocator { IsDisposed: false } pool && view.Matches(pool.Path))
            {
                keys[count++] = SortKey.Of(view.Order, ValueOf(pool, view.Order.Column), index);
            }
        }

        Span<SortKey> order = keys[..count];
        order.Sort(Ascending<SortKey>.Order);
        int selected = -1;
        for (int index = 0; index < count; index++)
        {
            selected = ReferenceEquals(nodes[order[index].Row].Allocator, figures.HeapMap.Pool) ? index : selected;
        }

        int lines = area.Rows - 2;
        int before = selected;
        selected = TableLayout.Move(view, selected, count, lines);
        PanelArea list = area.Part(0, 1, area.Columns, lines);
        for (int line = 0; line < lines && view.Scroll + line < count; line++)
        {
            int index = view.Scroll + line;
            selected = TableLayout.Row(list, view, line, index == selected) ? index : selected;
            WritePool(list, line, (SlabAllocator)nodes[order[index].Row].Allocator);
        }

        if (selected >= 0 && selected != before)
        {
            view.Selected = nodes[order[selected].Row].Allocator;
            figures.HeapMap.Sample((SlabAllocator)view.Selected, figures.Allocators.Latest.Frame);
        }

        TableLayout.Rest(area, area.Rows - 1, view.Scroll, Math.Max(0, count - view.Scroll - lines));
    }

    private static double ValueOf(SlabAllocator pool, int column) => column switch
    {
        1 => pool.SlotCount,
        2 => pool.Count,
        3 => pool.WaitingCount,
        4 => pool.FreeCount,
        5 => pool.ColdCount,
        6 => pool.SlotBytes,
        _ => 0,
    };

    private static void WritePool(in PanelArea area, int line, SlabAllocator pool)
    {
        int first = TableLayout.FirstColumns(area, Columns);
        PanelArea ground = area.Part(1, line, first, 1);
        float slots = Math.Max(1, pool.SlotCount);
        float live = ground.Width * pool.Count / slots;
        float waiting = ground.Width * pool.WaitingCount / slots;
        ground.Block(0, 1, ground.Width * (slots - pool.ColdCount) / slots, 8, Palette.Empty);
        ground.Block(0, 1, live, 8, Palette.Live.WithAlpha(90));
        ground.Block(live, 1, waiting, 8, Palette.Waiting.WithAlpha(150));
        area.CutPath(1, line, first, pool.Path, Palette.Text);
        int end = 1 + first;
        area.NumberBefore(end += Columns[1].Cells, line, Quantity.Exact(pool.SlotCount), Palette.Text);
        area.NumberBefore(end += Columns[2].Cells, line, Quantity.Exact(pool.Count), Palette.Live);
        area.NumberBefore(end += Columns[3].Cells, line, Quantity.Exact(pool.WaitingCount), Palette.Waiting);
        area.NumberBefore(end += Columns[4].Cells, line, Quantity.Exact(pool.FreeCount), Palette.Text);
        area.NumberBefore(end += Columns[5].Cells, line, Quantity.Exact(pool.ColdCount), Palette.Text);
        area.NumberBefore(end + Columns[6].Cells, line, Quantity.Exact(pool.SlotBytes), Palette.Text);
    }

    private static void DrawFill(in PanelArea area, HeapMapFigures map, SlabAllocator pool)
    {
        bool hasPicture = area.Rows >= FillRows;
        int pictureColumns = hasPicture ? 44 : 0;
        SlabFill fill = map.Fill;
        area.Title(pool.Path);
        area.TextBefore(area.Columns - 1, 0, pool.ContentName, Palette.Text);
        var fields = new FieldGrid(area.Part(1, 1, area.Columns - pictureColumns - 4, area.Rows - 1), hasPicture ? 28 : 24);
        Color color = fill.Fragmentation < 0.25 ? Palette.Live
            : fill.Fragmentation < 0.5 ? Palette.Waiting
            : Palette.Garbage;
        fields.Add("fragmentation", Quantity.Percent(fill.Fragmentation), color);
        fields.Add("slabs", Quantity.Exact(fill.Slabs), Palette.Text);
        fields.Add("slabs in use", Quantity.Exact(fill.SlabsInUse), Palette.Committed);
        fields.Add("slabs needed", Quantity.Exact(fill.SlabsNeeded), Palette.Live);
        fields.Add("live", Quantity.Exact(fill.Live), Palette.Live);
        fields.Add("waiting", Quantity.Exact(fill.Waiting), Palette.Waiting);
        fields.Add("free", Quantity.Exact(fill.Free), Palette.Text);
        fields.Add("decommitted", Quantity.Exact(fill.Decommitted), Palette.Text);
        fields.Add("retired", Quantity.Exact(fill.Retired), Palette.Garbage);
        fields.Add("slots a slab", Quantity.Exact(pool.SlotsPerSlab), Palette.Text);

        if (hasPicture)
        {
            DrawShares(area.Part(area.Columns - pictureColumns - 1, 1, pictureColumns, area.Rows - 1), fill);
        }
    }

    /// <summary>How many slabs are how full.</summary>
    private static void DrawShares(in PanelArea picture, in SlabFill fill)
    {
        picture.Text(0, 0, "slabs in use, by how full they are", Palette.Label);
        int most = 1;
        for (int share = 0; share < SlabFill.Shares; share++)
        {
            most = Math.Max(most, fill.SlabsByShare[share]);
        }

        for (int share = 0; share < SlabFill.Shares; share++)
        {
            PanelArea place = picture.Part(share * 4, 1, 4, picture.Rows - 2);
            float height = place.Height * (float)fill.SlabsByShare[share] / most;
            place.Block(0, 0, place.Width - 2, place.Height, Palette.Plot);
            place.Block(0, place.Height - height, place.Width - 2, height, share < 5 ? Palette.Waiting : Palette.Live);
        }

        picture.Text(0, picture.Rows - 1, "10 %", Palette.Label);
        picture.TextBefore(40, picture.Rows - 1, "100 %", Palette.Label);
    }

    private void DrawLegend(in PanelArea area, HeapMapFigures map, SlabAllocator pool)
    {
        int column = 0;
        Legend(area, ref column, Palette.Newborn, "live, < 1 s");
        Legend(area, ref column, Palette.Young, "< 10 s");
        Legend(area, ref column, Palette.Grown, "< 60 s");
        Legend(area, ref column, Palette.Old, "older");
        Legend(area, ref column, Palette.Waiting, "waiting");
        Legend(area, ref column, Palette.Empty, "free");
        Legend(area, ref column, Palette.Decommitted, "decommitted");
        if (_slotsPerCell > 1)
        {
            int end = area.Number(column, 0, Quantity.Exact(_slotsPerCell), Palette.Waiting);
            area.Text(end + 1, 0, "slots a cell", Palette.Waiting);
        }

        if (pool.SlotCount > map.Count && map.Count > 0)
        {
            int end = area.Text(0, 1, "the first", Palette.Waiting);
            end = area.Number(end + 1, 1, Quantity.Exact(map.Count), Palette.Waiting);
            area.Text(end + 1, 1, "slots are shown", Palette.Waiting);
        }
    }

    private static void Legend(in PanelArea area, ref int column, Color color, ReadOnlySpan<char> text)
    {
        area.Part(column, 0, 1, 1).Block(0, 1, 7, 7, Palette.Label);
        area.Part(column, 0, 1, 1).Block(0, 2, 6, 6, color);
        column = area.Text(column + 2, 0, text, Palette.Label) + 2;
    }

    /// <summary>Paints the cells anew when there is a new sample, or another grid to fill.</summary>
    private void Arrange(in PanelArea grid, OverlayFigures figures)
    {
        HeapMapFigures map = figures.HeapMap;
        int pixels = CellSizeFor(grid, map.Count);
        int across = grid.Width / pixels;
        int down = grid.Height / pixels;
        if (_version == map.Version && across == _across && down == _down)
        {
            return;
        }

        _version = map.Version;
        _cellPixels = pixels;
        _across = across;
        _down = down;
        int room = RoomFor(grid, pixels);
        _slotsPerCell = Math.Max(1, (map.Count + room - 1) / room);
        _cellCount = (map.Count + _slotsPerCell - 1) / _slotsPerCell;
        long frame = figures.Allocators.Latest.Frame;
        for (int cell = 0; cell < _cellCount; cell++)
        {
            int first = cell * _slotsPerCell;
            _cells[cell] = ColorOf(map, first, Math.Min(first + _slotsPerCell, map.Count), frame);
        }
    }

    /// <summary>The largest cells of which there is one for each slot; the smallest when there is none.</summary>
    private static int CellSizeFor(in PanelArea grid, int slots)
    {
        foreach (int pixels in CellSizes)
        {
            if (slots <= RoomFor(grid, pixels))
            {
                return pixels;
            }
        }

        return CellSizes[^1];
    }

    private static int RoomFor(in PanelArea grid, int pixels) =>
        Math.Clamp(grid.Width / pixels * (grid.Height / pixels), 1, MaximumCells);

    /// <summary>Neighbours of one colour are one shape; lines between the cells are drawn over all of them.</summary>
    private void DrawGrid(in PanelArea grid, SlabAllocator pool)
    {
        if (_across == 0 || _cellCount == 0)
        {
            return;
        }

        int rows = (_cellCount + _across - 1) / _across;
        for (int row = 0; row < rows; row++)
        {
            int end = Math.Min(_cellCount, (row + 1) * _across);
            int start = row * _across;
            while (start < end)
            {
                int next = start + 1;
                while (next < end && _cells[next] == _cells[start])
                {
                    next++;
                }

                int left = (start - (row * _across)) * _cellPixels;
                grid.Block(left, row * _cellPixels, (next - start) * _cellPixels, _cellPixels - 1, _cells[start]);
                start = next;
            }
        }

        for (int column = 1; column <= _across; column++)
        {
            grid.Block((column * _cellPixels) - 1, 0, 1, rows * _cellPixels, Palette.Panel.WithAlpha(255));
        }

        DrawSlabEdges(grid, pool.SlotsPerSlab);
    }

    private void DrawSlabEdges(in PanelArea grid, int slotsPerSlab)
    {
        if (slotsPerSlab < _slotsPerCell * 4)
        {
            return;
        }

        for (int slot = slotsPerSlab; slot < _cellCount * _slotsPerCell; slot += slotsPerSlab)
        {
            int cell = slot / _slotsPerCell;
            int left = cell % _across * _cellPixels;
            grid.Block(Math.Max(0, left - 1), cell / _across * _cellPixels, 2, _cellPixels - 1, Palette.Text);
        }
    }

    private int CellAt(in PanelArea grid, Vector2 pointer)
    {
        if (!grid.Contains(pointer) || _across == 0)
        {
            return -1;
        }

        Vector2 place = grid.Locate(pointer);
        int column = (int)place.X / _cellPixels;
        int cell = ((int)place.Y / _cellPixels * _across) + column;
        return column < _across && cell < _cellCount ? cell : -1;
    }

    private void DrawHover(in PanelArea area, OverlayFigures figures, int cell)
    {
        HeapMapFigures map = figures.HeapMap;
        SlabAllocator pool = map.Pool!;
        if (cell < 0 || cell * _slotsPerCell >= map.Count)
        {
            area.Title("SLOT");
            const string Hint = "Point at a cell, or click it, to see who lives there; a light edge is where a slab begins.";
            area.Text(1, 1, Hint, Palette.Label);
            return;
        }

        int first = cell * _slotsPerCell;
        int end = Math.Min(first + _slotsPerCell, map.Count);
        int live = map.States[first..end].IndexOf(SlotState.Live);
        int slot = live < 0 ? first : first + live;
        SlotState state = map.States[slot];
        area.Title(NameOf(state));
        int column = area.Text(18, 0, pool.ContentName, Palette.Text);
        column = area.Text(column + 1, 0, "#", Palette.Text);
        column = area.Number(column, 0, Quantity.Exact(slot), Palette.Text);
        column = area.Text(column + 1, 0, "generation", Palette.Label);
        area.Number(column + 1, 0, Quantity.Exact(map.Generations[slot]), Palette.Text);
        DrawHolders(area, figures, slot, state);
        var fields = new FieldGrid(area.Part(1, 1, area.Columns - 2, 1), 26);
        fields.Add("slab", Quantity.Exact(slot / pool.SlotsPerSlab), Palette.Text);
        fields.Add("slot of the slab", Quantity.Exact(slot % pool.SlotsPerSlab), Palette.Text);
        fields.Add("slots in the cell", Quantity.Exact(end - first), Palette.Text);
        WriteAge(area, map.AgeOf(slot, figures.Allocators.Latest.Frame), state);
        SlotOrigin origin = pool.IsDisposed || slot >= pool.SlotCount ? default : pool.OriginOf(slot);
        WritePlace(area, 3, "created at", origin.CreatedAt);
        WritePlace(area, 4, "destroyed at", origin.DestroyedAt);
        if (origin.CreatedAt is null && MemoryChecks.Level != CheckLevel.Full)
        {
            area.Text(1, 3, "Where it was created is known with ASHLAR_MEMORY_CHECKS=full.", Palette.Faint);
        }
    }

    /// <summary>Lets the user ask what holds the handle of a slot.</summary>
    private static void DrawHolders(in PanelArea area, OverlayFigures figures, int slot, SlotState state)
    {
        HeapMapFigures map = figures.HeapMap;
        OverlayView view = figures.View;
        if (state != SlotState.Live || map.Pool!.ContentType is not { } type)
        {
            return;
        }

        const int Cells = 15;
        int column = area.Columns - Cells - 1;
        if (Button.Draw(area, view, ref column, 0, "W", "what holds it") || view.WantsHolders)
        {
            figures.Inspection.SearchHolders(((ulong)map.Generations[slot] << 32) | (uint)slot, type);
            view.Mode = OverlayMode.Full;
            view.Page = OverlayPage.Entity;
        }
    }

    private static void WriteAge(in PanelArea area, long frames, SlotState state)
    {
        if (state == SlotState.Live)
        {
            string since = frames < 0 ? "there since before the map was opened" : "there for";
            int column = area.Text(1, 2, since, Palette.Label);
            if (frames >= 0)
            {
                double milliseconds = frames * 1000.0 / GrowthFigures.FramesPerSecond;
                area.Number(column + 1, 2, Quantity.Milliseconds(milliseconds), Palette.Text);
            }
        }
    }

    private static void WritePlace(in PanelArea area, int row, ReadOnlySpan<char> label, string? place)
    {
        if (place is not null)
        {
            area.Text(1, row, label, Palette.Label);
            int cut = Math.Max(0, place.Length - (area.Columns - 17));
            area.Text(15, row, place.AsSpan(cut), Palette.Waiting);
        }
    }

    private static string NameOf(SlotState state) => state switch
    {
        SlotState.Live => "LIVE",
        SlotState.Waiting => "WAITING",
        SlotState.Free => "FREE",
        SlotState.Decommitted => "DECOMMITTED",
        _ => "RETIRED",
    };
}
