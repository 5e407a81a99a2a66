using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

/// <summary>
/// Records of slabs and states of threads without a heap: what <see cref="RemoteFrees"/> works on. Each slab has 64
/// blocks for each word of its bitmaps; there is no memory behind the blocks, as a remote free touches none.
/// </summary>
internal sealed unsafe class RawSlabs : IDisposable
{
    private readonly List<nint> _memory = [];
    private readonly HeapThread*[] _threads;
    private readonly HeapSlab*[] _slabs;
    private readonly PendingMarks[] _marks;
    private readonly uint _blockBytes;

    public RawSlabs(int threads, int slabs, int words = 1)
    {
        _blockBytes = (uint)(HeapSlab.Bytes / 64 / words);
        _threads = new HeapThread*[threads];
        _slabs = new HeapSlab*[slabs];
        _marks = new PendingMarks[threads];
        var stacks = (byte*)Allocate(CacheBin.ShortStacksBytes);
        for (int i = 0; i < threads; i++)
        {
            _threads[i] = (HeapThread*)Allocate(HeapThread.TotalBytes);
            _threads[i]->Map.Base = First;
            _marks[i] = new PendingMarks(_threads[i]);
            for (int index = 0; index < SizeClasses.Count; index++)
            {
                CacheBin.Initialise(_threads[i], index, stacks);
            }
        }

        for (int i = 0; i < slabs; i++)
        {
            HeapSlab* slab = (HeapSlab*)Allocate(HeapSlab.HeaderBytes + (words * sizeof(ulong)));
            slab->Remote = (RemoteBlocks*)Allocate(RemoteBlocks.HeaderBytes + (words * sizeof(ulong)));
            slab->WordCount = words;
            slab->First = First + ((nint)i * HeapSlab.Bytes);
            slab->BlockBytes = _blockBytes;
            slab->UsedBytes = HeapSlab.Bytes;
            slab->Reciprocal = (uint)((1UL << 32) / _blockBytes);
            slab->Class = SizeClasses.Of(_blockBytes);
            _slabs[i] = slab;
        }
    }

    private static byte* First => (byte*)HeapSlab.Bytes;

    public HeapThread* Thread(int index) => _threads[index];

    public HeapSlab* Slab(int index) => _slabs[index];

    /// <summary>Frees a block as a thread that does not own its slab.</summary>
    public void FreeRemotely(int thread, int slab, int block) =>
        Assert.True(_marks[thread].TryAdd(_slabs[slab], (uint)block));

    /// <summary>Publishes what a thread freed remotely.</summary>
    public void Publish(int thread) => _marks[thread].Publish();

    /// <summary>The owner of a slab, and whether it is listed, from its word; -1 is nobody.</summary>
    public (int Owner, bool IsListed) State(int slab)
    {
        nint word = Volatile.Read(ref _slabs[slab]->Remote->Word);
        int owner = Array.FindIndex(
            Enumerable.Range(0, _threads.Length).ToArray(), thread => (nint)_threads[thread] == (word & ~1));
        return (owner, (word & 1) != 0);
    }

    /// <summary>Blocks that others have marked and nobody has collected.</summary>
    public ulong Marked(int slab) => Volatile.Read(ref *RemoteBlocks.Bits(_slabs[slab]->Remote));

    /// <summary>Blocks that are in the slab.</summary>
    public ref ulong Free(int slab, int word = 0) => ref HeapSlab.Free(_slabs[slab])[word];

    public void Dispose() => _memory.ForEach(memory => NativeMemory.AlignedFree((void*)memory));

    private nint Allocate(int bytes)
    {
        void* memory = NativeMemory.AlignedAlloc((nuint)bytes, HeapThread.Line);
        NativeMemory.Clear(memory, (nuint)bytes);
        _memory.Add((nint)memory);
        return (nint)memory;
    }
}
