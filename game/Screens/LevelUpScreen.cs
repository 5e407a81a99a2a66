using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>Three cards, of which the player takes one.</summary>
internal sealed class LevelUpScreen : Screen
{
    /// <summary>So long nothing can be taken: who was fighting has keys down.</summary>
    private const int GuardSteps = 24;

    private readonly CardRow _cards = new();
    private int _steps;

    public override void Enter(Stage stage)
    {
        _steps = 0;
        _cards.Selected = 1;
    }

    public override Controls? Update(Stage stage, in InputState input, in MenuInput menu)
    {
        _steps++;
        if (stage.Simulation.State.Phase != Phase.Choosing || stage.Play.IsAutopiloted)
        {
            stage.Show(stage.Play);
            return null;
        }

        if (input.WasPressed(Key.Escape) || input.WasPressed(Key.P) || !input.HasFocus)
        {
            stage.Show(stage.Pause);
            return null;
        }

        int chosen = _cards.Update(in menu);
        for (int i = 0; i < Offers.Count; i++)
        {
            chosen = input.WasPressed(Key.Digit1 + i) ? i : chosen;
        }

        if (chosen < 0 || _steps < GuardSteps)
        {
            return null;
        }

        stage.Show(stage.Play);
        return new Controls { Flags = FlagOf(chosen) };
    }

    public override void Draw(Stage stage, DrawList list, in ScreenLayout layout)
    {
        Hud.Draw(stage.Simulation, list, in layout);
        Lettering.Veil(list, 150);
        Lettering.Shining(list, layout.Middle, layout.Line(0.16f), "LEVEL UP", Palette.Gem, layout.LargeScale);
        Lettering.Centred(
            list, layout.Middle, layout.Line(0.27f), "take one", Palette.DimText, layout.Scale);
        _cards.Draw(list, in layout, in stage.Simulation.State, _steps);
    }

    private static ControlFlags FlagOf(int index) => index switch
    {
        0 => ControlFlags.ChooseFirst,
        1 => ControlFlags.ChooseSecond,
        _ => ControlFlags.ChooseThird,
    };
}
