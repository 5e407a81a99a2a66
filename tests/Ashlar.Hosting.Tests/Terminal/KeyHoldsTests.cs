using Ashlar.Input;

namespace Ashlar.Hosting.Tests;

public sealed class KeyHoldsTests
{
    private readonly KeyHolds _holds = new();
    private InputState _input;
    private int _presses;
    private int _releases;

    [Fact]
    public void A_held_key_is_down_from_its_first_character_to_shortly_after_its_last()
    {
        // As X11 and most desktops type it: half a second, then thirty a second, until the finger lifts at 2000.
        var typed = new List<long> { 0 };
        for (long at = 500; at < 2000; at += 33)
        {
            typed.Add(at);
        }

        Play(Key.D, typed, until: 2000, expectDown: true);
        Assert.Equal(1, _presses);
        Assert.Equal(0, _releases);
        Play(Key.D, [], until: 2300, from: 2000);
        Assert.False(_input.IsDown(Key.D));
        Assert.Equal(1, _releases);
    }

    [Fact]
    public void A_tap_ends_by_itself()
    {
        Play(Key.D, [0], until: 400, expectDown: true);
        Play(Key.D, [], until: 700, from: 400);
        Assert.False(_input.IsDown(Key.D));
        Assert.Equal(1, _presses);
    }

    [Fact]
    public void Taps_in_quick_succession_are_each_a_press()
    {
        Play(Key.F1, [0, 100, 200, 330, 450], until: 500);
        Assert.Equal(5, _presses);
    }

    [Fact]
    public void The_players_own_delay_is_learned()
    {
        // A slow setting: 650 ms. The first time the key goes up in between, the second time it does not.
        Play(Key.D, [0, 650, 680, 710], until: 1000);
        Assert.Equal(2, _presses);
        _presses = 0;
        Play(Key.D, [2000, 2650, 2680], until: 2700, from: 2000, expectDown: true);
        Assert.Equal(1, _presses);
    }

    [Fact]
    public void The_opposite_direction_ends_a_direction()
    {
        Play(Key.D, [0], until: 50);
        Play(Key.A, [50], until: 60, from: 50);
        Assert.True(_input.IsDown(Key.A));
        Assert.False(_input.IsDown(Key.D));
    }

    [Fact]
    public void Repeats_are_told_apart_from_presses()
    {
        _holds.Type(Key.Down, 1000, ref _input);
        _input.EndStep();
        _holds.Type(Key.Down, 1500, ref _input);
        Assert.False(_input.WasPressed(Key.Down));
        Assert.True(_input.WasRepeated(Key.Down));
    }

    private void Play(Key key, List<long> typed, long until, long from = 0, bool expectDown = false)
    {
        int next = 0;
        for (long now = from; now < until; now += 10)
        {
            while (next < typed.Count && typed[next] <= now)
            {
                _holds.Type(key, now, ref _input);
                next++;
            }

            _holds.Expire(now, ref _input);
            _presses += _input.WasPressed(key) ? 1 : 0;
            _releases += _input.WasReleased(key) ? 1 : 0;
            _input.EndStep();
            Assert.True(!expectDown || _input.IsDown(key), $"up at {now}");
        }
    }
}
