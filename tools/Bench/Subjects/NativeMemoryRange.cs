using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>NativeMemory.Alloc.</summary>
internal unsafe struct NativeMemoryRange : IRangeSubject<NativeMemoryRange>
{
    public static NativeMemoryRange Open() => default;

    public readonly byte* Take(nuint bytes) => (byte*)NativeMemory.Alloc(bytes);

    /// <summary>Trims, or the next range could be memory that the C library kept.</summary>
    public readonly void Release(byte* range, nuint bytes)
    {
        NativeMemory.Free(range);
        default(NativeAllocator<SystemMalloc>).Trim();
    }

    public readonly void Dispose()
    {
    }
}
