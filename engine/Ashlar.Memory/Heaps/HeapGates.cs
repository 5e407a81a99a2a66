using System.Diagnostics;

namespace Ashlar.Memory;

/// <summary>
/// Both locks of a heap, in their order, for the length of a scope: that of full checks, then the heap's own. Whoever
/// decommits pages or reclaims slabs holds both: full checks look at what free blocks contain, and would take a page that
/// went meanwhile for a write after free.
/// </summary>
/// <example><code>
/// using HeapGates gates = heap.EnterGates();
/// </code></example>
internal readonly ref struct HeapGates
{
    private readonly HeapOuterGate.Scope _outer;
    private readonly Lock.Scope _inner;

    public HeapGates(SlabHeap heap)
    {
        Debug.Assert(
            heap.OuterGate.IsHeldByCurrentThread || !heap.Gate.IsHeldByCurrentThread,
            "The lock of full checks is taken before the heap's own.");
        _outer = heap.OuterGate.Enter();
        _inner = heap.Gate.EnterScope();
    }

    public void Dispose()
    {
        _inner.Dispose();
        _outer.Dispose();
    }
}
