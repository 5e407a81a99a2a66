namespace Ashlar.Hosting;

/// <summary>
/// Says how long to wait before the next frame is drawn. Frames lie on a grid from the first one, so a late frame
/// does not delay those after it; after a long stall the grid starts anew instead of drawing a burst.
/// </summary>
internal sealed class DrawPacer
{
    private readonly long _frequency;
    private readonly int _drawsPerSecond;
    private long _origin;
    private long _frame;
    private bool _isStarted;

    internal DrawPacer(long frequency, int drawsPerSecond)
    {
        _frequency = frequency;
        _drawsPerSecond = drawsPerSecond;
    }

    /// <summary>The time at which the next frame is due; never far in the past.</summary>
    internal long NextDue(long timestamp)
    {
        if (_drawsPerSecond == 0)
        {
            return timestamp;
        }

        if (!_isStarted)
        {
            _isStarted = true;
            _origin = timestamp;
            return timestamp;
        }

        _frame++;
        if (_frame == _drawsPerSecond)
        {
            // A second is a whole number of ticks: moving the origin by it loses nothing and keeps products small.
            _frame = 0;
            _origin += _frequency;
        }

        long due = _origin + (_frame * _frequency / _drawsPerSecond);
        if (timestamp - due > _frequency / _drawsPerSecond)
        {
            _origin = timestamp;
            _frame = 0;
            return timestamp;
        }

        return due;
    }
}
