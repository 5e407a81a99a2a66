using Ashlar.Memory;

namespace Ashlar.MemTrace.Tests;

/// <summary>Zones, phases and garbage of frames are read back as the program saw them.</summary>
public sealed class ZoneTests
{
    [Fact]
    public void Zones_phases_and_garbage_belong_to_their_frames()
    {
        object? kept = null;
        long counted = 0;
        using Recording recording = Recording.Of(memory =>
        {
            var timings = new FrameTimings { Memory = memory };
            for (int frame = 0; frame < 20; frame++)
            {
                memory.BeginFrame();
                timings.BeginFrame();
                using (timings.Zone("outer"))
                {
                    using (timings.Zone("inner"))
                    {
                        kept = frame % 4 == 0 ? new byte[1000] : kept;
                    }
                }

                timings.EndUpdate();
                using (timings.Zone("scene"))
                {
                }

                timings.EndDraw();
                timings.EndFrame();
                counted += frame % 4 == 0 ? timings.ZoneOf("inner")[0].GarbageBytes : 0;
                memory.EndFrame();
            }
        });
        TraceAnalysis trace = recording.Analyse();
        Assert.NotNull(kept);
        Assert.Equal(
            [("draw", true), ("inner", false), ("outer", false), ("present", true), ("scene", false), ("update", true)],
            trace.Zones.Select(static zone => (zone.Name, zone.IsPhase)).Order());
        Assert.All(trace.Zones, static zone => Assert.Equal((20L, 20), (zone.Calls, zone.Frames)));
        ZoneFigures inner = trace.Zones.Single(static zone => zone.Name == "inner");
        Assert.Equal((counted, 5), (inner.GarbageBytes, inner.GarbageFrames));
        Assert.InRange(counted, 5000, 10_000);
        Assert.True(inner.GarbageIn(4) >= 1000);
        Assert.Equal(0, inner.GarbageIn(5));
        for (long frame = 0; frame < 20; frame++)
        {
            Slice Of(string name) => trace.Slices.Single(slice => trace.Zones[slice.Zone].Name == name && slice.Frame == frame);
            Slice outer = Of("outer");
            Assert.Equal(outer.Milliseconds - Of("inner").Milliseconds, outer.SelfMilliseconds, 9);
            Slice update = Of("update");
            Assert.True(update.BeganMilliseconds <= outer.BeganMilliseconds);
            Assert.Equal(update.Milliseconds - outer.Milliseconds, update.SelfMilliseconds, 9);
        }
    }

    [Fact]
    public void Timings_of_a_system_that_is_not_traced_or_of_another_clock_are_left_out()
    {
        using Recording recording = Recording.Of(static memory =>
        {
            using var quiet = new MemorySystem(new MemoryOptions { IsTraced = false });
            Run(new FrameTimings { Memory = quiet });
            Run(new FrameTimings(time: new OtherClock()) { Memory = memory });
        });
        Assert.Empty(recording.Analyse().Zones);
    }

    [Fact]
    public void Tracing_zones_makes_no_garbage()
    {
        using Recording recording = Recording.Of(static memory =>
        {
            var timings = new FrameTimings { Memory = memory };
            Assert.Equal(0, Garbage.BytesOf(() => Run(timings)));
        });
    }

    [Fact]
    public void A_zone_that_is_slow_in_each_seventh_frame_is_told()
    {
        var zone = new ZoneFigures("pickups", isPhase: false);
        var steady = new ZoneFigures("steady", isPhase: false);
        for (int frame = 0; frame < 200; frame++)
        {
            zone.Add(new Slice(0, frame, 0, 0, frame % 7 == 3 ? 5 : 0.1));
            steady.Add(new Slice(1, frame, 0, 0, frame == 50 ? 5 : 1));
        }

        zone.Complete();
        steady.Complete();
        Assert.Equal((29, 7L, 0.1), (zone.SlowFrames, zone.SlowEvery, zone.Median));
        Assert.Equal((1, 0L, 50L), (steady.SlowFrames, steady.SlowEvery, steady.WorstFrame));
    }

    [Fact]
    public void A_rise_never_falls()
    {
        long[] leak = [.. Enumerable.Range(0, 300).Select(static i => 1000L + i)];
        long[] wave = [.. Enumerable.Range(0, 300).Select(static i => 1000L + (i % 90))];
        long[] steps = [.. Enumerable.Range(0, 300).Select(static i => i < 120 ? 10L : i < 200 ? 20 : i < 250 ? 30 : 40)];
        long[] once = [.. Enumerable.Range(0, 300).Select(static i => i < 150 ? 10L : 100)];
        Assert.True(Rise.Of(leak).IsThroughout);
        Assert.False(Rise.Of(wave).IsThroughout);
        Assert.True(Rise.Of(steps).IsThroughout);
        Assert.False(Rise.Of(once).IsThroughout);
        Assert.Equal(default, Rise.Of([1, 2, 3]));
    }

    private static void Run(FrameTimings timings)
    {
        for (int frame = 0; frame < 10; frame++)
        {
            timings.BeginFrame();
            using (timings.Zone("zone"))
            {
            }

            timings.EndUpdate();
            timings.EndDraw();
            timings.EndFrame();
        }
    }

    private sealed class OtherClock : TimeProvider
    {
    }
}
