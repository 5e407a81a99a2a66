namespace Ashlar.Input;

/// <summary>
/// A set of <see cref="Key"/> values as 128 bits: finding, adding or taking away a key is an instruction or two.
/// Costs 16 bytes. A plain value: not safe for writing from several threads.
/// </summary>
/// <example><code>
/// KeySet held = default;
/// held.Add(Key.Space);
/// bool fires = held.Contains(Key.Space);
/// </code></example>
public struct KeySet : IEquatable<KeySet>
{
    private ulong _low;
    private ulong _high;

    /// <summary>True when no key is in the set.</summary>
    public readonly bool IsEmpty => (_low | _high) == 0;

    /// <summary>Whether <paramref name="key"/> is in the set. Never true for <see cref="Key.None"/>.</summary>
    public readonly bool Contains(Key key) => ((key < (Key)64 ? _low : _high) & Bit(key)) != 0;

    /// <summary>Puts <paramref name="key"/> into the set. <see cref="Key.None"/> is ignored.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="key"/> is 128 or more.</exception>
    public void Add(Key key)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)key, 128u, nameof(key));
        if (key == Key.None)
        {
            return;
        }

        if (key < (Key)64)
        {
            _low |= Bit(key);
        }
        else
        {
            _high |= Bit(key);
        }
    }

    /// <summary>Takes <paramref name="key"/> out of the set, if it is there.</summary>
    public void Remove(Key key)
    {
        if (key < (Key)64)
        {
            _low &= ~Bit(key);
        }
        else
        {
            _high &= ~Bit(key);
        }
    }

    /// <summary>Puts every key of <paramref name="other"/> into this set.</summary>
    public void AddAll(in KeySet other)
    {
        _low |= other._low;
        _high |= other._high;
    }

    /// <summary>Empties the set.</summary>
    public void Clear() => this = default;

    /// <inheritdoc/>
    public readonly bool Equals(KeySet other) => _low == other._low && _high == other._high;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is KeySet other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(_low, _high);

    /// <summary>Whether both sets hold the same keys.</summary>
    public static bool operator ==(KeySet left, KeySet right) => left.Equals(right);

    /// <summary>Whether one set holds a key that the other does not.</summary>
    public static bool operator !=(KeySet left, KeySet right) => !left.Equals(right);

    // A shift takes its count modulo 64, so one mask serves both halves.
    private static ulong Bit(Key key) => 1UL << ((int)key & 63);
}
