using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// Sorts items by small whole numbers in linear time (counting sort): counts how many have each key, finds by
/// <see cref="Scan"/> where each key's begin, and puts every item into its place. Items of one key keep their order. What remains
/// is also a table of contents: the items of key <c>k</c> are those from <c>starts[k]</c> to <c>starts[k + 1]</c>. For the cells
/// of a grid, the layers of a picture, the rooms of a level.
/// <para>Takes spans of any memory and makes no garbage. An item in a random cell takes 1.2 ns while all is in the processor's
/// caches and 2.4 ns of a million, where <see cref="Array.Sort{TKey, TValue}(TKey[], TValue[])"/> takes 5 to 76. Thread-safe
/// where the spans are.</para>
/// </summary>
/// <example>
/// The particles in a cell of a grid, without a list for each cell:
/// <code>
/// CountingSort.Order(cellOfParticle, order, starts);      // starts: one more than there are cells
/// foreach (int particle in order[starts[cell]..starts[cell + 1]]) { }
/// </code></example>
public static class CountingSort
{
    /// <summary>Copies items, sorted by their keys.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="keys">The key of each item: 0 to two less than <paramref name="starts"/> is long.</param>
    /// <param name="items">The items; as many as keys.</param>
    /// <param name="sorted">Gets the items; at least as long, and shares no memory with the others.</param>
    /// <param name="starts">Gets where the items of each key begin, and at the end how many items there are: one more than
    /// there are keys to tell apart. Shares no memory with the others.</param>
    /// <exception cref="ArgumentException">The lengths do not fit, or spans share memory. Nothing has changed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A key is outside its range. Nothing has changed.</exception>
    public static void Sort<T>(ReadOnlySpan<int> keys, ReadOnlySpan<T> items, Span<T> sorted, Span<int> starts)
        where T : unmanaged
    {
        if (items.Length != keys.Length)
        {
            throw new ArgumentException($"There are {items.Length} items for {keys.Length} keys.", nameof(items));
        }

        ThrowIfNoPlace(keys, sorted, starts);
        if (Overlap<T, T>(items, sorted) || Overlap<T, int>(items, starts))
        {
            throw new ArgumentException("The items share memory with what gets the result.", nameof(items));
        }

        Span<int> cursors = Begin(keys, starts);
        for (int i = 0; i < keys.Length; i++)
        {
            sorted[cursors[keys[i]]++] = items[i];
        }

        End(starts);
    }

    /// <summary>Finds the order of the items by their keys, without the items: their numbers, sorted.</summary>
    /// <param name="keys">The key of each item: 0 to two less than <paramref name="starts"/> is long.</param>
    /// <param name="order">Gets the numbers of the items, which are their places among the keys; at least as long, and shares no
    /// memory with the others.</param>
    /// <param name="starts">Gets where the items of each key begin, and at the end how many items there are: one more than
    /// there are keys to tell apart. Shares no memory with the others.</param>
    /// <exception cref="ArgumentException">The lengths do not fit, or spans share memory. Nothing has changed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A key is outside its range. Nothing has changed.</exception>
    public static void Order(ReadOnlySpan<int> keys, Span<int> order, Span<int> starts)
    {
        ThrowIfNoPlace(keys, order, starts);
        Span<int> cursors = Begin(keys, starts);
        for (int i = 0; i < keys.Length; i++)
        {
            order[cursors[keys[i]]++] = i;
        }

        End(starts);
    }

    /// <summary>Finds where the items of each key begin.</summary>
    /// <returns>The beginnings, to be counted up: afterwards each key's is that of the next.</returns>
    private static Span<int> Begin(ReadOnlySpan<int> keys, Span<int> starts)
    {
        Span<int> counts = starts[..^1];
        starts.Clear();
        foreach (int key in keys)
        {
            counts[key]++;
        }

        Scan.Exclusive(counts, counts);
        return counts;
    }

    private static void End(Span<int> starts)
    {
        starts[..^1].CopyTo(starts[1..]);
        starts[0] = 0;
    }

    private static void ThrowIfNoPlace<T>(ReadOnlySpan<int> keys, Span<T> result, Span<int> starts)
        where T : unmanaged
    {
        if (result.Length < keys.Length)
        {
            throw new ArgumentException($"{result.Length} elements are too few for the result: use {keys.Length} at least.");
        }

        if (starts.IsEmpty)
        {
            throw new ArgumentException("Use one element more than there are keys to tell apart.", nameof(starts));
        }

        if (Overlap<int, T>(keys, result) || Overlap<int, int>(keys, starts) || Overlap<T, int>(result, starts))
        {
            throw new ArgumentException("Two of the spans share memory.", nameof(starts));
        }

        int wrong = starts.Length == 1 ? keys.Length - 1 : keys.IndexOfAnyExceptInRange(0, starts.Length - 2);
        if (wrong >= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(keys),
                keys[wrong],
                $"The key of item {wrong} is none of the {starts.Length - 1} that there are starts for, from 0 on.");
        }
    }

    /// <summary>Whether two spans share memory. Their lengths in bytes may be more than a span can have.</summary>
    private static bool Overlap<TFirst, TSecond>(ReadOnlySpan<TFirst> first, ReadOnlySpan<TSecond> second)
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            return false;
        }

        nint distance = Unsafe.ByteOffset(
            ref Unsafe.As<TFirst, byte>(ref MemoryMarshal.GetReference(first)),
            ref Unsafe.As<TSecond, byte>(ref MemoryMarshal.GetReference(second)));
        return distance >= 0
            ? distance < (nint)first.Length * Unsafe.SizeOf<TFirst>()
            : -distance < (nint)second.Length * Unsafe.SizeOf<TSecond>();
    }
}
