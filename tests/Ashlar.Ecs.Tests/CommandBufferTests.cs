using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

public sealed class CommandBufferTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;
    private readonly CommandBuffer _commands;

    public CommandBufferTests()
    {
        _world = World.Create(_memory);
        _commands = new CommandBuffer(_memory, initialCapacity: 2);
    }

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void Nothing_happens_before_playback_and_everything_at_it()
    {
        Entity changed = _world.Create(new Position(1, 0, 0), new Label("old", 1), new Player());
        Entity dying = _world.Create(new Position(2, 0, 0));

        Entity standIn = _commands.Create(typeof(Position), typeof(Health), typeof(Frozen));
        _commands.Set(standIn, new Health(9));
        _commands.Add(standIn, new Label("born", 3));
        _commands.Add(changed, new Health(4));
        _commands.Add<Frozen>(changed);
        _commands.Set(changed, new Label("new", 2));
        _commands.Remove<Player>(changed);
        _commands.Destroy(dying);
        Assert.True(standIn.Id < 0);
        Assert.Equal((8, 3), (_commands.CommandCount, _commands.Size));
        Assert.Equal(2, _world.Size);
        Assert.Equal("old", changed.Get<Label>().Text);

        _commands.Playback(_world);

        Assert.Equal(0, _commands.Size);
        Assert.Equal(2, _world.Size);
        Assert.False(dying.IsAlive());
        Assert.Equal(Component<Position, Health, Frozen, Label>.Signature, _world.GetSignature(changed));
        Assert.Equal(1, changed.Get<Position>().X);
        Assert.Equal(4, changed.Get<Health>().Points);
        Assert.Equal("new", changed.Get<Label>().Text);
        var description = new QueryDescription().WithAll<Label, Health>();
        var found = new List<(Position, Health, Label)>();
        _world.Query(in description, (ref Position position, ref Health health, ref Label label) =>
            found.Add((position, health, label)));
        Assert.Contains((default, new Health(9), new Label("born", 3)), found);
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public void Two_systems_may_ask_for_the_same()
    {
        Entity entity = _world.Create(new Health(1), new Mass());
        _commands.Add(entity, new Health(2));
        _commands.Add(entity, new Position(1, 1, 1));
        _commands.Add(entity, new Position(2, 2, 2));
        _commands.Remove<Mass>(entity);
        _commands.Remove<Mass>(entity);
        _commands.Remove<Velocity>(entity);
        Entity dying = _world.Create(new Health(1));
        _commands.Destroy(dying);
        _commands.Destroy(dying);
        _commands.Set(dying, new Position());
        Entity neverBorn = _commands.Create(Component<Health>.Signature);
        _commands.Destroy(neverBorn);

        _commands.Playback(_world);

        Assert.Equal(Component<Health, Position>.Signature, _world.GetSignature(entity));
        Assert.Equal((2, 2f), (entity.Get<Health>().Points, entity.Get<Position>().X));
        Assert.False(dying.IsAlive());
        Assert.Equal(1, _world.Size);
    }

    [Fact]
    public void The_last_of_several_commands_for_a_component_counts()
    {
        Entity entity = _world.Create(new Health(1));
        _commands.Remove<Health>(entity);
        _commands.Add(entity, new Health(7));
        Entity other = _world.Create(new Mass());
        _commands.Add(other, new Health(1));
        _commands.Set(other, new Health(2));
        _commands.Remove<Health>(other);

        _commands.Playback(_world);

        Assert.Equal(7, entity.Get<Health>().Points);
        Assert.False(other.Has<Health>());
    }

    [Fact]
    public void A_playback_that_fails_changes_nothing()
    {
        Entity entity = _world.Create(new Health(1));
        Entity stale = _world.Create(new Health(2));
        _world.Destroy(stale);
        _commands.Create(Component<Health>.Signature);
        _commands.Add(entity, new Mass());
        _commands.Set(stale, new Health(5));
        var failure = Assert.Throws<StaleEntityException>(() => _commands.Playback(_world));
        Assert.Equal(stale, failure.Entity);
        AssertUnchanged();
        _commands.Clear();

        _commands.Destroy(entity);
        _commands.Set(_commands.Create(Component<Health>.Signature), new Position());
        Assert.Throws<ComponentNotFoundException>(() => _commands.Playback(_world));
        AssertUnchanged();

        void AssertUnchanged()
        {
            Assert.Equal(1, _world.Size);
            Assert.Equal(Component<Health>.Signature, _world.GetSignature(entity));
            Assert.Equal(1, entity.Get<Health>().Points);
        }
    }

    [Fact]
    public void A_stand_in_is_good_for_its_recording_only()
    {
        Entity standIn = _commands.Create(Component<Health>.Signature);
        var other = new CommandBuffer(_memory);
        other.Create(Component<Health>.Signature);
        Assert.Throws<StaleEntityException>(() => other.Set(standIn, new Health(1)));
        Assert.Throws<StaleEntityException>(() => _world.Get<Health>(standIn));
        Assert.False(standIn.IsAlive());
        _commands.Playback(_world);

        Assert.Throws<StaleEntityException>(() => _commands.Set(standIn, new Health(1)));
        Assert.Throws<StaleEntityException>(() => _world.Get<Health>(standIn));
    }

    [Fact]
    public void Commands_can_be_played_back_more_than_once()
    {
        Entity standIn = _commands.Create(Component<Health>.Signature);
        _commands.Set(standIn, new Health(3));
        _commands.Playback(_world, dispose: false);
        _commands.Playback(_world, dispose: false);
        _commands.Playback(_world);
        _commands.Playback(_world);
        Assert.Equal(3, _world.Size);
    }

    [Fact]
    public void Commands_die_with_their_frame()
    {
        _memory.BeginFrame();
        _commands.Create(Component<Health>.Signature);
        _memory.EndFrame();
        for (int frame = 0; frame < _memory.Options.FramesInFlight; frame++)
        {
            _memory.BeginFrame();
            _memory.EndFrame();
        }

        Assert.Throws<StaleCommandsException>(() => _commands.Playback(_world));
        Assert.Throws<StaleCommandsException>(() => _commands.Size);
        Assert.Throws<StaleCommandsException>(() => _commands.Create(Component<Health>.Signature));
        _commands.Clear();
        _commands.Create(Component<Health>.Signature);
        _commands.Playback(_world);
        Assert.Equal(1, _world.Size);
    }

    [Fact]
    public void The_order_of_entities_is_that_of_their_first_command()
    {
        Entity a = _commands.Create(Component<Health>.Signature);
        Entity b = _commands.Create(Component<Health>.Signature);
        Entity c = _commands.Create(Component<Health>.Signature);
        _commands.Set(c, new Health(3));
        _commands.Set(a, new Health(1));
        _commands.Set(b, new Health(2));
        _commands.Playback(_world);

        var seen = new List<int>();
        var description = new QueryDescription().WithAll<Health>();
        _world.Query(in description, (ref Health health) => seen.Add(health.Points));
        Assert.Equal([1, 2, 3], seen);
    }

    /// <summary>What one entity's commands come to is not taken for another's that begin alike.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Entities_that_begin_alike_may_end_apart(bool isObserved)
    {
        if (isObserved)
        {
            _world.SubscribeComponentAdded((in Entity entity, ref Mass mass) => { });
        }

        Entity[] entities = [.. Enumerable.Range(0, 40).Select(index => index % 8 < 4
            ? _world.Create(new Health(index))
            : _world.Create(new Health(index), new Velocity(index, 0, 0)))];
        for (int index = 0; index < entities.Length; index++)
        {
            _commands.Add(entities[index], new Mass(index, 0));
            if (index % 3 == 1)
            {
                _commands.Remove<Health>(entities[index]);
            }
        }

        _commands.Destroy(entities[7]);
        _commands.Playback(_world);

        for (int index = 0; index < entities.Length; index++)
        {
            Assert.Equal(index != 7, entities[index].IsAlive());
            if (index != 7)
            {
                Assert.Equal(index, entities[index].Get<Mass>().Kilograms);
                Assert.Equal(index % 3 != 1, entities[index].Has<Health>());
                Assert.Equal(index % 8 >= 4, entities[index].Has<Velocity>());
            }
        }
    }

    /// <summary>Entities with one command each move together, those before them with two do not.</summary>
    [Fact]
    public void An_entity_with_two_commands_is_not_taken_for_the_next_with_one_of_them()
    {
        Entity[] entities = [.. Enumerable.Range(0, 4).Select(index => _world.Create(new Health(index)))];
        _commands.Add(entities[0], new Mass(0, 0));
        _commands.Set(entities[0], new Health(10));
        foreach (Entity entity in entities[1..])
        {
            _commands.Add(entity, new Mass(entity.Id, 0));
        }

        _commands.Playback(_world);

        Assert.Equal([10, 1, 2, 3], entities.Select(entity => entity.Get<Health>().Points));
        Assert.Equal(
            [0.0, .. entities[1..].Select(entity => entity.Id)], entities.Select(entity => entity.Get<Mass>().Kilograms));
    }

    [Fact]
    public void A_playback_makes_room_for_the_entities_that_it_creates_at_once_and_for_no_others()
    {
        Entity[] entities = [.. Enumerable.Range(0, 200).Select(index => _world.Create(new Health(index)))];
        int capacity = _world.Statistics.Capacity;
        Assert.InRange(capacity, 200, 399);
        foreach (Entity entity in entities)
        {
            _commands.Add(entity, new Mass());
        }

        _commands.Playback(_world);
        Assert.Equal(capacity, _world.Statistics.Capacity);
        for (int index = 0; index < 2001; index++)
        {
            _commands.Create(Component<Health>.Signature);
        }

        _commands.Playback(_world);
        Assert.Equal(2201, _world.Statistics.Capacity);
    }

    [Fact]
    public void Each_value_for_a_component_that_is_not_there_is_left_out_and_counted()
    {
        Entity[] entities = [.. Enumerable.Range(0, 6).Select(index => _world.Create(new Health(index)))];
        foreach (Entity entity in entities)
        {
            _commands.Set(entity, new Mass(1, 1));
        }

        _world.Destroy(entities[2]);
        Assert.Equal(6, _commands.PlaybackSkippingStale(_world));
        Assert.Equal(0, _world.CountEntities(new QueryDescription().WithAll<Mass>()));
    }

    /// <summary>Entities that come in the order of their ids are told apart without a table, and others by one.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-1)]
    public void Commands_find_their_entity_in_whatever_order_they_come(int order)
    {
        Entity[] entities = [.. Enumerable.Range(0, 300).Select(index => _world.Create(new Health(index)))];
        int[] numbers = [.. Enumerable.Range(0, 300)];
        switch (order)
        {
            case 0:
                new Random(7).Shuffle(numbers);
                break;
            case -1:
                Array.Reverse(numbers);
                break;
        }

        Entity born = _commands.Create(Component<Health>.Signature);
        foreach (int number in numbers)
        {
            _commands.Add(entities[number], new Mass(number, 0));
            _commands.Add(_commands.Create(Component<Small>.Signature), new Velocity(number, 0, 0));
        }

        Assert.Equal(601, _commands.Size);
        foreach (int number in numbers)
        {
            _commands.Set(entities[number], new Health(-number));
        }

        _commands.Set(born, new Health(1000));
        Assert.Equal((1202, 601), (_commands.CommandCount, _commands.Size));
        _commands.Playback(_world);
        Assert.All(numbers, number => Assert.Equal(
            (-number, number), (entities[number].Get<Health>().Points, entities[number].Get<Mass>().Kilograms)));
        var velocities = new List<int>();
        _world.Query(new QueryDescription().WithAll<Small, Velocity>(), (ref Velocity velocity) =>
            velocities.Add((int)velocity.X));
        Assert.Equal(numbers, velocities);
    }

    /// <summary>Lower than all before it, and named before.</summary>
    [Fact]
    public void The_lowest_id_is_found_again()
    {
        Entity first = _world.Create(new Health(1));
        Entity second = _world.Create(new Health(2));
        Entity born = _commands.Create(Component<Small>.Signature);
        _commands.Add(first, new Mass(1, 0));
        _commands.Add(born, new Mass(3, 0));
        _commands.Add(second, new Mass(2, 0));
        _commands.Add(first, new Velocity(1, 0, 0));
        Assert.Equal(3, _commands.Size);
        _commands.Playback(_world);
        Assert.Equal(Component<Health, Mass, Velocity>.Signature, _world.GetSignature(first));
        Assert.Equal(Component<Health, Mass>.Signature, _world.GetSignature(second));
        Assert.Equal(1, _world.CountEntities(new QueryDescription().WithAll<Small, Mass>()));
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("memory", () => new CommandBuffer(null!));
        Assert.Throws<ArgumentOutOfRangeException>("initialCapacity", () => new CommandBuffer(_memory, -1));
        Assert.Throws<ArgumentOutOfRangeException>("initialCapacity", () => new CommandBuffer(-1));
        Assert.Throws<ArgumentNullException>("world", () => _commands.Playback(null!));
        Assert.Throws<ArgumentNullException>("world", () => _commands.PlaybackSkippingStale(null!));
    }

    [Fact]
    public void A_buffer_with_memory_of_its_own_is_of_no_use_once_it_is_disposed()
    {
        var own = new CommandBuffer();
        own.Create(Component<Health>.Signature);
        own.Playback(_world, dispose: false);
        own.Playback(_world);
        own.Create(Component<Health>.Signature);
        own.Dispose();
        own.Dispose();
        Assert.Equal((0, 0, 2), (own.CommandCount, own.Size, _world.Size));
        Assert.Throws<ObjectDisposedException>(() => own.Create(Component<Health>.Signature));
    }

    /// <summary>Types that hold references and came one after the other: the log has a list for each.</summary>
    [Fact]
    public void Values_of_one_type_with_references_are_kept_apart_from_those_of_the_next()
    {
        int id = Component<First>.Id;
        Assert.Equal(id + 1, Component<Second>.Id);
        Entity entity = _world.Create();
        _commands.Add(entity, new First("first"));
        _commands.Add(entity, new Second("second"));
        _commands.Playback(_world);
        Assert.Equal((new First("first"), new Second("second")), (entity.Get<First>(), entity.Get<Second>()));
    }

    [Fact]
    public void Values_with_references_are_let_go_after_playback()
    {
        Entity entity = _world.Create(new Health(1));
        WeakReference value = RecordLabel(entity);
        _commands.Playback(_world);
        _world.Destroy(entity);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(value.IsAlive);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private WeakReference RecordLabel(Entity entity)
    {
        string text = new('y', 3);
        _commands.Add(entity, new Label(text, 1));
        return new WeakReference(text);
    }

    private record struct First(string Text);

    private record struct Second(string Text);
}
