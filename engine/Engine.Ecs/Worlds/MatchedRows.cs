namespace Engine.Ecs;

/// <summary>The rows of some archetypes, chunk by chunk.</summary>
internal ref struct MatchedRows
{
    private readonly ReadOnlySpan<Archetype> _archetypes;
    private int _archetypeIndex;
    private int _chunkIndex;

    public MatchedRows(ReadOnlySpan<Archetype> archetypes)
    {
        _archetypes = archetypes;
        _chunkIndex = -1;
    }

    public readonly RowRange Current => _archetypes[_archetypeIndex].RowsOf(_chunkIndex);

    public readonly MatchedRows GetEnumerator() => this;

    public bool MoveNext()
    {
        _chunkIndex++;
        while (_archetypeIndex < _archetypes.Length && _chunkIndex == _archetypes[_archetypeIndex].ChunkCount)
        {
            _archetypeIndex++;
            _chunkIndex = 0;
        }

        return _archetypeIndex < _archetypes.Length;
    }
}
