using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

/// <summary>
/// What takes locks: each call is interrupted at each of its points in turn by each other call, which another thread does
/// there from its beginning to its end. Both do what they promise, nobody waits for ever, and the system is whole.
/// </summary>
[Trait("Runs", "once")]
public sealed class InterruptionTests
{
    private const string Relieved = "is refused and relieved";

    private static readonly Dictionary<string, Action<Scene>> Calls = new()
    {
        ["makes a heap"] = scene => _ = new SlabHeap(scene.Group, "new heap"),
        ["makes a pool"] = scene => _ = new SlabPool<long>(scene.Group, "new pool"),
        ["makes a group with an arena"] = scene => _ = new Arena(new AllocatorGroup(scene.Group, "new group"), "arena", 1 << 16),
        ["makes a list"] = scene => new NativeList<int>(scene.Heap, 10).Add(1),
        ["disposes the group"] = scene => scene.Group.Dispose(),
        ["disposes the heap in the group"] = scene => scene.HeapInGroup.Dispose(),
        ["disposes a pool with a hook"] = scene => scene.Pool.Dispose(),
        ["disposes the system"] = scene => scene.Memory.Dispose(),
        ["allocates and frees on a new thread"] = scene => scene.Heap.Free(scene.Heap.Allocate(100)),
        ["frees another thread's block"] = scene => scene.FreeOne(),
        ["abandons its slabs"] = scene => scene.Heap.AbandonSlabs(),
        ["trims the heap"] = scene => scene.Heap.Trim(),
        ["allocates in a frame arena"] = scene => scene.AllocateInFrame(),
        ["begins and ends a frame"] = scene => scene.PassFrame(),
        ["takes a snapshot"] = scene => _ = scene.Memory.Snapshot(),
        [Relieved] = scene => scene.Heap.Free(scene.Heap.Allocate(Scene.Scarce)),
    };

