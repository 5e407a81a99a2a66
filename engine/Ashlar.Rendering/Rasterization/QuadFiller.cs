namespace Ashlar.Rendering;

/// <summary>
/// Draws <see cref="ShapeKind.Quad"/>. Panels, bars and cells stand upright on whole pixels, where every pixel is
/// covered wholly or not at all: those are filled as runs.
/// </summary>
internal static class QuadFiller
{
    public static void Draw(Canvas canvas, ClipRectangle clip, in DrawCommand command)
    {
        float left = command.CenterX - command.HalfWidth;
        float top = command.CenterY - command.HalfHeight;
        float right = command.CenterX + command.HalfWidth;
        float bottom = command.CenterY + command.HalfHeight;
        if (command.AxisX == 1 && IsWhole(left) && IsWhole(top) && IsWhole(right) && IsWhole(bottom))
        {
            DrawWhole(canvas, new ClipRectangle((int)left, (int)top, (int)right, (int)bottom).Intersect(clip), command);
        }
        else
        {
            var box = new Box(command.HalfWidth, command.HalfHeight, command.AxisX, command.AxisY);
            ShapeFiller.Draw(canvas, clip, command.CenterX, command.CenterY, box, command.Color);
        }
    }

    private static void DrawWhole(Canvas canvas, ClipRectangle pixels, in DrawCommand command)
    {
        var paint = new Paint(command.Color);
        for (int row = pixels.Top; row < pixels.Bottom; row++)
        {
            ShapeFiller.Fill(canvas, pixels.Left, pixels.Right, row, paint);
        }
    }

    private static bool IsWhole(float value) => MathF.Floor(value) == value;
}
