using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>What blocks check at the level of this process. Empty where the level is off.</summary>
internal static class BlockChecks
{
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