    public static TheoryData<string> Interrupted => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Interrupted))]
    public void Any_call_may_come_at_any_point(string interrupted)
    {
        int turn = interrupted.Length;
        foreach ((string interrupting, Action<Scene> call) in Calls)
        {
            // A soak comes to each point, a short run to every fifth: to the others where another call interrupts.
            int points = 0;
            for (int at = Seeded.Soak ? 0 : turn++ % 5; at <= points; at += Seeded.Soak ? 1 : 5)
            {
                var scene = new Scene();
                points = InterruptAt(at, scene, Calls[interrupted], call, interrupting == Relieved, out Exception? thrown);
                Exception? failure = thrown ?? Record.Exception(scene.Check);
                Assert.True(failure is null, $"'{interrupting}' at point {at} of '{interrupted}': {failure}");

                // Not after a failure: the end of what threads wait for each other in would wait, too.
                scene.Dispose();
            }
        }
    }

    /// <summary>Does a call, and another on another thread when the first is at a point.</summary>
    /// <returns>How many points the first call came to.</returns>
    private static int InterruptAt(
        int at, Scene scene, Action<Scene> interrupted, Action<Scene> interrupting, bool mayWait, out Exception? thrown)
    {
        int points = 0;
        Exception? first = null;
        Exception? second = null;
        string? stuck = null;
        var other = new Thread(() => second = Call(scene, interrupting)) { IsBackground = true };
        var one = new Thread(() =>
        {
            Interleaving.AtPoint = point =>
            {
                if (points++ == at)
                {
                    other.Start();

                    // What is refused waits for what another is about to give back. Nothing else ever waits here.
                    stuck = other.Join(mayWait ? 20 : 10_000) || mayWait ? null : $"It waits for the one at {point}.";
                    stuck ??= scene.FaultOfOrder();
                }
            };
            first = Call(scene, interrupted);
        })
        {
            IsBackground = true,
        };
        one.Start();
        bool haveEnded = one.Join(20_000) && (points <= at || other.Join(20_000));

        // Looked at only now: the thread at the point writes it.
        stuck ??= haveEnded ? null : "It does not end.";
        thrown = stuck is null ? first ?? second : new TimeoutException(stuck);
        return points;
    }

    /// <summary>What ends meanwhile may say so.</summary>
    private static Exception? Call(Scene scene, Action<Scene> call)
    {
        Exception? thrown = Record.Exception(() => call(scene));
        return thrown is ObjectDisposedException ? null : thrown;
    }

    private sealed class Scene : IDisposable
    {
        /// <summary>More than there is, unless the cache goes.</summary>
        public const int Scarce = 3 << 20;

        private const int Hooks = 3;

        private readonly Arena _cache;
        private readonly NativeBlock[] _blocks = new NativeBlock[70];
        private readonly List<Framed> _framed = [];
        private int _hooks;
        private int _framing;
        private int _begun;
        private int _freed;

        public Scene()
        {
            Memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 6 << 20, TrimAfterFrames = 2 });
            Memory.LowMemory += (_, _) => _cache!.Dispose();
            Heap = new SlabHeap(Memory, "heap");
            Group = new AllocatorGroup(Memory, "group");
            HeapInGroup = new SlabHeap(Group, "heap");
            _ = new Arena(Group, "arena", 1 << 16);
            Pool = new SlabPool<int>(Memory, "pool", destroyHook: (ref int _, Handle<int> _) => Interlocked.Increment(ref _hooks));
            for (int i = 0; i < Hooks; i++)
            {
                _ = Pool.Create(i);
            }

            for (int i = 0; i < _blocks.Length; i++)
            {
                _blocks[i] = Heap.Allocate(1000);
            }

            _cache = new Arena(Memory, "cache", 4 << 20);
            _ = _cache.Allocate<byte>(7 << 19);
        }

        public MemorySystem Memory { get; }

        public SlabHeap Heap { get; }

        public AllocatorGroup Group { get; }

        public SlabHeap HeapInGroup { get; }

        public SlabPool<int> Pool { get; }

        public void FreeOne() => Heap.Free(_blocks[Interlocked.Increment(ref _freed) - 1]);

        /// <summary>Passes a frame, unless another thread is at it: that is refused.</summary>
        public void PassFrame()
        {
            if (Interlocked.Exchange(ref _framing, 1) == 0)
            {
                Memory.BeginFrame();
                _begun++;
                Memory.EndFrame();
                Volatile.Write(ref _framing, 0);
            }
            else
            {
                Assert.Throws<InvalidOperationException>(Memory.BeginFrame);
            }
        }

        /// <summary>Fills a part of the calling thread's arena; another thread may be at the same.</summary>
        public unsafe void AllocateInFrame()
        {
            Span<int> span = Memory.Frame.Current.Allocate<int>(100);
            lock (_framed)
            {
                span.Fill(_framed.Count);
                _framed.Add(new Framed((nint)Unsafe.AsPointer(ref span[0]), _begun));
            }
        }

        /// <summary>What has ended before something that stands below it.</summary>
        public string? FaultOfOrder() => new Allocator[] { Heap, Group, HeapInGroup, Pool, _cache }
            .Where(node => node.Parent!.IsDisposed && !node.IsDisposed)
            .Select(node => $"'{node.Parent!.Path}' has ended before '{node.Path}'.")
            .FirstOrDefault();

        public void Check()
        {
            if (!Memory.IsDisposed)
            {
                CheckFramed();
                for (int frame = 0; frame < 4; frame++)
                {
                    PassFrame();
                }

                Assert.Equal(Memory.NodeCount, Memory.Snapshot().Nodes.Length);
                Assert.Equal(Group.IsDisposed, Group.Children.Count == 0);
                for (; _freed < _blocks.Length; _freed++)
                {
                    Heap.Free(_blocks[_freed]);
                }
            }

            Memory.Dispose();
            Assert.Equal(Hooks, _hooks);
            Assert.Equal((0, 0), (Memory.CommittedBytes, Memory.RescuesUnderWay));
            Assert.Equal(0, Memory.NodeCount);
        }

        public void Dispose() => Memory.Dispose();

        /// <summary>What was allocated since the last frame began is there after the next has begun, also when another
        /// thread has the arenas now.</summary>
        private unsafe void CheckFramed()
        {
            int last = _begun;
            var next = new Thread(() =>
            {
                PassFrame();
                AllocateInFrame();
            });
            next.Start();
            next.Join();
            for (int i = 0; i < _framed.Count; i++)
            {
                if (_framed[i].Begun >= last)
                {
                    Assert.Equal(-1, new Span<int>((void*)_framed[i].First, 100).IndexOfAnyExcept(i));
                }
            }
        }

        /// <summary>Numbers in a frame arena, each their place in the list, and how many frames had begun.</summary>
        private readonly record struct Framed(nint First, int Begun);
    }
}
