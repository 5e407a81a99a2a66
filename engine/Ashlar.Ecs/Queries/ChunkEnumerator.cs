using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Ecs;

/// <summary>
/// Enumerates the chunks of a <see cref="Query"/>. Written by <c>foreach</c>, never by hand: until it is disposed the
/// world refuses structural changes.
/// <code>
/// foreach (ref Chunk chunk in world.Query(in moving)) { }
/// </code>
/// Costs a few nanoseconds a chunk. Belongs to the thread that uses the world.
/// </summary>
public ref struct ChunkEnumerator
{
    private readonly World _world;
    private readonly Archetype[] _archetypes;
    private readonly int _archetypeCount;
    private Chunk _current;
    private int _archetypeIndex;
    private int _chunkIndex;
    private int _chunkCount;

    internal ChunkEnumerator(World world, Archetype[] archetypes, int archetypeCount)
    {
        _world = world;
        _archetypes = archetypes;
        _archetypeCount = archetypeCount;
        _archetypeIndex = -1;
        world.BeginIteration();
    }

    /// <summary>The chunk; the reference points into the enumerator.</summary>
    [UnscopedRef]
    public ref Chunk Current => ref _current;

    /// <summary>Goes to the next chunk that holds entities.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (_chunkIndex == _chunkCount)
        {
            if (++_archetypeIndex == _archetypeCount)
            {
                _archetypeIndex--;
                return false;
            }

            _chunkIndex = 0;
            _chunkCount = _archetypes[_archetypeIndex].ChunkCount;
        }

        _current = _archetypes[_archetypeIndex].GetChunk(_chunkIndex++);
        return true;
    }

    /// <summary>Ends the enumeration.</summary>
    public readonly void Dispose() => _world.EndIteration();
}
