namespace Ashlar.Input;

/// <summary>
/// Everything that can be held down: keys of the keyboard, buttons of the pointer, buttons of a gamepad. They share
/// one enumeration so that a game binds any of them to an action, and so that one <see cref="KeySet"/> holds them all.
/// Keys are named by what the United States layout prints on them.
/// </summary>
/// <remarks>Values are part of the input log format: add at the end of a group's gap, never renumber.</remarks>
public enum Key
{
    /// <summary>No key. Never down.</summary>
    None = 0,

    /// <summary>The letter A.</summary>
    A = 1,
    /// <summary>The letter B.</summary>
    B,
    /// <summary>The letter C.</summary>
    C,
    /// <summary>The letter D.</summary>
    D,
    /// <summary>The letter E.</summary>
    E,
    /// <summary>The letter F.</summary>
    F,
    /// <summary>The letter G.</summary>
    G,
    /// <summary>The letter H.</summary>
    H,
    /// <summary>The letter I.</summary>
    I,
    /// <summary>The letter J.</summary>
    J,
    /// <summary>The letter K.</summary>
    K,
    /// <summary>The letter L.</summary>
    L,
    /// <summary>The letter M.</summary>
    M,
    /// <summary>The letter N.</summary>
    N,
    /// <summary>The letter O.</summary>
    O,
    /// <summary>The letter P.</summary>
    P,
    /// <summary>The letter Q.</summary>
    Q,
    /// <summary>The letter R.</summary>
    R,
    /// <summary>The letter S.</summary>
    S,
    /// <summary>The letter T.</summary>
    T,
    /// <summary>The letter U.</summary>
    U,
    /// <summary>The letter V.</summary>
    V,
    /// <summary>The letter W.</summary>
    W,
    /// <summary>The letter X.</summary>
    X,
    /// <summary>The letter Y.</summary>
    Y,
    /// <summary>The letter Z.</summary>
    Z,

    /// <summary>The digit 0.</summary>
    Digit0 = 27,
    /// <summary>The digit 1.</summary>
    Digit1,
    /// <summary>The digit 2.</summary>
    Digit2,
    /// <summary>The digit 3.</summary>
    Digit3,
    /// <summary>The digit 4.</summary>
    Digit4,
    /// <summary>The digit 5.</summary>
    Digit5,
    /// <summary>The digit 6.</summary>
    Digit6,
    /// <summary>The digit 7.</summary>
    Digit7,
    /// <summary>The digit 8.</summary>
    Digit8,
    /// <summary>The digit 9.</summary>
    Digit9,

    /// <summary>The space bar.</summary>
    Space = 37,
    /// <summary>Enter, on the main block or the keypad.</summary>
    Enter,
    /// <summary>Escape.</summary>
    Escape,
    /// <summary>Tab.</summary>
    Tab,
    /// <summary>Backspace.</summary>
    Backspace,
    /// <summary>Insert.</summary>
    Insert,
    /// <summary>Delete.</summary>
    Delete,
    /// <summary>Home.</summary>
    Home,
    /// <summary>End.</summary>
    End,
    /// <summary>Page up.</summary>
    PageUp,
    /// <summary>Page down.</summary>
    PageDown,
    /// <summary>Arrow left.</summary>
    Left,
    /// <summary>Arrow right.</summary>
    Right,
    /// <summary>Arrow up.</summary>
    Up,
    /// <summary>Arrow down.</summary>
    Down,

    /// <summary>Function key 1.</summary>
    F1 = 52,
    /// <summary>Function key 2.</summary>
    F2,
    /// <summary>Function key 3.</summary>
    F3,
    /// <summary>Function key 4.</summary>
    F4,
    /// <summary>Function key 5.</summary>
    F5,
    /// <summary>Function key 6.</summary>
    F6,
    /// <summary>Function key 7.</summary>
    F7,
    /// <summary>Function key 8.</summary>
    F8,
    /// <summary>Function key 9.</summary>
    F9,
    /// <summary>Function key 10.</summary>
    F10,
    /// <summary>Function key 11.</summary>
    F11,
    /// <summary>Function key 12.</summary>
    F12,

    /// <summary>The key <c>-</c>.</summary>
    Minus = 64,
    /// <summary>The key <c>=</c>, which is <c>+</c> when shifted.</summary>
    Equal,
    /// <summary>The key <c>[</c>.</summary>
    LeftBracket,
    /// <summary>The key <c>]</c>.</summary>
    RightBracket,
    /// <summary>The key <c>\</c>.</summary>
    Backslash,
    /// <summary>The key <c>;</c>.</summary>
    Semicolon,
    /// <summary>The key <c>'</c>.</summary>
    Apostrophe,
    /// <summary>The key <c>`</c>.</summary>
    Grave,
    /// <summary>The key <c>,</c>.</summary>
    Comma,
    /// <summary>The key <c>.</c>.</summary>
    Period,
    /// <summary>The key <c>/</c>.</summary>
    Slash,

    /// <summary>Left shift. Few terminals report it.</summary>
    LeftShift = 75,
    /// <summary>Right shift. Few terminals report it.</summary>
    RightShift,
    /// <summary>Left control. Few terminals report it.</summary>
    LeftControl,
    /// <summary>Right control. Few terminals report it.</summary>
    RightControl,
    /// <summary>Left alt. Few terminals report it.</summary>
    LeftAlt,
    /// <summary>Right alt. Few terminals report it.</summary>
    RightAlt,

    /// <summary>The pointer's left button.</summary>
    PointerLeft = 96,
    /// <summary>The pointer's right button.</summary>
    PointerRight,
    /// <summary>The pointer's middle button.</summary>
    PointerMiddle,
    /// <summary>The pointer's back button.</summary>
    PointerBack,
    /// <summary>The pointer's forward button.</summary>
    PointerForward,

    /// <summary>The gamepad's lower face button: A on an Xbox pad, cross on a PlayStation pad.</summary>
    GamepadSouth = 104,
    /// <summary>The gamepad's right face button.</summary>
    GamepadEast,
    /// <summary>The gamepad's left face button.</summary>
    GamepadWest,
    /// <summary>The gamepad's upper face button.</summary>
    GamepadNorth,
    /// <summary>The gamepad's left shoulder button.</summary>
    GamepadLeftShoulder,
    /// <summary>The gamepad's right shoulder button.</summary>
    GamepadRightShoulder,
    /// <summary>The gamepad's left trigger, pulled more than half.</summary>
    GamepadLeftTrigger,
    /// <summary>The gamepad's right trigger, pulled more than half.</summary>
    GamepadRightTrigger,
    /// <summary>The gamepad's back, view or select button.</summary>
    GamepadBack,
    /// <summary>The gamepad's start or menu button.</summary>
    GamepadStart,
    /// <summary>The gamepad's guide button.</summary>
    GamepadGuide,
    /// <summary>The gamepad's left stick, pressed in.</summary>
    GamepadLeftStick,
    /// <summary>The gamepad's right stick, pressed in.</summary>
    GamepadRightStick,
    /// <summary>The gamepad's direction pad, left.</summary>
    GamepadLeft,
    /// <summary>The gamepad's direction pad, right.</summary>
    GamepadRight,
    /// <summary>The gamepad's direction pad, up.</summary>
    GamepadUp,
    /// <summary>The gamepad's direction pad, down.</summary>
    GamepadDown,
}
