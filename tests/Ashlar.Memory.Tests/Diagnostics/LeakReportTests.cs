namespace Ashlar.Memory.Tests;

/// <summary>A report of leaks is none itself.</summary>
public sealed class LeakReportTests
{
    private readonly LeakReport _report = new();

    [Fact]
    public void Scenes_that_come_and_go_are_one_entry()
    {
        var memory = new MemorySystem();
        for (int i = 0; i < 1000; i++)
        {
            using var scene = new AllocatorGroup(memory, "scene");
            var bullets = new SlabPool<long>(scene, "bullets");
            bullets.Create(i);
            bullets.Create(i);
            _ = new SlabPool<long>(scene, "clean");
        }

        MemoryLeak leak = Assert.Single(memory.Leaks);
        Assert.Equal(("scene/bullets", 2000L, 16_000L, 1000), (leak.AllocatorName, leak.Objects, leak.Bytes, leak.Occurrences));
        Assert.StartsWith(
            "scene/bullets: 2000 objects (16000 bytes) were never destroyed, in 1000 allocators",
            leak.ToString(),
            StringComparison.Ordinal);
        memory.Dispose();
        Assert.Single(memory.Leaks);
    }

    [Fact]
    public void What_finds_no_entry_is_counted_in_the_last()
    {
        for (int i = 0; i < LeakReport.Capacity + 50; i++)
        {
            _report.Add(new MemoryLeak($"pool {i}", AllocatorKind.Slab, 1, 10));
        }

        _report.Add(new MemoryLeak("pool 7", AllocatorKind.Slab, 4, 40));
        MemoryLeak[] leaks = _report.ToArray();
        Assert.Equal(LeakReport.Capacity + 1, leaks.Length);
        Assert.Equal(("pool 7", 5L, 50L, 2), (leaks[7].AllocatorName, leaks[7].Objects, leaks[7].Bytes, leaks[7].Occurrences));
        Assert.Equal(("(others)", 50L, 500L, 50), (leaks[^1].AllocatorName, leaks[^1].Objects, leaks[^1].Bytes, leaks[^1].Occurrences));
    }

    [Fact]
    public void Places_are_added_up_and_the_most_frequent_stands_first()
    {
        _report.Add(Placed(new LeakSite("a.cs:1", 3), new LeakSite("b.cs:2", 1)));
        _report.Add(Placed(new LeakSite("b.cs:2", 4), new LeakSite("c.cs:3", 1)));
        _report.Add(Placed());
        Assert.Equal(
            [new LeakSite("b.cs:2", 5), new LeakSite("a.cs:1", 3), new LeakSite("c.cs:3", 1)], _report.ToArray()[0].Sites);
        for (int i = 0; i < 500; i++)
        {
            _report.Add(Placed(new LeakSite($"d.cs:{i}", 1)));
        }

        Assert.Equal(LeakReport.SiteCapacity, _report.ToArray()[0].Sites.Count);
        Assert.Equal(new LeakSite("b.cs:2", 5), _report.ToArray()[0].Sites[0]);
    }

    [Fact]
    public void Containers_of_one_type_are_one_entry_and_those_of_another_are_not()
    {
        var list = new MemoryLeak("heap", AllocatorKind.Heap, 1, 10) { Container = "NativeList<Int32>" };
        _report.Add(list);
        _report.Add(list);
        _report.Add(list with { Container = "NativeQueue<Int32>" });
        _report.Add(list with { Container = null });
        Assert.Equal(
            [
                "heap: 2 × NativeList<Int32> (20 bytes) were never disposed",
                "heap: NativeQueue<Int32> (10 bytes) was never disposed",
                "heap: 1 object (10 bytes) was never destroyed",
            ],
            _report.ToArray().Select(leak => leak.ToString()));
    }

    private static MemoryLeak Placed(params LeakSite[] sites) =>
        new("pool", AllocatorKind.Slab, 1, 8) { Sites = sites };
}
