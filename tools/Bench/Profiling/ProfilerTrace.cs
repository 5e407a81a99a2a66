using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>
/// The one trace of the process. It has to begin before the check level is known and the first allocator is made; who is not
/// meant to be traced says so in its options. What it writes is forgotten.
/// </summary>
internal static class ProfilerTrace
{
    private static MemoryTrace? _trace;

    public static void EnsureStarted() => _trace ??= MemoryTrace.Start(Stream.Null);
}
