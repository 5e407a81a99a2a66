using Ashlar.Input;

namespace Ashlar.Hosting;

/// <summary>
/// Reads what a terminal sends: plain characters, the escape sequences of xterm, the Linux console and rxvt, the kitty
/// keyboard protocol, SGR pointer reports and focus reports. A sequence may be split anywhere; what is not understood
/// is passed over. Allocates nothing.
/// </summary>
internal sealed class KeyDecoder
{
    private const int MaximumParameters = 4;
    private const int LargestParameter = 1_000_000;
    private const int ReleasesReported = 2;
    private const int ControlModifier = 4;

    private readonly int[] _parameters = new int[MaximumParameters];
    private readonly int[] _subparameters = new int[MaximumParameters];
    private State _state;
    private byte _marker;
    private int _parameter;
    private bool _inSubparameter;

    private enum State
    {
        Ground,
        Escape,
        SingleShift,
        Sequence,
        LinuxFunction,
        Text,
        TextEscape,
    }

    /// <summary>Whether the terminal has said that it will tell when keys go up.</summary>
    internal bool HasReleases { get; private set; }

    /// <summary>Whether a sequence has begun and not ended: or Escape was pressed, which begins all of them.</summary>
    internal bool IsPending => _state != State.Ground;

    /// <summary>Takes bytes off the front of <paramref name="bytes"/> until they make an event.</summary>
    /// <returns>False when the bytes ran out first.</returns>
    internal bool TryRead(ref ReadOnlySpan<byte> bytes, out TerminalEvent read)
    {
        while (!bytes.IsEmpty)
        {
            byte next = bytes[0];
            bytes = bytes[1..];
            if (TryStep(next, out read))
            {
                return true;
            }
        }

        read = default;
        return false;
    }

    /// <summary>
    /// Nothing has followed for a while: a lone escape character was the Escape key, the rest is noise.
    /// </summary>
    internal bool TryFlush(out TerminalEvent read)
    {
        bool isEscape = _state == State.Escape;
        _state = State.Ground;
        read = isEscape ? Down(Key.Escape) : default;
        return isEscape;
    }

    private bool TryStep(byte next, out TerminalEvent read)
    {
        switch (_state)
        {
            case State.Escape:
                return TryStepAfterEscape(next, out read);
            case State.SingleShift:
                _state = State.Ground;
                return TryKey(KeyMap.OfFinal(next), out read);
            case State.LinuxFunction:
                _state = State.Ground;
                return TryKey(next is >= (byte)'A' and <= (byte)'E' ? Key.F1 + (next - 'A') : Key.None, out read);
            case State.Sequence:
                return TryStepInSequence(next, out read);
            case State.Text:
                _state = next == 0x07 ? State.Ground : next == 0x1b ? State.TextEscape : State.Text;
                read = default;
                return false;
            case State.TextEscape:
                _state = next == '\\' ? State.Ground : State.Text;
                read = default;
                return false;
            default:
                return TryStepOnGround(next, out read);
        }
    }

    private bool TryStepOnGround(byte next, out TerminalEvent read)
    {
        switch (next)
        {
            case 0x1b:
                _state = State.Escape;
                read = default;
                return false;
            case 0x03:
                read = new TerminalEvent(TerminalEventKind.Interrupt);
                return true;
            case < 0x20:
                return TryKey(KeyMap.OfControl(next), out read);
            default:
                // No key of ours has a character beyond ASCII: the bytes of such a character have no key either.
                return TryKey(next < 0x80 ? CharacterKeys.Of(next) : Key.None, out read);
        }
    }

    private bool TryStepAfterEscape(byte next, out TerminalEvent read)
    {
        read = default;
        switch (next)
        {
            case 0x1b:
                read = Down(Key.Escape);
                return true;
            case (byte)'[':
                BeginSequence();
                return false;
            case (byte)'O':
                _state = State.SingleShift;
                return false;
            case (byte)']' or (byte)'P' or (byte)'_' or (byte)'^':
                _state = State.Text;
                return false;
            default:
                // Alt and a key arrives as escape and the key.
                _state = State.Ground;
                return TryStepOnGround(next, out read);
        }
    }

    private void BeginSequence()
    {
        _state = State.Sequence;
        _marker = 0;
        _parameter = 0;
        _inSubparameter = false;
        Array.Clear(_parameters);
        Array.Clear(_subparameters);
    }

