using System.Runtime.CompilerServices;

namespace Engine.Memory;

/// <summary>
/// The elements of a <see cref="NativeArray{T}"/>, <see cref="NativeList{T}"/> or <see cref="NativeQueue{T}"/> in order,
/// by reference. From check level <c>handles</c> on it notices that the container was changed or ended meanwhile, which
/// costs about a nanosecond an element: an inner loop enumerates the span instead.
/// </summary>
/// <typeparam name="T">The elements.</typeparam>
public unsafe ref struct NativeEnumerator<T>
    where T : unmanaged
{
    private readonly Container _container;
    private readonly T* _items;
    private readonly int _count;
    private readonly int _first;
    private readonly int _wrap;
    private readonly uint _version;
    private int _index;

    internal NativeEnumerator(Container container, ContainerHeader* header)
        : this(container, header, 0, int.MaxValue)
    {
    }

    /// <summary>For a ring: the elements begin at an index and wrap at a power of two less one.</summary>
    internal NativeEnumerator(Container container, ContainerHeader* header, int first, int wrap)
    {
        _container = container;
        _items = (T*)header->Start;
        _count = header->Count;
        _first = first;
        _wrap = wrap;
        _version = header->Version;
        _index = -1;
    }

    /// <summary>The element at hand.</summary>
    public readonly ref T Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items[(_first + _index) & _wrap];
    }

    /// <summary>Goes to the next element.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="InvalidOperationException">The container was changed since the enumeration began.</exception>
    /// <exception cref="StaleContainerException">The container has ended.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        _container.ThrowIfChanged(_version);
        return ++_index < _count;
    }
}
