using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Ecs;

/// <summary>
/// Enumerates the chunks of a <see cref="Query"/>. Written by <c>foreach</c>, never by hand: until it is disposed the
/// world refuses structural changes.
/// <code>
/// foreach (ref Chunk chunk in world.Query(in moving)) { }
/// </code>
/// Costs a few nanoseconds a chunk. Belongs to the thread that uses the world. Copies are the one enumeration, which
/// ends when the first of them is disposed; disposing it again, or after the world, does nothing.
/// </summary>
public ref struct ChunkEnumerator
{
    private readonly World _world;
    private readonly Archetype[] _archetypes;
    private readonly int _archetypeCount;
    private readonly int _place;
    private readonly long _number;
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
        while (_chunkIndex == _chunkCount)
        {
            if (++_archetypeIndex >= _archetypeCount)
            {
                _archetypeIndex = _archetypeCount;
                return End();
            }

            _chunkIndex = 0;
            _chunkCount = _archetypes[_archetypeIndex].ChunkCount;
        }

        _current = _archetypes[_archetypeIndex].GetChunk(_chunkIndex++);
        return true;
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
