using Ashlar.Rendering;

namespace Swarm;

/// <summary>The cards of a level-up, side by side, or one under the other where the screen is narrow.</summary>
internal sealed class CardRow
{
    private float _left;
    private float _top;
    private float _width;
    private float _height;
    private float _stepX;
    private float _stepY;

    public int Selected { get; set; } = 1;

    /// <returns>The card that was accepted, or -1.</returns>
    public int Update(in MenuInput input)
    {
        int move = input.Right != 0 ? input.Right : input.Down;
        Selected = Math.Clamp(Selected + move, 0, Offers.Count - 1);
        int pointed = CardAt(input.Pointer.X, input.Pointer.Y);
        if (input.IsPointing && pointed >= 0)
        {
            Selected = pointed;
        }

        return input.Accept || (input.IsClicked && pointed >= 0) ? Selected : -1;
    }

    /// <param name="list">Where to draw.</param>
    /// <param name="layout">How large the screen is.</param>
    /// <param name="state">What is offered.</param>
    /// <param name="steps">How long the cards have been seen: at first they come up.</param>
    public void Draw(DrawList list, in ScreenLayout layout, in SessionState state, int steps)
    {
        Place(in layout);
        for (int i = 0; i < Offers.Count; i++)
        {
            float arrival = Math.Clamp((steps - (i * 4)) / 14f, 0, 1);
            float below = (1 - arrival) * (1 - arrival) * layout.Height * 0.12f;
            float x = _left + (i * _stepX);
            float y = _top + (i * _stepY) + below;
            if (layout.IsSmall)
            {
                DrawLine(list, x, y, i, in state);
            }
            else
            {
                DrawCard(list, x, y - (i == Selected ? 4 * layout.Scale : 0), layout.Scale, i, in state, steps);
            }
        }
    }

    private void Place(in ScreenLayout layout)
    {
        float scale = layout.Scale;
        bool isSmall = layout.IsSmall;
        _width = isSmall ? MathF.Min(300, (layout.Middle * 2) - 12) : 150 * scale;
        _height = isSmall ? 20 : 150 * scale;
        _stepX = isSmall ? 0 : _width + (14 * scale);
        _stepY = isSmall ? 30 : 0;
        float freeWidth = layout.Middle * 2;
        if (!isSmall && (_stepX * Offers.Count) > freeWidth)
        {
            _width = (freeWidth / Offers.Count) - (14 * scale);
            _stepX = freeWidth / Offers.Count;
        }

        _left = layout.Middle - (((Offers.Count - 1) * _stepX) + _width) * 0.5f;
        _top = layout.Line(0.36f);
    }

    private void DrawLine(DrawList list, float x, float y, int index, in SessionState state)
    {
        Upgrade upgrade = state.Offers[index];
        ref readonly UpgradeTraits traits = ref UpgradeTraits.Of(upgrade);
        Color color = index == Selected ? Color.White : Palette.DimText;
        Span<char> text = stackalloc char[64];
        text.Write($"{index + 1} {traits.Name} {state.Loadout[upgrade] + 1}", out int written);
        list.Text(x, y, text[..written], color);
    }

    private void DrawCard(
        DrawList list, float x, float y, float scale, int index, in SessionState state, int steps)
    {
        Upgrade upgrade = state.Offers[index];
        ref readonly UpgradeTraits traits = ref UpgradeTraits.Of(upgrade);
        int level = state.Loadout[upgrade];
        bool isSelected = index == Selected;
        Color color = UpgradePainter.ColorOf(upgrade);
        if (isSelected)
        {
            list.Glow(x + (_width * 0.5f), y + (_height * 0.5f), _width * 1.05f, color.WithAlpha(70));
        }

        Lettering.Panel(list, x, y, _width, _height, isSelected ? color : Palette.DimText.WithAlpha(150), scale);
        float middle = x + (_width * 0.5f);
        UpgradePainter.Draw(list, upgrade, middle, y + (40 * scale), 22 * scale, steps);
        Lettering.Centred(
            list, middle, y + (76 * scale), traits.Name, isSelected ? Color.White : Palette.Text, scale);
        DrawText(list, middle, y + (93 * scale), level == 0 ? traits.Promise : traits.More, TextScale(scale));
        DrawLevels(list, middle, y + _height - (26 * scale), traits.Highest, level, color, scale);
        Span<char> text = stackalloc char[1];
        text[0] = (char)('1' + index);
        Lettering.Centred(list, middle, y + _height - (16 * scale), text, Palette.DimText, scale);
    }

    /// <summary>Beside the profiler the cards are narrow.</summary>
    private float TextScale(float scale)
    {
        const int LongestLine = 24;
        bool fits = LongestLine * BitmapFont.Advance * scale <= _width;
        return fits ? scale : MathF.Max(1, scale - 1);
    }

    private static void DrawText(DrawList list, float middle, float y, ReadOnlySpan<char> text, float scale)
    {
        foreach (System.Range range in text.Split('\n'))
        {
            Lettering.Centred(list, middle, y, text[range], Palette.DimText, scale);
            y += (BitmapFont.LineHeight + 2) * scale;
        }
    }

    private static void DrawLevels(
        DrawList list, float middle, float y, int highest, int level, Color color, float scale)
    {
        for (int i = 0; i < highest && highest < 10; i++)
        {
            float x = middle + ((i - ((highest - 1) * 0.5f)) * 9 * scale);
            if (i <= level)
            {
                list.Circle(x, y, 3 * scale, i == level ? Color.White : color);
            }
            else
            {
                list.Ring(x, y, 3 * scale, scale, Palette.DimText);
            }
        }
    }

    private int CardAt(float x, float y)
    {
        for (int i = 0; i < Offers.Count; i++)
        {
            float left = _left + (i * _stepX);
            float top = _top + (i * _stepY);
            if (x >= left && x < left + _width && y >= top && y < top + _height)
            {
                return i;
            }
        }

        return -1;
    }
}
