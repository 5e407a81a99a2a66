using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Engine.Memory;

/// <summary>
/// A <see cref="SlabPool{T}"/> with its state in registers, for a loop that creates and destroys much: about a
/// nanosecond for a pair. It does not grow: reserve when opening it. Meanwhile the pool itself refuses calls.
/// <para>Under <see cref="CheckLevel.Full"/>, and for pools whose destructions do more (a destroy hook, reclaiming at
/// frame boundaries), it passes every call on to the pool.</para>
/// </summary>
/// <typeparam name="T">The pool's element type.</typeparam>
/// <example><code>
/// using (SlabSession&lt;Spark&gt; session = sparks.Open(reserve: 1000))
/// {
///     for (int i = 0; i &lt; 1000; i++)
///     {
///         session.CreateUninitialized(out handles[i]) = new Spark();
///     }
/// }
/// </code></example>
public unsafe ref struct SlabSession<T>
    where T : unmanaged
{
    private readonly SlabPool<T> _pool;
    private readonly T* _slots;
    private readonly uint* _generations;
    private readonly ulong* _bottom;
    private readonly uint _indexLimit;
    private readonly bool _passesOn;
    private ulong* _top;
    private long _destroyed;

    /// <summary>A session that passes every call on.</summary>
    internal SlabSession(SlabPool<T> pool)
    {
        _pool = pool;
        _passesOn = true;
    }

    internal SlabSession(SlabPool<T> pool, T* slots, uint* generations, ulong* free, int freeCount, int slotCount)
    {
        _pool = pool;
        _slots = slots;
        _generations = generations;
        _bottom = free;
        _top = free + freeCount;
        _indexLimit = (uint)slotCount;
    }

    /// <summary>The object a handle names, by reference; valid until it is destroyed.</summary>
    /// <param name="handle">A handle of the pool.</param>
    /// <exception cref="StaleHandleException">The object is destroyed, or the handle is not this pool's.</exception>
    public readonly ref T this[Handle<T> handle]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_passesOn)
            {
                return ref _pool[handle];
            }

            if (ActiveChecks.Handles && !IsAlive(handle))
            {
                ThrowStale(handle);
            }

            return ref _slots[(uint)handle.Packed];
        }
    }

    /// <summary>Creates an object whose contents are undefined, to be written through the reference.</summary>
    /// <param name="handle">Its handle.</param>
    /// <returns>The object; valid until it is destroyed.</returns>
    /// <exception cref="InvalidOperationException">More than was reserved.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T CreateUninitialized(out Handle<T> handle)
    {
        if (_passesOn)
        {
            return ref _pool.CreateUninitialized(out handle);
        }

        if (_top == _bottom)
        {
            ThrowEmpty();
        }

        ulong packed = *--_top;
        handle = new Handle<T>(packed);
        return ref _slots[(uint)packed];
    }

    /// <summary>Destroys an object: from now on every handle to it is stale.</summary>
    /// <param name="handle">A handle of the pool.</param>
    /// <exception cref="StaleHandleException">It is destroyed already, or the handle is not this pool's.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Destroy(Handle<T> handle)
    {
        if (_passesOn)
        {
            _pool.Destroy(handle);
            return;
        }

        if (ActiveChecks.Handles && !IsAlive(handle))
        {
            ThrowStale(handle);
        }

        ulong next = handle.Packed + SlabAllocator.NextGeneration;
        _generations[(uint)next] = (uint)(next >> 32);
        _destroyed++;
        if (next >= SlabAllocator.FastDestroyLimit)
        {
            _pool.NoteRetired();
            return;
        }

        *_top++ = next;
    }

    /// <summary>Whether a handle's object is alive.</summary>
    /// <param name="handle">Any handle.</param>
    /// <returns>False when it is destroyed, or the handle is not this pool's.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsAlive(Handle<T> handle) => _passesOn
        ? _pool.IsAlive(handle)
        : (uint)handle.Packed < _indexLimit && _generations[(uint)handle.Packed] == handle.Generation;

    /// <summary>Gives the state back to the pool.</summary>
    public readonly void Dispose()
    {
        if (!_passesOn)
        {
            _pool.Close((int)(_top - _bottom), _destroyed);
        }
    }

    [DoesNotReturn]
    private readonly void ThrowStale(Handle<T> handle) => throw new StaleHandleException(
        _pool.Path,
        $"{handle} of '{_pool.Path}' is stale: its object was destroyed, or it is another pool's.");

    [DoesNotReturn]
    private static void ThrowEmpty() => throw new InvalidOperationException(
        $"This session of {typeof(T).Name} has no reserved slots left: open it with a larger reserve.");
}
