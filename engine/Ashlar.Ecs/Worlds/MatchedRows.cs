namespace Ashlar.Ecs;

/// <summary>
/// The rows of some archetypes, chunk by chunk, to have some components overwritten. Who listens is told before and
/// after.
/// </summary>
internal ref struct MatchedRows
{
    private readonly WorldObservers? _observers;
    private readonly ReadOnlySpan<Archetype> _archetypes;
    private readonly ComponentSet _overwritten;
    private int _archetypeIndex;
    private int _chunkIndex;
    private RowRange _current;

    public MatchedRows(WorldObservers? observers, ReadOnlySpan<Archetype> archetypes, ComponentSet overwritten)
    {
        _observers = observers;
        _archetypes = archetypes;
        _overwritten = overwritten;
        _chunkIndex = -1;
    }

    public readonly RowRange Current => _current;

    public readonly MatchedRows GetEnumerator() => this;

    public bool MoveNext()
    {
        _observers?.Set(in _current, _overwritten);
        _chunkIndex++;
        while (_archetypeIndex < _archetypes.Length && _chunkIndex == _archetypes[_archetypeIndex].ChunkCount)
        {
            _archetypeIndex++;
            _chunkIndex = 0;
        }

        if (_archetypeIndex == _archetypes.Length)
        {
            _observers?.ThrowFailure();
            return false;
        }

        _current = _archetypes[_archetypeIndex].RowsOf(_chunkIndex);
        _observers?.Overwriting(in _current, _overwritten);
        return true;
    }
}
