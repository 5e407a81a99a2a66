namespace Ashlar.Hosting;

/// <summary>
/// Says how many steps of the simulation are due at a time, and how far the next one is. All in whole numbers of
/// (ticks × steps a second), so that a million frames later not one step is missing.
/// <para>Catching up succeeds as long as it makes no frame late by itself: the steps of a frame, together, may take what
/// the display leaves between two frames, less half a step's length for drawing. The steps that do not fit are dropped at
/// once, and the game runs slower than the clock. Else a frame that was late once would be so from then on: two steps
/// and a drawing take longer than an interval, so that two are due again, where one and a drawing would fit.</para>
/// </summary>
internal sealed class StepClock
{
    private readonly long _frequency;
    private readonly int _stepsPerSecond;
    private readonly int _maximumSteps;
    private readonly long _budget;
    private long _last;
    private long _accumulated;
    private bool _isStarted;

    /// <param name="frequency">Ticks a second.</param>
    /// <param name="stepsPerSecond">Steps a second.</param>
    /// <param name="maximumSteps">How many steps a frame may catch up with at most.</param>
    /// <param name="drawsPerSecond">Frames a second; 0 for those of the display, of which nothing is known.</param>
    internal StepClock(long frequency, int stepsPerSecond, int maximumSteps, int drawsPerSecond = 0)
    {
        _frequency = frequency;
        _stepsPerSecond = stepsPerSecond;
        _maximumSteps = maximumSteps;
        int framesPerSecond = drawsPerSecond == 0 ? stepsPerSecond : Math.Min(stepsPerSecond, drawsPerSecond);
        _budget = (frequency / framesPerSecond) - (frequency / stepsPerSecond / 2);
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

    /// <summary>Whether a frame may simulate one more step: at what its steps took so far, on average, it ends in
    /// time.</summary>
    /// <param name="spent">Ticks that the frame's steps took.</param>
    /// <param name="steps">How many they were, at least one.</param>
    internal bool HasTimeForAnother(long spent, int steps) => spent + (spent / steps) <= _budget;

    /// <summary>Counts steps that were due and will not run.</summary>
    internal void Drop(int steps) => Dropped += steps;
}
