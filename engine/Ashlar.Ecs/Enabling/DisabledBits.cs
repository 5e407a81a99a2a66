using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>
/// The bits of a chunk that say which rows have which components disabled: for each enableable component of the archetype
/// a bit a row, which is set where the component is disabled. Bits behind the last row are clear, so a row that is
/// appended has all of its components enabled.
/// </summary>
internal readonly ref struct DisabledBits
{
    /// <summary>Rows of which one word tells.</summary>
    public const int WordRows = 64;

    private readonly ref ulong _first;
    private readonly int _words;

    /// <param name="first">The first word of the first component.</param>
    /// <param name="words">Words of one component; those of the next one follow.</param>
    public DisabledBits(ref ulong first, int words)
    {
        _first = ref first;
        _words = words;
    }

    /// <summary>The bits of 64 rows.</summary>
    /// <param name="ordinal">The component's place among the enableable ones of the archetype.</param>
    /// <param name="word">The number of the first of the rows, divided by 64.</param>
    public ref ulong this[int ordinal, int word] => ref Unsafe.Add(ref _first, (ordinal * _words) + word);

    /// <summary>Words that tell of some rows.</summary>
    public static int WordsFor(int rows) => WordOf(rows + WordRows - 1);

    public static int WordOf(int row) => (int)((uint)row / WordRows);

    /// <summary>The bit of a row in its word.</summary>
    public static ulong BitOf(int row) => 1UL << row;

    public bool IsSet(int ordinal, int row) => (this[ordinal, WordOf(row)] & BitOf(row)) != 0;

    public void Write(int ordinal, int row, bool isDisabled) =>
        Write(ref this[ordinal, WordOf(row)], BitOf(row), isDisabled);

    /// <summary>Writes a bit of a word.</summary>
    public static void Write(ref ulong word, ulong bit, bool isDisabled) =>
        word = isDisabled ? word | bit : word & ~bit;

    /// <summary>Writes a bit of a word while other threads write others.</summary>
    public static void WriteTogether(ref ulong word, ulong bit, bool isDisabled)
    {
        if (isDisabled)
        {
            Interlocked.Or(ref word, bit);
        }
        else
        {
            Interlocked.And(ref word, ~bit);
        }
    }

    /// <summary>Copies the bits of rows that follow each other; those of the target are clear.</summary>
    public void CopyTo(DisabledBits target, int ordinal, int targetOrdinal, int first, int targetFirst, int count)
    {
        for (int row = first; row < first + count; row = EndOfWord(row))
        {
            ulong left = this[ordinal, WordOf(row)] & Between(row, first + count);
            for (; left != 0; left &= left - 1)
            {
                int disabled = (WordOf(row) * WordRows) + BitOperations.TrailingZeroCount(left);
                target.Write(targetOrdinal, targetFirst + disabled - first, true);
            }
        }
    }

    /// <summary>Clears the bits of rows that follow each other.</summary>
    public void Clear(int ordinal, int first, int count)
    {
        for (int row = first; row < first + count; row = EndOfWord(row))
        {
            this[ordinal, WordOf(row)] &= ~Between(row, first + count);
        }
    }

    /// <summary>The first row behind a row of which another word tells.</summary>
    public static int EndOfWord(int row) => (row | (WordRows - 1)) + 1;

    /// <summary>In the word of a row: the bits from that row on to a last one.</summary>
    /// <param name="row">The first row.</param>
    /// <param name="end">The row behind the last one, which may be in a later word.</param>
    public static ulong Between(int row, int end)
    {
        int behind = EndOfWord(row) - end;
        return ulong.MaxValue << row & (behind <= 0 ? ulong.MaxValue : ulong.MaxValue >> behind);
    }
}
