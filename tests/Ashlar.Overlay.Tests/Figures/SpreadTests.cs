namespace Ashlar.Overlay.Tests;

public class SpreadTests
{
    [Fact]
    public void Without_values_nothing_is_known()
    {
        var spread = default(Spread);
        Assert.Equal((double.NaN, double.NaN, double.NaN), (spread.Last, spread.Average, spread.Maximum));
    }

    [Fact]
    public void It_knows_the_first_the_mean_and_the_largest() => Seeded.Run(1, 20, random =>
    {
        var spread = default(Spread);
        var model = new List<double>();
        for (int i = 0; i < 100; i++)
        {
            double value = (random.NextDouble() * 100) - 50;
            spread.Add(value);
            model.Add(value);
            Assert.Equal(model[0], spread.Last);
            Assert.Equal(model.Max(), spread.Maximum);
            Assert.Equal(model.Average(), spread.Average, 9);
        }
    });

    [Fact]
    public void What_nobody_measured_is_left_out()
    {
        Spread spread = default;
        spread.Add(double.NaN);
        Assert.False(spread.IsMeasured);
        spread.Add(4);
        spread.Add(double.NaN);
        spread.Add(2);
        Assert.True(spread.IsMeasured);
        Assert.Equal((4.0, 2.0, 4.0, 3.0), (spread.Last, spread.Minimum, spread.Maximum, spread.Average));
    }
}
