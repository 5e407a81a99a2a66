namespace Ashlar.Input.Tests;

public sealed class CharacterKeysTests
{
    private const string Plain = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
    private const string Shifted = "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";

    [Fact]
    public void A_character_and_its_shifted_one_are_one_key_each()
    {
        Assert.Equal(Plain.Select(letter => CharacterKeys.Of(letter)), Shifted.Select(letter => CharacterKeys.Of(letter)));
        Assert.Equal(Plain.Length, Plain.Select(letter => CharacterKeys.Of(letter)).Distinct().Count());
        Assert.DoesNotContain(Key.None, Plain.Select(letter => CharacterKeys.Of(letter)));
    }

    [Theory]
    [InlineData(' ', Key.Space)]
    [InlineData('\r', Key.Enter)]
    [InlineData('\n', Key.Enter)]
    [InlineData('\t', Key.Tab)]
    [InlineData('\b', Key.Backspace)]
    [InlineData(0x7f, Key.Backspace)]
    [InlineData(0x1b, Key.Escape)]
    [InlineData('7', Key.Digit7)]
    [InlineData('?', Key.Slash)]
    [InlineData(0, Key.None)]
    [InlineData(-1, Key.None)]
    [InlineData(0xe4, Key.None)]
    [InlineData(0x1F600, Key.None)]
    public void Characters_without_a_letter_have_keys_or_none(int character, Key key) =>
        Assert.Equal(key, CharacterKeys.Of(character));
}
