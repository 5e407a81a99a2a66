namespace Ashlar.Memory.Tests;

public sealed class FrameZoneTests
{
    private readonly ManualTime _time = new();
    private readonly FrameTimings _timings;

    public FrameZoneTests() => _timings = new FrameTimings(0, _time);

    [Fact]
    public void A_zone_counts_what_a_frame_took_in_it_in_all_its_turns()
    {
        for (int turn = 1; turn <= 3; turn++)
        {
            using (_timings.Zone("ai"))
            {
                Pass(turn);
            }

            Pass(10);
        }

        FrameZone ai = _timings.ZoneOf("ai");
        Assert.Equal("ai", ai.Name);
        Assert.Equal(0, ai.Calls);
        _timings.EndFrame();
        Assert.Equal((6, 6, 3), (ai[0].TotalMilliseconds, ai[0].SelfMilliseconds, ai[0].Calls));
        _timings.EndFrame();
        Assert.Equal((0, 0, 0), (ai[0].TotalMilliseconds, ai[0].SelfMilliseconds, ai[0].Calls));
        Assert.Equal(6, ai[1].TotalMilliseconds);
        Assert.Equal((3, 6), (ai.Calls, ai.TotalMilliseconds));
        Assert.Same(ai, Assert.Single(_timings.Zones.ToArray()));
    }

    [Fact]
    public void A_moment_is_of_the_innermost_zone_that_was_open_then()
    {
        long before = _time.GetTimestamp();
        Pass(1);
        long outer;
        long inner;
        long between;
        long open;
        using (_timings.Zone("update"))
        {
            Pass(1);
            outer = _time.GetTimestamp();
            Pass(1);
            using (_timings.Zone("ai"))
            {
                Pass(1);
                inner = _time.GetTimestamp();
                GC.KeepAlive(new byte[1000]);
                Pass(1);
            }

            using (_timings.Zone("paths"))
            {
                Pass(1);
            }

            Pass(1);
            between = _time.GetTimestamp();
            Pass(1);
            Assert.Equal("ai", At(inner));
            Assert.Null(At(outer));
        }

        Pass(1);
        long after = _time.GetTimestamp();
        Pass(1);
        using (_timings.Zone("draw"))
        {
            Pass(1);
            open = _time.GetTimestamp();
            Assert.Null(At(open));
            Pass(1);
        }

        Assert.Equal([null, "update", "ai", "update", null, "draw"], new[] { before, outer, inner, between, after, open }.Select(At));
        _ = _timings.ZoneAt(inner, out long garbage);
        Assert.InRange(garbage, 1000, 20_000);
        _ = _timings.ZoneAt(before, out garbage);
        Assert.Equal(0, garbage);
        for (int passage = 0; passage < 2050; passage++)
        {
            Assert.Equal(passage < 2048 ? "draw" : null, At(open));
            using (_timings.Zone("other"))
            {
                Pass(1);
            }
        }

        string? At(long moment) => _timings.ZoneAt(moment, out _)?.Name;
    }

    [Fact]
    public void A_moment_is_found_where_a_plain_list_finds_it() => Seeded.Run(1, 20, random =>
    {
        var timings = new FrameTimings(0, _time);
        var passages = new List<(string Name, long Began, long Ended)>();
        long start = _time.GetTimestamp();
        Open(0);
        for (int i = 0; i < 300; i++)
        {
            long moment = start + random.NextInt64(_time.GetTimestamp() - start + 1);
            string? expected = passages.Where(each => each.Began <= moment && moment < each.Ended).OrderBy(each => each.Ended).FirstOrDefault().Name;
            Assert.Equal(expected, timings.ZoneAt(moment, out _)?.Name);
        }

        void Open(int depth)
        {
            for (int i = 0; i < 4 && depth < 4; i++)
            {
                string name = $"{random.Next(8)}";
                using ZoneScope zone = timings.Zone(name);
                long began = _time.GetTimestamp();
                Pass(1 + random.Next(3));
                Open(depth + random.Next(1, 4));
                passages.Add((name, began, _time.GetTimestamp()));
            }
        }
    });

    [Fact]
    public void A_zone_has_no_part_in_what_the_zones_inside_of_it_take()
    {
        using (_timings.Zone("update"))
        {
            Pass(1);
            using (_timings.Zone("ai"))
            {
                Pass(2);
                using (_timings.Zone("paths"))
                {
                    Pass(4);
                }
            }

            using (_timings.Zone("ai"))
            {
                Pass(8);
            }
        }

        _timings.EndFrame();
        Assert.Equal(
            [("update", 0, 15, 1), ("ai", 1, 14, 10), ("paths", 2, 4, 4)],
            _timings.Zones.ToArray().Select(zone =>
                (zone.Name, zone.Depth, (int)zone[0].TotalMilliseconds, (int)zone[0].SelfMilliseconds)));
        Assert.Equal(15, _timings[0].ZoneMilliseconds);
        _timings.EndFrame();
        Assert.Equal(0, _timings[0].ZoneMilliseconds);
    }

