using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A row of bits outside the garbage collector, from any source of memory: which cells are solid, which entities match.
/// Whole words at a time it counts, combines and searches, 64 bits a step or more.
/// <para>A value of 16 bytes without references: store it in a component, copy it freely; all copies are the one array,
/// and all are stale once it is disposed. Costs 64 bytes beyond the bits. Belongs to one thread at a time;
/// several may read it at once while none changes it.</para>
/// </summary>
/// <example><code>
/// var solid = new NativeBitArray(arena, width * height);
/// solid[17] = true;
/// for (int i = solid.IndexOf(true, 0); i &gt;= 0; i = solid.IndexOf(true, i + 1)) { }
/// </code></example>
public readonly unsafe struct NativeBitArray : IDisposable
{
    private const int WordBits = 64;

    private readonly Container _container;

    /// <summary>Makes an array of bits that are all false.</summary>
    /// <param name="source">Where its memory comes from.</param>
    /// <param name="length">How many bits; 0 or more.</param>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public NativeBitArray(
        BlockSource source, int length, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        _container = Container.Create(
            source, Origins.Of<NativeBitArray>(), (nint)Words(length) * sizeof(ulong),
            Container.AlignmentOf<ulong>(), file, line);
        _container.Open()->Count = length;
        AsWords().Clear();
    }

    /// <summary>How many bits.</summary>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public int Length => _container.Open()->Count;

    /// <summary>False for the default value, and once the array has ended. At every check level.</summary>
    public bool IsAlive => _container.IsAlive;

    /// <summary>A bit.</summary>
    /// <param name="index">0 to <see cref="Length"/> - 1; not checked at level <c>none</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the array.</exception>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public bool this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (*WordOf(index) & (1UL << index)) != 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            ulong* word = WordOf(index);
            ulong bit = 1UL << index;
            *word = value ? *word | bit : *word & ~bit;
        }
    }

    /// <summary>
    /// The bits as words, the first bit lowest; those of the last word beyond <see cref="Length"/> are false and must
    /// stay so. Valid until the array is resized or ends.
    /// </summary>
    /// <returns>The words.</returns>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public Span<ulong> AsWords()
    {
        ContainerHeader* header = _container.Open();
        return new Span<ulong>(header->Start, Words(header->Count));
    }

    /// <summary>Sets some bits.</summary>
    /// <param name="start">The first; 0 or more.</param>
    /// <param name="count">How many.</param>
    /// <param name="value">To what.</param>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie in the array.</exception>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public void SetRange(int start, int count, bool value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Length - start);
        if (count == 0)
        {
            return;
        }

        Span<ulong> words = AsWords();
        int last = start + count - 1;
        int firstWord = start / WordBits;
        int lastWord = last / WordBits;
        ulong head = ulong.MaxValue << start;
        ulong tail = ulong.MaxValue >> (WordBits - 1 - (last % WordBits));
        if (firstWord == lastWord)
        {
            Put(ref words[firstWord], head & tail, value);
            return;
        }

        Put(ref words[firstWord], head, value);
        words[(firstWord + 1)..lastWord].Fill(value ? ulong.MaxValue : 0);
        Put(ref words[lastWord], tail, value);
    }

    /// <summary>Sets all bits.</summary>
    /// <param name="value">To what.</param>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public void SetAll(bool value) => SetRange(0, Length, value);

    /// <summary>How many bits are true.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public int CountTrue()
    {
        int count = 0;
        foreach (ulong word in AsWords())
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>The first bit with a value, from an index on.</summary>
    /// <param name="value">The value.</param>
    /// <param name="start">Where to begin; 0 to <see cref="Length"/>.</param>
    /// <returns>Its index, or -1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is outside that range.</exception>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public int IndexOf(bool value, int start)
    {
        int length = Length;
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)length, nameof(start));
        if (start == length)
        {
            return -1;
        }

        ReadOnlySpan<ulong> words = AsWords();
        ulong none = value ? 0 : ulong.MaxValue;
        int word = start / WordBits;
        ulong found = (words[word] ^ none) & (ulong.MaxValue << start);
        if (found == 0)
        {
            int skipped = words[(word + 1)..].IndexOfAnyExcept(none);
            if (skipped < 0)
            {
                return -1;
            }

            word += 1 + skipped;
            found = words[word] ^ none;
        }

        int index = (word * WordBits) + BitOperations.TrailingZeroCount(found);
        return index < length ? index : -1;
    }

    /// <summary>Keeps only the bits that are true in another array too.</summary>
    /// <param name="other">The other, of the same length.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="StaleContainerException">An array is disposed.</exception>
    public void And(NativeBitArray other)
    {
        Span<ulong> words = AsWords();
        ReadOnlySpan<ulong> others = WordsOf(other);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] &= others[i];
        }
    }

    /// <summary>Makes true the bits that are true in another array.</summary>
    /// <param name="other">The other, of the same length.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="StaleContainerException">An array is disposed.</exception>
    public void Or(NativeBitArray other)
    {
        Span<ulong> words = AsWords();
        ReadOnlySpan<ulong> others = WordsOf(other);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] |= others[i];
        }
    }

    /// <summary>Turns over the bits that are true in another array.</summary>
    /// <param name="other">The other, of the same length.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="StaleContainerException">An array is disposed.</exception>
    public void Xor(NativeBitArray other)
    {
        Span<ulong> words = AsWords();
        ReadOnlySpan<ulong> others = WordsOf(other);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] ^= others[i];
        }
    }

    /// <summary>Makes false the bits that are true in another array.</summary>
    /// <param name="other">The other, of the same length.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="StaleContainerException">An array is disposed.</exception>
    public void AndNot(NativeBitArray other)
    {
        Span<ulong> words = AsWords();
        ReadOnlySpan<ulong> others = WordsOf(other);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] &= ~others[i];
        }
    }

    /// <summary>Makes the array longer or shorter; new bits are false.</summary>
    /// <param name="length">How many bits; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. The array is as it was.</exception>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public void Resize(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ContainerHeader* header = _container.Open();
        int old = header->Count;
        if (length < old)
        {
            SetRange(length, old - length, false);
            header->Count = length;
            return;
        }

        nint bytes = (nint)Words(length) * sizeof(ulong);
        while (bytes > header->Bytes)
        {
            _container.Grow(Math.Max(bytes, header->Bytes * 2), bytes, 1, Container.AlignmentOf<ulong>());
        }

        // Whoever was asked for memory may have made it longer.
        old = header->Count;
        if (length <= old)
        {
            return;
        }

        header->Count = length;
        AsWords()[Words(old)..].Clear();
    }

    /// <summary>Ends the array: from now on every copy of it is stale. Disposing twice does nothing.</summary>
    /// <param name="file">Filled in by the compiler: where it ends, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Dispose([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _container.Dispose(file, line);

    void IDisposable.Dispose() => _container.Dispose(string.Empty, 0);

    private static int Words(int bits) => (int)(((uint)bits + WordBits - 1) / WordBits);

    private static void Put(ref ulong word, ulong bits, bool value) => word = value ? word | bits : word & ~bits;

    private ReadOnlySpan<ulong> WordsOf(NativeBitArray other)
    {
        int length = Length;
        if (other.Length != length)
        {
            throw new ArgumentException($"The arrays have {length} and {other.Length} bits: use the same length.");
        }

        return other.AsWords();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong* WordOf(int index)
    {
        ContainerHeader* header = _container.Open();
        ContainerChecks.ThrowIfOutside(in _container, header, index);
        return (ulong*)header->Start + ((uint)index / WordBits);
    }
}
