using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>
/// Visits the entities of a query that chunks alone do not tell: because it asks for sparse components, or for components
/// that can be disabled. It follows the smallest set of those that every match is in, or the chunks where these hold fewer
/// entities, and asks for the rest: 64 rows at a time which components are enabled, entity by entity which sparse sets they
/// are in. Immutable.
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
            ArchetypeFilter filter = _query.FilterOf(archetype);
            foreach (RowBatch rows in archetype.Rows)
            {
                VisitRows(in rows, filter, ref loop);
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
            if (_filter.Takes(entity, set))
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
        ArchetypeFilter? filter = null;
        ref Entity entities = ref set.EntityAt(0);
        for (int place = first; place < first + count; place++)
        {
            Entity entity = Unsafe.Add(ref entities, place);
            EntityRecord record = _world.RecordOf(entity);
            Archetype archetype = _world.ArchetypeOf(record);
            if (!ReferenceEquals(archetype, last))
            {
                last = archetype;
                filter = _query.MayHold(archetype) ? _query.FilterOf(archetype) : null;
            }

            if (filter is not null && (filter.TakesAll
                ? _filter.TakesBySets(entity, set)
                : _filter.Takes(_world.RowOf(record), filter, set)))
            {
                VisitOne(entity, record, ref loop);
            }
        }
    }

    /// <summary>Visits the matches among some rows of an archetype that can hold matches.</summary>
    public void VisitRows<TLoop>(in RowBatch rows, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct =>
        VisitRows(in rows, _query.FilterOf(rows.Chunk.Archetype), ref loop);

    private void VisitRows<TLoop>(in RowBatch rows, ArchetypeFilter filter, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        if (_hasSparseWanted)
        {
            VisitEach(in rows, filter, ref loop);
        }
        else if (_filter.TakesAllOf(filter))
        {
            loop.Run<RowBatch>(rows);
        }
        else
        {
            VisitRuns(in rows, filter, ref loop);
        }
    }

    /// <summary>Hands over the matches one by one.</summary>
    private void VisitEach<TLoop>(in RowBatch rows, ArchetypeFilter filter, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        Chunk chunk = rows.Chunk;
        int end = rows.FirstRow + rows.Count;
        for (int row = rows.FirstRow; row < end; row = DisabledBits.EndOfWord(row))
        {
            int word = DisabledBits.WordOf(row);
            ulong taken = _filter.Take(in chunk, filter, word, DisabledBits.Between(row, end));
            var matches = new MaskedRows(in chunk, word, taken);
            for (ulong at = matches.Start; at != matches.End; at = matches.After(at))
            {
                Entity entity = matches.EntityAt(matches.RowAt(at));
                VisitOne(entity, _world.RecordOf(entity), ref loop);
            }
        }
    }

    /// <summary>Hands over rows side by side that match together, and the matches among 64 rows where some do not.</summary>
    private void VisitRuns<TLoop>(in RowBatch rows, ArchetypeFilter filter, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        Chunk chunk = rows.Chunk;
        int end = rows.FirstRow + rows.Count;
        int run = rows.FirstRow;
        for (int row = run; row < end; row = DisabledBits.EndOfWord(row))
        {
            int word = DisabledBits.WordOf(row);
            ulong wanted = DisabledBits.Between(row, end);
            ulong taken = _filter.Take(in chunk, filter, word, wanted);
            if (taken == wanted)
            {
                continue;
            }

            VisitRun(in rows, run, row, ref loop);
            run = DisabledBits.EndOfWord(row);
            if (taken != 0)
            {
                loop.Run(new MaskedRows(in chunk, word, taken));
                WorldChecks.ThrowIfEnded(_world);
            }
        }

        VisitRun(in rows, run, end, ref loop);
    }

    /// <summary>Hands over rows of the chunk, all of which match.</summary>
    private void VisitRun<TLoop>(in RowBatch rows, int first, int end, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        if (first < end)
        {
            loop.Run<RowBatch>(rows.Slice(first - rows.FirstRow, end - first));
            WorldChecks.ThrowIfEnded(_world);
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
