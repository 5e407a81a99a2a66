using System.Numerics;

namespace Ashlar.Memory;

/// <content>The way through the ledger, under full checks.</content>
public sealed unsafe partial class SlabHeap
{
    private readonly HeapLedger? _ledger;

    internal byte* AllocateChecked(HeapThread* thread, nint bytes, int alignment, string file, int line)
    {
        if (bytes < 0 || alignment is < 1 or > LargestAlignment || !BitOperations.IsPow2(alignment))
        {
            ThrowBadRequest(bytes, alignment);
        }

        ThrowIfForeignThread(thread);

        // With canaries around it, the block would be aligned for its own size only by chance.
        int natural = bytes == 0
            ? 1
            : 1 << Math.Min(BitOperations.TrailingZeroCount((ulong)bytes), BitOperations.Log2(LargestNaturalAlignment));
        return _ledger!.Allocate(thread, bytes, Math.Max(alignment, natural), file, line);
    }

    internal void FreeChecked(HeapThread* thread, byte* address, nint bytes, string file, int line)
    {
        ThrowIfForeignThread(thread);
        _ledger!.Free(thread, address, bytes, file, line);
    }

    /// <summary>Bytes in a run that is in use.</summary>
    internal nuint RunBytes(byte* run)
    {
        lock (_gate)
        {
            _ = _runs!.IsLive(run, out nuint bytes);
            return bytes;
        }
    }

    /// <summary>Takes a run that is not counted as a block of a user.</summary>
    /// <returns>Null when there is no memory.</returns>
    internal byte* TryAllocateRun(nuint bytes)
    {
        lock (_gate)
        {
            try
            {
                byte* run = _runs!.Allocate(bytes);
                _internalRuns++;
                _internalRunBytes += RunBytes(run);
                return run;
            }
            catch (OutOfNativeMemoryException)
            {
                return null;
            }
        }
    }

    /// <summary>Gives back what <see cref="TryAllocateRun"/> took.</summary>
    internal void FreeRun(byte* run)
    {
        lock (_gate)
        {
            _internalRuns--;
            _internalRunsFreed++;
            _internalRunBytes -= RunBytes(run);
            _runs!.Free(run, _frame);
        }
    }

    private void ThrowIfForeignThread(HeapThread* thread)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (thread->ManagedThreadId != Environment.CurrentManagedThreadId)
        {
            throw new InvalidOperationException(
                $"A ThreadHeap of '{Path}' belongs to the thread that fetched it, and was used by another: fetch it "
                + "with ForThread in each job.");
        }
    }
}
