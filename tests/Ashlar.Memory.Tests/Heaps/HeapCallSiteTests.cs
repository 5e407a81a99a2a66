using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public class HeapCallSiteTests
{
    private const int LargeBytes = 64 << 10;

    [Fact]
    public void Large_blocks_are_counted_by_their_lines_and_the_others_under_an_unknown_place()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        memory.BeginFrame();
        memory.EndFrame();
        NativeBlock first = heap.Allocate(LargeBytes);
        int line = Line() - 1;
        var more = new NativeBlock[10];
        for (int i = 0; i < more.Length; i++)
        {
            more[i] = heap.ForThread().Allocate(LargeBytes);
        }

        int lineOfMore = Line() - 3;
        Span<byte> small = heap.AllocateSpan<byte>(100);
        int lineOfSmall = Line() - 1;
        CallSiteUse[] uses = UsesOf(heap);
        if (!Checked.Handles)
        {
            Assert.Empty(uses);
        }
        else
        {
            Assert.Equal((1, LargeBytes), Of(uses, line));
            Assert.Equal((10, 10 * LargeBytes), Of(uses, lineOfMore));
            (int objects, long bytes) = Of(uses, Checked.Full ? lineOfSmall : 0);
            Assert.Equal(1, objects);
            Assert.InRange(bytes, 100, 128);
            Assert.Equal(3, uses.Length);
            Assert.Equal(
                Checked.Full ? CallSiteUse.UnknownFrame : 1, uses.Single(use => use.Line == line).OldestFrame);
            Assert.Equal(CallSiteUse.UnknownFrame, uses.Single(use => use.Objects == 1 && use.Bytes < 1000).OldestFrame);
        }

        heap.Free(first);
        heap.Free(small);
        heap.Free(more[0]);
        uses = UsesOf(heap);
        Assert.Equal(Checked.Handles ? (9, 9 * LargeBytes) : (0, 0), Of(uses, lineOfMore));
        Assert.Equal((0, 0), Of(uses, line));
        for (int i = 1; i < more.Length; i++)
        {
            heap.Free(more[i]);
        }

        Assert.Empty(UsesOf(heap));
    }

    [Fact]
    public void Without_sampling_a_heap_knows_no_line()
    {
        Assert.SkipWhen(Checked.Full, "Full checks know each block.");
        using var memory = new MemorySystem(new MemoryOptions { SampleCallSites = false });
        using var heap = new SlabHeap(memory, "heap");
        NativeBlock block = heap.Allocate(LargeBytes);
        Assert.Empty(UsesOf(heap));
        heap.Free(block);
    }

    [Fact]
    public void Blocks_that_come_go_and_grow_are_counted_as_a_plain_model_counts_them() => Seeded.Run(1, 20, random =>
    {
        if (!Checked.Handles)
        {
            return;
        }

        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        var live = new List<(NativeBlock Block, int Line)>();
        for (int step = 0; step < 300; step++)
        {
            if (step % 20 == 0)
            {
                memory.BeginFrame();
                memory.EndFrame();
            }

            if (random.Next(5) < 3 || live.Count == 0)
            {
                int line = random.Next(1, 12);
                long bytes = random.Next(2) == 0 ? random.Next(1, 4000) : random.Next(17_000, 300_000);
                live.Add((heap.Allocate(bytes, file: "Model.cs", line: line), line));
            }
            else
            {
                int victim = random.Next(live.Count);
                (NativeBlock block, int line) = live[victim];
                if (random.Next(3) == 0 && heap.TryExtend(ref block, block.Bytes + 5000))
                {
                    live[victim] = (block, line);
                }
                else
                {
                    heap.Free(block);
                    live.RemoveAt(victim);
                }
            }
        }

        CallSiteUse[] uses = UsesOf(heap);
        Assert.Equal(live.Count, heap.LiveObjects);
        Assert.Equal(live.Count, uses.Sum(use => use.Objects));
        for (int line = 1; line < 12; line++)
        {
            int expected = live.Count(each => each.Line == line && (Checked.Full || each.Block.Bytes > 16 << 10));
            int found = uses.Where(use => use.Line == line).Sum(use => use.Objects);
            Assert.Equal(expected, found);
        }

        foreach ((NativeBlock block, _) in live)
        {
            heap.Free(block);
        }
    });

    [Fact]
    public void In_a_loop_that_allocates_much_a_sample_stands_for_all()
    {
        Assert.SkipUnless(Checked.Handles, "Without checks nobody notes.");
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        var blocks = new List<NativeBlock>();
        for (int i = 0; i < 4000; i++)
        {
            blocks.Add(heap.Allocate(17_000, file: "Often.cs", line: i % 4 == 0 ? 1 : 2));
        }

        CallSiteUse[] uses = UsesOf(heap);
        Assert.InRange(uses.Single(use => use.Line == 1).Objects, 600, 1400);
        Assert.InRange(uses.Single(use => use.Line == 2).Objects, 2300, 3700);
        Assert.InRange(uses.Single(use => use.Line == 2).Bytes, 2300L * 17_000, 3700L * 20_480);
        blocks.ForEach(block => heap.Free(block));
        Assert.Empty(UsesOf(heap));
    }

    [Fact]
    public void Asking_makes_no_garbage_and_a_short_span_has_the_rest_in_its_last_entry()
    {
        Assert.SkipUnless(Checked.Handles, "Without checks nobody notes.");
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        var blocks = new List<NativeBlock>();
        for (int line = 1; line <= 20; line++)
        {
            blocks.Add(heap.Allocate(LargeBytes, file: "Many.cs", line: line));
        }

        var uses = new CallSiteUse[4];
        Assert.Equal(0, Ashlar.Tests.Garbage.BytesOf(() => heap.CopyCallSites(uses)));
        Assert.Equal(4, heap.CopyCallSites(uses));
        Assert.Equal(20, uses.Sum(use => use.Objects));
        Assert.Equal(0, heap.CopyCallSites([]));
        blocks.ForEach(block => heap.Free(block));
    }

    private static (int Objects, long Bytes) Of(CallSiteUse[] uses, int line) =>
        (uses.Where(use => use.Line == line).Sum(use => use.Objects), uses.Where(use => use.Line == line).Sum(use => use.Bytes));

    private static CallSiteUse[] UsesOf(SlabHeap heap)
    {
        var uses = new CallSiteUse[64];
        return uses[..heap.CopyCallSites(uses)];
    }

    private static int Line([CallerLineNumber] int line = 0) => line;
}
