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
        NativePairs = PairsOf(source.Columns.Native, target.Columns.Native);
        ManagedPairs = PairsOf(source.Columns.Managed, target.Columns.Managed);
        EnableablePairs = PairsOf(source.Columns.Enableable, target.Columns.Enableable);
    }

    /// <summary>What entities do with the <see cref="Set"/>.</summary>
    public EdgeKind Kind { get; }

    /// <summary>The components that entities add, remove or end with.</summary>
    public ComponentSet Set { get; }

    /// <summary>The archetype that entities move to.</summary>
    public Archetype Target { get; }

    /// <summary>The native columns that source and target share, by their index in each.</summary>
    public (int Source, int Target)[] NativePairs { get; }

    /// <summary>The managed columns that source and target share, by their index in each.</summary>
    public (int Source, int Target)[] ManagedPairs { get; }

    /// <summary>The components that can be disabled and that source and target share, by their place among those of
    /// each.</summary>
    public (int Source, int Target)[] EnableablePairs { get; }

    private static (int Source, int Target)[] PairsOf(ComponentInfo[] source, ComponentInfo[] target)
    {
        var pairs = new List<(int Source, int Target)>(source.Length);
        for (int from = 0; from < source.Length; from++)
        {
            int to = Array.IndexOf(target, source[from]);
            if (to >= 0)
            {
                pairs.Add((from, to));
            }
        }

        return [.. pairs];
    }
}
