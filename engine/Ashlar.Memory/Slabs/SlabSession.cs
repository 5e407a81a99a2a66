using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A <see cref="SlabPool{T}"/> with its state in registers, for a loop that creates and destroys much: about a
/// nanosecond for a pair. It does not grow, so reserve when opening it; meanwhile the pool itself refuses calls.
/// <para>The JIT keeps in memory what a <c>finally</c> reads, and <c>using</c> makes one: where the last third counts, call
/// <see cref="Dispose"/> behind the loop instead. The session closes itself before it throws; an exception of yours that
/// leaves the loop without disposing the session leaves the pool refusing calls.</para>
/// <para>Only for pools whose destructions are a mere push: without a destroy hook, reclaiming immediately. Under
/// <see cref="CheckLevel.Full"/> every call goes to the pool and its checks. Belongs to the pool's thread.</para>
/// </summary>
/// <typeparam name="T">The pool's element type.</typeparam>
/// <example><code>
/// SlabSession&lt;Spark&gt; session = sparks.Open(reserve: 1000);
/// for (int i = 0; i &lt; 1000; i++)
/// {
///     session.CreateUninitialized(out handles[i]) = new Spark();
/// }
///
/// session.Dispose();
/// </code></example>
public unsafe ref struct SlabSession<T>
    where T : unmanaged
{
    // No member calls anything that returns in its fast path: a call that returns would push the state out of the
    // registers. What is exceptional throws, through static methods, since an instance method would take the address.
    private readonly SlabPool<T> _pool;
    private readonly T* _slots;
    private readonly uint* _generations;
    private readonly ulong* _bottom;
    private readonly long _token;
    private readonly uint _indexLimit;
    private ulong* _top;
    private long _destroyed;
    private int _retired;

    internal SlabSession(
        SlabPool<T> pool, long token, T* slots, uint* generations, ulong* free, int freeCount, int slotCount)
    {
        _pool = pool;
        _token = token;
        _slots = slots;
        _generations = generations;
        _bottom = free;
        _top = free + freeCount;
        _indexLimit = (uint)slotCount;
    }

    /// <summary>The pool, which does everything under full checks.</summary>
    private readonly SlabPool<T> Opened
    {
        get
        {
            if (_pool is null)
            {
                ThrowNeverOpened();
            }

            return _pool;
        }
    }

    /// <summary>The object a handle names, by reference; valid until it is destroyed.</summary>
    /// <param name="handle">A handle of the pool.</param>
    /// <exception cref="StaleHandleException">The object is destroyed, or the handle is not this pool's.</exception>
    public readonly ref T this[Handle<T> handle]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (SlabChecks.NoteEverySlot)
            {
                return ref Opened[handle];
            }

            if (SlabChecks.RefuseStaleHandles && !IsAlive(handle))
            {
                ThrowStale(_pool, _token, (int)(_top - _bottom), _destroyed, _retired, handle);
            }

            return ref _slots[(uint)handle.Packed];
        }
    }

    /// <summary>Creates an object whose contents are undefined, to be written through the reference.</summary>
    /// <param name="handle">Its handle.</param>
    /// <returns>The object; valid until it is destroyed.</returns>
    /// <exception cref="InvalidOperationException">More than was reserved.</exception>
    /// <exception cref="ObjectDisposedException">
    /// The pool is disposed: thrown when the session has used up what it had. Until then it works on memory of its
    /// own, and its handles name nothing.
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T CreateUninitialized(out Handle<T> handle)
    {
        if (SlabChecks.NoteEverySlot)
        {
            return ref Opened.CreateUninitialized(out handle);
        }

        if (_top == _bottom)
        {
            ThrowEmpty(_pool, _token, _destroyed, _retired);
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
        if (SlabChecks.NoteEverySlot)
        {
            Opened.Destroy(handle);
            return;
        }

        if (SlabChecks.RefuseStaleHandles && !IsAlive(handle))
        {
            ThrowStale(_pool, _token, (int)(_top - _bottom), _destroyed, _retired, handle);
        }

        ulong next = handle.Packed + SlabAllocator.NextGeneration;
        _generations[(uint)next] = (uint)(next >> 32);
        _destroyed++;
        if (next >= SlabAllocator.FastDestroyLimit)
        {
            _retired++;
            return;
        }

        *_top++ = next;
    }

    /// <summary>Whether a handle's object is alive.</summary>
    /// <param name="handle">Any handle.</param>
    /// <returns>False when it is destroyed, or the handle is not this pool's.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsAlive(Handle<T> handle) => SlabChecks.NoteEverySlot
        ? Opened.IsAlive(handle)
        : (uint)handle.Packed < _indexLimit && _generations[(uint)handle.Packed] == handle.Generation;

    /// <summary>Returns the state to the pool. Disposing twice does nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Dispose() => _pool?.Close(_token, (int)(_top - _bottom), _destroyed, _retired);

    // These take the state piece by piece, since a session that is passed has an address; and they end in a throw, so
    // that the JIT knows them not to return: what comes behind such a call costs the hot path no register.
    [DoesNotReturn]
    private static void ThrowEmpty(SlabPool<T> pool, long token, long destroyed, int retired)
    {
        if (pool is null)
        {
            ThrowNeverOpened();
        }

        pool.Close(token, 0, destroyed, retired);
        Allocator.ThrowIfEnded(pool.IsDisposed, pool);
        throw new InvalidOperationException(
            $"This session of '{pool.Path}' has no reserved slots left: open it with a larger reserve.");
    }

    [DoesNotReturn]
    private static void ThrowStale(
        SlabPool<T> pool, long token, int free, long destroyed, int retired, Handle<T> handle)
    {
        if (pool is null)
        {
            ThrowNeverOpened();
        }

        pool.Close(token, free, destroyed, retired);
        throw pool.StaleHandle(handle);
    }

    [DoesNotReturn]
    private static void ThrowNeverOpened() => throw new InvalidOperationException(
        $"This SlabSession<{TypeNames.Of<T>()}> was never opened: use what SlabPool.Open returns.");
}
