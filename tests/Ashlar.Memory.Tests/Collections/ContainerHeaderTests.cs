namespace Ashlar.Memory.Tests;

/// <summary>The headers of containers: who has them after an end, and in which generation.</summary>
public sealed class ContainerHeaderTests
{
    [Fact]
    public void Headers_are_used_again()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        using var kept = new NativeList<int>(heap);
        new NativeList<int>(heap).Dispose();
        long before = memory.CommittedBytes;
        for (int i = 0; i < 5000; i++)
        {
            new NativeList<int>(heap).Dispose();
        }

        Assert.InRange(memory.CommittedBytes - before, 0, Checked.Full ? 1 << 20 : 0);
        Assert.True(kept.IsAlive);
    }

    /// <summary>The headers of a system that has ended serve the next one, and no container of the old one revives.</summary>
    [Fact]
    public void A_container_of_an_ended_system_stays_stale_in_the_memory_of_the_next()
    {
        var ended = new List<NativeList<int>>();
        for (int i = 0; i < 20; i++)
        {
            using var memory = new MemorySystem();
            var arena = new Arena(memory, "arena");

            // Fewer each time, so that a system which began too low would come to the generations of the last.
            NativeList<int>[] lists =
                [.. Enumerable.Range(i, 20 - i).Select(_ => Ended(arena)), new(arena), new(arena), new(arena)];
            lists[^2].Dispose();
            Assert.All(ended, old => Assert.False(old.IsAlive));
            Assert.Equal(2, memory.Containers.Count);
            memory.Dispose();
            ended.AddRange(lists);
            Assert.All(ended, old => Assert.False(old.IsAlive));
        }

        static NativeList<int> Ended(Arena arena)
        {
            var list = new NativeList<int>(arena);
            list.Dispose();
            return list;
        }
    }

    /// <summary>The next system would begin at generation 0, which is what the memory of an ended one reads as.</summary>
    [Fact]
    public void Headers_that_have_run_out_of_generations_serve_no_other_system()
    {
        using (var memory = new MemorySystem())
        {
            var arena = new Arena(memory, "arena");
            new NativeList<int>(arena).Dispose();
            memory.Containers.SetGenerationOfNextHeader(uint.MaxValue - 1);
            new NativeList<int>(arena).Dispose();
        }

        var next = new MemorySystem();
        var list = new NativeList<int>(new Arena(next, "arena"));
        Assert.True(list.IsAlive);
        next.Dispose();
        Assert.False(list.IsAlive);
    }

    /// <summary>Where pages are not the system's own, headers begin at generation 1: the first to come round.</summary>
    [Fact]
    public void Generations_never_come_round_again()
    {
        using var memory = new MemorySystem(new MemoryOptions { Pages = new FailingPages() });
        using var arena = new Arena(memory, "arena");
        var first = new NativeList<int>(arena);
        first.Dispose();
        memory.Containers.SetGenerationOfNextHeader(uint.MaxValue - 1);
        var last = new NativeList<int>(arena);
        last.Dispose();
        for (int i = 0; i < 100; i++)
        {
            var next = new NativeList<int>(arena);
            Assert.True(next.IsAlive);
            Assert.False(first.IsAlive);
            Assert.False(last.IsAlive);
            next.Dispose();
        }
    }
}
