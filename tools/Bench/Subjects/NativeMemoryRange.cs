using System.Runtime.InteropServices;

namespace Engine.Bench;

/// <summary>NativeMemory.Alloc of a size that the C library always maps anew.</summary>
internal unsafe struct NativeMemoryRange : IRangeSubject<NativeMemoryRange>
{
    public static NativeMemoryRange Open() => default;

    public readonly byte* Take(nuint bytes) => (byte*)NativeMemory.Alloc(bytes);

    public readonly void Release(byte* range, nuint bytes) => NativeMemory.Free(range);

    public readonly void Dispose()
    {
    }
}
