namespace Ashlar.Ecs;

/// <content>Many rows at once.</content>
internal sealed partial class WorldObservers
{
    /// <summary>The last entities of an archetype are new, and so are their components.</summary>
    public void Created(Archetype archetype, int count)
    {
        for (var rows = new LastRows(archetype, count); rows.MoveNext();)
        {
            Created(rows.Current);
        }

        ThrowFailure();
    }

    /// <summary>Some components of the last entities of an archetype are new.</summary>
    public void Added(Archetype archetype, int count, ComponentSet set)
    {
        for (var rows = new LastRows(archetype, count); rows.MoveNext();)
        {
            Added(rows.Current, set);
        }
    }

    /// <summary>All entities of an archetype are about to lose some components.</summary>
    public void Removing(Archetype archetype, ComponentSet set)
    {
        for (var rows = new LastRows(archetype, archetype.EntityCount); rows.MoveNext();)
        {
            Removing(rows.Current, set);
        }
    }

    /// <summary>Some components of some entities are about to be overwritten.</summary>
    public void Overwriting(scoped in RowRange rows, ComponentSet set)
    {
        for (int index = 0; index < rows.Count; index++)
        {
            foreach (ComponentType type in set.Types)
            {
                Overwriting(rows.RowAt(index), type.Id);
            }
        }
    }

    /// <summary>Some components of some entities were overwritten.</summary>
    public void Set(scoped in RowRange rows, ComponentSet set)
    {
        for (int index = 0; index < rows.Count; index++)
        {
            foreach (ComponentType type in set.Types)
            {
                Set(rows.RowAt(index), type.Id);
            }
        }
    }

    /// <summary>The last rows of an archetype, from first to last.</summary>
    private ref struct LastRows
    {
        private readonly Archetype _archetype;
        private int _chunk;
        private int _row;

        public LastRows(Archetype archetype, int count)
        {
            _archetype = archetype;
            int before = archetype.EntityCount - count;
            while (_chunk < archetype.ChunkCount && before >= archetype.RowsOf(_chunk).Count)
            {
                before -= archetype.RowsOf(_chunk++).Count;
            }

            _row = before - 1;
        }

        public readonly Row Current => _archetype.RowAt(_chunk, _row);

        public bool MoveNext()
        {
            if (_chunk == _archetype.ChunkCount)
            {
                return false;
            }

            if (++_row == _archetype.RowsOf(_chunk).Count)
            {
                _row = 0;
                _chunk++;
            }

            return _chunk < _archetype.ChunkCount;
        }
    }
}
