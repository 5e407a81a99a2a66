namespace Ashlar.MemTrace;

/// <summary>The mean of some values and how far they spread, kept as they come (Welford 1962).</summary>
internal struct Spread
{
    private double _mean;
    private double _squares;

    /// <summary>How many values came.</summary>
    public long Count { get; private set; }

    /// <summary>Their mean.</summary>
    public readonly double Mean => _mean;

    /// <summary>How far the mean would move if the run were made again: its standard error.</summary>
    public readonly double ErrorOfMean => Count < 2 ? 0 : Math.Sqrt(_squares / (Count - 1) / Count);

    /// <summary>Adds a value.</summary>
    public void Add(double value)
    {
        Count++;
        double step = value - _mean;
        _mean += step / Count;
        _squares += step * (value - _mean);
    }

    /// <summary>By how many standard errors two means differ; infinite when neither spreads and they differ.</summary>
    public static double Distance(in Spread a, in Spread b)
    {
        double error = Math.Sqrt((a.ErrorOfMean * a.ErrorOfMean) + (b.ErrorOfMean * b.ErrorOfMean));
        double difference = Math.Abs(a.Mean - b.Mean);
        return difference == 0 ? 0 : difference / error;
    }
}
