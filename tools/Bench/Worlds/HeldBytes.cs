namespace Ashlar.Bench;

/// <summary>Managed bytes that stay alive: what a subject keeps, without the garbage on the way there.</summary>
internal readonly struct HeldBytes
{
    private readonly long _before;

    private HeldBytes(long before) => _before = before;

    /// <summary>Collects, and notes what is alive.</summary>
    public static HeldBytes Start() => new(GC.GetTotalMemory(forceFullCollection: true));

    /// <summary>Collects, and tells what has come to be alive since the start.</summary>
    public long SinceStart() => Math.Max(0, GC.GetTotalMemory(forceFullCollection: true) - _before);
}
