namespace Ashlar.Bench;

/// <summary>A way to get a large range of memory that nobody has touched.</summary>
internal unsafe interface IRangeSubject<TSelf> : IDisposable
    where TSelf : struct, IRangeSubject<TSelf>
{
    static abstract TSelf Open();

    /// <summary>Obtains a fresh range; in the measured time.</summary>
    byte* Take(nuint bytes);

    /// <summary>Gives the range back to the system; not in the measured time.</summary>
    void Release(byte* range, nuint bytes);
}
