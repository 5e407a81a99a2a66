namespace Ashlar.Memory.Tests;

/// <summary>Counted references of several threads at once.</summary>
public sealed class SharedPoolThreadTests
{
    [Fact]
    public void Nothing_is_created_while_another_thread_is_in_a_hook()
    {
        using var memory = new MemorySystem();
        Thread? creating = null;
        Shared<Node> created = default;
        SharedPool<Node>? pool = null;
        pool = new SharedPool<Node>(
            memory,
            "nodes",
            (ref Node node) =>
            {
                if (node.Number == 1)
                {
                    creating = new Thread(() => created = pool!.Create(new Node { Number = 2 }));
                    creating.Start();
                    Assert.False(creating.Join(30));
                }
            },
            SharedCounting.Atomic);
        pool.Create(new Node { Number = 1 }).Dispose();
        creating!.Join();
        Assert.Equal(2, created.Value.Number);
        Assert.Equal(1, pool.Count);
        created.Dispose();
        pool.Dispose();
    }

    [Fact]
    public void What_a_loop_refers_to_stays_until_it_ends()
    {
        using var memory = new MemorySystem();
        int destroyed = 0;
        using var pool = new SharedPool<Node>(
            memory, "nodes", (ref Node node) => Interlocked.Increment(ref destroyed), SharedCounting.Atomic);
        Shared<Node> last = pool.Create(new Node { Number = 5 });
        Thread? disposing = null;
        foreach (ref Node node in pool)
        {
            disposing = new Thread(() => last.Dispose());
            disposing.Start();
            Assert.False(disposing.Join(30));
            Assert.Equal(0, destroyed);
            Assert.Equal(5, node.Number);
        }

        disposing!.Join();
        Assert.Equal(1, destroyed);

        SharedEnumerator<Node> loop = pool.GetEnumerator();
        SharedEnumerator<Node> copy = loop;
        loop.Dispose();
        copy.Dispose();
        var creating = new Thread(() => pool.Create(default).Dispose());
        creating.Start();
        creating.Join();
        Assert.Equal(2, destroyed);
    }

    [Fact]
    public void Atomic_references_are_counted_right_by_many_threads()
    {
        using var memory = new MemorySystem();
        int destroyed = 0;
        using var pool = new SharedPool<Node>(
            memory, "nodes", (ref Node node) => Interlocked.Increment(ref destroyed), SharedCounting.Atomic);
        const int threads = 4;
        int rounds = Seeded.Steps(20_000) / threads / 4;
        int created = 0;
        Shared<Node> kept = pool.Create(new Node { Number = -1 });
        Weak<Node>[] shared = new Weak<Node>[8];
        Parallel.For(0, threads, thread =>
        {
            var random = new Random(thread);
            var mine = new List<Shared<Node>>();
            for (int i = 0; i < rounds; i++)
            {
                switch (random.Next(4))
                {
                    case 0:
                        mine.Add(pool.Create(new Node { Number = i }));
                        Interlocked.Increment(ref created);
                        lock (shared)
                        {
                            shared[random.Next(shared.Length)] = mine[^1].Downgrade();
                        }

                        break;
                    case 1:
                        Weak<Node> other;
                        lock (shared)
                        {
                            other = shared[random.Next(shared.Length)];
                        }

                        if (other.TryUpgrade(out Shared<Node> upgraded))
                        {
                            mine.Add(upgraded);
                        }

                        break;
                    case 2:
                        mine.Add(kept.Clone());
                        break;
                    default:
                        if (mine.Count > 0)
                        {
                            int victim = random.Next(mine.Count);
                            Assert.True(mine[victim].IsAlive);
                            mine[victim].Dispose();
                            mine[victim] = mine[^1];
                            mine.RemoveAt(mine.Count - 1);
                        }

                        break;
                }
            }

            mine.ForEach(reference => reference.Dispose());
        });
        Assert.Equal(1, kept.StrongCount);
        Assert.Equal(created, destroyed);
        Assert.Equal(1, pool.Count);
        kept.Dispose();
    }

    [Fact]
    public void Threads_that_share_one_object_leave_its_count_right()
    {
        using var memory = new MemorySystem();
        using var pool = new SharedPool<Node>(memory, "nodes", counting: SharedCounting.Atomic);
        Shared<Node> kept = pool.Create(new Node { Number = 7 });
        Weak<Node> weak = kept.Downgrade();
        using var together = new Barrier(2);
        int rounds = Checked.Full ? 5_000 : 100_000;
        int upgraded = 0;
        void CloneAndDispose()
        {
            together.SignalAndWait();
            for (int i = 0; i < rounds; i++)
            {
                Shared<Node> clone = kept.Clone();
                if (weak.TryUpgrade(out Shared<Node> other))
                {
                    Interlocked.Increment(ref upgraded);
                }

                clone.Dispose();
                other.Dispose();
            }
        }

        var thread = new Thread(CloneAndDispose);
        thread.Start();
        CloneAndDispose();
        thread.Join();
        Assert.Equal(2 * rounds, upgraded);
        Assert.Equal(1, kept.StrongCount);
        Assert.Equal(1, pool.Count);
        kept.Dispose();
        Assert.Equal(0, pool.Count);
    }

    private struct Node
    {
        public int Number;
    }
}