    private bool TryStepInSequence(byte next, out TerminalEvent read)
    {
        read = default;
        switch (next)
        {
            case >= (byte)'0' and <= (byte)'9':
                AddDigit(next - '0');
                return false;
            case (byte)';':
                _parameter++;
                _inSubparameter = false;
                return false;
            case (byte)':':
                _inSubparameter = true;
                return false;
            case >= (byte)'<' and <= (byte)'?':
                _marker = next;
                return false;
            case (byte)'[' when _parameter == 0 && _parameters[0] == 0:
                _state = State.LinuxFunction;
                return false;
            case >= 0x40 and < 0x7f:
                _state = State.Ground;
                return TryFinish(next, out read);
            case 0x1b:
                _state = State.Escape;
                return false;
            case < 0x20 or >= 0x7f:
                // Nothing of the kind belongs here: the sequence was cut short.
                _state = State.Ground;
                return TryStepOnGround(next, out read);
            default:
                return false;
        }
    }

    private void AddDigit(int digit)
    {
        if (_parameter < MaximumParameters)
        {
            ref int number = ref (_inSubparameter ? _subparameters : _parameters)[_parameter];
            number = Math.Min((number * 10) + digit, LargestParameter);
        }
    }

    private bool TryFinish(byte final, out TerminalEvent read)
    {
        read = default;
        switch (_marker)
        {
            case (byte)'<' when final is (byte)'M' or (byte)'m':
                return TryPointer(isDown: final == 'M', out read);
            case (byte)'?' when final == 'u':
                HasReleases = (_parameters[0] & ReleasesReported) != 0;
                return false;
            case 0:
                return TryFinishKey(final, out read);
            default:
                return false;
        }
    }

    private bool TryFinishKey(byte final, out TerminalEvent read)
    {
        switch (final)
        {
            case (byte)'I':
                read = new TerminalEvent(TerminalEventKind.FocusGained);
                return true;
            case (byte)'O':
                read = new TerminalEvent(TerminalEventKind.FocusLost);
                return true;
            case (byte)'u' when _parameters[0] == 'c' && HasModifier(ControlModifier):
                read = new TerminalEvent(TerminalEventKind.Interrupt);
                return true;
            case (byte)'u':
                return TryKeyEvent(KeyMap.OfCodePoint(_parameters[0]), out read);
            case (byte)'~':
                return TryKeyEvent(KeyMap.OfTilde(_parameters[0]), out read);
            default:
                return TryKeyEvent(KeyMap.OfFinal(final), out read);
        }
    }

    // Modifiers are sent plus one, so that an absent number means none.
    private bool HasModifier(int modifier) => ((_parameters[1] - 1) & modifier) != 0 && _parameters[1] > 0;

    private bool TryKeyEvent(Key key, out TerminalEvent read)
    {
        TerminalEventKind kind = _subparameters[1] switch
        {
            2 => TerminalEventKind.Repeat,
            3 => TerminalEventKind.Release,
            _ => HasReleases ? TerminalEventKind.Press : TerminalEventKind.Typed,
        };
        read = new TerminalEvent(kind, key);
        return key != Key.None;
    }

    private bool TryPointer(bool isDown, out TerminalEvent read)
    {
        int button = _parameters[0];
        int column = Math.Max(_parameters[1] - 1, 0);
        int row = Math.Max(_parameters[2] - 1, 0);
        const int Motion = 32;
        const int Wheel = 64;
        const int More = 128;
        if ((button & Wheel) != 0)
        {
            read = new TerminalEvent(
                TerminalEventKind.Wheel,
                Column: (button & 3) switch { 2 => -1, 3 => 1, _ => 0 },
                Row: (button & 3) switch { 0 => 1, 1 => -1, _ => 0 });
            return true;
        }

        if ((button & Motion) != 0)
        {
            read = new TerminalEvent(TerminalEventKind.Pointer, Column: column, Row: row);
            return true;
        }

        Key key = (button & (More | 3)) switch
        {
            0 => Key.PointerLeft,
            1 => Key.PointerMiddle,
            2 => Key.PointerRight,
            More => Key.PointerBack,
            More | 1 => Key.PointerForward,
            _ => Key.None,
        };
        read = new TerminalEvent(isDown ? TerminalEventKind.Press : TerminalEventKind.Release, key, column, row);
        return key != Key.None;
    }

    private bool TryKey(Key key, out TerminalEvent read)
    {
        read = Down(key);
        return key != Key.None;
    }

    private TerminalEvent Down(Key key) =>
        new(HasReleases ? TerminalEventKind.Press : TerminalEventKind.Typed, key);
}
