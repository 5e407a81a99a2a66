using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>The player flies, or lets the autopilot fly and choose.</summary>
internal sealed class PlayScreen : Screen
{
    /// <summary>Whether the autopilot has this game. A new game is the player's.</summary>
    public bool IsAutopiloted { get; set; }

    public override Controls? Update(Stage stage, in InputState input, in MenuInput menu)
    {
        ref SessionState state = ref stage.Simulation.State;
        if (state.Phase == Phase.Choosing && !IsAutopiloted)
        {
            stage.Show(stage.LevelUp);
            return null;
        }

        bool pauses = input.WasPressed(Key.Escape) || input.WasPressed(Key.P) || input.WasPressed(Key.GamepadStart);
        if (pauses || !input.HasFocus)
        {
            stage.Show(stage.Pause);
            return null;
        }

        if (state.Phase == Phase.GameOver)
        {
            IsAutopiloted = false;
            stage.Show(stage.GameOver);
        }

        return IsAutopiloted ? Controls.OfAutopilot : stage.Player.Read(in input, stage.ShipOnScreen, stage.Settings.Value.AutoFire);
    }

    public override void Draw(Stage stage, DrawList list, in ScreenLayout layout) =>
        Hud.Draw(stage.Simulation, list, in layout);
}
