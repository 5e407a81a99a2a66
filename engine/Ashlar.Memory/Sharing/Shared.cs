using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A strong reference to an object of a <see cref="SharedPool{T}"/>: the object lives until the last of them is
/// released.
/// <para>A value of 24 bytes without references, storable anywhere. Copying it is passing it on, not counting: a new
/// holder calls <see cref="Clone"/>, and each holder calls <see cref="Dispose(string, int)"/> once. From check level
/// <c>handles</c> on a released reference is refused, even while others hold the object. Equal when they name the same
/// object. As safe between threads as its pool's <see cref="SharedPool{T}.Counting"/>.</para>
/// </summary>
/// <typeparam name="T">The object: a type without references.</typeparam>
/// <example><code>
/// using Shared&lt;Texture&gt; mine = grass.Clone();
/// mine.Value.Width = 64;
/// </code></example>
public readonly unsafe struct Shared<T> : IDisposable, IEquatable<Shared<T>>
    where T : unmanaged
{
    private readonly SharedState* _pool;
    private readonly ulong _object;
    private readonly ulong _ticket;

    internal Shared(SharedState* pool, ulong named, ulong ticket)
    {
        _pool = pool;
        _object = named;
        _ticket = ticket;
    }

    /// <summary>True for the default value, which refers to nothing.</summary>
    public bool IsNone => _pool is null;

    /// <summary>
    /// Whether the object is alive, and from check level <c>handles</c> on whether this reference holds it.
    /// </summary>
    public bool IsAlive =>
        _pool is not null && (ActiveChecks.Handles ? _pool->IsOut(_ticket) : _pool->IsAlive(_object));

    /// <summary>The object, by reference; good while a strong reference is held.</summary>
    /// <exception cref="StaleHandleException">This reference was released.</exception>
    public ref T Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            SharedState* pool = Open();
            return ref *(ActiveChecks.Full
                ? (T*)SharedAllocator.Of(pool).AddressOf(Index)
                : (T*)pool->Values + (uint)_object);
        }
    }

    /// <summary>How many strong references there are.</summary>
    /// <exception cref="StaleHandleException">This reference was released.</exception>
    public int StrongCount => (int)(uint)Volatile.Read(ref Open()->Counts[(uint)_object]);

    internal SharedState* Pool => _pool;

    internal int Index => (int)(uint)_object;

    /// <summary>Whether two references name the same object.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they do.</returns>
    public static bool operator ==(Shared<T> left, Shared<T> right) => left.Equals(right);

    /// <summary>Whether two references name different objects.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they do.</returns>
    public static bool operator !=(Shared<T> left, Shared<T> right) => !left.Equals(right);

    /// <summary>Another strong reference to the object, for another holder.</summary>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The reference, to be released once.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory to track it. Nothing has changed.</exception>
    /// <exception cref="StaleHandleException">This reference was released.</exception>
    public Shared<T> Clone([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        SharedState* pool = Open();
        ulong ticket = TakeTicket(pool, Index, file, line);
        pool->Increment(_object);
        return new Shared<T>(pool, _object, ticket);
    }

    /// <summary>A reference that does not keep the object alive.</summary>
    /// <returns>The reference; it needs no release.</returns>
    /// <exception cref="StaleHandleException">This reference was released.</exception>
    public Weak<T> Downgrade() => new(Open(), _object);

    /// <summary>
    /// Releases this reference, and with the last one the object. The default value has nothing to release.
    /// </summary>
    /// <param name="file">Filled in by the compiler: where it is released, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="StaleHandleException">It was released already.</exception>
    public void Dispose([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        SharedState* pool = _pool;
        if (pool is null)
        {
            return;
        }

        if (ActiveChecks.Handles)
        {
            if (!pool->IsOut(_ticket) || !pool->TryEndTicket(_ticket))
            {
                ThrowStale();
            }

            SharedTicket* ticket = pool->Tickets + (uint)_ticket;
            ticket->Object = 0;
            if (ActiveChecks.Full)
            {
                ticket->Origin = SharedAllocator.Of(pool).OriginOf(file, line);
            }

            pool->ReturnTicket((uint)_ticket);
        }

        if (pool->Decrement(_object))
        {
            SharedAllocator.Of(pool).Destroy(Index);
        }
    }

    void IDisposable.Dispose() => Dispose(string.Empty);

    /// <inheritdoc/>
    public bool Equals(Shared<T> other) => _pool == other._pool && _object == other._object;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Shared<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _object.GetHashCode();

    /// <summary>The reference in words.</summary>
    /// <returns><c>Shared Texture #17</c></returns>
    public override string ToString() => IsNone ? $"no shared {typeof(T).Name}" : $"Shared {typeof(T).Name} #{Index}";

    /// <summary>A ticket for a new strong reference; the pool is asked only when there is none, or a line to
    /// note.</summary>
    internal static ulong TakeTicket(SharedState* pool, int index, string file, int line)
    {
        if (!ActiveChecks.Handles)
        {
            return 0;
        }

        if (ActiveChecks.Full || !pool->TryTakeTicket(out uint ticket))
        {
            return SharedAllocator.Of(pool).TakeTicket(index, file, line);
        }

        pool->Tickets[ticket].Object = index + 1;
        return ((ulong)pool->Tickets[ticket].Generation << 32) | ticket;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private SharedState* Open()
    {
        SharedState* pool = _pool;
        if (ActiveChecks.Handles && (pool is null || !pool->IsOut(_ticket)))
        {
            ThrowStale();
        }

        return pool;
    }

    [DoesNotReturn]
    private void ThrowStale()
    {
        if (_pool is null || _pool->Owner == 0)
        {
            throw new StaleHandleException(string.Empty, _pool is null
                ? $"This Shared<{typeof(T).Name}> is the default value: it refers to nothing."
                : $"The pool of this Shared<{typeof(T).Name}> is disposed.");
        }

        SharedAllocator.Of(_pool).ThrowStale(_object, _ticket);
    }
}
