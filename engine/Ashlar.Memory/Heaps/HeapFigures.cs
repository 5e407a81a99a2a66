namespace Ashlar.Memory;

/// <summary>
/// The sums of what a heap's threads count of small blocks. Each thread counts in plain fields of its own, so a sum taken
/// while others work may be off by what they are doing at this moment; it is exact when they rest.
/// </summary>
/// <param name="Live">Blocks allocated and not freed.</param>
/// <param name="LiveBytes">Bytes in them: whole blocks.</param>
/// <param name="Freed">Blocks freed, since the beginning.</param>
/// <param name="FreedRemotely">Blocks that a cache gave back to slabs of other threads, since the beginning.</param>
/// <param name="Collected">Those that the slabs' owners have collected.</param>
internal readonly unsafe record struct HeapFigures(
    long Live, long LiveBytes, long Freed, long FreedRemotely, long Collected)
{
    /// <summary>Blocks that were given back and that the owners have yet to collect.</summary>
    public long Waiting => FreedRemotely - Collected;

    /// <summary>Sums the counts of all threads. Under the heap's lock.</summary>
    public static HeapFigures Of(ThreadRegistry threads)
    {
        HeapFigures sum = default;
        for (int index = 0; index < SizeClasses.Count; index++)
        {
            long live = 0;
            for (int i = 0; i < threads.Count; i++)
            {
                CacheBin* bin = HeapThread.Bin(threads[i], index);
                CacheBin.Cold* cold = HeapThread.ColdBin(threads[i], index);
                live += bin->Taken - (bin->Top - bin->Bottom) - (cold->FreedRemotely - cold->Collected);
                sum = sum with
                {
                    Freed = sum.Freed + bin->Freed,
                    FreedRemotely = sum.FreedRemotely + cold->FreedRemotely,
                    Collected = sum.Collected + cold->Collected,
                };
            }

            // What a thread is doing at this moment may be counted in part.
            live = Math.Max(live, 0);
            sum = sum with { Live = sum.Live + live, LiveBytes = sum.LiveBytes + (live * SizeClasses.Bytes(index)) };
        }

        return sum;
    }
}
