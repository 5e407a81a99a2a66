using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>The player flies.</summary>
internal sealed class PlayScreen : Screen
{
    public override Controls? Update(Stage stage, in InputState input, in MenuInput menu)
    {
        ref SessionState state = ref stage.Simulation.State;
        if (state.Phase == Phase.Choosing)
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
            stage.Show(stage.GameOver);
        }

        return stage.Player.Read(in input, stage.ShipOnScreen, stage.Settings.Value.AutoFire);
    }

    public override void Draw(Stage stage, DrawList list, in ScreenLayout layout) =>
        Hud.Draw(stage.Simulation, list, in layout);
}
