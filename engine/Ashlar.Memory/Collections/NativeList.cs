using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A growable list outside the garbage collector: elements in a row, from any source of memory, with the calls of
/// <see cref="List{T}"/>.
/// <para>Choose <see cref="ArenaList{T}"/> for a list of one frame, a <see cref="NativeTable{T}"/> when references must
/// stay good while it grows, a <see cref="SlabPool{T}"/> when elements come and go and are referred to.</para>
/// <para>A value of 16 bytes without references: store it in a component or in another container, copy it freely; all
/// copies are the one list, and all are stale once it is disposed. Costs 64 bytes beyond the elements, a cache line of
/// elements at least. <see cref="Add"/> takes 1 ns, 0.5 ns at level <c>none</c> like that of <see cref="List{T}"/>;
/// making and disposing a list takes 50 ns. Indexing checks list and bounds, so an inner loop takes
/// <see cref="AsSpan"/> once. Belongs to one thread at a time;
/// several may read it at once while none changes it.</para>
/// </summary>
/// <typeparam name="T">The elements: a type without references.</typeparam>
/// <example><code>
/// var path = new NativeList&lt;Vector2&gt;(arena, capacity: 64);
/// path.Add(new Vector2(1, 2));
/// path[0].X += 1;
/// foreach (ref Vector2 point in path.AsSpan()) { point *= 2; }
/// path.Dispose();
/// </code></example>
public readonly unsafe struct NativeList<T> : IDisposable
    where T : unmanaged
{
    private readonly Container _container;

    /// <summary>Makes an empty list.</summary>
    /// <param name="source">Where its memory comes from.</param>
    /// <param name="capacity">Elements it can hold before it grows; 0 or more.</param>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public NativeList(
        BlockSource source, int capacity = 0, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _container = Container.Create(
            source, Origins.Of<NativeList<T>>(), BytesOf(Math.Max(1, capacity)), Container.AlignmentOf<T>(),
            file, line);
        ContainerHeader* header = _container.Open();
        header->Capacity = Container.CapacityOf<T>(header->Bytes);
    }

    /// <summary>Elements in the list.</summary>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public int Count => _container.Open()->Count;

    /// <summary>Elements it can hold before it grows.</summary>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public int Capacity => _container.Open()->Capacity;

    /// <summary>False for the default value, and once the list has ended. At every check level.</summary>
    public bool IsAlive => _container.IsAlive;

    /// <summary>An element, by reference; good until the list grows.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1; not checked at level <c>none</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the list.</exception>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ContainerHeader* header = _container.Open();
            ContainerChecks.ThrowIfOutside(in _container, header, index);
            return ref ((T*)header->Start)[index];
        }
    }

    /// <summary>The elements; valid until the list grows or ends.</summary>
    /// <returns>The span.</returns>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> AsSpan()
    {
        ContainerHeader* header = _container.Open();
        return new Span<T>(header->Start, header->Count);
    }

    /// <summary>Appends an element.</summary>
    /// <param name="value">The element; may lie in this list.</param>
    /// <exception cref="OutOfNativeMemoryException">No memory. The list is as it was.</exception>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T value)
    {
        ContainerHeader* header = _container.Open();
        int count = header->Count;
        if (count == header->Capacity)
        {
            AddGrowing(value);
            return;
        }

        ((T*)header->Start)[count] = value;
        header->Count = count + 1;
        ContainerChecks.NoteChange(header);
    }

    /// <summary>Appends an element whose contents are undefined, to be written through the reference.</summary>
    /// <returns>The element; good until the list grows.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory. The list is as it was.</exception>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public ref T AddUninitialized() => ref AddUninitialized(1)[0];

    /// <summary>Appends elements whose contents are undefined, to be written through the span.</summary>
    /// <param name="count">How many; 0 or more.</param>
    /// <returns>The new elements; good until the list grows.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. The list is as it was.</exception>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public Span<T> AddUninitialized(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ContainerHeader* header = _container.Open();
        while (count > header->Capacity - header->Count)
        {
            Grow(header, (long)header->Count + count);
        }

        T* added = (T*)header->Start + header->Count;
        header->Count += count;
        ContainerChecks.NoteChange(header);
        return new Span<T>(added, count);
    }

    /// <summary>Appends elements.</summary>
    /// <param name="values">The elements; may lie in this list.</param>
    /// <exception cref="OutOfNativeMemoryException">No memory. The list is as it was.</exception>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    /// <remarks>When memory is refused, a handler of <see cref="MemorySystem.LowMemory"/> must not grow the list whose
    /// own elements are being appended.</remarks>
    public void AddRange(ReadOnlySpan<T> values)
    {
        ContainerHeader* header = _container.Open();
        fixed (T* first = values)
        {
            // Growing may move the elements: those that lie in this list are found again by their index.
            nint offset = (nint)first - (nint)header->Start;
            bool own = (nuint)offset < (nuint)header->Bytes;
            Span<T> added = AddUninitialized(values.Length);
            new ReadOnlySpan<T>(own ? header->Start + offset : first, values.Length).CopyTo(added);
        }
    }

    /// <summary>Puts an element before another; those behind move up.</summary>
    /// <param name="index">Where; 0 to <see cref="Count"/>.</param>
    /// <param name="value">The element.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside that range.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. The list is as it was.</exception>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public void Insert(int index, T value)
    {
        ContainerHeader* header = _container.Open();
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)header->Count, nameof(index));
        AddUninitialized(1);
        Span<T> items = AsSpan();
        items[index..^1].CopyTo(items[(index + 1)..]);
        items[index] = value;
    }

    /// <summary>Removes an element; those behind move down. See <see cref="RemoveAtSwapBack"/> for constant
    /// time.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the list.</exception>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public void RemoveAt(int index) => RemoveRange(index, 1);

    /// <summary>Removes an element and puts the last one in its place: constant time, another order.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the list.</exception>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public void RemoveAtSwapBack(int index)
    {
        ContainerHeader* header = _container.Open();
        if ((uint)index >= (uint)header->Count)
        {
            _container.ThrowIndex(index, header->Count);
        }

        T* items = (T*)header->Start;
        items[index] = items[--header->Count];
        ContainerChecks.NoteChange(header);
    }

    /// <summary>Removes some elements; those behind move down.</summary>
    /// <param name="index">The first.</param>
    /// <param name="count">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie in the list.</exception>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public void RemoveRange(int index, int count)
    {
        Span<T> items = AsSpan();
        Span<T> behind = items[index..][count..];
        behind.CopyTo(items[index..]);
        ContainerHeader* header = _container.Open();
        header->Count -= count;
        ContainerChecks.NoteChange(header);
    }

    /// <summary>Removes the last element.</summary>
    /// <param name="value">The element, or the default.</param>
    /// <returns>False when the list is empty.</returns>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public bool TryRemoveLast(out T value)
    {
        ContainerHeader* header = _container.Open();
        if (header->Count == 0)
        {
            value = default;
            return false;
        }

        value = ((T*)header->Start)[--header->Count];
        ContainerChecks.NoteChange(header);
        return true;
    }

    /// <summary>Empties the list and keeps its memory.</summary>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public void Clear()
    {
        ContainerHeader* header = _container.Open();
        header->Count = 0;
        ContainerChecks.NoteChange(header);
    }

    /// <summary>Makes room, so that the list does not grow before it holds so many elements.</summary>
    /// <param name="capacity">How many; 0 or more.</param>
    /// <returns>The capacity it has now.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. The list is as it was.</exception>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ContainerHeader* header = _container.Open();
        while (capacity > header->Capacity)
        {
            Grow(header, capacity);
        }

        return header->Capacity;
    }

    /// <summary>Moves the elements to the smallest block that holds them and frees the old one, when less than nine
    /// tenths of that are in use. Without memory for the smaller block, the list stays as it is: see
    /// <see cref="TryTrimExcess"/>.</summary>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public void TrimExcess() => _ = TryTrimExcess();

    /// <summary>As <see cref="TrimExcess"/>, and says whether it was possible.</summary>
    /// <returns>False when there was no memory for the smaller block, and the list is as it was; true also when there is
    /// nothing to trim.</returns>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public bool TryTrimExcess()
    {
        ContainerHeader* header = _container.Open();
        nint bytes = BytesOf(Math.Max(1, header->Count));
        if (bytes >= header->Bytes / 10 * 9 || header->Bytes <= Container.SmallestBlock)
        {
            return true;
        }

        bool shrunk = _container.TryShrink(bytes, ElementBits, Container.AlignmentOf<T>());
        NoteBlock(header);
        return shrunk;
    }

    /// <summary>The elements in order, by reference; notices changes when checks are on.</summary>
    /// <returns>The enumerator.</returns>
    /// <exception cref="StaleContainerException">The list is disposed.</exception>
    public NativeEnumerator<T> GetEnumerator() => new(_container, _container.Open());

    /// <summary>Ends the list: from now on every copy of it is stale. Disposing twice does nothing.</summary>
    /// <param name="file">Filled in by the compiler: where it ends, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Dispose([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _container.Dispose(file, line);

    void IDisposable.Dispose() => _container.Dispose(string.Empty, 0);

    private static nint BytesOf(int count) => (nint)count * sizeof(T);

    private static nint ElementBits => (nint)sizeof(T) * 8;

    private static void NoteBlock(ContainerHeader* header)
    {
        header->Capacity = Container.CapacityOf<T>(header->Bytes);
        ContainerChecks.NoteChange(header);
    }

    /// <summary>The value is copied first: it may lie in the block that growing frees.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddGrowing(T value) => AddUninitialized(1)[0] = value;

    private void Grow(ContainerHeader* header, long needed)
    {
        int generous = _container.Grown(header->Capacity, needed);
        _container.Grow(BytesOf(generous), BytesOf((int)needed), ElementBits, Container.AlignmentOf<T>());
        NoteBlock(header);
    }
}
