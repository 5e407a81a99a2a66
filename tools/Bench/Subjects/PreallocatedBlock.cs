using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>
/// The references' memory: straight from the system where that is Linux, page-aligned, as the engine's ranges are, so
/// that neither side has better pages.
/// </summary>
internal static unsafe class PreallocatedBlock
{
    private const nuint Alignment = 4096;

    public static byte* Take(nuint bytes) => OperatingSystem.IsLinux()
        ? LinuxMapping.Take(bytes)
        : (byte*)NativeMemory.AlignedAlloc(bytes, Alignment);

    public static void Release(byte* block, nuint bytes)
    {
        if (OperatingSystem.IsLinux())
        {
            _ = LinuxMapping.Unmap(block, bytes);
        }
        else
        {
            NativeMemory.AlignedFree(block);
        }
    }
}
