using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// The archetypes of a world that match a <see cref="QueryDescription"/>, and the chunks they hold.
/// The world keeps one for each description, so asking again is cheap and makes no garbage. It is always current, also
/// when it is kept in a field and the world gets new archetypes or is loaded; looking whether it is costs one
/// comparison. Archetypes come in the order in which they appeared, chunks and rows in the order in which they filled:
/// the same operations give the same order. Belongs to the thread that uses the world.
/// </summary>
/// <example><code>
/// foreach (ref Chunk chunk in world.Query(in moving))
/// {
///     foreach (ref Position position in chunk.GetSpan&lt;Position&gt;()) { position.X += 1; }
/// }
/// </code></example>
public sealed class Query
{
    private readonly World _world;
    private readonly QueryDescription _description;
    private readonly Lock _gate = new();
    private readonly ChunkPlan _plan = new();
    private readonly bool _hasSparse;
    private Archetype[] _archetypes = [];
    private ArchetypeFilter[] _filters = [];
    private int _count;
    private int _seen;
    private bool _asksForEnabled;
    private RowFilter? _filter;

    internal Query(World world, in QueryDescription description)
    {
        _world = world;
        _description = description;
        _hasSparse = description.HasSparse;
    }

    /// <summary>The archetypes that match, in the order in which they appeared. Where the description names sparse or
    /// enableable components these are the archetypes that can hold a match.</summary>
    /// <exception cref="ObjectDisposedException">The world has ended.</exception>
    public ReadOnlySpan<Archetype> Archetypes
    {
        get
        {
            Refresh();
            return _archetypes.AsSpan(0, _count);
        }
    }

    /// <summary>Enumerates the chunks that hold entities. Until the enumerator is disposed, which <c>foreach</c> does,
    /// the world refuses structural changes. Where the description names enableable components, rows of a chunk may be
    /// among those that do not match: <see cref="Chunk.RowsOf"/> tells which do.</summary>
    /// <returns>The enumerator.</returns>
    /// <exception cref="ObjectDisposedException">The world has ended.</exception>
    /// <exception cref="NotSupportedException">Sparse components decide what matches, so chunks do not tell.</exception>
    public ChunkEnumerator GetEnumerator()
    {
        ThrowIfAskingForSparse();
        if (!_plan.IsCurrent(_world.Chunks.Changes))
        {
            UpdatePlan();
        }

        return new ChunkEnumerator(_world, _world.Chunks, _plan.Slots, _plan.Count);
    }

    /// <summary>Begins a walk over the chunks that hold entities, for a query that hands over whole chunks.</summary>
    /// <exception cref="ObjectDisposedException">The world has ended.</exception>
    internal ChunkWalk Walk()
    {
        if (!_plan.IsCurrent(_world.Chunks.Changes))
        {
            UpdatePlan();
        }

        return new ChunkWalk(_world, _plan.Slots.AsSpan(0, _plan.Count));
    }

    /// <summary>The same as enumerating the query itself.</summary>
    /// <returns>The query.</returns>
    public Query GetChunkIterator() => this;

    /// <summary>The archetypes that match, in the order in which they appeared.</summary>
    /// <returns>The archetypes.</returns>
    public ReadOnlySpan<Archetype> GetArchetypeIterator() => Archetypes;

    /// <summary>Tests a signature against the description.</summary>
    /// <param name="signature">The components of an entity, those enabled that can be disabled.</param>
    /// <returns>Whether the query would find it.</returns>
    public bool Matches(Signature signature) => _description.Matches(signature.Set);

    /// <summary>Whether rows of a chunk may be among those that do not match, because sparse components decide what
    /// matches, or which components are enabled.</summary>
    internal bool SelectsRows
    {
        get
        {
            Refresh();
            return _asksForEnabled || AsksForSparse;
        }
    }

    /// <summary>Whether sparse components decide what matches. Exact components say that there are none.</summary>
    internal bool AsksForSparse => _hasSparse || (_description.IsExclusive && _world.Sparse.Count != 0);

    /// <summary>What is asked for beyond archetypes, as of now.</summary>
    internal RowFilter Filter
    {
        get
        {
            RowFilter? filter = Volatile.Read(ref _filter);
            if (filter is null || !ReferenceEquals(filter.Sets, _world.Sparse.All))
            {
                filter = new RowFilter(_world.Sparse, in _description);
                Volatile.Write(ref _filter, filter);
            }

            return filter;
        }
    }

