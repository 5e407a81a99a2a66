namespace Swarm;

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
        float largest = simulation.State.Queen == 0 ? EnemyTraits.LargestRadius : EnemyTraits.QueenRadius;
        foreach (ref Chunk chunk in simulation.World.Query(in Bullets))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Bullet> bullets = chunk.GetSpan<Bullet>();
            for (int i = 0; i < chunk.Count; i++)
            {
                ref Bullet bullet = ref bullets[i];
                int target = Deepest(entries, starts, positions[i], largest + Bullet.Radius, bullet.LastHit);
                if (target < 0)
                {
                    continue;
                }

                simulation.Changes.Hit(new BulletHit
                {
                    X = positions[i].X,
                    Y = positions[i].Y,
                    VelocityX = velocities[i].X,
                    VelocityY = velocities[i].Y,
                    BulletSerial = bullet.Serial,
                    Damage = bullet.Damage,
                    Kind = bullet.Kind,
                    Target = target,
                });
                if (bullet.Pierces-- > 0)
                {
                    bullet.LastHit = entries[target].Serial;
                }
                else
                {
                    simulation.Changes.End(chunk.Entity(i));
                }
            }
        }
    }

    /// <summary>The enemy that the bullet is deepest in, but not the one it went through.</summary>
    /// <returns>Its index among the entries, or -1.</returns>
    private static int Deepest(
        ReadOnlySpan<GridEntry> entries, ReadOnlySpan<int> starts, Position bullet, float largestReach, int lastHit)
    {
        int left = EnemyGrid.ColumnOf(bullet.X - largestReach);
        int right = EnemyGrid.ColumnOf(bullet.X + largestReach);
        int top = EnemyGrid.RowOf(bullet.Y - largestReach);
        int bottom = EnemyGrid.RowOf(bullet.Y + largestReach);
        int deepestEntry = -1;
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
                bool isDeeper = depth > deepest
                    || (depth == deepest && deepestEntry >= 0 && enemy.Serial < entries[deepestEntry].Serial);
                if (isDeeper && enemy.Serial != lastHit)
                {
                    deepestEntry = i;
                    deepest = depth;
                }
            }
        }

        return deepestEntry;
    }
}
