using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>A game to watch: the autopilot's, or one that was recorded.</summary>
internal sealed class WatchScreen : Screen
{
    private readonly InputLog? _log;
    private readonly CardRow _cards = new();
    private bool _isPaused;

    /// <param name="log">What is played; null for the autopilot.</param>
    public WatchScreen(InputLog? log) => _log = log;

    public override Controls? Update(Stage stage, in InputState input, in MenuInput menu)
    {
        stage.WantsExit |= input.WasPressed(Key.Escape) || input.WasPressed(Key.Q);
        _isPaused ^= input.WasPressed(Key.P) || input.WasPressed(Key.GamepadStart);
        if (_isPaused)
        {
            return null;
        }

        if (_log is null)
        {
            return Controls.OfAutopilot;
        }

        Controls controls = _log.Next();
        stage.WantsExit |= _log.IsOver;
        return controls;
    }

    public override void Draw(Stage stage, DrawList list, in ScreenLayout layout)
    {
        Hud.Draw(stage.Simulation, list, in layout);
        ref SessionState state = ref stage.Simulation.State;
        if (state.Phase == Phase.Choosing)
        {
            Lettering.Veil(list, 150);
            _cards.Draw(list, in layout, in state, 60);
        }
        else if (state.Phase == Phase.GameOver)
        {
            Lettering.Shining(
                list, layout.Middle, layout.Line(0.36f), "GAME OVER", Palette.Danger, layout.LargeScale);
        }

        if (_log is not null)
        {
            Lettering.Centred(
                list, layout.Middle, layout.Line(0.02f), _isPaused ? "REPLAY, PAUSED" : "REPLAY", Palette.DimText,
                layout.Scale);
        }
    }
}
