namespace Ashlar.Hosting.Tests;

public sealed class DesktopKeyMapTests
{
    private const int LastCode = 348;

    [Fact]
    public void Every_key_of_the_keyboard_has_a_number_and_no_other_has_one()
    {
        HashSet<Key> reached = [.. Enumerable.Range(-1, LastCode + 50).Select(DesktopKeyMap.OfCode)];
        IEnumerable<Key> keyboard = Enum.GetValues<Key>().Where(key => key < Key.PointerLeft);
        Assert.Equal(keyboard.Order(), reached.Order());
    }

    [Fact]
    public void Every_button_of_the_pointer_has_a_number()
    {
        Assert.Equal(
            [Key.PointerLeft, Key.PointerRight, Key.PointerMiddle, Key.PointerBack, Key.PointerForward, Key.None],
            Enumerable.Range(0, 6).Select(DesktopKeyMap.OfButton));
        Assert.Equal(Key.None, DesktopKeyMap.OfButton(-1));
    }

    [Fact]
    public void Every_button_of_a_gamepad_is_named_once_and_the_triggers_are_not_among_them()
    {
        IEnumerable<Key> gamepad = Enum.GetValues<Key>().Where(key => key >= Key.GamepadSouth);
        Key[] triggers = [Key.GamepadLeftTrigger, Key.GamepadRightTrigger];
        Assert.Equal(gamepad.Except(triggers).Order(), DesktopGamepad.Buttons.ToArray().Order());
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
        Assert.Equal(key, DesktopKeyMap.OfCode(code));

    [Fact]
    public void A_gamepad_is_read_from_the_bytes_that_the_library_fills()
    {
        byte[] state = new byte[Glfw.GamepadBytes];
        state[0] = 1;
        state[14] = 1;
        float[] axes = [0.25f, -0.5f, 0.75f, -1, -1, 1];
        Buffer.BlockCopy(axes, 0, state, 16, 24);
        DesktopGamepad gamepad = GlfwWindow.Decode(state);
        Assert.Equal(new DesktopGamepad(0x4001, new(0.25f, -0.5f), new(0.75f, -1), -1, 1), gamepad);

        var input = default(InputState);
        gamepad.Report(ref input);
        Assert.True(input.IsDown(Key.GamepadSouth));
        Assert.True(input.IsDown(Key.GamepadLeft));
        Assert.False(input.IsDown(Key.GamepadLeftTrigger));
        Assert.True(input.IsDown(Key.GamepadRightTrigger));
        Assert.Equal(new(0.25f, -0.5f), input.LeftStick);
        Assert.Equal(new(0.75f, -1), input.RightStick);
    }
}
