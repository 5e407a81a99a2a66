namespace Swarm;

/// <summary>Moves enemies: each in the way of its kind, none through another.</summary>
internal sealed class EnemySystem : ISystem
{
    private const float PushResolution = 64;

    private static readonly QueryDescription Enemies =
        new QueryDescription().WithAll<Position, Velocity, Enemy>();

    public string Name => "enemies";

    public void Run(Simulation simulation)
    {
        EnemyGrid grid = simulation.Grid;
        Position target = simulation.ShipPosition;
        bool hunting = simulation.HasShip;
        int step = simulation.State.Step;
        foreach (ref Chunk chunk in simulation.World.Query(in Enemies))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Enemy> enemies = chunk.GetSpan<Enemy>();
            for (int i = 0; i < chunk.Count; i++)
            {
                ref Position position = ref positions[i];
                ref Velocity velocity = ref velocities[i];
                ref Enemy enemy = ref enemies[i];
                EnemySteering.Steer(ref enemy, position, ref velocity, target, hunting, step);
                KeepApart(grid, in enemy, position, ref velocity);
                position.X += velocity.X * Simulation.StepSeconds;
                position.Y += velocity.Y * Simulation.StepSeconds;
                simulation.Flow.Stir(position.X, position.Y, velocity.X * 0.012f, velocity.Y * 0.012f);
            }
        }

        grid.Build(simulation.World, simulation.FrameMemory);
    }

    /// <summary>
    /// Pushes away from neighbours that overlap. In whole numbers: their sum is the same in every order.
    /// </summary>
    private static void KeepApart(EnemyGrid grid, in Enemy enemy, Position position, ref Velocity velocity)
    {
        const float Reach = 32;
        int pushX = 0;
        int pushY = 0;
        ReadOnlySpan<GridEntry> entries = grid.Entries;
        ReadOnlySpan<int> starts = grid.Starts;
        int left = EnemyGrid.ColumnOf(position.X - enemy.Radius - Reach);
        int right = EnemyGrid.ColumnOf(position.X + enemy.Radius + Reach);
        int top = EnemyGrid.RowOf(position.Y - enemy.Radius - Reach);
        int bottom = EnemyGrid.RowOf(position.Y + enemy.Radius + Reach);
        for (int row = top; row <= bottom; row++)
        {
            int end = starts[(row * EnemyGrid.Columns) + right + 1];
            for (int i = starts[(row * EnemyGrid.Columns) + left]; i < end; i++)
            {
                ref readonly GridEntry other = ref entries[i];
                float dx = position.X - other.X;
                float dy = position.Y - other.Y;
                float reach = (enemy.Radius + other.Radius) * 1.1f;
                float squared = (dx * dx) + (dy * dy);
                if (squared < reach * reach && other.Serial != enemy.Serial)
                {
                    float distance = MathF.Sqrt(squared) + 0.01f;
                    float weight = other.Radius / enemy.Radius;
                    float push = 26 * (1 - (distance / reach)) * weight / distance;
                    pushX += (int)(dx * push * PushResolution);
                    pushY += (int)(dy * push * PushResolution);
                }
            }
        }

        velocity.X += pushX / PushResolution;
        velocity.Y += pushY / PushResolution;
    }
}
