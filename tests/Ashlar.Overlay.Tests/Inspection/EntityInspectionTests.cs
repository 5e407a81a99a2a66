using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

/// <summary>Search, edits and what holds an entity, against what the world itself says.</summary>
public sealed class EntityInspectionTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;
    private readonly EntityInspection _inspection = new();
    private long _frame;

    static EntityInspectionTests()
    {
        FieldRegistry.Add<Inner>();
        ComponentRegistry.Add<Everything>();
        ComponentRegistry.Add<Target>();
        ComponentRegistry.Add<Grudge>();
        ComponentRegistry.Add<Engine>();
    }

    public EntityInspectionTests() => _world = World.Create(_memory);

    public void Dispose() => _memory.Dispose();

    [Theory]
    [InlineData("nothing", "no component is called")]
    [InlineData("everything.nothing>1", "the component has no field")]
    [InlineData("everything.int", "a value must follow")]
    [InlineData("everything.int>abc", "a whole number is wanted")]
    [InlineData("everything.int>", "a whole number is wanted")]
    [InlineData("everything.s>1", "several fields begin with")]
    [InlineData("everything>1", "compare one of its fields")]
    [InlineData("everything.money>1", "cannot be compared")]
    [InlineData("everything.mood=furious", "no constant")]
    [InlineData("target.who=me", "a reference is #")]
    [InlineData("caption.text=a", "no registered fields")]
    [InlineData("#", "an entity is #")]
    [InlineData("#x", "an entity is #")]
    public void What_is_wrong_with_a_search_is_told(string text, string error)
    {
        _world.Create(new Everything(), new Caption("a"));
        Refresh();
        Assert.False(_inspection.Search(text));
        Assert.Contains(error, _inspection.Query.Error);
        Refresh();
        Assert.Equal(0, _inspection.Scan.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("everything")]
    [InlineData("EVERY")]
    [InlineData("everything.int>4")]
    [InlineData("everything.int <= 4")]
    [InlineData("everything.int over 4")]
    [InlineData("everything.double not 3 everything.int under 5")]
    [InlineData("17")]
    [InlineData("everything.int=7 everything.float<50")]
    [InlineData("everything.float>=70.5")]
    [InlineData("everything.double!=3")]
    [InlineData("everything.flag=true")]
    [InlineData("everything.mood=calm")]
    [InlineData("everything.long<-20")]
    [InlineData("everything.place.x>3")]
    [InlineData("target.force>0.5 everything.int>2")]
    [InlineData("grudge")]
    [InlineData("grudge.years>3")]
    [InlineData("marked everything.int<8")]
    [InlineData("grudge marked")]
    [InlineData("#17")]
    [InlineData("target.who=#3")]
    public void Found_is_what_a_loop_over_all_entities_finds(string text)
    {
        List<Entity> entities = Populate(700);
        Refresh();
        Assert.True(_inspection.Search(text), _inspection.Query.Error);
        while (_inspection.Scan.IsRunning)
        {
            _inspection.Scan.Advance(0);
        }

        var found = new HashSet<ulong>();
        foreach (FoundEntity entity in _inspection.Scan.Found)
        {
            Assert.True(found.Add(entity.Entity.Value));
        }

        var expected = entities.Where(entity => Meets(entity, text)).Select(entity => entity.Key.Value).ToHashSet();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, found);
        Assert.Equal(expected.Count, _inspection.Scan.Count);
    }

    [Fact]
    public void A_long_search_is_done_in_parts()
    {
        Populate(700);
        Refresh();
        _inspection.Search("everything");
        int frames = 0;
        while (_inspection.Scan.IsRunning)
        {
            _inspection.Scan.Advance(0);
            frames++;
        }

        Assert.True(frames > 3);
        Assert.Equal(frames, _inspection.Scan.Frames);
        Assert.Equal(700, _inspection.Scan.Rows);
    }

    [Fact]
    public void What_holds_an_entity_is_what_a_loop_over_all_components_finds()
    {
        List<Entity> entities = Populate(700);
        using World other = World.Create(_memory);
        Entity foreign = other.Create(new Target(entities[3], 1));
        Refresh(other);
        for (int index = 0; index < 8; index++)
        {
            Entity wanted = entities[index];
            _inspection.Inspect(wanted.Key);
            _inspection.SearchHolders();
            while (_inspection.Scan.IsRunning)
            {
                _inspection.Scan.Advance(0);
            }

            var expected = new List<string>();
            foreach (Entity entity in entities)
            {
                AddIf(_world.TryGet(entity, out Everything everything) && everything.Other == wanted, entity, "Everything.Other");
                AddIf(_world.TryGet(entity, out Target target) && target.Who == wanted, entity, "Target.Who");
                AddIf(_world.TryGet(entity, out Grudge grudge) && grudge.Against == wanted, entity, "Grudge.Against");
            }

            AddIf(index == 3, foreign, "Target.Who");
            var found = new List<string>();
            foreach (FoundEntity entity in _inspection.Scan.Found)
            {
                found.Add($"{entity.Entity.Value} {entity.World!.ComponentName(entity.Component)}.{entity.Field!.Name}");
            }

            Assert.Equal(expected.Order(), found.Order());
            Assert.Equal(expected.Count, _inspection.Scan.Count);

            void AddIf(bool holds, Entity entity, string field)
            {
                if (holds)
                {
                    expected.Add($"{entity.Key.Value} {field}");
                }
            }
        }
    }

    [Fact]
    public void What_holds_a_handle_looks_at_its_type_too()
    {
        using var pool = new SlabPool<int>(_memory, "ints");
        using var others = new SlabPool<long>(_memory, "longs");
        Handle<int> handle = pool.Create(1);
        Entity holder = _world.Create(new Everything { Handle = handle });
        _world.Create(new Everything());
        Refresh();
        ulong packed = ((ulong)handle.Generation << 32) | (uint)handle.Index;
        _inspection.SearchHolders(packed, typeof(int));
        Refresh();
        Assert.Equal(holder.Key, Assert.Single(_inspection.Scan.Found.ToArray()).Entity);
        _inspection.SearchHolders(packed, typeof(long));
        Refresh();
        Assert.Equal(0, _inspection.Scan.Count);
    }

    [Fact]
    public void Objects_of_pools_hold_handles_and_entities_too()
    {
        FieldRegistry.Add<Trail>();
        var pool = new SlabPool<Trail>(_memory, "trails");
        Entity owner = _world.Create(new Engine(1));
        var random = new Random(3);
        var handles = new List<Handle<Trail>>();
        for (int index = 0; index < 3000; index++)
        {
            Handle<Trail> next = handles.Count > 0 ? handles[random.Next(handles.Count)] : default;
            handles.Add(pool.Create(new Trail(index % 9 == 0 ? owner : default, next, index)));
            if (index % 4 == 3)
            {
                int ended = random.Next(handles.Count);
                pool.Destroy(handles[ended]);
                handles.RemoveAt(ended);
            }
        }

        var snapshot = new MemorySnapshot();
        _memory.CopyTo(snapshot);
        _inspection.Inspect(owner.Key);
        _inspection.Refresh(new OverlayFrame { World = _world }, 1, snapshot);
        _inspection.SearchHolders();
        Same(handle => pool[handle].Owner == owner);
        Handle<Trail> wanted = handles[handles.Count / 3];
        _inspection.SearchHolders(((ulong)wanted.Generation << 32) | (uint)wanted.Index, typeof(Trail));
        Same(handle => pool[handle].Next == wanted);

        void Same(Predicate<Handle<Trail>> holds)
        {
            while (_inspection.Scan.IsRunning)
            {
                _inspection.Scan.Advance(0);
            }

            var expected = handles.FindAll(holds).Select(handle => handle.Index).Order();
            Assert.Equal(expected, _inspection.Scan.Found.ToArray().Select(found => found.Slot).Order());
        }
    }

    [Fact]
    public void An_edit_goes_the_way_of_set_and_waits_for_the_end_of_the_frame()
    {
        Entity entity = _world.Create(new Engine(1), new Everything { Int = 3 });
        var told = new List<(Entity, float)>();
        _world.SubscribeComponentSet((in Entity changed, ref Engine engine) => told.Add((changed, engine.Power)));
        _inspection.Inspect(entity.Key);
        Refresh();
        _inspection.Edit(LineOf("Engine", "Power"), BitConverter.GetBytes(2.5f));
        Assert.Equal(1, _world.Get<Engine>(entity).Power);
        Assert.Null(_inspection.Apply());
        Assert.Equal(2.5f, _world.Get<Engine>(entity).Power);
        Assert.Equal([(entity, 2.5f)], told);
        Assert.Null(_inspection.Apply());
        Assert.Single(told);
    }

    [Fact]
    public void A_handler_that_throws_is_told_to_the_user_and_the_edit_is_made()
    {
        Entity entity = _world.Create(new Engine(1));
        _world.SubscribeComponentSet((in Entity changed, ref Engine engine) => throw new InvalidOperationException("no"));
        _inspection.Inspect(entity.Key);
        Refresh();
        _inspection.Edit(LineOf("Engine", "Power"), BitConverter.GetBytes(2.5f));
        Assert.Contains("no", _inspection.Apply());
        Assert.Equal(2.5f, _world.Get<Engine>(entity).Power);
    }

    [Fact]
    public void What_owns_something_is_not_overwritten()
    {
        Entity entity = _world.Create(new Engine(1));
        int ended = 0;
        _world.SetDestroyHook((Entity owner, ref Engine engine) => ended++, onOverwrite: true);
        _inspection.Inspect(entity.Key);
        Refresh();
        _inspection.Edit(LineOf("Engine", "Power"), BitConverter.GetBytes(2.5f));
        Assert.NotNull(_inspection.Apply());
        Assert.Equal(1, _world.Get<Engine>(entity).Power);
        Assert.Equal(0, ended);
    }

    [Fact]
    public void Nothing_is_written_to_an_entity_that_died_or_to_the_next_of_its_id()
    {
        Entity entity = _world.Create(new Engine(1));
        _inspection.Inspect(entity.Key);
        Refresh();
        InspectorLine line = LineOf("Engine", "Power");
        _inspection.Edit(line, BitConverter.GetBytes(2.5f));
        _world.Destroy(entity);
        Entity next = _world.Create(new Engine(4));
        Assert.Equal(entity.Id, next.Id);
        Assert.NotNull(_inspection.Apply());
        Assert.Equal(4, _world.Get<Engine>(next).Power);
        long died = _frame + 1;
        Refresh();
        Refresh();
        Assert.False(_inspection.IsAlive);
        Assert.Equal(died, _inspection.DiedIn);
        _inspection.ReadLines();
        Assert.Equal(0, _inspection.Lines.Length);
    }

    [Fact]
    public void A_number_that_is_no_entity_finds_none()
    {
        Entity entity = _world.Create(new Engine(1));
        _world.Destroy(entity);
        IWorldContent content = _world;
        foreach (ulong value in (ReadOnlySpan<ulong>)[0, 1, 2, 1234, uint.MaxValue, ulong.MaxValue, 2UL << 32, entity.Key.Value])
        {
            Assert.False(content.TryFind(new EntityKey(value), out _));
            Assert.True(content.ValueOf(new EntityKey(value), 0).IsEmpty);
            Assert.Equal(0, content.CopyComponents(new EntityKey(value), new int[8]));
        }
    }

    [Fact]
    public void An_entity_is_followed_into_other_archetypes()
    {
        Entity entity = _world.Create(new Engine(1));
        _inspection.Inspect(entity.Key);
        Refresh();
        EntityPlace before = _inspection.Place;
        _world.Add(entity, new Target(entity, 2));
        _world.Disable<Engine>(entity);
        _world.Add(entity, new Grudge(entity, 2));
        Refresh();
        Assert.NotEqual(before.Table, _inspection.Place.Table);
        Assert.Equal(1, _inspection.Moves);
        _inspection.Edit(LineOf("Target", "Force"), BitConverter.GetBytes(7f));
        Assert.Null(_inspection.Apply());
        _inspection.Edit(LineOf("Grudge", "Years"), BitConverter.GetBytes(30));
        Assert.Null(_inspection.Apply());
        Assert.Equal(7, _world.Get<Target>(entity).Force);
        Assert.Equal(30, _world.Get<Grudge>(entity).Years);
        Assert.False(_inspection.World!.IsEnabled(entity.Key, LineOf("Engine", "Power").Component));
    }

    [Fact]
    public void A_world_that_ends_ends_what_is_looked_at_and_searched()
    {
        List<Entity> entities = Populate(700);
        _inspection.Inspect(entities[0].Key);
        Refresh();
        _inspection.Search("everything");
        _inspection.Scan.Advance(0);
        _inspection.Edit(LineOf("Everything", "Int"), BitConverter.GetBytes(30));
        World.Destroy(_world);
        Assert.NotNull(_inspection.Apply());
        Refresh();
        Refresh();
        Assert.False(_inspection.IsAlive);
        Assert.False(_inspection.Scan.IsRunning);
    }

    [Fact]
    public void Back_leads_through_the_entities_that_were_looked_at()
    {
        List<Entity> entities = Populate(50);
        foreach (Entity entity in entities)
        {
            _inspection.Inspect(entity.Key);
            _inspection.Inspect(entity.Key);
        }

        for (int index = entities.Count - 2; _inspection.HasBefore; index--)
        {
            _inspection.Back();
            Assert.Equal(entities[index].Key, _inspection.Entity);
        }
    }

    private List<Entity> Populate(int count)
    {
        var entities = new List<Entity>();
        for (int index = 0; index < count; index++)
        {
            Entity entity = _world.Create(Of(index, entities));
            entities.Add(entity);
            if (index % 2 == 0)
            {
                _world.Add(entity, new Target(entities[index % 9], index % 5 * 0.25f));
            }

            if (index % 3 == 0)
            {
                _world.Add(entity, new Grudge(entities[index % 7], index % 8));
            }

            if (index % 5 == 0)
            {
                _world.Add(entity, default(Marked));
            }
        }

        return entities;
    }

    private static Everything Of(int index, List<Entity> entities) => new()
    {
        Int = index % 11,
        Float = index % 100 * 1.5f,
        Double = index % 4,
        Flag = index % 3 == 1,
        Mood = index % 2 == 0 ? Mood.Calm : Mood.Angry,
        Long = -index % 50,
        Place = new System.Numerics.Vector2(index % 9, 0),
        Other = index > 3 && index % 4 == 0 ? entities[3] : default,
    };

    private bool Meets(Entity entity, string text)
    {
        Everything everything = _world.Get<Everything>(entity);
        bool hasTarget = _world.TryGet(entity, out Target target);
        bool hasGrudge = _world.TryGet(entity, out Grudge grudge);
        bool isMarked = _world.Has<Marked>(entity);
        return text switch
        {
            "everything.int>4" => everything.Int > 4,
            "everything.int over 4" => everything.Int > 4,
            "everything.double not 3 everything.int under 5" => everything.Double != 3 && everything.Int < 5,
            "17" => entity.Id == 17,
            "everything.int <= 4" => everything.Int <= 4,
            "everything.int=7 everything.float<50" => everything.Int == 7 && everything.Float < 50,
            "everything.float>=70.5" => everything.Float >= 70.5f,
            "everything.double!=3" => everything.Double != 3,
            "everything.flag=true" => everything.Flag,
            "everything.mood=calm" => everything.Mood == Mood.Calm,
            "everything.long<-20" => everything.Long < -20,
            "everything.place.x>3" => everything.Place.X > 3,
            "target.force>0.5 everything.int>2" => hasTarget && target.Force > 0.5f && everything.Int > 2,
            "grudge" => hasGrudge,
            "grudge.years>3" => hasGrudge && grudge.Years > 3,
            "marked everything.int<8" => isMarked && everything.Int < 8,
            "grudge marked" => hasGrudge && isMarked,
            "#17" => entity.Id == 17,
            "target.who=#3" => hasTarget && target.Who.Id == 3,
            _ => true,
        };
    }

    private InspectorLine LineOf(string component, string field)
    {
        _inspection.ReadLines();
        foreach (InspectorLine line in _inspection.Lines)
        {
            if (line.Field?.Name == field && _inspection.World!.ComponentName(line.Component) == component)
            {
                return line;
            }
        }

        throw new ArgumentException($"There is no line {component}.{field}.");
    }

    private void Refresh(params World[] others) =>
        _inspection.Refresh(new OverlayFrame { World = _world, OtherWorlds = others }, ++_frame);
}
