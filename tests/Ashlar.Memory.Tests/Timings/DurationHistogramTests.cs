namespace Ashlar.Memory.Tests;

public sealed class DurationHistogramTests
{
    [Fact]
    public void Percentiles_are_those_of_a_sorted_array_within_the_stated_error() =>
        Seeded.Run(Environment.TickCount, 1, random =>
    {
        for (int round = 0; round < 40; round++)
        {
            var histogram = new DurationHistogram();
            long[] sorted = new long[random.Next(1, 5000)];
            int bits = random.Next(2, 40);
            for (int i = 0; i < sorted.Length; i++)
            {
                sorted[i] = random.NextInt64(1L << random.Next(1, bits));
                histogram.Record(sorted[i]);
            }

            Array.Sort(sorted);
            foreach (double percent in (double[])[0, 1, 50, 95, 99, 99.9, 100])
            {
                int rank = Math.Clamp((int)Math.Ceiling(percent / 100 * sorted.Length), 1, sorted.Length);
                double expected = sorted[rank - 1];
                double actual = histogram.Percentile(percent) * 1e6;
                double allowed = Math.Max(expected * DurationHistogram.RelativeError, 0.500001);
                Assert.True(
                    Math.Abs(actual - expected) <= allowed,
                    $"round {round}, {percent} %: {actual} for {expected}");
            }

            Assert.Equal(sorted[0] / 1e6, histogram.Minimum);
            Assert.Equal(sorted[^1] / 1e6, histogram.Maximum);
            Assert.Equal(sorted.Average() / 1e6, histogram.Mean, 9);
            Assert.Equal(sorted.Length, histogram.Count);
        }
    });

    [Fact]
    public void Extremes_are_counted_where_they_belong()
    {
        var histogram = new DurationHistogram();
        Assert.Equal(0, histogram.Percentile(50));
        Assert.Equal(0, histogram.Minimum);
        histogram.Record(-5);
        Assert.Equal(0, histogram.Percentile(100));
        histogram.Record(long.MaxValue);
        Assert.Equal(long.MaxValue / 1e6, histogram.Maximum);
        Assert.InRange(histogram.Percentile(100), 1e6, 2e6);
        histogram.Clear();
        Assert.Equal(0, histogram.Count);
        Assert.Equal(0, histogram.Maximum);
        Assert.Throws<ArgumentOutOfRangeException>(() => histogram.Percentile(100.1));
    }
}
