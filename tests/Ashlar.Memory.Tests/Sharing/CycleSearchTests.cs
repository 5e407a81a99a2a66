namespace Ashlar.Memory.Tests;

public sealed class CycleSearchTests
{
    [Fact]
    public void A_leaked_cycle_is_named_and_one_in_use_is_told_apart()
    {
        using var memory = new MemorySystem();
        var group = new AllocatorGroup(memory, "game");
        using var nodes = new SharedPool<Node>(group, "nodes", Release);
        using var owners = new SharedPool<Node>(group, "owners", Release);

        // A node and an owner hold each other; nobody else holds them.
        Shared<Node> node = nodes.Create(default);
        Shared<Node> owner = owners.Create(new Node { First = node });
        node.Value.First = owner.Clone();
        owner.Dispose();

        // Two nodes in a ring, one of them held from outside.
        Shared<Node> kept = nodes.Create(default);
        Shared<Node> second = nodes.Create(new Node { First = kept.Clone() });
        kept.Value.First = second;

        // A node that holds itself, held by the node that is held by itself.
        Shared<Node> selfish = nodes.Create(default);
        selfish.Value.First = selfish.Clone();
        selfish.Value.Second = nodes.Create(default);
        selfish.Dispose();

        // A chain, which is no cycle.
        Shared<Node> chain = nodes.Create(new Node { First = nodes.Create(default) });

        IReadOnlyList<SharedCycle> cycles = Search(nodes, owners);
        Assert.Equal([true, true, false], cycles.Select(cycle => cycle.IsLeaked));
        SharedCycle mutual = cycles.Single(cycle => cycle.Members.Any(member => member.PoolName == "game/owners"));
        Assert.True(mutual.IsLeaked);
        Assert.Equal(["game/nodes", "game/owners"], mutual.Members.Select(member => member.PoolName).Order());
        Assert.All(mutual.Members, member => Assert.Equal((1, 0), (member.StrongCount, member.OutsideCount)));
        string text = mutual.ToString();
        Assert.Contains("2 objects keep each other alive, leaked", text, StringComparison.Ordinal);
        string line = $"game/nodes #{node.Index}: 1 strong reference, 0 from outside";
        Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.Equal(Checked.Full, text.Contains("CycleSearchTests.cs:", StringComparison.Ordinal));

        SharedCycle ring = cycles.Single(cycle => !cycle.IsLeaked);
        Assert.Equal([kept.Index, second.Index], ring.Members.Select(member => member.Index).Order());
        Assert.Equal(1, ring.Members.Sum(member => member.OutsideCount));

        SharedCycle single = cycles.Single(cycle => cycle.Members.Count == 1);
        Assert.True(single.IsLeaked);
        Assert.Equal(selfish.Index, single.Members[0].Index);

        // Breaking the cycles frees everything.
        chain.Dispose();
        Cut(ref kept.Value.First);
        kept.Dispose();
        Assert.Equal(2, Search(nodes, owners).Count);
    }

