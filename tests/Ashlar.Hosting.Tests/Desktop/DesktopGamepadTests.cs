using Ashlar.Input;

namespace Ashlar.Hosting.Tests;

public sealed class DesktopGamepadTests
{
    [Fact]
    public void Every_button_of_a_gamepad_is_named_once_and_the_triggers_are_not_among_them()
    {
        IEnumerable<Key> gamepad = Enum.GetValues<Key>().Where(key => key >= Key.GamepadSouth);
        Key[] triggers = [Key.GamepadLeftTrigger, Key.GamepadRightTrigger];
        Assert.Equal(gamepad.Except(triggers).Order(), DesktopGamepad.Buttons.ToArray().Order());
    }

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
