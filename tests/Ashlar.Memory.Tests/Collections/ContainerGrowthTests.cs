namespace Ashlar.Memory.Tests;

/// <summary>How containers grow: in place where they can, whatever is done to them meanwhile.</summary>
public sealed class ContainerGrowthTests
{
    [Fact]
    public void The_last_list_of_an_arena_grows_where_it_stands()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        var list = new NativeList<int>(arena, 1000);
        list.Add(1);
        list.EnsureCapacity(2000);
        Assert.InRange(arena.UsedBytes, 2000 * sizeof(int), (2000 * sizeof(int)) + 200);
        Assert.Equal([1], list.AsSpan().ToArray());
    }

    [Fact]
    public void A_handler_may_add_more_than_the_list_asks_memory_for()
    {
        const int Budget = 8 << 20;
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
        using var heap = new SlabHeap(memory, "heap");
        using var list = new NativeList<int>(heap);
        using var hog = new NativeTable<byte>(memory, "hog", Budget);
        int[] more = [.. Enumerable.Range(0, 100_000).Select(i => -i)];
        bool asked = false;
        memory.LowMemory += (_, _) =>
        {
            asked = true;
            hog.Truncate(0);
            list.AddRange(more);
        };
        hog.EnsureCount((int)(Budget - memory.CommittedBytes));
        var model = new List<int>();
        while (!asked)
        {
            list.Add(model.Count);
            model.Add(model.Count);
        }

        model.InsertRange(model.Count - 1, more);
        Assert.Equal(model, list.AsSpan().ToArray());
    }

    [Fact]
    public void A_handler_may_end_the_list_that_asks_for_memory()
    {
        const int Budget = 8 << 20;
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
        using var heap = new SlabHeap(memory, "heap");
        var list = new NativeList<int>(heap);
        using var hog = new NativeTable<byte>(memory, "hog", Budget);
        memory.LowMemory += (_, _) =>
        {
            hog.Truncate(0);
            list.Dispose();
        };
        hog.EnsureCount((int)(Budget - memory.CommittedBytes));
        Exception? refused = null;
        while (refused is null)
        {
            refused = Record.Exception(() => list.Add(1));
        }

        Assert.IsType<StaleContainerException>(refused);
        Assert.Equal((0, 0), (memory.Containers.Count, heap.LiveObjects));
    }
}
