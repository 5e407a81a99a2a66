namespace Engine.Memory;

/// <summary>The live objects of a <see cref="SlabPool{T}"/>, for <c>foreach</c>.</summary>
/// <typeparam name="T">The pool's element type.</typeparam>
public ref struct SlabEnumerator<T>
    where T : unmanaged
{
    private readonly SlabPool<T> _pool;
    private readonly RangeBits _live;
    private readonly long _end;
    private long _slot;

    internal SlabEnumerator(SlabPool<T> pool, RangeBits live)
    {
        _pool = pool;
        _live = live;
        _end = pool.SlotCount;
        _slot = -1;
    }

    /// <summary>The object's handle.</summary>
    public readonly Handle<T> Current => _pool.HandleOf(_slot);

    /// <summary>Goes to the next object.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        _slot = _live.NextSet(_slot + 1, _end);
        return _slot < _end;
    }

    /// <summary>Ends the iteration.</summary>
    public readonly void Dispose() => _pool.EndIteration();
}
