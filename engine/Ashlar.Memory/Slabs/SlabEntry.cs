namespace Ashlar.Memory;

/// <summary>
/// An object of a <see cref="SlabPool{T}"/> with its handle: what <see cref="SlabPool{T}.Entries"/> gives. Nothing is
/// copied; good until the object is destroyed. As safe between threads as its pool.
/// </summary>
/// <typeparam name="T">The pool's element type.</typeparam>
/// <example><code>
/// foreach (SlabEntry&lt;Bullet&gt; bullet in bullets.Entries)
/// {
///     if (++bullet.Value.Age &gt; 60) { bullets.Destroy(bullet.Handle); }
/// }
/// </code></example>
public readonly ref struct SlabEntry<T>
    where T : unmanaged
{
    private readonly ref T _value;

    internal SlabEntry(Handle<T> handle, ref T value)
    {
        Handle = handle;
        _value = ref value;
    }

    /// <summary>The object's handle.</summary>
    public Handle<T> Handle { get; }

    /// <summary>The object, by reference; a null reference in an entry that no loop gave.</summary>
    public ref T Value => ref _value;
}
