namespace Ashlar.Ecs;

/// <summary>
/// What a query asks of entities beyond their archetype: which sparse sets they are in. Immutable; a query makes another
/// one when its world gets another set.
/// </summary>
internal sealed class RowFilter
{
    private readonly SparseSet[] _all;
    private readonly SparseSet[] _any;
    private readonly SparseSet[] _none;
    private readonly ComponentSet _anyDense;

    /// <param name="sets">The world's sets.</param>
    /// <param name="description">What the query wants.</param>
    public RowFilter(SparseSets sets, in QueryDescription description)
    {
        Sets = sets.All;
        Signature all = description.IsExclusive ? description.Exclusive : description.All;
        _all = Found(sets, all.Set.SparseTypes);
        IsImpossible = _all.Length != all.Set.SparseTypes.Length;
        _any = description.IsExclusive ? [] : Found(sets, description.Any.Set.SparseTypes);
        _anyDense = description.Any.Set.Dense;
        IsAnyAsked = !description.IsExclusive && description.Any.Set.HasSparse;
        _none = description.IsExclusive
            ? Array.FindAll(sets.All, set => !all.Set.Contains(set.Info.Id))
            : Found(sets, description.None.Set.SparseTypes);
        AsksForArchetype = description.IsExclusive || all.Set.Dense.Types.Length != 0
            || _anyDense.Types.Length != 0 || description.None.Set.Dense.Types.Length != 0;
    }

    /// <summary>The world's sets when this was made.</summary>
    public SparseSet[] Sets { get; }

    /// <summary>Whether nobody has one of the components that all must have.</summary>
    public bool IsImpossible { get; }

    /// <summary>Whether the archetype of an entity matters too.</summary>
    public bool AsksForArchetype { get; }

    /// <summary>Whether the condition is to be in one certain set, and nothing else.</summary>
    public bool IsOneSet => _all.Length == 1 && !AsksForArchetype && !IsAnyAsked && _none.Length == 0;

    private bool IsAnyAsked { get; }

    /// <summary>The smallest set that every matching entity is in; null if no set is asked for.</summary>
    public SparseSet? Smallest
    {
        get
        {
            SparseSet? smallest = null;
            foreach (SparseSet set in _all)
            {
                smallest = smallest is null || set.Count < smallest.Count ? set : smallest;
            }

            return smallest;
        }
    }

    /// <summary>Whether every entity of an archetype that matches has what is asked for beyond that.</summary>
    public bool TakesAllOf(Archetype archetype) =>
        _all.Length == 0 && _none.Length == 0 && (!IsAnyAsked || archetype.Set.Overlaps(_anyDense));

    /// <summary>Whether an entity of an archetype that matches has what is asked for beyond that.</summary>
    /// <param name="entity">The entity, alive.</param>
    /// <param name="archetype">Its archetype; null where only sparse components are asked for.</param>
    /// <param name="known">A set that the entity is in; null if none is known.</param>
    public bool Takes(Entity entity, Archetype? archetype, SparseSet? known)
    {
        foreach (SparseSet set in _all)
        {
            if (!ReferenceEquals(set, known) && !set.Has(entity))
            {
                return false;
            }
        }

        foreach (SparseSet set in _none)
        {
            if (set.Has(entity))
            {
                return false;
            }
        }

        return !IsAnyAsked || IsInAny(entity, archetype);
    }

    private bool IsInAny(Entity entity, Archetype? archetype)
    {
        if (archetype is not null && archetype.Set.Overlaps(_anyDense))
        {
            return true;
        }

        foreach (SparseSet set in _any)
        {
            if (set.Has(entity))
            {
                return true;
            }
        }

        return false;
    }

    private static SparseSet[] Found(SparseSets sets, ComponentType[] types)
    {
        var found = new List<SparseSet>(types.Length);
        foreach (ComponentType type in types)
        {
            if (sets.Find(type.Id) is { } set)
            {
                found.Add(set);
            }
        }

        return [.. found];
    }
}
