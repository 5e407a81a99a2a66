namespace Ashlar.Overlay;

/// <summary>An object that the runtime picked out of all that were allocated.</summary>
/// <param name="Type">Its type, as a programmer writes it; one type is always the same string.</param>
/// <param name="ObjectBytes">Its bytes.</param>
/// <param name="Thread">A number of the thread that allocated it; 0 where the runtime does not tell.</param>
/// <param name="At">When, as <see cref="System.Diagnostics.Stopwatch.GetTimestamp"/> counts.</param>
/// <param name="IsOwn">Whether the profiler itself allocated it, to tell of another.</param>
internal readonly record struct GarbageSample(string Type, long ObjectBytes, long Thread, long At, bool IsOwn)
{
    /// <summary>Bytes from one sample to the next, on average: what the runtime has.</summary>
    public const int MeanBytes = 100 << 10;

    /// <summary>
    /// Bytes that it stands for. The runtime picks each byte with the same chance, an object with that of any of its bytes.
    /// </summary>
    public double Bytes => ObjectBytes <= 0 ? 0 : ObjectBytes / (1 - Math.Exp(-(double)ObjectBytes / MeanBytes));
}
