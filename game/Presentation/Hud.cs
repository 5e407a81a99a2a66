using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// What stands over a game that is played: score, combo, level, health, the queen's health, and what is to be said.
/// Numbers are formatted on the stack.
/// </summary>
internal static class Hud
{
    /// <summary>Screens lower than this, such as terminals, get one line only.</summary>
    private const int SmallHeight = 240;

    private const int AnnouncementSteps = 130;

    /// <summary>By <see cref="SessionState.SpawnPower"/>, from the least.</summary>
    private static readonly string[] SpawnRates = ["x1/4", "x1/2", "x1", "x2", "x4", "x8", "x16", "x32", "x64"];

    public static void Draw(Simulation simulation, DrawList list, in ScreenLayout layout)
    {
        ref SessionState state = ref simulation.State;
        if (layout.Height < SmallHeight)
        {
            DrawLine(simulation, list, in state);
        }
        else
        {
            DrawScore(list, in state, in layout);
            DrawLevel(list, in state, in layout);
            DrawHearts(simulation, list, in layout);
        }

        DrawQueen(list, in state, in layout);
        DrawAnnouncement(list, in state, in layout);
    }

    private static void DrawLine(Simulation simulation, DrawList list, in SessionState state)
    {
        int health = simulation.HasShip ? simulation.World.Get<Ship>(simulation.Ship).Health : 0;
        Span<char> text = stackalloc char[64];
        text.Write(
            $"{state.Score} x{state.Multiplier}  L{state.Level}  W{state.Wave}  HP{health}", out int written);
        list.Text(2, 1, text[..written], Palette.Text);
    }

    private static void DrawScore(DrawList list, in SessionState state, in ScreenLayout layout)
    {
        Span<char> text = stackalloc char[64];
        float scale = layout.Scale;
        float margin = 10 * scale;
        float line = (BitmapFont.LineHeight + 3) * scale;
        text.Write($"{state.Score:D7}", out int written);
        list.Text(margin, margin, text[..written], Palette.Text, layout.LargeScale);
        text.Write($"best {state.BestScore:D7}", out written);
        list.Text(margin, margin + (2 * line), text[..written], Palette.DimText, scale);
        if (state.Combo > 1)
        {
            float left = (float)(state.ComboEnds - state.Step) / DeathSystem.ComboSteps;
            float top = margin + (3.2f * line);
            float heat = MathF.Min(1, state.Multiplier / 8f);
            Color color = Color.Mix(Palette.Bullet, Palette.Danger, heat);
            text.Write($"x{state.Multiplier}", out written);
            float end = list.Text(margin, top, text[..written], color, layout.LargeScale);
            text.Write($"combo {state.Combo}", out written);
            list.Text(end + (6 * scale), top + (4 * scale), text[..written], color, scale);
            DrawBar(list, margin, top + (23 * scale), 90 * scale, 2 * scale, left, color);
        }

        if (state.SpawnPower != 0)
        {
            string rate = SpawnRates[state.SpawnPower - SessionState.LeastSpawnPower];
            text.Write($"spawn rate {rate}   stress: no high score", out written);
            list.Text(margin, margin + (5.6f * line), text[..written], Palette.DimText, MathF.Max(1, scale - 1));
        }
    }

    private static void DrawLevel(DrawList list, in SessionState state, in ScreenLayout layout)
    {
        Span<char> text = stackalloc char[64];
        float scale = layout.Scale;
        float margin = 10 * scale;
        float line = (BitmapFont.LineHeight + 3) * scale;
        float bottom = layout.Height - margin;
        text.Write($"level {state.Level}", out int written);
        list.Text(margin, bottom - line - (5 * scale), text[..written], Palette.Gem, scale);
        float share = (float)state.Gems / state.GemsForNextLevel;
        DrawBar(list, margin, bottom - (4 * scale), 120 * scale, 4 * scale, share, Palette.Gem);

        float right = layout.Free - margin;

        // Where there is no room beside the hearts, above them.
        bottom -= layout.IsNarrow ? line : 0;
        text.Write($"wave {state.Wave}   kills {state.Kills}", out written);
        Lettering.RightAligned(
            list, right, bottom - line + (3 * scale), text[..written], Palette.DimText, scale);
    }

