namespace Swarm;

/// <summary>Does what a player asks who wants to see the engine work: more enemies, many more, ten thousand.</summary>
internal sealed class StressSystem : ISystem
{
    public const int SwarmSize = 10_000;

    /// <summary>So near to the ship none is dropped.</summary>
    private const float Distance = 300;

    public string Name => "stress";

    public void Run(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        Controls controls = simulation.Controls;
        int change = (controls.Has(ControlFlags.SpawnMore) ? 1 : 0) - (controls.Has(ControlFlags.SpawnFewer) ? 1 : 0);
        if (change != 0)
        {
            state.SpawnPower = Math.Clamp(
                state.SpawnPower + change, SessionState.LeastSpawnPower, SessionState.MostSpawnPower);
            state.WasStressed = 1;
        }

        if (controls.Has(ControlFlags.DropSwarm))
        {
            Drop(simulation, ref state);
            state.WasStressed = 1;
        }
    }

    private static void Drop(Simulation simulation, ref SessionState state)
    {
        Position ship = simulation.ShipPosition;
        for (int i = 0; i < SwarmSize; i++)
        {
            float x = state.Chance.NextSingle() * Battlefield.Width;
            float y = state.Chance.NextSingle() * Battlefield.Height;
            float dx = x - ship.X;
            float dy = y - ship.Y;
            float distance = MathF.Sqrt((dx * dx) + (dy * dy)) + 0.01f;
            if (distance < Distance)
            {
                x = ship.X + (dx / distance * Distance);
                y = ship.Y + (dy / distance * Distance);
            }

            simulation.Spawner.Enemy(EnemyKind.Mite, x, y, 1, 0.7f, state.Chance.Angle(), state.NextSerial++);
        }
    }
}
