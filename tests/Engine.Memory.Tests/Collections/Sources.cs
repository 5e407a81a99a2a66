namespace Engine.Memory.Tests;

/// <summary>Runs a test with containers over each kind of source.</summary>
internal static class Sources
{
    /// <summary>Once over blocks that are freed, once over an arena; afterwards nothing may be left.</summary>
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

        Assert.Equal(0, memory.Containers.Count);
        Assert.Empty(memory.Leaks);
    }
}
