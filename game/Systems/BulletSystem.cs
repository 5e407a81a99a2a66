namespace Game;

/// <summary>Finds which bullets hit which enemies.</summary>
internal sealed class BulletSystem : ISystem
{
    private static readonly QueryDescription Bullets =
        new QueryDescription().WithAll<Position, Velocity, Bullet>();

    public string Name => "bullets";

    public void Run(Simulation simulation)
    {
        EnemyGrid grid = simulation.Grid;
        ReadOnlySpan<GridEntry> entries = grid.Entries;
        ReadOnlySpan<int> starts = grid.Starts;
        foreach (ref Chunk chunk in simulation.World.Query(in Bullets))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Bullet> bullets = chunk.GetSpan<Bullet>();
            for (int i = 0; i < chunk.Count; i++)
            {
                int target = Nearest(entries, starts, positions[i]);
                if (target >= 0)
                {
                    simulation.Changes.Hit(new BulletHit
                    {
                        X = positions[i].X,
                        Y = positions[i].Y,
                        VelocityX = velocities[i].X,
                        VelocityY = velocities[i].Y,
                        BulletSerial = bullets[i].Serial,
                        Damage = bullets[i].Damage,
                        Target = target,
                    });
                    simulation.Changes.End(chunk.Entity(i));
                }
            }
        }
    }

    /// <summary>The enemy that the bullet is deepest in.</summary>
    /// <returns>Its index among the entries, or -1.</returns>
    private static int Nearest(ReadOnlySpan<GridEntry> entries, ReadOnlySpan<int> starts, Position bullet)
    {
        const float LargestReach = 30 + Bullet.Radius;
        int left = EnemyGrid.ColumnOf(bullet.X - LargestReach);
        int right = EnemyGrid.ColumnOf(bullet.X + LargestReach);
        int top = EnemyGrid.RowOf(bullet.Y - LargestReach);
        int bottom = EnemyGrid.RowOf(bullet.Y + LargestReach);
        int nearest = -1;
        float deepest = 0;
        for (int row = top; row <= bottom; row++)
        {
            int end = starts[(row * EnemyGrid.Columns) + right + 1];
            for (int i = starts[(row * EnemyGrid.Columns) + left]; i < end; i++)
            {
                ref readonly GridEntry enemy = ref entries[i];
                float dx = bullet.X - enemy.X;
                float dy = bullet.Y - enemy.Y;
                float reach = enemy.Radius + Bullet.Radius;
                float depth = (reach * reach) - (dx * dx) - (dy * dy);
                if (depth > deepest || (depth == deepest && nearest >= 0 && enemy.Serial < entries[nearest].Serial))
                {
                    nearest = i;
                    deepest = depth;
                }
            }
        }

        return nearest;
    }
}
