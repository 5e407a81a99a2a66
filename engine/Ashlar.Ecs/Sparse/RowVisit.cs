using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>
/// Visits the entities of a query that chunks alone do not tell: those with sparse components. It follows the smallest set
/// of those that every match is in, or the chunks where these hold fewer entities, and asks for the rest entity by entity.
/// Immutable.
/// </summary>
internal readonly struct RowVisit
{
    private readonly World _world;
    private readonly Query _query;
    private readonly RowFilter _filter;
    private readonly ComponentSet _wanted;
    private readonly bool _hasSparseWanted;

    /// <param name="world">The world.</param>
    /// <param name="query">The query.</param>
    /// <param name="wanted">The components that the code asks for.</param>
    public RowVisit(World world, Query query, ComponentSet wanted)
    {
        _world = world;
        _query = query;
        _filter = query.Filter;
        _wanted = wanted;
        _hasSparseWanted = wanted.HasSparse;
        Set = _filter.Smallest is { } set && set.Count <= query.CountCandidates() ? set : null;
    }

    /// <summary>The set to follow; null to follow the chunks.</summary>
    public SparseSet? Set { get; }

    /// <summary>Whether no entity matches.</summary>
    public bool IsEmpty => _filter.IsImpossible;

    /// <summary>Visits all matches.</summary>
    public void Visit<TLoop>(ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        if (IsEmpty)
        {
            return;
        }

        if (Set is not null)
        {
            VisitSet(0, Set.Count, ref loop);
            return;
        }

        foreach (Archetype archetype in _query.Archetypes)
        {
            foreach (RowBatch rows in archetype.Rows)
            {
                VisitRows(in rows, ref loop);
            }
        }
    }

    /// <summary>Visits the matches among some entities of the set.</summary>
    public void VisitSet<TLoop>(int first, int count, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        SparseSet set = Set!;
        if (count == 0)
        {
            return;
        }

        if (_filter.IsOneSet && (_wanted.Types.Length == 0 || ReferenceEquals(_wanted, set.Info.Set)))
        {
            VisitWhole(set, first, count, ref loop);
            return;
        }

        if (_filter.AsksForArchetype || _wanted.Dense.Types.Length != 0)
        {
            VisitPlaced(set, first, count, ref loop);
            return;
        }

        ref Entity entities = ref set.EntityAt(0);
        for (int place = first; place < first + count; place++)
        {
            Entity entity = Unsafe.Add(ref entities, place);
            if (_filter.Takes(entity, null, set))
            {
                VisitOne(entity, default, ref loop);
            }
        }
    }

    /// <summary>Visits the matches among some entities of the set, where it matters which archetype they are in.</summary>
    private void VisitPlaced<TLoop>(SparseSet set, int first, int count, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        Archetype? last = null;
        bool matches = false;
        ref Entity entities = ref set.EntityAt(0);
        for (int place = first; place < first + count; place++)
        {
            Entity entity = Unsafe.Add(ref entities, place);
            EntityRecord record = _world.RecordOf(entity);
            Archetype archetype = _world.ArchetypeOf(record);
            if (!ReferenceEquals(archetype, last))
            {
                last = archetype;
                matches = _query.MayHold(archetype);
            }

            if (matches && _filter.Takes(entity, archetype, set))
            {
                VisitOne(entity, record, ref loop);
            }
        }
    }

    /// <summary>Visits the matches among some rows of an archetype that matches.</summary>
    public void VisitRows<TLoop>(in RowBatch rows, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        Archetype archetype = rows.Chunk.Archetype;
        bool takesAll = _filter.TakesAllOf(archetype);
        if (_hasSparseWanted)
        {
            foreach (Entity entity in rows.Entities)
            {
                if (takesAll || _filter.Takes(entity, archetype, null))
                {
                    VisitOne(entity, _world.RecordOf(entity), ref loop);
                }
            }
        }
        else if (takesAll)
        {
            loop.Run<RowBatch>(in rows);
        }
        else
        {
            VisitRuns(in rows, archetype, ref loop);
        }
    }

    /// <summary>Rows side by side that match are handed over together.</summary>
    private void VisitRuns<TLoop>(in RowBatch rows, Archetype archetype, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        for (int row = 0; row < rows.Count; row++)
        {
            int first = row;
            while (row < rows.Count && _filter.Takes(rows.EntityAt(row), archetype, null))
            {
                row++;
            }

            if (row != first)
            {
                loop.Run<RowBatch>(rows.Slice(first, row - first));
                WorldChecks.ThrowIfEnded(_world);
            }
        }
    }

    /// <summary>In slices that are no longer than the column that all tags share.</summary>
    private void VisitWhole<TLoop>(SparseSet set, int first, int count, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        while (count != 0)
        {
            int slice = Math.Min(count, EntityRecord.MaximumRows);
            loop.Run(new SparseRows(set, first, slice));
            WorldChecks.ThrowIfEnded(_world);
            first += slice;
            count -= slice;
        }
    }

    private void VisitOne<TLoop>(Entity entity, EntityRecord record, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        loop.Run(new EntityRows(_world, entity, record));
        WorldChecks.ThrowIfEnded(_world);
    }
}
