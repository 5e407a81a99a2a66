using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// Names one object of one <see cref="SlabPool{T}"/>: a slot's index and the generation in which the slot held the
/// object. Eight bytes, storable anywhere, comparable. Once the object is destroyed the handle is stale for ever: the
/// slot's generation has moved on, and a slot whose generations run out is never used again.
/// <para>The default value is <see cref="None"/> and names nothing. Thread-safe, being a value.</para>
/// </summary>
/// <typeparam name="T">The pool's element type.</typeparam>
/// <example><code>
/// Handle&lt;Bullet&gt; bullet = bullets.Create(new Bullet());
/// bullets[bullet].Speed = 2;
/// bullets.Destroy(bullet);
/// bool alive = bullets.IsAlive(bullet);     // false, also when the slot has a new tenant
/// </code></example>
[StructLayout(LayoutKind.Sequential)]
public readonly struct Handle<T> : IEquatable<Handle<T>>
    where T : unmanaged
{
    internal Handle(ulong packed) => Packed = packed;

    /// <summary>No object.</summary>
    public static Handle<T> None => default;

    /// <summary>The slot's index in the pool.</summary>
    public int Index => (int)(uint)Packed;

    /// <summary>The slot's generation; never 0 in a handle that a pool made.</summary>
    public uint Generation => (uint)(Packed >> 32);

    /// <summary>True for the default value, which names no object.</summary>
    public bool IsNone => Packed == 0;

    /// <summary>Generation in the high 32 bits, index in the low.</summary>
    internal ulong Packed { get; }

    /// <summary>Whether two handles name the same object.</summary>
    /// <param name="left">One handle.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when index and generation agree.</returns>
    public static bool operator ==(Handle<T> left, Handle<T> right) => left.Packed == right.Packed;

    /// <summary>Whether two handles name different objects.</summary>
    /// <param name="left">One handle.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when index or generation differ.</returns>
    public static bool operator !=(Handle<T> left, Handle<T> right) => left.Packed != right.Packed;

    /// <inheritdoc/>
    public bool Equals(Handle<T> other) => Packed == other.Packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Handle<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Packed.GetHashCode();

    /// <summary>The handle in words.</summary>
    /// <returns><c>Bullet #17 (generation 3)</c></returns>
    public override string ToString() =>
        IsNone ? $"no {TypeNames.Of<T>()}" : $"{TypeNames.Of<T>()} #{Index} (generation {Generation})";
}
