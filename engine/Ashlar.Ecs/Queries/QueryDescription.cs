using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Ecs;

/// <summary>
/// Which entities a query wants.
/// A plain value, thread-safe once made: make it once and keep it, as making one costs look-ups of its signatures. A later <c>WithAll</c> replaces an earlier one. An empty description means
/// every entity.
/// </summary>
/// <example><code>
/// var moving = new QueryDescription().WithAll&lt;Position, Velocity&gt;().WithNone&lt;Frozen&gt;();
/// world.Query(in moving, (ref Position position, ref Velocity velocity) =&gt; position.X += velocity.X);
/// </code></example>
public partial struct QueryDescription : IEquatable<QueryDescription>
{
    /// <summary>The description that wants every entity.</summary>
    public static readonly QueryDescription Null = new();

    /// <summary>Makes a description that wants every entity.</summary>
    public QueryDescription()
    {
    }

    /// <summary>Makes a description from signatures.</summary>
    /// <param name="all">Components the entity has, all of them.</param>
    /// <param name="any">Components of which the entity has at least one; empty for no such condition.</param>
    /// <param name="none">Components the entity does not have.</param>
    /// <param name="exclusive">If given and not empty, the exact components of the entity; the other conditions are
    /// ignored.</param>
    public QueryDescription(
        Signature? all = null, Signature? any = null, Signature? none = null, Signature? exclusive = null)
    {
        All = all ?? default;
        Any = any ?? default;
        None = none ?? default;
        Exclusive = exclusive ?? default;
    }

    /// <summary>Components the entity has, all of them.</summary>
    public Signature All { get; set; }

    /// <summary>Components of which the entity has at least one; empty for no such condition.</summary>
    public Signature Any { get; set; }

    /// <summary>Components the entity does not have.</summary>
    public Signature None { get; set; }

    /// <summary>Exactly the components of the entity, whatever the other conditions; empty for no such
    /// condition.</summary>
    public Signature Exclusive { get; set; }

    /// <summary>Whether a component that is <see cref="EnableableAttribute">disabled</see> counts as one that is there.
    /// Otherwise it counts as one that is not: entities with a component of <see cref="All"/> disabled do not match,
    /// those with all of <see cref="None"/> disabled do.
    /// </summary>
    /// <example><code>var all = new QueryDescription { IgnoreComponentEnabledState = true }.WithAll&lt;Frozen&gt;();</code></example>
    public bool IgnoreComponentEnabledState { get; set; }

    /// <summary>Compares two descriptions.</summary>
    /// <param name="left">The first description.</param>
    /// <param name="right">The second description.</param>
    /// <returns>Whether they want the same.</returns>
    public static bool operator ==(QueryDescription left, QueryDescription right) => left.Equals(right);

    /// <summary>Compares two descriptions.</summary>
    /// <param name="left">The first description.</param>
    /// <param name="right">The second description.</param>
    /// <returns>Whether they want different things.</returns>
    public static bool operator !=(QueryDescription left, QueryDescription right) => !left.Equals(right);

    /// <inheritdoc/>
    public readonly bool Equals(QueryDescription other) => Key == other.Key;

    /// <inheritdoc/>
    public override readonly bool Equals([NotNullWhen(true)] object? obj) =>
        obj is QueryDescription other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => Key.GetHashCode();

    internal readonly bool IsExclusive => Exclusive.Count != 0;

    internal readonly QueryKey Key => IsExclusive
        ? new QueryKey(QueryKey.Exclusive, Exclusive.Set.Id, Marked(0))
        : new QueryKey(All.Set.Id, Any.Set.Id, Marked(None.Set.Id));

    /// <summary>Whether it says something about sparse components.</summary>
    internal readonly bool HasSparse =>
        All.Set.HasSparse || Any.Set.HasSparse || None.Set.HasSparse || Exclusive.Set.HasSparse;

    /// <summary>Whether entities of an archetype can match. Which of them do, their sparse components and those that are
    /// disabled may decide.</summary>
    internal readonly bool MatchesArchetype(ComponentSet set) => IsExclusive
        ? set.ContainsAll(Exclusive.Set.Dense) && ReferenceEquals(Certain(set), Certain(Exclusive.Set.Dense))
        : set.ContainsAll(All.Set.Dense)
            && (Any.Count == 0 || Any.Set.HasSparse || set.Overlaps(Any.Set)) && !set.Overlaps(Certain(None.Set));

    /// <summary>Whether an entity of an archetype that can match needs to be asked whether it has one of the components of
    /// which it needs one: the archetype alone does not tell.</summary>
    internal readonly bool AsksForAnyIn(ComponentSet set) =>
        !IsExclusive && Any.Count != 0 && !set.Overlaps(Certain(Any.Set));

    /// <summary>Those of some components that every entity has enabled which has them.</summary>
    private readonly ComponentSet Certain(ComponentSet set) => IgnoreComponentEnabledState ? set : set.Fixed;

    /// <summary>The number of a set in the key, which also says whether the enabled state is ignored.</summary>
    private readonly int Marked(int set) => IgnoreComponentEnabledState ? ~set : set;

    internal readonly bool Matches(ComponentSet set) => IsExclusive
        ? ReferenceEquals(set, Exclusive.Set)
        : set.ContainsAll(All.Set) && (Any.Count == 0 || set.Overlaps(Any.Set)) && !set.Overlaps(None.Set);
}
