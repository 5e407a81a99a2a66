using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>How the game went; three letters for who is good enough.</summary>
internal sealed class GameOverScreen : Screen
{
    /// <summary>So long the end is watched before a key can end it.</summary>
    private const int GuardSteps = 70;

    private readonly Menu _menu = new("FLY AGAIN", "HIGH SCORES", "TITLE");
    private readonly NameEntry _name = new();
    private int _steps;
    private int _rank;

    public override void Enter(Stage stage)
    {
        _steps = 0;
        _menu.Reset();
        _name.Reset(stage.Settings.Value.Name);
        ref SessionState state = ref stage.Simulation.State;
        bool counts = state.WasAutopiloted == 0 && state.WasStressed == 0 && !stage.Bugs.IsAnyOn;
        _rank = counts ? stage.Scores.Value.RankOf(state.Score) : -1;
    }

    public override Controls? Update(Stage stage, in InputState input, in MenuInput menu)
    {
        _steps++;
        Controls nothing = default;
        if (_steps < GuardSteps)
        {
            return nothing;
        }

        if (_rank >= 0)
        {
            if (_name.Update(in input, in menu))
            {
                Keep(stage);
            }

            return nothing;
        }

        if (menu.Back)
        {
            stage.Show(stage.Title);
            return nothing;
        }

        switch (_menu.Update(in menu))
        {
            case 0:
                return stage.Begin();
            case 1:
                stage.HighScores.ReturnTo(stage, stage.Title);
                break;
            case >= 0:
                stage.Show(stage.Title);
                break;
        }

        return nothing;
    }

    public override void Draw(Stage stage, DrawList list, in ScreenLayout layout)
    {
        float shown = MathF.Min(1, _steps / (float)GuardSteps);
        ref SessionState state = ref stage.Simulation.State;
        float scale = layout.Scale;
        Lettering.Veil(list, (byte)(130 * shown));
        Color danger = Palette.Danger.WithAlpha((byte)(255 * shown));
        Lettering.Shining(list, layout.Middle, layout.Line(0.16f), "GAME OVER", danger, layout.LargeScale);
        if (shown < 1)
        {
            return;
        }

        Span<char> text = stackalloc char[96];
        text.Write($"{state.Score:D7}", out int written);
        Lettering.Shining(
            list, layout.Middle, layout.Line(0.28f), text[..written], Palette.Bullet, layout.LargeScale);
        text.Write(
            $"wave {state.Wave}   level {state.Level}   kills {state.Kills}   longest combo {state.BestCombo}",
            out written);
        Lettering.Flowing(list, in layout, layout.Line(0.39f), text[..written], Palette.Text, scale);
        if (_rank >= 0)
        {
            text.Write($"number {_rank + 1} of the high scores: your name?", out written);
            Lettering.Flowing(list, in layout, layout.Line(0.47f), text[..written], Palette.Gem, scale);
            _name.Draw(list, in layout, layout.Line(0.54f), _steps);
            return;
        }

        if (state.WasStressed != 0 || stage.Bugs.IsAnyOn)
        {
            Lettering.Centred(
                list, layout.Middle, layout.Line(0.44f), "a stressed game makes no high score", Palette.DimText, scale);
        }

        _menu.Draw(list, in layout, layout.Line(0.52f));
        LoadoutPainter.Draw(list, in layout, in state, layout.Line(0.82f));
    }

    private void Keep(Stage stage)
    {
        ref SessionState state = ref stage.Simulation.State;
        stage.Settings.Value.Name = _name.Text;
        stage.Settings.Keep(stage.Settings.Value);
        stage.Scores.Load();
        stage.Scores.Keep(stage.Scores.Value.With(new ScoreEntry(
            _name.Text, state.Score, state.Wave, state.BestCombo, state.Difficulty,
            DateOnly.FromDateTime(DateTime.Now))));
        _rank = -1;
    }
}
