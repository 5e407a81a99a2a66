namespace Ashlar.Overlay.Tests;

public class GraphScaleTests
{
    [Theory]
    [InlineData(3, 20)]
    [InlineData(20, 20)]
    [InlineData(20.1, 50)]
    [InlineData(66, 100)]
    [InlineData(170, 200)]
    [InlineData(1001, 2000)]
    public void A_decimal_axis_has_round_tops(double value, double top)
    {
        GraphScale scale = GraphScale.Decimal(20);
        scale.Follow(value);
        Assert.Equal(top, scale.Top, 6);
    }

    [Theory]
    [InlineData(0, 65536)]
    [InlineData(65537, 98304)]
    [InlineData(98305, 131072)]
    [InlineData(40 << 20, 48 << 20)]
    [InlineData(50 << 20, 64 << 20)]
    public void A_binary_axis_has_tops_of_a_power_or_one_and_a_half(double value, double top)
    {
        GraphScale scale = GraphScale.Binary(65536);
        scale.Follow(value);
        Assert.Equal(top, scale.Top);
    }

    [Fact]
    public void It_never_lies_below_the_graph_and_falls_only_after_a_while() => Seeded.Run(1, 20, random =>
    {
        GraphScale scale = random.Next(2) == 0 ? GraphScale.Decimal(1) : GraphScale.Binary(1);
        double previous = scale.Top;
        int low = 0;
        for (int frame = 0; frame < 3000; frame++)
        {
            double value = random.NextDouble() * Math.Pow(10, (frame / 300) % 4);
            low = value < previous * 0.4 ? low + 1 : 0;
            scale.Follow(value);
            Assert.True(scale.Top >= value);
            Assert.True(scale.Top >= previous || low >= 120, $"fell in frame {frame} after {low} low frames");
            low = scale.Top == previous ? low : 0;
            previous = scale.Top;
        }
    });

    [Fact]
    public void It_does_fall()
    {
        GraphScale scale = GraphScale.Decimal(1);
        scale.Follow(900);
        for (int frame = 0; frame < 120; frame++)
        {
            Assert.Equal(1000, scale.Top);
            scale.Follow(3);
        }

        Assert.Equal(5, scale.Top);
    }
}
