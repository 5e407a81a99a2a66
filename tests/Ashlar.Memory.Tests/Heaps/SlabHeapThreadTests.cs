using System.Collections.Concurrent;

namespace Ashlar.Memory.Tests;

public sealed class SlabHeapThreadTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly SlabHeap _heap;

    public SlabHeapThreadTests() => _heap = new SlabHeap(_memory, "heap");

    [Fact]
    public void Blocks_freed_by_other_threads_keep_their_bytes_until_then()
    {
        const int Threads = 4;
        int steps = Seeded.Steps(20_000) / Threads;
        var inbox = new ConcurrentQueue<(NativeBlock Block, int Pattern)>();
        bool stop = false;
        var frames = new Thread(() =>
        {
            while (!Volatile.Read(ref stop))
            {
                Frames(1);
                Thread.Sleep(1);
            }
        });
        frames.Start();
        Run(Threads, seed =>
        {
            var random = new Random(seed);
            ThreadHeap heap = _heap.ForThread();
            var own = new List<(NativeBlock Block, int Pattern)>();
            for (int step = 0; step < steps; step++)
            {
                int bytes = random.Next(50) == 0 ? random.Next(100_000) : random.Next(2_000);
                NativeBlock block = heap.Allocate(bytes);
                int pattern = (seed * 1_000_003) + step;
                HeapOracle.Fill(block, 0, pattern);
                if (random.Next(2) == 0)
                {
                    inbox.Enqueue((block, pattern));
                }
                else
                {
                    own.Add((block, pattern));
                }

                if (random.Next(5) != 0 && inbox.TryDequeue(out (NativeBlock Block, int Pattern) other))
                {
                    HeapOracle.Verify(other.Block, other.Pattern);
                    heap.Free(other.Block);
                }

                if (own.Count > 200)
                {
                    int index = random.Next(own.Count);
                    HeapOracle.Verify(own[index].Block, own[index].Pattern);
                    heap.Free(own[index].Block);
                    own.RemoveAt(index);
                }

                if (step % 1000 == 999)
                {
                    heap.AbandonSlabs();
                }
            }

            foreach ((NativeBlock block, int pattern) in own)
            {
                HeapOracle.Verify(block, pattern);
                heap.Free(block);
            }
        });
        Volatile.Write(ref stop, true);
        frames.Join();
        foreach ((NativeBlock block, int pattern) in inbox)
        {
            HeapOracle.Verify(block, pattern);
            _heap.Free(block);
        }

        Assert.Equal(0, _heap.LiveObjects);
        Assert.Equal(0, _heap.LiveBytes);
        Assert.True(Checked.Full || _heap.RemoteFrees > 0);
    }

    [Fact]
    public void A_producer_gets_back_what_a_consumer_frees()
    {
        var blocks = new BlockingCollection<NativeBlock>(1000);
        int count = Seeded.Steps(100_000);
        var consumer = new Thread(() =>
        {
            foreach (NativeBlock block in blocks.GetConsumingEnumerable())
            {
                _heap.Free(block);
            }
        });
        consumer.Start();
        for (int i = 0; i < count; i++)
        {
            blocks.Add(_heap.Allocate(256));
        }

        blocks.CompleteAdding();
        consumer.Join();
        Assert.Equal(0, _heap.LiveObjects);

        // In flight there are at most a thousand blocks, and what a thread has not marked or collected yet.
        long most = (Checked.Full ? 16 : 4) << 20;
        Assert.InRange(_heap.CommittedBytes, 0, most);
    }

    [Fact]
    public void Slabs_of_a_thread_that_ended_are_adopted()
    {
        // This thread has a place of its own already, and does not just take that of the thread that ends.
        _heap.Free(_heap.Allocate(200));
        NativeBlock[] blocks = [];
        var thread = new Thread(() => blocks = Fill(5000, 200));
        thread.Start();
        thread.Join();
        Frames(5);
        long committed = _heap.CommittedBytes;

        // They stay valid, are freed by others, and what they leave is used by others.
        for (int i = 0; i < blocks.Length; i++)
        {
            HeapOracle.Verify(blocks[i], i);
            _heap.Free(blocks[i]);
        }

        Frames(10);
        blocks = Fill(5000, 200);
        if (!Checked.Full)
        {
            Assert.InRange(_heap.CommittedBytes, 0, committed + (256 << 10));
        }

        FreeAll(blocks);
        Assert.Equal(0, _heap.LiveObjects);
    }

    [Fact]
    public void A_thread_adopts_the_slabs_of_one_that_ended_though_no_frame_begins_and_no_thread_is_new()
    {
        _heap.Free(_heap.Allocate(200));
        NativeBlock[] blocks = [];
        var thread = new Thread(() =>
        {
            blocks = Fill(5000, 200);
            FreeAll(Fill(5000, 200));
        });
        thread.Start();
        thread.Join();
        long committed = _heap.CommittedBytes;
        NativeBlock[] others = Fill(5000, 200);
        long most = Checked.Full ? committed / 2 : 256 << 10;
        Assert.InRange(_heap.CommittedBytes, 0, committed + most);
        FreeAll(blocks);
        FreeAll(others);
        Assert.Equal(0, _heap.LiveObjects);
    }

    /// <summary>No frame begins: the next thread finds that one has ended, and gives back what it does not need.</summary>
    [Fact]
    public void What_an_ended_thread_left_free_is_decommitted_when_the_next_one_comes()
    {
        if (Checked.Full)
        {
            // There, what was freed waits in quarantine.
            return;
        }

        Run(1, _ => FreeAll(Fill(20_000, 200)));
        Assert.InRange(_heap.CommittedBytes, 4 << 20, 6 << 20);
        Run(1, _ => FreeAll(Fill(1, 100)));
        Assert.InRange(_heap.CommittedBytes, 0, 1 << 20);
    }

    /// <summary>A class with a few blocks takes a few pages, not a slab.</summary>
    [Fact]
    public void A_few_blocks_of_each_class_take_a_few_pages_each()
    {
        NativeBlock[] blocks = [.. Enumerable.Range(4, 28).Select(quarter => _heap.Allocate(16 * quarter))];
        Assert.InRange(_heap.CommittedBytes, 0, (Checked.Full ? 2048 : 512) << 10);
        Array.ForEach(blocks, block => _heap.Free(block));
    }

    [Fact]
    public void Many_threads_in_turn_take_no_more_memory_than_one()
    {
        long committed = 0;
        for (int i = 0; i < 50; i++)
        {
            var thread = new Thread(() => FreeAll(Fill(2000, 100)));
            thread.Start();
            thread.Join();
            committed = i == 5 ? _heap.CommittedBytes : committed;
        }

        Assert.InRange(_heap.CommittedBytes, 0, committed + (committed / 2));
        Assert.Equal(0, _heap.LiveObjects);
    }

    [Fact]
    public void A_thread_that_hands_back_can_go_on()
    {
        ThreadHeap heap = _heap.ForThread();
        NativeBlock before = heap.Allocate(100);
        HeapOracle.Fill(before, 0, 1);
        heap.AbandonSlabs();
        NativeBlock after = heap.Allocate(100);
        HeapOracle.Fill(after, 0, 2);
        HeapOracle.Verify(before, 1);
        heap.Free(before);
        heap.AbandonSlabs();
        heap.Free(after);
        Assert.Equal(0, _heap.LiveObjects);
    }

    [Fact]
    public void Remote_frees_wait_until_the_owner_collects_them()
    {
        Assert.SkipWhen(Checked.Full, "Under full checks everything that is freed waits in quarantine.");
        const int Cached = 64;
        NativeBlock[] blocks = Fill(1000, 64);
        Run(1, _ => FreeAll(blocks));
        Assert.Equal(0, _heap.LiveObjects);
        Assert.InRange(_heap.RemoteFrees, 1000 - Cached, 999);
        Assert.Equal(_heap.RemoteFrees, Node.WaitingObjects);
        Assert.Equal((1000L, 1000L - _heap.RemoteFrees), (Node.Frees, Node.Reclaimed));

        // The thread that freed them has ended: what it cached goes to its slabs when that is noticed.
        Frames(5);
        Assert.Equal(1000, _heap.RemoteFrees);
        Assert.Equal(0, Node.WaitingObjects);
    }

    [Fact]
    public void A_thread_uses_again_what_it_frees_whoever_allocated_it()
    {
        Assert.SkipWhen(Checked.Full, "Under full checks everything that is freed waits in quarantine.");
        NativeBlock[] blocks = Fill(100, 200);
        Run(1, _ =>
        {
            for (int i = 0; i < blocks.Length; i++)
            {
                HeapOracle.Verify(blocks[i], i);
                _heap.Free(blocks[i]);
                NativeBlock again = _heap.Allocate(200);
                Assert.Equal(blocks[i].Address, again.Address);
                HeapOracle.Fill(again, 0, i);
            }
        });
        Assert.Equal(100, _heap.LiveObjects);
        Assert.Equal(0, _heap.RemoteFrees);
        FreeAll(blocks);
        Assert.Equal(0, _heap.LiveObjects);
    }

    /// <summary>
    /// Waves of threads allocate, free each other's blocks, abandon their slabs, and end at any moment; few classes, so
    /// that slabs are reclaimed and their records reused all the time. The model is each block's pattern, and counts:
    /// once all rest, everything that was freed remotely has been collected, without another free to help.
    /// </summary>
    [Fact]
    [Trait("Runs", "once")]
    public void Nothing_is_lost_when_owners_end_while_others_free_their_blocks()
    {
        const int Threads = 4;
        int waves = Seeded.Rounds(600, 120) / 10;
        var inbox = new ConcurrentQueue<(NativeBlock Block, int Pattern)>();
        bool stop = false;
        var frames = new Thread(() =>
        {
            while (!Volatile.Read(ref stop))
            {
                Frames(1);
                Thread.Yield();
            }
        });
        frames.Start();
        for (int wave = 0; wave < waves; wave++)
        {
            int first = wave * Threads;
            Run(Threads, seed => Pass(inbox, new Random(first + seed), (first + seed) * 1_000_003));
        }

        Volatile.Write(ref stop, true);
        frames.Join();
        while (inbox.TryDequeue(out (NativeBlock Block, int Pattern) last))
        {
            HeapOracle.Verify(last.Block, last.Pattern);
            _heap.Free(last.Block);
        }

        Assert.Equal(0, _heap.LiveObjects);
        Assert.Equal(0, _heap.LiveBytes);
        _heap.Trim();
        Assert.Equal(0, Node.WaitingObjects);
        Assert.True(Checked.Full || _heap.RemoteFrees > 0);
    }

    [Fact]
    public void A_thread_that_ends_after_the_heap_leaves_released_memory_alone()
    {
        NativeBlock[] blocks = Fill(100, 64);
        using var freed = new ManualResetEventSlim();
        using var disposed = new ManualResetEventSlim();
        Exception?[] failures = new Exception?[4];
        var thread = new Thread(() =>
        {
            FreeAll(blocks);
            freed.Set();
            disposed.Wait();
            failures[0] = Record.Exception(() => _heap.Allocate(64));
            failures[1] = Record.Exception(() => _heap.Free(blocks[0]));
            failures[2] = Record.Exception(_heap.AbandonSlabs);
            failures[3] = Record.Exception(_heap.Trim);
        });
        thread.Start();
        freed.Wait(TestContext.Current.CancellationToken);
        _heap.Dispose();
        disposed.Set();
        thread.Join();
        Assert.All(failures, failure => Assert.IsType<ObjectDisposedException>(failure));

        // Its number is another heap's now, and the thread that is new to that one finds nothing of this one.
        using var next = new SlabHeap(_memory, "next");
        HeapOracle.FreeAll(next, HeapOracle.AllocateAll(next, 100, 64));
        Frames(5);
        Assert.Equal(0, next.LiveObjects);
    }

    [Fact]
    public void A_container_made_with_one_threads_view_grows_and_ends_on_any()
    {
        Assert.Same(((BlockSource)_heap).Owner, BlockSource.Of(_heap.ForThread()).Owner);
        Run(4, thread =>
        {
            for (int round = 0; round < 20; round++)
            {
                var list = new NativeList<int>(BlockSource.Of(_heap.ForThread()), 1);
                for (int i = 0; i < 500; i++)
                {
                    list.Add(thread);
                }

                Assert.Equal(-1, list.AsSpan().IndexOfAnyExcept(thread));
                list.Dispose();
            }
        });
        Assert.Equal(0, _heap.LiveObjects);
    }

    [Fact]
    public void A_view_kept_past_the_heap_publishes_nothing_into_released_memory()
    {
        NativeBlock[] blocks = [];
        Run(1, _ => blocks = Fill(10, 64));
        ThreadHeap view = _heap.ForThread();
        foreach (NativeBlock block in blocks)
        {
            // The marks of these are held back.
            view.Free(block);
        }

        _heap.Dispose();
        Assert.Throws<ObjectDisposedException>(() => view.Allocate(64));
        Assert.Throws<ObjectDisposedException>(view.AbandonSlabs);
        Assert.Throws<ObjectDisposedException>(() => view.Allocate(100_000));
    }

    [Fact]
    public void A_view_is_refused_on_another_thread_under_full_checks()
    {
        if (!Checked.Full)
        {
            return;
        }

        ThreadHeap heap = _heap.ForThread();
        Run(1, _ => Assert.Throws<InvalidOperationException>(() => heap.Allocate(1)));
    }

    public void Dispose()
    {
        _heap.Dispose();
        _memory.Dispose();
    }

    /// <summary>What one thread of a wave does: a few hundred blocks in and out, then it ends.</summary>
    private void Pass(ConcurrentQueue<(NativeBlock Block, int Pattern)> inbox, Random random, int firstPattern)
    {
        ThreadHeap heap = _heap.ForThread();
        int steps = random.Next(200, 1200);
        for (int step = 0; step < steps; step++)
        {
            NativeBlock block = heap.Allocate(random.Next(3) switch { 0 => 700, 1 => 3000, _ => 9000 });
            HeapOracle.Fill(block, 0, firstPattern + step);
            inbox.Enqueue((block, firstPattern + step));
            bool drain = inbox.Count > 300 && random.Next(50) == 0;
            for (int i = 0; i < (drain ? 300 : 2) && random.Next(8) != 0; i++)
            {
                if (inbox.TryDequeue(out (NativeBlock Block, int Pattern) other))
                {
                    HeapOracle.Verify(other.Block, other.Pattern);
                    heap.Free(other.Block);
                }
            }

            if (random.Next(300) == 0)
            {
                heap.AbandonSlabs();
            }
        }
    }

    private static void Run(int threads, Action<int> action)
    {
        var failures = new ConcurrentQueue<Exception>();
        Thread[] all = [.. Enumerable.Range(1, threads).Select(seed => new Thread(() =>
        {
            try
            {
                action(seed);
            }
            catch (Exception failure)
            {
                failures.Enqueue(failure);
            }
        }))];
        foreach (Thread thread in all)
        {
            thread.Start();
        }

        foreach (Thread thread in all)
        {
            thread.Join();
        }

        Assert.True(failures.IsEmpty, string.Join('\n', failures));
    }

    private AllocatorSnapshot Node => ArenaTests.Node(_memory, "heap");

    private NativeBlock[] Fill(int count, int bytes) => HeapOracle.AllocateAll(_heap, count, bytes);

    private void FreeAll(NativeBlock[] blocks) => HeapOracle.FreeAll(_heap, blocks);

    private void Frames(int count) => HeapOracle.PassFrames(_memory, count);
}
