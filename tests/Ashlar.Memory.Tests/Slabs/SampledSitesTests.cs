using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public class SampledSitesTests
{
    [Fact]
    public void A_pool_that_creates_little_knows_the_site_of_each_live_object()
    {
        using MemorySystem memory = Sampling();
        var pool = new SlabPool<long>(memory, "pool");
        var kept = new List<Handle<long>>();
        for (int frame = 0; frame < 50; frame++)
        {
            memory.BeginFrame();
            int line = Line() + 1;
            kept.Add(pool.Create(frame));
            Handle<long> passing = pool.Create(frame);
            pool.Destroy(passing);
            memory.EndFrame();
            Assert.Equal([(line, frame + 1)], Sites(pool));
        }

        pool.Destroy(kept[7]);
        pool.Destroy(kept[0]);
        CallSiteUse use = Assert.Single(Uses(pool));
        Assert.Equal((48, 1, 1), (use.Objects, use.OldestFrame, use.UntouchedFrame));
        Assert.EndsWith($"{nameof(SampledSitesTests)}.cs:{use.Place.Split(':')[^1]}", use.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leak_of_one_object_a_second_beside_busy_places_is_found_by_its_line()
    {
        using MemorySystem memory = Sampling();
        var pool = new SlabPool<long>(memory, "pool");
        var flying = new Queue<Handle<long>>();
        int leakLine = 0;
        for (int frame = 0; frame < 60 * 60; frame++)
        {
            memory.BeginFrame();
            for (int i = 0; i < 10; i++)
            {
                flying.Enqueue(pool.Create(i));
            }

            while (flying.Count > 40)
            {
                pool.Destroy(flying.Dequeue());
            }

            if (frame % 60 == 0)
            {
                leakLine = Line() + 1;
                _ = pool.Create(-1);
            }

            memory.EndFrame();
        }

        Assert.Equal(60, Sites(pool).Single(site => site.Line == leakLine).Objects);
        Assert.Equal(0, Uses(pool).Min(use => use.OldestFrame));
    }

    [Fact]
    public void Estimates_are_right_on_average_whatever_is_freed()
    {
        const int Pools = 64;
        using MemorySystem memory = Sampling();
        var random = new Random(1);
        double[] estimated = new double[3];
        double[] live = new double[3];
        int[] lines = new int[3];
        for (int round = 0; round < Pools; round++)
        {
            using var pool = new SlabPool<long>(memory, "pool");
            var alive = new List<(Handle<long> Handle, int Site)>();
            for (int i = 0; i < 30_000; i++)
            {
                int site = random.Next(10) switch { < 6 => 0, < 9 => 1, _ => 2 };
                lines[0] = Line() + 5;
                lines[1] = lines[0] + 1;
                lines[2] = lines[1] + 1;
                Handle<long> handle = site switch
                {
                    0 => pool.Create(i),
                    1 => pool.Create(i),
                    _ => pool.Create(i),
                };
                alive.Add((handle, site));

                // What the second place creates dies young.
                if (random.Next(2) == 0)
                {
                    int victim = random.Next(Math.Max(0, alive.Count - 30), alive.Count);
                    if (alive[victim].Site == 1)
                    {
                        pool.Destroy(alive[victim].Handle);
                        alive.RemoveAt(victim);
                    }
                }

                if (i % 1000 == 999)
                {
                    memory.BeginFrame();
                    memory.EndFrame();
                }
            }

            pool.Trim();
            foreach ((int line, int objects) in Sites(pool))
            {
                estimated[Array.IndexOf(lines, line)] += objects;
            }

            alive.ForEach(each => live[each.Site]++);
        }

        for (int site = 0; site < 3; site++)
        {
            Assert.InRange(estimated[site] / live[site], 0.9, 1.1);
        }
    }

    [Fact]
    public void Objects_that_are_created_together_and_blocks_are_sampled_too()
    {
        using MemorySystem memory = Sampling();
        var pool = new SlabPool<long>(memory, "pool");
        var handles = new Handle<long>[20];
        int line = Line() + 1;
        pool.CreateMany(handles);
        pool.DestroyMany(handles.AsSpan(5));
        Assert.Equal([(line, 5)], Sites(pool));

        var blocks = new BlockPool(memory, "blocks", 64);
        line = Line() + 1;
        var rented = Enumerable.Range(0, 9).Select(_ => blocks.Rent()).ToList();
        blocks.Return(rented[3]);
        Assert.Equal([(line, 8)], Sites(blocks));
        AllocatorSnapshot node = memory.Snapshot().Nodes.ToArray().Single(each => each.Name == "blocks");
        Assert.Equal((9, 1, 8), (node.Allocations, node.Frees, node.LiveObjects));
    }

    [Fact]
    public void Sampling_makes_no_garbage_once_a_place_is_known()
    {
        using MemorySystem memory = Sampling();
        var pool = new SlabPool<long>(memory, "pool");
        var uses = new CallSiteUse[8];
        var handles = new Handle<long>[5000];
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int frame = 0; frame < 20; frame++)
            {
                memory.BeginFrame();
                for (int i = 0; i < handles.Length; i++)
                {
                    handles[i] = pool.Create(i);
                }

                _ = pool.CopyCallSites(uses);
                pool.DestroyMany(handles);
                memory.EndFrame();
            }
        }));
    }

    [Fact]
    public void Sampling_can_be_turned_off()
    {
        using var memory = new MemorySystem(new MemoryOptions { SampleCallSites = false });
        var pool = new SlabPool<long>(memory, "pool");
        _ = pool.Create(1);
        Assert.Equal(MemoryChecks.Level == CheckLevel.Full ? 1 : 0, Uses(pool).Length);
        Assert.Equal(1, memory.Snapshot().Nodes.ToArray().Single(each => each.Name == "pool").Allocations);
    }

    /// <summary>A memory system of a process that samples: at full checks every site is known, at none no one.</summary>
    private static MemorySystem Sampling()
    {
        Assert.SkipUnless(MemoryChecks.Level == CheckLevel.Handles, "Only the level handles samples.");
        return new MemorySystem();
    }

    private static CallSiteUse[] Uses(SlabAllocator pool)
    {
        var uses = new CallSiteUse[16];
        return uses[..pool.CopyCallSites(uses)];
    }

    private static (int Line, int Objects)[] Sites(SlabAllocator pool) =>
        [.. Uses(pool).Select(use => (int.Parse(use.Place.Split(':')[^1]), use.Objects))];

    private static int Line([CallerLineNumber] int line = 0) => line;
}
