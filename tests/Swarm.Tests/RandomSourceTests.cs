namespace Swarm.Tests;

/// <summary>The generator: the published one, and fair.</summary>
public sealed class RandomSourceTests
{
    [Fact]
    public void It_gives_the_numbers_of_the_published_generator()
    {
        // The first numbers that the demo of pcg-c-basic prints for seed 42, stream 54.
        var random = new RandomSource(42, 54);
        uint[] expected = [0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e];
        foreach (uint number in expected)
        {
            Assert.Equal(number, random.Next());
        }
    }

    [Fact]
    public void Numbers_stay_in_their_range_and_reach_all_of_it()
    {
        var random = new RandomSource(1, 1);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++)
        {
            counts[random.Below(6)]++;
            Assert.InRange(random.NextSingle(), 0f, 0.99999994f);
            Assert.InRange(random.Between(-3, 5), -3f, 5f);
        }

        Assert.All(counts, count => Assert.InRange(count, 9500, 10_500));
    }
}
