using Ashlar.Input;

namespace Ashlar.Hosting;

/// <summary>
/// Guesses how long keys are held, for terminals that tell only of characters typed. A held key is typed once, then
/// after a delay (the player's setting, usually half a second) again and again. So a key that was typed counts as
/// down until a little after that delay, a key that repeats until a little after the next repeat should have come.
/// <para>
/// What that costs: a tap moves the ship for as long as the delay, unless a key of the opposite direction is typed; and
/// of two keys held at once only the newer one repeats, so the older one goes up. A terminal with the kitty keyboard
/// protocol has neither trouble.
/// </para>
/// Times are milliseconds of any clock that does not run backwards.
/// </summary>
internal sealed class KeyHolds
{
    private const int KeyCount = 128;
    private const long SlowestRepeat = 100;
    private const long RepeatHold = 160;
    private const long ShortestDelay = 180;
    private const long LongestDelay = 800;
    private const long DelayMargin = 60;

    private readonly long[] _typed = new long[KeyCount];
    private readonly long[] _gaps = new long[KeyCount];
    private readonly long[] _expires = new long[KeyCount];
    private KeySet _held;
    private KeySet _repeating;
    private long _firstHold = 500 + DelayMargin;

    internal KeyHolds() => Array.Fill(_typed, long.MinValue / 2);

    /// <summary>A key was typed: pressed for the first time, tapped again, or repeated.</summary>
    internal void Type(Key key, long now, ref InputState input)
    {
        long gap = now - _typed[(int)key];
        _typed[(int)key] = now;
        bool beginsToRepeat = LearnDelay(key, gap);
        Release(OppositeOf(key), ref input);
        if (!_held.Contains(key))
        {
            Press(key, now, ref input);
        }
        else if (gap < ShortestDelay && !beginsToRepeat && !_repeating.Contains(key))
        {
            // No held key repeats so soon after its first character: a finger tapped twice.
            input.Release(key);
            Press(key, now, ref input);
        }
        else
        {
            _repeating.Add(key);
            _expires[(int)key] = now + RepeatHold;
            input.Repeat(key);
        }
    }

    /// <summary>Releases the keys whose next repeat is overdue.</summary>
    internal void Expire(long now, ref InputState input)
    {
        for (Key key = 0; !_held.IsEmpty && key < (Key)KeyCount; key++)
        {
            if (_held.Contains(key) && now >= _expires[(int)key])
            {
                Release(key, ref input);
            }
        }
    }

    /// <summary>Holds no key any more: the caller has released them.</summary>
    internal void Clear() => _held.Clear();

    private void Press(Key key, long now, ref InputState input)
    {
        _held.Add(key);
        _repeating.Remove(key);
        _expires[(int)key] = now + _firstHold;
        input.Press(key);
    }

    private void Release(Key key, ref InputState input)
    {
        if (_held.Contains(key))
        {
            _held.Remove(key);
            input.Release(key);
        }
    }

    // A long gap and then a short one is a key that began to repeat: the long gap is the player's own delay.
    private bool LearnDelay(Key key, long gap)
    {
        long before = _gaps[(int)key];
        _gaps[(int)key] = gap;
        bool beginsToRepeat = gap <= SlowestRepeat && before is >= ShortestDelay and <= LongestDelay;
        if (beginsToRepeat)
        {
            _firstHold = before + DelayMargin;
        }

        return beginsToRepeat;
    }

    private static Key OppositeOf(Key key) => key switch
    {
        Key.A => Key.D,
        Key.D => Key.A,
        Key.W => Key.S,
        Key.S => Key.W,
        Key.Left => Key.Right,
        Key.Right => Key.Left,
        Key.Up => Key.Down,
        Key.Down => Key.Up,
        _ => Key.None,
    };
}
