namespace Ashlar.Overlay;

/// <summary>A figure over the last frames: its newest value, its mean, its least and its largest.</summary>
internal struct Spread
{
    private double _sum;
    private int _count;

    /// <summary>The newest value: the one added first.</summary>
    public double Last { get; private set; }

    /// <summary>The smallest value; 0 without any.</summary>
    public double Minimum { get; private set; }

    /// <summary>The largest value; 0 without any.</summary>
    public double Maximum { get; private set; }

    /// <summary>The mean; 0 without any.</summary>
    public readonly double Average => _count == 0 ? 0 : _sum / _count;

    /// <summary>Adds a value, the newest first.</summary>
    public void Add(double value)
    {
        Last = _count == 0 ? value : Last;
        Minimum = _count == 0 ? value : Math.Min(Minimum, value);
        Maximum = _count == 0 ? value : Math.Max(Maximum, value);
        _sum += value;
        _count++;
    }
}
