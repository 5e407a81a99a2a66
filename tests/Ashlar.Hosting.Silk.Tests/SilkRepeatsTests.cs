using Ashlar.Hosting.Tests;
using Ashlar.Input;

namespace Ashlar.Hosting.Silk.Tests;

public sealed class SilkRepeatsTests
{
    private readonly FakeTime _time = new();
    private readonly DesktopEvents _events = new();
    private readonly SilkRepeats _repeats;
    private InputState _input;

    public SilkRepeatsTests()
    {
        _repeats = new SilkRepeats(_time);
        _input.Press(Key.Down);
        _input.EndStep();
    }

    [Fact]
    public void A_held_key_repeats_after_half_a_second_thirty_times_a_second()
    {
        _repeats.Press(Key.Down);
        Assert.Equal(0, RepeatsWithin(490));
        Assert.InRange(RepeatsWithin(1000), 28, 31);
    }

    [Fact]
    public void A_released_key_stops_and_another_s_release_does_not_stop_it()
    {
        _repeats.Press(Key.Up);
        _repeats.Press(Key.Down);
        _repeats.Release(Key.Up);
        Assert.InRange(RepeatsWithin(700), 4, 8);
        _repeats.Release(Key.Down);
        Assert.Equal(0, RepeatsWithin(2000));
    }

    [Fact]
    public void After_a_long_frame_it_repeats_once()
    {
        _repeats.Press(Key.Down);
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(1, RepeatsWithin(20));
    }

    [Fact]
    public void Without_the_focus_nothing_is_held()
    {
        _repeats.Press(Key.Down);
        _repeats.Report(_events, hasFocus: false);
        Assert.Equal(0, RepeatsWithin(2000));
    }

    private int RepeatsWithin(int milliseconds)
    {
        int repeats = 0;
        for (int at = 0; at < milliseconds; at += 10)
        {
            _time.Advance(TimeSpan.FromMilliseconds(10));
            _repeats.Report(_events, hasFocus: true);
            _events.Report(ref _input);
            repeats += _input.WasRepeated(Key.Down) ? 1 : 0;
            _input.EndStep();
        }

        return repeats;
    }
}
