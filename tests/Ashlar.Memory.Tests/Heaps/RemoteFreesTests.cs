using System.Collections.Concurrent;

namespace Ashlar.Memory.Tests;

public sealed unsafe class RemoteFreesTests
{
    private const int Nobody = -1;

    [Fact]
    public void A_slab_of_nobody_is_never_listed()
    {
        using var raw = new RawSlabs(threads: 1, slabs: 1);
        Assert.False(RemoteFrees.TryList(raw.Slab(0), out _));
        Assert.Equal((Nobody, false), raw.State(0));
        RemoteFrees.Assign(raw.Slab(0), raw.Thread(0));
        Assert.Equal((0, false), raw.State(0));
    }

    [Fact]
    public void A_quiet_slab_is_listed_once_changes_hands_and_is_reclaimed()
    {
        using var raw = new RawSlabs(threads: 2, slabs: 1);
        HeapSlab* slab = raw.Slab(0);
        RemoteFrees.Assign(slab, raw.Thread(0));
        RemoteFrees.ChangeOwner(slab, raw.Thread(1));
        Assert.Equal((1, false), raw.State(0));
        Assert.True(slab->Owner == raw.Thread(1));

        Assert.True(RemoteFrees.TryList(slab, out HeapThread* owner));
        Assert.True(owner == raw.Thread(1));
        Assert.Equal((1, true), raw.State(0));
        Assert.False(RemoteFrees.TryList(slab, out _));
        Assert.Equal((1, true), raw.State(0));

        RemoteFrees.Deliver(slab, owner);
        Assert.Equal((1, true), raw.State(0));
        RemoteFrees.Collect(raw.Thread(1));
        Assert.Equal((1, false), raw.State(0));
        Assert.True(RemoteFrees.TryReclaim(slab));
        Assert.Equal((Nobody, false), raw.State(0));
        Assert.True(slab->Owner == null);
    }

    [Fact]
    public void A_listed_slab_changes_hands_and_stays_listed_but_is_not_reclaimed()
    {
        using var raw = new RawSlabs(threads: 2, slabs: 1);
        HeapSlab* slab = raw.Slab(0);
        RemoteFrees.Assign(slab, raw.Thread(0));
        Assert.True(RemoteFrees.TryList(slab, out _));
        Assert.False(RemoteFrees.TryReclaim(slab));
        Assert.Equal((0, true), raw.State(0));
        Assert.True(slab->Owner == raw.Thread(0));
        RemoteFrees.ChangeOwner(slab, raw.Thread(1));
        Assert.Equal((1, true), raw.State(0));
        Assert.False(RemoteFrees.TryReclaim(slab));
    }

    [Fact]
    public void Marks_of_one_word_are_published_together_and_collected_together()
    {
        using var raw = new RawSlabs(threads: 2, slabs: 2);
        RemoteFrees.Assign(raw.Slab(0), raw.Thread(0));
        RemoteFrees.Assign(raw.Slab(1), raw.Thread(0));
        raw.FreeRemotely(1, 0, 3);
        raw.FreeRemotely(1, 0, 63);
        Assert.Equal(0u, raw.Marked(0));
        Assert.Equal((0, false), raw.State(0));

        // Another word: the marks of the first are published.
        raw.FreeRemotely(1, 1, 0);
        Assert.Equal((1UL << 3) | (1UL << 63), raw.Marked(0));
        Assert.Equal((0, true), raw.State(0));
        raw.Publish(1);
        raw.Publish(1);
        RemoteFrees.Collect(raw.Thread(0));
        Assert.Equal((1UL << 3) | (1UL << 63), raw.Free(0));
        Assert.Equal(1u, raw.Free(1));
        Assert.Equal(0u, raw.Marked(0) | raw.Marked(1));
        Assert.Equal((0, false), raw.State(0));
        Assert.Equal(3, HeapThread.ColdBin(raw.Thread(0), raw.Slab(0)->Class)->Collected);
        Assert.Equal(3, HeapThread.ColdBin(raw.Thread(1), raw.Slab(0)->Class)->FreedRemotely);
    }

