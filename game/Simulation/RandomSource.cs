namespace Swarm;

/// <summary>
/// A PCG32 generator as a plain value, so that it is part of the simulation's state: the same seed gives the same
/// numbers on every machine.
/// </summary>
internal struct RandomSource
{
    private const ulong Multiplier = 6364136223846793005;

    private readonly ulong _increment;
    private ulong _state;

    /// <param name="seed">Where to start.</param>
    /// <param name="stream">Which of 2^63 sequences; different streams of one seed have nothing in common.</param>
    public RandomSource(ulong seed, ulong stream)
    {
        _increment = (stream << 1) | 1;
        _state = 0;
        Next();
        _state += seed;
        Next();
    }

    public readonly ulong State => _state;

    public uint Next()
    {
        ulong state = _state;
        _state = (state * Multiplier) + _increment;
        uint shifted = (uint)(((state >> 18) ^ state) >> 27);
        return uint.RotateRight(shifted, (int)(state >> 59));
    }

    /// <summary>From 0 up to but not including 1, in steps of 2^-24.</summary>
    public float NextSingle() => (Next() >> 8) * (1f / (1 << 24));

    public float Between(float low, float high) => low + ((high - low) * NextSingle());

    /// <summary>From 0 up to but not including <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(((ulong)Next() * (uint)end) >> 32);

    public float Angle() => NextSingle() * MathF.Tau;

    public bool Chance(float probability) => NextSingle() < probability;
}
