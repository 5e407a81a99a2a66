using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;
using System.Text;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

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
        _world.Save(stream);
        stream.Position = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        _world.Save(stream);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(0, "no fields")]
    [InlineData(1, "16 bytes")]
    [InlineData(5, "version 256")]
    [InlineData(9, "other fields")]
    public void A_component_that_changed_is_named(int offset, string expected)
    {
        ComponentRegistry.Add<Versioned>();
        Entity entity = _world.Create(new Versioned(1, 2));
        byte[] file = SavedWorld.Save(_world);
        byte[] content = SavedWorld.ContentOf(file);
        byte[] name = Encoding.UTF8.GetBytes(typeof(Versioned).FullName!);
        int start = content.AsSpan().IndexOf(name) + name.Length;
        Assert.Equal((byte)ColumnKind.Bytes, content[start]);
        content[start + offset] = offset switch
        {
            0 => (byte)ColumnKind.Tag,
            1 => 16,
            5 => 0,
            _ => (byte)~content[start + offset],
        };
        if (offset == 5)
        {
            content[start + 6] = 1;
        }

        var refused = Assert.Throws<WorldFormatException>(
            () => SavedWorld.Load(_world, SavedWorld.FileOf(content)));
        Assert.Contains(typeof(Versioned).FullName!, refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, entity.Get<Versioned>().Number);

        // Fields that nobody knew when the world was saved are not compared.
        if (offset == 9)
        {
            content.AsSpan(start + 9, 8).Clear();
            SavedWorld.Load(_world, SavedWorld.FileOf(content));
            Assert.Equal(1, entity.Get<Versioned>().Number);
        }
    }

    [Fact]
    public void Fields_are_told_apart_by_name_and_type_and_order()
    {
        ulong[] hashes =
        [
            FieldHash.Of(typeof(Health)), FieldHash.Of(typeof(Small)), FieldHash.Of(typeof(Position)),
            FieldHash.Of(typeof(Versioned)), FieldHash.Of(typeof(Swapped)), FieldHash.Of(typeof(Player)),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.DoesNotContain(FieldHash.Unknown, hashes);
        Assert.Equal(FieldHash.Of(typeof(Velocity)), FieldHash.Of(typeof(Position)));
    }

    [Fact]
    public void An_unknown_component_is_named_with_the_way_out()
    {
        _world.Create(new Health(1));
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        byte[] name = Encoding.UTF8.GetBytes(typeof(Health).FullName!);
        content[content.AsSpan().IndexOf(name) + name.Length - 1] = (byte)'p';

        var refused = Assert.Throws<WorldFormatException>(
            () => SavedWorld.Load(_world, SavedWorld.FileOf(content)));
        Assert.Contains("Ashlar.Ecs.Tests.Healtp", refused.Message, StringComparison.Ordinal);
        Assert.Contains("ComponentRegistry.Add<Healtp>()", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_types_of_one_name_are_refused()
    {
        Type first = Twin("One");
        ComponentType type = first;
        _world.Create(type);
        byte[] file = SavedWorld.Save(_world);
        ComponentType second = Twin("Two");
        Assert.NotEqual(type, second);

        var unsaved = Assert.Throws<NotSupportedException>(() => SavedWorld.Save(_world));
        Assert.Contains("Test.Twin", unsaved.Message, StringComparison.Ordinal);
        var unloaded = Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, file));
        Assert.Contains("Test.Twin", unloaded.Message, StringComparison.Ordinal);
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

    [Fact]
    public void Components_that_no_entity_has_any_more_need_not_exist_where_the_world_is_loaded()
    {
        Entity entity = _world.Create(new Health(7));
        _world.Destroy(_world.Create(new Health(1), new Versioned(1, 2)));
        _world.Create(new Mass());
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        byte[] name = Encoding.UTF8.GetBytes(typeof(Versioned).FullName!);
        content[content.AsSpan().IndexOf(name)] = (byte)'X';
        SavedWorld.Load(_world, SavedWorld.FileOf(content));
        Assert.Equal(7, entity.Get<Health>().Points);
        Assert.Equal((2, 2), (_world.Size, _world.Archetypes.Length));
        Assert.Equal(Component<Mass>.Signature, _world.Archetypes[1].Signature);

        // One entity that has them is enough to need them.
        _world.Create(new Versioned(1, 2));
        content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        content[content.AsSpan().IndexOf(name)] = (byte)'X';
        Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, SavedWorld.FileOf(content)));
    }

    [Fact]
    public void Fields_are_told_apart_by_where_they_lie()
    {
        ulong[] layouts =
        [
            FieldHash.OfLayout(typeof(Plain)), FieldHash.OfLayout(typeof(Packed)), FieldHash.OfLayout(typeof(Placed)),
            FieldHash.OfLayout(typeof(PlacedOtherwise)),
        ];
        Assert.Equal(layouts.Length, layouts.Distinct().Count());
        Assert.Single(new[] { typeof(Plain), typeof(Packed), typeof(Placed) }.Select(FieldHash.Of).Distinct());
        Type plain = typeof(Plain);
        ComponentType type = ComponentRegistry.Add(plain);
        Assert.Equal(layouts[0], type.Info.Layout);
        Assert.Equal(FieldHash.Of(typeof(Plain)), type.Info.Fields);
    }

    [Fact]
    public void Constants_of_enums_may_be_added_and_not_changed()
    {
        ulong[] before = FieldHash.OfConstants(typeof(Armed));
        ulong[] more = FieldHash.OfConstants(typeof(ArmedMore));
        Assert.Equal((2, 3), (before.Length, more.Length));
        ComponentRegistry.Add<Armed>();
        Entity entity = _world.Create(new Armed { Weapon = Weapon.Bow });
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        SavedWorld.Load(_world, SavedWorld.FileOf(content));
        Assert.Equal(Weapon.Bow, entity.Get<Armed>().Weapon);

        // Another constant than any the program has: it was renamed, renumbered or taken away since.
        int at = content.AsSpan().IndexOf(BitConverter.GetBytes(before[1]));
        content[at] ^= 1;
        var refused = Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, SavedWorld.FileOf(content)));
        Assert.Contains("enum", refused.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Armed), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_an_assembly_that_was_unloaded_and_loaded_again_are_found_by_name()
    {
        ComponentType first = ComponentRegistry.Add(Twin("collectible", AssemblyBuilderAccess.RunAndCollect));
        Assert.Same(first.Info, ComponentRegistry.FindByName("Test.collectible", out bool isAmbiguous));
        Assert.False(isAmbiguous);
        ComponentType second = ComponentRegistry.Add(Twin("collectible", AssemblyBuilderAccess.RunAndCollect));
        Assert.Same(second.Info, ComponentRegistry.FindByName("Test.collectible", out isAmbiguous));
        Assert.False(isAmbiguous);
        Assert.NotEqual(first, second);
    }

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

    /// <summary>Saved by version 1 and 2 of the format: what players have on their disks must stay readable.</summary>
    [Theory]
    [InlineData(OldestSave)]
    [InlineData(OldSave)]
    public void An_old_save_is_still_read(string file)
    {
        ComponentRegistry.Add<Health>();
        ComponentRegistry.Add<Player>();
        ComponentRegistry.Add<Link>();
        using World loaded = World.Load(new MemoryStream(Convert.FromBase64String(file)), _memory);

        Assert.Equal(200, loaded.Id);
        var entities = new Entity[3];
        Assert.Equal(3, loaded.GetEntities(new QueryDescription(), entities));
        Assert.Equal([(0, 1), (3, 1), (1, 2)], entities.Select(entity => (entity.Id, entity.Version)));
        Assert.Equal([10, 40, 20], entities.Select(entity => entity.Get<Health>().Points));
        Assert.True(entities[2].Has<Player>());
        Assert.Equal(entities[0], entities[2].Get<Link>().Target);
        Assert.Equal([2, 4], [loaded.Create().Id, loaded.Create().Id]);
    }

    private const string OldestSave =
        "jkVDUw0KGgoBAAAABAEAANuZmkBxsXlWyAAAAAEAAAAEAAAAAQAAAAAAAAACAAAAAAAAAAEAAAAAAAAAAwAAABcAQXNobGFyLkVjcy5U"
        + "ZXN0cy5IZWFsdGgBBAAAAAAAAABf9Li4+85OOxcAQXNobGFyLkVjcy5UZXN0cy5QbGF5ZXIAAAAAAAAAAAABAAAAAAAAABUAQXNobGFy"
        + "LkVjcy5UZXN0cy5MaW5rAQgAAAAAAAAAcV65cSTcpMsCAAAAAQAAAAAAAAACAAAAAwAAAAAAAAABAAAAAgAAAAEAAAABAAAAAgAAAAIA"
        + "AAABAAAAAgAAAAIAAAAAAAAAAwAAAAoAAAAoAAAAAQAAAAEAAAAUAAAAAAAAAAEAAMg=";

    private const string OldSave =
        "jkVDUw0KGgoCAAAAEAEAAB6apsF6iOs2yAAAAAEAAAAEAAAAAQAAAAAAAAACAAAAAAAAAAEAAAAAAAAAAwAAABcAQXNobGFyLkVjcy5UZX"
        + "N0cy5IZWFsdGgBBAAAAAAAAABWwYnq7S37agAAAAAXAEFzaGxhci5FY3MuVGVzdHMuUGxheWVyAAAAAAAAAAAAvQ2e922U2ZYAAAAAFQBB"
        + "c2hsYXIuRWNzLlRlc3RzLkxpbmsBCAAAAAAAAADqBuEmmmLfkgAAAAACAAAAAQAAAAAAAAACAAAAAwAAAAAAAAABAAAAAgAAAAEAAAABAA"
        + "AAAgAAAAIAAAABAAAAAgAAAAIAAAAAAAAAAwAAAAoAAAAoAAAAAQAAAAEAAAAUAAAAAAAAAAEAAMg=";

    /// <summary>Saved by version 3, when the component was not enableable: it is there, and enabled.</summary>
    [Fact]
    public void A_save_from_before_a_component_was_enableable_is_still_read()
    {
        ComponentRegistry.Add<Health>();
        ComponentRegistry.Add<Player>();
        ComponentRegistry.Add<Link>();
        ComponentRegistry.Add<Lamp>();
        ComponentRegistry.Add<Burning>();
        using World loaded = World.Load(new MemoryStream(Convert.FromBase64String(SaveOfVersion3)), _memory);

        var entities = new Entity[3];
        Assert.Equal(3, loaded.GetEntities(new QueryDescription(), entities));
        Assert.Equal([10, 40, 20], entities.Select(entity => entity.Get<Health>().Points));
        Assert.Equal(new Burning(2, 4), entities[1].Get<Burning>());
        Assert.Equal(new Lamp(7), entities[2].Get<Lamp>());
        Assert.True(entities[2].IsEnabled<Lamp>());
        Assert.Equal(1, loaded.CountEntities(new QueryDescription().WithAll<Lamp>()));
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

    /// <summary>Nothing in the program could say which of the components are disabled.</summary>
    [Fact]
    public void A_save_of_a_component_that_is_enableable_no_more_is_refused()
    {
        _world.Create(new Lamp(3));
        byte[] name = Encoding.UTF8.GetBytes(typeof(Lamp).FullName!);
        byte[] other = Encoding.UTF8.GetBytes(typeof(Lump).FullName!);
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        int position = content.AsSpan().IndexOf(name) - 2;
        byte[] renamed = [.. content[..position], (byte)other.Length, 0, .. other, .. content[(position + 2 + name.Length)..]];
        _ = Component<Lump>.Signature;
        WorldFormatException refused = Assert.Throws<WorldFormatException>(
            () => SavedWorld.Load(_world, SavedWorld.FileOf(renamed)));
        Assert.Contains("Lump has changed", refused.Message, StringComparison.Ordinal);
        Assert.Contains("no [Enableable] at it", refused.Message, StringComparison.Ordinal);
    }

    private const string SaveOfVersion3 =
        "jkVDUw0KGgoDAAAApwEAAKI2vTJF0XOxyAAAAAEAAAAEAAAAAQAAAAAAAAACAAAAAAAAAAEAAAAAAAAABQAAABcAQXNobGFyLkVjcy5UZXN0cy5I"
        + "ZWFsdGgBBAAAAAAAAABWwYnq7S37agAAAAAXAEFzaGxhci5FY3MuVGVzdHMuUGxheWVyAAAAAAAAAAAAvQ2e922U2ZYAAAAAFQBBc2hsYXIuRWNz"
        + "LlRlc3RzLkxpbmsBCAAAAAAAAADqBuEmmmLfkgAAAAAVAEFzaGxhci5FY3MuVGVzdHMuTGFtcAEEAAAAAAAAAMfoy+ODGg2QAAAAABgAQXNobGFy"
        + "LkVjcy5UZXN0cy5CdXJuaW5nBAgAAAAAAAAAUTBH3X0hdGcAAAAABAAAAAEAAAAAAAAAAgAAAAAAAAAAAAAAAwAAAAAAAAABAAAAAgAAAAAAAAAE"
        + "AAAAAAAAAAEAAAACAAAAAwAAAAEAAAABAAAAAgAAAAIAAAABAAAAAgAAAAIAAAAAAAAAAwAAAAoAAAAoAAAAAQAAAAEAAAAUAAAAAAAAAAEAAMgH"
        + "AAAAAQAAAAQAAAABAAAAAwAAAAAAAEAEAAAA";

    /// <summary>A component that became sparse since is refused by name; one that no entity has does not matter.</summary>
    [Fact]
    public void A_save_from_before_a_component_was_sparse_is_refused()
    {
        Entity plain = _world.Create(new Stored(3));
        byte[] file = SavedWorld.Save(_world);
        byte[] name = Encoding.UTF8.GetBytes(typeof(Stored).FullName!);
        byte[] other = Encoding.UTF8.GetBytes(typeof(Sparse).FullName!);
        Assert.Equal(name.Length, other.Length);
        byte[] content = SavedWorld.ContentOf(file);
        int position = content.AsSpan().IndexOf(name);
        other.CopyTo(content, position);
        _ = Component<Sparse>.Signature;
        WorldFormatException refused = Assert.Throws<WorldFormatException>(
            () => SavedWorld.Load(_world, SavedWorld.FileOf(content)));
        Assert.Contains(
            "saved with 4 bytes, and this program has 4 bytes as a sparse component", refused.Message,
            StringComparison.Ordinal);
        Assert.Equal(3, plain.Get<Stored>().Value);
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

    private static Type Twin(string assembly, AssemblyBuilderAccess access = AssemblyBuilderAccess.Run)
    {
        var builder = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(assembly), access);
        TypeBuilder type = builder.DefineDynamicModule(assembly).DefineType(
            access == AssemblyBuilderAccess.Run ? "Test.Twin" : $"Test.{assembly}",
            TypeAttributes.Public | TypeAttributes.SequentialLayout,
            typeof(ValueType));
        type.DefineField("Value", typeof(int), FieldAttributes.Public);
        return type.CreateType();
    }

    private record struct Stored(int Value);

    [Sparse]
    private record struct Sparse(int Value);

    private record struct Lump(int Level);

    [ComponentVersion(3)]
    private record struct Versioned(int Number, int Other);

    private record struct Swapped(int Other, int Number);

    private enum Weapon
    {
        Sword = 1,
        Bow = 2,
    }

    private enum MoreWeapons
    {
        Sword = 1,
        Bow = 2,
        Sling = 3,
    }

    private record struct Armed(Weapon Weapon, Weapon Second);

    private record struct ArmedMore(MoreWeapons Weapon);

    private record struct Plain(byte Small, int Large);

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private record struct Packed(byte Small, int Large);

    [StructLayout(LayoutKind.Explicit)]
    private record struct Placed([field: FieldOffset(0)] byte Small, [field: FieldOffset(4)] int Large);

    [StructLayout(LayoutKind.Explicit)]
    private record struct PlacedOtherwise([field: FieldOffset(4)] byte Small, [field: FieldOffset(0)] int Large);

    /// <summary>Disposes a memory system in the middle of what it is used for.</summary>
    private sealed class EndingStream(MemoryStream inner, MemorySystem memory) : Stream
    {
        private int _calls;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            EndLater();
            return inner.Read(buffer);
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => EndLater();

        public override void Write(ReadOnlySpan<byte> buffer) => EndLater();

        private void EndLater()
        {
            if (++_calls == 20)
            {
                memory.Dispose();
            }
        }
    }
}
