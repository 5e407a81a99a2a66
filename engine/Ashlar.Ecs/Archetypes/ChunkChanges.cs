namespace Ashlar.Ecs;

/// <summary>
/// Counts how often archetypes of a world rented and returned chunks, and remembers the last of them: so a query that
/// keeps a list of chunks knows whether it is current, and from where on it is not.
/// </summary>
internal sealed class ChunkChanges
{
    /// <summary>More changes than these are as much work as all archetypes of most worlds.</summary>
    private const int Remembered = 64;

    private readonly int[] _archetypes = new int[Remembered];

    /// <summary>How many changes there were.</summary>
    public long Count { get; private set; }

    public void Note(Archetype archetype) => _archetypes[Count++ % Remembered] = archetype.Index;

    /// <summary>The lowest index of an archetype that may have changed since.</summary>
    /// <param name="count">What <see cref="Count"/> was.</param>
    public int FirstSince(long count)
    {
        if (Count - count > Remembered)
        {
            return 0;
        }

        int first = int.MaxValue;
        for (long change = count; change < Count; change++)
        {
            first = Math.Min(first, _archetypes[change % Remembered]);
        }

        return first;
    }
}
