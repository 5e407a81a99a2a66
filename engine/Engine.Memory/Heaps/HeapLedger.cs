namespace Engine.Memory;

/// <summary>Placeholder.</summary>
internal sealed unsafe class HeapLedger
{
    public HeapLedger(SlabHeap heap, byte* b, nuint bytes) { }
    public void Flush() { }
    public void AdvanceFrame() { }
    public void Release() { }
    public void Adjust(ref AllocatorCounters counters) { }
}
