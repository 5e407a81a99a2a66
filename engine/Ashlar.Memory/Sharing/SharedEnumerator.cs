namespace Ashlar.Memory;

/// <summary>
/// The live objects of a <see cref="SharedPool{T}"/> by reference, for <c>foreach</c>: see
/// <see cref="SharedPool{T}.GetEnumerator"/> for what may change meanwhile. Belongs to the thread that began the loop.
/// </summary>
/// <typeparam name="T">The pool's element type.</typeparam>
/// <example><code>
/// foreach (ref Texture texture in textures)
/// {
///     texture.LastFrame = frame;              // by reference, into the pool
/// }
/// </code></example>
public ref struct SharedEnumerator<T>
    where T : unmanaged
{
    private readonly SharedPool<T> _pool;
    private SlabEnumerator<T> _objects;

    internal SharedEnumerator(SharedPool<T> pool, SlabEnumerator<T> objects)
    {
        _pool = pool;
        _objects = objects;
    }

    /// <summary>The object at hand; the reference is valid until the object is destroyed.</summary>
    /// <exception cref="InvalidOperationException">
    /// The enumerator stands at no object, or the pool is disposed.
    /// </exception>
    /// <exception cref="StaleHandleException">The object at hand was destroyed since the enumerator came to it.</exception>
    public readonly ref T Current => ref _objects.Current;

    /// <summary>Goes to the next object.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="ObjectDisposedException">The pool was disposed meanwhile.</exception>
    public bool MoveNext()
    {
        while (_objects.MoveNext())
        {
            if (_pool.IsCounted(_objects.Slot))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends the iteration. Disposing twice, or a copy, does nothing.</summary>
    public readonly void Dispose()
    {
        if (_objects.TryEnd())
        {
            _pool.EndLoop();
        }
    }
}
