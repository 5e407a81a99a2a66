namespace Ashlar.Ecs;

/// <summary>
/// Moves all entities of some archetypes to where they have more components, or fewer: each step copies the columns of
/// rows that lie together on both sides, and hands out the rows where they lie now. The memory is there before the
/// first step, so none fails. The rows keep their order.
/// </summary>
internal ref struct MovedRows
{
    private readonly EntityDirectory _entities;
    private readonly WorldObservers? _observers;
    private readonly ReadOnlySpan<Archetype> _sources;
    private readonly ComponentSet _changed;
    private readonly bool _adds;
    private int _sourceIndex;
    private Archetype? _source;
    private Transition? _transition;
    private int _chunkIndex;
    private int _sourceRows;
    private RowRange _left;
    private RowRange _current;

    /// <param name="entities">Where entities are found.</param>
    /// <param name="observers">Who is told, or null.</param>
    /// <param name="sources">Archetypes that know the way; those without entities need not.</param>
    /// <param name="changed">The components to gain or to lose.</param>
    /// <param name="adds">Whether they gain them.</param>
    public MovedRows(
        EntityDirectory entities,
        WorldObservers? observers,
        ReadOnlySpan<Archetype> sources,
        ComponentSet changed,
        bool adds)
    {
        _entities = entities;
        _observers = observers;
        _sources = sources;
        _changed = changed;
        _adds = adds;
        _sourceIndex = -1;
    }

    /// <summary>Rows at their new place; components that they gained are undefined.</summary>
    public readonly RowRange Current => _current;

    public readonly MovedRows GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_left.Count == 0 && !NextChunk())
        {
            return false;
        }

        Archetype target = _transition!.Target;
        if (target.IsTailFull)
        {
            target.AddChunk();
        }

        uint location = target.NextLocation;
        _current = target.AppendRange(_left.Count);
        int moved = _current.Count;
        _left.Slice(0, moved).CopyTo(in _current, _transition);
        _entities.Move(_current.Entities, location);
        _left = _left.Slice(moved, _left.Count - moved);
        return true;
    }

    private bool NextChunk()
    {
        if (_source is null || ++_chunkIndex == _source.ChunkCount)
        {
            FinishSource();
            if (!NextSource())
            {
                _observers?.ThrowFailure();
                return false;
            }

            _chunkIndex = 0;
            _sourceRows = _source!.EntityCount;
            if (!_adds)
            {
                _observers?.Removing(_source, _changed);
            }
        }

        _left = _source.RowsOf(_chunkIndex);
        return true;
    }

    private readonly void FinishSource()
    {
        _source?.Clear();
        if (_adds && _source is not null)
        {
            _observers?.Added(_transition!.Target, _sourceRows, _changed);
        }
    }

    private bool NextSource()
    {
        while (++_sourceIndex < _sources.Length)
        {
            // What was entered meanwhile may match the query too, but knows no way: it has what is to be added, or has
            // not what is to be removed.
            _source = _sources[_sourceIndex];
            _transition = (_adds ? _source.Additions : _source.Removals).Find(_changed);
            if (_source.EntityCount != 0 && _transition is not null)
            {
                return true;
            }
        }

        _source = null;
        return false;
    }
}
