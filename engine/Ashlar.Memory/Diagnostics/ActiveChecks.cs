namespace Ashlar.Memory;

/// <summary>
/// The level as <c>static readonly</c> fields: once this class is initialised, tiered JIT code sees constants, and the
/// branches of the levels that are off are not in the machine code.
/// </summary>
internal static class ActiveChecks
{
    public static readonly CheckLevel Level = MemoryChecks.Fix();

    /// <summary>Handles, epochs and bounds are checked.</summary>
    public static readonly bool Handles = Level >= CheckLevel.Handles;

    /// <summary>Everything is checked.</summary>
    public static readonly bool Full = Level == CheckLevel.Full;

    /// <summary>The process has traces: see <see cref="MemoryTrace"/>.</summary>
    public static readonly bool Traced = MemoryChecks.IsTraced;

    /// <summary>Every allocation and every free takes the way on which it is looked at, or recorded.</summary>
    public static readonly bool Noted = Full || Traced;
}
