using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>The values of the moment that is looked at, in the field of a graph, beside the line.</summary>
internal static class Readout
{
    private const int Cells = 21;
    private const int Values = 11;

    /// <summary>Draws as many values as find room.</summary>
    /// <param name="plot">The graph.</param>
    /// <param name="bar">The bar of the moment, or -1 for none.</param>
    /// <param name="figures">What is shown.</param>
    /// <param name="isMemory">Whether bytes stand first; else times.</param>
    public static void Draw(in Plot plot, int bar, OverlayFigures figures, bool isMemory)
    {
        PanelArea field = plot.Field;
        int rows = field.Rows;
        if (bar < 0 || rows < 1)
        {
            return;
        }

        // On the side where there is more room, so that the line stays visible.
        int column = plot.ColumnOf(bar);
        bool isLeft = column > field.Columns / 2;
        int room = isLeft ? column - 1 : field.Columns - column - 2;
        int shown = Math.Min(room / Cells, (Values + rows - 1) / rows);
        if (shown < 1)
        {
            return;
        }

        int left = isLeft ? column - 1 - (shown * Cells) : column + 2;
        PanelArea ground = field.Part(left, 0, shown * Cells, Math.Min(rows, Values));
        ground.Fill(Palette.Panel.WithAlpha(255));
        for (int value = 0; value < Values && value < shown * rows; value++)
        {
            Write(ground.Part(value / rows * Cells, value % rows, Cells, 1), figures, isMemory ? (value + 9) % Values : value);
        }
    }

    private static void Write(in PanelArea cell, OverlayFigures figures, int value)
    {
        FrameNote note = figures.MomentNote;
        (string label, Quantity quantity, Color color) = value switch
        {
            0 => ("frame", Quantity.Exact(note.Frame), Palette.Text),
            1 => ("work", Quantity.Milliseconds(note.TotalMilliseconds), Palette.Text),
            2 => ("garbage", Quantity.Bytes(note.GarbageBytes), Palette.Garbage),
            3 => ("ago", Quantity.Milliseconds(figures.MillisecondsAgo), Palette.Waiting),
            4 => ("interval", Quantity.Milliseconds(note.IntervalMilliseconds), Palette.Text),
            5 => ("update", Quantity.Milliseconds(note.UpdateMilliseconds), Palette.Update),
            6 => ("draw", Quantity.Milliseconds(note.DrawMilliseconds), Palette.Draw),
            7 => ("present", Quantity.Milliseconds(note.PresentMilliseconds), Palette.Text),
            8 => ("pause", Quantity.Milliseconds(note.PauseMilliseconds), Palette.Garbage),
            9 => ("live", Quantity.Bytes(note.LiveBytes), Palette.Live),
            _ => ("committed", Quantity.Bytes(note.CommittedBytes), Palette.Committed),
        };
        cell.Text(1, 0, label, Palette.Label);
        cell.NumberBefore(Cells, 0, quantity, color);
    }
}
