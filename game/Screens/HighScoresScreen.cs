using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>The best games on this machine.</summary>
internal sealed class HighScoresScreen : Screen
{
    private Screen? _returnsTo;

    /// <summary>Shows it, and later the screen that it was asked from.</summary>
    public void ReturnTo(Stage stage, Screen screen)
    {
        _returnsTo = screen;
        stage.Show(this);
    }

    public override Controls? Update(Stage stage, in InputState input, in MenuInput menu)
    {
        if (menu.Back || menu.Accept || menu.IsClicked)
        {
            stage.Show(_returnsTo!);
        }

        return Controls.OfAutopilot;
    }

    public override void Draw(Stage stage, DrawList list, in ScreenLayout layout)
    {
        Lettering.Veil(list, 165);
        Lettering.Shining(
            list, layout.Middle, layout.Line(0.12f), "HIGH SCORES", Palette.Bullet, layout.LargeScale);
        ScoreEntry[] scores = stage.Scores.Value.Scores;
        float scale = layout.Scale;
        float line = layout.IsSmall ? BitmapFont.LineHeight : (BitmapFont.LineHeight + 9) * scale;
        float y = layout.Line(0.28f);
        Span<char> text = stackalloc char[80];
        for (int i = 0; i < ScoreList.MostScores; i++)
        {
            if (i < scores.Length)
            {
                ScoreEntry entry = scores[i];
                text.Write(
                    $"{i + 1}  {entry.Name}  {entry.Score,9}   wave {entry.Wave,2}   combo {entry.Combo,4}   "
                    + $"{NameOf(entry.Difficulty),-6} {entry.Day:yyyy-MM-dd}",
                    out int written);
                Color color = i == 0 ? Palette.Bullet : Palette.Text;
                Lettering.Centred(list, layout.Middle, y + (i * line), text[..written], color, scale);
            }
            else
            {
                Lettering.Centred(list, layout.Middle, y + (i * line), "...", Palette.DimText, scale);
            }
        }

        if (scores.Length == 0)
        {
            Lettering.Centred(list, layout.Middle, layout.Line(0.8f), "nobody yet", Palette.DimText, scale);
        }
    }

    private static string NameOf(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Easy => "easy",
        Difficulty.Hard => "hard",
        _ => "normal",
    };
}
