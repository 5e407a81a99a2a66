using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>The last values of something, one a frame, in native memory: the newest overwrites the oldest.</summary>
/// <typeparam name="T">A type without references.</typeparam>
internal sealed class History<T> : IDisposable
    where T : unmanaged
{
    private readonly NativeTable<T> _values;
    private int _next;

    /// <summary>Makes an empty history.</summary>
    /// <param name="parent">The node that its memory is counted under.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <param name="capacity">How many values it remembers.</param>
    public History(Allocator parent, string name, int capacity)
    {
        _values = new NativeTable<T>(parent, name, capacity);
        _values.EnsureCount(capacity);
    }

    /// <summary>Values remembered.</summary>
    public int Count { get; private set; }

    /// <summary>Memory that it takes.</summary>
    public long Bytes => (long)_values.Count * Unsafe.SizeOf<T>();

    /// <summary>Values ever added.</summary>
    public long Added { get; private set; }

    /// <summary>A remembered value: 0 is the newest, <see cref="Count"/> - 1 the oldest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not so many values are remembered.</exception>
    public ref readonly T this[int age]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(age);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(age, Count);
            int index = _next - 1 - age;
            return ref _values[index < 0 ? index + _values.Count : index];
        }
    }

    /// <summary>Adds the newest value.</summary>
    public void Add(in T value)
    {
        _values[_next] = value;
        _next = _next + 1 == _values.Count ? 0 : _next + 1;
        Count = Math.Min(Count + 1, _values.Count);
        Added++;
    }

    /// <summary>Removes all values.</summary>
    public void Clear()
    {
        _next = 0;
        Count = 0;
        Added = 0;
    }

    /// <summary>Copies the values, the oldest first.</summary>
    /// <param name="target">Where to; the newest values when it is short.</param>
    /// <returns>How many were copied.</returns>
    public int CopyTo(Span<T> target)
    {
        int count = Math.Min(Count, target.Length);
        for (int i = 0; i < count; i++)
        {
            target[i] = this[count - 1 - i];
        }

        return count;
    }

    /// <summary>Disposes its table.</summary>
    public void Dispose() => _values.Dispose();
}
