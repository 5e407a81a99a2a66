using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Ecs;

/// <summary>
/// Enumerates the chunks of a <see cref="Query"/>. Written by <c>foreach</c>, never by hand: until it is disposed the
/// world refuses structural changes.
/// Costs a few nanoseconds a chunk. Belongs to the thread that uses the world. Copies are the one enumeration, which
/// ends when the first of them is disposed; disposing it again, or after the world, does nothing.
/// </summary>
/// <example><code>
/// foreach (ref Chunk chunk in world.Query(in moving)) { }
/// </code></example>
public ref struct ChunkEnumerator
{
    private readonly World _world;
    private readonly ChunkPool _pool;
    private readonly int[] _slots;
    private readonly int _count;
    private readonly int _place;
    private readonly long _number;
    private Chunk _current;
    private int _index;

    /// <param name="world">The world.</param>
    /// <param name="pool">Its chunks.</param>
    /// <param name="slots">The numbers of those to visit, in the order of iteration.</param>
    /// <param name="count">How many there are.</param>
    internal ChunkEnumerator(World world, ChunkPool pool, int[] slots, int count)
    {
        _world = world;
        _pool = pool;
        _slots = slots;
        _count = count;
        _index = -1;
        _number = world.BeginEnumeration(out _place);
    }

    /// <summary>The chunk; the reference points into the enumerator.</summary>
    [UnscopedRef]
    public ref Chunk Current => ref _current;

    /// <summary>Goes to the next chunk that holds entities.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ObjectDisposedException">The world has ended meanwhile.</exception>
    public bool MoveNext()
    {
        int index = _index;
        while (++index < _count)
        {
            ref ChunkSlot slot = ref _pool[_slots[index]];
            if (slot.Rows != 0)
            {
                _index = index;
                _current = new Chunk(in slot);
                return true;
            }
        }

        _index = _count;
        return End();
    }

    /// <summary>Ends the enumeration.</summary>
    public readonly void Dispose() => _world?.EndEnumeration(_number, _place);

    /// <summary>There is no further chunk; in a world that has ended, because its archetypes were emptied.</summary>
    private readonly bool End()
    {
        if (_world is not null)
        {
            WorldChecks.ThrowIfEnded(_world);
        }

        return false;
    }
}