    internal int CountEntities()
    {
        if (!SelectsRows)
        {
            return CountCandidates();
        }

        var count = new CountLoop();
        new RowVisit(_world, this, ComponentSet.Empty).Visit(ref count);
        return count.Count;
    }

    /// <summary>Whether entities of an archetype can match.</summary>
    internal bool MayHold(Archetype archetype) => _description.MatchesArchetype(archetype.Set);

    /// <summary>What is asked for of the rows of an archetype that can hold matches.</summary>
    internal ArchetypeFilter FilterOf(Archetype archetype)
    {
        Refresh();
        return _filters.Length == 0
            ? ArchetypeFilter.None
            : _filters[ChunkPlan.FirstFrom(_archetypes.AsSpan(0, _count), archetype.Index)];
    }

    /// <summary>Refuses what only whole chunks answer.</summary>
    /// <exception cref="NotSupportedException">Sparse components decide what matches.</exception>
    internal void ThrowIfAskingForSparse()
    {
        if (AsksForSparse)
        {
            WorldChecks.ThrowSelectsRows(_description);
        }
    }

    /// <summary>Counts the entities of the archetypes that match.</summary>
    internal int CountCandidates()
    {
        int entities = 0;
        foreach (Archetype archetype in Archetypes)
        {
            entities += archetype.EntityCount;
        }

        return entities;
    }

    /// <summary>Clears the archetypes: the world was loaded and has other ones.</summary>
    internal void Reset()
    {
        _archetypes = [];
        _filters = [];
        _asksForEnabled = false;
        _count = 0;
        _seen = 0;
        _plan.Reset();
        _filter = null;
    }

    internal int CountChunks()
    {
        int chunks = 0;
        foreach (Archetype archetype in Archetypes)
        {
            chunks += archetype.ChunkCount;
        }

        return chunks;
    }

    /// <summary>Plans for chunks that came and went since the last call. In a job, other threads may do the
    /// same.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UpdatePlan()
    {
        ReadOnlySpan<Archetype> archetypes = Archetypes;
        lock (_gate)
        {
            if (!_plan.IsCurrent(_world.Chunks.Changes))
            {
                _plan.Update(archetypes, _world.Chunks.Changes);
            }
        }
    }

    private void Refresh()
    {
        if (Volatile.Read(ref _seen) != _world.ArchetypeCount)
        {
            AddMissing();
        }
    }

    /// <summary>Adds the matching archetypes that appeared since the last call. In a job, other threads may do the
    /// same.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddMissing()
    {
        if (!JobThread.IsCurrentInJob)
        {
            AddMissing(_world.Archetypes);
            return;
        }

        lock (_gate)
        {
            AddMissing(_world.Archetypes);
        }
    }

    /// <summary>Notes the filter of the archetype that is being added. Most queries never need one.</summary>
    private void AddFilter(ArchetypeFilter filter)
    {
        if (filter.TakesAll && _filters.Length == 0)
        {
            return;
        }

        if (_count >= _filters.Length)
        {
            ArchetypeFilter[] filters = new ArchetypeFilter[_archetypes.Length];
            Array.Fill(filters, ArchetypeFilter.None);
            _filters.CopyTo(filters, 0);
            _filters = filters;
        }

        _filters[_count] = filter;
        _asksForEnabled |= !filter.TakesAll;
    }

    private void AddMissing(ReadOnlySpan<Archetype> archetypes)
    {
        for (int index = _seen; index < archetypes.Length; index++)
        {
            Archetype archetype = archetypes[index];
            if (_description.MatchesArchetype(archetype.Set))
            {
                if (_count == _archetypes.Length)
                {
                    // Enumerators hold the old array, which stays as it was.
                    Array.Resize(ref _archetypes, Math.Max(4, _count * 2));
                }

                _archetypes[_count] = archetype;
                AddFilter(ArchetypeFilter.Of(in _description, archetype));
                _count++;
            }
        }

        // Last: who sees it sees the archetypes.
        Volatile.Write(ref _seen, archetypes.Length);
    }
}
