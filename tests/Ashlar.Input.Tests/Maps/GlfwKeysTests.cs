namespace Ashlar.Input.Tests;

public sealed class GlfwKeysTests
{
    private const int LastCode = 348;

    [Fact]
    public void Every_key_of_the_keyboard_has_a_number_and_no_other_has_one()
    {
        HashSet<Key> reached = [.. Enumerable.Range(-1, LastCode + 50).Select(GlfwKeys.Of)];
        IEnumerable<Key> keyboard = Enum.GetValues<Key>().Where(key => key < Key.PointerLeft);
        Assert.Equal(keyboard.Order(), reached.Order());
    }

    [Fact]
    public void Every_button_of_the_pointer_has_a_number()
    {
        Assert.Equal(
            [Key.PointerLeft, Key.PointerRight, Key.PointerMiddle, Key.PointerBack, Key.PointerForward, Key.None],
            Enumerable.Range(0, 6).Select(GlfwKeys.OfButton));
        Assert.Equal(Key.None, GlfwKeys.OfButton(-1));
    }

    // Numbers from GLFW's header, which is the contract: Silk.NET has the same.
    [Theory]
    [InlineData(65, Key.A)]
    [InlineData(90, Key.Z)]
    [InlineData(48, Key.Digit0)]
    [InlineData(57, Key.Digit9)]
    [InlineData(32, Key.Space)]
    [InlineData(39, Key.Apostrophe)]
    [InlineData(44, Key.Comma)]
    [InlineData(45, Key.Minus)]
    [InlineData(46, Key.Period)]
    [InlineData(47, Key.Slash)]
    [InlineData(59, Key.Semicolon)]
    [InlineData(61, Key.Equal)]
    [InlineData(91, Key.LeftBracket)]
    [InlineData(92, Key.Backslash)]
    [InlineData(93, Key.RightBracket)]
    [InlineData(96, Key.Grave)]
    [InlineData(256, Key.Escape)]
    [InlineData(257, Key.Enter)]
    [InlineData(258, Key.Tab)]
    [InlineData(259, Key.Backspace)]
    [InlineData(260, Key.Insert)]
    [InlineData(261, Key.Delete)]
    [InlineData(262, Key.Right)]
    [InlineData(263, Key.Left)]
    [InlineData(264, Key.Down)]
    [InlineData(265, Key.Up)]
    [InlineData(266, Key.PageUp)]
    [InlineData(267, Key.PageDown)]
    [InlineData(268, Key.Home)]
    [InlineData(269, Key.End)]
    [InlineData(290, Key.F1)]
    [InlineData(301, Key.F12)]
    [InlineData(302, Key.None)]
    [InlineData(320, Key.Digit0)]
    [InlineData(329, Key.Digit9)]
    [InlineData(330, Key.Period)]
    [InlineData(335, Key.Enter)]
    [InlineData(340, Key.LeftShift)]
    [InlineData(341, Key.LeftControl)]
    [InlineData(342, Key.LeftAlt)]
    [InlineData(344, Key.RightShift)]
    [InlineData(345, Key.RightControl)]
    [InlineData(346, Key.RightAlt)]
    [InlineData(-1, Key.None)]
    [InlineData(280, Key.None)]
    public void A_number_means_the_key_that_the_header_says(int code, Key key) =>
        Assert.Equal(key, GlfwKeys.Of(code));
}
