using System.Numerics;
using Engine.Hosting;

namespace Game;

/// <summary>
/// Turns keys, sticks and pointer into what the pilot wants, and notices when nobody does: then the autopilot shows
/// what the game is like.
/// </summary>
internal sealed class PlayerInput
{
    private const int StepsUntilShow = 60 * 5;
    private const int StepsUntilReturn = 60 * 25;

    private Vector2 _lastPointer;
    private int _idleSteps;
    private bool _hasPlayed;

    /// <summary>Whether nobody has given input for so long that the autopilot should fly.</summary>
    public bool IsAway => _idleSteps >= (_hasPlayed ? StepsUntilReturn : StepsUntilShow);

    /// <param name="input">What the host heard.</param>
    /// <param name="ship">Where the ship is on the screen: a pointer aims from there.</param>
    public Controls Read(in InputState input, Vector2 ship)
    {
        bool isMoved = input.HasPointer && input.Pointer != _lastPointer;
        _lastPointer = input.Pointer;
        if (isMoved || !input.Down.IsEmpty || !input.Pressed.IsEmpty || input.Move != Vector2.Zero
            || input.Aim != Vector2.Zero)
        {
            _idleSteps = 0;
            _hasPlayed = true;
        }
        else
        {
            _idleSteps++;
        }

        Vector2 move = input.Move;
        Vector2 aim = input.AimFrom(ship);
        bool isAiming = input.Aim != Vector2.Zero;
        bool isTriggered = input.IsDown(Key.PointerLeft) || input.IsDown(Key.Space)
            || input.IsDown(Key.GamepadRightTrigger);
        return new Controls
        {
            MoveX = move.X,
            MoveY = move.Y,
            AimX = aim.X,
            AimY = aim.Y,
            Fire = isAiming || isTriggered,

            // Who has no hand free for aiming still fights: the gun looks for itself.
            GunIsFree = !isAiming && !input.HasPointer,
            Restart = input.WasPressed(Key.Enter) || input.WasPressed(Key.R) || input.WasPressed(Key.GamepadStart),
        };
    }
}
