using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Tests;

/// <summary>The bits of a chunk against an array of booleans.</summary>
public sealed class DisabledBitsTests
{
    private const int Components = 3;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(63, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(128, 2)]
    public void As_many_words_tell_of_some_rows_as_they_need(int rows, int words) =>
        Assert.Equal(words, DisabledBits.WordsFor(rows));

    [Fact]
    public void Random_writes_copies_and_clears_agree_with_booleans() => Seeded.Run(500, 5, random =>
    {
        int rows = 64 * random.Next(1, 4);
        int words = DisabledBits.WordsFor(rows);
        ulong[] storage = new ulong[Components * words];
        ulong[] targetStorage = new ulong[Components * words];
        bool[,] model = new bool[Components, rows];
        for (int step = 0; step < 400; step++)
        {
            var bits = new DisabledBits(ref storage[0], words);
            int ordinal = random.Next(Components);
            int first = random.Next(4) == 0 ? 64 * random.Next(rows / 64) : random.Next(rows);
            int most = rows - first;
            int count = random.Next(3) == 0 ? most : random.Next(most + 1);
            switch (random.Next(8))
            {
                case 0:
                    bits.Clear(ordinal, first, count);
                    Fill(model, ordinal, first, count, _ => false);
                    break;
                case 1:
                    int targetOrdinal = random.Next(Components);
                    int targetFirst = random.Next(rows - count + 1);
                    Array.Clear(targetStorage);
                    bits.CopyTo(
                        new DisabledBits(ref targetStorage[0], words), ordinal, targetOrdinal, first, targetFirst, count);
                    bool[,] copy = new bool[Components, rows];
                    Fill(copy, targetOrdinal, targetFirst, count, row => model[ordinal, row - targetFirst + first]);
                    Compare(copy, targetStorage);
                    break;
                case 2:
                    bool together = random.Next(3) != 0;
                    DisabledBits.WriteTogether(
                        ref bits[ordinal, DisabledBits.WordOf(first)], DisabledBits.BitOf(first), together);
                    model[ordinal, first] = together;
                    break;
                default:
                    bool isDisabled = random.Next(3) != 0;
                    bits.Write(ordinal, first, isDisabled);
                    model[ordinal, first] = isDisabled;
                    break;
            }

            Compare(model, storage);
        }
    });

    private static void Fill(bool[,] model, int ordinal, int first, int count, Func<int, bool> value)
    {
        for (int row = first; row < first + count; row++)
        {
            model[ordinal, row] = value(row);
        }
    }

    private static void Compare(bool[,] model, ulong[] storage)
    {
        var bits = new DisabledBits(ref storage[0], storage.Length / Components);
        for (int ordinal = 0; ordinal < Components; ordinal++)
        {
            for (int row = 0; row < model.GetLength(1); row++)
            {
                Assert.Equal(model[ordinal, row], bits.IsSet(ordinal, row));
            }
        }
    }
}
