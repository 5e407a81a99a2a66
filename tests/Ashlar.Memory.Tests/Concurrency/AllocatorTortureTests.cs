using System.Collections.Concurrent;

namespace Ashlar.Memory.Tests;

/// <summary>Allocators of all kinds are made, used and ended on some threads while frames go on on another.</summary>
public sealed class AllocatorTortureTests
{
    private const int Makers = 3;

    private static readonly int Rounds = Seeded.Rounds(120, 12);

    [Fact]
    [Trait("Runs", "once")]
    public void Allocators_come_and_go_while_frames_begin_and_end_and_snapshots_are_taken()
    {
        using var memory = new MemorySystem(new MemoryOptions { TrimAfterFrames = 2 });
        using var shared = new SlabHeap(memory, "shared");
        int nodes = memory.Snapshot().Nodes.Length;
        var inbox = new ConcurrentQueue<(NativeBlock Block, int Pattern)>();
        var failures = new ConcurrentQueue<Exception>();
        int running = Makers;
        Thread[] makers = [.. Enumerable.Range(0, Makers).Select(maker => new Thread(() =>
        {
            for (int round = 0; round < Rounds; round++)
            {
                // Each round is a thread of its own: threads come and go with what they make.
                int seed = (round * Makers) + maker;
                var thread = new Thread(() =>
                {
                    if (Record.Exception(() => MakeAndEnd(memory, shared, inbox, new Random(seed))) is { } failure)
                    {
                        failures.Enqueue(failure);
                    }
                });
                thread.Start();
                thread.Join();
            }

            Interlocked.Decrement(ref running);
        }))];
        Array.ForEach(makers, maker => maker.Start());
        var snapshot = new MemorySnapshot();
        while (Volatile.Read(ref running) > 0)
        {
            memory.BeginFrame();
            memory.CopyTo(snapshot);
            memory.Frame.Current.Allocate<int>(10).Fill(1);
            memory.EndFrame();
        }

        Array.ForEach(makers, maker => maker.Join());
        Assert.True(failures.IsEmpty, string.Join('\n', failures.Take(3)));
        foreach ((NativeBlock block, int pattern) in inbox)
        {
            HeapOracle.Verify(block, pattern);
            shared.Free(block);
        }

        Assert.Equal(0, shared.LiveObjects);

        // The arenas of the threads that ended are released a few frames later.
        HeapOracle.PassFrames(memory, 20);
        Assert.Equal(nodes, memory.Snapshot().Nodes.Length);
    }

    private static void MakeAndEnd(
        MemorySystem memory, SlabHeap shared, ConcurrentQueue<(NativeBlock Block, int Pattern)> inbox, Random random)
    {
        _ = memory.Frame.Current;
        using var group = new AllocatorGroup(memory, "group");
        using var heap = new SlabHeap(group, "heap", maximumBytes: 64 << 20);
        var pool = new SlabPool<long>(group, "pool");
        var arena = new Arena(group, "arena", 1 << 20);
        var oracle = new HeapOracle(random);
        for (int i = 0; i < 200; i++)
        {
            oracle.Add(heap.Allocate(random.Next(random.Next(20) == 0 ? 60_000 : 600)));
            int pattern = random.Next();
            NativeBlock block = shared.Allocate(random.Next(2000));
            HeapOracle.Fill(block, 0, pattern);
            inbox.Enqueue((block, pattern));
            if (inbox.TryDequeue(out (NativeBlock Block, int Pattern) other))
            {
                HeapOracle.Verify(other.Block, other.Pattern);
                shared.Free(other.Block);
            }

            if (random.Next(3) == 0)
            {
                heap.Free(oracle.Take());
            }
        }

        // The list ends with its heap.
        var list = new NativeList<int>(heap, 10);
        arena.Allocate<int>(100).Fill(random.Next());
        while (oracle.Count > 0)
        {
            heap.Free(oracle.Take());
        }

        switch (random.Next(4))
        {
            case 0:
                pool.Dispose();
                shared.Trim();
                break;
            case 1:
                arena.Dispose();
                shared.AbandonSlabs();
                break;
            case 2:
                list.Dispose();
                break;
        }
    }
}
