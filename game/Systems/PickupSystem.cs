namespace Swarm;

/// <summary>Draws pickups towards the ship when it is near, and gives them to it.</summary>
internal sealed class PickupSystem : ISystem
{
    private static readonly QueryDescription Pickups =
        new QueryDescription().WithAll<Position, Velocity, Lifespan, Pickup>();

    public string Name => "pickups";

    /// <summary>From how far the ship draws them, world units.</summary>
    public static float ReachOf(in SessionState state) =>
        165 + (4 * state.Level) + (70 * state.Loadout[Upgrade.Magnet]);

    public void Run(Simulation simulation)
    {
        int gems = 0;
        int hearts = 0;
        float magnet = ReachOf(in simulation.State);
        Position ship = simulation.ShipPosition;
        bool hasShip = simulation.HasShip;
        foreach (ref Chunk chunk in simulation.World.Query(in Pickups))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Pickup> pickups = chunk.GetSpan<Pickup>();
            for (int i = 0; i < chunk.Count; i++)
            {
                ref Velocity velocity = ref velocities[i];
                velocity.X *= 0.93f;
                velocity.Y *= 0.93f;
                float dx = ship.X - positions[i].X;
                float dy = ship.Y - positions[i].Y;
                float distance = MathF.Sqrt((dx * dx) + (dy * dy)) + 0.001f;
                if (!hasShip || distance > magnet)
                {
                    continue;
                }

                float pull = 60 * (1.2f - (distance / magnet)) / distance;
                velocity.X += dx * pull;
                velocity.Y += dy * pull;
                if (distance < Ship.Radius + Pickup.Radius + 4)
                {
                    simulation.Changes.End(chunk.Entity(i));
                    gems += pickups[i].Kind == PickupKind.Gem ? 1 : 0;
                    hearts += pickups[i].Kind == PickupKind.Heart ? 1 : 0;
                }
            }
        }

        if (gems + hearts > 0)
        {
            Collect(simulation, gems, hearts);
        }
    }

    private static void Collect(Simulation simulation, int gems, int hearts)
    {
        ref SessionState state = ref simulation.State;
        state.Score += 2 * gems;
        state.BestScore = Math.Max(state.BestScore, state.Score);
        state.Gems += gems;
        while (state.Gems >= state.GemsForNextLevel)
        {
            state.Gems -= state.GemsForNextLevel;
            state.Level++;
            state.Choices++;
            state.BestLevel = Math.Max(state.BestLevel, state.Level);
            state.LevelRaised = state.Step;
        }

        ref Ship ship = ref simulation.World.Get<Ship>(simulation.Ship);
        ship.Health = Math.Min(ship.Health + hearts, ship.FullHealth);
    }
}
