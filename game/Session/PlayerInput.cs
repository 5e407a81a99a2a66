using System.Numerics;
using Ashlar.Input;

namespace Swarm;

/// <summary>Turns keys, sticks and pointer into what the pilot wants.</summary>
internal sealed class PlayerInput
{
    /// <summary>A pointer that rests so long aims no more: the hand is elsewhere.</summary>
    private const int RestSteps = 60 * 3;

    private Vector2 _lastPointer;
    private int _restingSteps = RestSteps;

    /// <param name="input">What the host heard.</param>
    /// <param name="ship">Where the ship is on the screen: a pointer aims from there.</param>
    /// <param name="autoFire">Whether aiming with the pointer fires.</param>
    public Controls Read(in InputState input, Vector2 ship, bool autoFire)
    {
        bool isTriggered = input.IsDown(Key.PointerLeft) || input.IsDown(Key.GamepadRightTrigger);
        bool isMoved = input.HasPointer && input.Pointer != _lastPointer;
        _lastPointer = input.Pointer;
        _restingSteps = isMoved || isTriggered ? 0 : Math.Min(_restingSteps + 1, RestSteps);

        // Sticks and arrows aim as long as they are held, a pointer as long as somebody moves it.
        bool isAiming = input.Aim != Vector2.Zero;
        bool isPointing = !isAiming && input.HasPointer && _restingSteps < RestSteps;
        Vector2 move = input.Move;
        Vector2 aim = isAiming ? input.Aim : isPointing ? input.AimFrom(ship) : Vector2.Zero;
        float length = aim.Length();
        if (length > 0)
        {
            aim /= length;
        }

        return new Controls
        {
            MoveX = move.X,
            MoveY = move.Y,
            AimX = aim.X,
            AimY = aim.Y,
            Flags = Flags(in input, isAiming || isTriggered || (isPointing && autoFire), !isAiming && !isPointing),
        };
    }

    private static ControlFlags Flags(in InputState input, bool fires, bool isGunFree)
    {
        bool dashes = input.WasPressed(Key.Space) || input.WasPressed(Key.LeftShift)
            || input.WasPressed(Key.PointerRight) || input.WasPressed(Key.GamepadSouth)
            || input.WasPressed(Key.GamepadLeftShoulder) || input.WasPressed(Key.GamepadRightShoulder);
        return (fires ? ControlFlags.Fire : 0)

            // Who has no hand free for aiming still fights: the gun looks for itself.
            | (isGunFree ? ControlFlags.GunIsFree : 0)
            | (dashes ? ControlFlags.Dash : 0);
    }
}
