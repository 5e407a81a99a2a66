namespace Ashlar.Memory;

/// <summary>
/// The live objects of a <see cref="SlabPool{T}"/>, for <c>foreach</c>: see <see cref="SlabPool{T}.GetEnumerator"/> for what
/// may change meanwhile, and for the cost. Belongs to the pool's thread.
/// </summary>
/// <typeparam name="T">The pool's element type.</typeparam>
/// <example><code>
/// foreach (Handle&lt;Bullet&gt; bullet in bullets)
/// {
///     if (bullets[bullet].Age &gt; 60) { bullets.Destroy(bullet); }
/// }
/// </code></example>
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
