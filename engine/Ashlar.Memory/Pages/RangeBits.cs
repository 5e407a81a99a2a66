using System.Numerics;

namespace Ashlar.Memory;

/// <summary>Bits in an address range of their own, counted under their owner: cheap when few are used.</summary>
internal sealed unsafe class RangeBits(Allocator owner, long maximumBits)
{
    private readonly GrowingRange _range = new(owner, (nuint)((maximumBits + 63) / 64) * sizeof(ulong));

    private ulong* Words => (ulong*)_range.Base;

    /// <summary>Makes bits usable; new ones are clear.</summary>
    /// <returns>False when there is no memory for them; nothing has changed.</returns>
    public bool TryEnsureCount(long bits, out OutOfMemoryCause cause) =>
        _range.TryEnsureCommitted((nuint)((bits + 63) / 64) * sizeof(ulong), out cause);

    /// <summary>Bytes that are committed.</summary>
    public nuint CommittedBytes => _range.CommittedEnd;

    /// <summary>Decommits what was committed beyond a length; none of those bits is set.</summary>
    public void DecommitFrom(nuint bytes) => _range.DecommitFrom(bytes);

    /// <summary>Whether a bit is set; a bit beyond those made usable is clear.</summary>
    public bool IsSet(long bit) =>
        (nuint)(bit >> 6) * sizeof(ulong) < _range.CommittedEnd && ((Words[bit >> 6] >> (int)bit) & 1) != 0;

    public void Set(long bit) => Words[bit >> 6] |= 1UL << (int)bit;

    public void Clear(long bit) => Words[bit >> 6] &= ~(1UL << (int)bit);

    /// <summary>Sets the first bits, and clears the rest of the last word.</summary>
    public void SetFirst(long bits)
    {
        long words = bits >> 6;
        for (long word = 0; word < words; word++)
        {
            Words[word] = ulong.MaxValue;
        }

        if ((bits & 63) != 0)
        {
            Words[words] = (1UL << (int)bits) - 1;
        }
    }

    /// <summary>The first set bit from a place on, or <paramref name="end"/> when there is none before it.</summary>
    public long NextSet(long from, long end)
    {
        long usable = Math.Min(end, (long)(_range.CommittedEnd / sizeof(ulong)) << 6);
        if (from >= usable)
        {
            return end;
        }

        long word = from >> 6;
        ulong bits = Words[word] & (ulong.MaxValue << (int)from);
        while (bits == 0)
        {
            word++;
            if (word << 6 >= usable)
            {
                return end;
            }

            bits = Words[word];
        }

        long found = (word << 6) + BitOperations.TrailingZeroCount(bits);
        return found < usable ? found : end;
    }

    /// <summary>Releases the addresses, and the memory behind them.</summary>
    public void Release() => _range.Release();
}
