namespace Ashlar.Input;

/// <summary>
/// Which key types a character on the United States layout: for terminals, and for libraries that name keys by
/// characters.
/// Thread-safe; some nanoseconds, no garbage.
/// </summary>
/// <example><code>input.Press(CharacterKeys.Of('?'));        // Key.Slash</code></example>
public static class CharacterKeys
{
    private const string Shifted = ")!@#$%^&*(";
    private const string Symbols = "-=[]\\;'`,./";
    private const string ShiftedSymbols = "_+{}|:\"~<>?";

    /// <summary>The key of a character, shifted or not, or of an ASCII control character that has a key.</summary>
    /// <param name="character">A code point.</param>
    /// <returns>The key; <see cref="Key.None"/> for what is not on that layout.</returns>
    public static Key Of(int character)
    {
        int letter = character | 0x20;
        if (letter is >= 'a' and <= 'z')
        {
            return Key.A + (letter - 'a');
        }

        switch (character)
        {
            case >= '0' and <= '9':
                return Key.Digit0 + (character - '0');
            case ' ':
                return Key.Space;
            case '\r' or '\n':
                return Key.Enter;
            case '\t':
                return Key.Tab;
            case '\b' or 0x7f:
                return Key.Backspace;
            case 0x1b:
                return Key.Escape;
            case > 0x20 and < 0x7f:
                return OfSymbol((char)character);
            default:
                return Key.None;
        }
    }

    private static Key OfSymbol(char symbol)
    {
        int digit = Shifted.IndexOf(symbol, StringComparison.Ordinal);
        if (digit >= 0)
        {
            return Key.Digit0 + digit;
        }

        int index = Symbols.IndexOf(symbol, StringComparison.Ordinal);
        index = index >= 0 ? index : ShiftedSymbols.IndexOf(symbol, StringComparison.Ordinal);
        return index >= 0 ? Key.Minus + index : Key.None;
    }
}
