using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public sealed class SharedPoolTests
{
    private static readonly SharedCounting[] Both = [SharedCounting.Plain, SharedCounting.Atomic];

    [Fact]
    public void An_object_lives_until_its_last_strong_reference_is_disposed()
    {
        foreach (SharedCounting counting in Both)
        {
            var destroyed = new List<int>();
            using var memory = new MemorySystem();
            using var pool = new SharedPool<Node>(
                memory, "nodes", (ref Node node) => destroyed.Add(node.Number), counting);
            Shared<Node> first = pool.Create(new Node { Number = 7 });
            Shared<Node> second = first.Clone();
            Weak<Node> weak = second.Downgrade();
            Assert.Equal(2, first.StrongCount);
            Assert.True(Unsafe.AreSame(ref first.Value, ref second.Value));
            Assert.True(first == second);
            first.Dispose();
            Assert.Empty(destroyed);
            Assert.True(weak.TryUpgrade(out Shared<Node> third));
            Assert.Equal(7, third.Value.Number);
            second.Dispose();
            Assert.True(weak.IsAlive);
            third.Dispose();
            Assert.Equal([7], destroyed);
            Assert.False(weak.IsAlive);
            Assert.False(weak.TryUpgrade(out third));
            Assert.True(third.IsNone);

            // Also when the slot has a new tenant.
            Shared<Node> next = pool.Create(new Node { Number = 8 });
            Assert.False(weak.IsAlive);
            Assert.False(weak.TryUpgrade(out _));
            Assert.Equal(1, pool.Count);
            next.Dispose();
            Assert.Equal(0, pool.Count);
        }
    }

    [Fact]
    public void A_loop_by_reference_visits_what_has_a_reference()
    {
        foreach (SharedCounting counting in Both)
        {
            using var memory = new MemorySystem();
            SharedPool<Node>? pool = null;
            var alive = new List<int>();
            pool = new SharedPool<Node>(
                memory,
                "nodes",
                (ref Node node) =>
                {
                    foreach (ref Node each in pool!)
                    {
                        alive.Add(each.Number);
                    }
                },
                counting);
            Shared<Node>[] nodes = [.. Enumerable.Range(0, 5).Select(number => pool.Create(new Node { Number = number }))];
            foreach (ref Node each in pool)
            {
                each.Number *= 10;
                if (each.Number == 10)
                {
                    nodes[1].Dispose();
                    nodes[3].Dispose();
                    nodes[1] = nodes[4].Clone();
                }
            }

            // The first hook ran while 1 was no longer alive, the second one when 3 was not either.
            Assert.Equal([0, 2, 3, 4, 0, 2, 4], alive.Select(number => number > 9 ? number / 10 : number));
            Assert.Equal([0, 20, 40], new[] { nodes[0], nodes[2], nodes[4] }.Select(node => node.Value.Number));
            nodes[1].Dispose();
            Assert.Equal(0, Garbage.BytesOf(() =>
            {
                foreach (ref Node each in pool)
                {
                    each.Number++;
                }
            }));
            pool.Dispose();
            Assert.Throws<ObjectDisposedException>(() => { pool.GetEnumerator(); });
        }
    }

    [Fact]
    public void A_reference_disposed_twice_is_found_while_others_hold_the_object()
    {
        using var memory = new MemorySystem();
        using var pool = new SharedPool<Node>(memory, "nodes");
        Shared<Node> first = pool.Create(default);
        Shared<Node> second = first.Clone();
        first.Dispose(line: 1234);
        if (Checked.Handles)
        {
            StaleHandleException twice = Assert.Throws<StaleHandleException>(() => first.Dispose());
            Assert.Equal("nodes", twice.AllocatorName);
            const string others = " Others hold the object still: somebody disposed a reference twice.";
            string said = $"A Shared<Node> to object #{second.Index} of 'nodes' was disposed already";
            Assert.StartsWith(said, twice.Message, StringComparison.Ordinal);
            Assert.EndsWith(
                Checked.Full ? "SharedPoolTests.cs:1234." + others : said + "." + others,
                Checked.Said(twice),
                StringComparison.Ordinal);

            // Where it was disposed is forgotten when another reference has ended in its place.
            second.Clone().Dispose(line: 5678);
            Assert.Equal(
                said + "." + others, Checked.Said(Assert.Throws<StaleHandleException>(() => first.Dispose())));
            Assert.Throws<StaleHandleException>(() => { _ = first.Value; });
            Assert.Throws<StaleHandleException>(() => { first.Clone(); });
            Assert.Throws<StaleHandleException>(() => { first.Downgrade(); });
            Assert.False(first.IsAlive);
        }

        Assert.Equal(1, second.StrongCount);
        second.Dispose();
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() => second.Dispose());
        default(Shared<Node>).Dispose();
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() => { _ = default(Shared<Node>).Value; });
        Assert.False(default(Weak<Node>).TryUpgrade(out _));
    }

    [Theory]
    [InlineData(SharedCounting.Plain)]
    [InlineData(SharedCounting.Atomic)]
    public void Random_operations_agree_with_a_model(SharedCounting counting) => Seeded.Run(800, 3, random =>
    {
        var destroyed = new HashSet<int>();
        using var memory = new MemorySystem();
        using var pool = new SharedPool<Node>(
            memory, "nodes", (ref Node node) => Assert.True(destroyed.Add(node.Number)), counting);
        var strong = new List<(int Number, Shared<Node> Reference)>();
        var weak = new List<(int Number, Weak<Node> Reference)>();
        var counts = new Dictionary<int, int>();
        for (int step = 0; step < Seeded.Steps(12_000) / 6; step++)
        {
            int action = random.Next(100);
            if (action < 20 || strong.Count == 0)
            {
                strong.Add((step, pool.Create(new Node { Number = step })));
                counts[step] = 1;
                continue;
            }

            int chosen = random.Next(strong.Count);
            (int number, Shared<Node> reference) = strong[chosen];
            Assert.Equal(number, reference.Value.Number);
            Assert.Equal(counts[number], reference.StrongCount);
            if (action < 40)
            {
                strong.Add((number, reference.Clone()));
                counts[number]++;
            }
            else if (action < 55)
            {
                weak.Add((number, reference.Downgrade()));
            }
            else if (action < 70 && weak.Count > 0)
            {
                (int upgraded, Weak<Node> candidate) = weak[random.Next(weak.Count)];
                bool alive = counts.ContainsKey(upgraded);
                Assert.Equal(alive, candidate.IsAlive);
                Assert.Equal(alive, candidate.TryUpgrade(out Shared<Node> again));
                if (alive)
                {
                    Assert.Equal(upgraded, again.Value.Number);
                    strong.Add((upgraded, again));
                    counts[upgraded]++;
                }
            }
            else
            {
                reference.Dispose();
                strong[chosen] = strong[^1];
                strong.RemoveAt(strong.Count - 1);
                if (--counts[number] == 0)
                {
                    counts.Remove(number);
                    Assert.Contains(number, destroyed);
                }
            }

            Assert.Equal(counts.Count, pool.Count);
        }

        strong.ForEach(entry => entry.Reference.Dispose());
        Assert.Equal(0, pool.Count);
        Assert.All(weak, entry => Assert.False(entry.Reference.IsAlive));
    });

    [Fact]
    public void A_chain_of_any_length_is_destroyed_without_recursion()
    {
        using var memory = new MemorySystem();
        int destroyed = 0;
        using var pool = new SharedPool<Node>(memory, "nodes", (ref Node node) =>
        {
            destroyed++;
            node.Next.Dispose();
        });
        Shared<Node> head = default;
        for (int i = 0; i < 200_000; i++)
        {
            head = pool.Create(new Node { Next = head });
        }

        head.Dispose();
        Assert.Equal(200_000, destroyed);
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void All_that_an_object_held_is_destroyed_with_it()
    {
        using var memory = new MemorySystem();
        var destroyed = new List<int>();
        using var pool = new SharedPool<Node>(memory, "nodes", (ref Node node) =>
        {
            destroyed.Add(node.Number);
            node.Next.Dispose();
            node.Other.Dispose();
        });
        Shared<Node> Tree(int number) => pool.Create(number >= 128 ? new Node { Number = number } : new Node
        {
            Number = number,
            Next = Tree(2 * number),
            Other = Tree((2 * number) + 1),
        });
        Tree(1).Dispose();
        Assert.Equal(Enumerable.Range(1, 255), destroyed.Order());
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_hook_that_throws_does_not_keep_the_object()
    {
        using var memory = new MemorySystem();
        using var pool = new SharedPool<Node>(
            memory, "nodes", (ref Node node) => throw new InvalidOperationException("hook"));
        Shared<Node> node = pool.Create(default);
        Assert.Throws<InvalidOperationException>(() => node.Dispose());
        Assert.Equal(0, pool.Count);
        Assert.False(node.IsAlive);
    }

    [Fact]
    public unsafe void A_place_for_a_reference_is_never_taken_for_the_same_one_used_again()
    {
        Assert.SkipUnless(Checked.Handles, "Without checks references are counted only.");

        foreach (SharedCounting counting in Both)
        {
            using var memory = new MemorySystem();
            using var pool = new SharedPool<Node>(memory, "nodes", counting: counting);
            Shared<Node> node = pool.Create(default);
            SharedState* state = pool.State;
            ulong before = state->FreeTickets;
            node.Clone().Dispose();

            // The same place is on top, and another number of takes beside it.
            Assert.Equal(before + (1UL << 32), state->FreeTickets);

            // A place is left unused before its generations come round.
            uint top = (uint)state->FreeTickets - 1;
            state->Tickets[top].Generation = uint.MaxValue - 1;
            Shared<Node> last = node.Clone();
            Assert.True(last.IsAlive);
            last.Dispose();
            Assert.False(last.IsAlive);
            Assert.NotEqual(top, (uint)state->FreeTickets - 1);
            node.Clone().Dispose();
            Assert.Equal(1, node.StrongCount);
            node.Dispose();
        }
    }

    [Fact]
    public unsafe void An_upgrade_that_is_refused_takes_back_its_count_and_destroys_what_nobody_holds_by_then()
    {
        Assert.SkipUnless(Checked.Handles, "Without checks an upgrade takes no memory.");

        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        int destroyed = 0;
        using var pool = new SharedPool<Node>(memory, "nodes", (ref Node node) => destroyed++);
        var references = new List<Shared<Node>> { pool.Create(default) };
        Weak<Node> weak = references[0].Downgrade();
        while ((uint)pool.State->FreeTickets != 0)
        {
            references.Add(references[0].Clone());
        }

        pages.CommitsUntilFailure = 0;
        Assert.Throws<OutOfNativeMemoryException>(() => weak.TryUpgrade(out _));
        Assert.Equal(references.Count, references[0].StrongCount);
        memory.LowMemory += (_, _) =>
        {
            references.ForEach(reference => reference.Dispose());
            references.Clear();
        };
        Assert.Throws<OutOfNativeMemoryException>(() => weak.TryUpgrade(out _));
        Assert.Equal(1, destroyed);
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void Handles_kept_longer_than_the_pool_find_it_empty()
    {
        using var memory = new MemorySystem();
        var pool = new SharedPool<Node>(memory, "nodes");
        Shared<Node> node = pool.Create(default);
        Weak<Node> weak = node.Downgrade();
        pool.Dispose();
        Assert.False(node.IsAlive);
        Assert.False(weak.IsAlive);
        Assert.False(weak.TryUpgrade(out _));
        StaleHandleException? error = Checked.ThrowsFromHandlesOn<StaleHandleException>(() => node.Dispose());
        Assert.True(error is null || error.Message.Contains("disposed", StringComparison.Ordinal));
        Assert.Throws<ObjectDisposedException>(() => pool.Create(default));
        MemoryLeak leak = Assert.Single(memory.Leaks);
        Assert.Equal("nodes/objects", leak.AllocatorName);
        Assert.Equal(1, leak.Objects);
    }

    [Fact]
    public void Every_failure_leaves_the_pool_as_it_was()
    {
        int failures = 0;
        for (int commits = 0; commits < 8; commits++)
        {
            var pages = new FailingPages();
            using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
            var pool = new SharedPool<Node>(memory, "nodes");
            var references = new List<Shared<Node>>();
            pages.CommitsUntilFailure = commits;
            for (int i = 0; i < 9000; i++)
            {
                Shared<Node> New() => i % 3 == 0 ? pool.Create(new Node { Number = i }) : references[^1].Clone();
                try
                {
                    references.Add(New());
                }
                catch (OutOfNativeMemoryException)
                {
                    failures++;
                    Assert.Equal((references.Count + 2) / 3, pool.Count);
                    Assert.True(references.Count == 0 || references[^1].StrongCount == ((i - 1) % 3) + 1);
                    pages.CommitsUntilFailure = -1;
                    references.Add(New());
                    pages.CommitsUntilFailure = commits;
                }
            }

            pages.CommitsUntilFailure = 0;
            Weak<Node> weak = references[^1].Downgrade();
            references.ForEach(reference => reference.Dispose());
            Assert.Equal(0, pool.Count);
            Assert.False(weak.IsAlive);
            pool.Dispose();
            Assert.Empty(memory.Leaks);
        }

        Assert.True(failures > 3);
    }

    [Fact]
    public void References_that_come_and_go_take_no_more_memory()
    {
        foreach (SharedCounting counting in Both)
        {
            using var memory = new MemorySystem();
            using var pool = new SharedPool<Node>(memory, "nodes", counting: counting);
            Shared<Node> node = pool.Create(default);
            void CloneAndDispose(int times)
            {
                for (int i = 0; i < times; i++)
                {
                    node.Clone().Dispose();
                }
            }

            CloneAndDispose(100);
            long committed = memory.CommittedBytes;
            CloneAndDispose(20_000);
            Assert.Equal(committed, memory.CommittedBytes);
        }
    }

    [Fact]
    public void References_are_equal_when_they_name_the_same_object_of_the_same_pool()
    {
        using var memory = new MemorySystem();
        using var pool = new SharedPool<Node>(memory, "nodes");
        using var other = new SharedPool<Node>(memory, "others");
        Shared<Node> first = pool.Create(default);
        Shared<Node> clone = first.Clone();
        Shared<Node> second = pool.Create(default);
        Shared<Node> elsewhere = other.Create(default);
        Assert.True(first == clone);
        Assert.False(first != clone);
        Assert.True(first.Equals((object)clone));
        Assert.Equal(first.GetHashCode(), clone.GetHashCode());
        Assert.Equal(first.Downgrade(), clone.Downgrade());
        Assert.True(first.Downgrade() == clone.Downgrade());
        foreach (Shared<Node> different in (Shared<Node>[])[second, elsewhere, default])
        {
            Assert.True(first != different);
            Assert.False(first == different);
            Assert.False(first.Equals((object)different));
        }

        Assert.True(first.Downgrade() != second.Downgrade());
        Assert.False(first.Downgrade() == elsewhere.Downgrade());
        Assert.False(first.Downgrade().Equals((object)first));
        Assert.False(first.Equals((object)7));
        Assert.Equal($"Shared {nameof(Node)} #{second.Index}", second.ToString());
        Assert.Equal($"no shared {nameof(Node)}", default(Shared<Node>).ToString());
        Array.ForEach([first, clone, second, elsewhere], reference => reference.Dispose());
    }

    [Fact]
    public void Messages_say_whether_there_was_an_object_a_pool_or_another_holder()
    {
        using var memory = new MemorySystem();
        var pool = new SharedPool<Node>(memory, "nodes");
        Shared<Node> held = pool.Create(default);
        Shared<Node> disposed = held.Clone();
        disposed.Dispose();
        void Throws(Shared<Node> reference, string part, bool contains = true)
        {
            StaleHandleException? stale = Checked.ThrowsFromHandlesOn<StaleHandleException>(() => reference.Clone());
            Assert.True(stale is null || stale.Message.Contains(part, StringComparison.Ordinal) == contains);
        }

        Throws(default, "default value");
        Throws(disposed, "Others hold the object still");
        held.Dispose();
        Throws(disposed, "was disposed already");
        Throws(disposed, "Others hold the object still", contains: false);
        pool.Dispose();
        Throws(disposed, $"The pool of this Shared<{nameof(Node)}> is disposed");
        pool.Dispose();
        ArgumentOutOfRangeException wrong = Assert.Throws<ArgumentOutOfRangeException>(
            () => new SharedPool<Node>(memory, "wrong", counting: (SharedCounting)7));
        Assert.Equal("counting", wrong.ParamName);
        Assert.DoesNotContain(memory.Snapshot().Nodes.ToArray(), node => node.Name == "wrong");
    }

    [Fact]
    public void The_end_of_the_pool_runs_every_hook_and_throws_the_first_failure()
    {
        foreach (SharedCounting counting in Both)
        {
            var ended = new List<int>();
            using var memory = new MemorySystem();
            SharedPool<Node>? pool = null;
            pool = new SharedPool<Node>(
                memory,
                "nodes",
                (ref Node node) =>
                {
                    ended.Add(node.Number);
                    Assert.Throws<ObjectDisposedException>(() => pool!.Create(default));
                    if (node.Number is 2 or 4)
                    {
                        throw new InvalidOperationException($"hook of {node.Number}");
                    }
                },
                counting);
            for (int number = 0; number < 6; number++)
            {
                pool.Create(new Node { Number = number });
            }

            InvalidOperationException first = Assert.Throws<InvalidOperationException>(pool.Dispose);
            Assert.Equal("hook of 2", first.Message);
            Assert.Equal([0, 1, 2, 3, 4, 5], ended);
            Assert.Equal(0, memory.CommittedBytes);
        }
    }

    [Fact]
    public unsafe void Pools_by_the_hundred_have_states_of_their_own()
    {
        using var memory = new MemorySystem();
        var pools = new List<(SharedPool<Node> Pool, Shared<Node> Reference)>();
        for (int number = 0; number < 200; number++)
        {
            var pool = new SharedPool<Node>(memory, "nodes", maximumCount: 64);
            Assert.Equal(0, (nint)pool.State % sizeof(SharedState));
            pools.Add((pool, pool.Create(new Node { Number = number })));
        }

        for (int number = 0; number < pools.Count; number++)
        {
            Assert.Equal(number, pools[number].Reference.Value.Number);
            Assert.Equal(1, pools[number].Reference.StrongCount);
        }

        for (int number = 0; number < pools.Count; number += 2)
        {
            pools[number].Pool.Dispose();
        }

        for (int number = 0; number < pools.Count; number++)
        {
            Assert.Equal(number % 2 == 1, pools[number].Reference.IsAlive);
        }
    }

    [Fact]
    public void A_pool_that_is_disposed_can_be_collected()
    {
        using var memory = new MemorySystem();
        WeakReference pool = MakeAndDispose(memory);
        GC.Collect();
        Assert.False(pool.IsAlive);
    }

    [Fact]
    public void Counting_makes_no_garbage()
    {
        using var memory = new MemorySystem();
        using var pool = new SharedPool<Node>(memory, "nodes");
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 100; i++)
            {
                Shared<Node> node = pool.Create(default);
                Shared<Node> other = node.Clone();
                node.Dispose();
                Assert.True(other.Downgrade().TryUpgrade(out Shared<Node> third));
                third.Dispose();
                other.Dispose();
            }
        }));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference MakeAndDispose(MemorySystem memory)
    {
        var pool = new SharedPool<Node>(memory, "nodes");
        pool.Create(default).Dispose();
        pool.Dispose();
        return new WeakReference(pool);
    }

    private struct Node
    {
        public int Number;
        public Shared<Node> Next;
        public Shared<Node> Other;
    }
}
