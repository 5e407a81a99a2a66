namespace Ashlar.Hosting.Tests;

public sealed class StepClockTests
{
    [Theory]
    [InlineData(1_000_000_000)]
    [InlineData(10_000_000)]
    [InlineData(1000)]
    public void Not_one_step_is_lost_in_ten_hours(long frequency)
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        var clock = new StepClock(frequency, 60, 1000);
        long start = random.NextInt64(1L << 40);
        long now = start;
        long steps = clock.Advance(now) - 1;
        for (int i = 0; i < 200_000; i++)
        {
            now += random.NextInt64(frequency / 3);
            steps += clock.Advance(now);
            Assert.InRange(clock.Alpha, 0, 1);
        }

        Assert.True(steps == (long)((Int128)(now - start) * 60 / frequency), $"seed {seed}");
        Assert.Equal(0, clock.Dropped);
    }

    [Fact]
    public void A_clock_that_runs_backwards_stands_still()
    {
        var clock = new StepClock(1000, 60, 5);
        clock.Advance(5000);
        Assert.Equal(0, clock.Advance(100));
        Assert.Equal(0, clock.Advance(110));
        Assert.Equal(1, clock.Advance(117));
    }

    [Fact]
    public void A_pause_of_years_does_not_overflow()
    {
        var clock = new StepClock(1_000_000_000, 60, 5);
        clock.Advance(0);
        Assert.Equal(5, clock.Advance(long.MaxValue));
        Assert.InRange(clock.Alpha, 0, 1);
        Assert.Equal(0, clock.Advance(long.MaxValue));
    }
}
