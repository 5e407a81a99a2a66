namespace Swarm;

/// <summary>A blast all around the ship, from time to time.</summary>
internal sealed class NovaSystem : ISystem
{
    public string Name => "nova";

    public void Run(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        int level = state.Loadout[Upgrade.Nova];
        bool isDue = level > 0 && (state.Step - state.GameBegan) % (290 - (25 * level)) == 0;
        if (isDue && simulation.HasShip)
        {
            Position at = simulation.ShipPosition;
            float radius = 190 + (32 * level);
            Wounds.DealAround(simulation, at.X, at.Y, radius, 3 + (2 * level), 3200);
            simulation.Spawner.Shockwave(at.X, at.Y, radius, 12, Palette.Nova, state.Step, 30);
            simulation.Spawner.Shockwave(at.X, at.Y, radius * 0.8f, 5, Palette.Nova, state.Step, 38);
            simulation.Spawner.Burst(
                at.X, at.Y, 0, 0, radius * 2.4f, 90, Palette.Nova, state.Step, ref state.Decoration);
            simulation.Flow.Blast(at.X, at.Y, radius * 1.3f, 330);
            simulation.Feedback.Shake(0.3f);
            simulation.Feedback.IsBright = true;
        }
    }
}
