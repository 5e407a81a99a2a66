namespace Ashlar.Memory.Tests;

public sealed class RangeBitsTests
{
    [Fact]
    public void Random_operations_agree_with_a_model() => Seeded.Run(900, 4, random =>
    {
        using var memory = new MemorySystem();
        var bits = new RangeBits(memory, 5_000);
        Assert.True(bits.TryEnsureCount(3_000, out _));
        var model = new bool[5_000];
        for (int step = 0; step < 2_000; step++)
        {
            int bit = random.Next(3_000);
            switch (random.Next(200))
            {
                case 0:
                    bits.SetFirst(bit);
                    Array.Fill(model, true, 0, bit);
                    Array.Fill(model, false, bit, ((bit + 63) & ~63) - bit);
                    break;
                case < 80:
                    bits.Clear(bit);
                    model[bit] = false;
                    break;
                default:
                    bits.Set(bit);
                    model[bit] = true;
                    break;
            }

            int from = random.Next(3_200);
            int end = from + random.Next(200);
            int next = Array.IndexOf(model, true, from, end - from);
            Assert.Equal(next < 0 ? end : next, bits.NextSet(from, end));
            Assert.Equal(model[from], bits.IsSet(from));
        }

        bits.Release();
    });
}
