namespace Ashlar.Overlay;

/// <summary>
/// The top of a graph's axis: a round number that rises at once when the graph needs it, and falls only after the graph
/// has been low for a while, so that neither the label nor the bars jump about.
/// </summary>
internal struct GraphScale
{
    /// <summary>Below this share of the axis a graph counts as low.</summary>
    private const double LowShare = 0.4;

    /// <summary>Frames that it must be low for.</summary>
    private const int PatienceFrames = 120;

    private readonly double _least;
    private readonly bool _isBinary;
    private int _lowFrames;

    private GraphScale(double least, bool isBinary)
    {
        _least = least;
        _isBinary = isBinary;
        Top = least;
    }

    /// <summary>What the upper end of the axis stands for.</summary>
    public double Top { get; private set; }

    /// <summary>An axis of tops 1, 2, 5, 10, 20, 50 and so on.</summary>
    /// <param name="least">The least top.</param>
    public static GraphScale Decimal(double least) => new(least, isBinary: false);

    /// <summary>An axis of tops that are a power of two, or one and a half.</summary>
    /// <param name="least">The least top: a power of two.</param>
    public static GraphScale Binary(double least) => new(least, isBinary: true);

    /// <summary>Adapts to what the graph shows; call it once a frame.</summary>
    /// <param name="maximum">The largest value shown.</param>
    public void Follow(double maximum)
    {
        if (maximum > Top)
        {
            Top = RoundUp(maximum);
            _lowFrames = 0;
        }
        else if (maximum >= Top * LowShare)
        {
            _lowFrames = 0;
        }
        else if (++_lowFrames >= PatienceFrames)
        {
            Top = RoundUp(maximum);
            _lowFrames = 0;
        }
    }

    private readonly double RoundUp(double value)
    {
        double top = _least;
        if (_isBinary)
        {
            while (top < value)
            {
                top = top * 1.5 >= value ? top * 1.5 : top * 2;
            }

            return top;
        }

        double decade = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(value, _least))));
        double digit = value / decade;
        double step = digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10;
        return Math.Max(_least, step * decade);
    }
}
