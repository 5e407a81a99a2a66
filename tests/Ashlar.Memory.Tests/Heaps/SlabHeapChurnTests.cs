namespace Ashlar.Memory.Tests;

/// <summary>
/// A program without frames whose threads come and go, and hand their blocks on to those that follow: a few pages for each
/// class of each thread, and no more.
/// </summary>
public sealed class SlabHeapChurnTests : IDisposable
{
    private const int Lanes = 2;

    private readonly MemorySystem _memory = new();
    private readonly SlabHeap _heap;

    /// <summary>What was committed whenever a thread had ended, in percent of what was live.</summary>
    private readonly List<long> _shares = [];

    public SlabHeapChurnTests() => _heap = new SlabHeap(_memory, "heap");

    public void Dispose() => _memory.Dispose();

    /// <summary>
    /// Two lanes of threads, each of which replaces 20,000 blocks of 16 to 512 bytes of those that the one before it
    /// left, and ends. No frame begins. A lane holds 4 MiB, beside which each thread's share of slabs is small, or
    /// 0.25 MiB, which is less than a slab of 64 KiB for each of its 21 classes: 1.9 × what is live are committed then,
    /// tables and caches included.
    /// </summary>
    [Theory]
    [InlineData(16_000, 200)]
    [InlineData(1000, 300)]
    public void Threads_that_come_and_go_keep_near_what_is_live_without_frames(int live, int percent)
    {
        int threads = Seeded.Rounds(80, Checked.Full ? 8 : 40);
        NativeBlock[][] blocks = [new NativeBlock[live], new NativeBlock[live]];
        var lanes = new Thread[Lanes];
        for (int i = 0; i < Lanes; i++)
        {
            int lane = i;
            lanes[i] = new Thread(() => Follow(blocks[lane], lane, threads));
            lanes[i].Start();
        }

        Array.ForEach(lanes, lane => lane.Join());
        foreach (NativeBlock block in blocks.SelectMany(lane => lane).Where(block => !block.IsNone))
        {
            _heap.Free(block);
        }

        // Full checks keep a record of 8 bytes for each 32, and a quarantine of a fixed size.
        _shares.Sort();
        Assert.Equal(Lanes * (threads - 3), _shares.Count);
        Assert.InRange(_shares[^1], 100, !Checked.Full ? percent : live < 2000 ? 1000 : 400);
        long usual = _shares[_shares.Count * 9 / 10];
        Assert.True(Checked.Full || usual <= 200, $"A tenth of the time more than {usual} % of what was live was committed.");
        Assert.Equal(0, _heap.LiveObjects);
    }

    /// <summary>The threads of a lane, one after the other, with the same blocks.</summary>
    private void Follow(NativeBlock[] blocks, int lane, int threads)
    {
        for (int number = 0; number < threads; number++)
        {
            int seed = (number * Lanes) + lane;
            var thread = new Thread(() => Replace(blocks, new Random(seed)));
            thread.Start();
            thread.Join();
            if (number > 2)
            {
                lock (_shares)
                {
                    _shares.Add(_heap.CommittedBytes * 100 / _heap.LiveBytes);
                }
            }
        }
    }

    private void Replace(NativeBlock[] blocks, Random random)
    {
        const int Operations = 20_000;
        for (int i = 0; i < Operations; i++)
        {
            ref NativeBlock block = ref blocks[random.Next(blocks.Length)];
            if (!block.IsNone)
            {
                _heap.Free(block);
            }

            block = _heap.Allocate(random.Next(16, 513));
        }
    }
}
