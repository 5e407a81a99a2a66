using System.Collections.Concurrent;
using Ashlar.Memory;

namespace Ashlar.MemTrace.Tests;

/// <summary>What is recorded is what the allocators themselves count.</summary>
public sealed class RecordingTests
{
    [Fact]
    public void A_run_is_read_back_as_it_was_counted()
    {
        using Recording recording = Recording.OfEverything();
        TraceAnalysis trace = recording.Analyse();
        AssertSameAsCounted(recording, trace);
        Assert.False(trace.File.IsCutOff);
        Assert.Equal(60, trace.Frames.Count);
        Assert.Equal([.. Enumerable.Range(0, 60).Select(static frame => (long)frame)], trace.Frames.Select(static each => each.Frame));
        Assert.Equal(recording.Events, trace.Events);
        Assert.Equal(recording.Events, trace.File.Events);
        AllocatorFigures level = trace.Allocators.Single(static each => each.Path == "level");
        Assert.Equal(6, level.ArenaEnds);
        Assert.Equal(8 * Enumerable.Range(50, 10).Sum(), level.PeakLiveBytes);
        AllocatorFigures things = trace.Allocators.Single(static each => each.Path == "things");
        Assert.Equal(100, things.LeftObjects);
        Assert.Equal(800, things.LeftBytes);
        Assert.Equal(120 * 8, things.PeakLiveBytes);

        // Twenty are made in a frame before all but a hundred are destroyed: each lives for five frames.
        Assert.Equal(things.Frees, things.ByLifetime[AllocatorFigures.LifetimeClass(5)]);
        Assert.Equal("stores/blocks", trace.Allocators.Single(static each => each.Path.StartsWith("stores/", StringComparison.Ordinal)).Path);
    }

    [Fact]
    public void Every_way_to_create_and_destroy_is_recorded()
    {
        using Recording recording = Recording.Of(static memory =>
        {
            var pool = new SlabPool<int>(memory, "many");
            var handles = new Handle<int>[100];
            pool.CreateMany(handles);
            pool.DestroyMany(handles.AsSpan(0, 40));
            SlabSession<int> session = pool.Open(reserve: 50);
            session.CreateUninitialized(out Handle<int> made) = 3;
            session.Destroy(made);
            session.CreateUninitialized(out _) = 4;
            session.Dispose();
            Assert.True(pool.TryDestroy(handles[50]));
            pool.Clear();
            _ = pool.Create(1);

            var late = new SlabPool<int>(memory, "late", reclaim: ReclaimPolicy.AfterFramesInFlight);
            late.Destroy(late.Create(5));
            var hooked = new SlabPool<int>(memory, "hooked", destroyHook: static (ref int value, Handle<int> _) => value = 0);
            hooked.Destroy(hooked.Create(5));
            var blocks = new BlockPool(memory, "blocks", 64);
            blocks.Return(blocks.Rent());
            _ = blocks.Rent();
            var map = new SlabMap<int, int>(memory, "map");
            for (int i = 0; i < 100; i++)
            {
                map.Add(i, i);
            }

            Assert.True(map.Remove(7));
        });
        AssertSameAsCounted(recording, recording.Analyse());
    }

