using Engine.Rendering;

namespace Game;

/// <summary>
/// What stands over the picture: score, level, health, and what is to be said. Numbers are formatted on the stack.
/// </summary>
internal static class Hud
{
    /// <summary>Screens lower than this, such as terminals, get one line only.</summary>
    private const int SmallHeight = 240;

    private const int AnnouncementSteps = 130;

    public static void Draw(Simulation simulation, DrawList list, float focus, bool isPaused, bool isInteractive)
    {
        ref SessionState state = ref simulation.State;
        float scale = MathF.Max(1, MathF.Round(list.Height / 360f));
        if (list.Height < SmallHeight)
        {
            DrawLine(simulation, list, in state);
        }
        else
        {
            DrawCorners(simulation, list, in state, scale, focus);
        }

        DrawMessage(simulation, list, in state, scale, focus, isPaused, isInteractive);
    }

    private static int Health(Simulation simulation) =>
        simulation.HasShip ? simulation.World.Get<Ship>(simulation.Ship).Health : 0;

    private static void DrawLine(Simulation simulation, DrawList list, in SessionState state)
    {
        Span<char> text = stackalloc char[64];
        text.TryWrite(
            $"{state.Score}  L{state.Level}  W{state.Wave}  HP{Health(simulation)}", out int written);
        list.Text(2, 1, text[..written], Palette.Text);
    }

    private static void DrawCorners(
        Simulation simulation, DrawList list, in SessionState state, float scale, float focus)
    {
        Span<char> text = stackalloc char[64];
        float margin = 10 * scale;
        float line = (BitmapFont.LineHeight + 3) * scale;
        float right = list.Width - margin;

        text.TryWrite($"{state.Score:D7}", out int written);
        list.Text(margin, margin, text[..written], Palette.Text, Large(scale));
        text.TryWrite($"best {state.BestScore:D7}", out written);
        list.Text(margin, margin + (2 * line), text[..written], Palette.DimText, scale);

        float bottom = list.Height - margin;
        text.TryWrite($"level {state.Level}", out written);
        list.Text(margin, bottom - line - (5 * scale), text[..written], Palette.Gem, scale);
        DrawBar(list, margin, bottom - (4 * scale), 120 * scale, 4 * scale, (float)state.Gems / state.GemsForNextLevel);

        text.TryWrite($"wave {state.Wave}   kills {state.Kills}", out written);
        RightAligned(list, right, bottom - line + (3 * scale), text[..written], Palette.DimText, scale);

        int health = Health(simulation);
        float radius = 5.5f * scale;
        for (int i = 0; i < Ship.FullHealth; i++)
        {
            float x = (list.Width * focus) + ((i - ((Ship.FullHealth - 1) * 0.5f)) * radius * 3);
            float y = bottom - radius;
            if (i < health)
            {
                list.Glow(x, y, radius * 2.2f, Palette.Heart.WithAlpha(80));
                list.Circle(x, y, radius, Palette.Heart);
                list.Circle(x - (radius * 0.3f), y - (radius * 0.3f), radius * 0.3f, Color.White.WithAlpha(200));
            }
            else
            {
                list.Ring(x, y, radius, scale, Palette.DimText.WithAlpha(140));
            }
        }
    }

    private static void DrawMessage(
        Simulation simulation, DrawList list, in SessionState state, float scale, float focus, bool isPaused,
        bool isInteractive)
    {
        Span<char> text = stackalloc char[96];
        float middle = list.Width * focus;
        float height = list.Height * 0.2f;
        int written;
        if (isPaused)
        {
            Centred(list, middle, list.Height * 0.42f, "paused", Palette.Text, Large(scale));
        }
        else if (state.Phase == Phase.GameOver)
        {
            Centred(list, middle, list.Height * 0.36f, "game over", Palette.Danger, Large(scale));
            text.TryWrite($"score {state.Score}   wave {state.Wave}   level {state.Level}", out written);
            Centred(list, middle, (list.Height * 0.36f) + (36 * scale), text[..written], Palette.Text, scale);
            if (isInteractive && !simulation.IsAutopiloted)
            {
                Centred(
                    list, middle, (list.Height * 0.36f) + (52 * scale), "Enter to fly again", Palette.DimText, scale);
            }
        }
        else if (state.Step - state.WaveBegan < AnnouncementSteps)
        {
            text.TryWrite($"wave {state.Wave}", out written);
            byte alpha = FadeOf(state.Step - state.WaveBegan);
            Centred(list, middle, height, text[..written], Palette.Text.WithAlpha(alpha), Large(scale));
        }
        else if (state.Level > 1 && state.Step - state.LevelRaised < AnnouncementSteps)
        {
            byte alpha = FadeOf(state.Step - state.LevelRaised);
            Centred(list, middle, height, "level up", Palette.Gem.WithAlpha(alpha), Large(scale));
        }

        if (simulation.IsAutopiloted && isInteractive)
        {
            Centred(
                list, middle, list.Height - (34 * scale), "autopilot: press a key to fly", Palette.DimText, scale);
        }
    }

    /// <summary>
    /// Small screens are small because their pixels are large: there a terminal shows letters, blocks would be mush.
    /// </summary>
    private static float Large(float scale) => scale > 1 ? scale * 2 : scale;

    private static byte FadeOf(int step)
    {
        float share = (float)step / AnnouncementSteps;
        return (byte)(255 * MathF.Min(1, 4 * MathF.Min(share + 0.02f, 1 - share)));
    }

    private static void DrawBar(DrawList list, float x, float y, float width, float height, float share)
    {
        list.Quad(x, y, width, height, Palette.DimText.WithAlpha(70));
        list.Quad(x, y, width * Math.Clamp(share, 0, 1), height, Palette.Gem);
    }

    private static void RightAligned(
        DrawList list, float right, float y, ReadOnlySpan<char> text, Color color, float scale) =>
        list.Text(right - BitmapFont.Measure(text, scale), y, text, color, scale);

    private static void Centred(
        DrawList list, float middle, float y, ReadOnlySpan<char> text, Color color, float scale) =>
        list.Text(middle - (BitmapFont.Measure(text, scale) * 0.5f), y, text, color, scale);
}
