using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A strong reference to an object of a <see cref="SharedPool{T}"/>: the object lives until the last of them is
/// disposed.
/// <para>A value of 24 bytes without references, storable anywhere. Copying it does not count: a new holder calls
/// <see cref="Clone"/>, and each holder calls <see cref="Dispose(string, int)"/> once. From check level
/// <c>handles</c> on a disposed reference is refused, even while others hold the object. Equal when they name the same
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
        _pool is not null && SharedChecks.IsHeld(_pool, _object, _ticket);

    /// <summary>The object, by reference; good while a strong reference is held.</summary>
    /// <exception cref="StaleHandleException">This reference was disposed.</exception>
    public ref T Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            return ref *SharedChecks.ValueOf<T>(Open(), (uint)_object);
        }
    }

    /// <summary>How many strong references there are.</summary>
    /// <exception cref="StaleHandleException">This reference was disposed.</exception>
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
    /// <returns>The reference, to be disposed once.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory to track it. Nothing has changed.</exception>
    /// <exception cref="StaleHandleException">This reference was disposed.</exception>
    public Shared<T> Clone([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        SharedState* pool = Open();
        ulong ticket = SharedChecks.TakeTicket(pool, Index, file, line);
        Interleaving.Point();
        pool->Increment(_object);
        return new Shared<T>(pool, _object, ticket);
    }

    /// <summary>A reference that does not keep the object alive.</summary>
    /// <returns>The reference; it need not be disposed.</returns>
    /// <exception cref="StaleHandleException">This reference was disposed.</exception>
    public Weak<T> Downgrade() => new(Open(), _object);

    /// <summary>
    /// Disposes this reference, and with the last one destroys the object. On the default value it does nothing.
    /// </summary>
    /// <param name="file">Filled in by the compiler: where it is disposed, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="StaleHandleException">It was disposed already.</exception>
    public void Dispose([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        SharedState* pool = _pool;
        if (pool is null)
        {
            return;
        }

        SharedChecks.EndTicket(in this, pool, _ticket, file, line);
        Interleaving.Point();
        if (pool->Decrement(_object))
        {
            Interleaving.Point();
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
    public override string ToString() => IsNone ? $"no shared {TypeNames.Of<T>()}" : $"Shared {TypeNames.Of<T>()} #{Index}";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private SharedState* Open()
    {
        SharedState* pool = _pool;
        SharedChecks.ThrowIfDisposed(in this, pool, _ticket);
        return pool;
    }

    [DoesNotReturn]
    internal void ThrowStale()
    {
        if (_pool is null || _pool->Owner == 0)
        {
            throw new StaleHandleException(string.Empty, _pool is null
                ? $"This Shared<{TypeNames.Of<T>()}> is the default value: it refers to nothing."
                : $"The pool of this Shared<{TypeNames.Of<T>()}> is disposed.");
        }

        SharedAllocator.Of(_pool).ThrowStale(_object, _ticket);
    }
}