    [Fact]
    public void Random_graphs_agree_with_reachability() => Seeded.Run(820, 20, random =>
    {
        using var memory = new MemorySystem();
        var nodes = new SharedPool<Node>(memory, "nodes");
        int count = random.Next(2, 40);
        var all = new Shared<Node>[count];
        bool[,] reach = new bool[count, count];
        for (int i = 0; i < count; i++)
        {
            all[i] = nodes.Create(default);
        }

        for (int i = 0; i < count; i++)
        {
            foreach (bool first in (bool[])[true, false])
            {
                if (random.Next(100) < 45)
                {
                    int target = random.Next(count);
                    (first ? ref all[i].Value.First : ref all[i].Value.Second) = all[target].Clone();
                    reach[i, target] = true;
                }
            }
        }

        bool[] held = new bool[count];
        for (int i = 0; i < count; i++)
        {
            held[i] = random.Next(8) == 0;
        }

        for (int via = 0; via < count; via++)
        {
            for (int from = 0; from < count; from++)
            {
                for (int to = 0; to < count; to++)
                {
                    reach[from, to] |= reach[from, via] && reach[via, to];
                }
            }
        }

        // Whoever is not held is disposed, unless that would destroy it: an object without holders is no cycle.
        int[] indices = [.. all.Select(reference => reference.Index)];
        for (int i = 0; i < count; i++)
        {
            held[i] |= all[i].StrongCount == 1;
            if (!held[i])
            {
                all[i].Dispose();
            }
        }

        bool Used(int node) => held[node] || Enumerable.Range(0, count).Any(from => held[from] && reach[from, node]);
        string[] expected =
        [
            .. Enumerable.Range(0, count)
                .Where(node => reach[node, node])
                .Select(node => string.Join(
                    ",", Enumerable.Range(0, count).Where(other => reach[node, other] && reach[other, node])
                        .Select(other => indices[other]).Order()) + (Used(node) ? " used" : " leaked"))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        string[] actual =
        [
            .. Search(nodes)
                .Select(cycle => string.Join(",", cycle.Members.Select(member => member.Index))
                    + (cycle.IsLeaked ? " leaked" : " used"))
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(expected, actual);
    });

    [Fact]
    public void A_long_chain_does_not_overflow_the_stack()
    {
        using var memory = new MemorySystem();
        using var nodes = new SharedPool<Node>(memory, "nodes", Release);
        Shared<Node> last = nodes.Create(default);
        Shared<Node> head = last.Clone();
        for (int i = 1; i < 100_000; i++)
        {
            head = nodes.Create(new Node { First = head });
        }

        last.Value.First = head;
        SharedCycle cycle = Assert.Single(Search(nodes));
        Assert.Equal(100_000, cycle.Members.Count);
        Assert.False(cycle.IsLeaked);
        Cut(ref last.Value.First);
        last.Dispose();
        Assert.Equal(0, nodes.Count);
    }

    [Fact]
    public void Cycles_are_described_in_words()
    {
        using var memory = new MemorySystem();
        using var nodes = new SharedPool<Node>(memory, "nodes", Release);
        Shared<Node> selfish = nodes.Create(default);
        selfish.Value.First = selfish.Clone();
        selfish.Value.Second = selfish.Clone();
        SharedCycle kept = Assert.Single(Search(nodes));
        string text = kept.ToString();
        Assert.Contains("1 object keeps itself alive, still held from outside", text, StringComparison.Ordinal);
        Assert.Contains("3 strong references, 1 from outside", text, StringComparison.Ordinal);
        Assert.Equal(Checked.Full, text.Contains("made at ", StringComparison.Ordinal));
        selfish.Dispose();
        SharedCycle leaked = Assert.Single(Search(nodes));
        Assert.Contains("leaked: nothing outside holds them", leaked.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_passes_pools_without_objects_and_runs_again()
    {
        using var memory = new MemorySystem();
        using var empty = new SharedPool<Node>(memory, "empty", Release);
        using var nodes = new SharedPool<Node>(memory, "nodes", Release);
        using var unused = new SharedPool<Node>(memory, "unused", Release);
        using var owners = new SharedPool<Node>(memory, "owners", Release);
        using var strangers = new SharedPool<Node>(memory, "strangers", Release);
        Shared<Node> owner = owners.Create(default);
        owner.Value.First = nodes.Create(new Node { First = owner.Clone(), Second = strangers.Create(default) });
        var search = new CycleSearch();
        Array.ForEach([empty, nodes, unused, owners], pool => search.Add(pool, Visit));
        for (int run = 0; run < 2; run++)
        {
            SharedCycle cycle = Assert.Single(search.Run());
            Assert.Equal(["nodes", "owners"], cycle.Members.Select(member => member.PoolName));
            Assert.Equal([1, 2], cycle.Members.Select(member => member.StrongCount));
            Assert.Equal([0, 1], cycle.Members.Select(member => member.OutsideCount));
        }

        Cut(ref owner.Value.First);
        Assert.Empty(search.Run());
        owner.Dispose();
        Assert.Equal([0, 0, 0], [owners.Count, nodes.Count, strangers.Count]);
        Assert.Empty(search.Run());
    }

    [Fact]
    public void Only_references_that_are_alive_in_objects_that_are_alive_count()
    {
        using var memory = new MemorySystem();
        using var nodes = new SharedPool<Node>(memory, "nodes");
        Shared<Node> selfish = nodes.Create(default);
        Shared<Node> own = selfish.Clone();
        selfish.Value.First = own;
        Shared<Node> dead = nodes.Create(new Node { First = selfish.Clone() });
        dead.Dispose();
        selfish.Dispose();
        if (Checked.Handles)
        {
            own.Value.Second = selfish;
        }

        // Nobody disposed the reference in the dead object: who has it is not known.
        var search = new CycleSearch().Add(nodes, Visit);
        search.Follow(own);
        SharedCycleMember member = Assert.Single(Assert.Single(search.Run()).Members);
        Assert.Equal((2, 1), (member.StrongCount, member.OutsideCount));
    }

    [Fact]
    public void A_search_refuses_what_it_cannot_look_at()
    {
        using var memory = new MemorySystem();
        var nodes = new SharedPool<Node>(memory, "nodes");
        var search = new CycleSearch();
        Assert.Throws<ArgumentNullException>(() => search.Add<Node>(null!, Visit));
        Assert.Throws<ArgumentNullException>(() => search.Add(nodes, null!));
        search.Add(nodes, Visit);
        Assert.Contains(
            "'nodes'", Assert.Throws<ArgumentException>(() => search.Add(nodes, Visit)).Message, StringComparison.Ordinal);
        nodes.Dispose();
        Assert.Throws<ObjectDisposedException>(search.Run);
    }

    private static void Visit(in Node node, CycleSearch search)
    {
        search.Follow(node.First);
        search.Follow(node.Second);
    }

    private static IReadOnlyList<SharedCycle> Search(params SharedPool<Node>[] pools)
    {
        var search = new CycleSearch();
        foreach (SharedPool<Node> pool in pools)
        {
            search.Add(pool, Visit);
        }

        return search.Run();
    }

    private static void Release(ref Node node)
    {
        Cut(ref node.First);
        Cut(ref node.Second);
    }

    private static void Cut(ref Shared<Node> reference)
    {
        Shared<Node> held = reference;
        reference = default;
        held.Dispose();
    }

    private struct Node
    {
        public Shared<Node> First;
        public Shared<Node> Second;
    }
}
