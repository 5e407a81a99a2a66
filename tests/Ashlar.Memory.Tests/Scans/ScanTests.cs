using System.Numerics;

namespace Ashlar.Memory.Tests;

public sealed class ScanTests
{
    [Fact]
    public void Sums_of_any_length_are_those_of_a_plain_loop() => Seeded.Run(820, 2, random =>
    {
        for (int length = 0; length < 70; length++)
        {
            Compare(length, () => random.Next(int.MinValue, int.MaxValue));
            Compare(length, () => (uint)random.NextInt64());
            Compare(length, random.NextInt64);
            Compare(length, () => (ulong)random.NextInt64() * 3);
            Compare(length, () => (short)random.Next());
            Compare(length, () => (byte)random.Next());
            Compare(length, () => random.NextSingle() * 1e6f);
            Compare(length, () => random.NextDouble());
            Compare(length, () => new Int128((ulong)random.NextInt64(), (ulong)random.NextInt64()));
        }

        Compare(100_003, () => random.Next());
        Compare(100_003, random.NextInt64);
    });

    [Fact]
    public void A_scan_may_be_in_place_or_elsewhere_and_in_no_other_place()
    {
        int[] numbers = [3, 1, 2];
        Assert.Equal(6, Scan.Exclusive<int>(numbers, numbers));
        Assert.Equal([0, 3, 4], numbers);
        Assert.Equal(7, Scan.Inclusive<int>(numbers, numbers));
        Assert.Equal([0, 3, 7], numbers);
        foreach (int length in (int[])[3, 100])
        {
            int[] many = [.. Enumerable.Range(0, length)];
            int[] before = [.. many];
            Assert.Throws<ArgumentException>(() => { Scan.Exclusive<int>(many.AsSpan(0, length - 1), many.AsSpan(1)); });
            Assert.Throws<ArgumentException>(() => { Scan.Inclusive<int>(many.AsSpan(1), many.AsSpan(0, length - 1)); });
            Assert.Throws<ArgumentException>(() => { Scan.Exclusive<int>(many, new int[length - 1]); });
            Assert.Equal(before, many);
        }
    }

    [Fact]
    public void What_is_longer_than_the_source_stays()
    {
        long[] sums = [.. Enumerable.Repeat(-1L, 20)];
        Assert.Equal(17, Scan.Inclusive<long>(Enumerable.Repeat(1L, 17).ToArray(), sums));
        Assert.Equal([17, -1, -1, -1], sums[16..]);
    }

    [Fact]
    public void A_scan_makes_no_garbage()
    {
        int[] numbers = new int[1000];
        float[] others = new float[1000];
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            Scan.Exclusive<int>(numbers, numbers);
            Scan.Inclusive<float>(others, others);
        }));
    }

    private static void Compare<T>(int length, Func<T> draw)
        where T : unmanaged, IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        T[] source = new T[length];
        T[] exclusive = new T[length];
        T[] inclusive = new T[length];
        T sum = T.AdditiveIdentity;
        for (int i = 0; i < length; i++)
        {
            source[i] = draw();
            exclusive[i] = sum;
            sum += source[i];
            inclusive[i] = sum;
        }

        T[] scanned = new T[length];
        Assert.Equal(sum, Scan.Exclusive<T>(source, scanned));
        Assert.Equal(exclusive, scanned);
        Assert.Equal(sum, Scan.Inclusive<T>(source, scanned));
        Assert.Equal(inclusive, scanned);
        T[] inPlace = [.. source];
        Scan.Exclusive<T>(inPlace, inPlace);
        Assert.Equal(exclusive, inPlace);
        Scan.Inclusive<T>(source, source);
        Assert.Equal(inclusive, source);
    }
}
