using System.Runtime.CompilerServices;
using Arch.Core;
using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Arch.Tests;

public sealed class WorldMemoryTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world = World.Create();

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
    }

    [Fact]
    public void The_tree_says_what_the_arrays_of_the_world_say() => Seeded.Run(1, 10, random =>
    {
        using var shown = new WorldMemory(_memory, _world, "world");
        for (int round = 0; round < 20; round++)
        {
            Shake(random);
            shown.Update();
            AssertShown(shown);
        }
    });

    [Fact]
    public void Native_sums_stay_native()
    {
        Fill(5000);
        MemorySnapshot before = _memory.Snapshot();
        using var shown = new WorldMemory(_memory, _world, "world");
        MemorySnapshot after = _memory.Snapshot();
        Assert.Equal(after.CommittedBytes, after.Nodes.ToArray().Sum(node => node.CommittedBytes));
        Assert.InRange(after.CommittedBytes - before.CommittedBytes, 0, 4096);
        Assert.Equal(before.LiveBytes, after.LiveBytes);
        Assert.Equal(shown.Total.HeldBytes, after.ForeignBytes);
        Assert.Equal(shown.Total.LiveBytes, after.ForeignLiveBytes);
        Assert.True(after.ForeignBytes > 5000 * (12 + 8));
    }

    [Fact]
    public void The_bytes_are_nearly_what_the_collector_measures()
    {
        const int Entities = 300_000;
        using World warm = World.Create();
        warm.Create(new Position(), new Velocity(), new Frozen());
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Fill(Entities);
        long measured = GC.GetTotalMemory(forceFullCollection: true) - before;
        using var shown = new WorldMemory(_memory, _world, "world");
        Assert.InRange(shown.Total.HeldBytes, measured * 0.97, measured * 1.03);
    }

    [Fact]
    public void Archetypes_that_go_take_their_nodes_with_them()
    {
        _world.Create(new Position(), new Velocity());
        _world.Create(new Position());
        using var shown = new WorldMemory(_memory, _world, "world");
        Assert.Contains("world/Velocity+Position/Velocity", Paths());
        var moving = new QueryDescription().WithAll<Velocity>();
        _world.Destroy(in moving);
        _world.TrimExcess();
        shown.Update();
        Assert.DoesNotContain("world/Velocity+Position", Paths());
        Assert.DoesNotContain("world/Velocity+Position/Velocity", Paths());
        Assert.Contains("world/Position", Paths());
        _world.Clear();
        shown.Update();
        Assert.Equal(["world", "world/entity records"], Paths().Where(Ours));
        Assert.Equal(0, shown.Total.HeldBytes);
        shown.Dispose();
        Assert.DoesNotContain(Paths(), Ours);
        Assert.Throws<ObjectDisposedException>(shown.Update);
        Assert.Equal(0, _world.Size);

        static bool Ours(string path) => path.StartsWith("world", StringComparison.Ordinal);
    }

    [Fact]
    public void Beyond_the_limit_archetypes_share_a_node()
    {
        _world.Create(new Position());
        _world.Create(new Position(), new Velocity());
        _world.Create(new Velocity());
        _world.Create(new Position(), new Frozen());
        using var all = new WorldMemory(_memory, _world, "all");
        using var few = new WorldMemory(_memory, _world, "few", maximumArchetypes: 1);
        Assert.Equal(all.Total, few.Total);
        Assert.Equal(["few", "few/entity records", "few/Position", "few/Position/Position", "few/other archetypes"],
            Paths().Where(path => path.StartsWith("few", StringComparison.Ordinal)));
        AllocatorSnapshot others = Node("few/other archetypes");
        Assert.Equal(3, others.LiveObjects);
        Assert.Equal(3, others.Allocations);
        Assert.True(others.ForeignBytes > 3 * 8 * 1024);
    }

    [Fact]
    public void Updating_makes_no_garbage_while_no_archetype_appears()
    {
        Fill(3000);
        using var shown = new WorldMemory(_memory, _world, "world");
        Assert.Equal(0, Garbage.BytesOf(shown.Update));
    }

    private void Fill(int entities)
    {
        for (int i = 0; i < entities; i++)
        {
            _world.Create(new Position(), new Velocity(), new Frozen());
        }
    }

    private void Shake(Random random)
    {
        int count = random.Next(1, 1500);
        for (int i = 0; i < count; i++)
        {
            _ = random.Next(5) switch
            {
                0 => _world.Create(new Position()),
                1 => _world.Create(new Position(), new Velocity()),
                2 => _world.Create(new Velocity(), new Frozen()),
                3 => _world.Create(new Position(), new Label()),
                _ => _world.Create(),
            };
        }

        switch (random.Next(6))
        {
            case 0:
                var moving = new QueryDescription().WithAll<Velocity>();
                _world.Destroy(in moving);
                break;
            case 1:
                _world.TrimExcess();
                break;
            case 2:
                _world.Clear();
                break;
        }
    }

    /// <summary>The arrays themselves, element by element size, without their headers.</summary>
    private void AssertShown(WorldMemory shown)
    {
        long entities = 0;
        long chunks = 0;
        long slots = 0;
        foreach (Archetype archetype in _world.Archetypes.AsSpan())
        {
            string path = "world/" + NameOf(archetype);
            AllocatorSnapshot node = Node(path);
            long own = 0;
            int columns = archetype.Signature.Count;
            long[] bytes = new long[columns];
            for (int i = 0; i < archetype.ChunkCount; i++)
            {
                ref Chunk chunk = ref archetype.GetChunk(i);
                own += (long)chunk.Entities.Length * Unsafe.SizeOf<Entity>();
                for (int column = 0; column < columns; column++)
                {
                    bytes[column] += (long)chunk.Components[column].Length * SizeOf(chunk.Components[column]);
                }

                slots += chunk.Capacity;
            }

            chunks += archetype.ChunkCount;
            entities += archetype.EntityCount;
            Assert.Equal(archetype.EntityCount, node.LiveObjects);
            Assert.Equal(archetype.ChunkCount, node.Allocations - node.Frees);
            Assert.Equal(archetype.EntityCount * 12L, node.ForeignLiveBytes);
            Assert.InRange(node.ForeignBytes - own, archetype.ChunkCount * 24, archetype.ChunkCount * 1000);
            for (int column = 0; column < columns; column++)
            {
                Array array = archetype.GetChunk(0).Components[column];
                AllocatorSnapshot shownColumn = Node($"{path}/{array.GetType().GetElementType()!.Name}");
                Assert.Equal(bytes[column], shownColumn.ForeignBytes);
                Assert.Equal((long)archetype.EntityCount * SizeOf(array), shownColumn.ForeignLiveBytes);
            }
        }

        Assert.Equal(entities, _world.Size);
        Assert.Equal((entities, chunks, slots - entities),
            (shown.Total.LiveObjects, shown.Total.Blocks, shown.Total.EmptySlots));
        Assert.Equal(_memory.Snapshot().ForeignBytes, shown.Total.HeldBytes);
    }

    private static string NameOf(Archetype archetype) => archetype.Signature.Count == 0
        ? "no components"
        : string.Join('+', archetype.Signature.Components.ToArray().Reverse().Select(component => component.Type.Name));

    private static int SizeOf(Array array) => array switch
    {
        Position[] => Unsafe.SizeOf<Position>(),
        Velocity[] => Unsafe.SizeOf<Velocity>(),
        Frozen[] => Unsafe.SizeOf<Frozen>(),
        Label[] => IntPtr.Size,
        _ => throw new InvalidOperationException($"{array.GetType()} is no column of these tests"),
    };

    private AllocatorSnapshot Node(string path) => _memory.Snapshot().Nodes.ToArray().Single(node => node.Path == path);

    private string[] Paths() => [.. _memory.Snapshot().Nodes.ToArray().Select(node => node.Path)];
}
