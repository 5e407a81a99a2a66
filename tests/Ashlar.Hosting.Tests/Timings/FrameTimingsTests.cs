namespace Ashlar.Hosting.Tests;

public sealed class FrameTimingsTests
{
    [Fact]
    public void Frames_are_remembered_newest_first_and_overwritten_after_the_history()
    {
        var timings = new FrameTimings(1000, warmUpFrames: 0);
        Assert.Equal(0, timings.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => timings[0].Steps);
        for (int frame = 0; frame < FrameTimings.History + 50; frame++)
        {
            timings.Record(frame * 100, (frame * 100) + 1, (frame * 100) + 3, (frame * 100) + 7, frame, 2);
        }

        Assert.Equal(FrameTimings.History, timings.Count);
        Assert.Equal(FrameTimings.History + 49, timings[0].Steps);
        Assert.Equal(50, timings[timings.Count - 1].Steps);
        Assert.Throws<ArgumentOutOfRangeException>(() => timings[timings.Count].Steps);
        Assert.Equal(1, timings[0].UpdateMilliseconds);
        Assert.Equal(2, timings[0].DrawMilliseconds);
        Assert.Equal(4, timings[0].PresentMilliseconds);
        Assert.Equal(7, timings[0].TotalMilliseconds);
        Assert.Equal(100, timings[0].IntervalMilliseconds);
        Assert.Equal(650, timings.Frames);
        Assert.Equal(2, timings.DroppedSteps);
        Assert.Equal(7, timings.Total.Maximum);
    }

    [Fact]
    public void The_pace_is_the_share_of_steps_that_were_not_left_out()
    {
        var timings = new FrameTimings(1000, warmUpFrames: 0);
        Assert.Equal(1, timings.Pace);
        long dropped = 0;
        for (int frame = 0; frame < 60; frame++)
        {
            timings.Record(0, 0, 0, 0, 1, dropped += frame % 2 * 2);
            Assert.Equal(frame % 2 * 2, timings[0].DroppedSteps);
        }

        Assert.Equal(0.5f, timings.Pace);
        for (int frame = 0; frame < 120; frame++)
        {
            timings.Record(0, 0, 0, 0, 1, dropped);
        }

        Assert.Equal(1, timings.Pace);
        Assert.Equal(60, timings.DroppedSteps);
    }

    [Fact]
    public void Garbage_is_counted_after_the_warm_up_only()
    {
        var timings = new FrameTimings(1000, warmUpFrames: 10);
        for (int frame = 0; frame < 30; frame++)
        {
            GC.KeepAlive(new byte[frame < 10 ? 100_000 : 1000]);
            timings.Record(0, 0, 0, 0, 1, 0);
        }

        Assert.Equal(20, timings.SteadyFrames);
        Assert.InRange(timings.SteadyGarbageBytesPerFrame, 1000, 1100);
        Assert.InRange(timings[0].GarbageBytes, 1000, 1100);
    }

    [Fact]
    public void Collections_are_counted_after_the_warm_up_only()
    {
        var timings = new FrameTimings(1000, warmUpFrames: 2);
        GC.Collect();
        timings.Record(0, 0, 0, 0, 1, 0);
        timings.Record(0, 0, 0, 0, 1, 0);
        int before = timings.SteadyCollections(2);
        GC.Collect();
        timings.Record(0, 0, 0, 0, 1, 0);
        Assert.True(timings.SteadyCollections(2) > before);
        Assert.True(timings[0].Collections >= 1);
        Assert.True(timings[0].PauseMilliseconds > 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => timings.SteadyCollections(3));
    }
}
