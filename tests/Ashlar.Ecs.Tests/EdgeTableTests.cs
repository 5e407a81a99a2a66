using System.Numerics;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

public sealed class EdgeTableTests
{
    [Fact]
    public void An_edge_is_found_by_its_kind_and_its_set()
    {
        using var memory = new MemorySystem();
        using World world = World.Create(memory);
        Archetype archetype = world.GetArchetype(world.Create(new Health(1)));
        var edges = new List<Edge>();
        EdgeTable table = EdgeTable.Empty;
        foreach (Signature signature in WorldModel.Signatures)
        {
            foreach (EdgeKind kind in Enum.GetValues<EdgeKind>())
            {
                Assert.Null(table.Find(kind, signature.Set));
                edges.Add(new Edge(archetype, kind, signature.Set, archetype));
                table = table.Add(edges[^1]);
                Assert.Equal((int)BitOperations.RoundUpToPowerOf2((uint)edges.Count * 2), table.Places);
                Assert.Null(EdgeTable.Empty.Find(kind, signature.Set));
            }
        }

        Assert.All(edges, edge => Assert.Same(edge, table.Find(edge.Kind, edge.Set)));
    }

    /// <summary>Some of them fall on the same place of a table that is empty but for them.</summary>
    [Fact]
    public void Any_two_edges_are_found()
    {
        using var memory = new MemorySystem();
        using World world = World.Create(memory);
        Archetype archetype = world.GetArchetype(world.Create(new Health(1)));
        Edge[] edges = [.. WorldModel.Signatures.Take(16).SelectMany(signature =>
            Enum.GetValues<EdgeKind>().Select(kind => new Edge(archetype, kind, signature.Set, archetype)))];
        foreach (Edge first in edges)
        {
            EdgeTable one = EdgeTable.Empty.Add(first);
            foreach (Edge second in edges.Where(edge => edge != first))
            {
                EdgeTable both = EdgeTable.Empty.Add(first).Add(second);
                Assert.Same(first, both.Find(first.Kind, first.Set));
                Assert.Same(second, both.Find(second.Kind, second.Set));
                Assert.Null(one.Find(second.Kind, second.Set));
            }
        }
    }
}
