namespace Ashlar.Memory.Tests;

public sealed class FrameTimingsTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Frames_are_remembered_newest_first_and_overwritten_after_the_history()
    {
        var timings = new FrameTimings(0, _time);
        Assert.Equal(0, timings.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => timings[0].Steps);
        for (int frame = 0; frame < FrameTimings.History + 50; frame++)
        {
            timings.BeginFrame();
            Pass(1);
            timings.EndUpdate(frame, frame == 0 ? 2 : 0);
            Pass(2);
            timings.EndDraw();
            Pass(4);
            timings.EndFrame();
            Pass(93);
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
        Assert.Equal(650L * 649 / 2, timings.Steps);
        Assert.Equal(2, timings.DroppedSteps);
        Assert.Equal((650, 650, 650, 650, 649), (timings.Update.Count, timings.Draw.Count, timings.Present.Count,
            timings.Total.Count, timings.Interval.Count));
        Assert.Equal((1, 2, 4, 7, 100), (timings.Update.Maximum, timings.Draw.Maximum, timings.Present.Maximum,
            timings.Total.Maximum, timings.Interval.Maximum));
    }

    [Fact]
    public void What_a_loop_does_not_report_is_not_known_and_never_0()
    {
        var timings = new FrameTimings(0, _time);
        for (int frame = 0; frame < 3; frame++)
        {
            timings.EndFrame();
            Pass(16);
        }

        AssertSample(timings[2], float.NaN, float.NaN, float.NaN, float.NaN, float.NaN);
        AssertSample(timings[0], float.NaN, float.NaN, float.NaN, float.NaN, 16);
        Assert.Equal((0, 0, 0, 0, 2), (timings.Update.Count, timings.Draw.Count, timings.Present.Count,
            timings.Total.Count, timings.Interval.Count));

        timings.BeginFrame();
        Pass(5);
        timings.EndFrame();
        AssertSample(timings[0], float.NaN, float.NaN, float.NaN, 5, 16);

        timings.BeginFrame();
        Pass(5);
        timings.EndDraw();
        Pass(3);
        timings.EndFrame();
        AssertSample(timings[0], float.NaN, 5, 3, 8, 5);

        timings.BeginFrame();
        Pass(5);
        timings.EndUpdate();
        Pass(4);
        timings.EndFrame();
        AssertSample(timings[0], 5, float.NaN, float.NaN, 9, 8);
        Assert.Equal(1, timings[0].Steps);
    }

    [Fact]
    public void A_frame_that_nobody_ended_ends_with_the_beginning_of_the_next()
    {
        var timings = new FrameTimings(0, _time);
        timings.BeginFrame();
        Pass(5);
        timings.EndUpdate();
        Pass(15);
        timings.BeginFrame();
        Assert.Equal(1, timings.Frames);
        AssertSample(timings[0], 5, float.NaN, float.NaN, 20, float.NaN);
        timings.EndFrame();
        AssertSample(timings[0], float.NaN, float.NaN, float.NaN, 0, 20);
    }

    [Fact]
    public void Reports_outside_of_a_frame_do_nothing()
    {
        var timings = new FrameTimings(0, _time);
        timings.EndUpdate(7, 7);
        timings.EndDraw();
        timings.EndFrame();
        AssertSample(timings[0], float.NaN, float.NaN, float.NaN, float.NaN, float.NaN);
        Assert.Equal((0, 0, 0L), (timings[0].Steps, timings[0].DroppedSteps, timings.Update.Count));
    }

    [Fact]
    public void Numbers_below_0_are_refused_and_the_frame_goes_on()
    {
        Assert.Throws<ArgumentOutOfRangeException>("warmUpFrames", () => new FrameTimings(-1));
        var timings = new FrameTimings(0, _time);
        timings.BeginFrame();
        Assert.Throws<ArgumentOutOfRangeException>("steps", () => timings.EndUpdate(-1));
        Assert.Throws<ArgumentOutOfRangeException>("droppedSteps", () => timings.EndUpdate(1, -1));
        timings.EndUpdate(3);
        timings.EndFrame();
        Assert.Equal((3, 1L), (timings[0].Steps, timings.Update.Count));
    }

    [Fact]
    public void The_pace_is_the_share_of_steps_that_were_not_left_out()
    {
        var timings = new FrameTimings(0, _time);
        Assert.Equal(1, timings.Pace);
        for (int frame = 0; frame < 60; frame++)
        {
            Step(timings, frame % 2 * 2);
            Assert.Equal(frame % 2 * 2, timings[0].DroppedSteps);
        }

        Assert.Equal(0.5f, timings.Pace);
        for (int frame = 0; frame < 120; frame++)
        {
            Step(timings, 0);
        }

        Assert.Equal(1, timings.Pace);
        Assert.Equal(60, timings.DroppedSteps);
    }

    [Fact]
    public void Garbage_is_counted_after_the_warm_up_only()
    {
        var timings = new FrameTimings(10);
        for (int frame = 0; frame < 30; frame++)
        {
            GC.KeepAlive(new byte[frame < 10 ? 100_000 : 1000]);
            timings.EndFrame();
        }

        Assert.Equal(20, timings.SteadyFrames);
        Assert.InRange(timings.SteadyGarbageBytesPerFrame, 1000, 1100);
        Assert.InRange(timings[0].GarbageBytes, 1000, 1100);
    }

    [Fact]
    public void A_frame_makes_no_garbage_itself() => Assert.Equal(0, Garbage.LeastOf(() =>
    {
        var timings = new FrameTimings(2);
        for (int frame = 0; frame < 1000; frame++)
        {
            timings.BeginFrame();
            timings.EndUpdate();
            timings.EndDraw();
            timings.EndFrame();
        }

        return timings.SteadyGarbageBytes;
    }));

    [Fact]
    public void Collections_are_counted_after_the_warm_up_only()
    {
        var timings = new FrameTimings(2);
        GC.Collect();
        timings.EndFrame();
        timings.EndFrame();
        int before = timings.SteadyCollections(2);
        GC.Collect();
        timings.EndFrame();
        Assert.True(timings.SteadyCollections(2) > before);
        Assert.True(timings[0].Collections >= 1);
        Assert.True(timings[0].PauseMilliseconds > 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => timings.SteadyCollections(3));
    }

    private static void Step(FrameTimings timings, int dropped)
    {
        timings.BeginFrame();
        timings.EndUpdate(1, dropped);
        timings.EndFrame();
    }

    private static void AssertSample(
        in FrameSample sample, float update, float draw, float present, float total, float interval)
    {
        Assert.Equal(
            (update, draw, present, total, interval),
            (sample.UpdateMilliseconds, sample.DrawMilliseconds, sample.PresentMilliseconds, sample.TotalMilliseconds,
                sample.IntervalMilliseconds));
    }

    private void Pass(int milliseconds) => _time.Now += milliseconds;
}
