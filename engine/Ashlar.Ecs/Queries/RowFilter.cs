using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>
/// What a query asks of entities beyond their archetype: which of its components are enabled, and which sparse sets they
/// are in. Immutable; a query makes another one when its world gets another set.
/// </summary>
internal sealed class RowFilter
{
    private readonly SparseSet[] _all;
    private readonly SparseSet[] _any;
    private readonly SparseSet[] _none;

    /// <param name="sets">The world's sets.</param>
    /// <param name="description">What the query wants.</param>
    public RowFilter(SparseSets sets, in QueryDescription description)
    {
        Sets = sets.All;
        Signature all = description.IsExclusive ? description.Exclusive : description.All;
        _all = Found(sets, all.Set.SparseTypes);
        IsImpossible = _all.Length != all.Set.SparseTypes.Length;
        _any = description.IsExclusive ? [] : Found(sets, description.Any.Set.SparseTypes);
        IsAnyAsked = !description.IsExclusive && description.Any.Set.HasSparse;
        _none = description.IsExclusive
            ? Array.FindAll(sets.All, set => !all.Set.Contains(set.Info.Id))
            : Found(sets, description.None.Set.SparseTypes);
        AsksForArchetype = description.IsExclusive || all.Set.Dense.Types.Length != 0
            || description.Any.Set.Dense.Types.Length != 0 || description.None.Set.Dense.Types.Length != 0;
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

    /// <summary>Whether every entity of an archetype that can hold matches is one.</summary>
    public bool TakesAllOf(ArchetypeFilter archetype) =>
        archetype.TakesAll && _all.Length == 0 && _none.Length == 0;

    /// <summary>Whether an entity matches of which only sparse components are asked for.</summary>
    /// <param name="entity">The entity, alive.</param>
    /// <param name="known">A set that it is in.</param>
    public bool Takes(Entity entity, SparseSet known) => TakesSparse(entity, known, hasAny: !IsAnyAsked);

    /// <summary>Whether an entity of an archetype matches all of whose rows match but for their sparse
    /// components.</summary>
    /// <param name="entity">The entity, alive.</param>
    /// <param name="known">A set that it is in.</param>
    public bool TakesBySets(Entity entity, SparseSet known) => TakesSparse(entity, known, hasAny: true);

    /// <summary>Whether an entity of an archetype that can hold matches is one.</summary>
    /// <param name="row">Where the entity is.</param>
    /// <param name="archetype">What is asked for of its archetype's rows.</param>
    /// <param name="known">A set that the entity is in.</param>
    public bool Takes(in Row row, ArchetypeFilter archetype, SparseSet known)
    {
        DisabledBits bits = row.Disabled;
        int word = DisabledBits.WordOf(row.Index);
        ulong bit = DisabledBits.BitOf(row.Index);
        return (archetype.Take(bits, word) & bit) != 0
            && TakesSparse(row.Entity, known, (archetype.TakeAny(bits, word) & bit) != 0);
    }

    /// <summary>Which of 64 rows match.</summary>
    /// <param name="chunk">Their chunk, whose archetype can hold matches.</param>
    /// <param name="archetype">What is asked for of the archetype's rows.</param>
    /// <param name="word">The number of the first of the rows, divided by 64.</param>
    /// <param name="rows">A bit for each of the rows to look at.</param>
    /// <returns>A bit for each of those that match.</returns>
    public ulong Take(in Chunk chunk, ArchetypeFilter archetype, int word, ulong rows)
    {
        ulong any = ulong.MaxValue;
        if (!archetype.TakesAll)
        {
            DisabledBits bits = chunk.Disabled;
            rows &= archetype.Take(bits, word);
            any = archetype.TakeAny(bits, word);
        }

        return HasSets ? TakeSparse(in chunk, word, rows, any) : rows & any;
    }

    private bool HasSets => _all.Length != 0 || _none.Length != 0 || _any.Length != 0;

    /// <param name="chunk">The chunk.</param>
    /// <param name="word">The number of the first of the rows, divided by 64.</param>
    /// <param name="rows">A bit for each of the rows to look at.</param>
    /// <param name="any">A bit for each of the rows that have one of the components of which one is needed.</param>
    private ulong TakeSparse(in Chunk chunk, int word, ulong rows, ulong any)
    {
        ref Entity first = ref Unsafe.Add(ref chunk.FirstEntity, word * DisabledBits.WordRows);
        for (ulong left = rows; left != 0; left &= left - 1)
        {
            int row = BitOperations.TrailingZeroCount(left);
            ulong bit = DisabledBits.BitOf(row);
            if (!TakesSparse(Unsafe.Add(ref first, row), null, (any & bit) != 0))
            {
                rows &= ~bit;
            }
        }

        return rows;
    }

    /// <summary>Whether an entity is in the sets it must be in, and in no other.</summary>
    /// <param name="entity">The entity, alive.</param>
    /// <param name="known">A set that it is in; null if none is known.</param>
    /// <param name="hasAny">Whether it needs none of the components of which one is needed, or has one.</param>
    private bool TakesSparse(Entity entity, SparseSet? known, bool hasAny)
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

        return hasAny || IsInAny(entity);
    }

    private bool IsInAny(Entity entity)
    {
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
