using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public sealed class SlabPoolIterationTests
{
    [Fact]
    public void Every_live_object_is_visited_once_in_order_of_slots() => Seeded.Run(600, 3, random =>
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 1 });
        using var pool = new SlabPool<int>(memory, "pool", reclaim: ReclaimPolicy.AfterFramesInFlight);
        var alive = new List<Handle<int>>();
        for (int step = 0; step < 5_000; step++)
        {
            if (random.Next(3) > 0 || alive.Count == 0)
            {
                alive.Add(pool.Create(step));
            }
            else
            {
                int victim = random.Next(alive.Count);
                pool.Destroy(alive[victim]);
                alive.RemoveAt(victim);
            }

            if (random.Next(500) == 0)
            {
                memory.BeginFrame();
                memory.EndFrame();
                pool.Trim();
            }
        }

        var visited = new List<Handle<int>>();
        foreach (SlabEntry<int> entry in pool.Entries)
        {
            visited.Add(entry.Handle);
            Assert.True(Unsafe.AreSame(ref entry.Value, ref pool[entry.Handle]));
        }

        Assert.Equal(alive.OrderBy(handle => handle.Index), visited);
        int next = 0;
        foreach (ref int value in pool)
        {
            Assert.True(Unsafe.AreSame(ref value, ref pool[visited[next]]));
            next++;
        }

        Assert.Equal(visited.Count, next);
        pool.Clear();
        Assert.Equal(0, pool.Count);
    });

    [Fact]
    public void Objects_may_be_destroyed_while_they_are_visited()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        Handle<int>[] handles = [.. Enumerable.Range(0, 1000).Select(i => pool.Create(i))];
        var visited = new List<int>();
        foreach (SlabEntry<int> entry in pool.Entries)
        {
            int value = entry.Value;
            visited.Add(value);
            pool.Destroy(entry.Handle);
            if (value % 2 == 0)
            {
                pool.Destroy(handles[value + 1]);
            }

            pool.Create(-1);
        }

        Assert.Equal(Enumerable.Range(0, 500).Select(i => i * 2), visited.Where(value => value >= 0));
        pool.Clear();
    }

    [Fact]
    public void An_object_destroyed_before_its_turn_is_not_visited()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        Handle<int>[] handles = [.. Enumerable.Range(0, 1000).Select(i => pool.Create(i))];
        int visited = 0;
        foreach (ref int value in pool)
        {
            visited++;
            pool.TryDestroy(handles[^visited]);
        }

        Assert.Equal(500, visited);
        Assert.Equal(500, pool.Count);
        pool.Clear();
    }

    [Fact]
    public void A_loop_by_reference_writes_into_the_pool_while_it_grows_and_frames_go_by()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 1 });
        using var pool = new SlabPool<int>(memory, "pool", reclaim: ReclaimPolicy.AfterFramesInFlight);
        Handle<int>[] handles = [.. Enumerable.Range(0, 100).Select(i => pool.Create(i))];
        int visited = 0;
        foreach (ref int value in pool)
        {
            if (value < 0)
            {
                continue;
            }

            pool.CreateMany(new Handle<int>[1000]);
            foreach (Handle<int> handle in handles.Skip(50))
            {
                pool.TryDestroy(handle);
            }

            memory.BeginFrame();
            memory.EndFrame();
            value += 1000;
            visited++;
        }

        Assert.Equal(50, visited);
        Assert.All(handles.Take(50).Index(), each => Assert.Equal(each.Index + 1000, pool[each.Item]));
        pool.Clear();
    }

    [Fact]
    public void An_enumerator_does_not_give_an_object_again_that_was_destroyed()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        Handle<int> first = pool.Create(1);
        pool.Create(2);
        using SlabEnumerator<int> objects = pool.GetEnumerator();
        Assert.Equal("The enumerator stands at no object: call MoveNext, and heed its answer.", MessageAt(objects));
        Assert.True(objects.MoveNext());
        Assert.Equal(1, objects.Current);
        pool.Destroy(first);
        if (Checked.Handles)
        {
            Assert.StartsWith("The loop over 'pool' stands at slot 0, whose object was destroyed", MessageAt(objects), StringComparison.Ordinal);
        }

        Assert.True(objects.MoveNext());
        Assert.Equal(2, objects.Current);
        Assert.False(objects.MoveNext());
    }

    private static string MessageAt(SlabEnumerator<int> objects)
    {
        try
        {
            return $"{objects.Current}";
        }
        catch (InvalidOperationException failure)
        {
            return failure.Message;
        }
    }

    [Fact]
    public void A_pool_being_iterated_refuses_a_session_and_a_trim()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        pool.Create(1);
        foreach (SlabEntry<int> entry in pool.Entries)
        {
            Assert.Throws<InvalidOperationException>(() => pool.Open(1).Dispose());
            Assert.Throws<InvalidOperationException>(pool.Trim);
            Assert.False(pool.TryTrim());
            pool.Destroy(entry.Handle);
        }

        SlabSession<int> session = pool.Open(10_000);
        Assert.Equal(Checked.Full, pool.TryTrim());
        session.Dispose();
        Assert.True(pool.TryTrim());
        Assert.InRange(pool.ColdCount, 1, int.MaxValue);
        pool.Trim();
        pool.Dispose();
        Assert.Throws<ObjectDisposedException>(() => pool.TryTrim());
    }

    [Fact]
    public void Bulk_operations_do_all_or_nothing()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool", maximumCount: 30_000);
        var handles = new Handle<int>[20_000];
        pool.CreateMany(handles);
        Assert.Equal(20_000, pool.Count);
        Assert.Equal(20_000, handles.Distinct().Count());
        Assert.Throws<OutOfNativeMemoryException>(() => pool.CreateMany(new Handle<int>[10_001]));
        Assert.Equal(20_000, pool.Count);

        Handle<int>[] twice = [handles[0], handles[1], handles[0]];
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() => pool.DestroyMany(twice));
        Assert.Equal(20_000, pool.Count);
        Assert.All(handles, handle => Assert.True(pool.IsAlive(handle)));
        pool.DestroyMany(handles);
        Assert.Equal(0, pool.Count);
        Assert.All(handles, handle => Assert.False(pool.IsAlive(handle)));
    }

    [Fact]
    public void The_hook_runs_once_for_each_object_whatever_ended_it()
    {
        using var memory = new MemorySystem();
        var ended = new List<int>();
        var pool = new SlabPool<int>(memory, "pool", destroyHook: (ref int value, Handle<int> _) => ended.Add(value));
        Handle<int>[] handles = [.. Enumerable.Range(0, 6).Select(i => pool.Create(i))];
        pool.Destroy(handles[0]);
        Assert.True(pool.TryDestroy(handles[1]));
        Assert.False(pool.TryDestroy(handles[1]));
        Assert.Throws<InvalidOperationException>(() => { pool.Open(0); });
        pool.Destroy(handles[2]);
        pool.DestroyMany([handles[3]]);
        pool.Dispose();
        Assert.Equal([0, 1, 2, 3, 4, 5], ended);
        memory.Dispose();
        Assert.Equal(2, Assert.Single(memory.Leaks).Objects);
    }

    [Fact]
    public void A_hook_that_throws_or_destroys_others_leaves_the_pool_whole()
    {
        using var memory = new MemorySystem();
        SlabPool<Handle<long>>? chain = null;
        using var other = new SlabPool<long>(memory, "other");
        chain = new SlabPool<Handle<long>>(memory, "chain", destroyHook: (ref Handle<long> owned, Handle<Handle<long>> _) =>
        {
            if (!other.TryDestroy(owned))
            {
                throw new InvalidDataException("nothing owned");
            }
        });
        Handle<Handle<long>> good = chain.Create(other.Create(1));
        Handle<Handle<long>> bad = chain.Create(default);
        chain.Destroy(good);
        Assert.Equal(0, other.Count);
        Assert.Throws<InvalidDataException>(() => chain.Destroy(bad));
        Assert.False(chain.IsAlive(bad));
        Assert.Equal(0, chain.Count);
        chain.Dispose();
    }

    [Fact]
    public void Sessions_agree_with_a_model() => Seeded.Run(700, 3, random =>
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<long>(memory, "pool");
        var model = new Dictionary<Handle<long>, long>();
        var alive = new List<Handle<long>>();
        long created = 0;
        for (int round = 0; round < 20; round++)
        {
            using (SlabSession<long> session = pool.Open(reserve: 300))
            {
                for (int step = 0; step < 300; step++)
                {
                    if (random.Next(2) == 0 || alive.Count == 0)
                    {
                        session.CreateUninitialized(out Handle<long> handle) = step;
                        created++;
                        model.Add(handle, step);
                        alive.Add(handle);
                    }
                    else
                    {
                        int victim = random.Next(alive.Count);
                        Handle<long> handle = alive[victim];
                        Assert.True(session.IsAlive(handle));
                        Assert.Equal(model[handle], session[handle]);
                        session.Destroy(handle);
                        Assert.False(session.IsAlive(handle));
                        model.Remove(handle);
                        alive.RemoveAt(victim);
                    }
                }
            }

            Assert.Equal(model.Count, pool.Count);
            Assert.All(model, pair => Assert.Equal(pair.Value, pool[pair.Key]));
        }

        pool.Clear();
        AllocatorSnapshot node = ArenaTests.Node(memory, "pool");
        Assert.Equal((created, created), (node.Allocations, node.Frees));
    });

    [Fact]
    public void While_a_session_is_open_the_pool_refuses_calls_and_loses_nothing()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<long>(memory, "pool");
        Handle<long> handle = pool.Create(7);
        SlabSession<long> session = pool.Open(10);
        if (!Checked.Full)
        {
            Assert.Throws<InvalidOperationException>(() => { pool.Create(1); });
            Assert.Throws<InvalidOperationException>(() => { pool.Open(1); });
            Assert.Throws<InvalidOperationException>(() => { pool.GetEnumerator(); });
            Checked.ThrowsFromHandlesOn<InvalidOperationException>(() => { _ = pool[handle]; });
            Assert.Throws<InvalidOperationException>(() => pool.Destroy(handle));
        }

        memory.BeginFrame();
        memory.EndFrame();
        Assert.Equal(1, pool.Count);
        Assert.Equal(7, session[handle]);
        session.Destroy(handle);
        session.Dispose();
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_session_does_not_grow_and_checks_its_handles()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Big>(memory, "pool", maximumCount: 4);
        var error = Record.Exception(() =>
        {
            using SlabSession<Big> session = pool.Open(4);
            for (int i = 0; i < 5; i++)
            {
                session.CreateUninitialized(out _);
            }
        });
        Assert.True(error is InvalidOperationException or OutOfNativeMemoryException, error?.ToString());
        Assert.Equal(4, pool.Count);
        pool.Clear();
        Handle<Big> stale = pool.Create(default);
        pool.Destroy(stale);
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() =>
        {
            using SlabSession<Big> session = pool.Open(1);
            session.Destroy(stale);
        });
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_session_that_throws_has_closed_itself()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Big>(memory, "pool", maximumCount: 2);
        Assert.ThrowsAny<Exception>(() =>
        {
            SlabSession<Big> session = pool.Open(2);
            session.CreateUninitialized(out _);
            session.CreateUninitialized(out _);
            session.CreateUninitialized(out _);
        });
        Assert.Equal(2, pool.Count);
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() =>
        {
            SlabSession<Big> session = pool.Open(0);
            session.Destroy(default);
        });
        pool.Clear();
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_session_retires_slots_too()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Big>(memory, "pool");
        pool.Reserve(1);
        pool.SetGenerationOfNextSlot(SlabAllocator.LastGeneration - 1);
        using (SlabSession<Big> session = pool.Open(1))
        {
            session.CreateUninitialized(out Handle<Big> handle);
            session.Destroy(handle);
            Assert.False(session.IsAlive(handle));
        }

        Assert.Equal(1, pool.RetiredCount);
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void Warm_iterations_and_sessions_make_no_garbage()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        var handles = new Handle<int>[100];
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            pool.CreateMany(handles);
            using (SlabSession<int> session = pool.Open(100))
            {
                session.CreateUninitialized(out Handle<int> handle);
                session.Destroy(handle);
            }

            int sum = 0;
            foreach (ref int value in pool)
            {
                sum += value;
            }

            foreach (SlabEntry<int> entry in pool.Entries)
            {
                sum += entry.Value + entry.Handle.Index;
            }

            pool.DestroyMany(handles);
        }));
    }

    [InlineArray(2048)]
    private struct Big
    {
        private byte _first;
    }
}
