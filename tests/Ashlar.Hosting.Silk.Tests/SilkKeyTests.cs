using Ashlar.Input;
using Silk.NET.Input;
using Key = Ashlar.Input.Key;
using SilkKey = Silk.NET.Input.Key;

namespace Ashlar.Hosting.Silk.Tests;

/// <summary>Silk.NET's own numbers for keys and buttons are the ones that the desktop host understands.</summary>
public sealed class SilkKeyTests
{
    [Fact]
    public void Every_key_that_has_the_same_name_is_the_same_key()
    {
        int same = 0;
        foreach (SilkKey key in Enum.GetValues<SilkKey>())
        {
            if (Enum.TryParse(key.ToString(), ignoreCase: true, out Key ours) && key != SilkKey.Unknown)
            {
                Assert.Equal(ours, GlfwKeys.Of((int)key));
                same++;
            }
        }

        // Letters, function keys, editing and symbols; digits and modifiers have other names.
        Assert.InRange(same, 26 + 12 + 14, 70);
    }

    [Theory]
    [InlineData(SilkKey.Number0, Key.Digit0)]
    [InlineData(SilkKey.Number9, Key.Digit9)]
    [InlineData(SilkKey.ShiftLeft, Key.LeftShift)]
    [InlineData(SilkKey.ControlRight, Key.RightControl)]
    [InlineData(SilkKey.AltLeft, Key.LeftAlt)]
    [InlineData(SilkKey.GraveAccent, Key.Grave)]
    [InlineData(SilkKey.Unknown, Key.None)]
    public void Keys_of_other_names_are_the_same_keys(SilkKey key, Key ours) =>
        Assert.Equal(ours, GlfwKeys.Of((int)key));

    [Theory]
    [InlineData(MouseButton.Left, Key.PointerLeft)]
    [InlineData(MouseButton.Right, Key.PointerRight)]
    [InlineData(MouseButton.Middle, Key.PointerMiddle)]
    [InlineData(MouseButton.Button4, Key.PointerBack)]
    [InlineData(MouseButton.Button5, Key.PointerForward)]
    public void Buttons_of_the_pointer_are_the_same(MouseButton button, Key ours) =>
        Assert.Equal(ours, GlfwKeys.OfButton((int)button));

    [Theory]
    [InlineData(ButtonName.A, Key.GamepadSouth)]
    [InlineData(ButtonName.B, Key.GamepadEast)]
    [InlineData(ButtonName.X, Key.GamepadWest)]
    [InlineData(ButtonName.Y, Key.GamepadNorth)]
    [InlineData(ButtonName.LeftBumper, Key.GamepadLeftShoulder)]
    [InlineData(ButtonName.RightBumper, Key.GamepadRightShoulder)]
    [InlineData(ButtonName.Back, Key.GamepadBack)]
    [InlineData(ButtonName.Start, Key.GamepadStart)]
    [InlineData(ButtonName.Home, Key.GamepadGuide)]
    [InlineData(ButtonName.LeftStick, Key.GamepadLeftStick)]
    [InlineData(ButtonName.RightStick, Key.GamepadRightStick)]
    [InlineData(ButtonName.DPadUp, Key.GamepadUp)]
    [InlineData(ButtonName.DPadRight, Key.GamepadRight)]
    [InlineData(ButtonName.DPadDown, Key.GamepadDown)]
    [InlineData(ButtonName.DPadLeft, Key.GamepadLeft)]
    public void Buttons_of_a_gamepad_are_the_same(ButtonName button, Key ours) =>
        Assert.Equal(ours, DesktopGamepad.Buttons[(int)button]);
}
