namespace Ashlar.Memory.Tests;

public sealed class NativeBitArrayTests
{
    [Fact]
    public void Random_operations_agree_with_booleans() => Seeded.Run(750, 3, random => Sources.Each(source =>
    {
        bool[] model = new bool[random.Next(400)];
        var bits = new NativeBitArray(source, model.Length);
        var other = new NativeBitArray(source, model.Length);
        for (int step = 0; step < Seeded.Steps(12_000) / 6; step++)
        {
            bool value = random.Next(2) == 0;
            int action = random.Next(100);
            int start = random.Next(model.Length + 1);
            int count = random.Next(model.Length - start + 1);
            if (action < 50 && start < model.Length)
            {
                Assert.Equal(model[start], bits[start]);
                bits[start] = model[start] = value;
            }
            else if (action < 60)
            {
                bits.SetRange(start, count, value);
                model.AsSpan(start, count).Fill(value);
            }
            else if (action < 80)
            {
                int expected = model.AsSpan(start).IndexOf(value);
                Assert.Equal(expected < 0 ? -1 : expected + start, bits.IndexOf(value, start));
                Assert.Equal(model.Count(bit => bit), bits.CountTrue());
            }
            else if (action < 84)
            {
                model = Resized(model, random.Next(400));
                bits.Resize(model.Length);
                other.Resize(model.Length);
            }
            else if (action < 86)
            {
                bits.SetAll(value);
                Array.Fill(model, value);
            }
            else
            {
                Combine(random, bits, other, model);
            }
        }

        AssertSame(model, bits);
        bits.Dispose();
        other.Dispose();
    }));

    [Fact]
    public void Bits_keep_to_the_array() => Sources.Each(source =>
    {
        var bits = new NativeBitArray(source, 70);
        Checked.ThrowsFromHandlesOn<ArgumentOutOfRangeException>(() => { _ = bits[70]; });
        Checked.ThrowsFromHandlesOn<ArgumentOutOfRangeException>(() => bits[-1] = true);
        Assert.Throws<ArgumentOutOfRangeException>("count", () => bits.SetRange(60, 11, true));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => bits.SetRange(60, -1, true));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => bits.SetRange(-1, 0, true));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => bits.IndexOf(true, 71));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => bits.IndexOf(true, -1));
        Assert.Throws<ArgumentOutOfRangeException>("length", () => new NativeBitArray(source, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => bits.Resize(-1));
        Assert.Equal(-1, bits.IndexOf(true, 70));
        bits.SetAll(true);
        Assert.Equal(70, bits.CountTrue());
        Assert.Equal(-1, bits.IndexOf(false, 0));
        var other = new NativeBitArray(source, 71);
        Action<NativeBitArray>[] operations = [bits.And, bits.Or, bits.Xor, bits.AndNot];
        Assert.All(operations, operation => Assert.Equal(
            "The arrays have 70 and 71 bits: use the same length.",
            Assert.Throws<ArgumentException>(() => operation(other)).Message));
        bits.Dispose();
        other.Dispose();
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => bits.CountTrue());
    });

    /// <summary>The bits of the last word that are none of the array stay zero.</summary>
    [Fact]
    public void Words_hold_the_bits_and_zeroes_behind_them() => Sources.Each(source =>
    {
        var bits = new NativeBitArray(source, 0);
        Assert.Equal(0, bits.AsWords().Length);
        foreach (int length in (int[])[1, 63, 64, 65, 128, 2000, 128, 129, 64, 1, 700])
        {
            bits.Resize(length);
            bits.SetAll(true);
            ReadOnlySpan<ulong> words = bits.AsWords();
            Assert.Equal((length + 63) / 64, words.Length);
            Assert.Equal(-1, words[..^1].IndexOfAnyExcept(ulong.MaxValue));
            Assert.Equal(ulong.MaxValue >> (63 - ((length - 1) % 64)), words[^1]);
            Assert.Equal(length, bits.CountTrue());
            Assert.Equal(length - 1, bits.IndexOf(true, length - 1));
        }

        // What comes back is zero.
        bits.Resize(0);
        bits.Resize(700);
        Assert.Equal(0, bits.CountTrue());
        bits.Dispose();
    });

    private static void Combine(Random random, NativeBitArray bits, NativeBitArray other, bool[] model)
    {
        bool[] second = new bool[model.Length];
        for (int i = 0; i < second.Length; i++)
        {
            second[i] = other[i] = random.Next(2) == 0;
        }

        int operation = random.Next(4);
        Action<NativeBitArray> combine = operation switch
        {
            0 => bits.And,
            1 => bits.Or,
            2 => bits.Xor,
            _ => bits.AndNot,
        };
        combine(other);
        for (int i = 0; i < model.Length; i++)
        {
            model[i] = operation switch
            {
                0 => model[i] && second[i],
                1 => model[i] || second[i],
                2 => model[i] != second[i],
                _ => model[i] && !second[i],
            };
        }

        AssertSame(model, bits);
    }

    private static bool[] Resized(bool[] model, int length)
    {
        Array.Resize(ref model, length);
        return model;
    }

    private static void AssertSame(bool[] model, NativeBitArray bits)
    {
        Assert.Equal(model.Length, bits.Length);
        for (int i = 0; i < model.Length; i++)
        {
            Assert.Equal(model[i], bits[i]);
        }
    }
}
