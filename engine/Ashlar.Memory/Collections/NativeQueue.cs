using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A first-in first-out queue outside the garbage collector: a ring that grows, from any source of memory, with the
/// calls of <see cref="Queue{T}"/>.
/// <para>A value of 16 bytes without references: store it in a component or in another container, copy it freely; all
/// copies are the one queue, and all are stale once it is disposed. Costs 64 bytes beyond the ring, whose length is a
/// power of two. A pair of <see cref="Enqueue"/> and <see cref="Dequeue"/> takes 1.7 ns, as with
/// <see cref="Queue{T}"/>. Belongs to one thread at a time;
/// several may read it at once while none changes it.</para>
/// </summary>
/// <typeparam name="T">The elements: a type without references.</typeparam>
/// <example><code>
/// var orders = new NativeQueue&lt;Order&gt;(arena);
/// orders.Enqueue(new Order());
/// while (orders.TryDequeue(out Order order)) { }
/// </code></example>
public readonly unsafe struct NativeQueue<T> : IDisposable
    where T : unmanaged
{
    private const int LargestCapacity = 1 << 30;

    private readonly Container _container;

    /// <summary>Makes an empty queue.</summary>
    /// <param name="source">Where its memory comes from.</param>
    /// <param name="capacity">Elements it can hold before it grows; 0 or more.</param>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="capacity"/> is negative or above 1,073,741,824.
    /// </exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public NativeQueue(
        BlockSource source, int capacity = 0, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, LargestCapacity);
        _container = Container.Create(
            source, Origins.Of<NativeQueue<T>>(), RingBytes(capacity), Container.AlignmentOf<T>(), file, line);
        ContainerHeader* header = _container.Open();
        header->Capacity = RingOf(header->Bytes);
    }

    /// <summary>Elements in the queue.</summary>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public int Count => _container.Open()->Count;

    /// <summary>Elements it can hold before it grows: a power of two.</summary>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public int Capacity => _container.Open()->Capacity;

    /// <summary>False for the default value, and once the queue has ended. At every check level.</summary>
    public bool IsAlive => _container.IsAlive;

    /// <summary>An element by its place in the queue, by reference; good until the queue grows.</summary>
    /// <param name="index">0, the oldest, to <see cref="Count"/> - 1; not checked at level <c>none</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the queue.</exception>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public ref T this[int index]
    {
        get
        {
            ContainerHeader* header = _container.Open();
            ContainerChecks.ThrowIfOutside(in _container, header, index);
            return ref ((T*)header->Start)[(header->Cursor + index) & (header->Capacity - 1)];
        }
    }

    /// <summary>Appends an element.</summary>
    /// <param name="value">The element; may lie in this queue.</param>
    /// <exception cref="OutOfNativeMemoryException">No memory. The queue is as it was.</exception>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public void Enqueue(in T value)
    {
        ContainerHeader* header = _container.Open();
        int count = header->Count;
        if (count == header->Capacity)
        {
            EnqueueGrowing(value);
            return;
        }

        ((T*)header->Start)[(header->Cursor + count) & (header->Capacity - 1)] = value;
        header->Count = count + 1;
        ContainerChecks.NoteChange(header);
    }

    /// <summary>Removes the oldest element.</summary>
    /// <returns>The element.</returns>
    /// <exception cref="InvalidOperationException">The queue is empty.</exception>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public T Dequeue()
    {
        if (!TryDequeue(out T value))
        {
            _container.ThrowEmpty();
        }

        return value;
    }

    /// <summary>Removes the oldest element, if there is one.</summary>
    /// <param name="value">The element, or the default.</param>
    /// <returns>False when the queue is empty.</returns>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public bool TryDequeue(out T value)
    {
        ContainerHeader* header = _container.Open();
        int count = header->Count;
        if (count == 0)
        {
            value = default;
            return false;
        }

        int oldest = header->Cursor;
        value = ((T*)header->Start)[oldest];
        header->Cursor = (oldest + 1) & (header->Capacity - 1);
        header->Count = count - 1;
        ContainerChecks.NoteChange(header);
        return true;
    }

    /// <summary>The oldest element, by reference; good until the queue grows.</summary>
    /// <returns>The element.</returns>
    /// <exception cref="InvalidOperationException">The queue is empty.</exception>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public ref T Peek()
    {
        ContainerHeader* header = _container.Open();
        if (header->Count == 0)
        {
            _container.ThrowEmpty();
        }

        return ref ((T*)header->Start)[header->Cursor];
    }

    /// <summary>Copies the oldest element out, if there is one.</summary>
    /// <param name="value">The element, or the default.</param>
    /// <returns>False when the queue is empty.</returns>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public bool TryPeek(out T value)
    {
        ContainerHeader* header = _container.Open();
        bool any = header->Count > 0;
        value = any ? ((T*)header->Start)[header->Cursor] : default;
        return any;
    }

    /// <summary>Empties the queue and keeps its memory.</summary>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public void Clear()
    {
        ContainerHeader* header = _container.Open();
        header->Count = 0;
        header->Cursor = 0;
        ContainerChecks.NoteChange(header);
    }

    /// <summary>Makes room, so that the queue does not grow before it holds so many elements.</summary>
    /// <param name="capacity">How many; 0 to 1,073,741,824.</param>
    /// <returns>The capacity it has now.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is outside that range.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. The queue is as it was.</exception>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, LargestCapacity);
        ContainerHeader* header = _container.Open();
        while (capacity > header->Capacity)
        {
            Move(header, capacity);
        }

        return header->Capacity;
    }

    /// <summary>Moves the elements to the smallest ring that holds them, and frees the old one. Without memory for
    /// the smaller ring, the queue stays as it is: see <see cref="TryTrimExcess"/>.</summary>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public void TrimExcess() => _ = TryTrimExcess();

    /// <summary>As <see cref="TrimExcess"/>, and says whether it was possible.</summary>
    /// <returns>False when there was no memory for the smaller ring, and the queue is as it was; true also when there is
    /// nothing to trim.</returns>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public bool TryTrimExcess()
    {
        ContainerHeader* header = _container.Open();
        if (Math.Max(RingBytes(header->Count), Container.SmallestBlock) >= header->Bytes)
        {
            return true;
        }

        try
        {
            Move(header, header->Count);
            return true;
        }
        catch (OutOfNativeMemoryException)
        {
            _container.ThrowIfEnded();
            return false;
        }
    }

    /// <summary>The elements, oldest first, by reference; notices changes when checks are on.</summary>
    /// <returns>The enumerator.</returns>
    /// <exception cref="StaleContainerException">The queue is disposed.</exception>
    public Enumerator GetEnumerator() => new(_container, _container.Open());

    /// <summary>Ends the queue: from now on every copy of it is stale. Disposing twice does nothing.</summary>
    /// <param name="file">Filled in by the compiler: where it ends, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Dispose([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _container.Dispose(file, line);

    void IDisposable.Dispose() => _container.Dispose(string.Empty, 0);

    private static nint RingBytes(int capacity) =>
        (nint)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity)) * sizeof(T);

    /// <summary>The largest power of two of elements that a block holds.</summary>
    private static int RingOf(nint bytes) =>
        1 << BitOperations.Log2((uint)Math.Min(Container.CapacityOf<T>(bytes), LargestCapacity));

    /// <summary>The value is copied first: it may lie in the block that growing frees.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EnqueueGrowing(T value)
    {
        ContainerHeader* header = _container.Open();
        if (header->Capacity == LargestCapacity)
        {
            _container.ThrowFull(LargestCapacity);
        }

        Move(header, header->Capacity * 2);
        Enqueue(value);
    }

    /// <summary>
    /// Unrolls the ring into a new block, oldest first. Whoever was asked for memory may have changed the queue: it
    /// stays as they left it when the block does not hold it.
    /// </summary>
    private void Move(ContainerHeader* header, int capacity)
    {
        BlockOwner owner = _container.Owner();
        NativeBlock block = owner.Allocate(
            Math.Max(RingBytes(capacity), Container.SmallestBlock), Container.AlignmentOf<T>());
        if (!_container.IsAlive || header->Count > RingOf((nint)block.Bytes))
        {
            owner.Free(block);
            _container.ThrowIfEnded();
            return;
        }

        var ring = new ReadOnlySpan<T>(header->Start, header->Capacity);
        var unrolled = new Span<T>((void*)block.Address, header->Count);
        int head = Math.Min(header->Count, header->Capacity - header->Cursor);
        ring.Slice(header->Cursor, head).CopyTo(unrolled);
        ring[..(header->Count - head)].CopyTo(unrolled[head..]);
        header->Cursor = 0;
        header->Capacity = RingOf((nint)block.Bytes);
        ContainerChecks.NoteChange(header);
        Container.Replace(header, owner, block);
    }

    /// <summary>The elements of a queue, oldest first, by reference.</summary>
    public ref struct Enumerator
    {
        private readonly Container _container;
        private readonly ContainerHeader* _header;
        private readonly uint _version;
        private int _index;

        internal Enumerator(Container container, ContainerHeader* header)
        {
            _container = container;
            _header = header;
            _version = header->Version;
            _index = -1;
        }

        /// <summary>The element at hand.</summary>
        public readonly ref T Current =>
            ref ((T*)_header->Start)[(_header->Cursor + _index) & (_header->Capacity - 1)];

        /// <summary>Goes to the next element.</summary>
        /// <returns>False at the end.</returns>
        /// <exception cref="InvalidOperationException">The queue was changed since the enumeration began.</exception>
        /// <exception cref="StaleContainerException">The queue has ended.</exception>
        public bool MoveNext()
        {
            ContainerChecks.ThrowIfChanged(in _container, _version);
            return ++_index < _header->Count;
        }
    }
}
