using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// The way through a container whose elements lie side by side, first to last: what its enumerator is made of. From
/// check level <c>handles</c> on it notices that the container was changed or ended meanwhile.
/// <para>No method takes the address of a field, so that a loop holds all of them in registers.</para>
/// </summary>
internal unsafe ref struct ContainerWalk<T>
    where T : unmanaged
{
    private readonly Container _container;
    private readonly ContainerHeader* _header;
    private readonly ulong _state;
    private readonly T* _end;

    /// <summary>Starts before the first of some elements.</summary>
    public ContainerWalk(Container container, ContainerHeader* header, void* first)
    {
        _container = container;
        _header = header;
        _state = ContainerHeader.State(header);
        Item = (T*)first - 1;
        _end = Item + header->Count;
    }

    /// <summary>The element at hand.</summary>
    public T* Item { get; private set; }

    /// <summary>Goes to the next element; false at the end.</summary>
    /// <exception cref="InvalidOperationException">The container was changed since the walk began.</exception>
    /// <exception cref="StaleContainerException">The container has ended.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (ContainerChecks.HasChanged(_header, _state))
        {
            ThrowChanged(_container);
        }

        if (Item == _end)
        {
            return false;
        }

        Item++;
        return true;
    }

    [DoesNotReturn]
    private static void ThrowChanged(Container container)
    {
        container.ThrowIfEnded();
        container.ThrowChanged();
    }
}
