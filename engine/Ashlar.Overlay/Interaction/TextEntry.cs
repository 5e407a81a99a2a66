using Ashlar.Input;

namespace Ashlar.Overlay;

/// <summary>
/// A line of text that the user types: what to look for, or a new value. As long as it is open, keys are letters. Makes
/// no garbage.
/// </summary>
internal sealed class TextEntry
{
    private readonly char[] _letters = new char[80];
    private int _length;
    private bool _isFresh;

    /// <summary>What it is for; nothing while it is closed.</summary>
    public EntryPurpose Purpose { get; private set; }

    /// <summary>Whether the user has ended it with Enter: true until it is opened or closed.</summary>
    public bool IsSet { get; private set; }

    /// <summary>What was typed.</summary>
    public ReadOnlySpan<char> Text => _letters.AsSpan(0, _length);

    /// <summary>Whether the user types.</summary>
    public bool IsOpen => Purpose != EntryPurpose.None && !IsSet;

    /// <summary>Opens it with a text that the first letter replaces and that Backspace edits.</summary>
    public void Open(EntryPurpose purpose, ReadOnlySpan<char> text)
    {
        _length = Math.Min(text.Length, _letters.Length);
        text[.._length].CopyTo(_letters);
        Purpose = purpose;
        IsSet = false;
        _isFresh = true;
    }

    /// <summary>Closes it, and forgets what was typed.</summary>
    public void Close()
    {
        Purpose = EntryPurpose.None;
        IsSet = false;
        _length = 0;
    }

    /// <summary>Takes a letter.</summary>
    public void Type(char letter)
    {
        _length = _isFresh ? 0 : _length;
        _isFresh = false;
        if (_length < _letters.Length)
        {
            _letters[_length++] = letter;
        }
    }

    /// <summary>Takes in what the user did.</summary>
    /// <param name="input">The keys.</param>
    /// <param name="areLetters">Whether keys are letters: no text comes from elsewhere.</param>
    public void Handle(in InputState input, bool areLetters)
    {
        if (input.WasPressed(Key.Escape))
        {
            Close();
            return;
        }

        if (input.WasRepeated(Key.Backspace))
        {
            _length = Math.Max(0, _length - 1);
            _isFresh = false;
        }

        if (areLetters)
        {
            TypeKeys(input);
        }

        IsSet = input.WasPressed(Key.Enter);
    }

    /// <summary>Letters as the United States layout has them.</summary>
    private void TypeKeys(in InputState input)
    {
        const string Shifted = ")!@#$%^&*(";
        bool isShifted = input.IsDown(Key.LeftShift) || input.IsDown(Key.RightShift)
            || input.WasPressed(Key.LeftShift) || input.WasPressed(Key.RightShift);
        for (Key key = Key.A; key <= Key.Slash; key++)
        {
            if (!input.WasRepeated(key))
            {
                continue;
            }

            char letter = key switch
            {
                <= Key.Z => (char)((isShifted ? 'A' : 'a') + (key - Key.A)),
                <= Key.Digit9 => isShifted ? Shifted[key - Key.Digit0] : (char)('0' + (key - Key.Digit0)),
                Key.Space => ' ',
                Key.Minus => isShifted ? '_' : '-',
                Key.Equal => isShifted ? '+' : '=',
                Key.Comma => isShifted ? '<' : ',',
                Key.Period => isShifted ? '>' : '.',
                Key.Backslash => isShifted ? '|' : '\\',
                Key.Slash => isShifted ? '?' : '/',
                _ => '\0',
            };
            if (letter != '\0')
            {
                Type(letter);
            }
        }
    }
}
