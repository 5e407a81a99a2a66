using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Where a world's chunks come from, how many there may be, and where they go.</summary>
public sealed class ChunkPoolTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public ChunkPoolTests() => _world = World.Create(_memory, new WorldOptions { Name = "level" });

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void The_chunks_that_more_rows_take_are_counted_exactly()
    {
        Archetype archetype = _world.GetArchetype(_world.Create(new Health(1)));
        int[] rows = [.. Enumerable.Range(0, ChunkSizes.Count)
            .Select(size => archetype.Columns.CapacityOf(ChunkSizes.BytesOf(size)))];
        int room = rows[0] - 1;
        Assert.Equal([1, 1, 1, 1], ChunksFor(room));
        Assert.Equal([1, 2, 1, 1], ChunksFor(room + 1));
        Assert.Equal([1, 2, 2, 1], ChunksFor(room + rows[1] + rows[2]));
        Assert.Equal([1, 2, 2, 2], ChunksFor(room + rows[1] + rows[2] + 1));
        Assert.Equal([1, 2, 2, 6], ChunksFor(room + rows[1] + rows[2] + (5 * rows[3])));
        Assert.Equal([1, 2, 2, 7], ChunksFor(room + rows[1] + rows[2] + (5 * rows[3]) + 1));

        // Added to what is there already.
        int[] ChunksFor(int more)
        {
            int[] counts = [1, 1, 1, 1];
            archetype.CountChunksFor(more, counts);
            return counts;
        }
    }

    [Fact]
    public void The_largest_chunks_are_committed_as_a_huge_page_and_no_more_than_the_world_may_have()
    {
        const int Small = 4096 + (16 << 10) + (64 << 10);
        const int Large = ChunkSizes.LargestBytes;
        using World world = World.Create(_memory, new WorldOptions { MaximumChunkBytes = Small + (10 * Large) });
        int[] rows = [.. Enumerable.Range(0, ChunkSizes.Count).Select(RowsOf)];
        world.Create(rows[0] + rows[1] + rows[2], new Mass());
        Assert.Equal((3, Small), (world.Statistics.Chunks, world.Statistics.ChunkBytes));
        world.Create(new Mass());
        Assert.InRange(CommittedLarge(), 8 * Large, (8 * Large) + (Large / 2));
        world.Create((rows[3] * 8) - 1, new Mass());
        Assert.InRange(CommittedLarge(), 8 * Large, (8 * Large) + (Large / 2));

        // Two more are all that there may be.
        world.Create(new Mass());
        Assert.InRange(CommittedLarge(), 10 * Large, (10 * Large) + (Large / 2));
        world.Create((rows[3] * 2) - 1, new Mass());
        var full = Assert.Throws<InvalidOperationException>(() => world.Create(new Mass()));
        Assert.Contains($"13 chunks of {Small + (10 * Large)} bytes", full.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => world.Create(new Health(1)));
        world.Destroy(new QueryDescription().WithAll<Mass>());
        Assert.Equal((0, 0), (world.Statistics.Chunks, world.Statistics.ChunkBytes));

        static int RowsOf(int size) =>
            new ArchetypeColumns(Component<Mass>.Signature.Set).CapacityOf(ChunkSizes.BytesOf(size));

        long CommittedLarge()
        {
            long bytes = 0;
            foreach (AllocatorSnapshot node in _memory.Snapshot().Nodes)
            {
                bytes += node.Name == "256 KiB" ? node.CommittedBytes : 0;
            }

            return bytes;
        }
    }

    [Fact]
    public void What_a_world_may_have_is_asked_before_anything_is_made()
    {
        const int Small = 4096 + (16 << 10) + (64 << 10);
        using World world = World.Create(_memory, new WorldOptions { MaximumChunkBytes = Small });
        Archetype archetype = world.EnsureCapacity<Mass>(1);
        Assert.Single(_memory.Snapshot().Nodes.ToArray(), node => node.Name.EndsWith(" KiB", StringComparison.Ordinal));
        int all = Enumerable.Range(0, 3).Sum(size => archetype.Columns.CapacityOf(ChunkSizes.BytesOf(size)));
        Assert.Throws<InvalidOperationException>(() => world.EnsureCapacity<Mass>(all + 1));
        Assert.Throws<InvalidOperationException>(() => world.Create(all + 1, new Mass()));
        Assert.Equal((0, 0, 0), (world.Size, world.Statistics.Chunks, ChunkNode().LiveObjects));
        world.EnsureCapacity<Mass>(all);
        world.Create(all, new Mass());
        Assert.Equal((all, Small), (world.Size, world.Statistics.ChunkBytes));
        Assert.Throws<InvalidOperationException>(() => world.Create(1, new Mass()));
        Assert.Equal(all, world.Size);
    }

    [Fact]
    public void A_chunk_that_comes_back_has_the_managed_columns_it_had_until_the_world_is_trimmed()
    {
        Entity[] entities = [.. Enumerable.Range(0, 4000).Select(index => _world.Create(new Label("x", index)))];
        Archetype archetype = entities[0].GetArchetype();
        WeakReference[] columns = [.. Enumerable.Range(0, archetype.ChunkCount).Select(ColumnOf)];
        Assert.Equal(3, columns.Length);
        _world.Destroy(entities);
        for (int index = 0; index < entities.Length; index++)
        {
            entities[index] = _world.Create(new Label("y", index));
        }

        Assert.All(Enumerable.Range(0, 3), index => Assert.Same(columns[index].Target, ColumnOf(index).Target));
        _world.Destroy(entities);
        Collect();
        Assert.All(columns, column => Assert.True(column.IsAlive));
        _world.TrimExcess();
        Collect();
        Assert.All(columns, column => Assert.False(column.IsAlive));

        [MethodImpl(MethodImplOptions.NoInlining)]
        WeakReference ColumnOf(int chunk) => new(archetype.GetChunk(chunk).ManagedColumns[0]);
    }

    [Fact]
    public void An_entity_that_comes_and_goes_at_the_edge_of_a_chunk_rents_it_once()
    {
        Entity first = _world.Create(new Health(1));
        Archetype archetype = first.GetArchetype();
        while (archetype.EntityCount < archetype.GetChunk(0).Capacity)
        {
            _world.Create(new Health(2));
        }

        _world.Destroy(_world.Create(new Health(3)));
        long rented = ChunkNode().Allocations;
        for (int i = 0; i < 100; i++)
        {
            _world.Destroy(_world.Create(new Health(4)));
        }

        Assert.Equal(rented, ChunkNode().Allocations);
        Assert.Equal((1, 2), (archetype.ChunkCount, archetype.Statistics.Chunks));
    }

    [Fact]
    public void Emptied_chunks_serve_other_archetypes()
    {
        Entity[] first = [.. Enumerable.Range(0, 50_000).Select(i => _world.Create(new Health(i)))];
        int chunks = _world.Statistics.Chunks;
        long committed = ChunkNode().CommittedBytes;
        foreach (Entity entity in first)
        {
            _world.Destroy(entity);
        }

        Assert.Equal(1, _world.Statistics.Chunks);
        Assert.Equal(1, ChunkNode().LiveObjects);
        for (int i = 0; i < 50_000; i++)
        {
            _world.Create(new Frozen(), new Health(i));
        }

        // The emptied archetype kept its first chunk.
        Assert.Equal(chunks + 1, _world.Statistics.Chunks);
        Assert.Equal(chunks + 1, ChunkNode().LiveObjects);

        // One small chunk more. Full checks keep returned blocks in quarantine: memory is not used again at once.
        Assert.True(MemoryChecks.Level == CheckLevel.Full || ChunkNode().CommittedBytes <= committed + (16 << 10));
    }

    [Fact]
    public void Reserved_memory_is_there_when_the_entities_come()
    {
        _world.Reserve(Component<Position, Health>.Signature, 100_000);
        long committed = _memory.CommittedBytes;
        for (int i = 0; i < 100_000; i++)
        {
            _world.Create(new Position(), new Health(i));
        }

        Assert.Equal(committed, _memory.CommittedBytes);
        Assert.Throws<ArgumentOutOfRangeException>(() => _world.Reserve(Component<Health>.Signature, -1));
        _world.Create(new Mass(1, 1));
        Assert.Throws<StructuralChangeException>(() => _world.Query(
            new QueryDescription().WithAll<Mass>(), (Entity _) => _world.Reserve(Component<Mass>.Signature, 1)));
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    /// <summary>The pools of chunks of all sizes together.</summary>
    private (long LiveObjects, long CommittedBytes, long Allocations) ChunkNode()
    {
        (long LiveObjects, long CommittedBytes, long Allocations) sum = default;
        foreach (AllocatorSnapshot node in _memory.Snapshot().Nodes)
        {
            if (node.Name.EndsWith(" KiB", StringComparison.Ordinal))
            {
                sum.LiveObjects += node.LiveObjects;
                sum.CommittedBytes += node.CommittedBytes;
                sum.Allocations += node.Allocations;
            }
        }

        return sum;
    }
}
