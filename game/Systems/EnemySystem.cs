namespace Swarm;

/// <summary>Moves enemies: each in the way of its kind, none through another.</summary>
internal sealed class EnemySystem : ISystem
{
    private const float PushResolution = 64;

    private static readonly QueryDescription Enemies =
        new QueryDescription().WithAll<Position, Velocity, Enemy>();

    public EnemySystem(Crew crew) => crew.RehearseWork<Swarming>();

    public string Name => "enemies";

    public void Run(Simulation simulation)
    {
        EnemyGrid grid = simulation.Grid;
        var swarming = new Swarming(grid, simulation.ShipPosition, simulation.HasShip, simulation.State.Step);
        simulation.Crew.Run(in Enemies, in swarming, Crew.Few);
        grid.Build(simulation);
        foreach (ref readonly GridEntry enemy in grid.Entries)
        {
            simulation.Flow.Stir(enemy.X, enemy.Y, enemy.VelocityX * 0.012f, enemy.VelocityY * 0.012f);
        }
    }

    private static void Move(ref Chunk chunk, EnemyGrid grid, Position target, bool hunting, int step)
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
        }
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

    /// <summary>Moves each among the others as they stood in the grid before, so that none waits for another.</summary>
    private readonly struct Swarming(EnemyGrid grid, Position target, bool hunting, int step) : IChunkWork
    {
        public void Execute(ref Chunk chunk, int firstRow) => Move(ref chunk, grid, target, hunting, step);
    }
}
