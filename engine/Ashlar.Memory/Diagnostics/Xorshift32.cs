namespace Ashlar.Memory;

/// <summary>
/// Random numbers for samples: Xorshift32 (Marsaglia 2003). Some nanoseconds each, and no garbage. They are no secret, and
/// repeat after 2³² - 1 of them.
/// </summary>
internal struct Xorshift32(uint seed)
{
    private uint _state = seed | 1;

    /// <summary>A number from 1 on.</summary>
    public uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state;
    }

    /// <summary>A number above 0 and below 1.</summary>
    public double NextShare() => (Next() + 0.5) / (1L << 32);
}