    [Fact]
    public void A_zone_inside_itself_takes_its_time_once()
    {
        using (_timings.Zone("walk"))
        {
            Pass(1);
            using (_timings.Zone("walk"))
            {
                Pass(2);
            }
        }

        _timings.EndFrame();
        ZoneSample walk = _timings.ZoneOf("walk")[0];
        Assert.Equal((3, 3, 2), (walk.TotalMilliseconds, walk.SelfMilliseconds, walk.Calls));
    }

    [Fact]
    public void A_zone_that_was_left_open_ends_with_the_one_around_it_and_ending_it_again_does_nothing()
    {
        ZoneScope outer = _timings.Zone("outer");
        Pass(1);
        ZoneScope inner = _timings.Zone("inner");
        Pass(2);
        outer.Dispose();
        Pass(4);
        using (_timings.Zone("next"))
        {
            inner.Dispose();
            outer.Dispose();
            default(ZoneScope).Dispose();
            Pass(8);
        }

        _timings.EndFrame();
        Assert.Equal(3, _timings.ZoneOf("outer")[0].TotalMilliseconds);
        Assert.Equal(2, _timings.ZoneOf("inner")[0].TotalMilliseconds);
        Assert.Equal(8, _timings.ZoneOf("next")[0].TotalMilliseconds);
        Assert.Equal(0, _timings.ZoneOf("next").Depth);
    }

    [Fact]
    public void A_zone_counts_in_the_frame_in_which_it_ends()
    {
        using (_timings.Zone("loading"))
        {
            Pass(5);
            _timings.EndFrame();
            Pass(6);
        }

        _timings.EndFrame();
        Assert.Equal(11, _timings.ZoneOf("loading")[0].TotalMilliseconds);
        Assert.Equal(0, _timings.ZoneOf("loading")[1].TotalMilliseconds);
    }

    [Fact]
    public void Garbage_and_frame_memory_are_told_to_the_zone_that_makes_them()
    {
        using var memory = new MemorySystem();
        _timings.Memory = memory;
        memory.BeginFrame();

        // The first allocation of a process makes tables, which are of no zone.
        memory.Frame.Current.Allocate<byte>(1);
        FrameZone outer = _timings.ZoneOf("outer");
        FrameZone inner = _timings.ZoneOf("inner");
        using (_timings.Zone(outer))
        {
            memory.Frame.Current.Allocate<byte>(1000);
            using (_timings.Zone(inner))
            {
                memory.Frame.Current.Allocate<byte>(5000);
                GC.KeepAlive(new byte[20_000]);
            }
        }

        memory.EndFrame();
        _timings.EndFrame();
        Assert.InRange(outer[0].FrameMemoryBytes, 1000, 1100);
        Assert.InRange(inner[0].FrameMemoryBytes, 5000, 5100);
        Assert.InRange(inner[0].GarbageBytes, 20_000, 30_000);
        Assert.InRange(outer[0].GarbageBytes, 0, 15_000);
    }

    [Fact]
    public void Frame_memory_that_ends_inside_of_a_zone_and_a_system_that_is_gone_count_as_nothing()
    {
        var memory = new MemorySystem();
        _timings.Memory = memory;
        memory.BeginFrame();
        memory.Frame.Current.Allocate<byte>(5000);
        using (_timings.Zone("boundary"))
        {
            memory.EndFrame();
            memory.BeginFrame();
        }

        memory.EndFrame();
        memory.Dispose();
        using (_timings.Zone("after"))
        {
            Pass(1);
        }

        _timings.EndFrame();
        Assert.Equal(0, _timings.ZoneOf("boundary")[0].FrameMemoryBytes);
        Assert.Equal(1, _timings.ZoneOf("after")[0].TotalMilliseconds);
    }

