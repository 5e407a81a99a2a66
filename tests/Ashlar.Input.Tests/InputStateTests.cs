using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Input.Tests;

public sealed class InputStateTests
{
    [Fact]
    public void It_is_a_plain_value_without_padding_so_that_recordings_compare_as_bytes()
    {
        Assert.False(RuntimeHelpers.IsReferenceOrContainsReferences<InputState>());
        Assert.Equal((4 * 16) + (4 * 8) + 8, Unsafe.SizeOf<InputState>());
    }

    [Fact]
    public void Every_key_has_its_own_bit()
    {
        foreach (Key key in Enum.GetValues<Key>())
        {
            KeySet set = default;
            set.Add(key);
            foreach (Key other in Enum.GetValues<Key>())
            {
                Assert.Equal(other == key && key != Key.None, set.Contains(other));
            }

            set.Remove(key);
            Assert.True(set.IsEmpty);
        }
    }

    [Fact]
    public void A_key_beyond_the_set_is_refused()
    {
        InputState input = default;
        Assert.Throws<ArgumentOutOfRangeException>(() => input.Press((Key)128));
        Assert.True(input.Down.IsEmpty);
    }

    [Fact]
    public void A_tap_between_two_steps_is_pressed_and_released_in_one()
    {
        InputState input = default;
        input.Press(Key.Space);
        input.Release(Key.Space);
        Assert.False(input.IsDown(Key.Space));
        Assert.True(input.WasPressed(Key.Space));
        Assert.True(input.WasReleased(Key.Space));
        input.EndStep();
        Assert.False(input.WasPressed(Key.Space));
        Assert.False(input.WasReleased(Key.Space));
    }

    [Fact]
    public void Holding_a_key_is_no_edge_and_repeating_is_one_of_its_own()
    {
        InputState input = default;
        input.Press(Key.Down);
        input.EndStep();
        input.Press(Key.Down);
        Assert.False(input.WasPressed(Key.Down));
        Assert.False(input.WasRepeated(Key.Down));
        input.Repeat(Key.Down);
        Assert.False(input.WasPressed(Key.Down));
        Assert.True(input.WasRepeated(Key.Down));
        input.EndStep();
        Assert.False(input.WasRepeated(Key.Down));
        Assert.True(input.IsDown(Key.Down));
    }

    [Fact]
    public void Looking_away_releases_every_key()
    {
        InputState input = default;
        Assert.True(input.HasFocus);
        input.Press(Key.W);
        input.Press(Key.PointerLeft);
        input.EndStep();
        input.SetFocus(false);
        Assert.False(input.HasFocus);
        Assert.True(input.Down.IsEmpty);
        Assert.True(input.WasReleased(Key.W));
        Assert.True(input.WasReleased(Key.PointerLeft));
        input.SetFocus(true);
        Assert.True(input.HasFocus);
    }

    [Fact]
    public void Moving_is_at_most_one_long_whatever_is_held()
    {
        InputState input = default;
        input.Press(Key.D);
        Assert.Equal(new Vector2(1, 0), input.Move);
        input.Press(Key.S);
        Assert.Equal(1, input.Move.Length(), 5);
        input.Press(Key.GamepadRight);
        Assert.Equal(1, input.Move.Length(), 5);
        input.Press(Key.A);
        input.Release(Key.GamepadRight);
        Assert.Equal(new Vector2(0, 1), input.Move);
    }

    [Fact]
    public void A_stick_outside_its_dead_zone_wins_over_keys_and_starts_from_zero()
    {
        InputState input = default;
        input.Press(Key.A);
        input.TiltSticks(new Vector2(InputState.DeadZone, 0), Vector2.Zero);
        Assert.Equal(new Vector2(-1, 0), input.Move);
        input.TiltSticks(new Vector2(InputState.DeadZone + 0.001f, 0), Vector2.Zero);
        Assert.InRange(input.Move.X, 0.0001f, 0.01f);
        input.TiltSticks(new Vector2(1, 1), Vector2.Zero);
        Assert.Equal(1, input.Move.Length(), 5);
    }

    [Fact]
    public void Aiming_prefers_the_stick_then_the_arrows_then_the_pointer()
    {
        InputState input = default;
        Assert.Equal(Vector2.Zero, input.AimFrom(new Vector2(10, 10)));
        input.MovePointer(new Vector2(10, 60));
        Assert.Equal(new Vector2(0, 1), input.AimFrom(new Vector2(10, 10)));
        Assert.Equal(Vector2.Zero, input.AimFrom(new Vector2(10, 60)));
        input.Press(Key.Left);
        Assert.Equal(new Vector2(-1, 0), input.AimFrom(new Vector2(10, 10)));
        input.TiltSticks(Vector2.Zero, new Vector2(0, -1));
        Assert.Equal(new Vector2(0, -1), input.AimFrom(new Vector2(10, 10)));
    }

    [Fact]
    public void Turning_the_wheel_adds_up_until_a_step_has_seen_it()
    {
        InputState input = default;
        input.TurnWheel(new Vector2(0, 1));
        input.TurnWheel(new Vector2(0, 1));
        Assert.Equal(new Vector2(0, 2), input.Wheel);
        input.EndStep();
        Assert.Equal(Vector2.Zero, input.Wheel);
    }

    [Fact]
    public void Without_the_pointer_its_buttons_and_wheel_are_gone_and_nothing_else()
    {
        InputState input = default;
        input.Press(Key.PointerLeft);
        input.Press(Key.PointerForward);
        input.Press(Key.W);
        input.MovePointer(new Vector2(3, 4));
        input.TurnWheel(new Vector2(0, 1));

        InputState without = input.WithoutPointer();
        Assert.False(without.IsDown(Key.PointerLeft) || without.WasPressed(Key.PointerForward));
        Assert.True(without.IsDown(Key.W) && without.WasPressed(Key.W));
        Assert.Equal((new Vector2(3, 4), Vector2.Zero), (without.Pointer, without.Wheel));
        Assert.True(input.IsDown(Key.PointerLeft));
    }

    [Fact]
    public void A_window_that_says_only_whether_a_key_is_down_presses_repeats_and_releases_it()
    {
        var input = default(InputState);
        input.Report(Key.A, isDown: true);
        Assert.True(input.IsDown(Key.A) && input.WasPressed(Key.A));
        input.EndStep();
        input.Report(Key.A, isDown: true);
        Assert.True(input.IsDown(Key.A) && input.WasRepeated(Key.A));
        Assert.False(input.WasPressed(Key.A));
        input.Report(Key.A, isDown: false);
        Assert.True(input.WasReleased(Key.A));
        Assert.False(input.IsDown(Key.A));
        input.Report(Key.None, isDown: true);
        Assert.False(input.IsDown(Key.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InputState().Report((Key)128, isDown: true));
    }
}
