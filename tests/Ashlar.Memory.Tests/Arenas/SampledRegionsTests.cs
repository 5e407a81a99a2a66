using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public class SampledRegionsTests
{
    [Fact]
    public void A_small_arena_knows_the_line_of_each_allocation_until_it_is_rewound()
    {
        using MemorySystem memory = Sampling();
        var arena = new Arena(memory, "arena");
        int line = Line() + 1;
        _ = arena.Allocate<long>(10);
        ArenaMark mark = arena.Mark();
        for (int i = 0; i < 5; i++)
        {
            _ = arena.Allocate<long>();
            _ = arena.AllocateZeroed<byte>(16);
            _ = arena.AllocateBytes(32, 8);
            _ = arena.Allocate<byte>(0);
        }

        Assert.Equal([(line, 1, 80), (line + 4, 5, 40), (line + 5, 5, 80), (line + 6, 5, 160)], Sites(arena));
        arena.Rewind(mark);
        Assert.Equal([(line, 1, 80)], Sites(arena));
        _ = arena.Allocate<long>(2);
        Assert.Equal(2, Sites(arena).Length);
        arena.Reset();
        Assert.Empty(Sites(arena));
    }

    [Fact]
    public void Estimates_are_right_on_average_with_scopes_and_a_list_between()
    {
        const int Arenas = 96;
        using MemorySystem memory = Sampling();
        var random = new Random(1);
        int[] lines = new int[2];
        double[] estimated = new double[2];
        double[] live = new double[2];
        for (int round = 0; round < Arenas; round++)
        {
            using var arena = new Arena(memory, "arena");
            for (int i = 0; i < 3000; i++)
            {
                using (arena.Scope())
                {
                    _ = arena.Allocate<byte>(random.Next(200));
                }

                int bytes = 8 * random.Next(1, 100);
                live[i % 2] += bytes;
                lines[0] = Line() + 3;
                lines[1] = lines[0] + 1;
                _ = i % 2 == 0
                    ? arena.AllocateBytes(bytes, 8)
                    : arena.AllocateBytes(bytes, 8);
            }

            foreach ((int line, _, long bytes) in Sites(arena))
            {
                estimated[Array.IndexOf(lines, line)] += bytes;
            }
        }

        Assert.InRange(estimated[0] / live[0], 0.93, 1.07);
        Assert.InRange(estimated[1] / live[1], 0.93, 1.07);
    }

    [Fact]
    public void Estimates_are_right_on_average_while_epochs_change_their_size()
    {
        using MemorySystem memory = Sampling();
        var arena = new Arena(memory, "arena");
        double estimated = 0;
        double live = 0;
        for (int epoch = 0; epoch < 4000; epoch++)
        {
            memory.BeginFrame();
            int count = epoch % 2 == 0 ? 2000 : 20;
            for (int i = 0; i < count; i++)
            {
                _ = arena.AllocateBytes(1000, 8);
            }

            if (count == 2000)
            {
                estimated += Sites(arena).Sum(static site => site.Bytes);
                live += count * 1000;
            }

            arena.Reset();
            memory.EndFrame();
        }

        Assert.InRange(estimated / live, 0.98, 1.02);
    }

    [Fact]
    public void The_line_from_which_an_arena_grows_and_grows_is_found()
    {
        using MemorySystem memory = Sampling();
        var arena = new Arena(memory, "arena");
        int leak = 0;
        for (int wave = 0; wave < 300; wave++)
        {
            leak = Line() + 1;
            _ = arena.AllocateBytes(2000, 8);
            using ArenaScope scope = arena.Scope();
            for (int i = 0; i < 50; i++)
            {
                _ = arena.AllocateBytes(1000, 8);
            }
        }

        (int line, _, long bytes) = Assert.Single(Sites(arena));
        Assert.Equal(leak, line);
        Assert.InRange(bytes, 400_000, 800_000);
    }

    [Fact]
    public void An_arena_that_is_reset_in_each_frame_is_sampled_in_each()
    {
        using MemorySystem memory = Sampling();
        int line = 0;
        for (int frame = 0; frame < 20; frame++)
        {
            memory.BeginFrame();
            for (int i = 0; i < 2000; i++)
            {
                line = Line() + 1;
                _ = memory.Frame.Current.Allocate<long>(8);
            }

            (int at, _, long bytes) = Assert.Single(Sites(memory.Frame.Current));
            Assert.Equal(line, at);
            Assert.InRange(bytes, 128_000 / 3, 128_000 * 3);
            memory.EndFrame();
        }
    }

    [Fact]
    public void Sampling_makes_no_garbage_once_a_place_is_known()
    {
        using MemorySystem memory = Sampling();
        var arena = new Arena(memory, "arena");
        var uses = new CallSiteUse[8];
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int round = 0; round < 20; round++)
            {
                for (int i = 0; i < 2000; i++)
                {
                    _ = arena.Allocate<long>(i % 30);
                }

                _ = arena.CopyCallSites(uses);
                arena.Reset();
                arena.Trim();
            }
        }));
    }

    private static MemorySystem Sampling()
    {
        Assert.SkipUnless(MemoryChecks.Level >= CheckLevel.Handles, "Without checks nothing is sampled.");
        return new MemorySystem();
    }

    private static (int Line, int Objects, long Bytes)[] Sites(Arena arena)
    {
        var uses = new CallSiteUse[16];
        return [.. uses[..arena.CopyCallSites(uses)].Select(use =>
            (int.Parse(use.Place.Split(':')[^1]), use.Objects, use.Bytes)).Order()];
    }

    private static int Line([CallerLineNumber] int line = 0) => line;
}
