namespace Engine.Memory;

/// <content>Full checks.</content>
public sealed unsafe partial class SlabHeap
{
    private readonly HeapLedger? _ledger;

    internal byte* AllocateChecked(HeapThread* thread, nint bytes, int alignment, string file, int line) =>
        ThreadHeap.Allocate(thread, this, ((nuint)bytes + (nuint)alignment - 1) & ~((nuint)alignment - 1));

    internal void FreeChecked(HeapThread* thread, byte* address, nint bytes, string file, int line) =>
        ThreadHeap.Free(thread, this, address);
}
