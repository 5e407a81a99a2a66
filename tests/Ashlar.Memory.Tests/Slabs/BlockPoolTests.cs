namespace Ashlar.Memory.Tests;

public sealed class BlockPoolTests
{
    [Theory]
    [InlineData(64)]
    [InlineData(4096)]
    [InlineData(65536)]
    public void Random_rents_and_returns_agree_with_a_model(int blockBytes) => Seeded.Run(400, 2, random =>
    {
        using var memory = new MemorySystem();
        using var pool = new BlockPool(memory, "blocks", blockBytes);
        var rented = new List<(NativeBlock Block, long Stamp)>();
        int steps = Seeded.Steps(3_000) / 2;
        for (int step = 0; step < steps; step++)
        {
            if (random.Next(100) < 52 && rented.Count < 200)
            {
                NativeBlock block = pool.Rent();
                Assert.Equal(blockBytes, block.Bytes);
                Assert.Equal(0, block.Address % 64);
                Assert.DoesNotContain(rented, other => other.Block == block);
                block.Span<long>(0, blockBytes / 8).Fill(step);
                rented.Add((block, step));
            }
            else if (rented.Count > 0)
            {
                int victim = random.Next(rented.Count);
                (NativeBlock block, long stamp) = rented[victim];
                Assert.Equal(-1, block.Span<long>(0, blockBytes / 8).IndexOfAnyExcept(stamp));
                pool.Return(block);
                rented.RemoveAt(victim);
            }

            Assert.Equal(rented.Count, pool.Count);
        }

        rented.ForEach(pair => pool.Return(pair.Block));
    });

    [Fact]
    public void A_block_cannot_be_returned_twice_or_to_another_pool()
    {
        using var memory = new MemorySystem();
        using var pool = new BlockPool(memory, "blocks", 128);
        using var other = new BlockPool(memory, "others", 128);
        NativeBlock block = pool.Rent();
        NativeBlock foreign = other.Rent();
        Assert.Throws<ArgumentException>(() => pool.Return(foreign));
        Assert.Throws<ArgumentException>(() => pool.Return(default));
        pool.Return(block);
        Assert.Throws<StaleHandleException>(() => pool.Return(block));
        Assert.Equal(0, pool.Count);
        other.Return(foreign);
    }

    [Fact]
    public void Spans_keep_to_the_block()
    {
        using var memory = new MemorySystem();
        using var pool = new BlockPool(memory, "blocks", 128);
        NativeBlock block = pool.Rent();
        Assert.Equal(16, block.Span<long>(0, 16).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => { block.Span<long>(8, 16); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { block.Span<long>(-8, 1); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { block.Span<long>(0, -1); });
        block.At<int>(124) = 9;
        Assert.Equal(9, block.Span<int>(124, 1)[0]);
        pool.Return(block);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-64)]
    [InlineData(100)]
    public void Block_sizes_are_multiples_of_64(int blockBytes)
    {
        using var memory = new MemorySystem();
        Assert.Throws<ArgumentOutOfRangeException>(() => new BlockPool(memory, "blocks", blockBytes));
    }
}
