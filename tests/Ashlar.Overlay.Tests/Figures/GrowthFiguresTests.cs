using Ashlar.Input;
using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

public class GrowthFiguresTests
{
    [Fact]
    public void Growth_between_the_marks_is_that_of_a_plain_model_also_while_allocators_come_and_go() =>
        Seeded.Run(1, 20, random =>
        {
            using var memory = new MemorySystem();
            var figures = new GrowthFigures();
            var snapshot = new MemorySnapshot();
            var pools = new List<SlabPool<long>>();
            var atA = new Dictionary<Allocator, long>();
            var atB = new Dictionary<Allocator, long>();
            bool isMarked = false;
            Sample();
            for (int step = 0; step < 60; step++)
            {
                switch (random.Next(8))
                {
                    case 0: pools.Add(new SlabPool<long>(memory, $"pool {step}")); break;
                    case 1 when pools.Count > 0:
                        pools[0].Clear();
                        pools[0].Dispose();
                        pools.RemoveAt(0);
                        break;
                    case 2:
                        Sample();
                        figures.MarkA();
                        atA = Objects();
                        isMarked = false;
                        break;
                    case 3:
                        Sample();
                        figures.MarkB();
                        isMarked = !isMarked;
                        atB = Objects();
                        break;
                    default:
                        foreach (SlabPool<long> pool in pools)
                        {
                            for (int i = random.Next(5); i > 0; i--)
                            {
                                pool.Create(i);
                            }
                        }

                        break;
                }

                Sample();
                Dictionary<Allocator, long> now = isMarked ? atB : Objects();
                foreach (ref readonly GrowthRow row in figures.Rows)
                {
                    if (row.Allocator is SlabAllocator)
                    {
                        long expected = now.GetValueOrDefault(row.Allocator) - atA.GetValueOrDefault(row.Allocator);
                        Assert.Equal(expected, figures.ObjectsGrown(row));
                        Assert.Equal(expected * 8, figures.BytesGrown(row));
                    }
                }

                Assert.Equal(pools.Count, figures.Rows.ToArray().Count(row => row.Allocator is SlabAllocator));
            }

            void Sample()
            {
                memory.BeginFrame();
                memory.EndFrame();
                memory.CopyTo(snapshot);
                figures.Sample(snapshot, null);
            }

            Dictionary<Allocator, long> Objects() =>
                pools.ToDictionary(pool => (Allocator)pool, pool => (long)pool.Count);
        });

    [Fact]
    public void What_does_nothing_but_grow_is_told_from_what_comes_and_goes()
    {
        using var game = new LeakingGame(1280, 720);
        game.Stage.Overlay.Page = OverlayPage.Leaks;
        game.Stage.Run(240);
        game.Stage.Press(Key.Tab, Key.A);
        game.Stage.Run(600);
        string[] lines = ScreenText.Lines(game.Stage.Run(1));
        int first = Array.FindIndex(lines, line => line.Contains("between them", StringComparison.Ordinal)) + 2;
        Assert.Contains("gameplay/wave plans", lines[first]);
        Assert.Contains("gameplay/bullet records", lines[first + 1]);
        Assert.DoesNotContain("gameplay/bullets", string.Join('\n', lines));
        Assert.DoesNotContain("world/", string.Join('\n', lines));
        Assert.Matches(@"\+(9|10) +\+(72|80) B +\+(0\.9|1\.0) +(9|10)▲ +0▼", lines[first + 1]);
    }

    [Fact]
    public void With_checks_the_place_is_named()
    {
        using var game = new LeakingGame(1280, 720);
        game.Stage.Overlay.Page = OverlayPage.Leaks;
        game.Stage.Overlay.Selected = game.Leaked;
        game.Stage.Run(300);
        string text = ScreenText.All(game.Stage.Run(1));
        if (MemoryChecks.Level != CheckLevel.None)
        {
            Assert.Matches(@"LeakingGame\.cs:\d+ +5 +\+[45] +[34]\.\d+ s", text);
        }
        else
        {
            Assert.Contains("known with checks, not without", text);
        }
    }

    [Fact]
    public void The_lines_of_all_allocators_stand_in_one_table_the_leak_first()
    {
        Assert.SkipWhen(MemoryChecks.Level == CheckLevel.None, "No line is known.");
        using var game = new LeakingGame(1280, 720);
        game.Stage.Overlay.Page = OverlayPage.Leaks;
        game.Stage.Run(200);
        game.Stage.Press(Key.Tab, Key.A, Key.L);
        game.Stage.Run(300);
        string text = ScreenText.All(game.Stage.Run(1));
        Assert.Matches(@"LeakingGame\.cs:\d+ +gameplay/wave plans +[\d.]+ [KM]iB +\d+ +\+\d+ KiB +\+[23] ", text);
        Assert.Matches(@"LeakingGame\.cs:\d+ +gameplay/bullet records +(56 B +7 +\+32 B +\+4|64 B +8 +\+40 B +\+5) ", text);
        Assert.Matches(@"LeakingGame\.cs:\d+ +gameplay/bullets +[\d.]+ KiB ", text);

        string[] lines = ScreenText.Lines(game.Stage.Run(1));
        int first = Array.FindIndex(lines, line => line.Contains("CALL SITES", StringComparison.Ordinal)) + 1;
        Assert.Contains("gameplay/wave plans", lines[first], StringComparison.Ordinal);

        game.Stage.Press(Key.Down, Key.Down);
        game.Stage.Run(30);
        Assert.NotNull(game.Stage.Overlay.Selected);
        game.Stage.Press(Key.Slash, Key.R, Key.E, Key.C, Key.O, Key.R, Key.D, Key.Enter);
        text = ScreenText.All(game.Stage.Run(20));
        Assert.Contains("gameplay/bullet records", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gameplay/wave plans", text, StringComparison.Ordinal);

        game.Stage.Press(Key.L);
        Assert.DoesNotContain("CALL SITES", ScreenText.All(game.Stage.Run(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_of_all_allocators_make_no_garbage_and_hold_no_allocator_that_is_gone()
    {
        using var memory = new MemorySystem();
        var snapshot = new MemorySnapshot();
        var growth = new GrowthFigures();
        var sites = new CallSiteFigures();
        var pools = new List<SlabPool<long>>();
        for (int i = 0; i < 300; i++)
        {
            pools.Add(new SlabPool<long>(memory, $"pool {i}"));
            pools[i].Create(i);
        }

        Sample();
        int known = MemoryChecks.Level == CheckLevel.None ? 0 : 300;
        Assert.Equal(known, sites.Rows.Length);
        Assert.Equal(known * 8, sites.Bytes);
        Assert.Equal(0, Ashlar.Tests.Garbage.BytesOf(() => sites.Sample(growth)));
        foreach (SlabPool<long> pool in pools.Skip(1))
        {
            pool.Clear();
            pool.Dispose();
        }

        Sample();
        Assert.Equal(Math.Min(1, known), sites.Rows.Length);
        pools[0].Clear();

        void Sample()
        {
            memory.CopyTo(snapshot);
            growth.Sample(snapshot, null);
            sites.Sample(growth);
        }
    }
}
