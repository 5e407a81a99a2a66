using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Components that are switched off and on: where the bits go when entities move, come and end.</summary>
public sealed class EnableableTests : IDisposable
{
    private static readonly QueryDescription Lit = new QueryDescription().WithAll<Lamp>();
    private static readonly QueryDescription Everyone = new() { IgnoreComponentEnabledState = true };

    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public EnableableTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void A_disabled_component_is_there_for_every_call_but_queries()
    {
        Entity entity = _world.Create(new Lamp(3), default(Asleep), new Title("t", 1));
        Archetype archetype = entity.GetArchetype();
        Assert.True(_world.IsEnabled<Lamp>(entity) && entity.IsEnabled<Asleep>() && entity.IsEnabled<Title>());
        _world.Disable<Lamp>(entity);
        entity.Disable<Asleep>();
        _world.SetEnabled(entity, typeof(Title), false);

        Assert.Equal((false, false, false), (entity.IsEnabled<Lamp>(), entity.IsEnabled<Asleep>(), entity.IsEnabled<Title>()));
        Assert.Equal(0, _world.CountEntities(in Lit));
        Assert.Same(archetype, entity.GetArchetype());
        Assert.True(entity.Has<Lamp>() && entity.Has<Asleep>() && _world.Has<Lamp, Title>(entity));
        Assert.Equal((new Lamp(3), new Title("t", 1)), (entity.Get<Lamp>(), entity.Get<Title>()));
        entity.Set(new Lamp(4));
        entity.AddOrGet<Lamp>().Level++;
        Assert.Equal(5, entity.Get<Lamp>().Level);
        Assert.False(entity.IsEnabled(typeof(Lamp)));
        Assert.Equal(Component<Lamp, Asleep, Title>.Signature, entity.GetComponentTypes());
        Assert.Throws<DuplicateComponentException>(() => entity.Add(new Lamp(1)));

        entity.Enable<Lamp>();
        entity.Enable<Lamp>();
        Assert.True(entity.IsEnabled<Lamp>());
        Assert.Equal(1, _world.CountEntities(in Lit));
    }

    /// <summary>Whoever gains it has it enabled, whatever bits lay in the row before.</summary>
    [Fact]
    public void What_an_entity_gains_is_enabled()
    {
        for (int round = 0; round < 3; round++)
        {
            Entity[] entities = [.. Enumerable.Range(0, 3000).Select(i => _world.Create(new Health(i), new Lamp(i)))];
            Assert.All(entities, entity => Assert.True(entity.IsEnabled<Lamp>()));
            foreach (Entity entity in entities)
            {
                entity.Disable<Lamp>();
            }

            switch (round)
            {
                case 0:
                    Array.ForEach(entities, _world.Destroy);
                    _world.TrimExcess();
                    break;
                case 1:
                    _world.Remove<Lamp>(new QueryDescription(all: Component<Health>.Signature));
                    _world.Add<Lamp>(new QueryDescription(all: Component<Health>.Signature));
                    Assert.All(entities, entity => Assert.True(entity.IsEnabled<Lamp>()));
                    Array.ForEach(entities, entity => entity.Disable<Lamp>());
                    _world.Clear();
                    break;
                default:
                    _world.Destroy(entities);
                    break;
            }
        }

        Entity[] many = new Entity[9000];
        _world.Create(many, Component<Health, Lamp>.Signature, many.Length);
        Assert.All(many, entity => Assert.True(entity.IsEnabled<Lamp>()));
        many[0].Disable<Lamp>();
        many[0].Remove<Lamp>();
        many[0].Add(new Lamp(1));
        Assert.True(many[0].IsEnabled<Lamp>());
        Assert.Equal(9000, _world.CountEntities(in Lit));
    }

