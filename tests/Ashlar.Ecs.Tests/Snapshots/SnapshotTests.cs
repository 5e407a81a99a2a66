using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Worlds that are saved and loaded again: what they hold, who is told, which streams do.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public SnapshotTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void A_loaded_world_holds_what_was_saved()
    {
        Entity first = _world.Create(new Position(1, 2, 3), new Health(4));
        Entity second = _world.Create(new Health(5), new Player(), new Link(first));
        Entity bare = _world.Create();
        byte[] file = SavedWorld.Save(_world);

        Entity later = _world.Create(new Mass(1, 1));
        _world.Destroy(first);
        _world.Remove<Player>(second);
        _world.Set(second, new Health(-1));
        SavedWorld.Load(_world, file);

        Assert.Equal(3, _world.Size);
        Assert.Equal((new Position(1, 2, 3), new Health(4)), (_world.Get<Position>(first), _world.Get<Health>(first)));
        Assert.Equal(new Health(5), _world.Get<Health>(second));
        Assert.True(_world.Has<Player>(second));
        Assert.Equal(new Position(1, 2, 3), _world.Get<Link>(second).Target.Get<Position>());
        Assert.True(_world.IsAlive(bare));
        Assert.False(_world.IsAlive(later));
        Assert.Equal(file, SavedWorld.Save(_world));
    }

    [Fact]
    public void A_world_is_made_with_the_id_that_was_saved()
    {
        World other = World.Create(_memory);
        Entity entity = other.Create(new Health(7));
        byte[] file = SavedWorld.Save(other);

        var taken = Assert.Throws<InvalidOperationException>(() => World.Load(new MemoryStream(file), _memory));
        Assert.Contains($"id {other.Id} is alive", taken.Message, StringComparison.Ordinal);
        var foreign = Assert.Throws<InvalidOperationException>(() => SavedWorld.Load(_world, file));
        Assert.Contains($"WorldOptions.Id = {other.Id}", foreign.Message, StringComparison.Ordinal);

        World.Destroy(other);
        using World loaded = World.Load(new MemoryStream(file), _memory, new WorldOptions { Name = "again" });
        Assert.Equal(entity.WorldId, loaded.Id);
        Assert.Equal(7, entity.Get<Health>().Points);
        Assert.Equal(file, SavedWorld.Save(loaded));
    }

    [Fact]
    public void A_world_that_could_not_be_made_leaves_its_id_free()
    {
        World other = World.Create(_memory);
        int id = other.Id;
        byte[] file = SavedWorld.Save(other);
        World.Destroy(other);

        Assert.Throws<WorldFormatException>(() => World.Load(new MemoryStream(file[..^1]), _memory));
        file[^1] ^= 1;
        Assert.Throws<WorldFormatException>(() => World.Load(new MemoryStream(file), _memory));
        file[^1] ^= 1;
        using World loaded = World.Load(new MemoryStream(file), _memory);
        Assert.Equal(id, loaded.Id);
    }

    [Fact]
    public void A_world_may_ask_for_its_id()
    {
        World first = World.Create(_memory);
        int id = first.Id;
        World.Destroy(first);
        using World again = World.Create(_memory, new WorldOptions { Id = id });

        Assert.Equal(id, again.Id);
        Assert.Throws<InvalidOperationException>(() => World.Create(_memory, new WorldOptions { Id = id }));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Create(_memory, new WorldOptions { Id = 256 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Create(_memory, new WorldOptions { Id = -1 }));
    }

    [Fact]
    public void Versions_of_replaced_entities_are_not_given_to_the_next_world_of_the_id()
    {
        World first = World.Create(_memory);
        byte[] empty = SavedWorld.Save(first);
        Entity old = first.Create(new Health(1));
        for (int i = 0; i < 10; i++)
        {
            first.Destroy(old);
            old = first.Create(new Health(1));
        }

        SavedWorld.Load(first, empty);
        Assert.False(first.IsAlive(old));
        World.Destroy(first);

        // And a world of the id that nothing was ever created in does not take the versions back.
        World.Destroy(World.Create(_memory, new WorldOptions { Id = old.WorldId }));
        using World next = World.Create(_memory, new WorldOptions { Id = old.WorldId });
        Entity entity = next.Create(new Health(2));
        Assert.Equal(old.Id, entity.Id);
        Assert.True(entity.Version > old.Version);
        Assert.False(next.IsAlive(old));
    }

    [Fact]
    public void References_are_refused_by_name_before_anything_is_written()
    {
        _world.Create(new Health(1), new Label("x", 1));
        using var stream = new MemoryStream();

        var refused = Assert.Throws<NotSupportedException>(() => _world.Save(stream));

        Assert.Contains("Ashlar.Ecs.Tests.Label", refused.Message, StringComparison.Ordinal);
        Assert.Contains("[Health, Label]", Sorted(refused.Message), StringComparison.Ordinal);
        Assert.Contains("Component<Label>.Signature", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);
        _world.Clear();
        _world.Save(stream);
    }

    [Fact]
    public void What_is_loaded_over_is_destroyed_once_and_told_of()
    {
        var destroyed = new List<int>();
        var told = new List<string>();
        Entity first = _world.Create(new Health(1));
        byte[] file = SavedWorld.Save(_world);
        Entity second = _world.Create(new Health(2), new Mass());
        _world.SetDestroyHook((Entity _, ref Health health) => destroyed.Add(health.Points));
        _world.SubscribeEntityCreated((in Entity entity) => told.Add($"created {entity.Id}"));
        _world.SubscribeEntityDestroyed((in Entity entity) => told.Add($"destroyed {entity.Id}"));

        SavedWorld.Load(_world, file);

        Assert.Equal([1, 2], destroyed);
        Assert.Equal([$"destroyed {first.Id}", $"destroyed {second.Id}"], told);
        Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, file[..^1]));
        Assert.Equal(2, destroyed.Count);
    }

    [Fact]
    public void A_hook_that_throws_does_not_stop_a_load()
    {
        _world.Create(new Health(1));
        byte[] file = SavedWorld.Save(_world);
        _world.Create(new Health(2));
        _world.SetDestroyHook((Entity _, ref Health health) =>
        {
            if (health.Points == 2)
            {
                throw new TimeoutException();
            }
        });

        Assert.Throws<TimeoutException>(() => SavedWorld.Load(_world, file));
        Assert.Equal(1, _world.Size);
    }

    [Fact]
    public void What_a_hook_destroys_is_not_saved()
    {
        Entity entity = _world.Create(new Health(1), new Mass(1, 2));
        _world.SetDestroyHook((Entity _, ref Mass _) => { });
        var refused = Assert.Throws<NotSupportedException>(() => SavedWorld.Save(_world));
        Assert.Contains("Ashlar.Ecs.Tests.Mass owns", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Component<Mass>.Signature", refused.Message, StringComparison.Ordinal);

        SavedWorld.Load(_world, SavedWorld.Save(_world, Component<Mass>.Signature));
        Assert.Equal((new Health(1), default), (_world.Get<Health>(entity), _world.Get<Mass>(entity)));
    }

    [Fact]
    public void What_is_left_out_is_zero_afterwards_and_still_there()
    {
        Entity entity = _world.Create(
            new Health(1), new Label("x", 1), new Inventory(3), new Mass(1, 2), new Position(1, 2, 3));
        byte[] file = SavedWorld.Save(_world, Component<Label, Inventory, Mass, Velocity>.Signature);
        Assert.Equal(new Label("x", 1), _world.Get<Label>(entity));
        Signature before = _world.GetSignature(entity);
        SavedWorld.Load(_world, file);

        Assert.Equal(before, _world.GetSignature(entity));
        Assert.Equal(default, _world.Get<Label>(entity));
        Assert.Null(_world.Get<Inventory>(entity));
        Assert.Equal(default, _world.Get<Mass>(entity));
        Assert.Equal(new Health(1), _world.Get<Health>(entity));
        Assert.Equal(new Position(1, 2, 3), _world.Get<Position>(entity));
        _world.Set(entity, new Label("y", 2));
        Assert.Equal("y", _world.Get<Label>(entity).Text);
    }

    [Fact]
    public void Queries_go_on_and_archetypes_from_before_are_empty()
    {
        var wounded = new QueryDescription().WithAll<Health>();
        _world.Create(new Health(1));
        byte[] file = SavedWorld.Save(_world);
        Query query = _world.Query(in wounded);
        Archetype before = _world.Archetypes[0];
        _world.Create(new Health(2));
        _world.Create(new Health(2), new Player());
        SavedWorld.Load(_world, file);

        Assert.Equal((0, 0), (before.EntityCount, before.ChunkCount));
        Assert.Equal(1, _world.CountEntities(in wounded));
        Assert.Same(query, _world.Query(in wounded));
        _world.Create(new Health(3), new Player());
        Assert.Equal(2, _world.CountEntities(in wounded));
        Assert.Equal(2, query.Archetypes.Length);
        foreach (Archetype archetype in query.Archetypes)
        {
            StorageTests.AssertDense(archetype, 1);
        }
    }

    [Fact]
    public void The_stream_is_read_to_the_end_of_the_world_and_no_further()
    {
        _world.Create(new Health(1));
        using var stream = new MemoryStream();
        stream.WriteByte(1);
        _world.Save(stream);
        long end = stream.Position;
        _world.Create(new Health(2));
        _world.Save(stream);
        stream.WriteByte(2);

        stream.Position = 1;
        _world.Load(stream);
        Assert.Equal((1, end), (_world.Size, stream.Position));
        _world.Load(stream);
        Assert.Equal((2, stream.Length - 1), (_world.Size, stream.Position));
    }

    [Fact]
    public void Streams_may_deliver_a_byte_at_a_time()
    {
        for (int i = 0; i < 5000; i++)
        {
            _world.Create(new Health(i), new Small((byte)i));
        }

        byte[] file = SavedWorld.Save(_world);
        _world.Clear();
        using var trickle = new TrickleStream(file);
        _world.Load(trickle);
        Assert.Equal(file, SavedWorld.Save(_world));
    }

    [Fact]
    public void A_query_or_a_stream_that_changes_the_world_is_stopped()
    {
        Entity entity = _world.Create(new Health(1));
        byte[] file = SavedWorld.Save(_world);
        _world.Query(new QueryDescription(), (Entity _) =>
        {
            Assert.Throws<StructuralChangeException>(() => SavedWorld.Load(_world, file));
            Assert.Equal(file, SavedWorld.Save(_world));
        });

        using var meddler = new TrickleStream(file, () => _world.Destroy(entity));
        Assert.Throws<StructuralChangeException>(() => _world.Load(meddler));
        Assert.Throws<StructuralChangeException>(() => _world.Save(meddler));
        Assert.Equal(file, SavedWorld.Save(_world));
        Assert.False(_world.IsIterating);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>(() => _world.Save(null!));
        Assert.Throws<ArgumentNullException>(() => _world.Load(null!));
        Assert.Throws<ArgumentNullException>(() => World.Load(null!, _memory));
        using var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => _world.Save(closed));
        Assert.Throws<ArgumentException>(() => _world.Load(closed));
        World gone = World.Create(_memory);
        byte[] file = SavedWorld.Save(gone);
        World.Destroy(gone);
        Assert.Throws<ObjectDisposedException>(() => gone.Save(new MemoryStream()));
        Assert.Throws<ObjectDisposedException>(() => SavedWorld.Load(gone, file));
    }

    [Fact]
    public void Saving_makes_no_garbage()
    {
        for (int i = 0; i < 30_000; i++)
        {
            _world.Create(new Health(i), new Position(i, i, i));
        }

        using var stream = new MemoryStream(2 << 20);
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            stream.Position = 0;
            _world.Save(stream);
        }));
    }

    [Fact]
    public void The_maxima_of_the_options_hold()
    {
        using World large = World.Create(_memory);
        for (int i = 0; i < 2000; i++)
        {
            large.Create(new Mass(i, i));
        }

        byte[] file = SavedWorld.Save(large);
        World.Destroy(large);
        var ids = Assert.Throws<InvalidOperationException>(() =>
            World.Load(new MemoryStream(file), _memory, new WorldOptions { MaximumEntities = 1999 }));
        Assert.Contains(
            "The saved world has 2000 entity ids, and this one may have 1999", ids.Message, StringComparison.Ordinal);
        Assert.Contains("MaximumEntities", ids.Message, StringComparison.Ordinal);
        var bytes = Assert.Throws<InvalidOperationException>(() =>
            World.Load(new MemoryStream(file), _memory, new WorldOptions { MaximumChunkBytes = 32 << 10 }));
        Assert.Contains("MaximumChunkBytes", bytes.Message, StringComparison.Ordinal);

        // The maxima are for one world: loading over a full one needs no more.
        var exact = new WorldOptions { MaximumEntities = 2000, MaximumChunkBytes = 84 << 10 };
        using World loaded = World.Load(new MemoryStream(file), _memory, exact);
        SavedWorld.Load(loaded, file);
        Assert.Equal(2000, loaded.Size);
        Assert.Throws<InvalidOperationException>(() => loaded.Create(new Mass()));
    }

    /// <summary>Sixteen bytes an entity, with no slack: the largest chunk holds 16,384.</summary>
    [Fact]
    public void A_chunk_that_is_full_to_its_last_byte_is_saved_and_loaded()
    {
        Entity[] entities = [.. Enumerable.Range(0, 22_000).Select(index => _world.Create(new Eight(index)))];
        Archetype archetype = entities[0].GetArchetype();
        Assert.Equal(
            SnapshotFormat.MaximumSliceBytes, archetype.GetChunk(3).Count * archetype.Statistics.BytesPerEntity);
        byte[] file = SavedWorld.Save(_world);
        _world.Clear();
        SavedWorld.Load(_world, file);
        Assert.All(entities, entity => Assert.Equal(entity.Id - entities[0].Id, entity.Get<Eight>().Value));
    }

    [Fact]
    public void A_component_type_may_have_a_long_name()
    {
        Assert.True(typeof((long, long, long, long, long, long)).FullName!.Length > 512);
        Entity entity = _world.Create((1L, 2L, 3L, 4L, 5L, 6L));
        byte[] file = SavedWorld.Save(_world);
        _world.Clear();
        SavedWorld.Load(_world, file);
        Assert.Equal((1L, 2L, 3L, 4L, 5L, 6L), _world.Get<(long, long, long, long, long, long)>(entity));
    }

    [Fact]
    public void A_block_may_hold_a_single_byte()
    {
        byte[] content = new byte[SnapshotFormat.MaximumPayloadBytes + 1];
        new Random(5).NextBytes(content);
        using var file = new MemoryStream(SavedWorld.FileOf(content));
        Assert.Equal(
            SnapshotFormat.FileHeaderBytes + (2 * SnapshotFormat.BlockHeaderBytes) + content.Length, file.Length);
        using var reader = new BlockReader(file);
        reader.ReadHead();
        byte[] read = new byte[content.Length];
        reader.Read(read.AsSpan());
        reader.Complete();
        Assert.Equal(content, read);
    }

    [Theory]
    [InlineData(1000, 4, 512)]
    [InlineData(3, 4, 3)]
    [InlineData(1000, 1020, 64)]
    [InlineData(1000, 200_000, 1)]
    public void Sparse_sets_are_cut_into_batches_that_every_version_reads(int left, int size, int expected) =>
        Assert.Equal(expected, SnapshotFormat.SparseBatch(left, size));

    /// <summary>A stream is user code: one that ends the memory ends the saving and the loading by name.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_stream_that_ends_the_memory_ends_the_call(bool saves)
    {
        var memory = new MemorySystem();
        World world = World.Create(memory);
        world.Create(50_000, new Health(1), new Position(1, 2, 3));
        var saved = new MemoryStream();
        world.Save(saved);
        saved.Position = 0;
        using var stream = new EndingStream(saved, memory);
        Assert.Throws<ObjectDisposedException>(() =>
        {
            if (saves)
            {
                world.Save(stream);
            }
            else
            {
                world.Load(stream);
            }
        });
    }

    /// <summary>Which rows are disabled is saved, also where the values are not, and where rows come to lie in other
    /// chunks.</summary>
    [Fact]
    public void Disabled_components_are_saved()
    {
        ComponentRegistry.Add<Lamp>();
        ComponentRegistry.Add<Asleep>();
        ComponentRegistry.Add<Title>();
        Entity[] entities = [.. Enumerable.Range(0, 5000).Select(
            i => _world.Create(new Lamp(i), default(Asleep), new Title($"{i}", i), new Health(i)))];
        foreach (Entity entity in entities)
        {
            entity.SetEnabled<Lamp>(entity.Id % 3 != 0);
            entity.SetEnabled<Asleep>(entity.Id % 5 == 0);
            entity.SetEnabled<Title>(entity.Id % 7 != 0);
        }

        byte[] file = SavedWorld.Save(_world, Component<Title>.Signature);
        _world.Clear();
        _world.Create(3000, new Lamp(1), default(Asleep), new Title("x", 1), new Health(1));
        SavedWorld.Load(_world, file);
        Assert.All(entities, entity =>
        {
            Assert.Equal(entity.Id, entity.Get<Lamp>().Level);
            Assert.Equal(entity.Id % 3 != 0, entity.IsEnabled<Lamp>());
            Assert.Equal(entity.Id % 5 == 0, entity.IsEnabled<Asleep>());
            Assert.Equal(entity.Id % 7 != 0, entity.IsEnabled<Title>());
        });
        Assert.Equal(file, SavedWorld.Save(_world, Component<Title>.Signature));
        Entity next = _world.Create(new Lamp(1), default(Asleep), new Title("x", 1), new Health(1));
        Assert.True(next.IsEnabled<Lamp>() && next.IsEnabled<Asleep>() && next.IsEnabled<Title>());
    }

    [Fact]
    public void Sparse_components_are_saved_in_their_order_or_left_out()
    {
        Entity[] entities = [.. Enumerable.Range(0, 1500).Select(i => _world.Create(new Burning(i, i), new Health(i)))];
        _world.Remove<Burning>(entities[2]);
        _world.Add<Chosen>(entities[7]);
        _world.Add(entities[9], new Note("nine", 9));
        Assert.Contains(
            "1 entities of a sparse set", Assert.Throws<NotSupportedException>(() => SavedWorld.Save(_world)).Message,
            StringComparison.Ordinal);
        byte[] file = SavedWorld.Save(_world, Component<Note>.Signature);
        byte[] without = SavedWorld.Save(_world, Component<Note, Burning>.Signature);
        Entity[] order = SparseTests.EntitiesOf<Burning>(_world);
        _world.Clear();
        SavedWorld.Load(_world, file);
        Assert.Equal(order, SparseTests.EntitiesOf<Burning>(_world));
        Assert.All(order, entity => Assert.Equal(new Burning(entity.Id, entity.Id), entity.Get<Burning>()));
        Assert.True(entities[7].Has<Chosen>());
        Assert.Equal(default, entities[9].Get<Note>());
        Assert.Equal(file, SavedWorld.Save(_world, Component<Note>.Signature));

        SavedWorld.Load(_world, without);
        Assert.Equal(order, SparseTests.EntitiesOf<Burning>(_world));
        Assert.Equal(default, entities[5].Get<Burning>());
    }

    private static string Sorted(string message) =>
        message.Replace("[Label, Health]", "[Health, Label]", StringComparison.Ordinal);

    private record struct Eight(long Value);
}
