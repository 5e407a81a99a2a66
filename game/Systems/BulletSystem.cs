namespace Swarm;

/// <summary>Finds which bullets hit which enemies.</summary>
internal sealed class BulletSystem : ISystem
{
    private static readonly QueryDescription Bullets =
        new QueryDescription().WithAll<Position, Velocity, Bullet>();

    public BulletSystem(Crew crew) => crew.RehearseSearch<Hitting>();

    public string Name => "bullets";

    public void Run(Simulation simulation)
    {
        float largest = simulation.State.Queen == 0 ? EnemyTraits.LargestRadius : EnemyTraits.QueenRadius;
        var hitting = new Hitting(simulation.Grid, largest + Bullet.Radius);
        simulation.Crew.Search(in Bullets, in hitting, simulation.Changes, Crew.Few);
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

    private readonly struct Hitting(EnemyGrid grid, float largestReach) : IChunkSearch
    {
        public void Execute(ref Chunk chunk, FrameChanges found)
        {
            ReadOnlySpan<GridEntry> entries = grid.Entries;
            ReadOnlySpan<int> starts = grid.Starts;
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Bullet> bullets = chunk.GetSpan<Bullet>();
            for (int i = 0; i < chunk.Count; i++)
            {
                ref Bullet bullet = ref bullets[i];
                int target = Deepest(entries, starts, positions[i], largestReach, bullet.LastHit);
                if (target < 0)
                {
                    continue;
                }

                found.Hit(new BulletHit
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
                    found.End(chunk.Entity(i));
                }
            }
        }
    }
}
