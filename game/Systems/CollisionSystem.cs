namespace Game;

/// <summary>Finds what touches the ship, and what that does to both.</summary>
internal sealed class CollisionSystem : ISystem
{
    private const int GraceSteps = 100;
    private const float RepulsionRadius = 260;

    public string Name => "collisions";

    public void Run(Simulation simulation)
    {
        if (!simulation.HasShip)
        {
            return;
        }

        int toucher = Touching(simulation.Grid.Entries, simulation.ShipPosition);
        int step = simulation.State.Step;
        ref Ship ship = ref simulation.World.Get<Ship>(simulation.Ship);
        if (toucher >= 0 && step >= ship.VulnerableAt)
        {
            ship.Health--;
            ship.VulnerableAt = step + GraceSteps;
            Hurt(simulation, simulation.Grid.Entries[toucher], isLost: ship.Health <= 0);
        }
    }

    private static int Touching(ReadOnlySpan<GridEntry> entries, Position ship)
    {
        int first = -1;
        for (int i = 0; i < entries.Length; i++)
        {
            float dx = ship.X - entries[i].X;
            float dy = ship.Y - entries[i].Y;
            float reach = entries[i].Radius + (Ship.Radius * 0.8f);
            if ((dx * dx) + (dy * dy) < reach * reach && (first < 0 || entries[i].Serial < entries[first].Serial))
            {
                first = i;
            }
        }

        return first;
    }

    private static void Hurt(Simulation simulation, in GridEntry toucher, bool isLost)
    {
        ref SessionState state = ref simulation.State;
        Position at = simulation.ShipPosition;
        ref Enemy enemy = ref simulation.World.Get<Enemy>(toucher.Entity);
        enemy.Health = enemy.Kind == EnemyKind.Brute ? enemy.Health - 6 : 0;
        enemy.FlashEnds = state.Step + 6;
        if (enemy.Health <= 0)
        {
            simulation.Changes.Die(DeathSystem.DeathOf(toucher, in enemy));
        }

        PushAway(simulation, at);
        simulation.Flow.Blast(at.X, at.Y, RepulsionRadius, 260);
        state.Trauma = 1;
        simulation.Spawner.Shockwave(at.X, at.Y, RepulsionRadius, 7, Palette.Danger, state.Step, 30);
        int pieces = isLost ? 140 : 36;
        simulation.Spawner.Burst(at.X, at.Y, 0, 0, 320, pieces, Palette.Ship, state.Step, ref state.Decoration);
        if (isLost)
        {
            End(simulation, ref state, at);
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

    private static void End(Simulation simulation, ref SessionState state, Position at)
    {
        simulation.Spawner.Shockwave(at.X, at.Y, 520, 12, Palette.Ship, state.Step, 60);
        simulation.Flow.Blast(at.X, at.Y, 560, 420);
        simulation.Changes.End(simulation.Ship);
        simulation.Ship = Entity.Null;
        state.Phase = Phase.GameOver;
        state.PhaseBegan = state.Step;
    }
}
