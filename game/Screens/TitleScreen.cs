using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>The name of the game over the game itself, which the autopilot plays meanwhile.</summary>
internal sealed class TitleScreen : Screen
{
    private const int PlayItem = 0;
    private const int ScoresItem = 1;
    private const int OptionsItem = 2;

    private static readonly string[] Hints =
    [
        "W A S D fly   mouse or arrows aim and fire   space dashes   esc pauses",
        "gamepad: left stick flies, right stick aims and fires, A dashes",
        "F1 F2 F3 memory   [ ] spawn rate   \\ ten thousand more   F5 checks   F6 garbage   F7 autopilot   F10 bugs",
    ];

    private static readonly string[] ShortHints =
    [
        "WASD fly   arrows aim   space dashes", "F1 shows the memory",
    ];

    private readonly Menu _menu = new("PLAY", "HIGH SCORES", "OPTIONS", "QUIT");
    private int _frame;

    public override void Enter(Stage stage) => _menu.Reset();

    public override Controls? Update(Stage stage, in InputState input, in MenuInput menu)
    {
        _frame++;
        switch (_menu.Update(in menu))
        {
            case PlayItem:
                return stage.Begin();
            case ScoresItem:
                stage.HighScores.ReturnTo(stage, this);
                break;
            case OptionsItem:
                stage.Options.ReturnTo(stage, this);
                break;
            case >= 0:
                stage.WantsExit = true;
                break;
        }

        stage.WantsExit |= menu.Back || input.WasPressed(Key.Q);
        return Controls.OfAutopilot;
    }

    public override void Draw(Stage stage, DrawList list, in ScreenLayout layout)
    {
        Lettering.Veil(list, 110);
        TitlePainter.Draw(list, in layout, _frame);
        float scale = layout.Scale;
        Lettering.Centred(
            list, layout.Middle, layout.Line(0.365f), "everything comes for you", Palette.Text, scale);
        _menu.Draw(list, in layout, layout.Line(0.47f));
        if (stage.Scores.Value.Scores is [ScoreEntry best, ..])
        {
            Span<char> text = stackalloc char[48];
            text.Write($"best  {best.Name}  {best.Score}", out int written);
            Lettering.Centred(list, layout.Middle, layout.Line(0.73f), text[..written], Palette.Bullet, scale);
        }

        DrawHints(list, in layout);
    }

    private static void DrawHints(DrawList list, in ScreenLayout layout)
    {
        float scale = layout.IsSmall ? 1 : MathF.Max(1, layout.Scale - 1);
        string[] hints = layout.IsNarrow ? ShortHints : Hints;
        float height = 0;
        foreach (string hint in hints)
        {
            height += Lettering.HeightOf(hint, in layout, scale);
        }

        float y = MathF.Min(layout.Line(0.87f), layout.Height - height - (4 * scale));
        foreach (string hint in hints)
        {
            y = Lettering.Flowing(list, in layout, y, hint, Palette.DimText, scale);
        }
    }
}
