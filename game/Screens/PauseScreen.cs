using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>The world stands still until the player goes on, or not.</summary>
internal sealed class PauseScreen : Screen
{
    private const int ResumeItem = 0;
    private const int OptionsItem = 1;
    private const int RestartItem = 2;
    private const int EndItem = 3;

    private readonly Menu _menu = new("RESUME", "OPTIONS", "RESTART", "END THIS GAME", "TITLE");

    public override void Enter(Stage stage) => _menu.Reset();

    public override Controls? Update(Stage stage, in InputState input, in MenuInput menu)
    {
        if (menu.Back || input.WasPressed(Key.P))
        {
            stage.Show(stage.Play);
            return null;
        }

        switch (_menu.Update(in menu))
        {
            case ResumeItem:
                stage.Show(stage.Play);
                break;
            case OptionsItem:
                stage.Options.ReturnTo(stage, this);
                break;
            case RestartItem:
                return stage.Begin();
            case EndItem:
                stage.Show(stage.Play);
                return new Controls { Flags = ControlFlags.GiveUp };
            case >= 0:
                stage.Show(stage.Title);
                break;
        }

        return null;
    }

    public override void Draw(Stage stage, DrawList list, in ScreenLayout layout)
    {
        Hud.Draw(stage.Simulation, list, in layout);
        Lettering.Veil(list, 165);
        Lettering.Shining(list, layout.Middle, layout.Line(0.22f), "PAUSED", Palette.Text, layout.LargeScale);
        _menu.Draw(list, in layout, layout.Line(0.36f));
        LoadoutPainter.Draw(list, in layout, in stage.Simulation.State, layout.Line(0.8f));
    }
}
