using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// The live objects of a <see cref="SlabPool{T}"/> by reference, for <c>foreach</c>: see
/// <see cref="SlabPool{T}.GetEnumerator"/> for what may change meanwhile, and for the cost. Belongs to the pool's thread.
/// </summary>
/// <typeparam name="T">The pool's element type.</typeparam>
/// <example><code>
/// foreach (ref Bullet bullet in bullets)
/// {
///     bullet.Age++;                           // by reference, into the pool
/// }
/// </code></example>
public unsafe ref struct SlabEnumerator<T>
    where T : unmanaged
{
    private readonly SlabPool<T> _pool;
    private readonly RangeBits _live;
    private readonly T* _first;
    private readonly long _token;
    private readonly long _end;
    private long _slot;

    internal SlabEnumerator(SlabPool<T> pool, RangeBits live, long token)
    {
        _pool = pool;
        _live = live;
        _first = pool.FirstSlot;
        _token = token;
        _end = pool.SlotCount;
        _slot = -1;
    }

    /// <summary>The object at hand; the reference is valid until it is destroyed.</summary>
    /// <exception cref="InvalidOperationException">
    /// The enumerator stands at no object, or the pool is disposed.
    /// </exception>
    /// <exception cref="StaleHandleException">The object at hand was destroyed since the enumerator came to it.</exception>
    public readonly ref T Current => ref *SlabChecks.SlotOf(_pool, _first, Slot);

    /// <summary>The slot of the object at hand.</summary>
    internal readonly int Slot
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_pool is null || (ulong)_slot >= (ulong)_pool.SlotCount)
            {
                ThrowNoCurrent();
            }

            SlabChecks.ThrowIfDestroyed(_pool, _live, _slot);
            return (int)_slot;
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

        Allocator.ThrowIfEnded(_pool is { IsDisposed: true }, _pool!);
        return false;
    }

    /// <summary>Ends the iteration. Disposing twice, or a copy, does nothing.</summary>
    public readonly void Dispose() => TryEnd();

    /// <summary>Ends the iteration.</summary>
    /// <returns>False when it has ended already, or never begun.</returns>
    internal readonly bool TryEnd() => _pool is not null && _pool.EndIteration(_token);

    [DoesNotReturn]
    private readonly void ThrowNoCurrent()
    {
        Allocator.ThrowIfEnded(_pool is { IsDisposed: true }, _pool!);
        throw new InvalidOperationException("The enumerator stands at no object: call MoveNext, and heed its answer.");
    }
}
