namespace Ashlar.Memory.Tests;

public sealed class NativeArrayTests
{
    [Fact]
    public void Random_operations_agree_with_an_array() => Seeded.Run(740, 3, random => Sources.Each(source =>
    {
        for (int round = 0; round < 20; round++)
        {
            int length = random.Next(300);
            var array = new NativeArray<int>(source, length);
            Assert.Equal(length, array.Length);
            Assert.Equal(-1, array.AsSpan().IndexOfAnyExcept(0));
            int[] model = new int[length];
            for (int step = 0; step < Seeded.Steps(3000) / 120 && length > 0; step++)
            {
                int index = random.Next(length);
                Assert.Equal(model[index], array[index]);
                array[index] = model[index] = step;
            }

            Assert.Equal(model, array.AsSpan());
            int i = 0;
            foreach (int item in array)
            {
                Assert.Equal(model[i++], item);
            }

            array.Dispose();
            Assert.False(array.IsAlive);
            Checked.ThrowsFromHandlesOn<StaleContainerException>(() => { _ = array.Length; });
        }
    }));

    [Fact]
    public void Indices_keep_to_the_array() => Sources.Each(source =>
    {
        NativeArray<long> array = NativeArray<long>.Uninitialized(source, 5);
        Checked.ThrowsFromHandlesOn<ArgumentOutOfRangeException>(() => { _ = array[5]; });
        Checked.ThrowsFromHandlesOn<ArgumentOutOfRangeException>(() => { _ = array[-1]; });
        Assert.Throws<ArgumentOutOfRangeException>(() => { array.AsSpan(3, 3); });
        array.AsSpan(3, 2).Fill(7);
        Assert.Equal(7, array[4]);
        array.Dispose();
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeArray<long>(source, -1));
    });

    [Fact]
    public void An_array_is_zero_unless_that_is_not_asked_for()
    {
        using var memory = new MemorySystem();
        using var blocks = new SizedBlocks(memory, "blocks");
        var zero = new NativeArray<byte>(blocks.Source, 100);
        NativeArray<byte> raw = NativeArray<byte>.Uninitialized(blocks.Source, 100);
        Assert.Equal(-1, zero.AsSpan().IndexOfAnyExcept((byte)0));
        Assert.Equal(-1, raw.AsSpan().IndexOfAnyExcept((byte)0xCC));
        zero.Dispose();
        raw.Dispose();
    }
}
