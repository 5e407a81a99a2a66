namespace Ashlar.Memory.Tests;

public sealed class GuardSampleTests
{
    private const int Objects = 4_000_000;

    [Theory]
    [InlineData(0, 8192)]
    [InlineData(1000, 1024)]
    [InlineData(20, 1024)]
    public void One_object_in_so_many_is_taken(int objectsAFrame, int oneIn)
    {
        for (uint seed = 1; seed < 20; seed++)
        {
            var sample = new GuardSample(seed * 0x9E3779B9);
            int taken = 0;
            for (int i = 0; i < Objects; i++)
            {
                if (objectsAFrame > 0 && i % objectsAFrame == 0)
                {
                    sample.BeginFrame();
                }

                taken += sample.Takes() ? 1 : 0;
            }

            Assert.InRange(taken, Objects / oneIn * 0.8, Objects / oneIn * 1.25);
        }
    }

    [Fact]
    public void The_first_ones_of_a_frame_come_sooner()
    {
        var sample = new GuardSample(1);
        for (int frame = 0; frame < 10; frame++)
        {
            // What an idle frame leaves behind does not count: each has a budget of its own.
            for (int i = 0; i < 200_000; i++)
            {
                _ = sample.Takes();
            }

            sample.BeginFrame();
            int first = 1;
            while (!sample.Takes())
            {
                first++;
            }

            Assert.InRange(first, 1, 2 * GuardSample.OneIn);
        }
    }
}
