namespace Ashlar.Memory;

/// <summary>
/// A place for one thread in a heap: its native state, and the thread that has the place. When the thread has ended,
/// another takes the place. The state is pinned managed memory, so that it outlives the heap's ranges for as long as
/// somebody holds a <see cref="ThreadHeap"/>, which holds the heap.
/// </summary>
internal sealed unsafe class RegisteredThread
{
    private readonly byte[] _memory = GC.AllocateArray<byte>(HeapThread.TotalBytes + HeapThread.Line, pinned: true);

    /// <summary>Makes a place.</summary>
    /// <param name="stacks">Memory for its short stacks, <see cref="CacheBin.ShortStacksBytes"/>.</param>
    public RegisteredThread(byte* stacks)
    {
        fixed (byte* memory = _memory)
        {
            State = (HeapThread*)(((nuint)memory + (HeapThread.Line - 1)) & ~(nuint)(HeapThread.Line - 1));
        }

        for (int i = 0; i < SizeClasses.Count; i++)
        {
            CacheBin.Initialise(State, i, stacks);
        }
    }

    /// <summary>The state; valid for the life of this object.</summary>
    public HeapThread* State { get; }

    /// <summary>The thread that has the place, or null when the place is free.</summary>
    public Thread? Thread { get; set; }

    /// <summary>
    /// The heap ends: the state has no blocks and knows of no slabs. Whoever still holds a view finds nothing there, so each
    /// of its calls ends at a check that throws.
    /// </summary>
    public void Clear()
    {
        State->Map.Bytes = 0;
        State->RemoteList = null;
        for (int i = 0; i < SizeClasses.Count; i++)
        {
            CacheBin.Clear(State, i);
        }
    }
}
