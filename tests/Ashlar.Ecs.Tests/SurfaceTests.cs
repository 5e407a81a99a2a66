using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>The smaller members of Arch's surface.</summary>
public sealed class SurfaceTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public SurfaceTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void Boxed_components_are_read_and_written()
    {
        Entity entity = _world.Create(new Health(1), new Label("l", 2), new Inventory(3), new Player());
        ComponentType[] types = [typeof(Label), typeof(Health)];

        Assert.Equal(new Health(1), _world.Get(entity, typeof(Health)));
        Assert.Same(entity.Get<Inventory>(), entity.Get(typeof(Inventory)));
        Assert.IsType<Player>(entity.Get(typeof(Player)));
        Assert.True(entity.TryGet(typeof(Label), out object? label));
        Assert.Equal(new Label("l", 2), label);
        Assert.False(entity.TryGet(typeof(Mass), out object? none));
        Assert.Null(none);
        Assert.Equal([new Label("l", 2), new Health(1)], entity.GetRange(types));
        object?[] two = new object?[3];
        entity.GetRange(types, two);
        Assert.Equal([new Label("l", 2), new Health(1), null], two);
        Assert.Equal(4, _world.GetAllComponents(entity).Length);
        Assert.Contains(new Inventory(3), entity.GetAllComponents());

        entity.Set((object)new Inventory(4));
        entity.Set((object)new Player());
        entity.SetRange([new Health(5), new Label("m", 6)]);
        entity.AddRange([new Mass(7, 8), new Small(9)]);
        entity.AddRange(new ComponentType[] { typeof(Position), typeof(Frozen) });
        Assert.Equal((4, 5, "m", 7.0, (byte)9), (entity.Get<Inventory>().Items, entity.Get<Health>().Points,
            entity.Get<Label>().Text, entity.Get<Mass>().Kilograms, entity.Get<Small>().Value));
        Assert.Equal(default, entity.Get<Position>());
        Assert.True(entity.HasRange(new ComponentType[] { typeof(Frozen), typeof(Mass) }));
        Assert.False(entity.HasRange(new ComponentType[] { typeof(Mass), typeof(Velocity) }));
        entity.RemoveRange(new ComponentType[] { typeof(Mass), typeof(Label), typeof(Frozen) });
        Assert.Equal(Component<Health, Inventory, Player, Small, Position>.Signature, entity.GetComponentTypes());
        Assert.Equal(5, entity.Get<Health>().Points);
    }

    [Fact]
    public void Ranges_are_checked_before_anything_changes()
    {
        Entity entity = _world.Create(new Health(1), new Label("l", 2));
        Signature before = entity.GetComponentTypes();

        Assert.Throws<ComponentNotFoundException>(() => entity.Get(typeof(Mass)));
        Assert.Throws<ComponentNotFoundException>(() => entity.Set((object)new Mass(1, 1)));
        Assert.Throws<ComponentNotFoundException>(() => entity.SetRange([new Health(9), new Mass(1, 1)]));
        Assert.Throws<DuplicateComponentException>(() => entity.AddRange([new Mass(1, 1), new Health(9)]));
        Assert.Throws<DuplicateComponentException>(() => entity.Add((object)new Health(9)));
        Assert.Throws<ArgumentException>(() => entity.AddRange([new Mass(1, 1), new Mass(2, 2)]));
        Assert.Throws<ArgumentException>(
            () => entity.RemoveRange(new ComponentType[] { typeof(Health), typeof(Health) }));
        Assert.Throws<ComponentNotFoundException>(
            () => entity.RemoveRange(new ComponentType[] { typeof(Health), typeof(Mass) }));
        Assert.Throws<ArgumentException>(
            () => entity.GetRange(new ComponentType[] { typeof(Health), typeof(Label) }, new object?[1]));
        Assert.Throws<ArgumentNullException>(() => entity.SetRange([new Health(9), null!]));
        Assert.Throws<ArgumentNullException>(() => entity.Set((object)null!));
        Assert.Equal((before, 1), (entity.GetComponentTypes(), entity.Get<Health>().Points));

        // Nothing to add or to remove: the entity stays where it is, and is found there.
        entity.AddRange(Array.Empty<object>());
        entity.AddRange(Array.Empty<ComponentType>());
        entity.RemoveRange([]);
        _world.Create(new Health(77), new Label("next", 77));
        Assert.Equal(1, entity.Get<Health>().Points);
        Assert.Equal(2, _world.Size);
        _world.Destroy(entity);
        Assert.Throws<StaleEntityException>(() => entity.AddRange(Array.Empty<object>()));
        Assert.Throws<StaleEntityException>(() => entity.RemoveRange([]));
        Assert.Throws<StaleEntityException>(() => _world.GetChunk(entity));
    }

    [Fact]
    public void A_chunk_hands_out_rows()
    {
        _world.Create(3, new Health(1), new Label("l", 2));
        Entity last = _world.Create(new Health(4), new Label("m", 5));
        Chunk chunk = last.GetChunk();

        Assert.Equal((4, chunk.Capacity - 4, false, false), (chunk.Count, chunk.Buffer, chunk.IsFull, chunk.IsEmpty));
        Assert.True(default(Chunk).IsEmpty);
        EntityComponents<Health, Label> row = chunk.GetRow<Health, Label>(3);
        Assert.Equal((last, 4, "m"), (row.Entity, row.t0.Points, row.t1.Text));
        chunk.GetRow<Health>(3).t0.Points = 6;
        Assert.Equal(6, chunk.Get(ref chunk.GetFirst<Health>(), 3).Points);
        Assert.Equal(new Health(6), chunk.Get(3, typeof(Health)));
        chunk.Copy(3, new Health(7));
        Assert.Equal(7, last.Get<Health>().Points);
        chunk.Copy(3, (object)new Label("n", 8));
        Assert.Equal("n", last.Get<Label>().Text);
        chunk.Set(3, new Health(9), new Label("o", 10));
        Assert.Equal((9, "o"), (last.Get<Health>().Points, last.Get<Label>().Text));
        Assert.Equal(1, chunk.Get<Health>(2).Points);
        Assert.True(chunk.Has(Component<Label>.ComponentType.Id));
        Assert.False(chunk.Has(int.MaxValue));
        Assert.Contains("4 entities", chunk.ToString(), StringComparison.Ordinal);

        Assert.Throws<ArgumentOutOfRangeException>(() => chunk.GetRow<Health>(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => chunk.Get(ref chunk.GetFirst<Health>(), 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => chunk.Get(4, typeof(Health)));
        Assert.Throws<ArgumentOutOfRangeException>(() => chunk.Copy(-1, (object)new Health(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => chunk.Set(4, new Health(1), new Label()));
        Assert.Throws<ComponentNotFoundException>(() => chunk.Get(0, typeof(Mass)));
        Assert.Throws<ComponentNotFoundException>(() => chunk.Copy(0, (object)new Mass(1, 1)));
        Assert.Throws<ComponentNotFoundException>(() => chunk.Set(0, new Health(1), new Mass(1, 1)));
        Assert.Equal(1, chunk.Get<Health>(0).Points);
    }

    [Fact]
    public void Archetypes_and_chunks_are_found_and_counted()
    {
        Assert.False(_world.TryGetArchetype(Component<Health>.Signature, out _));
        _world.Create(5000, new Health(1));
        _world.Create(new Health(1), new Mass(1, 1));
        Assert.True(_world.TryGetArchetype(Component<Health>.Signature, out Archetype? archetype));

        Assert.Equal(5000, archetype.EntityCount);
        Assert.Equal(archetype.ChunkCount, archetype.ChunkCapacity);
        Assert.Equal(archetype.ChunkCount - 1, archetype.Count);
        Assert.Equal(archetype.Statistics.Capacity, archetype.EntityCapacity);
        Assert.True(archetype.Has<Health>());
        Assert.False(archetype.Has<Health, Mass>());
        var archetypes = new Archetype[4];
        QueryDescription healthy = new QueryDescription().WithAll<Health>();
        Assert.Equal(2, _world.GetArchetypes(in healthy, archetypes, 1));
        Assert.Same(archetype, archetypes[1]);
        var chunks = new Chunk[archetype.ChunkCount + 3];
        Assert.Equal(archetype.ChunkCount + 1, _world.GetChunks(in healthy, chunks, 1));
        Assert.Equal(5001, chunks.Sum(chunk => chunk.IsEmpty ? 0 : chunk.Count));
        Assert.True(chunks[0].IsEmpty);
        Assert.Throws<ArgumentException>(() => _world.GetChunks(in healthy, chunks, 3));
        Assert.Throws<ArgumentException>(() => _world.GetArchetypes(in healthy, archetypes, 3));
        var entities = new Entity[5003];
        Assert.Equal(5001, _world.GetEntities(in healthy, entities, 2));
        Assert.Equal((Entity.Null, true), (entities[1], entities[5002].IsAlive()));
        Assert.Throws<ArgumentException>(() => _world.GetEntities(in healthy, entities, 3));

        int seen = 0;
        foreach (Archetype found in _world)
        {
            foreach (ref Chunk chunk in found)
            {
                seen += chunk.Count;
                Assert.Throws<StructuralChangeException>(() => _world.Create());
            }
        }

        Assert.Equal(5001, seen);
        Assert.False(_world.IsIterating);
        _world.Destroy(in healthy);
        Assert.Equal((0, 0), (archetype.Count, archetype.EntityCapacity));
    }

    [Fact]
    public void Ensured_capacity_needs_no_memory_later()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 8 << 20 });
        using World world = World.Create(memory);
        world.Create(1000, new Health(1), new Mass(1, 1));
        Archetype archetype = world.EnsureCapacity<Health, Mass>(20_000);
        Assert.Same(archetype, world.EnsureCapacity(Component<Health, Mass>.Signature, 500));
        Assert.Equal(1000, archetype.EntityCount);
        using var hog = new Arena(memory, "hog");
        Assert.Throws<OutOfNativeMemoryException>(() => FillUp(hog));

        world.Create(19_000, new Health(2), new Mass(2, 2));

        Assert.Equal(20_000, archetype.EntityCount);
        Assert.Throws<OutOfNativeMemoryException>(() => world.EnsureCapacity<Health>(1 << 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => world.EnsureCapacity<Health>(-1));
    }

    [Fact]
    public void Ensured_capacity_is_there_before_the_entities_come()
    {
        using var memory = new MemorySystem();
        using World world = World.Create(memory);
        long before = PageFaults();
        world.EnsureCapacity<Health, Mass>(100_000);
        long atOnce = PageFaults() - before;
        world.Create(new Health(1), new Mass(1, 1));

        before = PageFaults();
        for (int i = 1; i < 100_000; i++)
        {
            world.Create(new Health(1), new Mass(1, 1));
        }

        // Four million bytes are a thousand small pages, or a few huge ones; compiling the loop costs some more.
        long later = PageFaults() - before;
        Assert.True(later <= Math.Max(atOnce / 4, 60) || !OperatingSystem.IsLinux(), $"{atOnce} faults, {later} later");
    }

    /// <summary>Pages that the operating system had to supply to this thread so far; 0 where nobody tells.</summary>
    private static long PageFaults() => OperatingSystem.IsLinux()
        ? long.Parse(File.ReadAllText("/proc/thread-self/stat").Split(") ")[^1].Split(' ')[7], null)
        : 0;

    private static void FillUp(Arena hog)
    {
        while (true)
        {
            hog.Allocate<byte>(4096);
        }
    }

    [Fact]
    public void A_world_is_copied_into_another()
    {
        using World target = World.Create(_memory);
        Entity resident = target.Create(new Health(-1), new Label("resident", 0));
        for (int i = 0; i < 9000; i++)
        {
            _world.Create(new Health(i), new Label("l", i), new Player());
            _world.Create(new Small((byte)i));
        }

        var originals = new Entity[18_000];
        var copies = new Entity[18_001];
        Assert.Equal(18_000, World.Copy(_world, target, originals, copies));

        Assert.Equal((18_000, 18_001), (_world.Size, target.Size));
        Assert.Equal(Entity.Null, copies[18_000]);
        Assert.Equal(18_000, copies.Take(18_000).Distinct().Count());
        for (int i = 0; i < 18_000; i++)
        {
            Assert.Equal((_world.Id, target.Id), (originals[i].WorldId, copies[i].WorldId));
            Assert.Equal(originals[i].GetAllComponents(), copies[i].GetAllComponents());
        }

        copies[0].Get<Health>().Points = 77;
        Assert.Equal(0, originals[0].Get<Health>().Points);
        Assert.Equal("resident", resident.Get<Label>().Text);
        World.Copy(_world, target);
        Assert.Equal(36_001, target.Size);

        Assert.Throws<ArgumentException>(() => World.Copy(_world, _world));
        Assert.Throws<ArgumentException>(() => World.Copy(_world, target, originals, new Entity[17_999]));
        Assert.Throws<ArgumentNullException>(() => World.Copy(_world, null!));
        Assert.Throws<StructuralChangeException>(
            () => target.Query(new QueryDescription(), (Entity _) => World.Copy(_world, target)));
        Assert.Equal(36_001, target.Size);
    }

    [Fact]
    public void Worlds_are_listed_and_their_numbers_checked()
    {
        Assert.Same(_world, World.Worlds[_world.Id]);
        Assert.Null(World.Worlds[0]);
        Assert.InRange(World.WorldSize, 1, 255);
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Create(chunkSizeInBytes: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Create(minimumAmountOfEntitiesPerChunk: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Create(archetypeCapacity: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Create(entityCapacity: -1));
        using World world = World.Create(16_384, 100, 2, 1000);
        Assert.True(world.Capacity >= 1000);
    }

    [Fact]
    public void Signatures_are_sets()
    {
        Signature both = Component<Health, Mass>.Signature;
        Signature health = Component<Health>.ComponentType;

        Assert.Equal(both, health + Component<Mass>.Signature);
        Assert.Equal(both, Signature.Add(both, health));
        Assert.Equal(Component<Mass>.Signature, Signature.Remove(both, health));
        Assert.Equal(both, both - Component<Label>.Signature);
        Assert.Equal(Signature.Null, both - both);
        Assert.Equal(both, new Signature(both.Components));
        Assert.Equal(both, SignatureBuilder.Create(both.Components));
        Span<ComponentType> copy = both;
        copy.Reverse();
        Assert.Equal(both, (Signature)copy);
        Assert.NotEqual(copy[0], both.Components[0]);
        Entity entity = _world.Create(both);
        Assert.Equal(both, entity.GetComponentTypes());
        Assert.Equal(health, _world.Create(Component<Health>.ComponentType).GetComponentTypes());
        Assert.Equal(both, _world.Create(typeof(Mass), typeof(Health)).GetComponentTypes());
    }

    [Fact]
    public void Entities_are_ordered_by_id_then_world()
    {
        Entity first = _world.Create();
        Entity second = _world.Create();
        using World later = World.Create(_memory, new WorldOptions { FirstVersion = 1000 });
        Entity foreign = later.Create();
        _world.Destroy(first);
        Entity again = _world.Create();

        Assert.True(again < second && second > again && again.CompareTo(second) < 0);
        Assert.Equal(again.Id, foreign.Id);
        Assert.Equal(again.WorldId < foreign.WorldId, again < foreign);
        Assert.True(first <= again && again >= first && first != again);
        Entity same = again;
        Assert.True(again <= same && again >= same && !(again < same) && !(again > same));
        using var commands = new CommandBuffer(_memory);
        Entity standIn = commands.Create(Signature.Null);
        Assert.True(standIn < first);
    }
}
