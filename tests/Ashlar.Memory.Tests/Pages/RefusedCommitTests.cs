namespace Ashlar.Memory.Tests;

/// <summary>
/// Every commit of every operation is refused once, with no handler of <see cref="MemorySystem.LowMemory"/>, with one
/// that trims, one that makes room and one that throws: the operation is done, or nothing has changed.
/// </summary>
[Trait("Runs", "once")]
public class RefusedCommitTests
{
    private static readonly Dictionary<string, Func<MemorySystem, Operation>> Operations = new()
    {
        ["arena allocates"] = memory => OnArena(memory, arena => arena.Allocate<byte>(300_000)),
        ["arena reserves"] = memory => OnArena(memory, arena => arena.Reserve(300_000, touch: true)),
        ["arena list grows"] = memory => OnArena(memory, arena =>
        {
            var list = new ArenaList<int>(arena, 40_000);
            list.AddUninitialized(40_000);
        }),
        ["pool creates"] = memory => OnPool(memory, pool => pool.Create(1)),
        ["pool reserves"] = memory => OnPool(memory, pool => pool.Reserve(30_000)),
        ["pool creates many"] = memory => OnPool(memory, pool => pool.CreateMany(new Handle<long>[30_000])),
        ["pool is looped over"] = memory => OnPool(memory, pool =>
        {
            foreach (SlabEntry<long> entry in pool.Entries)
            {
                pool.Destroy(entry.Handle);
                break;
            }
        }),
        ["pool opens a session"] = memory => OnPool(memory, pool => pool.Open(30_000).Dispose()),
        ["pool creates in cold slots"] = memory =>
        {
            var pool = new SlabPool<long>(memory, "pool");
            var handles = new Handle<long>[6000];
            pool.CreateMany(handles);
            pool.DestroyMany(handles);
            pool.Trim();
            return new Operation(() => pool.CreateMany(handles), () => $"{pool.Count}");
        },
        ["blocks are rented"] = memory =>
        {
            var pool = new BlockPool(memory, "blocks", 4096);
            return new Operation(() => pool.Rent(), () => $"{pool.Count}");
        },
        ["heap allocates small"] = memory => OnHeap(memory, heap => heap.Allocate(3000)),
        ["heap allocates large"] = memory => OnHeap(memory, heap => heap.Allocate(300_000)),
        ["heap extends"] = memory =>
        {
            var heap = new SlabHeap(memory, "heap");
            NativeBlock block = heap.Allocate(300_000);
            block.Span<byte>(0, 1)[0] = 7;
            return new Operation(
                () => heap.TryExtend(ref block, 900_000), () => $"{heap.LiveBytes} {block.Span<byte>(0, 1)[0]}");
        },
        ["heap frees on a new thread"] = memory =>
        {
            var heap = new SlabHeap(memory, "heap");
            NativeBlock[] blocks = [.. Enumerable.Range(0, 2000).Select(_ => heap.Allocate(64))];
            return new Operation(
                () => OnNewThread(() => Array.ForEach(blocks, block => heap.Free(block))),
                () => $"{heap.LiveObjects}",
                NeverFails: true);
        },
        ["table grows"] = memory =>
        {
            var table = new NativeTable<long>(memory, "table", 1 << 20);
            table.EnsureCount(10);
            return new Operation(() => table.EnsureCount(100_000), () => $"{table.Count}");
        },
        ["list adds"] = memory => OnList(memory, list => list.AddUninitialized(200_000)),
        ["list inserts"] = memory => OnList(memory, list => list.Insert(0, 9)),
        ["list makes room"] = memory => OnList(memory, list => list.EnsureCapacity(200_000), countOnly: true),
        ["list trims"] = memory => OnList(memory, list => list.TrimExcess(), countOnly: true, neverFails: true),
        ["map adds"] = memory =>
        {
            var map = new NativeHashMap<int, long>(Blocks(memory));
            Fill(map.Capacity, i => map.Add(i, i));
            return new Operation(() => map.Add(-1, -1), () => $"{map.Count} {map.ContainsKey(-1)} {map.ContainsKey(3)}");
        },
        ["set adds"] = memory =>
        {
            var set = new NativeHashSet<int>(Blocks(memory));
            Fill(set.Capacity, i => set.Add(i));
            return new Operation(() => set.Add(-1), () => $"{set.Count} {set.Contains(-1)} {set.Contains(3)}");
        },
        ["queue enqueues"] = memory =>
        {
            var queue = new NativeQueue<long>(Blocks(memory));
            Fill(queue.Capacity, i => queue.Enqueue(i));
            return new Operation(() => queue.Enqueue(-1), () => $"{queue.Count} {queue.Peek()}");
        },
        ["bits grow"] = memory =>
        {
            var bits = new NativeBitArray(Blocks(memory), 1000);
            bits[999] = true;
            return new Operation(() => bits.Resize(500_000), () => $"{bits.Length} {bits[999]}");
        },
        ["slab map adds"] = memory =>
        {
            var map = new SlabMap<int, long>(memory, "map");
            Fill(8, i => map.Add(i, i));
            return new Operation(() => Fill(3000, i => map.TryAdd(100 + i, i)), () => string.Empty, () =>
            {
                int found = Enumerable.Range(0, 4000).Count(map.ContainsKey);
                Assert.Equal(map.Count, found);
            });
        },
        ["shared pool creates"] = memory =>
        {
            var pool = new SharedPool<long>(memory, "shared");
            return new Operation(() => pool.Create(1), () => $"{pool.Count}");
        },
        ["shared reference is cloned"] = memory =>
        {
            var pool = new SharedPool<long>(memory, "shared");
            Shared<long> first = pool.Create(1);
            return new Operation(() => Fill(2000, _ => first.Clone()), () => $"{pool.Count} {first.Value}");
        },
        ["allocators are made"] = memory => new Operation(
            () =>
            {
                var group = new AllocatorGroup(memory, "group");
                try
                {
                    _ = new SlabPool<int>(group, "pool");
                    _ = new SlabHeap(group, "heap");
                    _ = new SharedPool<int>(group, "shared");
                    _ = new SlabMap<int, int>(group, "map");
                }
                catch
                {
                    group.Dispose();
                    throw;
                }
            },
            () => $"{memory.Snapshot().Nodes.Length}"),
        ["a frame passes"] = memory =>
        {
            var pool = new SlabPool<long>(memory, "pool", reclaim: ReclaimPolicy.AfterFramesInFlight);
            var handles = new Handle<long>[30_000];
            pool.CreateMany(handles);
            pool.DestroyMany(handles);
            return new Operation(
                () => Fill(400, _ =>
                {
                    memory.BeginFrame();
                    memory.EndFrame();
                }),
                () => $"{pool.Count} {pool.WaitingCount == 0 || pool.WaitingCount == 30_000}",
                NeverFails: true);
        },
        ["a thread takes frame memory"] = memory => new Operation(
            () => OnNewThread(() => memory.Frame.Current.Allocate<byte>(100_000)), () => "always"),
    };

