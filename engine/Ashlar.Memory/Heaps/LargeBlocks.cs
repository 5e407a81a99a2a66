namespace Ashlar.Memory;

/// <summary>
/// The large blocks of a heap: those above the largest size class, each a run of whole pages. The heap takes runs for
/// itself as well, for long stacks and guard pages: <b>internal</b> ones, which count as committed but not as blocks.
/// <para>Thread-safe: every call takes the heap's lock.</para>
/// </summary>
internal sealed unsafe class LargeBlocks(SlabHeap heap, PageRuns runs)
{
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
    public byte* Allocate(nuint bytes)
    {
        Relief relief = default;
        byte* block;
        while ((block = TryAllocate(bytes, out Refusal refused)) == null)
        {
            heap.Relieve(refused, ref relief);
        }

        return block;
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

    /// <summary>Decommits runs that have been free for long enough: see <see cref="PageRuns.DecommitIdle"/>.</summary>
    public void DecommitIdle(int frame, int grace, ref long budget)
    {
        lock (heap.Gate)
        {
            runs.DecommitIdle(frame, grace, ref budget);
        }
    }

    public void Release() => runs.Release();
}
