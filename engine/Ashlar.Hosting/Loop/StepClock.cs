namespace Ashlar.Hosting;

/// <summary>
/// Says how many steps of the simulation are due at a time, and how far the next one is. All in whole numbers of
/// (ticks × steps a second), so that a million frames later not one step is missing.
/// </summary>
internal sealed class StepClock
{
    private readonly long _frequency;
    private readonly int _stepsPerSecond;
    private readonly int _maximumSteps;
    private long _last;
    private long _accumulated;
    private bool _isStarted;

    internal StepClock(long frequency, int stepsPerSecond, int maximumSteps)
    {
        _frequency = frequency;
        _stepsPerSecond = stepsPerSecond;
        _maximumSteps = maximumSteps;
    }

    /// <summary>Steps that were due and never ran, because a frame may catch up with only so many.</summary>
    internal long Dropped { get; private set; }

    internal float Alpha => (float)((double)_accumulated / _frequency);

    /// <summary>How many steps to simulate now. The first call says one, so that there is something to draw.</summary>
    internal int Advance(long timestamp)
    {
        if (!_isStarted)
        {
            _isStarted = true;
            _last = timestamp;
            return 1;
        }

        // A clock that was set back stands still until it has caught up. The product cannot overflow: a pause of
        // years at nanosecond ticks is clamped to more than any frame may catch up with.
        long elapsed = Math.Clamp(timestamp - _last, 0, long.MaxValue / 2 / _stepsPerSecond);
        _last = timestamp;
        _accumulated += elapsed * _stepsPerSecond;
        long due = _accumulated / _frequency;
        _accumulated -= due * _frequency;
        if (due <= _maximumSteps)
        {
            return (int)due;
        }

        Dropped += due - _maximumSteps;
        return _maximumSteps;
    }
}
