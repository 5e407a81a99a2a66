namespace Ashlar.Memory;

/// <summary>
/// A key and its value, where they lie in a <see cref="NativeStringMap{TValue}"/>: what enumerating one gives. Nothing is
/// copied; good until the map changes. As safe between threads as its map.
/// </summary>
/// <typeparam name="TValue">The values.</typeparam>
/// <example><code>
/// foreach (StringMapEntry&lt;int&gt; entry in counts)
/// {
///     Console.WriteLine($"{Encoding.UTF8.GetString(entry.Key)}: {entry.Value}");
/// }
/// </code></example>
public readonly ref struct StringMapEntry<TValue>
    where TValue : unmanaged
{
    private readonly ref TValue _value;

    internal StringMapEntry(ReadOnlySpan<byte> key, ref TValue value)
    {
        Key = key;
        _value = ref value;
    }

    /// <summary>The bytes of the key.</summary>
    public ReadOnlySpan<byte> Key { get; }

    /// <summary>The value.</summary>
    public ref TValue Value => ref _value;

    /// <summary>Takes the entry apart.</summary>
    /// <param name="key">The bytes of the key, where they lie.</param>
    /// <param name="value">A copy of the value.</param>
    public void Deconstruct(out ReadOnlySpan<byte> key, out TValue value)
    {
        key = Key;
        value = _value;
    }
}
