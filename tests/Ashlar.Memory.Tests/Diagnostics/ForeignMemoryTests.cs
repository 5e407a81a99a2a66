namespace Ashlar.Memory.Tests;

public sealed class ForeignMemoryTests
{
    private static readonly ForeignFigures Figures = new()
    {
        HeldBytes = 1000,
        LiveBytes = 700,
        Blocks = 3,
        LiveObjects = 70,
        EmptySlots = 30,
    };

    [Fact]
    public void Its_bytes_are_shown_beside_the_native_ones_and_in_no_sum_of_them()
    {
        using var memory = new MemorySystem();
        var group = new AllocatorGroup(memory, "library");
        var foreign = new ForeignMemory(group, "textures");
        new ForeignMemory(foreign, "below").Report(new ForeignFigures { HeldBytes = 50, LiveBytes = 20 });
        MemorySnapshot before = memory.Snapshot();
        foreign.Report(in Figures);
        MemorySnapshot after = memory.Snapshot();
        Assert.Equal(before.CommittedBytes, after.CommittedBytes);
        Assert.Equal(before.ReservedBytes, after.ReservedBytes);
        Assert.Equal(before.LiveBytes, after.LiveBytes);
        Assert.Equal(memory.CommittedBytes, after.Nodes.ToArray().Sum(node => node.CommittedBytes));
        Assert.Equal(1050, after.ForeignBytes);
        Assert.Equal(720, after.ForeignLiveBytes);
        AllocatorSnapshot node = ArenaTests.Node(memory, "library/textures");
        Assert.Equal(AllocatorKind.Foreign, node.Kind);
        Assert.Equal((1000L, 700L), (node.ForeignBytes, node.ForeignLiveBytes));
        Assert.Equal((0L, 0L, 0L), (node.CommittedBytes, node.LiveBytes, node.ReservedBytes));
        Assert.Equal((70L, 30L), (node.LiveObjects, node.WaitingObjects));
        Assert.Equal(0, ArenaTests.Node(memory, "library").ForeignBytes);
    }

    [Fact]
    public void Blocks_that_come_and_go_are_counted_by_frame()
    {
        using var memory = new MemorySystem();
        var foreign = new ForeignMemory(memory, "foreign");
        int[] blocks = [5, 8, 8, 2, 4];
        long allocations = 0;
        long frees = 0;
        int last = 0;
        foreach (int now in blocks)
        {
            memory.BeginFrame();
            foreign.Report(new ForeignFigures { Blocks = now });
            memory.EndFrame();
            AllocatorSnapshot node = ArenaTests.Node(memory, "foreign");
            Assert.Equal(Math.Max(0, now - last), node.FrameAllocations);
            Assert.Equal(Math.Max(0, last - now), node.FrameFrees);
            allocations += Math.Max(0, now - last);
            frees += Math.Max(0, last - now);
            Assert.Equal((allocations, frees), (node.Allocations, node.Frees));
            last = now;
        }
    }

    [Fact]
    public void What_others_hold_is_no_leak_and_goes_with_its_node()
    {
        var memory = new MemorySystem();
        var foreign = new ForeignMemory(memory, "foreign");
        foreign.Report(in Figures);
        foreign.Dispose();
        Assert.Equal(0, memory.Snapshot().ForeignBytes);
        _ = new ForeignMemory(memory, "next");
        Assert.Equal(0, ArenaTests.Node(memory, "next").ForeignBytes);
        new ForeignMemory(memory, "another").Report(in Figures);
        memory.Dispose();
        Assert.Empty(memory.Leaks);
    }

    [Fact]
    public void Wrong_figures_are_refused_and_the_last_ones_stay()
    {
        using var memory = new MemorySystem();
        var foreign = new ForeignMemory(memory, "foreign");
        foreign.Report(in Figures);
        ForeignFigures[] wrong =
        [
            Figures with { HeldBytes = -1, LiveBytes = 0 },
            Figures with { LiveBytes = -1 },
            Figures with { LiveBytes = 1001 },
            Figures with { Blocks = -1 },
            Figures with { LiveObjects = -1 },
            Figures with { EmptySlots = -1 },
        ];
        Assert.All(wrong, figures => Assert.Throws<ArgumentOutOfRangeException>(() => foreign.Report(in figures)));
        Assert.Equal(1000, memory.Snapshot().ForeignBytes);
        Assert.Equal(3, ArenaTests.Node(memory, "foreign").Allocations);
        foreign.Dispose();
        Assert.Throws<ObjectDisposedException>(() => foreign.Report(in Figures));
    }

    [Fact]
    public void Reporting_makes_no_garbage()
    {
        using var memory = new MemorySystem();
        var foreign = new ForeignMemory(memory, "foreign");
        Assert.Equal(0, Garbage.BytesOf(() => foreign.Report(in Figures)));
    }
}
