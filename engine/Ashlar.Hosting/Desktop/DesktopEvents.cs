using System.Numerics;
using Ashlar.Input;

namespace Ashlar.Hosting;

/// <summary>
/// What a window heard since the loop last asked, in order: a window library reports from its callbacks, where nothing
/// may throw and no input state is at hand. Fixed memory.
/// </summary>
internal sealed class DesktopEvents
{
    /// <summary>How many events are kept between two frames.</summary>
    internal const int Capacity = 256;

    private readonly Event[] _events = new Event[Capacity];
    private int _count;
    private bool _hasLost;
    private Vector2 _wheel;

    /// <summary>Whether a pointer's button was ever pressed or its wheel turned.</summary>
    internal bool HasPointerActed { get; private set; }

    /// <summary>A key or a button went down.</summary>
    internal void Press(Key key) => Add(key, EventKind.Press);

    /// <summary>A key or a button went up.</summary>
    internal void Release(Key key) => Add(key, EventKind.Release);

    /// <summary>A key that is down repeats.</summary>
    internal void Repeat(Key key) => Add(key, EventKind.Repeat);

    /// <summary>The wheel turned, in notches; up and right are positive.</summary>
    internal void Turn(float x, float y)
    {
        _wheel += new Vector2(x, y);
        HasPointerActed = true;
    }

    /// <summary>
    /// Reports every event to <paramref name="input"/>, once. F11 and Alt with Enter are the window's own.
    /// </summary>
    /// <returns>Whether the player wants the window to become full screen, or to stop being it.</returns>
    internal bool Report(ref InputState input)
    {
        bool isToggled = false;
        for (int i = 0; i < _count; i++)
        {
            (Key key, EventKind kind) = _events[i];
            bool isAltDown = input.IsDown(Key.LeftAlt) || input.IsDown(Key.RightAlt);
            if (kind == EventKind.Release)
            {
                input.Release(key);
            }
            else if (key == Key.F11 || (key == Key.Enter && isAltDown))
            {
                isToggled ^= kind == EventKind.Press;
            }
            else if (kind == EventKind.Press)
            {
                input.Press(key);
            }
            else
            {
                input.Repeat(key);
            }
        }

        input.TurnWheel(_wheel);
        if (_hasLost)
        {
            // One of the lost may have been a release, and a key must not stay down for ever.
            input.ReleaseAll();
        }

        _count = 0;
        _hasLost = false;
        _wheel = Vector2.Zero;
        return isToggled;
    }

    private void Add(Key key, EventKind kind)
    {
        HasPointerActed |= key is >= Key.PointerLeft and <= Key.PointerForward;
        if (key == Key.None)
        {
            return;
        }

        if (_count == Capacity)
        {
            _hasLost = true;
            return;
        }

        _events[_count] = new Event(key, kind);
        _count++;
    }

    private enum EventKind
    {
        Press,
        Release,
        Repeat,
    }

    private readonly record struct Event(Key Key, EventKind Kind);
}
