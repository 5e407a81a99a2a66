namespace Swarm;

/// <summary>Finds what touches the ship, and what that does to both.</summary>
internal sealed class CollisionSystem : ISystem
{
    private const int GraceSteps = 100;
    private const float RepulsionRadius = 260;

    /// <summary>Enough for the small; the large live on.</summary>
    private const int DamageToToucher = 8;

    private static readonly QueryDescription Hostiles = new QueryDescription().WithAll<Position, Hostile>();

    public string Name => "collisions";

    public void Run(Simulation simulation)
    {
        if (!simulation.HasShip)
        {
            return;
        }

        int step = simulation.State.Step;
        ref Ship ship = ref simulation.World.Get<Ship>(simulation.Ship);
        if (step < ship.VulnerableAt)
        {
            return;
        }

        int toucher = Touching(simulation.Grid, simulation.ShipPosition);
        Entity shot = toucher < 0 ? ShotInto(simulation.World, simulation.ShipPosition) : Entity.Null;
        if (toucher >= 0 || shot != Entity.Null)
        {
            ship.Health--;
            ship.VulnerableAt = step + GraceSteps;
            bool isLost = ship.Health <= 0;
            if (toucher >= 0)
            {
                GridEntry entry = simulation.Grid.Entries[toucher];
                Wounds.Deal(simulation, in entry, DamageToToucher, 0, 0);
            }
            else
            {
                simulation.Changes.End(shot);
            }

            Hurt(simulation, isLost);
        }
    }

    /// <summary>The enemy that touches the ship; of several, the oldest. Looks where the largest would reach it from.</summary>
    /// <returns>Its index among the entries, or -1.</returns>
    private static int Touching(EnemyGrid grid, Position ship)
    {
        const float LargestReach = EnemyTraits.QueenRadius + Ship.Radius;
        ReadOnlySpan<GridEntry> entries = grid.Entries;
        int first = -1;
        int left = EnemyGrid.ColumnOf(ship.X - LargestReach);
        int right = EnemyGrid.ColumnOf(ship.X + LargestReach);
        int bottom = EnemyGrid.RowOf(ship.Y + LargestReach);
        for (int row = EnemyGrid.RowOf(ship.Y - LargestReach); row <= bottom; row++)
        {
            int end = grid.Starts[(row * EnemyGrid.Columns) + right + 1];
            for (int i = grid.Starts[(row * EnemyGrid.Columns) + left]; i < end; i++)
            {
                float dx = ship.X - entries[i].X;
                float dy = ship.Y - entries[i].Y;
                float reach = entries[i].Radius + (Ship.Radius * 0.8f);
                if ((dx * dx) + (dy * dy) < reach * reach && (first < 0 || entries[i].Serial < entries[first].Serial))
                {
                    first = i;
                }
            }
        }

        return first;
    }

    /// <summary>The shot of an enemy that touches the ship; of several, the oldest.</summary>
    private static Entity ShotInto(World world, Position ship)
    {
        const float Reach = Hostile.Radius + (Ship.Radius * 0.7f);
        Entity first = Entity.Null;
        int serial = int.MaxValue;
        foreach (ref Chunk chunk in world.Query(in Hostiles))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Hostile> hostiles = chunk.GetSpan<Hostile>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float dx = ship.X - positions[i].X;
                float dy = ship.Y - positions[i].Y;
                if ((dx * dx) + (dy * dy) < Reach * Reach && hostiles[i].Serial < serial)
                {
                    first = chunk.Entity(i);
                    serial = hostiles[i].Serial;
                }
            }
        }

        return first;
    }

    private static void Hurt(Simulation simulation, bool isLost)
    {
        ref SessionState state = ref simulation.State;
        Position at = simulation.ShipPosition;
        PushAway(simulation, at);
        simulation.Flow.Blast(at.X, at.Y, RepulsionRadius, 260);
        simulation.Feedback.Shake(1);
        simulation.Feedback.IsHurt = true;
        state.Combo = 0;
        simulation.Spawner.Shockwave(at.X, at.Y, RepulsionRadius, 7, Palette.Danger, state.Step, 30);
        simulation.Spawner.Burst(at.X, at.Y, 0, 0, 320, 36, Palette.Ship, state.Step, ref state.Decoration);
        if (isLost)
        {
            ShipLoss.Happen(simulation);
        }
    }

    private static void PushAway(Simulation simulation, Position from)
    {
        foreach (ref readonly GridEntry entry in simulation.Grid.Entries)
        {
            float dx = entry.X - from.X;
            float dy = entry.Y - from.Y;
            float distance = MathF.Sqrt((dx * dx) + (dy * dy)) + 0.01f;
            if (distance < RepulsionRadius)
            {
                float push = 620 * (1 - (distance / RepulsionRadius)) * (12 / entry.Radius) / distance;
                ref Velocity velocity = ref simulation.World.Get<Velocity>(entry.Entity);
                velocity.X += dx * push;
                velocity.Y += dy * push;
            }
        }
    }
}
