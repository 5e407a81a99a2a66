namespace Ashlar.Ecs;

/// <summary>
/// What a query visits: the numbers of the chunks of its archetypes, in one list, so that a thousand archetypes of one
/// entity each are a walk over one array. Chunks that archetypes keep ready are among them, with no rows, so that an
/// entity that comes and goes changes nothing. When chunks were rented or returned, the list is written anew from the
/// first archetype on that may have done so.
/// </summary>
internal sealed class ChunkPlan
{
    /// <summary>Room from the start, so that a world in its steady state makes no garbage when it takes one more
    /// chunk.</summary>
    private const int FirstCapacity = 256;

    private int[] _slots = [];
    private int[] _ends = [];
    private int _archetypeCount;
    private long _changes;

    /// <summary>The numbers; those from <see cref="Count"/> on mean nothing.</summary>
    public int[] Slots => _slots;

    public int Count { get; private set; }

    /// <summary>Whether it has all chunks that there are. Other threads may bring it up to date meanwhile.</summary>
    public bool IsCurrent(ChunkChanges changes) => Volatile.Read(ref _changes) == changes.Count;

    /// <summary>Brings it up to date.</summary>
    /// <param name="archetypes">Those of the query, in the order in which they appeared. None has left since.</param>
    /// <param name="changes">Those of the world.</param>
    public void Update(ReadOnlySpan<Archetype> archetypes, ChunkChanges changes)
    {
        if (_ends.Length < archetypes.Length)
        {
            Array.Resize(ref _ends, Math.Max(archetypes.Length, Math.Max(FirstCapacity, _ends.Length * 2)));
        }

        int first = Math.Min(_archetypeCount, FirstFrom(archetypes, changes.FirstSince(_changes)));
        int count = first == 0 ? 0 : _ends[first - 1];
        for (int index = first; index < archetypes.Length; index++)
        {
            Archetype archetype = archetypes[index];
            int end = count + archetype.ChunkCapacity;
            if (end > _slots.Length)
            {
                Array.Resize(ref _slots, Math.Max(end, Math.Max(FirstCapacity, _slots.Length * 2)));
            }

            archetype.CopySlotsTo(_slots.AsSpan(count));
            _ends[index] = end;
            count = end;
        }

        Count = count;
        _archetypeCount = archetypes.Length;

        // Last: who sees it sees the list.
        Volatile.Write(ref _changes, changes.Count);
    }

    /// <summary>Clears it: the world was loaded and has other archetypes.</summary>
    public void Reset()
    {
        Count = 0;
        _archetypeCount = 0;
        _changes = 0;
    }

    /// <summary>The place of the first archetype whose index is not lower than one.</summary>
    public static int FirstFrom(ReadOnlySpan<Archetype> archetypes, int index)
    {
        int low = 0;
        int high = archetypes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (archetypes[middle].Index < index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
