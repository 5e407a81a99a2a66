using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

public class AllocatorHistoryTests
{
    [Fact]
    public void Every_allocator_is_remembered_as_a_list_would_remember_it() => Seeded.Run(1, 10, random =>
    {
        const int Capacity = 20;
        using var memory = new MemorySystem();
        using var history = new AllocatorHistory(memory, Capacity);
        var pools = new List<SlabPool<long>>();
        var model = new List<Dictionary<Allocator, long>>();
        int nodes = 0;
        for (int second = 0; second < 60; second++)
        {
            if (random.Next(3) == 0)
            {
                pools.Add(new SlabPool<long>(memory, "pool"));
            }

            if (pools.Count > 0 && random.Next(5) == 0)
            {
                int gone = random.Next(pools.Count);
                pools[gone].Dispose();
                pools.RemoveAt(gone);
                nodes = -1;
            }

            foreach (SlabPool<long> pool in pools)
            {
                for (int i = random.Next(5); i > 0; i--)
                {
                    pool.Create(i);
                }
            }

            AllocatorSnapshot[] tree = memory.Snapshot().Nodes.ToArray();
            history.Record(tree, tree.Length != nodes);
            nodes = tree.Length;
            model.Insert(0, tree.ToDictionary(node => node.Allocator, node => node.LiveBytes));
            Assert.Equal(Math.Min(model.Count, Capacity), history.Count);
            for (int age = 0; age < history.Count; age++)
            {
                foreach (AllocatorSnapshot node in tree)
                {
                    bool wasThere = model[age].TryGetValue(node.Allocator, out long bytes);
                    Assert.Equal(wasThere, history.TryGet(node.Allocator, age, out AllocatorNote note));
                    Assert.Equal(bytes, note.LiveBytes);
                }
            }
        }

        Assert.Equal(0, history.Untracked);
    });

    [Fact]
    public void What_is_gone_is_counted_until_its_ring_is_needed()
    {
        using var memory = new MemorySystem();
        using var history = new AllocatorHistory(memory, 30);
        var arena = new Arena(memory, "level");
        arena.Allocate<byte>(100_000);
        history.Record(memory.Snapshot().Nodes, isNewTree: true);
        long committed = arena.CommittedBytes;
        arena.Dispose();
        history.Record(memory.Snapshot().Nodes, isNewTree: true);
        Assert.Equal(0, history.CountGone(0, out _));
        Assert.Equal(1, history.CountGone(1, out long bytes));
        Assert.Equal(committed, bytes);
        history.Record(memory.Snapshot().Nodes, isNewTree: false);
        for (int i = 0; i < AllocatorHistory.MaximumAllocators; i++)
        {
            _ = new AllocatorGroup(memory, "group");
        }

        history.Record(memory.Snapshot().Nodes, isNewTree: true);
        Assert.Equal(0, history.CountGone(3, out _));
        Assert.Equal(memory.Snapshot().Nodes.Length - AllocatorHistory.MaximumAllocators, history.Untracked);
    }

    [Fact]
    public void Without_memory_for_more_rings_it_remembers_less()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 1 << 20 });
        using var history = new AllocatorHistory(memory, 600);
        for (int i = 0; i < 200; i++)
        {
            _ = new AllocatorGroup(memory, "group");
        }

        history.Record(memory.Snapshot().Nodes, isNewTree: true);
        history.Record(memory.Snapshot().Nodes, isNewTree: false);
        Assert.InRange(history.Untracked, 1, 199);
        Assert.True(history.TryGet(memory, 0, out _));
    }
}
