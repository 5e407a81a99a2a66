namespace Ashlar.Memory;

/// <summary>
/// The large blocks of a heap: those above the largest size class, each a run of whole pages. The heap takes runs for
/// itself as well, for long stacks and guard pages: <b>internal</b> ones, which count as committed but not as blocks.
/// <para>Thread-safe: every call takes the heap's lock.</para>
/// </summary>
internal sealed unsafe class LargeBlocks(SlabHeap heap, PageRuns runs)
{
    /// <summary>Blocks of a frame whose call sites are all noted.</summary>
    private const int NotedAFrame = 32;

    /// <summary>Of those beyond one in so many is.</summary>
    private const int BlocksToNote = 32;

    private readonly bool _notesSites = HeapChecks.NoteLargeSites(heap);
    private CallSiteCache _sites;
    private Xorshift32 _random = new((uint)heap.Ordinal * 0x9E3779B1u);
    private int _leftToNote;
    private int _notedInFrame;
    private long _internal;
    private long _internalFreed;
    private nuint _internalBytes;

    /// <summary>Blocks allocated and not freed.</summary>
    public long Live => runs.Live - _internal;

    /// <summary>Bytes in them.</summary>
    public long LiveBytes => runs.LiveBytes - (long)_internalBytes;

    /// <summary>Blocks freed since the beginning.</summary>
    public long Freed => runs.Freed - _internalFreed;

    /// <summary>Allocates a block.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory, or no room. Nothing has changed.</exception>
    public byte* Allocate(nuint bytes, string file, int line)
    {
        Relief relief = default;
        byte* block;
        while ((block = TryAllocate(bytes, file, line, out Refusal refused)) == null)
        {
            heap.Relieve(refused, ref relief);
        }

        return block;
    }

    /// <summary>Adds the blocks up by their call sites.</summary>
    public void AddCallSites(Span<CallSiteUse> uses, ref int count)
    {
        lock (heap.Gate)
        {
            runs.AddCallSites(uses, ref count);
        }
    }

    private byte* TryAllocate(nuint bytes, string file, int line, out Refusal refused)
    {
        ArgumentOutOfRangeException.ThrowIfNegative((nint)bytes, nameof(bytes));
        lock (heap.Gate)
        {
            Allocator.ThrowIfEnded(heap.IsDisposed, heap);
            byte* block = runs.TryAllocate(bytes, out refused);
            if (_notesSites && block != null && --_leftToNote < 0)
            {
                NoteSite(block, file, line);
            }

            return block;
        }
    }

    /// <summary>
    /// Notes a block's call site. It stands for as many as there are to one that is noted: that distance is geometrically
    /// distributed, so the estimate is right on average, whatever pattern the calls have.
    /// </summary>
    private void NoteSite(byte* block, string file, int line)
    {
        bool isOften = _notedInFrame >= NotedAFrame;
        runs.NoteSite(block, _sites.NumberOf(file, line), isOften ? BlocksToNote : 1, heap.Root.FrameIndex);
        _notedInFrame++;
        _leftToNote = _notedInFrame < NotedAFrame
            ? 0
            : (int)(Math.Log(_random.NextShare()) / Math.Log(1 - (1.0 / BlocksToNote)));
    }

    /// <summary>As <see cref="Allocate"/>, but says why it cannot.</summary>
    /// <returns>Null when there is no memory, or no room.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public byte* TryAllocate(nuint bytes, out Refusal refused)
    {
        ArgumentOutOfRangeException.ThrowIfNegative((nint)bytes, nameof(bytes));
        lock (heap.Gate)
        {
            Allocator.ThrowIfEnded(heap.IsDisposed, heap);
            return runs.TryAllocate(bytes, out refused);
        }
    }

    /// <summary>Frees a block.</summary>
    /// <exception cref="ArgumentException">The address is not the start of one.</exception>
    /// <exception cref="StaleHandleException">The block was freed already.</exception>
    public void Free(byte* address)
    {
        lock (heap.Gate)
        {
            if (heap.IsDisposed || !runs.IsLive(address, out _))
            {
                HeapChecks.ThrowBadLargeFree(heap, address);
            }

            runs.Free(address, heap.Frame);
        }
    }

    /// <summary>Makes a block longer, into the free pages behind it.</summary>
    /// <returns>False when there is no room or no memory; nothing has changed then.</returns>
    /// <exception cref="ArgumentException">The address is not the start of a block.</exception>
    public bool TryExtend(byte* address, nuint bytes)
    {
        lock (heap.Gate)
        {
            if (heap.IsDisposed || !runs.IsLive(address, out _))
            {
                HeapChecks.ThrowBadFree(heap, address);
            }

            return runs.TryExtend(address, bytes, heap.Frame);
        }
    }

    /// <summary>Whether an address lies where runs have been.</summary>
    public bool Covers(byte* address)
    {
        lock (heap.Gate)
        {
            return runs.Covers(address);
        }
    }

    /// <summary>Bytes in a run that is in use.</summary>
    public nuint BytesOf(byte* run)
    {
        lock (heap.Gate)
        {
            _ = runs.IsLive(run, out nuint bytes);
            return bytes;
        }
    }

    /// <summary>Takes an internal run.</summary>
    /// <returns>Null when there is no memory.</returns>
    public byte* TryAllocateInternal(nuint bytes)
    {
        lock (heap.Gate)
        {
            byte* run = heap.IsDisposed ? null : runs.TryAllocate(bytes, out _);
            if (run != null)
            {
                _internal++;
                _internalBytes += BytesOf(run);
            }

            return run;
        }
    }

    /// <summary>Frees what <see cref="TryAllocateInternal"/> took.</summary>
    public void FreeInternal(byte* run)
    {
        lock (heap.Gate)
        {
            _internal--;
            _internalFreed++;
            _internalBytes -= BytesOf(run);
            runs.Free(run, heap.Frame);
        }
    }

    /// <summary>A frame begins. Decommits runs that have been free for long enough: see <see cref="PageRuns.DecommitIdle"/>.</summary>
    public void DecommitIdle(int frame, int grace, ref long budget)
    {
        lock (heap.Gate)
        {
            _notedInFrame = 0;
            _leftToNote = 0;
            runs.DecommitIdle(frame, grace, ref budget);
        }
    }

    public void Release() => runs.Release();
}
