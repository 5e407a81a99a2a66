namespace Ashlar.Memory;

/// <summary>
/// The live objects of a <see cref="SlabPool{T}"/> with their handles, for <c>foreach</c>: what
/// <see cref="SlabPool{T}.Entries"/> gives. See <see cref="SlabPool{T}.GetEnumerator"/> for what may change meanwhile; a
/// handle costs a read of the table of generations beyond what is said there. Belongs to the pool's thread.
/// </summary>
/// <typeparam name="T">The pool's element type.</typeparam>
/// <example><code>
/// foreach (SlabEntry&lt;Bullet&gt; bullet in bullets.Entries)
/// {
///     if (bullet.Value.Age &gt; 60) { bullets.Destroy(bullet.Handle); }
/// }
/// </code></example>
public readonly ref struct SlabEntries<T>
    where T : unmanaged
{
    private readonly SlabPool<T>? _pool;

    internal SlabEntries(SlabPool<T> pool)
    {
        _pool = pool;
    }

    /// <summary>Begins the loop.</summary>
    /// <returns>The enumerator, which must be disposed; <c>foreach</c> does.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory for the bits that tell which slots are live.</exception>
    /// <exception cref="InvalidOperationException">A session is open, or the pool is disposed.</exception>
    public Enumerator GetEnumerator() => _pool is null ? default : new Enumerator(_pool);

    /// <summary>The objects of a pool with their handles, lowest slot first.</summary>
    public ref struct Enumerator
    {
        private readonly SlabPool<T> _pool;
        private SlabEnumerator<T> _objects;

        internal Enumerator(SlabPool<T> pool)
        {
            _pool = pool;
            _objects = pool.GetEnumerator();
        }

        /// <summary>The object at hand, and its handle.</summary>
        /// <exception cref="InvalidOperationException">
        /// The enumerator stands at no object, or the pool is disposed.
        /// </exception>
        /// <exception cref="StaleHandleException">
        /// The object at hand was destroyed since the enumerator came to it.
        /// </exception>
        public readonly SlabEntry<T> Current
        {
            get
            {
                ref T value = ref _objects.Current;
                return new SlabEntry<T>(_pool.HandleOf(_objects.Slot), ref value);
            }
        }

        /// <summary>Goes to the next object.</summary>
        /// <returns>False when there is none.</returns>
        /// <exception cref="ObjectDisposedException">The pool was disposed meanwhile.</exception>
        public bool MoveNext() => _objects.MoveNext();

        /// <summary>Ends the iteration. Disposing twice, or a copy, does nothing.</summary>
        public readonly void Dispose() => _objects.Dispose();
    }
}
