using Ashlar.Input;

namespace Ashlar.Hosting;

/// <summary>Which key a control character or a number in an escape sequence stands for.</summary>
internal static class KeyMap
{
    /// <summary>The key of a control character: Ctrl and a letter, or a key that has its own.</summary>
    internal static Key OfControl(byte control) => control switch
    {
        0 => Key.Space,
        (byte)'\b' or (byte)'\t' or (byte)'\n' or (byte)'\r' or 0x1b or 0x7f => CharacterKeys.Of(control),
        <= 26 => Key.A + (control - 1),
        _ => Key.None,
    };

    /// <summary>The key of a sequence that ends in a letter: <c>CSI A</c>, <c>SS3 P</c>.</summary>
    internal static Key OfFinal(byte final) => final switch
    {
        (byte)'A' => Key.Up,
        (byte)'B' => Key.Down,
        (byte)'C' => Key.Right,
        (byte)'D' => Key.Left,
        (byte)'F' => Key.End,
        (byte)'H' => Key.Home,
        (byte)'M' => Key.Enter,
        (byte)'P' => Key.F1,
        (byte)'Q' => Key.F2,
        (byte)'R' => Key.F3,
        (byte)'S' => Key.F4,
        (byte)'Z' => Key.Tab,
        _ => Key.None,
    };

    /// <summary>The key of a sequence that ends in a tilde: <c>CSI 15 ~</c>.</summary>
    internal static Key OfTilde(int number) => number switch
    {
        1 or 7 => Key.Home,
        2 => Key.Insert,
        3 => Key.Delete,
        4 or 8 => Key.End,
        5 => Key.PageUp,
        6 => Key.PageDown,
        >= 11 and <= 15 => Key.F1 + (number - 11),
        >= 17 and <= 21 => Key.F6 + (number - 17),
        23 or 24 => Key.F11 + (number - 23),
        _ => Key.None,
    };

    /// <summary>The key of a code point in the kitty keyboard protocol: <c>CSI 97 u</c>.</summary>
    internal static Key OfCodePoint(int codePoint) => codePoint switch
    {
        < 0x80 => CharacterKeys.Of(codePoint),
        >= 57399 and <= 57408 => Key.Digit0 + (codePoint - 57399),
        57414 => Key.Enter,
        57417 => Key.Left,
        57418 => Key.Right,
        57419 => Key.Up,
        57420 => Key.Down,
        57441 => Key.LeftShift,
        57442 => Key.LeftControl,
        57443 => Key.LeftAlt,
        57447 => Key.RightShift,
        57448 => Key.RightControl,
        57449 => Key.RightAlt,
        _ => Key.None,
    };
}
