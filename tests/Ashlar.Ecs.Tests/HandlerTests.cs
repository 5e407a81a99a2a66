using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Handlers and hooks: in which order they run, when no more, and where their exceptions arrive.</summary>
public sealed class HandlerTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;
    private readonly List<string> _told = [];

    public HandlerTests() => _world = World.Create(_memory);

    public void Dispose() => _memory.Dispose();

    [Fact]
    public void The_order_of_hooks_and_handlers_is_that_of_the_program_and_not_of_component_ids()
    {
        // The ids rise from Early to Late; what was set first runs first all the same.
        _ = Component<Early>.ComponentType.Id;
        _ = Component<Late>.ComponentType.Id;
        _world.SetDestroyHook((Entity entity, ref Late late) => _told.Add("late ends"));
        _world.SetDestroyHook((Entity entity, ref Early early) => _told.Add("early ends"));
        _world.SubscribeComponentAdded((in Entity entity, ref Early early) => _told.Add("early added"));
        _world.SubscribeComponentAdded((in Entity entity, ref Late late) => _told.Add("late added"));
        _world.Destroy(_world.Create(new Early(), new Late()));
        Assert.Equal(["late added", "early added", "late ends", "early ends"], _told);
    }

    [Fact]
    public void A_handler_that_unsubscribed_is_told_no_more()
    {
        EntityCreatedHandler created = (in Entity e) => _told.Add("created");
        EntityDestroyedHandler destroyed = (in Entity e) => _told.Add("destroying");
        ComponentAddedHandler<Health> added = (in Entity e, ref Health health) => _told.Add("added");
        ComponentSetHandler<Health> set = (in Entity e, ref Health health) => _told.Add("set");
        ComponentRemovedHandler<Health> removed = (in Entity e, ref Health health) => _told.Add("removing");
        _world.UnsubscribeEntityCreated(created);
        _world.SubscribeEntityCreated(created);
        _world.SubscribeEntityDestroyed(destroyed);
        _world.SubscribeComponentAdded(added);
        _world.SubscribeComponentSet(set);
        _world.SubscribeComponentRemoved(removed);
        Change();
        Assert.Equal(["created", "added", "set", "removing", "destroying"], _told);

        _told.Clear();
        _world.UnsubscribeEntityCreated(created);
        _world.UnsubscribeEntityDestroyed(destroyed);
        _world.UnsubscribeComponentAdded(added);
        _world.UnsubscribeComponentSet(set);
        _world.UnsubscribeComponentRemoved(removed);
        Change();
        Assert.Empty(_told);
        Assert.Throws<ArgumentNullException>(() => _world.UnsubscribeEntityCreated(null!));

        void Change()
        {
            Entity entity = _world.Create(new Health(1));
            _world.Set(entity, new Health(2));
            _world.Destroy(entity);
        }
    }

    [Fact]
    public void A_handler_may_subscribe_others_and_itself_to_no_more()
    {
        ComponentAddedHandler<Health>? once = null;
        once = (in Entity e, ref Health health) =>
        {
            _told.Add("once");
            _world.UnsubscribeComponentAdded(once!);
            _world.SubscribeComponentAdded((in Entity other, ref Player player) => _told.Add("player"));
            _world.SetDestroyHook((Entity other, ref Label label) => _told.Add("label ends"));
            _world.SubscribeEntityCreated((in Entity other) => _told.Add("created"));
        };
        _world.SubscribeComponentAdded(once);
        _world.Create(new Health(), new Player());
        _told.Clear();
        _world.Destroy(_world.Create(new Health(), new Player(), new Label("x", 1)));
        Assert.Equal(["created", "player", "label ends"], _told);
    }

    [Fact]
    public void A_structural_change_in_a_handler_is_refused_with_the_reason()
    {
        _world.SubscribeEntityCreated((in Entity e) => _world.Destroy(e));
        var refused = Assert.Throws<StructuralChangeException>(() => _world.Create(new Health(1)));
        Assert.Contains("handler", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("query", refused.Message, StringComparison.Ordinal);
        _world.Query(new QueryDescription(), (Entity entity) =>
        {
            var inQuery = Assert.Throws<StructuralChangeException>(() => _world.Destroy(entity));
            Assert.Contains("query", inQuery.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_a_handler_throws_surfaces_at_the_call_that_it_was_told_of()
    {
        Entity entity = _world.Create(new Health(1), new Mass(), new Label("x", 1));
        _world.SubscribeComponentRemoved((in Entity e, ref Health health) => throw new FormatException("first"));
        _world.SubscribeComponentRemoved((in Entity e, ref Mass mass) =>
        {
            // A call of a handler has nothing to do with what another one threw.
            _world.Set(e, new Label("y", 2));
            _world.SetRange(e, [new Label("z", 3), new Health(4)]);
            _told.Add("removing mass");
        });
        _world.SubscribeComponentSet((in Entity e, ref Label label) => _told.Add($"set {label.Text}"));
        Assert.Equal("first", Assert.Throws<FormatException>(() => _world.Destroy(entity)).Message);
        Assert.Equal(["set y", "set z", "removing mass"], _told);
        Assert.False(_world.IsAlive(entity));
    }

    [Fact]
    public void Setting_several_components_sets_all_whatever_their_handlers_throw()
    {
        Entity entity = _world.Create(new Health(1), new Mass());
        _world.SubscribeComponentSet((in Entity e, ref Health health) => throw new FormatException());
        Assert.Throws<FormatException>(() => _world.Set(entity, new Health(2), new Mass(3, 3)));
        Assert.Equal((2, 3), (_world.Get<Health>(entity).Points, (int)_world.Get<Mass>(entity).Kilograms));
        _world.Set(entity, new Mass(4, 4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void What_handlers_throw_in_a_parallel_query_surfaces_where_one_thread_would_have_thrown(int workers)
    {
        using var jobs = new JobPool(_memory, workers);
        _world.Jobs = jobs;
        _world.Create(20_000, new Health(1), new Mass());
        int told = 0;
        _world.SubscribeComponentSet((in Entity e, ref Health health) =>
        {
            Interlocked.Increment(ref told);
            if (e.Id >= 3000)
            {
                throw new FormatException($"{e.Id}");
            }
        });
        for (int round = 1; round <= 20; round++)
        {
            var thrown = Assert.Throws<FormatException>(() => _world.ParallelQuery(
                new QueryDescription().WithAll<Health>(), (Entity entity) => _world.Set(entity, new Health(round))));
            Assert.Equal("3000", thrown.Message);
        }

        // And nothing is left for a call that comes later.
        _world.Set(_world.Create(new Mass()), new Mass());
        Assert.True(told >= 20 * 3001);
    }

    private record struct Early(int Number);

    private record struct Late(int Number);
}
