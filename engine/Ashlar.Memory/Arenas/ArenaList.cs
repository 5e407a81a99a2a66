using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A growing list in an <see cref="Arena"/>: contiguous, storable in a field, and dead with the arena's memory. The way
/// to keep frame memory for longer than one method: the list knows when its memory was rewound, and throws.
/// <para>Growing extends in place when nothing was allocated behind it, else it copies to twice the size and leaves the
/// old memory to the arena: ask for a good first capacity. A mutable struct: pass it by <c>ref</c>, keep one copy.
/// Belongs to one thread at a time; several may read it while none changes it. <see cref="Add"/> costs about a nanosecond.</para>
/// </summary>
/// <typeparam name="T">A type without references.</typeparam>
/// <example><code>
/// var hits = new ArenaList&lt;Hit&gt;(memory.Frame.Current, capacity: 64);
/// hits.Add(new Hit(bullet, enemy));
/// foreach (ref Hit hit in hits.Span) { }
/// </code></example>
public unsafe struct ArenaList<T>
    where T : unmanaged
{
    private readonly Arena _arena;
    private readonly long _epoch;
    private T* _items;
    private int _count;
    private int _capacity;

    /// <summary>Makes an empty list.</summary>
    /// <param name="arena">Where its memory comes from.</param>
    /// <param name="capacity">Values it can hold before it grows; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">The arena has no such memory. Nothing has changed.</exception>
    public ArenaList(Arena arena, int capacity = 0)
    {
        ArgumentNullException.ThrowIfNull(arena);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _arena = arena;
        _epoch = arena.Epoch;
        _items = (T*)arena.Bump((nuint)(uint)capacity * (nuint)sizeof(T), Arena.AlignmentOf<T>());
        _capacity = capacity;
    }

    /// <summary>Values in the list.</summary>
    public readonly int Count => _count;

    /// <summary>Values it can hold before it grows.</summary>
    public readonly int Capacity => _capacity;

    /// <summary>False for a default value, and once the arena was reset or rewound past the list.</summary>
    public readonly bool IsAlive => _arena is not null && _arena.IsAlive((byte*)(_items + _capacity), _epoch);

    /// <summary>The values. Valid until the list grows or its memory dies.</summary>
    /// <exception cref="StaleArenaMemoryException">The arena was reset or rewound past the list.</exception>
    public readonly Span<T> Span
    {
        get
        {
            ArenaChecks.ThrowIfStale(in this);
            return new Span<T>(_items, _count);
        }
    }

    /// <summary>One value, by reference.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the list.</exception>
    /// <exception cref="StaleArenaMemoryException">The arena was reset or rewound past the list.</exception>
    public readonly ref T this[int index]
    {
        get
        {
            ArenaChecks.ThrowIfStale(in this);
            if ((uint)index >= (uint)_count)
            {
                ThrowIndex(index);
            }

            return ref _items[index];
        }
    }

    /// <summary>Appends a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="OutOfNativeMemoryException">The arena is full. The list is as it was.</exception>
    /// <exception cref="StaleArenaMemoryException">The arena was reset or rewound past the list.</exception>
    /// <exception cref="InvalidOperationException">
    /// A handler of <see cref="MemorySystem.LowMemory"/> grew this list meanwhile.
    /// </exception>
    public void Add(in T value) => AddUninitialized() = value;

    /// <summary>Appends a value whose contents are undefined, to be written through the reference.</summary>
    /// <returns>The value; the reference is good until the list grows.</returns>
    /// <exception cref="OutOfNativeMemoryException">The arena is full. The list is as it was.</exception>
    /// <exception cref="StaleArenaMemoryException">The arena was reset or rewound past the list.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T AddUninitialized()
    {
        ArenaChecks.ThrowIfStale(in this);
        int count = _count;
        if (count == _capacity)
        {
            Grow(1);
        }

        _count = count + 1;
        return ref _items[count];
    }

    /// <summary>Appends values whose contents are undefined, to be written through the span.</summary>
    /// <param name="count">How many; 0 or more.</param>
    /// <returns>The new values; the span is good until the list grows.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">The arena is full. The list is as it was.</exception>
    /// <exception cref="StaleArenaMemoryException">The arena was reset or rewound past the list.</exception>
    public Span<T> AddUninitialized(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArenaChecks.ThrowIfStale(in this);
        if (count > _capacity - _count)
        {
            Grow(count);
        }

        var added = new Span<T>(_items + _count, count);
        _count += count;
        return added;
    }

    /// <summary>Appends values whose contents are undefined, if the list is alive and has room for them. It never grows,
    /// so that a hot loop may keep growing in a method of its own. At every check level.</summary>
    /// <param name="count">How many; 0 or more.</param>
    /// <param name="added">The new values, to be written; the span is good until the list grows. Empty when the result is
    /// false.</param>
    /// <returns>Whether they are appended.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAddUninitialized(int count, out Span<T> added)
    {
        int first = _count;
        if ((uint)count > (uint)(_capacity - first) || !IsAlive)
        {
            added = default;
            return false;
        }

        _count = first + count;
        added = new Span<T>(_items + first, count);
        return true;
    }

    /// <summary>Appends values.</summary>
    /// <param name="values">The values.</param>
    /// <exception cref="OutOfNativeMemoryException">The arena is full. The list is as it was.</exception>
    /// <exception cref="StaleArenaMemoryException">The arena was reset or rewound past the list.</exception>
    public void AddRange(ReadOnlySpan<T> values) => values.CopyTo(AddUninitialized(values.Length));

    /// <summary>Empties the list and keeps its memory.</summary>
    public void Clear() => _count = 0;

    /// <summary>Not inlined: growing ends in the system's calls, whose frames a loop that adds would carry.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int more)
    {
        long needed = (long)_count + more;
        if (needed > int.MaxValue)
        {
            ThrowTooLong(needed);
        }

        int generous = (int)Math.Min(Math.Max(needed, Math.Max(8, _capacity * 2L)), int.MaxValue);
        if (generous == needed || !TryGrowTo(generous))
        {
            GrowTo((int)needed);
        }
    }

    /// <summary>Asks for more than is needed, and so asks nobody to make room for it.</summary>
    private bool TryGrowTo(int capacity)
    {
        bool asked = Rescue.AskNobody(true);
        try
        {
            GrowTo(capacity);
            return true;
        }
        catch (OutOfNativeMemoryException)
        {
            return false;
        }
        finally
        {
            Rescue.AskNobody(asked);
        }
    }

    private void GrowTo(int capacity)
    {
        nuint addedBytes = (nuint)(uint)(capacity - _capacity) * (nuint)sizeof(T);
        if (!_arena.TryExtend((byte*)(_items + _capacity), addedBytes))
        {
            int before = _capacity;
            var items = (T*)_arena.Bump((nuint)(uint)capacity * (nuint)sizeof(T), Arena.AlignmentOf<T>());
            if (_capacity != before)
            {
                throw new InvalidOperationException(
                    "A handler of LowMemory grew the very ArenaList that asked for memory: it stays as the handler left it.");
            }

            new ReadOnlySpan<T>(_items, _count).CopyTo(new Span<T>(items, _count));
            _items = items;
        }

        _capacity = capacity;
    }

    [DoesNotReturn]
    private readonly void ThrowIndex(int index) => throw new ArgumentOutOfRangeException(
        nameof(index), index, $"The list holds {_count} values: use 0 to {_count - 1}.");

    [DoesNotReturn]
    private static void ThrowTooLong(long count) => throw new InvalidOperationException(
        $"An ArenaList holds at most {int.MaxValue} values; {count} were asked for.");

    [DoesNotReturn]
    internal readonly void ThrowStale()
    {
        if (_arena is null)
        {
            throw new InvalidOperationException($"This ArenaList<{TypeNames.Of<T>()}> was never given an arena.");
        }

        throw _arena.Root.Events.Note(new StaleArenaMemoryException(
            _arena.Path,
            $"This ArenaList<{TypeNames.Of<T>()}> lies in memory of arena '{_arena.Path}' that has been rewound: "
            + (_arena.IsDisposed
                ? "the arena is disposed."
                : $"it was made in the arena's epoch {_epoch}, and this is epoch {_arena.Epoch}. Frame memory must not be "
                    + "kept past its frame.")));
    }
}
