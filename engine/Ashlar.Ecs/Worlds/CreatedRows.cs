namespace Ashlar.Ecs;

/// <summary>
/// Creates entities a chunk at a time: each step takes the rows that the last chunk has room for, names their
/// entities, and hands them out to be filled. The memory is there before the first step, so none fails.
/// </summary>
internal ref struct CreatedRows
{
    private readonly Archetype _archetype;
    private readonly EntityDirectory _entities;
    private readonly WorldObservers? _observers;
    private readonly int _amount;
    private int _left;
    private RowRange _current;

    public CreatedRows(Archetype archetype, EntityDirectory entities, WorldObservers? observers, int amount)
    {
        _archetype = archetype;
        _entities = entities;
        _observers = observers;
        _amount = amount;
        _left = amount;
    }

    /// <summary>Rows whose components are undefined.</summary>
    public readonly RowRange Current => _current;

    public readonly CreatedRows GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_left == 0)
        {
            _observers?.Created(_archetype, _amount);
            return false;
        }

        if (_archetype.IsTailFull)
        {
            _archetype.AddChunk();
        }

        uint location = _archetype.NextLocation;
        _current = _archetype.AppendRange(_left);
        _left -= _current.Count;
        _entities.Take(_current.Entities, location);
        return true;
    }
}
