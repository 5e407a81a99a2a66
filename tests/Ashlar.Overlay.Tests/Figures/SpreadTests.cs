namespace Ashlar.Overlay.Tests;

public class SpreadTests
{
    [Fact]
    public void Without_values_it_is_zero()
    {
        var spread = default(Spread);
        Assert.Equal((0, 0, 0), (spread.Last, spread.Average, spread.Maximum));
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
}
