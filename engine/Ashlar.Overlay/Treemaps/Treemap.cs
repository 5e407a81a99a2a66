namespace Ashlar.Overlay;

/// <summary>
/// Divides a rectangle into others, each as large as its share, as nearly square as the method of Bruls, Huizing and van
/// Wijk makes them ("Squarified Treemaps", 2000): rows along the shorter side, each of which takes in the next size as
/// long as its worst rectangle gets no longer.
/// </summary>
internal static class Treemap
{
    /// <summary>Divides a rectangle.</summary>
    /// <param name="sizes">The sizes, the largest first; those that are 0 get no room.</param>
    /// <param name="room">The rectangle.</param>
    /// <param name="places">Receives as many rectangles: disjoint, and together the whole room.</param>
    public static void Divide(ReadOnlySpan<double> sizes, MapPlace room, Span<MapPlace> places)
    {
        double rest = 0;
        foreach (double size in sizes)
        {
            rest += size;
        }

        int first = 0;
        while (first < sizes.Length && sizes[first] > 0 && room is { Width: > 0, Height: > 0 })
        {
            double scale = room.Width * room.Height / rest;
            int end = EndOfRow(sizes[first..], Math.Min(room.Width, room.Height), scale) + first;
            double row = 0;
            foreach (double size in sizes[first..end])
            {
                row += size;
            }

            // The last row takes what is left, whatever was lost in rounding.
            bool isLast = end == sizes.Length || sizes[end] <= 0;
            room = Lay(sizes[first..end], row, isLast ? 1 : row / rest, room, places[first..end]);
            rest -= row;
            first = end;
        }

        places[first..].Fill(new MapPlace(room.X, room.Y, 0, 0));
    }

    /// <summary>How many of the sizes make the best row along a side.</summary>
    private static int EndOfRow(ReadOnlySpan<double> sizes, double side, double scale)
    {
        double sum = sizes[0];
        double worst = WorstRatio(sizes[0], sizes[0], sum, side, scale);
        int end = 1;
        while (end < sizes.Length && sizes[end] > 0)
        {
            double next = WorstRatio(sizes[0], sizes[end], sum + sizes[end], side, scale);
            if (next > worst)
            {
                break;
            }

            worst = next;
            sum += sizes[end++];
        }

        return end;
    }

    /// <summary>The longer side of a row's worst rectangle by its shorter one.</summary>
    private static double WorstRatio(double largest, double least, double sum, double side, double scale)
    {
        double area = sum * scale;
        return Math.Max(side * side * largest * scale / (area * area), area * area / (side * side * least * scale));
    }

    /// <summary>Lays a row along the shorter side, and returns what is left.</summary>
    private static MapPlace Lay(
        ReadOnlySpan<double> sizes, double sum, double share, MapPlace room, Span<MapPlace> places)
    {
        bool isColumn = room.Width >= room.Height;
        double depth = (isColumn ? room.Width : room.Height) * share;
        double length = isColumn ? room.Height : room.Width;
        double before = 0;
        for (int index = 0; index < sizes.Length; index++)
        {
            double from = length * before / sum;
            before += sizes[index];
            double to = index == sizes.Length - 1 ? length : length * before / sum;
            places[index] = isColumn
                ? new MapPlace(room.X, room.Y + from, depth, to - from)
                : new MapPlace(room.X + from, room.Y, to - from, depth);
        }

        return isColumn
            ? room with { X = room.X + depth, Width = room.Width - depth }
            : room with { Y = room.Y + depth, Height = room.Height - depth };
    }
}