    [Fact]
    public void A_late_notice_for_a_reclaimed_slab_does_not_swallow_that_of_the_next_slab()
    {
        // Thread 1 has published its marks; before it looks at the word, the owner collects them because of thread 2,
        // reclaims the slab, and thread 3 makes another of its record.
        using var raw = new RawSlabs(threads: 4, slabs: 1);
        HeapSlab* slab = raw.Slab(0);
        RemoteFrees.Assign(slab, raw.Thread(0));
        Interlocked.Or(ref *RemoteBlocks.Bits(slab->Remote), 1);
        raw.FreeRemotely(2, 0, 1);
        raw.Publish(2);
        RemoteFrees.Collect(raw.Thread(0));
        Assert.Equal(3u, raw.Free(0));
        Assert.True(RemoteFrees.TryReclaim(slab));

        // Now thread 1 looks. It finds nobody to tell, and leaves nothing behind.
        Assert.False(RemoteFrees.TryList(slab, out _));
        raw.Free(0) = 0;
        RemoteFrees.Assign(slab, raw.Thread(3));
        raw.FreeRemotely(2, 0, 5);
        raw.Publish(2);
        Assert.Equal((3, true), raw.State(0));
        RemoteFrees.Collect(raw.Thread(3));
        Assert.Equal(1UL << 5, raw.Free(0));
    }

    [Fact]
    public void A_late_notice_for_the_next_slab_of_a_record_costs_one_look_in_vain()
    {
        using var raw = new RawSlabs(threads: 3, slabs: 1);
        HeapSlab* slab = raw.Slab(0);
        RemoteFrees.Assign(slab, raw.Thread(2));
        Assert.True(RemoteFrees.TryList(slab, out HeapThread* owner));
        RemoteFrees.Deliver(slab, owner);
        raw.FreeRemotely(1, 0, 7);
        raw.Publish(1);
        RemoteFrees.Collect(raw.Thread(2));
        Assert.Equal(1UL << 7, raw.Free(0));
        Assert.Equal((2, false), raw.State(0));
    }

    [Fact]
    public void A_slab_that_changes_hands_before_it_is_delivered_reaches_its_new_owner()
    {
        using var raw = new RawSlabs(threads: 3, slabs: 2);
        RemoteFrees.Assign(raw.Slab(0), raw.Thread(0));
        RemoteFrees.Assign(raw.Slab(1), raw.Thread(0));
        raw.FreeRemotely(2, 1, 9);
        raw.Publish(2);
        Interlocked.Or(ref *RemoteBlocks.Bits(raw.Slab(0)->Remote), 1);
        Assert.True(RemoteFrees.TryList(raw.Slab(0), out HeapThread* listedWith));

        // The owner abandons one of its slabs; it finds the other in its list, and nothing else.
        RemoteFrees.ChangeOwner(raw.Slab(0), raw.Thread(1));
        RemoteFrees.Deliver(raw.Slab(0), listedWith);

        RemoteFrees.Collect(raw.Thread(1));
        Assert.Equal(1u, raw.Free(0));
        Assert.Equal((1, false), raw.State(0));
        RemoteFrees.Collect(raw.Thread(0));
        Assert.Equal(1UL << 9, raw.Free(1));
    }

    [Fact]
    public void A_slab_that_changes_hands_after_it_was_delivered_reaches_its_new_owner()
    {
        using var raw = new RawSlabs(threads: 3, slabs: 3);
        for (int slab = 0; slab < 3; slab++)
        {
            RemoteFrees.Assign(raw.Slab(slab), raw.Thread(0));
            raw.FreeRemotely(2, slab, slab);
        }

        raw.Publish(2);
        RemoteFrees.ChangeOwner(raw.Slab(0), raw.Thread(1));
        RemoteFrees.ChangeOwner(raw.Slab(2), raw.Thread(1));
        RemoteFrees.Collect(raw.Thread(1));
        Assert.Equal(1u, raw.Free(0));
        Assert.Equal(4u, raw.Free(2));
        Assert.Equal(2u, raw.Marked(1));
        RemoteFrees.Collect(raw.Thread(0));
        Assert.Equal(2u, raw.Free(1));
    }

    [Fact]
    public void Whoever_collects_delivers_what_is_anothers()
    {
        using var raw = new RawSlabs(threads: 3, slabs: 1);
        HeapSlab* slab = raw.Slab(0);
        RemoteFrees.Assign(slab, raw.Thread(0));
        Interlocked.Or(ref *RemoteBlocks.Bits(slab->Remote), 1);
        Assert.True(RemoteFrees.TryList(slab, out HeapThread* listedWith));
        RemoteFrees.ChangeOwner(slab, raw.Thread(1));

        // The first half of Deliver: the holder has pushed the slab, and has not looked at the word again.
        listedWith->RemoteList = slab;
        RemoteFrees.Collect(raw.Thread(0));
        Assert.Equal(0u, raw.Free(0));
        Assert.Equal((1, true), raw.State(0));
        RemoteFrees.Collect(raw.Thread(1));
        Assert.Equal(1u, raw.Free(0));
    }

