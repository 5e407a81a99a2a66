using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// A faint net over the battlefield, bent by the current that ships, enemies and explosions stir up.
/// </summary>
internal static class GridPainter
{
    private const int CellsBetween = 2;
    private const float Spacing = FlowField.CellSize * CellsBetween;
    private const int Columns = (int)(Battlefield.Width / Spacing);
    private const int Rows = (int)(Battlefield.Height / Spacing);

    /// <summary>On fewer pixels it would be noise.</summary>
    private const int LeastHeight = 400;

    public static void Draw(ReadOnlySpan<Velocity> flow, DrawList list, Camera camera)
    {
        if (camera.Height < LeastHeight)
        {
            return;
        }

        int left = Math.Max(0, (int)((camera.CenterX - (camera.Width * 0.5f / camera.Scale)) / Spacing) - 1);
        int right = Math.Min(Columns, (int)((camera.CenterX + (camera.Width * 0.5f / camera.Scale)) / Spacing) + 2);
        int top = Math.Max(0, (int)((camera.CenterY - (camera.Height * 0.5f / camera.Scale)) / Spacing) - 1);
        int bottom = Math.Min(Rows, (int)((camera.CenterY + (camera.Height * 0.5f / camera.Scale)) / Spacing) + 2);
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                Position here = Knot(flow, column, row, camera, out float stress);
                if (column < right)
                {
                    DrawThread(list, here, Knot(flow, column + 1, row, camera, out float other), stress + other);
                }

                if (row < bottom)
                {
                    DrawThread(list, here, Knot(flow, column, row + 1, camera, out float other), stress + other);
                }
            }
        }
    }

    private static void DrawThread(DrawList list, Position from, Position to, float stress)
    {
        float heat = MathF.Min(1, stress * 0.5f);
        Color color = Color.Mix(Palette.Border, Palette.Ship, heat).WithAlpha((byte)(34 + (90 * heat)));
        list.Line(from.X, from.Y, to.X, to.Y, 1.1f, color);
    }

    /// <summary>Where a knot of the net is, in pixels, and how far it was pulled.</summary>
    private static Position Knot(ReadOnlySpan<Velocity> flow, int column, int row, Camera camera, out float stress)
    {
        int cell = (Math.Min(row * CellsBetween, FlowField.Rows - 1) * FlowField.Columns)
            + Math.Min(column * CellsBetween, FlowField.Columns - 1);
        Velocity pull = flow[cell];
        float strength = MathF.Sqrt((pull.X * pull.X) + (pull.Y * pull.Y));
        float give = 0.3f / (1 + (strength * 0.006f));
        stress = MathF.Max(0, strength - 45) * 0.006f;
        return new Position(
            camera.ToScreenX((column * Spacing) + (pull.X * give)),
            camera.ToScreenY((row * Spacing) + (pull.Y * give)));
    }
}
