namespace Swarm;

/// <summary>What happens when the ship is lost.</summary>
internal static class ShipLoss
{
    public static void Happen(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        Position at = simulation.ShipPosition;
        simulation.Spawner.Burst(at.X, at.Y, 0, 0, 420, 220, Palette.Ship, state.Step, ref state.Decoration);
        simulation.Spawner.Shockwave(at.X, at.Y, 520, 12, Palette.Ship, state.Step, 60);
        simulation.Spawner.Shockwave(at.X, at.Y, 300, 8, Palette.Danger, state.Step, 40);
        simulation.Flow.Blast(at.X, at.Y, 560, 420);
        simulation.Feedback.Shake(1);
        simulation.Feedback.IsHurt = true;
        simulation.Changes.End(simulation.Ship);
        simulation.Ship = Entity.Null;
        state.Combo = 0;
        state.Phase = Phase.GameOver;
        state.PhaseBegan = state.Step;
    }
}