    [Fact]
    public void No_wake_up_is_lost_while_slabs_change_hands_and_records_are_reused()
    {
        const int Workers = 4;
        const int Slabs = 3;
        int rounds = Seeded.Rounds(100_000, 20_000) / 40;
        using var raw = new RawSlabs(Workers, Slabs);
        for (int slab = 0; slab < Slabs; slab++)
        {
            raw.Free(slab) = ulong.MaxValue;
            RemoteFrees.Assign(raw.Slab(slab), raw.Thread(slab));
        }

        var live = new ConcurrentQueue<(int Slab, int Block)>();
        var reclaimed = new ConcurrentQueue<int>();
        var failures = new ConcurrentQueue<string>();
        using var barrier = new Barrier(Workers, _ =>
        {
            // All threads rest, and all that they freed is published: one look of each owner at its list is enough.
            for (int worker = 0; worker < Workers; worker++)
            {
                RemoteFrees.Collect(raw.Thread(worker));
            }

            for (int slab = 0; slab < Slabs; slab++)
            {
                if (raw.Free(slab) != ulong.MaxValue || raw.Marked(slab) != 0 || raw.State(slab).IsListed)
                {
                    failures.Enqueue(
                        $"slab {slab}: {raw.State(slab)}, marked {raw.Marked(slab):x}, free {raw.Free(slab):x}");
                    raw.Free(slab) = ulong.MaxValue;
                    *RemoteBlocks.Bits(raw.Slab(slab)->Remote) = 0;
                }
            }
        });
        Thread[] threads = [.. Enumerable.Range(0, Workers).Select(worker => new Thread(() =>
        {
            var random = new Random(worker);
            for (int round = 0; round < rounds; round++)
            {
                Work(raw, worker, Slabs, Workers, random, live, reclaimed);
                barrier.SignalAndWait();
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.True(failures.IsEmpty, string.Join('\n', failures.Take(3)));
    }

    [Fact]
    public void A_late_notice_leaves_the_word_of_nobody_alone_at_every_instant()
    {
        using var raw = new RawSlabs(threads: 1, slabs: 1);
        bool stop = false;
        bool changed = false;
        var watcher = new Thread(() =>
        {
            while (!Volatile.Read(ref stop))
            {
                changed |= Volatile.Read(ref raw.Slab(0)->Remote->Word) != 0;
            }
        });
        watcher.Start();
        for (int i = 0; i < 1_000_000; i++)
        {
            Assert.False(RemoteFrees.TryList(raw.Slab(0), out _));
        }

        Volatile.Write(ref stop, true);
        watcher.Join();
        Assert.False(changed);
    }

    /// <summary>
    /// Two threads free a block in each word of each slab in turn, from the last word to the first, while the owner, who
    /// collects from the first to the last, collects all the time. The owner reclaims each slab whose marks it has, and
    /// reuses the record. No free helps another: once both have published for a slab, one look of the owner at its list
    /// must bring all of their marks.
    /// </summary>
    [Fact]
    [Trait("Runs", "once")]
    public void Each_mark_is_collected_without_another_to_help()
    {
        const int Slabs = 16;
        const int Words = 16;
        int rounds = Seeded.Rounds(60_000, 5_000);
        using var raw = new RawSlabs(threads: 3, slabs: Slabs, Words);
        int[] generations = new int[Slabs];
        int[] published = new int[2];
        string? lost = null;
        for (int slab = 0; slab < Slabs; slab++)
        {
            RemoteFrees.Assign(raw.Slab(slab), raw.Thread(0));
        }

        Thread[] threads = [.. Enumerable.Range(0, 2).Select(worker => new Thread(() =>
        {
            for (int i = 0; i < rounds * Slabs && Volatile.Read(ref lost) is null; i++)
            {
                int slab = i % Slabs;
                SpinWait.SpinUntil(
                    () => Volatile.Read(ref generations[slab]) == i / Slabs || Volatile.Read(ref lost) is not null);
                if (Volatile.Read(ref lost) is null)
                {
                    for (int word = Words - 1; word >= 0; word--)
                    {
                        raw.FreeRemotely(worker + 1, slab, (word * 64) + worker);
                    }

                    raw.Publish(worker + 1);
                    Volatile.Write(ref published[worker], i + 1);
                }
            }
        }) { IsBackground = true })];
        Array.ForEach(threads, thread => thread.Start());
        int idle = 0;
        for (int done = 0; done < rounds * Slabs && lost is null;)
        {
            int all = Math.Min(Volatile.Read(ref published[0]), Volatile.Read(ref published[1]));
            RemoteFrees.Collect(raw.Thread(0));
            if (done == all && ++idle % 4096 == 0)
            {
                Thread.Yield();
            }

            for (; done < all && lost is null; done++)
            {
                int slab = done % Slabs;
                for (int word = 0; word < Words; word++)
                {
                    if (raw.Free(slab, word) != 3)
                    {
                        Volatile.Write(ref lost, $"slab {slab}, round {done / Slabs}: free {raw.Free(slab, word):x}");
                    }

                    raw.Free(slab, word) = 0;
                }

                // Both have looked at the word, so it is quiet by now and stays so.
                if (!RemoteFrees.TryReclaim(raw.Slab(slab)))
                {
                    Volatile.Write(ref lost, $"slab {slab}, round {done / Slabs}: {raw.State(slab)}");
                    break;
                }

                RemoteFrees.Assign(raw.Slab(slab), raw.Thread(0));
                Volatile.Write(ref generations[slab], (done / Slabs) + 1);
            }
        }

        Array.ForEach(threads, thread => thread.Join());
        Assert.Null(lost);
    }

    /// <summary>Allocates from own slabs, frees anybody's blocks, passes slabs on, and reclaims empty ones.</summary>
    private static void Work(
        RawSlabs raw, int worker, int slabs, int workers, Random random, ConcurrentQueue<(int Slab, int Block)> live,
        ConcurrentQueue<int> reclaimed)
    {
        HeapThread* me = raw.Thread(worker);
        for (int step = 0; step < 20; step++)
        {
            if (random.Next(4) == 0 && reclaimed.TryDequeue(out int reused))
            {
                RemoteFrees.Assign(raw.Slab(reused), me);
            }

            int slab = random.Next(slabs);
            if ((HeapThread*)Volatile.Read(ref *(nint*)&raw.Slab(slab)->Owner) == me)
            {
                WorkOnOwn(raw, slab, random, workers, live, reclaimed);
            }

            _ = FreeSome(raw, me, worker, random.Next(8), live);
        }

        while (FreeSome(raw, me, worker, 64, live))
        {
        }
    }

    private static void WorkOnOwn(
        RawSlabs raw, int slab, Random random, int workers, ConcurrentQueue<(int Slab, int Block)> live,
        ConcurrentQueue<int> reclaimed)
    {
        RemoteFrees.Collect(raw.Slab(slab)->Owner);
        if (raw.Free(slab) == ulong.MaxValue && random.Next(2) == 0)
        {
            if (RemoteFrees.TryReclaim(raw.Slab(slab)))
            {
                reclaimed.Enqueue(slab);
            }

            return;
        }

        ulong taken = raw.Free(slab) & (ulong)random.NextInt64() & (ulong)random.NextInt64();
        raw.Free(slab) &= ~taken;
        for (int block = 0; block < 64; block++)
        {
            if ((taken >> block & 1) != 0)
            {
                live.Enqueue((slab, block));
            }
        }

        if (random.Next(2) == 0)
        {
            RemoteFrees.ChangeOwner(raw.Slab(slab), raw.Thread(random.Next(workers)));
        }
    }

    /// <summary>As a flush does: takes blocks first, then gives all of them back, and publishes the marks.</summary>
    /// <returns>False when there was none.</returns>
    private static bool FreeSome(
        RawSlabs raw, HeapThread* me, int worker, int most, ConcurrentQueue<(int Slab, int Block)> live)
    {
        var taken = new List<(int Slab, int Block)>();
        while (taken.Count < most && live.TryDequeue(out (int Slab, int Block) block))
        {
            taken.Add(block);
        }

        foreach ((int slab, int block) in taken)
        {
            if ((HeapThread*)Volatile.Read(ref *(nint*)&raw.Slab(slab)->Owner) == me)
            {
                raw.Free(slab) |= 1UL << block;
            }
            else
            {
                raw.FreeRemotely(worker, slab, block);
            }
        }

        raw.Publish(worker);
        return taken.Count > 0;
    }
}
