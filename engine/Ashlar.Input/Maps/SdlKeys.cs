namespace Ashlar.Input;

/// <summary>
/// The keys and pointer buttons of SDL 2 and SDL 3 by their numbers.
/// A scancode names the place of a key, as the USB usage tables do: on any layout, the key where the United States layout has
/// an A is <see cref="Key.A"/>. Thread-safe; some nanoseconds, no garbage.
/// </summary>
/// <example><code>
/// case SDL_KEYDOWN: input.Press(SdlKeys.Of(e.key.keysym.scancode)); break;
/// case SDL_MOUSEBUTTONDOWN: input.Press(SdlKeys.OfButton(e.button.button)); break;
/// </code></example>
public static class SdlKeys
{
    private const int A = 4;
    private const int Digit1 = 30;
    private const int F1 = 58;
    private const int Keypad1 = 89;

    // From SDL_SCANCODE_0 (39) on.
    private static readonly Key[] Symbols =
    [
        Key.Digit0, Key.Enter, Key.Escape, Key.Backspace, Key.Tab, Key.Space, Key.Minus, Key.Equal, Key.LeftBracket,
        Key.RightBracket, Key.Backslash, Key.Backslash, Key.Semicolon, Key.Apostrophe, Key.Grave, Key.Comma, Key.Period,
        Key.Slash,
    ];

    // From SDL_SCANCODE_INSERT (73) on: behind the arrows stand the lock of the keypad and its / * - + and Enter.
    private static readonly Key[] Editing =
    [
        Key.Insert, Key.Home, Key.PageUp, Key.Delete, Key.End, Key.PageDown, Key.Right, Key.Left, Key.Down, Key.Up,
        Key.None, Key.Slash, Key.None, Key.Minus, Key.Equal, Key.Enter,
    ];

    // From SDL_SCANCODE_LCTRL (224) on; the third is the key with the system's logo.
    private static readonly Key[] Modifiers =
    [
        Key.LeftControl, Key.LeftShift, Key.LeftAlt, Key.None, Key.RightControl, Key.RightShift, Key.RightAlt,
    ];

    // SDL counts from 1 and has the middle button second.
    private static readonly Key[] PointerButtons =
    [
        Key.None, Key.PointerLeft, Key.PointerMiddle, Key.PointerRight, Key.PointerBack, Key.PointerForward,
    ];

    /// <summary>The key of a scancode.</summary>
    /// <param name="scancode">An <c>SDL_SCANCODE_…</c>.</param>
    /// <returns>The key; <see cref="Key.None"/> when there is none for it.</returns>
    public static Key Of(int scancode) => scancode switch
    {
        >= A and < Digit1 => Key.A + (scancode - A),
        >= Digit1 and < Digit1 + 9 => Key.Digit1 + (scancode - Digit1),
        >= 39 and < 39 + 18 => Symbols[scancode - 39],
        >= F1 and < F1 + 12 => Key.F1 + (scancode - F1),
        >= 73 and < Keypad1 => Editing[scancode - 73],
        >= Keypad1 and < Keypad1 + 9 => Key.Digit1 + (scancode - Keypad1),
        98 => Key.Digit0,
        99 => Key.Period,
        103 => Key.Equal,
        >= 224 and < 224 + 7 => Modifiers[scancode - 224],
        _ => Key.None,
    };

    /// <summary>The key of a pointer's button.</summary>
    /// <param name="button">An <c>SDL_BUTTON_…</c>: 1 is the left one, 2 the middle one, 3 the right one.</param>
    /// <returns>The key; <see cref="Key.None"/> when there is none for it.</returns>
    public static Key OfButton(int button) =>
        (uint)button < (uint)PointerButtons.Length ? PointerButtons[button] : Key.None;
}
