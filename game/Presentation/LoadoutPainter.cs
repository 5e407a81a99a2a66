using Ashlar.Rendering;

namespace Swarm;

/// <summary>What was taken so far, in a row.</summary>
internal static class LoadoutPainter
{
    public static void Draw(DrawList list, in ScreenLayout layout, in SessionState state, float y)
    {
        if (layout.IsSmall)
        {
            return;
        }

        int count = 0;
        for (var upgrade = Upgrade.Barrels; upgrade < Upgrade.Repair; upgrade++)
        {
            count += state.Loadout[upgrade] > 0 ? 1 : 0;
        }

        float scale = layout.Scale;
        float step = 42 * scale;
        float x = layout.Middle - ((count - 1) * step * 0.5f);
        Span<char> text = stackalloc char[4];
        for (var upgrade = Upgrade.Barrels; upgrade < Upgrade.Repair; upgrade++)
        {
            if (state.Loadout[upgrade] > 0)
            {
                UpgradePainter.Draw(list, upgrade, x, y, 11 * scale, 12);
                text.Write($"{state.Loadout[upgrade]}", out int written);
                Lettering.Centred(list, x, y + (15 * scale), text[..written], Palette.DimText, scale);
                x += step;
            }
        }
    }
}
