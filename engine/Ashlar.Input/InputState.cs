using System.Numerics;

namespace Ashlar.Input;

/// <summary>
/// What the player does, as one simulated step sees it: keys, pointer and sticks. A plain value without references and
/// without padding, so that a recording of a game is an array of these, one for each step.
/// Edges (<see cref="WasPressed"/>, <see cref="WasReleased"/>, <see cref="WasRepeated"/>, <see cref="Wheel"/>) gather
/// until a step has seen them, and exactly one step sees each: none is lost in a drawn frame without a step, none is
/// seen twice in a frame with three. A key that goes down and up between two steps is still pressed and released in
/// one. Costs 104 bytes. A plain value: one thread writes it.
/// </summary>
/// <example><code>
/// public void Update(in InputState input)
/// {
///     ship.Velocity = input.Move * Speed;
///     if (input.WasPressed(Key.Space)) { Dash(); }
/// }
/// </code></example>
public struct InputState : IEquatable<InputState>
{
    /// <summary>Sticks nearer to their centre than this count as centred. A fraction of full deflection.</summary>
    public const float DeadZone = 0.2f;

    private const ulong PointerKnown = 1;
    private const ulong FocusLost = 2;

    private KeySet _down;
    private KeySet _pressed;
    private KeySet _released;
    private KeySet _repeated;
    private Vector2 _pointer;
    private Vector2 _wheel;
    private Vector2 _leftStick;
    private Vector2 _rightStick;
    private ulong _flags;

    /// <summary>The keys that are down.</summary>
    public readonly KeySet Down => _down;

    /// <summary>The keys that went down since the last simulated step.</summary>
    public readonly KeySet Pressed => _pressed;

    /// <summary>The keys that went up since the last simulated step.</summary>
    public readonly KeySet Released => _released;

    /// <summary>
    /// Where the pointer is, in pixels of the host's drawable area, y down. Zero before it was first seen.
    /// </summary>
    public readonly Vector2 Pointer => _pointer;

    /// <summary>Whether the host has a pointer and has seen it.</summary>
    public readonly bool HasPointer => (_flags & PointerKnown) != 0;

    /// <summary>Whether the player is looking at this game; a host that cannot tell says true.</summary>
    public readonly bool HasFocus => (_flags & FocusLost) == 0;

    /// <summary>
    /// How far the wheel turned since the last simulated step, in notches; up and right are positive.
    /// </summary>
    public readonly Vector2 Wheel => _wheel;

    /// <summary>The left stick as the device reports it, each axis from -1 to 1, y down.</summary>
    public readonly Vector2 LeftStick => _leftStick;

    /// <summary>The right stick as the device reports it, each axis from -1 to 1, y down.</summary>
    public readonly Vector2 RightStick => _rightStick;

    /// <summary>
    /// Where the player wants to go: the left stick, else W A S D and the direction pad. Length 0 to 1, y down.
    /// </summary>
    public readonly Vector2 Move
    {
        get
        {
            Vector2 stick = WithoutDeadZone(_leftStick);
            return stick != Vector2.Zero
                ? stick
                : Unit(Steps(Key.A, Key.D, Key.W, Key.S)
                    + Steps(Key.GamepadLeft, Key.GamepadRight, Key.GamepadUp, Key.GamepadDown));
        }
    }

    /// <summary>
    /// Where the player aims: the right stick, else the arrow keys. Length 0 (not aiming) to 1, y down.
    /// </summary>
    public readonly Vector2 Aim
    {
        get
        {
            Vector2 stick = WithoutDeadZone(_rightStick);
            return stick != Vector2.Zero ? stick : Direction(Key.Left, Key.Right, Key.Up, Key.Down);
        }
    }

    /// <summary>Whether <paramref name="key"/> is down now.</summary>
    public readonly bool IsDown(Key key) => _down.Contains(key);

    /// <summary>Whether <paramref name="key"/> went down since the last simulated step.</summary>
    public readonly bool WasPressed(Key key) => _pressed.Contains(key);

    /// <summary>Whether <paramref name="key"/> went up since the last simulated step.</summary>
    public readonly bool WasReleased(Key key) => _released.Contains(key);

    /// <summary>
    /// Whether <paramref name="key"/> was pressed, or repeated because it is being held, since the last simulated step:
    /// for moving through a menu. The rate of repeating is the player's own setting.
    /// </summary>
    public readonly bool WasRepeated(Key key) => _pressed.Contains(key) || _repeated.Contains(key);

    /// <summary>The direction that four keys hold together. Length 0 or 1, y down; opposite keys cancel.</summary>
    public readonly Vector2 Direction(Key left, Key right, Key up, Key down) => Unit(Steps(left, right, up, down));

    /// <summary>
    /// <see cref="Aim"/>, else from <paramref name="origin"/> (pixels, such as the ship on the screen) to the pointer.
    /// Length 0 to 1, y down.
    /// </summary>
    public readonly Vector2 AimFrom(Vector2 origin)
    {
        Vector2 aim = Aim;
        return aim != Vector2.Zero || !HasPointer ? aim : Unit(_pointer - origin);
    }

