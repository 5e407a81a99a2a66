using System.Numerics;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// The memory as areas: allocators within allocators, in a world its archetypes, each as large as its bytes. What is not
/// handed out is shaded. Where there is little room across, the parts of the whole stand below as a list.
/// </summary>
internal sealed class TreemapPanel(MapFigures map) : Panel
{
    private const int ReadoutRows = 2;
    private const int NarrowColumns = 64;
    private const int LeastLetters = 3;

    /// <summary>Neighbours in the tree differ; what each means is written on it.</summary>
    private static readonly Color[] Colors =
    [
        Palette.Update, Palette.Draw, Palette.Grown, Palette.Waiting, Palette.Reserved, Palette.Old, Palette.Foreign,
        Palette.Committed, Palette.Young, Palette.Present,
    ];

    private Allocator? _root;
    private long _samples = -1;
    private bool _isLive;
    private int _chosen = -1;
    private int _shown;
    private int _hovered;
    private int _stepTarget;

    public override int LeastRows(OverlayFigures figures, int columns) => 8;

    public override int WantedRows(OverlayFigures figures, int columns) => 200;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        if (view.WantsSwitch)
        {
            _isLive = !_isLive;
            _samples = -1;
        }

        DrawHead(area, view);
        if (_samples != figures.Samples)
        {
            map.Sample(figures, figures.Inspection.Main?.ChunkOwner, _isLive);
            _samples = figures.Samples;
        }

        int root = Root();
        if (root < 0)
        {
            return;
        }

