using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>What blocks check at the level of this process. Empty where the level is off.</summary>
internal static class BlockChecks
{
    /// <summary>Full: what a refusal by the budget adds, since a program that fits below full need not fit here.</summary>
    public static string BudgetNote => ActiveChecks.Full
        ? " Full checks take their records, canaries and quarantine from the budget, too: a run under them needs a larger one."
        : string.Empty;

    /// <summary>Full: some bytes lie in a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfOutside(in NativeBlock block, long offset, int bytes)
    {
        if (ActiveChecks.Full && (offset < 0 || offset > block.Bytes - bytes))
        {
            block.ThrowOutside(offset, bytes);
        }
    }
}