    [Fact]
    public void Zones_and_plots_make_no_garbage_once_they_are_known()
    {
        FrameZone zone = _timings.ZoneOf("known");
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            using (_timings.Zone("ai"))
            {
                using (_timings.Zone(zone))
                {
                    _timings.Plot("enemies", 3);
                }
            }

            _timings.EndFrame();
        }));
    }

    [Fact]
    public void Names_without_end_share_the_last_zone_and_the_last_plot()
    {
        for (int i = 0; i < 2 * FrameTimings.MaximumZones; i++)
        {
            using (_timings.Zone($"enemy {i}"))
            {
                Pass(1);
            }

            _timings.Plot($"enemy {i}", i);
        }

        _timings.EndFrame();
        Assert.Equal(FrameTimings.MaximumZones, _timings.Zones.Length);
        Assert.Equal(FrameTimings.MaximumPlots, _timings.Plots.Length);
        Assert.Equal("(others)", _timings.Zones[^1].Name);
        Assert.Equal(FrameTimings.MaximumZones + 1, _timings.Zones[^1][0].TotalMilliseconds);
        Assert.Equal((2 * FrameTimings.MaximumZones) - 1, _timings.PlotOf("(others)")[0]);
        Assert.Equal(1, _timings.ZoneOf("enemy 0")[0].TotalMilliseconds);
    }

    [Fact]
    public void Zones_deeper_than_the_most_belong_to_the_one_around_them()
    {
        Enter(FrameTimings.MaximumZoneDepth + 20);
        using (_timings.Zone("after"))
        {
            Pass(1);
        }

        _timings.EndFrame();
        Assert.Equal(FrameTimings.MaximumZoneDepth, _timings.ZoneOf("walk")[0].Calls);
        Assert.Equal(84, _timings.ZoneOf("walk")[0].SelfMilliseconds);
        Assert.Equal(0, _timings.ZoneOf("after").Depth);

        void Enter(int levels)
        {
            using (_timings.Zone("walk"))
            {
                Pass(1);
                if (levels > 1)
                {
                    Enter(levels - 1);
                }
            }
        }
    }

    [Fact]
    public void What_is_wrong_is_refused_and_the_zones_go_on()
    {
        Assert.Throws<ArgumentNullException>(() => _timings.ZoneOf(null!));
        Assert.Throws<ArgumentException>(() => _timings.Plot(string.Empty, 1));
        Assert.Throws<ArgumentNullException>(() => _timings.Zone((FrameZone)null!).Dispose());
        FrameZone foreign = new FrameTimings().ZoneOf("physics");
        ArgumentException failure = Assert.Throws<ArgumentException>(() => _timings.Zone(foreign).Dispose());
        Assert.Contains("'physics' is of other timings", failure.Message, StringComparison.Ordinal);
        FrameZone zone = _timings.ZoneOf("ai");
        Assert.Throws<ArgumentOutOfRangeException>(() => zone[0].Calls);
        _timings.Zone(zone).Dispose();
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(() => _timings.Zone(zone).Dispose()));
        thread.Start();
        thread.Join();
        Assert.Contains("belong to the thread of the game loop", Assert.IsType<InvalidOperationException>(thrown).Message, StringComparison.Ordinal);
        _timings.Zone(zone).Dispose();
        _timings.EndFrame();
        Assert.Equal(2, zone[0].Calls);
    }

    [Fact]
    public void A_plot_remembers_the_number_of_each_frame_and_keeps_it()
    {
        FramePlot enemies = _timings.PlotOf("enemies");
        _timings.EndFrame();
        _timings.Plot("enemies", 3);
        _timings.EndFrame();
        _timings.EndFrame();
        enemies.Value = 5;
        _timings.EndFrame();
        Assert.Equal([5, 3, 3, double.NaN], [enemies[0], enemies[1], enemies[2], enemies[3]]);
        Assert.Same(enemies, Assert.Single(_timings.Plots.ToArray()));
        Assert.Throws<ArgumentOutOfRangeException>(() => enemies[4]);
    }

    /// <summary>Random zones against a plain sum of what passed in each.</summary>
    [Fact]
    public void Random_zones_agree_with_a_plain_model() => Seeded.Run(1, 20, random =>
    {
        var timings = new FrameTimings(0, _time);
        string[] names = ["a", "b", "c", "d", "e", "f"];
        for (int frame = 0; frame < 50; frame++)
        {
            var self = new Dictionary<string, int>();
            var total = new Dictionary<string, int>();
            var open = new HashSet<string>();
            Walk(5);
            timings.EndFrame();
            foreach (FrameZone zone in timings.Zones)
            {
                Assert.Equal(self.GetValueOrDefault(zone.Name), zone[0].SelfMilliseconds);
                Assert.Equal(total.GetValueOrDefault(zone.Name), zone[0].TotalMilliseconds);
            }

            int Walk(int depth)
            {
                int sum = 0;
                for (int i = random.Next(4); i > 0 && depth > 0; i--)
                {
                    string name = names[random.Next(names.Length)];
                    bool isOutermost = open.Add(name);
                    using (timings.Zone(name))
                    {
                        int own = random.Next(5);
                        Pass(own);
                        self[name] = self.GetValueOrDefault(name) + own;
                        own += Walk(depth - 1);
                        sum += own;
                        total[name] = total.GetValueOrDefault(name) + (isOutermost ? own : 0);
                    }

                    if (isOutermost)
                    {
                        open.Remove(name);
                    }
                }

                return sum;
            }
        }
    });

    private void Pass(int milliseconds) => _time.Now += milliseconds;
}
