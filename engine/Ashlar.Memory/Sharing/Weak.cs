using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A reference to an object of a <see cref="SharedPool{T}"/> that does not keep it alive: for caches and for the way
/// back in a tree. Turn it into a strong one to use the object.
/// <para>A value of 16 bytes without references, storable anywhere; copies are free, and it need not be disposed, for
/// the object's generation tells whether it is still there. Equal when they name the same object. As safe between
/// threads as its pool's <see cref="SharedPool{T}.Counting"/>.</para>
/// </summary>
/// <typeparam name="T">The object: a type without references.</typeparam>
/// <example><code>
/// Weak&lt;Texture&gt; cached = grass.Downgrade();
/// if (cached.TryUpgrade(out Shared&lt;Texture&gt; texture))
/// {
///     using (texture) { Draw(texture.Value); }
/// }
/// </code></example>
public readonly unsafe struct Weak<T> : IEquatable<Weak<T>>
    where T : unmanaged
{
    private readonly SharedState* _pool;
    private readonly ulong _object;

    internal Weak(SharedState* pool, ulong named)
    {
        _pool = pool;
        _object = named;
    }

    /// <summary>Whether the object is alive. Another thread may destroy it the moment after.</summary>
    public bool IsAlive => _pool is not null && _pool->IsAlive(_object);

    /// <summary>Whether two references name the same object.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they do.</returns>
    public static bool operator ==(Weak<T> left, Weak<T> right) => left.Equals(right);

    /// <summary>Whether two references name different objects.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they do.</returns>
    public static bool operator !=(Weak<T> left, Weak<T> right) => !left.Equals(right);

    /// <summary>A strong reference to the object, if it is alive.</summary>
    /// <param name="strong">The reference, to be disposed once; or none.</param>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>False when the object is gone.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory to track it. Nothing has changed.</exception>
    public bool TryUpgrade(
        out Shared<T> strong, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        strong = default;
        SharedState* pool = _pool;
        if (pool is null || !pool->TryIncrement(_object))
        {
            return false;
        }

        ulong ticket;
        try
        {
            ticket = SharedChecks.TakeTicket(pool, (int)(uint)_object, file, line);
        }
        catch (OutOfNativeMemoryException)
        {
            // Another thread may have disposed the last of the others meanwhile.
            if (pool->Decrement(_object))
            {
                SharedAllocator.Of(pool).Destroy((int)(uint)_object);
            }

            throw;
        }

        strong = new Shared<T>(pool, _object, ticket);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Weak<T> other) => _pool == other._pool && _object == other._object;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Weak<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _object.GetHashCode();
}
