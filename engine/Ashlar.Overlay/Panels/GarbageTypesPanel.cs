using System.Diagnostics;

namespace Ashlar.Overlay;

/// <summary>Of which types the garbage is, and in which zones of the program it is made.</summary>
internal sealed class GarbageTypesPanel : Panel
{
    private const int LeastShown = 3;
    private const int MostShown = 12;

    private static readonly TableColumn[] Columns =
    [
        new("GARBAGE BY TYPE", 0, Palette.Title),
        new("made in", 30, Palette.Label),
        new("in 10 s", 12, Palette.Garbage),
        new("share", 8, Palette.Label),
        new("an object", 12, Palette.Text),
        new("last", 12, Palette.Text),
    ];

    public override int LeastRows(OverlayFigures figures, int columns) => 1 + LeastShown;

    public override int WantedRows(OverlayFigures figures, int columns) =>
        1 + Math.Clamp(figures.GarbageTypes.Rows.Length, LeastShown, MostShown);

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        GarbageTypes types = figures.GarbageTypes;
        area.Title(Columns[0].Heading);
        int first = TableLayout.FirstColumns(area, Columns);
        int end = 1 + first;
        area.Text(end + 1, 0, Columns[1].Heading, Palette.Label);
        end += Columns[1].Cells;
        for (int column = 2; column < Columns.Length; column++)
        {
            end += Columns[column].Cells;
            area.TextBefore(end, 0, Columns[column].Heading, Palette.Label);
        }

        int line = 1;
        foreach (ref readonly GarbageTypeRow row in types.Rows)
        {
            if (line < area.Rows && (figures.View.Matches(row.Type) || figures.View.Matches(row.Place)))
            {
                WriteRow(area, line++, row, types.Bytes, figures.GarbageEnd);
            }
        }

        if (types.Rows.IsEmpty)
        {
            area.Text(1, 1, Hint(figures), Palette.Label);
        }
    }

    /// <summary>Why there are no types.</summary>
    internal static string Hint(OverlayFigures figures) =>
        figures.GarbageTypes.IsMute ? "The runtime tells no types here."
        : !figures.MakesGarbage ? "No garbage is made."
        : "The runtime tells the type of one object in 100 KiB or so: none yet.";

    private static void WriteRow(in PanelArea area, int line, in GarbageTypeRow row, double bytes, long now)
    {
        int first = TableLayout.FirstColumns(area, Columns);
        area.CutText(1, line, first, row.Type, Palette.Text);
        int end = 1 + first;
        area.CutText(end + 1, line, Columns[1].Cells - 1, row.Place, row.IsZone ? Palette.Waiting : Palette.Label);
        end += Columns[1].Cells;
        area.NumberBefore(end += Columns[2].Cells, line, Quantity.Bytes(row.Bytes), Palette.Garbage, "~");
        area.NumberBefore(end += Columns[3].Cells, line, Quantity.Percent(row.Bytes / bytes), Palette.Text);
        area.NumberBefore(end += Columns[4].Cells, line, Quantity.Bytes((double)row.ObjectBytes / row.Samples), Palette.Text);
        double ago = (now - row.LastAt) * 1000.0 / Stopwatch.Frequency;
        area.NumberBefore(end + Columns[5].Cells, line, Quantity.Milliseconds(Math.Max(0, ago)), Palette.Text);
    }
}
