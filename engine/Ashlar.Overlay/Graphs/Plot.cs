using System.Numerics;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// The field of a graph: labels at the left, bars at the right, heights as shares of the axis. The newest frame stands
/// at the right edge.
/// </summary>
internal readonly struct Plot
{
    private const int LabelColumns = 9;
    private const int LeastBarColumns = 16;
    private const int BarWidth = 2;
    private const int CoarseBarWidth = 3;
    private const int FineColumns = 48;

    private readonly PanelArea _area;
    private readonly PanelArea _field;
    private readonly int _barWidth;

    /// <summary>Lays a graph of the last frames out.</summary>
    /// <param name="area">Where it stands.</param>
    /// <param name="added">Frames ever seen.</param>
    /// <param name="remembered">How many of them can be shown.</param>
    /// <param name="span">The most of them to show.</param>
    public Plot(in PanelArea area, long added, int remembered, int span = OverlayFigures.GraphFrames)
    {
        int labelColumns = area.Columns >= LabelColumns + LeastBarColumns ? LabelColumns : 0;
        _area = area;
        _field = area.Part(labelColumns, 0, area.Columns - labelColumns, area.Rows);

        // In a terminal three pixels are the finest that shows, and there the overlay is narrow.
        _barWidth = area.Columns >= FineColumns ? BarWidth : CoarseBarWidth;
        Span = new BarSpan(added, remembered, span, Math.Max(1, _field.Width / _barWidth));
    }

    /// <summary>Which frames stand behind which bar.</summary>
    public BarSpan Span { get; }

    /// <summary>Where the bars stand.</summary>
    public PanelArea Field => _field;

    private bool HasLabels => _field.Columns < _area.Columns;

    /// <summary>Fills the ground and draws the base line.</summary>
    public void Fill()
    {
        _field.Fill(Palette.Plot);
        _field.Block(0, _field.Height - 1, _field.Width, 1, Palette.GridLine);
    }

    /// <summary>One bar, or a part of it.</summary>
    /// <param name="bar">0 (left) to one less than there are.</param>
    /// <param name="from">Lower end as a share of the axis; 0 to 1, more is cut.</param>
    /// <param name="to">Upper end.</param>
    /// <param name="color">Its colour.</param>
    public void Bar(int bar, double from, double to, Color color) => Bars(bar, 1, from, to, color);

    /// <summary>Neighbouring bars of one height as one shape.</summary>
    public void Bars(int first, int count, double from, double to, Color color)
    {
        float bottom = _field.Height * (float)(1 - from);
        float top = _field.Height * (float)(1 - to);
        _field.Block(LeftOf(first), top, count * _barWidth, bottom - top, color);
    }

    /// <summary>A mark at the top of the field.</summary>
    public void Mark(int bar, float height, Color color) =>
        _field.Block(LeftOf(bar), 0, _barWidth, height, color);

    /// <summary>A horizontal line at a share of the axis.</summary>
    public void Line(double share, Color color)
    {
        if (share <= 1)
        {
            _field.Block(0, MathF.Round(_field.Height * (float)(1 - share)), _field.Width, 1, color);
        }
    }

    /// <summary>What the upper end of the axis stands for.</summary>
    public void TopLabel(Quantity top)
    {
        if (HasLabels)
        {
            _area.NumberBefore(LabelColumns - 1, 0, top, Palette.Label);
        }
    }

    /// <summary>What a line stands for, unless it is too near to the upper end.</summary>
    public void LineLabel(double share, Quantity value)
    {
        int row = (int)((1 - share) * _field.Rows);
        if (HasLabels && share <= 1 && row > 0 && row < _field.Rows)
        {
            _area.NumberBefore(LabelColumns - 1, row, value, Palette.Waiting);
        }
    }

    /// <summary>The bar below a pixel of the picture; -1 outside of the field.</summary>
    public int BarAt(Vector2 pixel)
    {
        int bar = Span.Bars - 1 - (int)((_field.Width - _field.Locate(pixel).X) / _barWidth);
        return _field.Contains(pixel) ? Math.Clamp(bar, 0, Span.Bars - 1) : -1;
    }

    /// <summary>The column of cells, counted in the field, where a bar begins.</summary>
    public int ColumnOf(int bar) => LeftOf(bar) / BitmapFont.Advance;

    private int LeftOf(int bar) => _field.Width - ((Span.Bars - bar) * _barWidth);
}
