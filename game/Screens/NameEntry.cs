using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>Three letters, typed or dialled.</summary>
internal sealed class NameEntry
{
    private readonly char[] _letters = new char[PlayerName.Length];
    private int _at;

    public string Text => new(_letters);

    public void Reset(string name)
    {
        name.CopyTo(_letters);
        _at = 0;
    }

    /// <returns>Whether the name is done.</returns>
    public bool Update(in InputState input, in MenuInput menu)
    {
        if (input.WasPressed(Key.Enter) || input.WasPressed(Key.GamepadSouth) || input.WasPressed(Key.GamepadStart)
            || menu.IsClicked)
        {
            return true;
        }

        for (Key key = Key.A; key <= Key.Z; key++)
        {
            if (input.WasPressed(key))
            {
                _letters[_at] = (char)('A' + (key - Key.A));
                _at = Math.Min(_at + 1, PlayerName.Length - 1);
                return false;
            }
        }

        // Not by the menu's letters, which are names here.
        bool isLeft = input.WasRepeated(Key.Left) || input.WasRepeated(Key.GamepadLeft)
            || input.WasRepeated(Key.Backspace);
        bool isRight = input.WasRepeated(Key.Right) || input.WasRepeated(Key.GamepadRight);
        _at = Math.Clamp(_at + (isRight ? 1 : 0) - (isLeft ? 1 : 0), 0, PlayerName.Length - 1);
        int letter = _letters[_at] - 'A' + menu.Down;
        _letters[_at] = (char)('A' + ((letter + 26) % 26));
        return false;
    }

    public void Draw(DrawList list, in ScreenLayout layout, float y, int step)
    {
        float scale = layout.Scale > 1 ? layout.Scale * 4 : 1;
        float advance = BitmapFont.Advance * scale * 1.2f;
        float x = layout.Middle - (advance * PlayerName.Length * 0.5f);
        for (int i = 0; i < PlayerName.Length; i++)
        {
            bool isHere = i == _at;
            list.Text(x, y, _letters.AsSpan(i, 1), isHere ? Color.White : Palette.Text, scale);
            if (isHere && (step & 16) != 0)
            {
                list.Quad(
                    x, y + (BitmapFont.GlyphHeight * scale), BitmapFont.GlyphWidth * scale, MathF.Max(1, scale * 0.5f),
                    Palette.Gem);
            }

            x += advance;
        }

        Lettering.Centred(
            list, layout.Middle, layout.Line(0.72f), "type, or dial with the arrows; enter", Palette.DimText,
            layout.Scale);
    }
}