    private static void DrawHearts(Simulation simulation, DrawList list, in ScreenLayout layout)
    {
        if (!simulation.HasShip)
        {
            return;
        }

        ref Ship ship = ref simulation.World.Get<Ship>(simulation.Ship);
        float scale = layout.Scale;
        float radius = 5.5f * scale;
        float bottom = layout.Height - (10 * scale);
        int step = simulation.State.Step;
        for (int i = 0; i < ship.FullHealth; i++)
        {
            float x = layout.Middle + ((i - ((ship.FullHealth - 1) * 0.5f)) * radius * 3);
            float y = bottom - radius;
            if (i < ship.Health)
            {
                // The last one beats.
                float beat = ship.Health == 1 ? 1 + (0.18f * MathF.Sin(step * 0.25f)) : 1;
                list.Glow(x, y, radius * 2.2f * beat, Palette.Heart.WithAlpha(80));
                list.Circle(x, y, radius * beat, Palette.Heart);
                list.Circle(x - (radius * 0.3f), y - (radius * 0.3f), radius * 0.3f, Color.White.WithAlpha(200));
            }
            else
            {
                list.Ring(x, y, radius, scale, Palette.DimText.WithAlpha(140));
            }
        }

        float ready = 1 - ((float)(ship.DashReadyAt - step) / ShipSystem.StepsBetweenDashes(
            in simulation.State.Loadout));
        float width = 60 * scale;
        Color color = ready >= 1 ? Palette.Ship : Palette.DimText;
        DrawBar(list, layout.Middle - (width * 0.5f), bottom + (3 * scale), width, 2 * scale, ready, color);
    }

    private static void DrawQueen(DrawList list, in SessionState state, in ScreenLayout layout)
    {
        if (state.Queen == 0)
        {
            return;
        }

        float scale = layout.Scale;
        float width = MathF.Min(layout.Width * 0.42f, layout.Middle * 1.1f);
        float left = layout.Middle - (width * 0.5f);
        float top = layout.Line(0.06f);
        Color color = Palette.Of(EnemyKind.Queen);
        Lettering.Centred(list, layout.Middle, top - (11 * scale), "THE QUEEN", color, scale);
        list.Quad(left - scale, top - scale, width + (2 * scale), 7 * scale, Palette.Background.WithAlpha(200));
        DrawBar(list, left, top, width, 5 * scale, (float)state.QueenHealth / state.QueenFullHealth, color);
    }

    private static void DrawAnnouncement(DrawList list, in SessionState state, in ScreenLayout layout)
    {
        Span<char> text = stackalloc char[96];
        float height = layout.Line(0.2f);
        int sinceWave = state.Step - state.WaveBegan;
        int sinceTaken = state.Step - state.LastTakenAt;
        if (state.Phase != Phase.Playing)
        {
            return;
        }

        if (sinceWave < AnnouncementSteps && state.Wave > 0)
        {
            byte alpha = FadeOf(sinceWave);
            if (state.IsQueenWave)
            {
                Color color = Palette.Of(EnemyKind.Queen).WithAlpha(alpha);
                Lettering.Shining(list, layout.Middle, height, "THE QUEEN COMES", color, layout.LargeScale);
            }
            else
            {
                text.Write($"WAVE {state.Wave}", out int written);
                Lettering.Shining(
                    list, layout.Middle, height, text[..written], Palette.Text.WithAlpha(alpha), layout.LargeScale);
            }
        }
        else if (sinceTaken < AnnouncementSteps && state.Level > 1)
        {
            Color color = Palette.Gem.WithAlpha(FadeOf(sinceTaken));
            ref readonly UpgradeTraits traits = ref UpgradeTraits.Of(state.LastTaken);
            Lettering.Shining(list, layout.Middle, height, traits.Name, color, layout.Scale);
        }
    }

    private static byte FadeOf(int step)
    {
        float share = (float)step / AnnouncementSteps;
        return (byte)(255 * MathF.Min(1, 4 * MathF.Min(share + 0.02f, 1 - share)));
    }

    private static void DrawBar(
        DrawList list, float x, float y, float width, float height, float share, Color color)
    {
        list.Quad(x, y, width, height, Palette.DimText.WithAlpha(70));
        list.Quad(x, y, width * Math.Clamp(share, 0, 1), height, color);
    }
}
