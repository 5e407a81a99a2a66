namespace Ashlar.Memory.Tests;

/// <summary>A heap on pages as large as ARM64 kernels have them: 16 KiB, and 64 KiB, where a slab is one page.</summary>
[Trait("Runs", "once")]
public sealed class SlabHeapPageSizeTests
{
    [Theory]
    [InlineData(16 << 10)]
    [InlineData(64 << 10)]
    public void Random_operations_agree_with_a_plain_model(int pageBytes) => Seeded.Run(pageBytes, 2, random =>
    {
        using MemorySystem memory = Make(pageBytes);
        using var heap = new SlabHeap(memory, "heap");
        var oracle = new HeapOracle(random);
        for (int step = 0; step < 6_000; step++)
        {
            int wanted = 300 + (int)(250 * Math.Sin(step / 500.0));
            if (oracle.Count == 0 || random.Next(oracle.Count + wanted) < wanted)
            {
                oracle.Add(heap.Allocate(random.Next(random.Next(10) == 0 ? 200_000 : 3_000)));
            }
            else
            {
                heap.Free(oracle.Take());
            }

            if (step % 100 == 0)
            {
                memory.BeginFrame();
                memory.EndFrame();
                Assert.Equal(oracle.Count, heap.LiveObjects);
            }
        }

        while (oracle.Count > 0)
        {
            heap.Free(oracle.Take());
        }

        Assert.Equal(0, heap.LiveBytes);
    });

    [Theory]
    [InlineData(16 << 10)]
    [InlineData(64 << 10)]
    public void What_is_empty_is_decommitted_and_can_be_used_again(int pageBytes)
    {
        using MemorySystem memory = Make(pageBytes);
        using var heap = new SlabHeap(memory, "heap");
        for (int round = 0; round < 3; round++)
        {
            NativeBlock[] blocks = HeapOracle.AllocateAll(heap, 8_000, 1000);
            long full = heap.CommittedBytes;
            HeapOracle.FreeAll(heap, blocks);
            heap.Trim();
            Assert.InRange(heap.CommittedBytes, 0, Checked.Full ? full * 3 / 4 : full / 4);
        }
    }

    private static MemorySystem Make(int pageBytes) =>
        new(new MemoryOptions { Pages = new CoarsePages(pageBytes), TrimAfterFrames = 3, TrimPagesPerFrame = 100 });
}
