namespace Swarm;

/// <summary>Launches missiles from time to time, and steers those that fly towards the nearest enemy.</summary>
internal sealed class MissileSystem : ISystem
{
    public const float BlastRadius = 70;

    private const float Speed = 520;
    private const float Sight = 620;

    /// <summary>The share of the way to the wanted direction that it turns in a step.</summary>
    private const float Agility = 0.11f;

    private static readonly QueryDescription Bullets = new QueryDescription().WithAll<Position, Velocity, Bullet>();

    public string Name => "missiles";

    public void Run(Simulation simulation)
    {
        Steer(simulation);
        int level = simulation.State.Loadout[Upgrade.Missiles];
        if (level == 0)
        {
            return;
        }

        int interval = 96 - (10 * level);
        bool isDue = (simulation.State.Step - simulation.State.GameBegan) % interval == 0;
        if (isDue && simulation.HasShip && simulation.Grid.Entries.Length > 0)
        {
            Launch(simulation, 1 + (level / 2), 4 + (2 * level));
        }
    }

    private static void Launch(Simulation simulation, int count, int damage)
    {
        ref SessionState state = ref simulation.State;
        Position from = simulation.ShipPosition;
        for (int i = 0; i < count; i++)
        {
            float angle = state.Chance.Angle();
            simulation.Spawner.Bullet(
                BulletKind.Missile, from.X, from.Y, MathF.Cos(angle) * Speed * 0.6f, MathF.Sin(angle) * Speed * 0.6f,
                damage, 0, state.NextSerial++, state.Step);
        }
    }

    private static void Steer(Simulation simulation)
    {
        EnemyGrid grid = simulation.Grid;
        foreach (ref Chunk chunk in simulation.World.Query(in Bullets))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Bullet> bullets = chunk.GetSpan<Bullet>();
            for (int i = 0; i < chunk.Count; i++)
            {
                if (bullets[i].Kind == BulletKind.Missile)
                {
                    int target = grid.Nearest(positions[i].X, positions[i].Y, Sight, []);
                    Turn(ref velocities[i], positions[i], target < 0 ? positions[i] : PlaceOf(grid.Entries[target]));
                }
            }
        }
    }

    private static Position PlaceOf(in GridEntry entry) => new(entry.X, entry.Y);

    private static void Turn(ref Velocity velocity, Position from, Position to)
    {
        float dx = to.X - from.X;
        float dy = to.Y - from.Y;
        float distance = MathF.Sqrt((dx * dx) + (dy * dy));
        if (distance > 0)
        {
            velocity.X += ((dx / distance * Speed) - velocity.X) * Agility;
            velocity.Y += ((dy / distance * Speed) - velocity.Y) * Agility;
        }
    }
}
