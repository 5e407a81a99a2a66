using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>What sparse sets take of memory, and give back: pages, room for values, garbage.</summary>
public sealed class SparseMemoryTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public SparseMemoryTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
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

        Assert.True(full - Committed() > entities.Length * (8 + 8));
        Assert.Equal([0, 0], parts[1..].Select(part => CommittedBy($"sparse Burning/{part}")));
        Assert.InRange(CommittedBy("sparse Burning/index"), 0, entities.Length);

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
        Assert.Equal([7], SparseTests.EntitiesOf<Burning>(_world).Select(entity => entity.Get<Burning>().Source));

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
        int turns = 0;
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int round = 0; round < 4; round++)
            {
                Turn();
                turns++;
            }
        }));
        Assert.Equal(2000 * turns, count.Calls);

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
