using System.Numerics;
using Ashlar.Input;

namespace Ashlar.Hosting;

/// <summary>How a gamepad stands: a button is a bit in the order of <see cref="Buttons"/>.</summary>
internal readonly record struct DesktopGamepad(
    uint Pressed, Vector2 LeftStick, Vector2 RightStick, float LeftTrigger, float RightTrigger)
{
    /// <summary>
    /// The buttons in the order in which GLFW, SDL's mappings and Silk.NET number them.
    /// </summary>
    /// <remarks>An array: a span over constants is an object at each look in code that is not optimised.</remarks>
    internal static readonly Key[] Buttons =
    [
        Key.GamepadSouth, Key.GamepadEast, Key.GamepadWest, Key.GamepadNorth,
        Key.GamepadLeftShoulder, Key.GamepadRightShoulder, Key.GamepadBack, Key.GamepadStart, Key.GamepadGuide,
        Key.GamepadLeftStick, Key.GamepadRightStick,
        Key.GamepadUp, Key.GamepadRight, Key.GamepadDown, Key.GamepadLeft,
    ];

    /// <summary>Nothing pressed, everything centred.</summary>
    internal static DesktopGamepad AtRest => new(0, Vector2.Zero, Vector2.Zero, -1, -1);

    /// <summary>Tells what a step should know of it.</summary>
    internal void Report(ref InputState input)
    {
        for (int i = 0; i < Buttons.Length; i++)
        {
            Set(ref input, Buttons[i], (Pressed & (1u << i)) != 0);
        }

        // A trigger goes from -1, left alone, to 1, pulled all the way.
        Set(ref input, Key.GamepadLeftTrigger, LeftTrigger > 0);
        Set(ref input, Key.GamepadRightTrigger, RightTrigger > 0);
        input.TiltSticks(LeftStick, RightStick);
    }

    private static void Set(ref InputState input, Key key, bool isDown)
    {
        if (isDown)
        {
            input.Press(key);
        }
        else
        {
            input.Release(key);
        }
    }
}
