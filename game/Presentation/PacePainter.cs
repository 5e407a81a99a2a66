using Ashlar.Rendering;

namespace Swarm;

/// <summary>Says that the game runs slower than the clock, because steps take longer than the machine has for them.</summary>
internal static class PacePainter
{
    /// <param name="pace">How fast it runs: 1 as it should, and then there is nothing to say.</param>
    /// <param name="list">Where to draw.</param>
    /// <param name="layout">Where things go.</param>
    public static void Draw(float pace, DrawList list, in ScreenLayout layout)
    {
        if (pace < 1)
        {
            Span<char> text = stackalloc char[64];
            text.Write($"steps are late: the game runs at {(int)(pace * 100)}%", out int written);
            float scale = MathF.Max(1, layout.Scale - 1);
            Lettering.Centred(list, layout.Middle, layout.Line(0.01f), text[..written], Palette.Danger, scale);
        }
    }
}
