namespace Ashlar.Overlay;

/// <summary>
/// A figure over the last frames: its newest value, its mean, its least and its largest. All are NaN where nothing was
/// measured, and are shown as a dash: what nobody measured never reads as 0.
/// </summary>
internal struct Spread
{
    private double _last;
    private double _minimum;
    private double _maximum;
    private double _sum;
    private int _count;

    /// <summary>The newest value: the one added first.</summary>
    public readonly double Last => Of(_last);

    /// <summary>The smallest value.</summary>
    public readonly double Minimum => Of(_minimum);

    /// <summary>The largest value.</summary>
    public readonly double Maximum => Of(_maximum);

    /// <summary>The mean.</summary>
    public readonly double Average => Of(_sum / _count);

    /// <summary>Whether anything was measured.</summary>
    public readonly bool IsMeasured => _count > 0;

    /// <summary>Adds a value, the newest first; NaN, which nobody measured, is left out.</summary>
    public void Add(double value)
    {
        if (double.IsNaN(value))
        {
            return;
        }

        _last = _count == 0 ? value : _last;
        _minimum = _count == 0 ? value : Math.Min(_minimum, value);
        _maximum = _count == 0 ? value : Math.Max(_maximum, value);
        _sum += value;
        _count++;
    }

    private readonly double Of(double value) => _count == 0 ? double.NaN : value;
}
