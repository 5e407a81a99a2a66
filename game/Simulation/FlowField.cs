using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// The current that carries the dust: slow whirls that never change, and on top of them what ships, enemies and
/// explosions stir up, which dies away. A velocity for each cell of the battlefield, in native memory.
/// </summary>
internal sealed class FlowField : IDisposable
{
    public const float CellSize = 32;
    public const int Columns = (int)(Battlefield.Width / CellSize);
    public const int Rows = (int)(Battlefield.Height / CellSize);

    /// <summary>The share of what was stirred up that is left after a step.</summary>
    private const float Persistence = 0.955f;

    /// <summary>Stirring adds whole numbers of this fraction: the sum is then the same in every order.</summary>
    private const float Resolution = 1f / 64;

    private readonly NativeTable<Velocity> _whirls;
    private readonly NativeTable<Velocity> _flow;
    private readonly NativeTable<int> _stirX;
    private readonly NativeTable<int> _stirY;

    public FlowField(Allocator parent)
    {
        _whirls = NewTable<Velocity>(parent, "whirls");
        _flow = NewTable<Velocity>(parent, "flow");
        _stirX = NewTable<int>(parent, "stir x");
        _stirY = NewTable<int>(parent, "stir y");
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                _whirls[(row * Columns) + column] = Whirl(column * CellSize, row * CellSize);
            }
        }
    }

    /// <summary>Row by row, as of the last step.</summary>
    public ReadOnlySpan<Velocity> Cells => _flow.Span;

    /// <summary>Pushes one cell; counts from the next step on.</summary>
    public void Stir(float x, float y, float velocityX, float velocityY)
    {
        int cell = (Math.Clamp((int)(y / CellSize), 0, Rows - 1) * Columns)
            + Math.Clamp((int)(x / CellSize), 0, Columns - 1);
        _stirX[cell] += (int)(velocityX * (1 / Resolution));
        _stirY[cell] += (int)(velocityY * (1 / Resolution));
    }

    /// <summary>Pushes everything within a radius away from its middle.</summary>
    public void Blast(float x, float y, float radius, float speed)
    {
        int left = Math.Max((int)((x - radius) / CellSize), 0);
        int right = Math.Min((int)((x + radius) / CellSize), Columns - 1);
        int top = Math.Max((int)((y - radius) / CellSize), 0);
        int bottom = Math.Min((int)((y + radius) / CellSize), Rows - 1);
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                float dx = ((column + 0.5f) * CellSize) - x;
                float dy = ((row + 0.5f) * CellSize) - y;
                float distance = MathF.Sqrt((dx * dx) + (dy * dy)) + 1;
                float strength = speed * MathF.Max(0, 1 - (distance / radius)) / distance;
                _stirX[(row * Columns) + column] += (int)(dx * strength * (1 / Resolution));
                _stirY[(row * Columns) + column] += (int)(dy * strength * (1 / Resolution));
            }
        }
    }

    /// <summary>Takes in what was stirred up, and lets what was there before die away.</summary>
    public void Settle()
    {
        Span<Velocity> flow = _flow.Span;
        Span<Velocity> whirls = _whirls.Span;
        Span<int> stirX = _stirX.Span;
        Span<int> stirY = _stirY.Span;
        for (int cell = 0; cell < flow.Length; cell++)
        {
            Velocity rest = whirls[cell];
            ref Velocity now = ref flow[cell];
            now.X = rest.X + ((now.X - rest.X) * Persistence) + (stirX[cell] * Resolution);
            now.Y = rest.Y + ((now.Y - rest.Y) * Persistence) + (stirY[cell] * Resolution);
        }

        stirX.Clear();
        stirY.Clear();
    }

    public void Dispose()
    {
        _whirls.Dispose();
        _flow.Dispose();
        _stirX.Dispose();
        _stirY.Dispose();
    }

    private static NativeTable<T> NewTable<T>(Allocator parent, string name)
        where T : unmanaged
    {
        var table = new NativeTable<T>(parent, name, Columns * Rows);
        table.EnsureCount(Columns * Rows);
        return table;
    }

    /// <summary>
    /// Four whirls that turn against each other, as the derivative of a wave, so that dust gathers nowhere.
    /// </summary>
    private static Velocity Whirl(float x, float y)
    {
        float u = x / Battlefield.Width * MathF.Tau;
        float v = y / Battlefield.Height * MathF.Tau;
        const float Speed = 26;
        return new Velocity(
            Speed * MathF.Sin(u) * MathF.Cos(v) + (0.5f * Speed * MathF.Cos((2 * v) + u)),
            -Speed * MathF.Cos(u) * MathF.Sin(v) + (0.5f * Speed * MathF.Sin((2 * u) - v)));
    }
}