    [Fact]
    public void A_system_that_is_not_to_be_traced_is_not()
    {
        using Recording recording = Recording.Of(static memory =>
        {
            using var quiet = new MemorySystem(new MemoryOptions { IsTraced = false });
            var unseen = new SlabPool<int>(quiet, "unseen");
            unseen.Destroy(unseen.Create(1));
            new SlabHeap(quiet, "unseen heap").Allocate(100);
            quiet.BeginFrame();
            quiet.EndFrame();
            _ = new SlabPool<int>(memory, "seen").Create(1);
        });
        TraceAnalysis trace = recording.Analyse();
        AssertSameAsCounted(recording, trace);
        Assert.Contains(trace.Allocators, static each => each.Path == "seen");
        Assert.DoesNotContain(trace.Allocators, static each => each.Path.StartsWith("unseen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_operations_of_several_threads_are_read_back(int seed)
    {
        const int Threads = 4;
        const int Steps = 5000;
        using Recording recording = Recording.Of(memory =>
        {
            var heap = new SlabHeap(memory, "shared");
            var handed = new ConcurrentQueue<NativeBlock>();
            Task[] tasks = [.. Enumerable.Range(0, Threads).Select(number => Task.Factory.StartNew(
                () =>
                {
                    var random = new Random((seed * 100) + number);
                    var pool = new SlabPool<long>(memory, $"own {number}");
                    var own = new List<Handle<long>>();
                    for (int step = 0; step < Steps; step++)
                    {
                        switch (random.Next(6))
                        {
                            case 0:
                                handed.Enqueue(heap.Allocate(random.Next(0, 2000)));
                                break;
                            case 1:
                                handed.Enqueue(heap.Allocate(random.Next(1, 200_000), 64));
                                break;
                            case 2 or 3 when handed.TryDequeue(out NativeBlock block):
                                heap.Free(block);
                                break;
                            case 4:
                                own.Add(pool.Create(step));
                                break;
                            case 5 when own.Count > 0:
                                int index = random.Next(own.Count);
                                pool.Destroy(own[index]);
                                own[index] = own[^1];
                                own.RemoveAt(own.Count - 1);
                                break;
                        }
                    }
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
            Task.WaitAll(tasks);
        });
        TraceAnalysis trace = recording.Analyse();
        Assert.Equal(0, recording.Dropped);
        Assert.Equal(0, trace.UnmatchedFrees);
        AssertSameAsCounted(recording, trace);
        AllocatorFigures shared = trace.Allocators.Single(static each => each.Path == "shared");
        Assert.Equal(recording.Counted["shared"].LiveObjects, shared.LeftObjects);
        Assert.True(trace.File.Threads.Count >= Threads);
    }

    [Fact]
    public void A_block_that_several_threads_pass_around_is_never_freed_before_it_is_allocated()
    {
        using Recording recording = Recording.Of(static memory =>
        {
            var heap = new SlabHeap(memory, "shared");
            using var ready = new BlockingCollection<NativeBlock>(1);
            var maker = Task.Run(() =>
            {
                for (int i = 0; i < 3000; i++)
                {
                    ready.Add(heap.Allocate(32));
                }

                ready.CompleteAdding();
            });
            foreach (NativeBlock block in ready.GetConsumingEnumerable())
            {
                heap.Free(block);
            }

            maker.Wait();
        });
        TraceAnalysis trace = recording.Analyse();
        Assert.Equal(0, trace.UnmatchedFrees);
        Assert.Equal(3000, trace.Allocators.Single(static each => each.Path == "shared").Frees);
    }

    [Fact]
    public void A_free_that_is_refused_does_not_count()
    {
        Assert.SkipWhen(MemoryChecks.Level == CheckLevel.None, "Nothing is refused without checks.");
        using Recording recording = Recording.Of(static memory =>
        {
            var heap = new SlabHeap(memory, "heap");
            NativeBlock kept = heap.Allocate(100);
            NativeBlock block = heap.Allocate(100);
            heap.Free(block);
            _ = Assert.ThrowsAny<Exception>(() => heap.Free(block));
            _ = Assert.ThrowsAny<Exception>(() => heap.Free(kept.Address + 1));
            var pool = new SlabPool<int>(memory, "pool");
            Handle<int> handle = pool.Create(1);
            pool.Destroy(handle);
            _ = Assert.ThrowsAny<StaleHandleException>(() => pool.Destroy(handle));
        });
        TraceAnalysis trace = recording.Analyse();
        Assert.Equal(0, trace.UnmatchedFrees);
        AllocatorFigures heap = trace.Allocators.Single(static each => each.Path == "heap");
        Assert.Equal(1, heap.Frees);
        Assert.Equal(1, heap.LeftObjects);
        Assert.Equal(1, trace.Allocators.Single(static each => each.Path == "pool").Frees);
    }

    [Fact]
    public void A_block_made_longer_where_it_stands_is_as_long_as_asked()
    {
        using Recording recording = Recording.Of(static memory =>
        {
            var heap = new SlabHeap(memory, "heap");
            NativeBlock block = heap.Allocate(100_000);
            _ = heap.TryExtend(ref block, 101_000);
        });
        AllocatorFigures heap = recording.Analyse().Allocators.Single(static each => each.Path == "heap");
        Assert.Equal(MemoryChecks.Level == CheckLevel.Full ? 100_000 : 101_000, heap.LeftBytes);
    }

    [Fact]
    public void Recording_makes_no_garbage_and_takes_few_bytes()
    {
        using Recording recording = Recording.Of(static memory =>
        {
            var pool = new SlabPool<long>(memory, "pool");
            var handles = new Handle<long>[1000];

            // The first round makes the thread's ring.
            Assert.Equal(0, Garbage.BytesOf(() =>
            {
                for (int i = 0; i < handles.Length; i++)
                {
                    handles[i] = pool.Create(i);
                }

                foreach (Handle<long> handle in handles)
                {
                    pool.Destroy(handle);
                }
            }));
        });
        Assert.InRange(recording.Bytes.Length / (double)recording.Events, 1, 8);
    }

    [Fact]
    public void A_full_ring_drops_and_counts_and_never_waits()
    {
        using var stream = new StuckStream();
        using MemoryTrace trace = MemoryTrace.Start(stream);
        long made = 0;
        using (var memory = new MemorySystem())
        {
            var pool = new SlabPool<long>(memory, "pool");
            stream.Stick();
            while (trace.DroppedEvents < 1000)
            {
                pool.Destroy(pool.Create(1));
                made += 2;
            }

            stream.GoOn();
            Assert.True(SpinWait.SpinUntil(() => RecordOne(pool, ref made) && stream.WritesSinceStuck > 4, 30_000));
        }

        trace.Dispose();
        Assert.Null(trace.Failure);
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, stream.ToArray());
            TraceAnalysis read = TraceAnalysis.Of(path);
            Assert.Equal(trace.DroppedEvents, read.Dropped);
            Assert.Equal(trace.DroppedEvents, read.File.Dropped);
            Assert.True(read.Dropped >= 1000);
            long told = read.ByKind.Sum() - read.ByKind[(int)TraceEventKind.Dropped];
            Assert.True(told + read.Dropped >= made);
            AllocatorFigures figures = read.Allocators.Single(static each => each.Path == "pool");
            long missing = made - figures.Allocations - figures.Frees;
            Assert.InRange(missing, 1, read.Dropped);
        }
        finally
        {
            File.Delete(path);
        }

        static bool RecordOne(SlabPool<long> pool, ref long made)
        {
            pool.Destroy(pool.Create(1));
            made += 2;
            return true;
        }
    }

    [Theory]
    [InlineData(64 << 10, 4096)]
    [InlineData((1 << 20) + 1, 131_072)]
    public void A_ring_holds_what_was_asked_for(int bytes, int events)
    {
        using var stream = new StuckStream();
        using MemoryTrace trace = MemoryTrace.Start(stream, bytes);
        long made = 0;
        using var memory = new MemorySystem();
        var thread = new Thread(() =>
        {
            var pool = new SlabPool<long>(memory, "pool");
            stream.Stick();
            for (; trace.DroppedEvents == 0; made += 2)
            {
                pool.Destroy(pool.Create(1));
            }

            stream.GoOn();
        });
        thread.Start();
        thread.Join();

        // The ring has other events, too; and the trace's thread took some out before it stuck: one block at the most.
        Assert.InRange(made, events - 64, events + TraceFormat.MostBlockBytes);
    }

    [Fact]
    public void A_stream_that_fails_ends_the_trace_and_not_the_program()
    {
        using var stream = new StuckStream { Failure = new IOException("the disk is full") };
        using MemoryTrace trace = MemoryTrace.Start(stream);
        stream.Fail();
        using (var memory = new MemorySystem())
        {
            var pool = new SlabPool<long>(memory, "pool");
            Assert.True(SpinWait.SpinUntil(
                () =>
                {
                    pool.Destroy(pool.Create(1));
                    return trace.Failure is not null;
                },
                30_000));
            pool.Destroy(pool.Create(1));
        }

        trace.Dispose();
        Assert.Equal("the disk is full", trace.Failure!.Message);
    }

    [Fact]
    public void One_trace_runs_at_a_time_and_knows_its_own_allocators_only()
    {
        using var stream = new MemoryStream();
        MemoryTrace first = MemoryTrace.Start(stream);
        using var memory = new MemorySystem();
        var pool = new SlabPool<long>(memory, "of the first");
        _ = pool.Create(1);
        _ = Assert.Throws<InvalidOperationException>(() => MemoryTrace.Start(Stream.Null));
        first.Dispose();
        first.Dispose();
        long length = stream.Length;
        using Recording second = Recording.Of(other =>
        {
            _ = pool.Create(2);
            _ = new SlabPool<long>(other, "of the second").Create(3);
        });
        Assert.Equal(length, stream.Length);
        TraceAnalysis trace = second.Analyse();
        Assert.DoesNotContain(trace.Allocators, static each => each.Path == "of the first");
        Assert.Equal(1, trace.Allocators.Single(static each => each.Path == "of the second").Allocations);
    }

    [Fact]
    public void Many_threads_that_end_leave_their_events()
    {
        using Recording recording = Recording.Of(static memory =>
        {
            var heap = new SlabHeap(memory, "shared");
            for (int i = 0; i < 30; i++)
            {
                var thread = new Thread(() => heap.Free(heap.Allocate(64)));
                thread.Start();
                thread.Join();
            }
        });
        TraceAnalysis trace = recording.Analyse();
        Assert.Equal(30, trace.Allocators.Single(static each => each.Path == "shared").Frees);
        Assert.Equal(0, trace.UnmatchedFrees);
    }

    private static void AssertSameAsCounted(Recording recording, TraceAnalysis trace)
    {
        Assert.Equal(0, recording.Dropped);
        foreach ((string path, AllocatorSnapshot counted) in recording.Counted)
        {
            AllocatorFigures? read = trace.Allocators.SingleOrDefault(each => each.Path == path);
            if (counted.Kind is AllocatorKind.Slab or AllocatorKind.Heap)
            {
                Assert.NotNull(read);
                Assert.Equal((path, counted.Allocations), (path, read.Allocations));
                Assert.Equal((path, counted.Frees), (path, read.Frees));
                Assert.Equal((path, counted.LiveObjects), (path, read.LeftObjects));
            }

            Assert.Equal((path, counted.Growths), (path, read?.Growths ?? 0));
            Assert.Equal((path, counted.PeakCommittedBytes), (path, read?.PeakCommittedBytes ?? 0));
            Assert.Equal((path, 0L), (path, read?.CommittedBytes ?? 0));
        }
    }
}
