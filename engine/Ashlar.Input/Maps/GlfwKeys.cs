namespace Ashlar.Input;

/// <summary>
/// The keys and pointer buttons of GLFW by its numbers, which Silk.NET and OpenTK share: cast theirs.
/// They number letters, digits and symbols by the character that the United States layout prints on them, the rest from
/// 256 on. Thread-safe; some nanoseconds, no garbage.
/// </summary>
/// <example><code>
/// glfw.SetKeyCallback(window, (_, key, _, action, _) =&gt; input.Report(GlfwKeys.Of((int)key), (int)action != 0));
/// keyboard.KeyDown += (_, key, _) =&gt; input.Press(GlfwKeys.Of((int)key));                  // Silk.NET.Input
/// </code></example>
public static class GlfwKeys
{
    private const int Escape = 256;
    private const int Keypad0 = 320;
    private const int Keypad9 = 329;

    // In the order of their numbers, from Escape on.
    private static readonly Key[] Editing =
    [
        Key.Escape, Key.Enter, Key.Tab, Key.Backspace, Key.Insert, Key.Delete, Key.Right, Key.Left, Key.Down, Key.Up,
        Key.PageUp, Key.PageDown, Key.Home, Key.End,
    ];

    private static readonly Key[] PointerButtons =
    [
        Key.PointerLeft, Key.PointerRight, Key.PointerMiddle, Key.PointerBack, Key.PointerForward,
    ];

    /// <summary>The key of a number.</summary>
    /// <param name="code">A <c>GLFW_KEY_…</c>.</param>
    /// <returns>The key; <see cref="Key.None"/> when there is none for it.</returns>
    public static Key Of(int code) => code switch
    {
        // As characters, letters are upper case; shifted symbols are never reported.
        >= ' ' and <= '`' => CharacterKeys.Of(code),
        >= Escape and < Escape + 14 => Editing[code - Escape],
        >= 290 and <= 301 => Key.F1 + (code - 290),
        >= Keypad0 and <= Keypad9 => Key.Digit0 + (code - Keypad0),
        330 => Key.Period,
        331 => Key.Slash,
        333 => Key.Minus,
        334 or 336 => Key.Equal,
        335 => Key.Enter,
        340 => Key.LeftShift,
        341 => Key.LeftControl,
        342 => Key.LeftAlt,
        344 => Key.RightShift,
        345 => Key.RightControl,
        346 => Key.RightAlt,
        _ => Key.None,
    };

    /// <summary>The key of a pointer's button.</summary>
    /// <param name="button">A <c>GLFW_MOUSE_BUTTON_…</c>: 0 is the left one, 1 the right one.</param>
    /// <returns>The key; <see cref="Key.None"/> when there is none for it.</returns>
    public static Key OfButton(int button) =>
        (uint)button < (uint)PointerButtons.Length ? PointerButtons[button] : Key.None;
}
