using System.Diagnostics;
using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

public sealed class GarbageTypesTests : IDisposable
{
    private readonly Clock _time = new();
    private readonly FrameTimings _timings;
    private readonly GarbageTypes _types = new(samples: false);

    public GarbageTypesTests() => _timings = new FrameTimings(0, _time);

    public void Dispose() => _types.Dispose();

    [Fact]
    public void A_sample_is_of_the_zone_that_made_garbage_at_its_time()
    {
        long inAi = Pass("ai", garbage: true);
        long inDraw = Pass("draw", garbage: false);
        long between = _time.Now;
        _time.Now += 100;
        long inPaths = 0;
        using (_timings.Zone("ai"))
        {
            _time.Now += 10;
            inPaths = Pass("paths", garbage: true);
            _time.Now += 10;
        }

        const int Loop = 7;
        Add("Int32", Loop, inAi);
        Add("Int32", Loop, inPaths);
        Add("Int32", Loop, inPaths);
        Add("String", Loop, between);
        Add("String", Loop, inDraw);
        Add("Byte[]", 8, inAi);
        Add("Event", 9, inAi, isOwn: true);
        _types.Sample(_time.Now);
        (string, string, int, bool)[] expected =
        [
            ("Byte[]", GarbageTypes.OtherThread, 1, false),
            ("Event", GarbageTypes.Own, 1, false),
            ("Int32", "ai", 1, true),
            ("Int32", "paths", 2, true),
            ("String", GarbageTypes.NoZone, 2, false),
        ];
        Assert.Equal(
            expected,
            Rows().Select(row => (row.Type, row.Place, row.Samples, row.IsZone)).OrderBy(row => row.Type).ThenBy(row => row.Place));
        Assert.Equal(7 * GarbageSample.MeanBytes, _types.Bytes, 1000.0);
    }

    [Fact]
    public void The_thread_of_most_samples_in_zones_is_that_of_the_loop()
    {
        long inAi = Pass("ai", garbage: true);
        Add("early", 8, inAi);
        for (int i = 0; i < 10; i++)
        {
            Add("loop", 7, inAi);
        }

        Add("late", 8, inAi);
        _types.Sample(_time.Now);
        Assert.Equal("ai", Rows().Single(row => row.Type == "loop" && row.IsZone).Place);
        Assert.Equal(GarbageTypes.OtherThread, Rows().Single(row => row.Type == "late").Place);
    }

    [Fact]
    public void Rows_tell_the_last_ten_seconds_up_to_the_moment_shown()
    {
        long now = 100 * Stopwatch.Frequency;
        for (int second = 80; second < 110; second++)
        {
            Add("String", 1, second * Stopwatch.Frequency, objectBytes: second);
        }

        _types.Sample(now);
        GarbageTypeRow row = Assert.Single(Rows());
        Assert.Equal(10, row.Samples);
        Assert.Equal(Enumerable.Range(91, 10).Sum(), row.ObjectBytes);
        Assert.Equal(now, row.LastAt);
        _types.Sample(now - (15 * Stopwatch.Frequency));
        Assert.Equal(6, Assert.Single(Rows()).Samples);
    }

    [Fact]
    public void An_object_stands_for_as_many_bytes_as_lie_between_samples_and_a_large_one_for_itself()
    {
        Assert.Equal(GarbageSample.MeanBytes, new GarbageSample("", 24, 0, 0, false).Bytes, 100.0);
        Assert.Equal(10 << 20, new GarbageSample("", 10 << 20, 0, 0, false).Bytes, 1.0);
        Assert.Equal(0, new GarbageSample("", 0, 0, 0, false).Bytes);
    }

    [Fact]
    public void Adding_and_adding_up_make_no_garbage()
    {
        long inAi = Pass("ai", garbage: true);
        string[] names = [.. Enumerable.Range(0, 100).Select(i => $"type {i}")];
        Assert.Equal(0, Ashlar.Tests.Garbage.BytesOf(() =>
        {
            foreach (string name in names)
            {
                Add(name, 7, inAi);
            }

            _types.Sample(_time.Now);
        }));
        Assert.Equal(64, Rows().Length);
    }

    private GarbageTypeRow[] Rows() => [.. _types.Rows];

    private void Add(string type, long thread, long at, bool isOwn = false, long objectBytes = 24) =>
        _types.Add(new GarbageSample(type, objectBytes, thread, at, isOwn), _timings);

    /// <summary>Goes through a zone.</summary>
    /// <returns>A moment in it.</returns>
    private long Pass(string name, bool garbage)
    {
        using (_timings.Zone(name))
        {
            _time.Now += 100;
            if (garbage)
            {
                GC.KeepAlive(new object());
            }
        }

        _time.Now += 10;
        return _time.Now - 60;
    }

    private sealed class Clock : TimeProvider
    {
        public long Now { get; set; } = 1000;

        public override long TimestampFrequency => Stopwatch.Frequency;

        public override long GetTimestamp() => Now;
    }
}
