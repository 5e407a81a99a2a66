using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>A thread's part of a <see cref="SlabHeap"/>, as a measured loop holds it.</summary>
internal readonly unsafe struct SlabHeapSession(ThreadHeap heap) : IBlockSession<nint>
{
    public nint Allocate(int bytes, ulong stamp)
    {
        nint block = heap.Allocate(bytes).Address;
        *(ulong*)block = stamp;
        return block;
    }

    public void Free(nint token) => heap.Free(token);

    public Span<byte> Content(nint token, int bytes) => new((void*)token, bytes);
}
