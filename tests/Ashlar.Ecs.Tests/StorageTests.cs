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
        Entity other = _world.Create(new Mass());
        _world.Query(new QueryDescription(), _ => Assert.False(_world.TryTrimExcess()));
        _world.Destroy(other);
        Assert.Equal((0, 0, 1, small), Figures(archetype));
        Assert.True(_world.TryTrimExcess());
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
}