    /// <summary>Rows that follow each other go together: upwards, downwards, from the middle of a chunk and over the end of
    /// one, into the gaps of which others move.</summary>
    [Fact]
    public void The_bits_move_with_runs_of_rows()
    {
        Entity[] entities = [.. Enumerable.Range(0, 4000).Select(i => _world.Create(new Health(i), new Lamp(i), default(Asleep)))];
        foreach (Entity entity in entities)
        {
            entity.SetEnabled<Lamp>(IsLit(entity));
            entity.SetEnabled<Asleep>(IsAsleep(entity));
        }

        _world.Add(entities.AsSpan(100, 300), new Mass());
        AssertBits(entities);
        Array.Reverse(entities);
        _world.Add(entities.AsSpan(0, 150), new Mass());
        _world.Add(entities.AsSpan(700, 150), new Mass());
        AssertBits(entities);
        _world.Remove<Mass>(entities.AsSpan(20, 120));
        AssertBits(entities);
        _world.Destroy(entities.AsSpan(1000, 300));
        _world.Destroy(entities.AsSpan(0, 40));
        entities = [.. entities.Where(entity => entity.IsAlive()).Reverse()];
        _world.Destroy(entities.AsSpan(70, 90));
        _world.Remove<Asleep>(entities.AsSpan(500, 60));
        _world.Add<Asleep>(entities.AsSpan(500, 60), default(Asleep));
        foreach (Entity entity in entities.AsSpan(500, 60))
        {
            Assert.True(entity.IsEnabled<Asleep>());
            entity.SetEnabled<Asleep>(IsAsleep(entity));
        }

        AssertBits([.. entities.Where(entity => entity.IsAlive())]);
        Assert.All(
            Enumerable.Range(0, 1000).Select(i => _world.Create(new Health(i), new Lamp(i), default(Asleep))),
            entity => Assert.True(entity.IsEnabled<Lamp>() && entity.IsEnabled<Asleep>()));
    }

    /// <summary>Rows of one archetype in several chunks, of which those in the middle end, and all move.</summary>
    [Fact]
    public void The_bits_move_with_their_rows()
    {
        Entity[] entities = [.. Enumerable.Range(0, 4000).Select(i => _world.Create(new Health(i), new Lamp(i), default(Asleep)))];
        foreach (Entity entity in entities)
        {
            entity.SetEnabled<Lamp>(IsLit(entity));
            entity.SetEnabled<Asleep>(IsAsleep(entity));
        }

        AssertBits(entities);
        foreach (Entity entity in entities.Where(entity => entity.Id % 6 == 1))
        {
            _world.Destroy(entity);
        }

        entities = [.. entities.Where(entity => entity.IsAlive())];
        AssertBits(entities);
        foreach (Entity entity in entities.Where(entity => entity.Id % 4 == 0))
        {
            entity.Add(new Mass());
            entity.Add(new Title("t", 1));
            entity.Remove<Health>();
        }

        AssertBits(entities);
        _world.Add(in Everyone, default(Small));
        AssertBits(entities);
        _world.Remove<Small>(in Everyone);
        AssertBits(entities);
        using World copy = World.Create(_memory);
        copy.Create(100, new Health(1), new Lamp(1), default(Asleep));
        var originals = new Entity[_world.Size];
        var copies = new Entity[_world.Size];
        World.Copy(_world, copy, originals, copies);
        for (int index = 0; index < copies.Length; index++)
        {
            Assert.Equal(IsLit(originals[index]), copy.IsEnabled<Lamp>(copies[index]));
            Assert.Equal(IsAsleep(originals[index]), copy.IsEnabled<Asleep>(copies[index]));
        }
    }

