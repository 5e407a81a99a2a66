using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

public class TimelineTests
{
    private const long Second = 1000;

    [Fact]
    public void Frames_are_remembered_while_nothing_is_shown()
    {
        using var stage = new BareStage();
        var pool = new SlabPool<long>(stage.Memory, "pool");
        stage.Run(200, () => pool.Create(1));
        stage.Overlay.IsVisible = true;
        stage.Draw();
        Timeline timeline = stage.Overlay.Figures.Timeline;
        Assert.Equal(200, timeline.Frames.Count);
        Assert.True(timeline.Frames[0].CommittedBytes > 0);
        Assert.True(timeline.Frames[0].LiveBytes - timeline.Frames[199].LiveBytes >= 190 * sizeof(long));
        Assert.False(float.IsNaN(timeline.Frames[0].IntervalMilliseconds));
    }

    [Fact]
    public void A_frame_s_time_and_garbage_are_its_own()
    {
        using var memory = new MemorySystem();
        using var timeline = new Timeline(memory, Second);
        var clock = new ManualClock();
        var timings = new FrameTimings(time: clock);
        var snapshot = memory.Snapshot();
        for (int frame = 1; frame <= 2000; frame++)
        {
            timings.BeginFrame();
            clock.Pass(frame);
            timings.EndUpdate();
            Record(timeline, timings, snapshot, frame);
            clock.Pass(2 * frame);
            timings.EndDraw();
            timings.EndFrame();
        }

        Record(timeline, timings, snapshot, 2001);
        Assert.Equal(Timeline.FrameCapacity, timeline.Frames.Count);
        for (int age = 0; age < Timeline.FrameCapacity; age += 97)
        {
            FrameNote note = timeline.Frames[age];
            Assert.Equal(1999 - age, note.Frame);
            Assert.Equal(2000 - age, note.At);
            Assert.Equal(2000 - age, note.UpdateMilliseconds, 3f);
            Assert.Equal(2 * (2000 - age), note.DrawMilliseconds, 3f);
        }
    }

    [Fact]
    public void A_second_keeps_its_slowest_frame_and_its_sums() => Seeded.Run(1, 10, random =>
    {
        using var memory = new MemorySystem();
        using var timeline = new Timeline(memory, Second);
        var clock = new ManualClock();
        var timings = new FrameTimings(time: clock);
        var snapshot = memory.Snapshot();
        long now = 1;
        var model = new List<(float Slowest, long Frame)>();
        float slowest = 0;
        long began = 0;
        for (int frame = 0; frame < 500; frame++)
        {
            Record(timeline, timings, snapshot, now);
            int milliseconds = random.Next(1, 100);
            timings.BeginFrame();
            clock.Pass(milliseconds);
            timings.EndFrame();
            began = began == 0 ? now : began;
            now += random.Next(1, 300);
            slowest = Math.Max(slowest, milliseconds);
            if (now - began >= Second)
            {
                model.Insert(0, (slowest, frame));
                slowest = 0;
                began = now;
            }
        }

        Record(timeline, timings, snapshot, now);
        Assert.Equal(Math.Min(model.Count, Timeline.SecondCapacity), timeline.Seconds.Count);
        for (int age = 0; age < timeline.Seconds.Count; age++)
        {
            Assert.Equal(model[age].Slowest, timeline.Seconds[age].TotalMilliseconds, 3f);
            Assert.Equal(model[age].Frame, timeline.Seconds[age].Frame);
        }
    });

    [Fact]
    public void A_moment_is_found_and_left_in_steps_as_in_a_list() => Seeded.Run(1, 20, random =>
    {
        using var memory = new MemorySystem();
        using var timeline = new Timeline(memory, Second);
        var timings = new FrameTimings();
        var snapshot = memory.Snapshot();
        Assert.Equal(Moment.Now, timeline.Find(17));
        Assert.Equal(0, timeline.Step(0, 3));
        long now = 1;
        int frames = random.Next(2, 4000);
        for (int frame = 0; frame < frames; frame++)
        {
            Record(timeline, timings, snapshot, now);
            timings.EndFrame();
            now += random.Next(1, 100);
        }

        Record(timeline, timings, snapshot, now);
        long[] stamps = [.. Enumerable.Range(0, timeline.Frames.Count).Select(age => timeline.Frames[age].At)];
        long[] seconds = [.. Enumerable.Range(0, timeline.Seconds.Count).Select(age => timeline.Seconds[age].At)];
        long[] all = [.. stamps, .. seconds.Where(at => at < stamps[^1])];
        Assert.Equal(all[^1], timeline.Oldest);
        long place = 0;
        int index = -1;
        for (int i = 0; i < 300; i++)
        {
            int step = random.Next(-12, 20);
            bool isAmongSeconds = index >= stamps.Length;
            int wanted = Math.Clamp(index + step, -1, all.Length - 1);

            // At the border between frames and seconds a long step ends at the border.
            index = isAmongSeconds ? Math.Max(wanted, stamps.Length - 1)
                : wanted >= stamps.Length ? stamps.Length : wanted;
            place = timeline.Step(place, step);
            Assert.Equal(index < 0 ? 0 : all[index], place);
            Moment moment = timeline.Find(place);
            Assert.Equal(index >= 0, moment.IsPast);
            if (index >= 0)
            {
                Assert.Equal(index < stamps.Length ? index : -1, moment.FrameAge);
                int second = Array.FindIndex(seconds, at => at <= place);
                Assert.Equal(second < 0 ? seconds.Length - 1 : second, moment.SecondAge);
            }
        }
    });

    [Fact]
    public void Another_loop_s_frames_follow_those_of_the_first()
    {
        using var memory = new MemorySystem();
        using var timeline = new Timeline(memory, Second);
        var snapshot = memory.Snapshot();
        for (int frame = 0; frame < 30; frame++)
        {
            var timings = new FrameTimings();
            Record(timeline, timings, snapshot, 1 + (20 * frame));
            timings.EndFrame();
        }

        Assert.Equal(29, timeline.Frames.Count);
        Assert.Equal(20, timeline.Frames[0].IntervalMilliseconds);
        Assert.True(float.IsNaN(timeline.Frames[0].UpdateMilliseconds));
    }

    [Fact]
    public void While_the_game_stands_still_nothing_is_noted()
    {
        using var memory = new MemorySystem();
        using var timeline = new Timeline(memory, Second);
        var timings = new FrameTimings();
        var snapshot = memory.Snapshot();
        for (int frame = 0; frame < 50; frame++)
        {
            timeline.Record(timings, snapshot, false, 0, 1 + frame, standsStill: frame is >= 10 and < 40);
            timings.EndFrame();
        }

        Assert.Equal(10 + 9, timeline.Frames.Count);
        Assert.Equal(9, timeline.Frames[9].Frame);
        Assert.Equal(40, timeline.Frames[8].Frame);
    }

    private static void Record(Timeline timeline, FrameTimings timings, MemorySnapshot memory, long now) =>
        timeline.Record(timings, memory, isNewTree: false, memory.CommittedBytes, now, standsStill: false);
}
