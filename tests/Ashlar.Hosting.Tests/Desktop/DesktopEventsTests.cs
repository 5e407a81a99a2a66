using System.Numerics;
using Ashlar.Input;

namespace Ashlar.Hosting.Tests;

public sealed class DesktopEventsTests
{
    private readonly DesktopEvents _events = new();
    private InputState _input;

    [Fact]
    public void A_tap_between_two_frames_is_pressed_and_released()
    {
        _events.Press(Key.A);
        _events.Release(Key.A);
        Assert.False(_events.Report(ref _input));
        Assert.False(_input.IsDown(Key.A));
        Assert.True(_input.WasPressed(Key.A));
        Assert.True(_input.WasReleased(Key.A));
    }

    [Fact]
    public void Each_event_is_reported_once()
    {
        _events.Press(Key.A);
        _events.Turn(0, 2);
        _events.Report(ref _input);
        _input.EndStep();
        _events.Report(ref _input);
        Assert.True(_input.IsDown(Key.A));
        Assert.False(_input.WasPressed(Key.A));
        Assert.Equal(Vector2.Zero, _input.Wheel);
    }

    [Fact]
    public void Turns_of_the_wheel_add_up()
    {
        _events.Turn(1, 2);
        _events.Turn(0, -0.5f);
        _events.Report(ref _input);
        Assert.Equal(new Vector2(1, 1.5f), _input.Wheel);
    }

    [Fact]
    public void A_held_key_repeats()
    {
        _events.Press(Key.Down);
        _events.Report(ref _input);
        _input.EndStep();
        _events.Repeat(Key.Down);
        _events.Report(ref _input);
        Assert.True(_input.WasRepeated(Key.Down));
        Assert.False(_input.WasPressed(Key.Down));
    }

    [Fact]
    public void F11_belongs_to_the_window()
    {
        _events.Press(Key.F11);
        _events.Repeat(Key.F11);
        _events.Release(Key.F11);
        Assert.True(_events.Report(ref _input));
        Assert.False(_input.WasPressed(Key.F11));
        Assert.False(_events.Report(ref _input));
    }

    [Theory]
    [InlineData(Key.LeftAlt)]
    [InlineData(Key.RightAlt)]
    public void Alt_with_Enter_belongs_to_the_window_and_Enter_alone_to_the_game(Key alt)
    {
        _events.Press(alt);
        _events.Press(Key.Enter);
        _events.Release(Key.Enter);
        _events.Release(alt);
        Assert.True(_events.Report(ref _input));
        Assert.False(_input.WasPressed(Key.Enter));

        _events.Press(Key.Enter);
        Assert.False(_events.Report(ref _input));
        Assert.True(_input.WasPressed(Key.Enter));
    }

    [Fact]
    public void Twice_full_screen_in_one_frame_is_as_it_was()
    {
        _events.Press(Key.F11);
        _events.Release(Key.F11);
        _events.Press(Key.F11);
        Assert.False(_events.Report(ref _input));
    }

    [Fact]
    public void Keys_that_no_game_knows_are_not_heard()
    {
        _events.Press(Key.None);
        _events.Report(ref _input);
        Assert.True(_input.Down.IsEmpty);
    }

    [Fact]
    public void When_more_happens_than_is_kept_no_key_stays_down()
    {
        _events.Press(Key.W);
        for (int i = 0; i < DesktopEvents.Capacity; i++)
        {
            _events.Repeat(Key.W);
        }

        _events.Release(Key.W);
        _events.Report(ref _input);
        Assert.True(_input.Down.IsEmpty);
        _events.Press(Key.W);
        _events.Report(ref _input);
        Assert.True(_input.IsDown(Key.W));
    }

    [Fact]
    public void Random_keys_end_as_a_plain_set_has_them()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        var down = new HashSet<Key>();
        Key[] keys = [.. Enum.GetValues<Key>().Where(key => key is not (Key.None or Key.Enter or Key.F11))];
        for (int frame = 0; frame < 2000; frame++)
        {
            var pressed = new HashSet<Key>();
            var released = new HashSet<Key>();
            for (int i = random.Next(20); i > 0; i--)
            {
                Key key = keys[random.Next(keys.Length)];
                if (random.Next(2) == 0)
                {
                    _events.Press(key);
                    if (down.Add(key))
                    {
                        pressed.Add(key);
                    }
                }
                else
                {
                    _events.Release(key);
                    if (down.Remove(key))
                    {
                        released.Add(key);
                    }
                }
            }

            _events.Report(ref _input);
            foreach (Key key in keys)
            {
                Assert.True(_input.IsDown(key) == down.Contains(key), $"seed {seed}, frame {frame}, {key} down");
                Assert.True(_input.WasPressed(key) == pressed.Contains(key), $"seed {seed}, frame {frame}, {key}");
                Assert.True(_input.WasReleased(key) == released.Contains(key), $"seed {seed}, frame {frame}, {key}");
            }

            _input.EndStep();
        }
    }
}
