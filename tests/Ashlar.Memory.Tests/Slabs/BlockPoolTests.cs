using System.Reflection;
using System.Runtime.CompilerServices;

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
    public void A_block_may_be_longer_than_a_span()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena", 8L << 30);
        NativeBlock block = Unbacked(arena, 4L << 30);
        Assert.Equal(4L << 30, block.Bytes);
        Assert.Equal(1 << 30, block.AsSpan<int>().Length);
        Assert.Throws<InvalidOperationException>(() => { block.AsSpan(); });
        Assert.Throws<InvalidOperationException>(() => { block.AsSpan<byte>(); });
        Assert.Equal(int.MaxValue, block.Span<byte>(1L << 31, int.MaxValue).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => { block.Span<byte>((1L << 31) + 2, int.MaxValue); });
    }

    /// <summary>A block of addresses that nobody touches.</summary>
    private static unsafe NativeBlock Unbacked(Arena arena, long bytes)
    {
        ref byte first = ref arena.Allocate<byte>();
        return new NativeBlock((byte*)Unsafe.AsPointer(ref first), bytes);
    }

    /// <summary>User code adds, compares and passes on what it is told without a cast: spans are of int, all else of long.</summary>
    [Fact]
    public void Every_count_of_bytes_is_an_int_or_a_long()
    {
        string[] others =
        [
            .. from type in typeof(NativeBlock).Assembly.GetExportedTypes()
               where type != typeof(VirtualMemory)
               from member in type.GetMembers()
               from place in member switch
               {
                   MethodBase method => method.GetParameters().Select(each => (each.Name, each.ParameterType)),
                   PropertyInfo property => [(property.Name, property.PropertyType)],
                   _ => [],
               }
               where place.Name!.Contains("bytes", StringComparison.OrdinalIgnoreCase)
                   || place.Name.EndsWith("Offset", StringComparison.Ordinal)
               where place.Item2 == typeof(nint) || place.Item2 == typeof(nuint) || place.Item2 == typeof(ulong)
                   || place.Item2 == typeof(uint)
               select $"{type.Name}.{member.Name}: {place.Name}",
        ];
        Assert.Empty(others);
    }

    [Fact]
    public void Spans_keep_to_the_block()
    {
        using var memory = new MemorySystem();
        using var pool = new BlockPool(memory, "blocks", 128);
        NativeBlock block = pool.Rent();
        Assert.Equal(16, block.Span<long>(0, 16).Length);
        Assert.True(block.AsSpan() == block.Span<byte>(0, 128));
        Assert.True(block.AsSpan<long>() == block.Span<long>(0, 16));
        Assert.True(block.AsSpan<Wide>() == block.Span<Wide>(0, 1));
        Assert.True(default(NativeBlock).AsSpan().IsEmpty && default(NativeBlock).AsSpan<Wide>().IsEmpty);
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

    [InlineArray(80)]
    private struct Wide
    {
        private byte _first;
    }
}
