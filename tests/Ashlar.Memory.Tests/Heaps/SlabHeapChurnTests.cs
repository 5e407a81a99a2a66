namespace Ashlar.Memory.Tests;

/// <summary>
/// A program without frames whose threads come and go, and hand their blocks on to those that follow: a few pages for each
/// class of each thread, and no more.
/// </summary>
public sealed class SlabHeapChurnTests : IDisposable
{
    private const int Slots = 2;
    private const int BlocksOfSlot = 1000;

    private readonly MemorySystem _memory = new();
    private readonly SlabHeap _heap;
    private readonly NativeBlock[][] _blocks = [new NativeBlock[BlocksOfSlot], new NativeBlock[BlocksOfSlot]];
    private readonly List<double> _committedOverLive = [];

    public SlabHeapChurnTests() => _heap = new SlabHeap(_memory, "heap");

    public void Dispose() => _memory.Dispose();

    /// <summary>With half a megabyte live, tables and caches included, 1.9 times as much was committed.</summary>
    [Fact]
    [Trait("Runs", "once")]
    public void Threads_that_come_and_go_hold_at_most_twice_what_is_live()
    {
        Assert.SkipWhen(Checked.Full, "Full checks add canaries, records and a quarantine.");
        int generations = Seeded.Soak ? 400 : 40;
        var slots = new Thread[Slots];
        for (int i = 0; i < Slots; i++)
        {
            int slot = i;
            slots[i] = new Thread(() => Follow(slot, generations));
            slots[i].Start();
        }

        Array.ForEach(slots, slot => slot.Join());
        _committedOverLive.Sort();
        Assert.InRange(_committedOverLive[_committedOverLive.Count / 2], 1, 2);
        foreach (NativeBlock block in _blocks.SelectMany(blocks => blocks))
        {
            _heap.Free(block);
        }

        Assert.Equal(0, _heap.LiveObjects);
    }

    /// <summary>Threads, one after the other, with the same blocks.</summary>
    private void Follow(int slot, int generations)
    {
        for (int generation = 0; generation < generations; generation++)
        {
            int seed = (slot * generations) + generation;
            var thread = new Thread(() => Replace(_blocks[slot], new Random(seed)));
            thread.Start();
            thread.Join();
            lock (_committedOverLive)
            {
                _committedOverLive.Add((double)_heap.CommittedBytes / _heap.LiveBytes);
            }
        }
    }

    private void Replace(NativeBlock[] blocks, Random random)
    {
        ThreadHeap heap = _heap.ForThread();
        for (int i = 0; i < 20 * BlocksOfSlot; i++)
        {
            ref NativeBlock block = ref blocks[random.Next(BlocksOfSlot)];
            if (block.Address != 0)
            {
                heap.Free(block);
            }

            block = heap.Allocate(random.Next(16, 513));
        }
    }
}
