using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// Labels with numbers, filled from left to right and then row by row, as many to a row as there is room for. Fields
/// that find no row are left out; a label that finds no room beside its number is left out, too.
/// </summary>
internal ref struct FieldGrid
{
    private const int LeastColumns = 25;
    private const int Gap = 2;

    private readonly PanelArea _area;
    private readonly int _perRow;
    private int _next;

    /// <summary>Makes a grid.</summary>
    /// <param name="area">Where the fields stand.</param>
    /// <param name="leastColumns">Columns that a field needs.</param>
    public FieldGrid(in PanelArea area, int leastColumns = LeastColumns)
    {
        _area = area;
        _perRow = PerRow(area.Columns, leastColumns);
    }

    /// <summary>Rows that so many fields take.</summary>
    public static int RowsFor(int fields, int columns, int leastColumns = LeastColumns)
    {
        int perRow = PerRow(columns, leastColumns);
        return (fields + perRow - 1) / perRow;
    }

    /// <summary>Adds a field.</summary>
    public void Add(ReadOnlySpan<char> label, Quantity number, Color color)
    {
        int column = _next % _perRow;
        int row = _next / _perRow;
        _next++;
        if (row >= _area.Rows)
        {
            return;
        }

        int left = column * _area.Columns / _perRow;
        int right = (column + 1) * _area.Columns / _perRow;
        int end = column == _perRow - 1 ? right : right - Gap;

        int start = _area.NumberEndingBefore(end, row, number, color);
        if (left + label.Length < start)
        {
            _area.Text(left, row, label, Palette.Label);
        }
    }

    private static int PerRow(int columns, int leastColumns) => Math.Max(1, columns / leastColumns);
}
