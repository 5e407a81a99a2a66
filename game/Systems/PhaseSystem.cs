namespace Swarm;

/// <summary>Begins games and ends them: the first, the one after, and whenever the player says so.</summary>
internal sealed class PhaseSystem : ISystem
{
    /// <summary>How long the end of a game can be read before the autopilot starts anew.</summary>
    private const int Pause = 60 * 3;

    private static readonly QueryDescription OfOneGame =
        new QueryDescription().WithAny<Enemy, Bullet, Hostile, Pickup, Ship>();

    public string Name => "phase";

    public void Run(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        Controls controls = simulation.Controls;
        bool isOver = state.Phase == Phase.GameOver;
        bool goesOn = isOver && simulation.IsAutopiloted && state.Step - state.PhaseBegan >= Pause;
        if (state.Games == 0 || goesOn || controls.Has(ControlFlags.Begin))
        {
            if (controls.Has(ControlFlags.Begin))
            {
                state.Difficulty = controls.Has(ControlFlags.Easy) ? Difficulty.Easy
                    : controls.Has(ControlFlags.Hard) ? Difficulty.Hard
                    : Difficulty.Normal;
            }

            Begin(simulation);
        }
        else if (simulation.HasShip && controls.Has(ControlFlags.GiveUp))
        {
            ShipLoss.Happen(simulation);
        }

        state.WasAutopiloted |= simulation.IsAutopiloted ? 1 : 0;
    }

    private static void Begin(Simulation simulation)
    {
        simulation.World.Destroy(in OfOneGame);
        ref SessionState state = ref simulation.State;
        state.Phase = Phase.Playing;
        state.PhaseBegan = state.Step;
        state.GameBegan = state.Step;
        state.Games++;
        state.WasAutopiloted = 0;
        state.WasStressed = state.SpawnPower != 0 ? 1 : 0;
        state.Score = 0;
        state.Kills = 0;
        state.Combo = 0;
        state.BestCombo = 0;
        state.Level = 1;
        state.BestLevel = Math.Max(state.BestLevel, state.Level);
        state.Gems = 0;
        state.LevelRaised = state.Step;
        state.Choices = 0;
        state.Loadout = default;
        state.Wave = 0;
        state.WaveBudget = 0;
        state.WaveBegan = state.Step;
        state.Queen = 0;
        simulation.ShipPosition = new Position(Battlefield.Width / 2, Battlefield.Height / 2);
        simulation.Ship = simulation.Spawner.Ship(
            Battlefield.Width / 2, Battlefield.Height / 2, state.Step, DifficultyTraits.Of(state.Difficulty).Hull);
        simulation.Grid.Build(simulation);
    }
}
