using Ashlar.Input;

namespace Ashlar.Hosting.Silk;

/// <summary>
/// Repeats a key that is held, as a desktop does: GLFW reports it and Silk.NET does not pass it on. The last key that
/// went down repeats, after half a second, thirty times a second.
/// </summary>
internal sealed class SilkRepeats
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(33);

    private readonly TimeProvider _time;
    private Key _held;
    private long _since;
    private TimeSpan _next;

    internal SilkRepeats(TimeProvider time) => _time = time;

    internal void Press(Key key)
    {
        _held = key;
        _since = _time.GetTimestamp();
        _next = Delay;
    }

    internal void Release(Key key)
    {
        if (key == _held)
        {
            _held = Key.None;
        }
    }

    /// <summary>Reports a repeat that is due; after a long frame one, not all that were missed.</summary>
    /// <param name="events">Where to.</param>
    /// <param name="hasFocus">Without it nothing is held: the release will not be heard.</param>
    internal void Report(DesktopEvents events, bool hasFocus)
    {
        if (!hasFocus)
        {
            _held = Key.None;
        }

        if (_held == Key.None)
        {
            return;
        }

        TimeSpan held = _time.GetElapsedTime(_since);
        if (held >= _next)
        {
            events.Repeat(_held);
            _next += Interval;
            _next = _next > held ? _next : held + Interval;
        }
    }
}
