using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// An array outside the garbage collector: a fixed number of elements in a row, from any source of memory. For data
/// that outlives a method and whose length is known.
/// <para>Choose <see cref="NativeList{T}"/> when it grows, a span of an <see cref="Arena"/> when nobody keeps
/// it.</para>
/// <para>A value of 16 bytes without references: store it in a component, copy it freely; all copies are the one array,
/// and all are stale once it is disposed. Costs 64 bytes beyond the elements. Indexing checks the array and the bounds:
/// in an inner loop take <see cref="AsSpan()"/> once, which runs like a managed array. Several threads may
/// read and write its elements, different ones at once, while none disposes it.</para>
/// </summary>
/// <typeparam name="T">The elements: a type without references.</typeparam>
/// <example><code>
/// var heights = new NativeArray&lt;float&gt;(arena, 1024);
/// heights[3] = 2;
/// foreach (ref float height in heights.AsSpan()) { height *= 0.5f; }
/// heights.Dispose();
/// </code></example>
public readonly unsafe struct NativeArray<T> : IDisposable
    where T : unmanaged
{
    private readonly Container _container;

    /// <summary>Makes an array of zeros.</summary>
    /// <param name="source">Where its memory comes from.</param>
    /// <param name="length">How many elements; 0 or more.</param>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public NativeArray(
        BlockSource source, int length, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : this(source, length, cleared: true, file, line)
    {
    }

    private NativeArray(BlockSource source, int length, bool cleared, string file, int line)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        _container = Container.Create(
            source, Origins.Of<NativeArray<T>>(), (nint)length * sizeof(T), Container.AlignmentOf<T>(), file,
            line);
        ContainerHeader* header = _container.Open();
        header->Count = length;
        if (cleared)
        {
            new Span<T>(header->Start, length).Clear();
        }
    }

    /// <summary>How many elements.</summary>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public int Length => _container.Open()->Count;

    /// <summary>False for the default value, and once the array has ended. At every check level.</summary>
    public bool IsAlive => _container.IsAlive;

    /// <summary>An element, by reference.</summary>
    /// <param name="index">0 to <see cref="Length"/> - 1; not checked at level <c>none</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the array.</exception>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
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

    /// <summary>Makes an array whose contents are undefined.</summary>
    /// <param name="source">Where its memory comes from.</param>
    /// <param name="length">How many elements; 0 or more.</param>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The array.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public static NativeArray<T> Uninitialized(
        BlockSource source, int length, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(source, length, cleared: false, file, line);

    /// <summary>The elements; valid until the array ends.</summary>
    /// <returns>The span.</returns>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> AsSpan()
    {
        ContainerHeader* header = _container.Open();
        return new Span<T>(header->Start, header->Count);
    }

    /// <summary>Some of the elements; valid until the array ends.</summary>
    /// <param name="start">The first; 0 to <see cref="Length"/>.</param>
    /// <param name="length">How many.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie in the array.</exception>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public Span<T> AsSpan(int start, int length) => AsSpan().Slice(start, length);

    /// <summary>The elements in order, by reference.</summary>
    /// <returns>The enumerator.</returns>
    /// <exception cref="StaleContainerException">The array is disposed.</exception>
    public NativeEnumerator<T> GetEnumerator() => new(_container, _container.Open());

    /// <summary>Ends the array: from now on every copy of it is stale. Disposing twice does nothing.</summary>
    /// <param name="file">Filled in by the compiler: where it ends, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Dispose([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _container.Dispose(file, line);

    void IDisposable.Dispose() => _container.Dispose(string.Empty, 0);
}
