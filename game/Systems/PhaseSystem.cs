namespace Game;

/// <summary>Begins the first game, and the next one when the last is over.</summary>
internal sealed class PhaseSystem : ISystem
{
    /// <summary>How long the end of a game can be read before the autopilot starts anew.</summary>
    private const int Pause = 60 * 3;

    private const int PauseOfPlayer = 40;

    private static readonly QueryDescription OfOneGame =
        new QueryDescription().WithAny<Enemy, Bullet, Pickup, Ship>();

    public string Name => "phase";

    public void Run(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        state.Trauma = MathF.Max(0, state.Trauma - 0.022f);
        if (state.Games == 0)
        {
            Begin(simulation);
        }
        else if (state.Phase == Phase.GameOver)
        {
            int steps = state.Step - state.PhaseBegan;
            if (steps >= (simulation.IsAutopiloted ? Pause : PauseOfPlayer)
                && (simulation.IsAutopiloted || simulation.Controls.Restart))
            {
                Begin(simulation);
            }
        }
    }

    private static void Begin(Simulation simulation)
    {
        simulation.World.Destroy(in OfOneGame);
        ref SessionState state = ref simulation.State;
        state.Phase = Phase.Playing;
        state.PhaseBegan = state.Step;
        state.Games++;
        state.Score = 0;
        state.Kills = 0;
        state.Level = 1;
        state.BestLevel = Math.Max(state.BestLevel, state.Level);
        state.Gems = 0;
        state.LevelRaised = state.Step;
        state.Wave = 0;
        state.WaveBudget = 0;
        state.WaveBegan = state.Step;
        simulation.ShipPosition = new Position(Battlefield.Width / 2, Battlefield.Height / 2);
        simulation.Ship = simulation.Spawner.Ship(Battlefield.Width / 2, Battlefield.Height / 2, state.Step);
        simulation.Grid.Build(simulation.World, simulation.FrameMemory);
    }
}
