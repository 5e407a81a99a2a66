namespace Ashlar.Ecs;

/// <summary>
/// An edge of the archetype graph: entities of one archetype that add, remove or take on a set of components move to
/// the edge's target, and the edge knows which columns move with them. Immutable.
/// </summary>
internal sealed class Edge
{
    public Edge(Archetype source, EdgeKind kind, ComponentSet set, Archetype target)
    {
        Kind = kind;
        Set = set;
        Target = target;
        Moves = new RowMoves(source.Columns, target.Columns);
    }

    /// <summary>What entities do with the <see cref="Set"/>.</summary>
    public EdgeKind Kind { get; }

    /// <summary>The components that entities add, remove or end with.</summary>
    public ComponentSet Set { get; }

    /// <summary>The archetype that entities move to.</summary>
    public Archetype Target { get; }

    /// <summary>What moves with them.</summary>
    public RowMoves Moves { get; }
}
