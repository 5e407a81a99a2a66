using System.Diagnostics.CodeAnalysis;

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
    private readonly long _token;
    private readonly long _end;
    private long _slot;

    internal SlabEnumerator(SlabPool<T> pool, RangeBits live, long token)
    {
        _pool = pool;
        _live = live;
        _token = token;
        _end = pool.SlotCount;
        _slot = -1;
    }

    /// <summary>The object's handle.</summary>
    /// <exception cref="InvalidOperationException">
    /// The enumerator stands at no object, or the pool is disposed.
    /// </exception>
    public readonly Handle<T> Current
    {
        get
        {
            if (_pool is null || (ulong)_slot >= (ulong)_pool.SlotCount)
            {
                ThrowNoCurrent();
            }

            return _pool.HandleOf(_slot);
        }
    }

    /// <summary>Goes to the next object.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="ObjectDisposedException">The pool was disposed meanwhile.</exception>
    public bool MoveNext()
    {
        if (_slot < _end)
        {
            _slot = _live.NextSet(_slot + 1, _end);
        }

        if (_slot < _end)
        {
            return true;
        }

        ObjectDisposedException.ThrowIf(_pool is { IsDisposed: true }, _pool!);
        return false;
    }

    /// <summary>Ends the iteration. Disposing twice, or a copy, does nothing.</summary>
    public readonly void Dispose() => _pool?.EndIteration(_token);

    [DoesNotReturn]
    private readonly void ThrowNoCurrent()
    {
        ObjectDisposedException.ThrowIf(_pool is { IsDisposed: true }, _pool!);
        throw new InvalidOperationException("The enumerator stands at no object: call MoveNext, and heed its answer.");
    }
}
