using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

public sealed class StorageTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public StorageTests() => _world = World.Create(_memory, new WorldOptions { Name = "level" });

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void Columns_start_at_cache_lines_and_do_not_overlap()
    {
        for (int i = 0; i < 10_000; i++)
        {
            _world.Create(new Small((byte)i), new Position(i, i, i), new Health(i), new Mass(i, i), new Player());
        }

        var description = new QueryDescription().WithAll<Small>();
        int seen = 0;
        foreach (ref Chunk chunk in _world.Query(in description))
        {
            Assert.True(chunk.Count <= chunk.Capacity);
            AssertAligned(chunk.GetSpan<Small>());
            AssertAligned(chunk.GetSpan<Position>());
            AssertAligned(chunk.GetSpan<Health>());
            AssertAligned(chunk.GetSpan<Mass>());
            foreach (int row in chunk)
            {
                Assert.Equal(seen, chunk.GetSpan<Health>()[row].Points);
                Assert.Equal((byte)seen, chunk.GetSpan<Small>()[row].Value);
                Assert.Equal(seen, chunk.GetSpan<Mass>()[row].Inverse);
                Assert.Equal(seen, chunk.GetSpan<Position>()[row].Z);
                seen++;
            }
        }

        Assert.Equal(10_000, seen);
    }

    [Fact]
    public void A_chunk_is_asked_for_by_an_index_that_there_is()
    {
        Archetype archetype = _world.GetArchetype(_world.Create(new Health(1)));
        Assert.Equal(1, archetype.GetChunk(0).Count);
        _world.Create(archetype.GetChunk(0).Capacity, new Health(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => archetype.GetChunk(-1));
        Assert.Contains(
            "has 2 chunks: use 0 to 1",
            Assert.Throws<ArgumentOutOfRangeException>(() => archetype.GetChunk(2)).Message, StringComparison.Ordinal);
        _world.Clear();
        Assert.Throws<ArgumentOutOfRangeException>(() => archetype.GetChunk(0));
    }

    [Fact]
    public void Full_chunks_spare_ones_capacity_and_slack_are_told_exactly()
    {
        Entity first = _world.Create(new Health(1));
        Archetype archetype = _world.GetArchetype(first);
        int small = archetype.GetChunk(0).Capacity;
        Assert.Equal((1, 0, 1, small), Figures(archetype));
        _world.Create(small - 1, new Health(2));
        Assert.Equal((1, 1, 1, small), Figures(archetype));

        // The last chunk has one row, and keeps its memory in reserve when that goes.
        Entity last = _world.Create(new Health(3));
        int next = archetype.GetChunk(1).Capacity;
        Assert.True(next > small);
        Assert.Equal((2, 1, 2, small + next), Figures(archetype));
        AssertBytes(archetype, 4096 + 16_384);
        _world.Destroy(last);
        Assert.Equal((1, 1, 2, small + next), Figures(archetype));
        AssertBytes(archetype, 4096 + 16_384);
        _world.Create(new Health(4));
        Assert.Equal((2, 1, 2, small + next), Figures(archetype));
        _world.Create(next - 1, new Health(5));
        Assert.Equal((2, 2, 2, small + next), Figures(archetype));
        _world.Destroy(new QueryDescription().WithAll<Health>());
        Assert.Equal((0, 0, 0, 0), Figures(archetype));
        AssertBytes(archetype, 0);

        _world.Destroy(_world.Create(new Health(6)));
        Assert.Equal((0, 0, 1, small), Figures(archetype));
        _world.TrimExcess();
        Assert.Equal((0, 0, 0, 0), Figures(archetype));
        AssertBytes(archetype, 0);

        static (int Chunks, int Full, int ChunkCapacity, int EntityCapacity) Figures(Archetype archetype) =>
            (archetype.ChunkCount, archetype.Count, archetype.ChunkCapacity, archetype.EntityCapacity);

        static void AssertBytes(Archetype archetype, long bytes)
        {
            ArchetypeStatistics statistics = archetype.Statistics;
            Assert.Equal(bytes, statistics.ChunkBytes);
            Assert.Equal(
                bytes - ((long)statistics.Capacity * statistics.BytesPerEntity), statistics.SlackBytes);
        }
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

    [Theory]
    [InlineData(1, 0)]
    [InlineData(4096, 0)]
    [InlineData(4097, 1)]
    [InlineData(256 << 10, 3)]
    [InlineData((256 << 10) + 1, ChunkSizes.Count)]
    [InlineData(4 << 20, ChunkSizes.Count)]
    public void The_first_chunk_is_the_smallest_that_holds_an_entity(int bytes, int expected) =>
        Assert.Equal(expected, ChunkSizes.SmallestFor(bytes));

    [Fact]
    public void Chunks_hold_whole_vectors_of_entities_where_they_hold_many()
    {
        Assert.Equal([192, 816, 3264, 13_104], Capacities(Component<Velocity>.Signature));
        Assert.Equal([3, 15, 63, 240], Capacities(Component<Kilobyte>.Signature));

        static IEnumerable<int> Capacities(Signature signature) => Enumerable.Range(0, ChunkSizes.Count)
            .Select(size => new ArchetypeColumns(signature.Set).CapacityOf(ChunkSizes.BytesOf(size)));
    }

    [InlineArray(1 << 10)]
    private struct Kilobyte
    {
        private byte _first;
    }

    [Fact]
    public void Chunk_changes_tell_from_which_archetype_on_a_list_is_old()
    {
        Archetype[] archetypes =
        [
            _world.EnsureCapacity<Health>(0), _world.EnsureCapacity<Mass>(0), _world.EnsureCapacity<Small>(0),
        ];
        var changes = new ChunkChanges();
        Assert.Equal(int.MaxValue, changes.FirstSince(0));
        foreach (int index in (int[])[2, 1, 2])
        {
            changes.Note(archetypes[index]);
        }

        Assert.Equal([1, 1, 2, int.MaxValue], Enumerable.Range(0, 4).Select(count => changes.FirstSince(count)));
        for (int more = 0; more < 61; more++)
        {
            changes.Note(archetypes[2]);
        }

        // Sixty-four changes are remembered, of which the second was the lowest.
        Assert.Equal((64, 1, 1, 2), (changes.Count, changes.FirstSince(0), changes.FirstSince(1), changes.FirstSince(2)));
        changes.Note(archetypes[2]);
        Assert.Equal((0, 1, 2), (changes.FirstSince(0), changes.FirstSince(1), changes.FirstSince(2)));
        changes.Note(archetypes[2]);
        Assert.Equal((0, 2), (changes.FirstSince(1), changes.FirstSince(2)));
    }

    [Fact]
    public void An_entity_does_not_have_what_was_registered_after_it()
    {
        Entity entity = _world.Create(new Health(1));
        Chunk chunk = entity.GetArchetype().GetChunk(0);
        Assert.False(entity.Has<Late>());
        Assert.False(chunk.Has<Late>());
        Assert.False(chunk.Has(Component<Late>.ComponentType));
        Assert.False(chunk.Has(Component<Late>.Id));
        Assert.True(chunk.Has(Component<Health>.ComponentType));
        Assert.Throws<ComponentNotFoundException>(() => entity.Get<Late>());
        Assert.Throws<ComponentNotFoundException>(() => entity.GetArchetype().GetChunk(0).GetSpan<Late>().Length);
        Assert.Throws<ArgumentNullException>("cmp", () => entity.GetArchetype().GetChunk(0).Copy(0, null!));
    }

    private record struct Late(int Value);

    [Fact]
    public void Components_are_found_in_a_layout_whatever_was_registered_later()
    {
        ChunkLayout layout = _world.Create(new Health(1), new Lamp(2)).GetArchetype().GetChunk(0).Layout;
        Assert.True(layout.Offsets.Length >= ComponentRegistry.Size);
        foreach (int id in (int[])[layout.Offsets.Length, layout.BitOffsets.Length, int.MaxValue, -1])
        {
            Assert.Equal(ChunkLayout.Missing, layout.OffsetOf(int.Max(id, layout.Offsets.Length)));
            Assert.Equal(ChunkLayout.Missing, layout.BitOffsetOf(int.Max(id, layout.BitOffsets.Length)));
        }

        Assert.Equal([0, 64, 64, 128, 128], ((int[])[0, 1, 512, 513, 1024]).Select(ChunkLayout.BitBytesFor));
        Assert.Equal((layout.FirstBits, 64), (layout.BitOffsetOf(Component<Lamp>.Id), layout.BitBytes));
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
    public void Tags_and_references_take_no_bytes_in_the_chunk()
    {
        Entity plain = _world.Create(new Health(1));
        Entity tagged = _world.Create(new Health(1), new Player(), new Frozen(), new Label("x", 1));

        Assert.Equal(12, plain.GetArchetype().Statistics.BytesPerEntity);
        Assert.Equal(12, tagged.GetArchetype().Statistics.BytesPerEntity);
        Assert.Equal(plain.GetArchetype().EntitiesPerChunk, tagged.GetArchetype().EntitiesPerChunk);
        tagged.Set(new Player());
        tagged.Get<Player>() = default;
        Assert.Equal(1, tagged.Get<Health>().Points);
        Assert.Equal(1, plain.Get<Health>().Points);
    }

    [Fact]
    public void Statistics_tell_the_waste()
    {
        Entity entity = _world.Create(new Position(1, 1, 1), new Mass(1, 1));
        Archetype archetype = entity.GetArchetype();
        ArchetypeStatistics statistics = archetype.Statistics;

        Assert.Equal(8 + 12 + 16, statistics.BytesPerEntity);
        Assert.Equal((1, 1), (statistics.Entities, statistics.Chunks));
        Assert.Equal(4096, statistics.ChunkBytes);
        Assert.Equal(archetype.GetChunk(0).Capacity, statistics.Capacity);
        Assert.Equal(statistics.Capacity - 1, statistics.EmptySlots);
        Assert.Equal(statistics.ChunkBytes - statistics.Capacity * statistics.BytesPerEntity, statistics.SlackBytes);

        // The columns fit with less than 16 rows, which whole vectors may cost, and a line per column to spare.
        Assert.InRange(statistics.SlackBytes, 0, 16 * statistics.BytesPerEntity + 3 * 64);
        Assert.Equal(0, statistics.Capacity % 16);
        Assert.Equal(_world.Statistics.ChunkBytes, statistics.ChunkBytes);
    }

    [Fact]
    public void Rows_stay_dense_whatever_is_destroyed()
    {
        var random = new Random(7);
        var alive = Enumerable.Range(0, 20_000).Select(i => _world.Create(new Health(i), new Label("l", i))).ToList();
        Archetype archetype = alive[0].GetArchetype();
        while (alive.Count > 0)
        {
            int index = random.Next(alive.Count);
            _world.Destroy(alive[index]);
            alive[index] = alive[^1];
            alive.RemoveAt(alive.Count - 1);
            AssertDense(archetype, alive.Count);
        }

        Assert.Equal(1, _world.Statistics.Chunks);
        _world.TrimExcess();
        Assert.Equal(0, _world.Statistics.Chunks);
    }

    /// <summary>Every chunk is full but the last, which is not empty.</summary>
    internal static void AssertDense(Archetype archetype, int entities)
    {
        Assert.Equal(entities, archetype.EntityCount);
        int rows = 0;
        for (int index = 0; index < archetype.ChunkCount; index++)
        {
            Chunk chunk = archetype.GetChunk(index);
            Assert.Equal(index < archetype.ChunkCount - 1 ? chunk.Capacity : entities - rows, chunk.Count);
            Assert.InRange(chunk.Count, 1, chunk.Capacity);
            rows += chunk.Count;
        }

        Assert.Equal(entities, rows);
    }

    [Fact]
    public void Chunks_grow_with_their_archetype_and_columns_stay_aligned()
    {
        const int Entities = 200_000;
        for (int i = 0; i < Entities; i++)
        {
            _world.Create(new Small((byte)i), new Mass(1, i));
        }

        Archetype archetype = _world.Archetypes[^1];
        List<int> kilobytes = [];
        long total = 0;
        for (int index = 0; index < archetype.ChunkCount; index++)
        {
            Chunk chunk = archetype.GetChunk(index);
            int bytes = chunk.Capacity * (8 + 1 + 16);
            kilobytes.Add((int)BitOperations.RoundUpToPowerOf2((uint)bytes) >> 10);
            total += kilobytes[^1] << 10;
            AssertAligned(ref MemoryMarshal.GetReference(chunk.GetSpan<Small>()));
            AssertAligned(ref MemoryMarshal.GetReference(chunk.GetSpan<Mass>()));
        }

        Assert.Equal([4, 16, 64, 256, 256], kilobytes.Take(5));
        Assert.All(kilobytes.Skip(5), size => Assert.Equal(256, size));
        Assert.Equal(total, archetype.Statistics.ChunkBytes);
    }

    [Fact]
    public void Ten_thousand_archetypes_of_one_entity_take_4_KiB_each()
    {
        ComponentType[] types = [typeof(Health), typeof(Position), typeof(Mass), typeof(Player), typeof(Small),
            typeof(Frozen), .. Enumerable.Range(0, 8).Select(Tagged.Of)];
        for (int bits = 0; bits < 10_000; bits++)
        {
            _world.Create(new Signature([.. types.Where((_, index) => (bits & 1 << index) != 0)]));
        }

        Assert.Equal(10_000, _world.Statistics.Archetypes);
        Assert.Equal(10_000 * 4096L, _world.Statistics.ChunkBytes);
    }

    [Fact]
    public void An_entity_may_fill_the_largest_chunk_and_no_more()
    {
        Entity large = _world.Create(default(Bulk));
        Assert.Equal(256 << 10, large.GetArchetype().Statistics.ChunkBytes);
        Assert.Equal(1, large.GetArchetype().EntitiesPerChunk);
        Assert.Throws<NotSupportedException>(() => _world.Add(large, new Health()));
        Assert.True(_world.Has<Bulk>(large));
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

    private static void AssertAligned<T>(ref T first) =>
        Assert.Equal(0, Unsafe.ByteOffset(ref Unsafe.NullRef<T>(), ref first) % 64);

    /// <summary>Eight tags of one shape.</summary>
    private readonly struct Tagged
    {
        public static ComponentType Of(int index) => index switch
        {
            0 => typeof(Tag<byte>),
            1 => typeof(Tag<sbyte>),
            2 => typeof(Tag<short>),
            3 => typeof(Tag<ushort>),
            4 => typeof(Tag<int>),
            5 => typeof(Tag<uint>),
            6 => typeof(Tag<long>),
            _ => typeof(Tag<ulong>),
        };
    }

    private readonly struct Tag<T>;

    /// <summary>With the entity's own column, the whole of the largest chunk.</summary>
    [InlineArray((256 << 10) - 64)]
    private struct Bulk
    {
        private byte _first;
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
    public void References_are_cleared_when_their_entity_is_destroyed()
    {
        WeakReference destroyed = Track(out Entity destroyedEntity);
        WeakReference removed = Track(out Entity removedEntity);
        WeakReference cleared = Track(out _);
        WeakReference overwritten = Track(out Entity overwrittenEntity);
        WeakReference kept = Track(out Entity keptEntity);

        _world.Destroy(destroyedEntity);
        _world.Remove<Label>(removedEntity);
        _world.Set(overwrittenEntity, new Label("new", 0));
        Collect();
        Assert.False(destroyed.IsAlive);
        Assert.False(removed.IsAlive);
        Assert.False(overwritten.IsAlive);
        Assert.True(cleared.IsAlive);
        Assert.Equal("kept", keptEntity.Get<Inventory>().GetType().Name == nameof(Inventory) ? "kept" : "lost");

        _world.Clear();
        Collect();
        Assert.False(cleared.IsAlive);
        Assert.False(kept.IsAlive);
    }

    [Fact]
    public void An_entity_larger_than_a_chunk_is_refused()
    {
        var refused = Assert.Throws<NotSupportedException>(() => _world.Create(Component<Huge>.Signature));
        Assert.Contains("bytes", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, _world.Size);
        Assert.Equal(0, _world.Statistics.Archetypes);
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

    [Fact]
    public void The_world_shows_in_the_tree_of_allocators()
    {
        _world.Create(new Health(1));
        MemorySnapshot snapshot = _memory.Snapshot();
        var names = new List<string>();
        foreach (AllocatorSnapshot node in snapshot.Nodes)
        {
            names.Add(node.Name);
        }

        Assert.Contains("level", names);
        Assert.Contains("chunks", names);
        Assert.Contains("entity records", names);
        Assert.Contains("free entities", names);
    }

    [InlineArray(256 << 10)]
    private struct Huge
    {
        private byte _first;
    }

    private static void AssertAligned<T>(Span<T> span)
        where T : unmanaged
    {
        // Native memory does not move, so the distance from null is the address.
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<T>(), ref span[0]);
        Assert.Equal(0, address % 64);
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Track(out Entity entity)
    {
        string text = new('x', 5);
        entity = _world.Create(new Health(1), new Label(text, 1), new Inventory(1));
        return new WeakReference(text);
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
