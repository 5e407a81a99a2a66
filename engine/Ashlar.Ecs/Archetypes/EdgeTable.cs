namespace Ashlar.Ecs;

/// <summary>
/// The edges that leave one archetype: a small open hash table, at most half full, so that the usual look-up is one
/// probe. Edges are added and never removed. Reading needs no lock: a slot is empty, or holds a whole edge.
/// </summary>
internal sealed class EdgeTable
{
    public static readonly EdgeTable Empty = new(1);

    private readonly Edge?[] _edges;
    private int _count;

    private EdgeTable(int capacity) => _edges = new Edge?[capacity];

    /// <summary>Places for edges, of which half may be taken.</summary>
    public int Places => _edges.Length;

    public Edge? Find(EdgeKind kind, ComponentSet set)
    {
        Edge?[] edges = _edges;
        int mask = edges.Length - 1;
        for (int index = Hash(kind, set) & mask; (uint)index < (uint)edges.Length && edges[index] is { } edge;
            index = (index + 1) & mask)
        {
            if (ReferenceEquals(edge.Set, set) && edge.Kind == kind)
            {
                return edge;
            }
        }

        return null;
    }

    /// <summary>Adds an edge; one that the table does not have.</summary>
    /// <returns>This table, or a larger one with the same edges where this one is half full.</returns>
    public EdgeTable Add(Edge added)
    {
        EdgeTable table = (_count * 2) + 2 > _edges.Length ? Grown() : this;
        table.Insert(added);
        return table;
    }

    private EdgeTable Grown()
    {
        var larger = new EdgeTable(_edges.Length * 2);
        foreach (Edge? edge in _edges)
        {
            if (edge is not null)
            {
                larger.Insert(edge);
            }
        }

        return larger;
    }

    /// <summary>Ids of sets are dense, so sets of one kind that were made together spread over the table.</summary>
    private static int Hash(EdgeKind kind, ComponentSet set) => set.Id + (int)kind;

    private void Insert(Edge edge)
    {
        int mask = _edges.Length - 1;
        int index = Hash(edge.Kind, edge.Set) & mask;
        while (_edges[index] is not null)
        {
            index = (index + 1) & mask;
        }

        _edges[index] = edge;
        _count++;
    }
}
