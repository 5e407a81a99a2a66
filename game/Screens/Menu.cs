using Ashlar.Rendering;

namespace Swarm;

/// <summary>Lines of which one is selected, by keys, stick or pointer.</summary>
internal sealed class Menu
{
    private readonly string[] _items;
    private readonly string?[] _values;
    private float _left;
    private float _top;
    private float _width;
    private float _lineHeight;

    public Menu(params string[] items)
    {
        _items = items;
        _values = new string?[items.Length];
    }

    public int Selected { get; private set; }

    public int Count => _items.Length;

    /// <summary>Selects the first line.</summary>
    public void Reset() => Selected = 0;

    /// <summary>Says what stands behind a line; null for nothing.</summary>
    public void SetValue(int index, string? value) => _values[index] = value;

    /// <summary>Moves the selection.</summary>
    /// <returns>The line that was accepted, or -1.</returns>
    public int Update(in MenuInput input)
    {
        Selected = (Selected + input.Down + Count) % Count;
        int pointed = ItemAt(input.Pointer.X, input.Pointer.Y);
        if (input.IsPointing && pointed >= 0)
        {
            Selected = pointed;
        }

        return input.Accept || (input.IsClicked && pointed >= 0) ? Selected : -1;
    }

    /// <param name="list">Where to draw.</param>
    /// <param name="layout">How large the screen is.</param>
    /// <param name="top">Pixels.</param>
    public void Draw(DrawList list, in ScreenLayout layout, float top)
    {
        float scale = layout.Scale;
        bool hasValues = Array.Exists(_values, static value => value is not null);
        _lineHeight = layout.IsSmall ? BitmapFont.LineHeight : (BitmapFont.LineHeight + 8) * scale;
        _width = WidthOf(hasValues) * scale;
        _left = layout.Middle - (_width * 0.5f);
        _top = top;
        float edge = 5 * scale;
        if (!layout.IsSmall)
        {
            list.Quad(
                _left - edge, top - edge, _width + (2 * edge), (Count * _lineHeight) + (2 * edge),
                Palette.Background.WithAlpha(150));
        }

        for (int i = 0; i < _items.Length; i++)
        {
            float y = top + (i * _lineHeight);
            bool isSelected = i == Selected;
            Color color = isSelected ? Color.White : Palette.DimText;
            float textTop = y + ((_lineHeight - (BitmapFont.GlyphHeight * scale)) * 0.5f);
            if (isSelected)
            {
                list.Quad(_left, y, _width, _lineHeight - scale, Palette.Thruster.WithAlpha(58));
                list.Quad(_left, y, 2 * scale, _lineHeight - scale, Palette.Ship);
            }

            if (hasValues)
            {
                list.Text(_left + (10 * scale), textTop, _items[i], color, scale);
                Lettering.RightAligned(
                    list, _left + _width - (10 * scale), textTop, _values[i], isSelected ? Palette.Gem : color, scale);
            }
            else
            {
                Lettering.Centred(list, layout.Middle, textTop, _items[i], color, scale);
            }
        }
    }

    /// <summary>Pixels of the font, for the longest line and what stands behind it.</summary>
    private int WidthOf(bool hasValues)
    {
        const int Margins = 20;
        const int Values = 60;
        const int LeastWidth = 130;
        int longest = 0;
        foreach (string item in _items)
        {
            longest = Math.Max(longest, BitmapFont.Measure(item));
        }

        return Math.Max(longest + Margins + (hasValues ? Values : 0), LeastWidth);
    }

    private int ItemAt(float x, float y)
    {
        int index = _lineHeight > 0 ? (int)MathF.Floor((y - _top) / _lineHeight) : -1;
        return x >= _left && x < _left + _width && index >= 0 && index < Count ? index : -1;
    }
}
