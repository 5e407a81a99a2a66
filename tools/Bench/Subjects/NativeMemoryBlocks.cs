using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>The BCL's native allocation, as most C# calls it: the system's malloc through a GC transition.</summary>
internal unsafe struct NativeMemoryBlocks
    : IBlockSubject<NativeMemoryBlocks, NativeMemoryBlocks, nint>, IBlockSession<nint>
{
    public static NativeMemoryBlocks Open(int capacity) => default;

    public readonly NativeMemoryBlocks Begin() => this;

    public readonly void End(NativeMemoryBlocks session)
    {
    }

    public readonly nint Allocate(int bytes, ulong stamp)
    {
        var block = (ulong*)NativeMemory.Alloc((nuint)bytes);
        *block = stamp;
        return (nint)block;
    }

    public readonly void Free(nint token) => NativeMemory.Free((void*)token);

    public readonly Span<byte> Content(nint token, int bytes) => new((void*)token, bytes);

    public readonly void Dispose()
    {
    }
}
