namespace Ashlar.Memory.Tests;

/// <summary>Runs a test with containers over each kind of source.</summary>
internal static class Sources
{
    /// <summary>Over blocks that are freed, over an arena and over a heap; afterwards nothing may be left.</summary>
    public static void Each(Action<BlockSource> test)
    {
        using var memory = new MemorySystem();
        using (var blocks = new SizedBlocks(memory, "blocks"))
        {
            test(blocks.Source);
            Assert.Equal(0, blocks.LiveBlocks);
        }

        using (var arena = new Arena(memory, "arena"))
        {
            test(arena);
        }

        using (var heap = new SlabHeap(memory, "heap"))
        {
            test(heap);
        }

        Assert.Equal(0, memory.Containers.Count);
        Assert.Empty(memory.Leaks);
    }
}