        int listRows = area.Columns < NarrowColumns ? Math.Min(map.PartsOf(root).Length, area.Rows / 3) : 0;
        PanelArea ground = area.Part(1, 1, area.Columns - 2, area.Rows - 1 - ReadoutRows - listRows);
        Vector2 pointer = ground.Contains(view.Pointer) ? ground.Locate(view.Pointer) : new Vector2(-1, -1);
        _stepTarget = _chosen < 0 && view.Steps != 0 ? 0 : Math.Max(-1, _chosen + view.Steps);
        _chosen = -1;
        _shown = 0;
        _hovered = -1;
        view.Steps = 0;
        int chosen = DrawNode(ground, figures.Memory, root, new MapPlace(0, 0, ground.Width, ground.Height), pointer);
        bool isClicked = view.TakesClick(ground);
        DrawList(area.Part(1, area.Rows - ReadoutRows - listRows, area.Columns - 2, listRows), view, root);
        int read = _hovered >= 0 ? _hovered : chosen >= 0 ? chosen : root;
        DrawReadout(area.Part(1, area.Rows - ReadoutRows, area.Columns - 2, ReadoutRows), read, root);
        Act(view, ground, root, isClicked ? _hovered : view.WantsOpen ? chosen : -1);
    }

    /// <summary>Where the map begins: what was opened, or all where that has ended.</summary>
    private int Root()
    {
        Span<MapNode> nodes = map.Nodes;
        for (int index = 0; index < nodes.Length; index++)
        {
            if (nodes[index].IsWhole && nodes[index].Parent >= -1 && ReferenceEquals(nodes[index].Allocator, _root))
            {
                return index;
            }
        }

        _root = null;
        return nodes.Length - 1 < 0 ? -1 : 0;
    }

    private void Act(OverlayView view, in PanelArea ground, int root, int opened)
    {
        if (opened >= 0)
        {
            // The part of the whole that holds it, so that each click goes one step deeper.
            Span<MapNode> nodes = map.Nodes;
            view.Selected = nodes[opened].Allocator;
            int part = opened;
            while (part != root && nodes[part].Parent != root)
            {
                part = nodes[part].Parent;
            }

            if (part != root && nodes[part].PartCount > 0)
            {
                _root = nodes[part].Allocator;
                _chosen = -1;
            }
        }

        if (view.WantsBack || view.TakesRightClick(ground))
        {
            int parent = map.Nodes[root].Parent;
            _root = parent > 0 ? map.Nodes[parent].Allocator : null;
            _chosen = -1;
        }
    }

    private void DrawHead(in PanelArea area, OverlayView view)
    {
        area.Part(0, 0, area.Columns, 1).Fill(Palette.TitleStrip);
        int column = area.Text(1, 0, "TREEMAP", Palette.Title) + 2;
        if (Button.Draw(area, view, ref column, 0, "C", _isLive ? "live bytes" : "committed bytes"))
        {
            _isLive = !_isLive;
            _samples = -1;
        }

        if (_root is not null && Button.Draw(area, view, ref column, 0, "Backspace", "up"))
        {
            view.WantsBack = true;
        }

        string help = _isLive ? "Enter or a click goes deeper" : "dark: not handed out";
        if (column + help.Length < area.Columns)
        {
            area.TextBefore(area.Columns - 1, 0, help, Palette.Label);
        }
    }

    /// <summary>Draws a node and its parts.</summary>
    /// <returns>The node that the keys have chosen, if it is among them; else -1.</returns>
    private int DrawNode(in PanelArea ground, MemorySystem memory, int index, MapPlace place, Vector2 pointer)
    {
        ref MapNode node = ref map.Nodes[index];
        node.Place = place;
        if (place.Width < 1 || place.Height < 1)
        {
            return -1;
        }

        bool isHovered = place.Contains(pointer.X, pointer.Y);
        _hovered = isHovered ? index : _hovered;
        bool isChosen = _stepTarget >= 0 && _shown == _stepTarget;
        _chosen = isChosen ? _shown : _chosen;
        _shown++;
        Fill(ground, node, place, Colors[index % Colors.Length], isChosen);
        double top = WriteLabel(ground, node, place);
        int found = isChosen ? index : -1;
        var inside = new MapPlace(place.X + 2, top, place.Width - 4, place.Y + place.Height - top - 2);
        if (node.PartCount == 0 || inside.Width < 4 || inside.Height < 4)
        {
            return found;
        }

        ReadOnlySpan<int> parts = map.PartsOf(index);
        Span<double> sizes = memory.Frame.Current.Allocate<double>(parts.Length);
        Span<MapPlace> places = memory.Frame.Current.Allocate<MapPlace>(parts.Length);
        for (int part = 0; part < parts.Length; part++)
        {
            sizes[part] = map.Nodes[parts[part]].BytesOf(_isLive);
        }

        Treemap.Divide(sizes, inside, places);
        for (int part = 0; part < parts.Length; part++)
        {
            int inner = DrawNode(ground, memory, parts[part], places[part], pointer);
            found = inner >= 0 ? inner : found;
        }

        return found;
    }

    private void Fill(in PanelArea ground, in MapNode node, MapPlace place, Color color, bool isChosen)
    {
        float x = (float)place.X;
        float y = (float)place.Y;
        float width = (float)place.Width - 1;
        float height = (float)place.Height - 1;
        bool isLeaf = node.PartCount == 0;
        ground.Block(x, y, width, height, color.WithAlpha((byte)(isLeaf ? 150 : 44)));
        if (isLeaf && !_isLive && node.CommittedBytes > 0)
        {
            float free = height * (1 - (float)((double)node.LiveBytes / node.CommittedBytes));
            ground.Block(x, y + height - free, width, free, Palette.Panel.WithAlpha(170));
        }

        if (isChosen)
        {
            ground.Block(x, y, width, 1, Palette.Text);
            ground.Block(x, y + height - 1, width, 1, Palette.Text);
            ground.Block(x, y, 1, height, Palette.Text);
            ground.Block(x + width - 1, y, 1, height, Palette.Text);
        }
    }

    /// <summary>Writes the name, and below or beside it the bytes, in the cells that lie wholly in the place.</summary>
    /// <returns>The pixel below.</returns>
    private double WriteLabel(in PanelArea ground, in MapNode node, MapPlace place)
    {
        int row = (int)Math.Ceiling(place.Y / BitmapFont.LineHeight);
        int lastRow = (int)Math.Floor((place.Y + place.Height) / BitmapFont.LineHeight);
        int column = (int)Math.Ceiling((place.X + 2) / BitmapFont.Advance);
        int columns = (int)Math.Floor((place.X + place.Width - 1) / BitmapFont.Advance) - column;
        if (row >= lastRow || columns < LeastLetters)
        {
            return place.Y + 2;
        }

        PanelArea label = ground.Part(column, row, columns, lastRow - row);
        Span<char> bytes = stackalloc char[Quantity.MaximumLength];
        int length = Quantity.Bytes(node.BytesOf(_isLive)).Write(bytes);
        label.CutText(0, 0, columns, node.Name, Palette.Text);
        if (node.Name.Length + length + 2 <= columns)
        {
            label.Text(node.Name.Length + 1, 0, bytes[..length], Palette.Peak);
        }
        else if (node.PartCount == 0 && label.Rows > 1 && length <= columns)
        {
            label.Text(0, 1, bytes[..length], Palette.Peak);
        }

        if (node.PartCount == 0 && label.Rows > 2 && node.Content.Length > 0)
        {
            label.CutText(0, 2, columns, node.Content, Palette.Peak);
        }

        return (row + 1) * BitmapFont.LineHeight;
    }

    /// <summary>The parts of the whole, where they have little room for their names.</summary>
    private void DrawList(in PanelArea area, OverlayView view, int root)
    {
        ReadOnlySpan<int> parts = map.PartsOf(root);
        for (int line = 0; line < area.Rows && line < parts.Length; line++)
        {
            ref readonly MapNode node = ref map.Nodes[parts[line]];
            if (TableLayout.Row(area, view, line, isSelected: false))
            {
                view.Selected = node.Allocator;
                _root = node.PartCount > 0 ? node.Allocator : _root;
            }

            area.Part(0, line, 1, 1).Block(0, 2, 6, 6, Colors[parts[line] % Colors.Length]);
            area.CutText(2, line, area.Columns - 14, node.Name, Palette.Text);
            area.NumberBefore(area.Columns, line, Quantity.Bytes(node.BytesOf(_isLive)), _isLive ? Palette.Live : Palette.Committed);
        }
    }

    private void DrawReadout(in PanelArea area, int index, int root)
    {
        ref readonly MapNode node = ref map.Nodes[index];
        string path = node.Allocator.Path;
        int column = 0;
        if (!node.IsWhole)
        {
            area.CutText(0, 0, area.Columns, node.Name, Palette.Title);
            column = Math.Min(node.Name.Length, area.Columns) + 2;
        }

        area.CutPath(column, 0, area.Columns - column, path.Length == 0 ? node.Name : path, node.IsWhole ? Palette.Title : Palette.Label);
        column = area.Text(0, 1, "live", Palette.Label);
        column = area.Number(column + 1, 1, Quantity.Bytes(node.LiveBytes), Palette.Live);
        column = area.Text(column, 1, ", committed", Palette.Label);
        column = area.Number(column + 1, 1, Quantity.Bytes(node.CommittedBytes), Palette.Committed);
        long whole = map.Nodes[root].BytesOf(_isLive);
        column = area.Text(column, 1, ",", Palette.Label);
        column = area.Number(column + 1, 1, Quantity.Percent(whole == 0 ? 0 : (double)node.BytesOf(_isLive) / whole), Palette.Text);
        if (node.Content.Length > 0)
        {
            area.CutText(column + 2, 1, area.Columns - column - 2, node.Content, Palette.Label);
        }
    }
}
