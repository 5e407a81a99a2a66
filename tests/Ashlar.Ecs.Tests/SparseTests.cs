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
    public void Sets_lie_in_the_tree_and_shrink_by_trimming()
    {
        _world.Create(new Health(1));
        long before = Committed();
        Entity[] entities = new Entity[50_000];
        _world.Create(entities, Component<Burning>.Signature, entities.Length);
        Assert.Equal(1, CountNodes("sparse Burning"));
        string[] parts = ["index", "entities", "values"];
        Assert.All(parts, part => Assert.True(CommittedBy($"sparse Burning/{part}") >= entities.Length * 8));
        Assert.True(Committed() - before > entities.Length * (8 + 8 + 8));
        _world.Remove<Burning>(new QueryDescription().WithAll<Burning>());
        _world.Destroy(new QueryDescription().WithNone<Health>());
        long full = Committed();
        _world.TrimExcess();

        // Under full checks pages of the index share memory pages, and not all of these come back.
        Assert.True(full - Committed() > entities.Length * (8 + 8));
        if (MemoryChecks.Level != CheckLevel.Full)
        {
            Assert.Equal([0, 0], parts[1..].Select(part => CommittedBy($"sparse Burning/{part}")));
            Assert.InRange(CommittedBy("sparse Burning/index"), 0, entities.Length);
        }

        Entity late = _world.Create(new Burning(3, 4));
        Assert.Equal(4, late.Get<Burning>().Source);
    }

    [Fact]
    public void A_component_that_few_of_many_entities_have_costs_few_pages()
    {
        Entity[] entities = new Entity[100_000];
        _world.Create(entities, Component<Health>.Signature, entities.Length);
        _world.Add(entities[^1], new Burning(1, 1));
        _world.Add(entities[0], new Burning(2, 2));
        Assert.Equal(1, entities[^1].Get<Burning>().Source);
        Assert.All(entities[1..^1], entity => Assert.False(entity.Has<Burning>()));
        Assert.False(_world.IsAlive(Entity.Null));
        Assert.Throws<StaleEntityException>(() => _world.Get<Burning>(Entity.Null));
        if (VirtualMemory.Native.HolesAreReadable)
        {
            Assert.Equal(3 * Environment.SystemPageSize, CommittedBy("sparse Burning/index"));
            _world.Remove<Burning>(entities[0]);
            _world.TrimExcess();
            Assert.Equal(2 * Environment.SystemPageSize, CommittedBy("sparse Burning/index"));
            Assert.Equal(1, entities[^1].Get<Burning>().Source);
        }

        _world.Add(entities[0], new Burning(3, 3));
        Assert.Equal(3, entities[0].Get<Burning>().Source);
    }

    [Fact]
    public void Room_for_values_doubles_or_is_what_is_needed_and_shrinks_with_the_world()
    {
        Entity[] entities = [.. Enumerable.Range(0, 65).Select(index => _world.Create(new Health(index)))];
        _world.Add(entities[0], new Note("0", 0));
        SparseSet set = _world.Sparse.Find(Component<Note>.Id)!;
        Assert.Equal(64, set.References.Length);
        foreach (Entity entity in entities[1..])
        {
            _world.Add(entity, new Note($"{entity.Id}", entity.Id));
        }

        Assert.Equal(128, set.References.Length);
        Entity[] more = new Entity[200];
        _world.Create(more, Component<Note>.Signature, more.Length);
        Assert.Equal(265, set.References.Length);
        _world.Destroy(more);
        _world.TrimExcess();
        Assert.Equal(65, set.References.Length);
        _world.Destroy(entities[2]);
        Assert.All(entities[3..], entity => Assert.Equal(new Note($"{entity.Id}", entity.Id), entity.Get<Note>()));
        _world.TrimExcess();
        Assert.Equal(64, set.References.Length);
    }

    [Fact]
    public void Where_memory_is_short_there_is_room_for_what_is_needed()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 3 << 20 });
        using World world = World.Create(memory);
        using var set = new SparseSet(memory, world, Component<Burning>.Info, 1 << 20);
        set.Reserve(100_000);

        // Twice as many would take 3.2 MB.
        set.Reserve(150_000);
        long committed = memory.CommittedBytes;
        for (int id = 0; id < 150_000; id++)
        {
            set.EnsurePage(id & 511);
            set.EntityAt(id) = new Entity(id, 1);
            set.At<Burning>(id) = new Burning(id, id);
        }

        Assert.Equal(149_999, set.At<Burning>(149_999).Source);
        Assert.Throws<OutOfNativeMemoryException>(() => set.Reserve(400_000));
        Assert.InRange(memory.CommittedBytes, committed, committed + (64 << 10));
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
    public void A_playback_makes_room_in_a_set_for_those_that_gain_its_component_and_no_others()
    {
        Entity[] entities = [.. Enumerable.Range(0, 100).Select(index => _world.Create(new Health(index)))];
        Assert.Equal(0, entities[0].GetArchetype().Index);
        using var commands = new CommandBuffer(_memory);
        Entity[] few = entities[..10];
        Record(few, "few");
        Array.ForEach(entities[10..], entity => commands.Set(entity, new Health(-1)));

        // Of those that never are, nothing is made room for.
        Entity neverBorn = commands.Create(Component<Note>.Signature);
        commands.Destroy(neverBorn);
        commands.Destroy(entities[^1]);
        commands.Set(commands.Create(Component<Burning>.Signature), new Burning(7, 7));
        commands.Playback(_world);
        SparseSet set = _world.Sparse.Find(Component<Note>.Id)!;
        Assert.Equal((10, 64), (set.Count, set.References.Length));
        Assert.All(few, entity => Assert.Equal(new Note("few", entity.Id), entity.Get<Note>()));
        Assert.Equal([7], EntitiesOf<Burning>(_world).Select(entity => entity.Get<Burning>().Source));

        Entity[] many = entities[..99];
        Record(many, "many");
        commands.Playback(_world);
        Assert.Equal((99, 128), (set.Count, set.References.Length));
        Assert.All(many, entity => Assert.Equal(new Note("many", entity.Id), entity.Get<Note>()));
        Record(many, "again");
        commands.Playback(_world);
        Assert.Equal((99, 128), (set.Count, set.References.Length));
        Assert.Equal(99, _world.CountEntities(new QueryDescription().WithAll<Chosen>()));

        void Record(Entity[] targets, string text)
        {
            foreach (Entity entity in targets)
            {
                commands.Add(entity, new Note(text, entity.Id));
                commands.Add<Chosen>(entity);
            }
        }
    }

    [Fact]
    public void A_set_takes_pages_only_where_it_has_ids()
    {
        Entity[] entities = new Entity[200_000];
        _world.Create(entities, Component<Health>.Signature, entities.Length);
        _world.Add<Chosen>(entities[3]);
        long committed = Committed();
        _world.Add<Chosen>(entities[^1]);
        Assert.True(Committed() - committed < 64 << 10);
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

    /// <summary>Entities that a playback creates take the ids of those that it destroys.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_playback_makes_room_for_the_ids_it_reuses(bool observed)
    {
        if (observed)
        {
            _world.SubscribeComponentAdded((in Entity entity, ref Burning burning) => Assert.True(entity.Has<Burning>()));
        }

        Entity[] entities = new Entity[5000];
        _world.Create(entities, Component<Health>.Signature, entities.Length);
        _memory.BeginFrame();
        var commands = new CommandBuffer(_memory);
        var random = new Random(3);
        for (int i = 0; i < 2000; i++)
        {
            commands.Destroy(entities[random.Next(entities.Length)]);
            Entity born = commands.Create(Component<Burning, Note>.Signature);
            commands.Set(born, new Burning(i, i));
            commands.Remove<Note>(born);
        }

        commands.Playback(_world);
        _memory.EndFrame();
        Assert.Equal(2000, _world.CountEntities(new QueryDescription().WithAll<Burning>()));
        Assert.Equal(0, _world.CountEntities(new QueryDescription().WithAll<Note>()));
        int next = 0;
        _world.Query(new QueryDescription().WithAll<Burning>(), (ref Burning burning) => Assert.Equal(next++, burning.Source));
    }

    [Fact]
    public void Adding_and_removing_makes_no_garbage()
    {
        Entity[] entities = new Entity[1000];
        _world.Create(entities, Component<Health>.Signature, entities.Length);
        var all = new QueryDescription().WithAll<Burning>();
        var count = new Counting();
        Turn();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < 10; round++)
        {
            Turn();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(22_000, count.Calls);

        void Turn()
        {
            foreach (Entity entity in entities)
            {
                _world.Add(entity, new Burning(1, 1));
                _world.Add<Chosen>(entity);
            }

            _world.InlineQuery<Counting, Burning>(in all, ref count);
            _world.Set(in all, new Burning(2, 2));
            count.Calls += _world.CountEntities(in all);
            foreach (Entity entity in entities)
            {
                _world.Remove<Burning>(entity);
            }

            _world.Remove<Chosen>(new QueryDescription().WithAll<Chosen>());
        }
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

    private long Committed() => _memory.CommittedBytes;

    private int CountNodes(string path) => NodesOf(path).Count;

    private long CommittedBy(string path) => NodesOf(path).Sum(node => node.CommittedBytes);

    private List<AllocatorSnapshot> NodesOf(string path)
    {
        var nodes = new List<AllocatorSnapshot>();
        foreach (AllocatorSnapshot node in _memory.Snapshot().Nodes)
        {
            if (node.Path.EndsWith(path, StringComparison.Ordinal))
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }

    private struct Counting : IForEach<Burning>
    {
        public int Calls;

        public void Update(ref Burning burning) => Calls++;
    }
}
