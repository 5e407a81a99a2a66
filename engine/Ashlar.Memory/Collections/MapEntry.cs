namespace Ashlar.Memory;

/// <summary>
/// A key and its value, where they lie in a <see cref="NativeHashMap{TKey, TValue}"/> or a
/// <see cref="SlabMap{TKey, TValue}"/>: what enumerating one gives. Two references, nothing is copied; good until the map
/// changes. As safe between threads as its map.
/// </summary>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
/// <example><code>
/// foreach (MapEntry&lt;int, float&gt; entry in ages)
/// {
///     entry.Value += 1;                       // by reference, into the map
/// }
/// </code></example>
public readonly ref struct MapEntry<TKey, TValue>
    where TKey : unmanaged
    where TValue : unmanaged
{
    private readonly ref readonly TKey _key;
    private readonly ref TValue _value;

    internal MapEntry(ref readonly TKey key, ref TValue value)
    {
        _key = ref key;
        _value = ref value;
    }

    /// <summary>The key.</summary>
    public ref readonly TKey Key => ref _key;

    /// <summary>The value.</summary>
    public ref TValue Value => ref _value;

    /// <summary>Takes the entry apart, copying.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void Deconstruct(out TKey key, out TValue value)
    {
        key = _key;
        value = _value;
    }
}
