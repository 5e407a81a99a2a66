namespace Ashlar.Overlay;

/// <summary>
/// Samples on their way from the thread of the runtime that tells them to that of the game: one adds, one takes, nobody waits.
/// Where it is full, they are dropped.
/// </summary>
internal sealed class GarbageQueue
{
    private const int Capacity = 1024;

    private readonly GarbageSample[] _ring = new GarbageSample[Capacity];
    private long _added;
    private long _taken;

    /// <summary>Adds a sample.</summary>
    public void Add(in GarbageSample sample)
    {
        long added = _added;
        if (added - Volatile.Read(ref _taken) < Capacity)
        {
            _ring[added % Capacity] = sample;
            Volatile.Write(ref _added, added + 1);
        }
    }

    /// <summary>Takes the oldest sample.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryTake(out GarbageSample sample)
    {
        long taken = _taken;
        if (taken == Volatile.Read(ref _added))
        {
            sample = default;
            return false;
        }

        sample = _ring[taken % Capacity];
        Volatile.Write(ref _taken, taken + 1);
        return true;
    }
}
