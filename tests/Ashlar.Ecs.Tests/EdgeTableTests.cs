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
                Assert.Null(EdgeTable.Empty.Find(kind, signature.Set));
            }
        }

        Assert.All(edges, edge => Assert.Same(edge, table.Find(edge.Kind, edge.Set)));
    }
}