    [Fact]
    public void What_cannot_be_switched_says_what_to_do()
    {
        Entity plain = _world.Create(new Health(1));
        Entity gone = _world.Create(new Lamp(1));
        _world.Destroy(gone);
        var commands = new CommandBuffer(_memory);
        foreach (Action call in (Action[])[
            () => _world.Enable<Health>(plain),
            () => _world.Disable<Health>(plain),
            () => _world.IsEnabled<Health>(plain),
            () => _world.SetEnabled(plain, typeof(Health), true),
            () => commands.Enable<Health>(plain),
            () => _world.GetChunk(plain).IsEnabled<Health>(0),
            () => _world.Enable<Burning>(plain),
        ])
        {
            Assert.Contains("Mark it with [Enableable]", Assert.Throws<NotSupportedException>(call).Message, StringComparison.Ordinal);
        }

        foreach (Action call in (Action[])[
            () => _world.Enable<Lamp>(plain),
            () => _world.IsEnabled<Lamp>(plain),
            () => _world.GetChunk(plain).IsEnabled<Lamp>(0),
        ])
        {
            Assert.Contains("no component Lamp", Assert.Throws<ComponentNotFoundException>(call).Message, StringComparison.Ordinal);
        }

        Assert.Throws<StaleEntityException>(() => gone.Disable<Lamp>());
        Assert.Throws<StaleEntityException>(() => gone.IsEnabled<Lamp>());
        Assert.Throws<StaleEntityException>(() => _world.Disable<Lamp>(Entity.Null));
        Assert.Equal(0, commands.CommandCount);
    }

    [Fact]
    public void A_component_is_not_sparse_and_enableable()
    {
        Type both = typeof(Both);
        Entity entity = _world.Create(new Health(1));
        var commands = new CommandBuffer(_memory);
        foreach (Action call in (Action[])[
            () => ComponentRegistry.Add<Both>(),
            () => ComponentRegistry.Add(both),
            () => _world.Create(new Both(1)),
            () => _world.Create(10, new Both(1)),
            () => entity.Add(new Both(1)),
            () => _world.Add(new QueryDescription(), new Both(1)),
            () => entity.Enable<Both>(),
            () => commands.Disable<Both>(entity),
        ])
        {
            Assert.Contains(
                "Both is marked with [Sparse] and with [Enableable]: keep one",
                Assert.Throws<NotSupportedException>(call).Message, StringComparison.Ordinal);
        }

        commands.Add(entity, new Both(1));
        Assert.Throws<NotSupportedException>(() => commands.Playback(_world));
        commands.Clear();
        Assert.Equal((1, 0), (_world.Size, _world.CountEntities(new QueryDescription().WithAll<Both>())));
    }

    /// <summary>Its bits lie where other components left their bytes.</summary>
    [Fact]
    public void A_component_in_a_chunk_that_others_used_starts_enabled()
    {
        var filler = default(Filler);
        ((Span<byte>)filler).Fill(0xFF);
        for (int index = 0; index < 4; index++)
        {
            _world.Create(filler);
        }

        Assert.Equal(1, _world.Statistics.Chunks);
        _world.Clear();
        Entity[] lamps = [.. Enumerable.Range(0, 200).Select(index => _world.Create(new Lamp(index)))];
        Assert.All(lamps, lamp => Assert.True(lamp.IsEnabled<Lamp>()));
        Assert.Equal(200, _world.CountEntities(in Lit));
    }

