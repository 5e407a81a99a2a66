using System.Numerics;
using Ashlar.Input;

namespace Swarm;

/// <summary>Turns keys, stick and pointer into what a player wants of a menu.</summary>
internal sealed class MenuReader
{
    private const float Tilted = 0.6f;

    private Vector2 _lastPointer;
    private Vector2 _lastTilt;

    /// <summary>To be called once in every step, so that a stick that stays tilted counts once.</summary>
    public MenuInput Read(in InputState input)
    {
        Vector2 tilt = Step(input.LeftStick);
        Vector2 stick = new(tilt.X == _lastTilt.X ? 0 : tilt.X, tilt.Y == _lastTilt.Y ? 0 : tilt.Y);
        _lastTilt = tilt;
        bool isMoved = input.HasPointer && input.Pointer != _lastPointer;
        _lastPointer = input.Pointer;
        bool isClicked = input.WasPressed(Key.PointerLeft);
        return new MenuInput
        {
            Down = Count(in input, Key.Down, Key.S, Key.GamepadDown) - Count(in input, Key.Up, Key.W, Key.GamepadUp)
                + (int)stick.Y,
            Right = Count(in input, Key.Right, Key.D, Key.GamepadRight)
                - Count(in input, Key.Left, Key.A, Key.GamepadLeft) + (int)stick.X,
            Accept = input.WasPressed(Key.Enter) || input.WasPressed(Key.Space) || input.WasPressed(Key.GamepadSouth)
                || input.WasPressed(Key.GamepadStart),
            Back = input.WasPressed(Key.Escape) || input.WasPressed(Key.Backspace) || input.WasPressed(Key.GamepadEast),
            IsPointing = isMoved || isClicked,
            IsClicked = isClicked,
            Pointer = input.Pointer,
        };
    }

    private static Vector2 Step(Vector2 stick) => new(
        stick.X > Tilted ? 1 : stick.X < -Tilted ? -1 : 0,
        stick.Y > Tilted ? 1 : stick.Y < -Tilted ? -1 : 0);

    private static int Count(in InputState input, Key first, Key second, Key third) =>
        input.WasRepeated(first) || input.WasRepeated(second) || input.WasRepeated(third) ? 1 : 0;
}
