using System.Numerics;
using Ashlar.Input;

namespace Ashlar.Hosting.Tests;

public sealed class DesktopPlayerTests : IDisposable
{
    private static readonly Vector2 Size = new(640, 480);

    private readonly FakeWindow _window = new();
    private readonly DesktopEvents _events = new();
    private readonly DesktopPlayer _player;
    private InputState _input;

    public DesktopPlayerTests() => _player = new DesktopPlayer(_window, _events);

    public void Dispose() => _window.Dispose();

    [Fact]
    public void A_window_that_never_had_the_focus_has_not_lost_it()
    {
        _events.Press(Key.W);
        Poll();
        Assert.True(_input.HasFocus);
        Assert.True(_input.IsDown(Key.W));
    }

    [Fact]
    public void Looking_away_releases_everything_and_is_told_until_the_player_looks_back()
    {
        _window.HasFocus = true;
        _events.Press(Key.W);
        _window.Gamepad = DesktopGamepad.AtRest with { Pressed = 1, LeftStick = new Vector2(1, 0) };
        Poll();
        Assert.True(_input.IsDown(Key.GamepadSouth));

        _window.HasFocus = false;
        _events.Press(Key.A);
        Poll();
        Assert.False(_input.HasFocus);
        Assert.True(_input.Down.IsEmpty);
        Assert.Equal(Vector2.Zero, _input.LeftStick);
        Assert.True(_input.WasReleased(Key.W));

        _window.HasFocus = true;
        Poll();
        Assert.True(_input.HasFocus);
        Assert.False(_input.IsDown(Key.W));
        Assert.True(_input.IsDown(Key.GamepadSouth));
    }

    [Fact]
    public void A_pointer_that_nobody_moved_is_nobodys()
    {
        Poll();
        Assert.False(_input.HasPointer);
        _window.Pointer = new Vector2(8, 9);
        Poll();
        Assert.True(_input.HasPointer);
        Assert.Equal(new Vector2(8, 9), _input.Pointer);
    }

    [Fact]
    public void A_click_tells_of_a_pointer_that_did_not_move()
    {
        _events.Press(Key.PointerLeft);
        Poll();
        Assert.True(_input.HasPointer);
    }

    [Fact]
    public void The_pointer_is_given_in_the_pixels_that_the_game_draws()
    {
        // As on a display of 200 %, where the window counts the display's own pixels and the game half as many.
        _window.Width = 1280;
        _window.Height = 960;
        _window.Pointer = new Vector2(1000, 480);
        Poll();
        Assert.Equal(new Vector2(500, 240), _input.Pointer);
    }

    [Fact]
    public void A_minimised_window_keeps_the_pointer_where_it_was()
    {
        _window.Pointer = new Vector2(100, 50);
        Poll();
        _window.Width = 0;
        _window.Height = 0;
        _window.Pointer = Vector2.Zero;
        Poll();
        Assert.Equal(new Vector2(100, 50), _input.Pointer);
    }

    [Fact]
    public void A_gamepad_that_is_unplugged_holds_nothing_down()
    {
        _window.Gamepad = new DesktopGamepad(2, new Vector2(0, 1), Vector2.One, 1, -1);
        Poll();
        Assert.True(_input.IsDown(Key.GamepadEast));
        Assert.True(_input.IsDown(Key.GamepadLeftTrigger));
        _window.Gamepad = null;
        Poll();
        Assert.True(_input.Down.IsEmpty);
        Assert.Equal(Vector2.Zero, _input.LeftStick);
        Assert.Equal(Vector2.Zero, _input.RightStick);
    }

    [Fact]
    public void What_the_window_hears_while_it_is_polled_is_told_at_once()
    {
        _window.OnPoll = () => _events.Press(Key.F11);
        Assert.True(_player.Poll(ref _input, Size));
    }

    private void Poll() => _player.Poll(ref _input, Size);
}
