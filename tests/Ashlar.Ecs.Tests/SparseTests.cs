using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Components that lie in sparse sets: what single entities and worlds see of them.</summary>
public sealed class SparseTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public SparseTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    /// <summary>The entities that have a component, in the order of iteration.</summary>
    internal static Entity[] EntitiesOf<T>(World world)
    {
        var description = new QueryDescription().WithAll<T>();
        var entities = new Entity[world.CountEntities(in description)];
        world.GetEntities(in description, entities);
        return entities;
    }

    [Fact]
    public void What_is_added_by_its_type_is_zero_whatever_was_there_before()
    {
        Entity[] entities = [.. Enumerable.Range(0, 10).Select(i => _world.Create(new Health(i)))];
        Array.ForEach(entities, entity => _world.Add(entity, new Burning(1, 2), new Note("x", 1), new Mass(3, 4)));
        Array.ForEach(entities, entity => _world.Remove<Burning, Note, Mass>(entity));
        ComponentType[] types =
            [Component<Burning>.ComponentType, Component<Note>.ComponentType, Component<Mass>.ComponentType];
        foreach (Entity entity in entities)
        {
            _world.AddRange(entity, types);
            Assert.Equal(default, _world.Get<Burning>(entity));
            Assert.Equal(default, _world.Get<Note>(entity));
            Assert.Equal(default, _world.Get<Mass>(entity));
        }
    }

    [Fact]
    public void Adding_and_removing_moves_nothing()
    {
        Entity[] entities = [.. Enumerable.Range(0, 10).Select(i => _world.Create(new Health(i)))];
        ref Health health = ref _world.Get<Health>(entities[3]);
        int archetypes = _world.Archetypes.Length;
        _world.Add(entities[3], new Burning(1, 2));
        entities[3].Add<Chosen>();
        _world.Add(entities[3], new Note("x", 1));

        Assert.True(Unsafe.AreSame(ref health, ref _world.Get<Health>(entities[3])));
        Assert.Equal(archetypes, _world.Archetypes.Length);
        Assert.Equal(Component<Health, Burning, Chosen, Note>.Signature, _world.GetSignature(entities[3]));
        Assert.Equal(4, _world.GetComponentTypes(entities[3]).Length);
        Assert.Equal(Component<Health>.Signature, _world.GetArchetype(entities[3]).Signature);
        Assert.Equal(new Burning(1, 2), entities[3].Get<Burning>());

        _world.Remove<Burning>(entities[3]);
        _world.Remove<Chosen, Note>(entities[3]);
        Assert.True(Unsafe.AreSame(ref health, ref _world.Get<Health>(entities[3])));
        Assert.Equal(Component<Health>.Signature, _world.GetSignature(entities[3]));
    }

    [Fact]
    public void References_stay_good_while_the_set_grows()
    {
        Entity first = _world.Create(new Burning(1, 1));
        ref Burning burning = ref _world.Get<Burning>(first);
        for (int i = 0; i < 100_000; i++)
        {
            _world.Create(new Burning(i, i));
        }

        burning.Source = 77;
        Assert.Equal(77, _world.Get<Burning>(first).Source);
    }

    [Fact]
    public void Misuse_throws_by_name()
    {
        Entity with = _world.Create(new Burning(1, 1));
        Entity without = _world.Create(new Health(1));
        Entity dead = _world.Create(new Burning(1, 1));
        _world.Destroy(dead);
        Entity heir = _world.Create(new Burning(2, 2));
        Assert.Equal(dead.Id, heir.Id);

        Assert.Throws<DuplicateComponentException>(() => _world.Add(with, new Burning()));
        Assert.Throws<DuplicateComponentException>(() => _world.Add(with, new Burning(), new Health(1)));
        Assert.Throws<DuplicateComponentException>(() => _world.Add(with, Component<Burning>.ComponentType));
        Assert.Throws<ComponentNotFoundException>(() => _world.Get<Burning>(without));
        Assert.Throws<ComponentNotFoundException>(() => _world.Get<Chosen>(without));
        Assert.Throws<ComponentNotFoundException>(() => _world.Get(without, Component<Burning>.ComponentType));
        Assert.False(_world.TryGet(without, Component<Burning>.ComponentType, out object? none));
        Assert.Null(none);
        Assert.Throws<ComponentNotFoundException>(() => _world.Remove<Burning>(without));
        Assert.Throws<ComponentNotFoundException>(() => _world.Remove<Burning, Health>(without));
        Assert.Throws<ComponentNotFoundException>(() => _world.Set(without, new Burning()));
        foreach (Entity stale in (Entity[])[dead, Entity.Null, default])
        {
            Assert.Throws<StaleEntityException>(() => _world.Get<Burning>(stale));
            Assert.Throws<StaleEntityException>(() => _world.Has<Burning>(stale));
            Assert.Throws<StaleEntityException>(() => _world.TryGet(stale, out Burning _));
            Assert.Throws<StaleEntityException>(() => _world.Add(stale, new Burning()));
            Assert.Throws<StaleEntityException>(() => _world.Remove<Burning>(stale));
            Assert.Throws<StaleEntityException>(() => _world.Set(stale, new Burning()));
            Assert.Throws<StaleEntityException>(() => _world.AddOrGet(stale, new Burning()));
        }

        foreach (ref Chunk chunk in _world.Query(new QueryDescription().WithAll<Health>()))
        {
            Assert.Throws<StructuralChangeException>(() => _world.Add(without, new Burning()));
            Assert.Throws<StructuralChangeException>(() => _world.Remove<Burning>(with));
        }

        _world.Query(new QueryDescription().WithAll<Burning>(), (Entity entity) =>
            Assert.Throws<StructuralChangeException>(() => _world.Remove<Burning>(entity)));
        Assert.Equal(2, _world.CountEntities(new QueryDescription().WithAll<Burning>()));
    }

    [Fact]
    public void Destroying_takes_every_sparse_component()
    {
        Entity[] entities = [.. Enumerable.Range(0, 20).Select(i => _world.Create(new Burning(i, i), new Note("n", i)))];
        _world.Destroy(entities[4]);
        Entity heir = _world.Create(new Health(1));
        Assert.Equal(entities[4].Id, heir.Id);
        Assert.False(heir.Has<Burning>());
        Assert.Equal(19, _world.CountEntities(new QueryDescription().WithAll<Burning>()));
        foreach (int index in Enumerable.Range(0, 20).Where(index => index != 4))
        {
            Assert.Equal(
                (new Burning(index, index), new Note("n", index)),
                (entities[index].Get<Burning>(), entities[index].Get<Note>()));
        }

        _world.Add<Chosen>(entities[6]);
        _world.Destroy(new QueryDescription().WithAll<Chosen>());
        Assert.False(entities[6].IsAlive());
        _world.Destroy(new QueryDescription().WithNone<Health>());
        Assert.Equal(1, _world.Size);
        _world.Create(3, new Burning(1, 1));
        _world.Clear();
        Assert.Equal(0, _world.CountEntities(new QueryDescription().WithAll<Burning>()));
    }

    [Fact]
    public void Calls_for_many_entities_take_both_kinds()
    {
        Entity[] entities = [.. Enumerable.Range(0, 50).Select(i => _world.Create(new Health(i), new Burning(i, -i)))];
        var burning = new Burning[50];
        _world.Get(entities, burning.AsSpan());
        Assert.Equal(Enumerable.Range(0, 50).Select(i => new Burning(i, -i)), burning);
        Components<Health, Burning> both = _world.Get<Health, Burning>(entities[7]);
        Assert.Equal((7, new Burning(7, -7)), (both.t0.Points, both.t1));

        _world.Remove<Burning>(entities[30]);
        Array.Clear(burning);
        var missing = Assert.Throws<ComponentNotFoundException>(() => _world.Get(entities, burning.AsSpan()));
        Assert.Contains("30", missing.Message, StringComparison.Ordinal);
        Assert.Equal(new Burning(29, -29), burning[29]);
        _world.Destroy(entities.AsSpan(10, 20));
        Assert.Equal(29, _world.CountEntities(new QueryDescription().WithAll<Burning>()));
        var stale = Assert.Throws<StaleEntityException>(() => _world.Get(entities, burning.AsSpan()));
        Assert.Contains("10", stale.Message, StringComparison.Ordinal);
        Entity heir = _world.Create(new Health(1));
        Assert.False(heir.Has<Burning>());
    }

    [Fact]
    public void A_world_of_few_entities_gives_each_of_them_every_component()
    {
        using World world = World.Create(_memory, new WorldOptions { MaximumEntities = 600 });
        Entity[] entities = [.. Enumerable.Range(0, 600).Select(index => world.Create(new Burning(index, index)))];
        Assert.All(entities, entity => Assert.Equal(Array.IndexOf(entities, entity), entity.Get<Burning>().Source));
    }

    [Fact]
    public void What_is_gained_without_a_value_is_zero_where_others_left_theirs()
    {
        Entity first = _world.Create(new Burning(1, 1), new Note("old", 1));
        _world.Destroy(first);
        Entity entity = _world.Create(Component<Burning, Note>.Signature);
        Assert.Equal((default, default), (entity.Get<Burning>(), entity.Get<Note>()));

        _world.Remove<Burning, Note>(entity);
        _world.Create(new Burning(4, 4), new Note("other", 4));
        _world.Add(entity, Component<Burning>.ComponentType);
        _world.Add(entity, Component<Note>.ComponentType);
        Assert.Equal((default, default), (entity.Get<Burning>(), entity.Get<Note>()));

        // Until a playback that adds a component again has told of what else the entity gained.
        entity.Set(new Burning(2, 2));
        entity.Set(new Note("own", 2));
        var seen = new List<(Burning, Note)>();
        _world.SubscribeComponentAdded((in Entity e, ref Health health) =>
            seen.Add((_world.Get<Burning>(e), _world.Get<Note>(e))));
        using var commands = new CommandBuffer(_memory);
        commands.Add(entity, new Health(1));
        commands.Remove<Burning>(entity);
        commands.Add(entity, new Burning(3, 3));
        commands.Remove<Note>(entity);
        commands.Add(entity, new Note("new", 3));
        commands.Playback(_world);
        Assert.Equal([(default, default)], seen);
        Assert.Equal((new Burning(3, 3), new Note("new", 3)), (entity.Get<Burning>(), entity.Get<Note>()));
    }

    [Fact]
    public void Loading_leaves_no_set_of_before_in_the_tree()
    {
        _world.Create(new Burning(1, 1));
        byte[] file = SavedWorld.Save(_world);
        int nodes = _memory.Snapshot().Nodes.Length;
        SavedWorld.Load(_world, file);
        SavedWorld.Load(_world, file);
        Assert.Equal(nodes, _memory.Snapshot().Nodes.Length);
    }

    [Fact]
    public void Copies_of_a_world_have_their_own()
    {
        using World copy = World.Create(_memory);
        copy.Create(new Burning(9, 9));
        Entity[] entities = [.. Enumerable.Range(0, 6).Select(i => _world.Create(new Health(i)))];
        _world.Add(entities[4], new Burning(4, 4));
        _world.Add(entities[2], new Burning(2, 2), new Note("two", 2));
        var originals = new Entity[6];
        var copies = new Entity[6];
        World.Copy(_world, copy, originals, copies);
        Assert.Equal("two", copy.Get<Note>(copies[2]).Text);
        Assert.Equal([9, 2, 4], EntitiesOf<Burning>(copy).Select(entity => entity.Get<Burning>().Source));

        _world.SetDestroyHook((Entity entity, ref Burning burning) => { });
        Assert.Contains(
            "Burning owns", Assert.Throws<NotSupportedException>(() => World.Copy(_world, copy)).Message,
            StringComparison.Ordinal);
        Assert.Equal(7, copy.Size);
    }

    [Fact]
    public void A_component_that_ends_keeps_no_object_alive()
    {
        Entity[] entities = [.. Enumerable.Range(0, 4).Select(_ => _world.Create(new Health(1)))];
        WeakReference[] texts = [.. entities.Select(AddText)];
        _world.Remove<Note>(entities[1]);
        _world.Destroy(entities[3]);
        _world.Destroy(entities.AsSpan(0, 1));
        GC.Collect();
        Assert.Equal([false, false, true, false], texts.Select(text => text.IsAlive));
        Assert.Equal(entities[2].Id + 1, LengthOf(entities[2]));
        World.Destroy(_world);
        GC.Collect();
        Assert.DoesNotContain(true, texts.Select(text => text.IsAlive));

        [MethodImpl(MethodImplOptions.NoInlining)]
        int LengthOf(Entity entity) => _world.Get<Note>(entity).Text!.Length;

        [MethodImpl(MethodImplOptions.NoInlining)]
        WeakReference AddText(Entity entity)
        {
            string text = new('x', entity.Id + 1);
            _world.Add(entity, new Note(text, 1));
            return new WeakReference(text);
        }
    }

    [Fact]
    public void Hooks_run_once_for_each_that_ends()
    {
        int ended = 0;
        _world.SetDestroyHook((Entity entity, ref Burning burning) => ended += burning.Source, onOverwrite: true);
        Entity[] entities = [.. Enumerable.Range(0, 6).Select(i => _world.Create(new Burning(0, 1)))];
        _world.Remove<Burning>(entities[0]);
        _world.Set(entities[1], new Burning(0, 1));
        _world.Destroy(entities[2]);
        Assert.Equal(3, ended);
        _world.Set(new QueryDescription().WithAll<Burning>(), new Burning(0, 1));
        Assert.Equal(7, ended);
        _memory.BeginFrame();
        var commands = new CommandBuffer(_memory);
        commands.Remove<Burning>(entities[3]);
        commands.Destroy(entities[4]);
        commands.Add(entities[5], new Burning(0, 1));
        commands.Playback(_world);
        _memory.EndFrame();
        Assert.Equal(10, ended);
        World.Destroy(_world);
        Assert.Equal(12, ended);
    }

    [Fact]
    public void It_is_gone_with_the_world()
    {
        Entity entity = _world.Create(new Burning(1, 1), new Note("x", 1));
        _memory.Dispose();
        Assert.Throws<StaleEntityException>(() => _world.Get<Burning>(entity));
        Assert.Throws<StaleEntityException>(() => _world.Has<Note>(entity));
        Assert.Throws<ObjectDisposedException>(() => _world.Add(entity, new Burning()));
        Assert.Throws<ObjectDisposedException>(() => _world.Remove<Burning>(entity));
        Assert.Throws<ObjectDisposedException>(() => _world.Query(
            new QueryDescription().WithAll<Burning>(), (ref Burning burning) => { }));
        Assert.Throws<ObjectDisposedException>(() => _world.Remove<Burning>(new QueryDescription().WithAll<Burning>()));
    }
}
