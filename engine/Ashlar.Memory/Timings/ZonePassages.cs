namespace Ashlar.Memory;

/// <summary>
/// The last times that the program went through zones, in the order in which they ended: so that what happened at a moment
/// can be told to a zone afterwards. Fixed memory of 64 KiB; adding one costs some nanoseconds.
/// </summary>
internal sealed class ZonePassages
{
    /// <summary>How many are remembered: over a second of a game with thirty zones.</summary>
    public const int Capacity = 2048;

    private readonly Passage[] _ring = new Passage[Capacity];
    private long _added;

    /// <summary>Remembers a passage that has ended, none of which ended later.</summary>
    public void Add(FrameZone zone, long began, long ended, long garbageBytes) =>
        _ring[_added++ % Capacity] = new Passage(zone, began, ended, garbageBytes);

    /// <summary>The innermost passage that was under way at a moment; null where none is remembered.</summary>
    public FrameZone? At(long timestamp, out long garbageBytes)
    {
        long first = Math.Max(0, _added - Capacity);
        long end = _added;
        while (first < end)
        {
            long middle = first + ((end - first) / 2);
            if (_ring[middle % Capacity].Ended > timestamp)
            {
                end = middle;
            }
            else
            {
                first = middle + 1;
            }
        }

        // Zones inside of others end before them: the first that had begun by then is the innermost.
        for (; first < _added; first++)
        {
            ref readonly Passage passage = ref _ring[first % Capacity];
            if (passage.Began <= timestamp)
            {
                garbageBytes = passage.GarbageBytes;
                return passage.Zone;
            }
        }

        garbageBytes = 0;
        return null;
    }

    private readonly record struct Passage(FrameZone Zone, long Began, long Ended, long GarbageBytes);
}