    /// <summary>It changes no structure: nobody is told.</summary>
    [Fact]
    public void Nobody_is_told()
    {
        int told = 0;
        _world.SubscribeComponentAdded((in Entity entity, ref Lamp lamp) => told++);
        _world.SubscribeComponentRemoved((in Entity entity, ref Lamp lamp) => told++);
        _world.SubscribeComponentSet((in Entity entity, ref Lamp lamp) => told++);
        _world.SetDestroyHook((Entity entity, ref Lamp lamp) => told++);
        Entity entity = _world.Create(new Lamp(1));
        told = 0;
        entity.Disable<Lamp>();
        entity.Enable<Lamp>();
        entity.Disable<Lamp>();
        Assert.Equal(0, told);
        _world.Destroy(entity);
        Assert.Equal(2, told);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Commands_count_in_their_order(bool observed)
    {
        int told = 0;
        if (observed)
        {
            _world.SubscribeComponentSet((in Entity entity, ref Lamp lamp) => told++);
            _world.SetDestroyHook((Entity entity, ref Lamp lamp) => { });
        }

        Entity[] entities = [.. Enumerable.Range(0, 8).Select(i => _world.Create(new Health(i), new Lamp(i)))];
        Array.ForEach(entities[4..], entity => entity.Disable<Lamp>());
        Entity bare = _world.Create(new Health(9));
        var commands = new CommandBuffer(_memory);
        commands.Disable<Lamp>(entities[0]);
        commands.Disable<Lamp>(entities[1]);
        commands.Enable<Lamp>(entities[1]);
        commands.Disable<Lamp>(entities[2]);
        commands.Remove<Lamp>(entities[2]);
        commands.Add(entities[2], new Lamp(22));
        commands.Disable<Lamp>(entities[3]);
        commands.Add(entities[3], new Mass());
        commands.Add(entities[4], new Lamp(44));
        commands.Remove<Lamp>(entities[5]);
        commands.Add(entities[5], new Lamp(55));
        commands.Remove<Lamp>(entities[6]);
        commands.Enable<Lamp>(entities[7]);
        commands.Add(bare, new Lamp(99));
        commands.Disable<Lamp>(bare);
        Entity born = commands.Create(Component<Lamp, Asleep>.Signature);
        commands.Disable<Asleep>(born);
        commands.Playback(_world);

        bool?[] enabled = [.. entities.Select(entity => entity.Has<Lamp>() ? entity.IsEnabled<Lamp>() : (bool?)null)];
        Assert.Equal([false, true, true, false, false, true, null, true], enabled);
        Assert.Equal(
            [0, 1, 22, 3, 44, 55, 7, 99], [.. entities.Append(bare).Where(entity => entity.Has<Lamp>()).Select(
                entity => entity.Get<Lamp>().Level)]);
        Assert.Equal(observed ? 1 : 0, told);
        Assert.False(bare.IsEnabled<Lamp>());
        Assert.Equal(1, _world.CountEntities(new QueryDescription().WithAll<Lamp>().WithNone<Asleep, Health>()));
    }

    [Fact]
    public void Commands_for_what_is_not_there_are_refused_or_left_out()
    {
        Entity bare = _world.Create(new Health(9));
        Entity lit = _world.Create(new Lamp(1));
        var commands = new CommandBuffer(_memory);
        commands.Disable<Lamp>(lit);
        commands.Disable<Lamp>(bare);
        commands.Add(bare, new Lamp(5));
        Assert.Contains(
            "sets, enables or disables the component Lamp",
            Assert.Throws<ComponentNotFoundException>(() => commands.Playback(_world)).Message, StringComparison.Ordinal);
        Assert.True(lit.IsEnabled<Lamp>());
        Assert.False(bare.Has<Lamp>());
        Assert.Equal(1, commands.PlaybackSkippingStale(_world));
        Assert.False(lit.IsEnabled<Lamp>());
        Assert.True(bare.IsEnabled<Lamp>());

        Entity[] dark = [_world.Create(new Health(1)), _world.Create(new Health(2)), _world.Create(new Health(3))];
        Array.ForEach(dark, entity => commands.Disable<Lamp>(entity));
        Assert.Equal(3, commands.PlaybackSkippingStale(_world));
    }

    private static bool IsLit(Entity entity) => entity.Id % 3 != 0;

    private static bool IsAsleep(Entity entity) => entity.Id % 5 == 0;

    private void AssertBits(Entity[] entities)
    {
        Assert.All(entities, entity => Assert.Equal(
            (IsLit(entity), IsAsleep(entity)), (entity.IsEnabled<Lamp>(), entity.IsEnabled<Asleep>())));
        Assert.Equal(entities.Count(IsLit), _world.CountEntities(in Lit));
        Assert.Equal(
            entities.Count(entity => IsLit(entity) && !IsAsleep(entity)),
            _world.CountEntities(new QueryDescription().WithAll<Lamp>().WithNone<Asleep>()));
    }

    [Sparse]
    [Enableable]
    private record struct Both(int Value);

    /// <summary>Four of them fill a chunk of 4 KiB almost to its end.</summary>
    [System.Runtime.CompilerServices.InlineArray(1000)]
    private struct Filler
    {
        private byte _first;
    }
}
