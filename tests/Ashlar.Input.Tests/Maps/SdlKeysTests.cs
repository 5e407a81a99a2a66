namespace Ashlar.Input.Tests;

public sealed class SdlKeysTests
{
    private const int LastCode = 512;

    [Fact]
    public void Every_key_of_the_keyboard_has_a_number_and_no_other_has_one()
    {
        HashSet<Key> reached = [.. Enumerable.Range(-1, LastCode).Select(SdlKeys.Of)];
        IEnumerable<Key> keyboard = Enum.GetValues<Key>().Where(key => key < Key.PointerLeft);
        Assert.Equal(keyboard.Order(), reached.Order());
    }

    [Fact]
    public void Every_button_of_the_pointer_has_a_number()
    {
        Assert.Equal(
            [
                Key.None, Key.PointerLeft, Key.PointerMiddle, Key.PointerRight, Key.PointerBack, Key.PointerForward,
                Key.None,
            ],
            Enumerable.Range(0, 7).Select(SdlKeys.OfButton));
        Assert.Equal(Key.None, SdlKeys.OfButton(-1));
    }

    // Numbers from SDL_scancode.h, which takes them from the USB usage tables.
    [Theory]
    [InlineData(3, Key.None)]
    [InlineData(4, Key.A)]
    [InlineData(29, Key.Z)]
    [InlineData(30, Key.Digit1)]
    [InlineData(38, Key.Digit9)]
    [InlineData(39, Key.Digit0)]
    [InlineData(40, Key.Enter)]
    [InlineData(41, Key.Escape)]
    [InlineData(42, Key.Backspace)]
    [InlineData(43, Key.Tab)]
    [InlineData(44, Key.Space)]
    [InlineData(45, Key.Minus)]
    [InlineData(46, Key.Equal)]
    [InlineData(47, Key.LeftBracket)]
    [InlineData(48, Key.RightBracket)]
    [InlineData(49, Key.Backslash)]
    [InlineData(51, Key.Semicolon)]
    [InlineData(52, Key.Apostrophe)]
    [InlineData(53, Key.Grave)]
    [InlineData(54, Key.Comma)]
    [InlineData(55, Key.Period)]
    [InlineData(56, Key.Slash)]
    [InlineData(57, Key.None)]
    [InlineData(58, Key.F1)]
    [InlineData(69, Key.F12)]
    [InlineData(70, Key.None)]
    [InlineData(73, Key.Insert)]
    [InlineData(74, Key.Home)]
    [InlineData(75, Key.PageUp)]
    [InlineData(76, Key.Delete)]
    [InlineData(77, Key.End)]
    [InlineData(78, Key.PageDown)]
    [InlineData(79, Key.Right)]
    [InlineData(80, Key.Left)]
    [InlineData(81, Key.Down)]
    [InlineData(82, Key.Up)]
    [InlineData(83, Key.None)]
    [InlineData(84, Key.Slash)]
    [InlineData(85, Key.None)]
    [InlineData(86, Key.Minus)]
    [InlineData(87, Key.Equal)]
    [InlineData(88, Key.Enter)]
    [InlineData(89, Key.Digit1)]
    [InlineData(97, Key.Digit9)]
    [InlineData(98, Key.Digit0)]
    [InlineData(99, Key.Period)]
    [InlineData(103, Key.Equal)]
    [InlineData(224, Key.LeftControl)]
    [InlineData(225, Key.LeftShift)]
    [InlineData(226, Key.LeftAlt)]
    [InlineData(227, Key.None)]
    [InlineData(228, Key.RightControl)]
    [InlineData(229, Key.RightShift)]
    [InlineData(230, Key.RightAlt)]
    [InlineData(231, Key.None)]
    [InlineData(-1, Key.None)]
    public void A_number_means_the_key_that_the_header_says(int scancode, Key key) =>
        Assert.Equal(key, SdlKeys.Of(scancode));
}
