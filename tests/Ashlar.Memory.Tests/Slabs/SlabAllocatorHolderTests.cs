namespace Ashlar.Memory.Tests;

/// <summary>Which objects of a pool hold some bits, against the objects themselves.</summary>
public class SlabAllocatorHolderTests
{
    [Fact]
    [Trait("Runs", "once")]
    public void Holders_are_the_live_objects_with_the_bits() => Seeded.Run(1, 12, random =>
    {
        using var memory = new MemorySystem(new MemoryOptions { TrimAfterFrames = 2 });
        ReclaimPolicy policy = random.Next(2) == 0 ? ReclaimPolicy.Immediately : ReclaimPolicy.AfterFramesInFlight;
        var pool = new SlabPool<(long First, ulong Second)>(memory, "pool", reclaim: policy);
        var live = new List<Handle<(long First, ulong Second)>>();
        for (int round = 0; round < 20; round++)
        {
            memory.BeginFrame();
            int created = random.Next(2000);
            for (int i = 0; i < created; i++)
            {
                live.Add(pool.Create((7, (ulong)random.Next(5))));
            }

            double share = random.NextDouble();
            live.RemoveAll(handle =>
            {
                bool ends = random.NextDouble() < share;
                if (ends)
                {
                    pool.Destroy(handle);
                }

                return ends;
            });
            memory.EndFrame();
            ulong wanted = (ulong)random.Next(5);
            var expected = live.FindAll(handle => pool[handle].Second == wanted).Select(handle => handle.Index).Order();
            Assert.Equal(expected, Find(pool, 8, wanted));
            Assert.Equal(live.Select(handle => handle.Index).Order(), Find(pool, 0, 7));
        }
    });

    [Fact]
    public void Bits_beside_the_object_are_refused_and_a_session_has_none()
    {
        using var memory = new MemorySystem();
        var pool = new SlabPool<(long First, long Second)>(memory, "pool");
        pool.Create((1, 2));
        int[] found = new int[4];
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.TryFindHolders(-1, 0, 0, found, out _, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.TryFindHolders(0, -1, 0, found, out _, out _));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => pool.TryFindHolders(0, 9, 0, found, out _, out _));
        using (pool.Open(1))
        {
            // Under full checks the pool keeps its free list, so that it knows who is alive.
            bool knows = MemoryChecks.Level == CheckLevel.Full;
            Assert.Equal(knows, pool.TryFindHolders(0, 0, 1, found, out int held, out _));
            Assert.Equal(knows ? 1 : 0, held);
        }

        Assert.True(pool.TryFindHolders(0, 0, 1, [], out int count, out _));
        Assert.Equal(0, count);
        pool.Dispose();
        Assert.False(pool.TryFindHolders(0, 0, 1, found, out _, out _));
    }

    private static List<int> Find(SlabAllocator pool, int offset, ulong bits)
    {
        var found = new List<int>();
        int[] slots = new int[100];
        for (int first = 0; first < pool.SlotCount;)
        {
            Assert.True(pool.TryFindHolders(first, offset, bits, slots, out int count, out int next));
            Assert.True(next > first);
            found.AddRange(slots.AsSpan(0, count));
            first = next;
        }

        return found;
    }
}