    public static TheoryData<string, Handler> Cases()
    {
        var cases = new TheoryData<string, Handler>();
        foreach (string operation in Operations.Keys)
        {
            foreach (Handler handler in Enum.GetValues<Handler>())
            {
                cases.Add(operation, handler);
            }
        }

        return cases;
    }

    public enum Handler
    {
        None,
        Trims,
        MakesRoom,
        Throws,
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_commit_may_be_refused(string name, Handler handler)
    {
        string done = Run(name, handler, refuseAt: -1, out int commits, out _);
        int refused = 0;
        for (int at = 0; at < commits; at++)
        {
            string state = Run(name, handler, at, out _, out bool threw);
            refused += threw ? 1 : 0;
            Assert.True(threw || state == done, $"Commit {at} of {commits}: '{state}', not '{done}'.");
        }

        Assert.True(
            commits == 0 || refused > 0 || handler is Handler.MakesRoom or Handler.Trims || IsAbleToDoWithout(name),
            $"None of {commits} refused commits was noticed.");
    }

    /// <summary>Runs an operation; when it throws, sees that its state is as before.</summary>
    private static string Run(string name, Handler handler, int refuseAt, out int commits, out bool threw)
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages, TrimAfterFrames = 20 });
        Operation operation = Operations[name](memory);
        string before = operation.State();
        switch (handler)
        {
            case Handler.Trims:
                memory.LowMemory += (_, _) => memory.Trim();
                break;
            case Handler.MakesRoom:
                memory.LowMemory += (_, _) => pages.CommitsUntilFailure = -1;
                break;
            case Handler.Throws:
                memory.LowMemory += (_, _) => throw new TimeoutException("of the handler");
                break;
        }

        int first = pages.CommitCalls;
        pages.CommitsUntilFailure = refuseAt;
        Exception? thrown = Record.Exception(operation.Act);
        pages.CommitsUntilFailure = -1;
        commits = pages.CommitCalls - first;
        threw = thrown is not null;
        operation.Check?.Invoke();
        if (thrown is not null)
        {
            Assert.False(operation.NeverFails && thrown is OutOfNativeMemoryException, thrown.ToString());
            Assert.True(
                thrown is OutOfNativeMemoryException || (handler == Handler.Throws && thrown is TimeoutException),
                thrown.ToString());
            Assert.Equal(before, operation.State());
            operation.Act();
        }

        string after = operation.State();
        Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
        memory.Dispose();
        Assert.Equal(0, memory.CommittedBytes);
        return after;
    }

    private static bool IsAbleToDoWithout(string name) =>
        name is "list trims" or "list inserts" or "a frame passes" or "heap frees on a new thread" or "heap extends"
        or "pool is looped over" or "shared reference is cloned";

    private static Operation OnArena(MemorySystem memory, Action<Arena> act)
    {
        var arena = new Arena(memory, "arena");
        arena.Allocate<byte>(10);
        return new Operation(() => act(arena), () => $"{arena.UsedBytes}");
    }

    private static Operation OnPool(MemorySystem memory, Action<SlabPool<long>> act)
    {
        var pool = new SlabPool<long>(memory, "pool");
        Fill(512, i => pool.Create(i));
        return new Operation(() => act(pool), () => $"{pool.Count}");
    }

    private static Operation OnHeap(MemorySystem memory, Action<SlabHeap> act)
    {
        var heap = new SlabHeap(memory, "heap");
        heap.Allocate(10);
        return new Operation(() => act(heap), () => $"{heap.LiveObjects}");
    }

    private static Operation OnList(
        MemorySystem memory, Action<NativeList<long>> act, bool countOnly = false, bool neverFails = false)
    {
        var list = new NativeList<long>(Blocks(memory), 1000);
        Fill(countOnly ? 10 : list.Capacity, i => list.Add(i));
        return new Operation(() => act(list), () => $"{list.Count} {list[5]}", NeverFails: neverFails);
    }

    private static BlockSource Blocks(MemorySystem memory) => new SizedBlocks(memory, "blocks").Source;

    private static void Fill(int count, Action<int> act)
    {
        for (int i = 0; i < count; i++)
        {
            act(i);
        }
    }

    private static void OnNewThread(Action act)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(act));
        thread.Start();
        thread.Join();
        if (thrown is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
        }
    }

    /// <summary>What is done, what can be seen of its outcome, and what must hold even when it was half done.</summary>
    private sealed record Operation(Action Act, Func<string> State, Action? Check = null, bool NeverFails = false);
}