    /// <summary>A host reports that <paramref name="key"/> went down. Down already: nothing happens.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="key"/> is 128 or more.</exception>
    public void Press(Key key)
    {
        if (!_down.Contains(key))
        {
            _down.Add(key);
            _pressed.Add(key);
        }
    }

    /// <summary>A host reports that <paramref name="key"/> went up. Up already: nothing happens.</summary>
    public void Release(Key key)
    {
        if (_down.Contains(key))
        {
            _down.Remove(key);
            _released.Add(key);
        }
    }

    /// <summary>A host reports that <paramref name="key"/>, which is down, repeats. Up: it is pressed.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="key"/> is 128 or more.</exception>
    public void Repeat(Key key)
    {
        if (_down.Contains(key))
        {
            _repeated.Add(key);
        }
        else
        {
            Press(key);
        }
    }

    /// <summary>
    /// A window reports a key: pressed when it was up, repeated when it was down already, or released. For callbacks that
    /// say no more than whether it is down.
    /// </summary>
    /// <param name="key">The key; <see cref="Key.None"/> is ignored.</param>
    /// <param name="isDown">Whether it is down now.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="key"/> is 128 or more.</exception>
    public void Report(Key key, bool isDown)
    {
        if (isDown)
        {
            Repeat(key);
        }
        else
        {
            Release(key);
        }
    }

    /// <summary>A host reports that every key went up: the focus is lost, so the host will hear of none.</summary>
    public void ReleaseAll()
    {
        _released.AddAll(in _down);
        _down.Clear();
    }

    /// <summary>The same input without the pointer's buttons and its wheel: for a game behind something that the user
    /// points at.</summary>
    /// <returns>A copy.</returns>
    public readonly InputState WithoutPointer()
    {
        InputState copy = this;
        copy._wheel = default;
        for (Key button = Key.PointerLeft; button <= Key.PointerForward; button++)
        {
            copy._down.Remove(button);
            copy._pressed.Remove(button);
            copy._released.Remove(button);
            copy._repeated.Remove(button);
        }

        return copy;
    }

    /// <summary>A host reports where the pointer is, in pixels of its drawable area, y down.</summary>
    public void MovePointer(Vector2 position)
    {
        _pointer = position;
        _flags |= PointerKnown;
    }

    /// <summary>A host reports that the wheel turned, in notches; up and right are positive.</summary>
    public void TurnWheel(Vector2 notches) => _wheel += notches;

    /// <summary>A host reports where the sticks stand, each axis from -1 to 1, y down.</summary>
    public void TiltSticks(Vector2 left, Vector2 right)
    {
        _leftStick = left;
        _rightStick = right;
    }

    /// <summary>A host reports that the player looks at the game or away. Looking away releases every key.</summary>
    public void SetFocus(bool focused)
    {
        if (focused)
        {
            _flags &= ~FocusLost;
        }
        else
        {
            _flags |= FocusLost;
            ReleaseAll();
        }
    }

    /// <summary>The loop reports that a simulated step has seen this state: edges and wheel start afresh.</summary>
    public void EndStep()
    {
        _pressed.Clear();
        _released.Clear();
        _repeated.Clear();
        _wheel = Vector2.Zero;
    }

    /// <inheritdoc/>
    public readonly bool Equals(InputState other) =>
        _down == other._down && _pressed == other._pressed && _released == other._released
        && _repeated == other._repeated && _pointer == other._pointer && _wheel == other._wheel
        && _leftStick == other._leftStick && _rightStick == other._rightStick && _flags == other._flags;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is InputState other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(_down, _pressed, _pointer, _leftStick, _rightStick);

    /// <summary>Whether both states are the same in everything.</summary>
    public static bool operator ==(in InputState left, in InputState right) => left.Equals(right);

    /// <summary>Whether the states differ in anything.</summary>
    public static bool operator !=(in InputState left, in InputState right) => !left.Equals(right);

    private readonly Vector2 Steps(Key left, Key right, Key up, Key down) => new(
        (IsDown(right) ? 1 : 0) - (IsDown(left) ? 1 : 0),
        (IsDown(down) ? 1 : 0) - (IsDown(up) ? 1 : 0));

    private static Vector2 Unit(Vector2 vector) =>
        vector == Vector2.Zero ? Vector2.Zero : vector / vector.Length();

    // Full speed is reached at full deflection and nothing jumps at the rim of the dead zone.
    private static Vector2 WithoutDeadZone(Vector2 stick)
    {
        float length = stick.Length();
        if (length <= DeadZone)
        {
            return Vector2.Zero;
        }

        float beyond = MathF.Min((length - DeadZone) / (1 - DeadZone), 1);
        return stick * (beyond / length);
    }
}
