using System.Text;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Playback where somebody listens: it does what it does where nobody does, and handlers lose nothing.</summary>
public sealed class ObservedPlaybackTests(ITestOutputHelper output) : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly List<string> _told = [];

    public void Dispose() => _memory.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(20261127)]
    [InlineData(0)]
    public void Listening_changes_neither_ids_nor_order_nor_archetypes_nor_values(int seed)
    {
        seed = seed == 0 ? Random.Shared.Next() : seed;
        output.WriteLine($"seed {seed}");
        string alone = Run(seed, 0);
        Assert.Equal(alone, Run(seed, 1));
        Assert.Equal(alone, Run(seed, 2));
    }

    [Fact]
    public void A_handler_that_throws_leaves_nothing_to_be_made_again()
    {
        using World world = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        world.SubscribeEntityCreated((in Entity e) => throw new FormatException());
        commands.Create(Component<Health>.Signature);
        commands.Create(Component<Mass>.Signature);
        Assert.Throws<FormatException>(() => commands.Playback(world));
        Assert.Equal((2, 0), (world.Size, commands.CommandCount));
        commands.Playback(world);
        Assert.Equal(2, world.Size);

        commands.Create(Component<Health>.Signature);
        Assert.Throws<FormatException>(() => commands.Playback(world, dispose: false));
        Assert.Equal((3, 1), (world.Size, commands.CommandCount));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(500, true)]
    [InlineData(500, false)]
    public void What_a_handler_records_stays_for_the_next_playback(int count, bool dispose)
    {
        using World world = World.Create(_memory);
        using var commands = new CommandBuffer(_memory, initialCapacity: 2);
        Entity standIn = default;
        bool isRecording = true;
        world.SubscribeEntityDestroyed((in Entity e) =>
        {
            if (isRecording)
            {
                // The stand-ins of what is being played back are of the past.
                Assert.Throws<StaleEntityException>(() => commands.Set(standIn, new Health(1)));
                for (int i = 0; i < count; i++)
                {
                    Entity born = commands.Create(Component<Health, Label>.Signature);
                    commands.Set(born, new Health(i));
                    commands.Set(born, new Label($"{i}", i));
                }
            }
        });
        Entity dying = world.Create(new Mass());
        standIn = commands.Create(Component<Position>.Signature);
        commands.Destroy(dying);
        commands.Playback(world, dispose);
        Assert.Equal((1, (3 * count) + (dispose ? 0 : 2)), (world.Size, commands.CommandCount));
        isRecording = false;
        if (!dispose)
        {
            Assert.Throws<StaleEntityException>(() => commands.Playback(world));
            Assert.Equal(2, commands.PlaybackSkippingStale(world) + 1);
        }

        commands.Playback(world);
        Assert.Equal(count, world.CountEntities(new QueryDescription().WithAll<Health>()));
        int sum = 0;
        world.Query(new QueryDescription().WithAll<Health, Label>(), (Entity e, ref Health health, ref Label label) =>
        {
            Assert.Equal(($"{health.Points}", health.Points), (label.Text, label.Number));
            sum += health.Points;
        });
        Assert.Equal(count * (count - 1) / 2, sum);
        Assert.Equal(0, commands.CommandCount);
    }

    [Fact]
    public void Frame_memory_that_a_handler_allocates_outlives_the_playback()
    {
        using World world = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        var kept = default(ArenaList<int>);
        world.SubscribeEntityCreated((in Entity e) =>
        {
            kept = new ArenaList<int>(_memory.Frame.Current, 4);
            kept.Add(7);
        });
        commands.Create(Component<Health>.Signature);
        commands.Playback(world);
        _memory.Frame.Current.Allocate<int>(1000).Fill(1);
        Assert.True(kept.IsAlive);
        Assert.Equal(7, kept[0]);
    }

    [Fact]
    public void A_handler_cannot_play_back_clear_or_dispose_what_is_being_played_back()
    {
        using World world = World.Create(_memory);
        using World other = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        int refused = 0;
        world.SubscribeEntityCreated((in Entity e) =>
        {
            Assert.Throws<InvalidOperationException>(() => commands.Playback(other));
            Assert.Throws<InvalidOperationException>(commands.Clear);
            Assert.Throws<InvalidOperationException>(commands.Dispose);
            refused++;
        });
        commands.Create(Component<Health>.Signature);
        commands.Create(Component<Health>.Signature);
        commands.Playback(world);
        Assert.Equal((2, 2, 0), (refused, world.Size, other.Size));
    }

    [Fact]
    public void A_handler_that_begins_a_frame_ends_the_playback_by_name()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 1 });
        using World world = World.Create(memory);
        using var commands = new CommandBuffer(memory);
        world.SubscribeEntityCreated((in Entity e) =>
        {
            memory.BeginFrame();
            memory.EndFrame();
        });
        commands.Create(Component<Health>.Signature);
        commands.Create(Component<Health>.Signature);
        Assert.Throws<StaleCommandsException>(() => commands.Playback(world));
        Assert.Equal((1, 0), (world.Size, commands.CommandCount));
    }

    [Fact]
    public void What_comes_and_goes_in_the_buffer_is_not_told_and_its_values_end()
    {
        using World world = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        Entity entity = world.Create(new Mass());
        Entity dying = world.Create(new Mass());
        Listen(world);
        world.SetDestroyHook((Entity e, ref Health health) => _told.Add($"ends {health.Points}"), onOverwrite: true);
        world.SetDestroyHook((Entity e, ref Label label) => _told.Add($"ends {label.Text}"));

        commands.Add(entity, new Health(1));
        commands.Set(entity, new Health(2));
        commands.Remove<Health>(entity);
        commands.Add(entity, new Label("a", 1));
        commands.Add(entity, new Label("b", 2));
        commands.Remove<Label>(entity);
        Entity neverBorn = commands.Create(Component<Health>.Signature);
        commands.Set(neverBorn, new Health(3));
        commands.Destroy(neverBorn);
        commands.Add(neverBorn, new Health(4));
        commands.Add(dying, new Health(5));
        commands.Destroy(dying);
        commands.Add(dying, new Health(6));
        Entity born = commands.Create(Component<Health, Mass>.Signature);
        commands.Set(born, new Health(7));
        commands.Remove<Health>(born);
        commands.Add(born, new Health(8));
        commands.Set(born, new Health(9));
        commands.Playback(world);

        Assert.Equal(
            [
                "ends 1", "ends 2", "ends b", "ends 3", "ends 4", "ends 5", "ends 6", "destroying",
                "created", "ends 7", "added 8", "ends 8", "set 9",
            ],
            _told);
        Assert.Equal(Component<Mass>.Signature, world.GetSignature(entity));
    }

    /// <summary>The entity has ended by then: nobody is told, and what the commands hold ends.</summary>
    [Fact]
    public void Commands_after_the_entity_is_destroyed_change_nothing_that_it_had()
    {
        using World world = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        Entity dying = world.Create(new Health(1), new Mass(1, 1));
        Listen(world);
        world.SetDestroyHook((Entity e, ref Health health) => _told.Add($"ends {health.Points}"), onOverwrite: true);
        commands.Set(dying, new Health(2));
        commands.Destroy(dying);
        commands.Set(dying, new Health(3));
        commands.Remove<Health>(dying);
        commands.Add(dying, new Health(4));
        commands.Playback(world);
        Assert.Equal(["ends 1", "set 2", "ends 3", "ends 4", "removing 2", "destroying", "ends 2"], _told);
        Assert.False(world.IsAlive(dying));
    }

    [Fact]
    public void A_component_that_is_gained_is_zero_until_its_value_is_there()
    {
        using World world = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        Entity filler = world.Create(new Health(5), new Label("old", 1), new Position(1, 1, 1));
        world.Destroy(filler);
        Entity entity = world.Create(new Label("own", 2));
        var seen = new List<(int, string?)>();
        world.SubscribeComponentAdded((in Entity e, ref Position position) =>
            seen.Add((world.Get<Health>(e).Points, world.Get<Label>(e).Text)));
        commands.Add(entity, new Position(1, 2, 3));
        commands.Add(entity, new Health(3));
        commands.Remove<Label>(entity);
        commands.Add(entity, new Label("new", 3));
        commands.Playback(world);
        Assert.Equal([(0, null)], seen);
        Assert.Equal((3, "new"), (world.Get<Health>(entity).Points, world.Get<Label>(entity).Text));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_tolerant_playback_makes_what_can_be_made_and_counts_the_rest(bool observed)
    {
        using World world = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        Entity stale = world.Create(new Health(1));
        Entity entity = world.Create(new Health(2));
        Entity dying = world.Create(new Health(3));
        Entity gone = world.Create(new Health(4));
        world.Destroy(stale);
        world.Destroy(gone);
        if (observed)
        {
            world.SetDestroyHook((Entity e, ref Mass mass) => _told.Add($"ends {mass.Kilograms}"));
            world.SubscribeComponentSet((in Entity e, ref Mass mass) => _told.Add("set"));
        }

        commands.Add(stale, new Mass(10, 0));
        commands.Destroy(stale);
        commands.Add(gone, new Mass(13, 0));
        commands.Set(entity, new Mass(11, 0));
        commands.Set(entity, new Health(12));
        commands.Destroy(dying);
        Entity born = commands.Create(Component<Health>.Signature);
        commands.Set(born, new Position(1, 1, 1));
        Assert.Throws<StaleEntityException>(() => commands.Playback(world));
        Assert.Equal((2, 8), (world.Size, commands.CommandCount));

        Assert.Equal(5, commands.PlaybackSkippingStale(world, dispose: false));
        Assert.Equal(12, world.Get<Health>(entity).Points);
        Assert.Equal(Component<Health>.Signature, world.GetSignature(entity));
        Assert.False(world.IsAlive(dying));
        Assert.Equal(2, world.Size);

        // Played back again the dying one is stale too.
        Assert.Equal(6, commands.PlaybackSkippingStale(world));
        Assert.Equal(0, commands.PlaybackSkippingStale(world));
        Assert.Equal(3, world.Size);
        Assert.Equal(observed ? ["ends 10", "ends 13", "ends 11", "ends 10", "ends 13", "ends 11"] : [], _told);
    }

    [Fact]
    public void Commands_that_a_playback_refused_are_dropped_with_their_frame()
    {
        using World world = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        Entity stale = world.Create(new Health(1));
        world.Destroy(stale);
        _memory.BeginFrame();
        commands.Destroy(stale);
        Assert.Throws<StaleEntityException>(() => commands.Playback(world));
        _memory.EndFrame();
        for (int frame = 0; frame < _memory.Options.FramesInFlight; frame++)
        {
            _memory.BeginFrame();
            _memory.EndFrame();
        }

        commands.Create(Component<Health>.Signature);
        Assert.Equal(1, commands.CommandCount);
        commands.Playback(world);
        Assert.Equal(1, world.Size);
    }

    /// <summary>Whoever records more, or clears them, has taken notice.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Commands_that_come_after_a_refused_playback_are_not_dropped(bool clears)
    {
        using var jobs = new JobPool(_memory, workers: 1);
        using World world = World.Create(_memory, new WorldOptions { Jobs = jobs });
        using var commands = new CommandBuffer(_memory);
        Entity stale = world.Create(new Health(1));
        world.Destroy(stale);
        _memory.BeginFrame();
        commands.Destroy(stale);
        Assert.Throws<StaleEntityException>(() => commands.Playback(world));
        if (clears)
        {
            commands.Clear();
        }

        commands.Create(Component<Health>.Signature);
        _memory.EndFrame();
        for (int frame = 0; frame < _memory.Options.FramesInFlight; frame++)
        {
            _memory.BeginFrame();
            _memory.EndFrame();
        }

        // What comes after a dispatch is another run of commands.
        world.Create(new Health(2));
        world.ParallelQuery(new QueryDescription().WithAll<Health>(), (ref Health health) => health.Points++);
        Assert.Throws<StaleCommandsException>(() => commands.Create(Component<Health>.Signature));
        Assert.Equal(clears ? 1 : 2, commands.CommandCount);
    }

    [Fact]
    public void What_a_hook_throws_for_a_value_that_never_was_arrives_when_all_is_made()
    {
        using World world = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        world.SetDestroyHook((Entity e, ref Mass mass) => throw new FormatException());
        Entity entity = world.Create(new Health(1));
        commands.Add(entity, new Mass());
        commands.Remove<Mass>(entity);
        commands.Create(Component<Health>.Signature);
        Assert.Throws<FormatException>(() => commands.Playback(world));
        Assert.Equal((2, 0), (world.Size, commands.CommandCount));
    }

    [Fact]
    public void A_playback_without_memory_changes_nothing_where_somebody_listens()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 4 << 20 });
        using World world = World.Create(memory, new WorldOptions { EntityCapacity = 10_000 });
        using var commands = new CommandBuffer(memory);
        Entity entity = world.Create(new Health(1));
        Listen(world);
        _told.Clear();

        // Each entity moves once: to chunks of 256 KiB that the budget does not hold.
        commands.Set(entity, new Health(2));
        for (int i = 0; i < 9000; i++)
        {
            Entity born = commands.Create(Component<Health, Ballast>.Signature);
            commands.Set(born, new Health(i));
        }

        WorldStatistics before = world.Statistics;
        Assert.Throws<OutOfNativeMemoryException>(() => commands.Playback(world));
        Assert.Equal(before, world.Statistics with { Archetypes = before.Archetypes, Capacity = before.Capacity });
        Assert.Equal(1, world.Get<Health>(entity).Points);
        Assert.Empty(_told);
        Assert.Equal(18_001, commands.CommandCount);
    }

    [Fact]
    public void A_playback_reserves_for_the_archetypes_that_gain_rows_and_for_no_others()
    {
        using World world = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        Entity entity = world.Create(new Health(1));
        world.EnsureCapacity<Mass>(0);
        Listen(world);
        int chunks = world.Statistics.Chunks;
        commands.Set(entity, new Health(2));
        commands.Add(entity, new Mass());
        commands.Remove<Mass>(entity);
        commands.Playback(world);
        Assert.Equal((chunks, 2), (world.Statistics.Chunks, world.Statistics.Archetypes));
        Assert.All(world.Archetypes.ToArray(), archetype => Assert.Equal(0, archetype.Incoming));
    }

    private void Listen(World world)
    {
        world.SubscribeEntityCreated((in Entity e) => _told.Add("created"));
        world.SubscribeEntityDestroyed((in Entity e) => _told.Add("destroying"));
        world.SubscribeComponentAdded((in Entity e, ref Health health) => _told.Add($"added {health.Points}"));
        world.SubscribeComponentSet((in Entity e, ref Health health) => _told.Add($"set {health.Points}"));
        world.SubscribeComponentRemoved((in Entity e, ref Health health) => _told.Add($"removing {health.Points}"));
    }

    /// <summary>Plays random commands back, with nobody listening, one listener to what nobody has, or a mirror of
    /// everything, and describes the world.</summary>
    private string Run(int seed, int listeners)
    {
        var random = new Random(seed);
        using World world = World.Create(_memory, new WorldOptions { FirstVersion = 1 << 20, Id = 250 - listeners });
        using var commands = new CommandBuffer(_memory);

        // Earlier worlds of these ids may have left other ids to each; from its first on they are the same.
        Entity first = world.Create(new Health(0));
        world.Destroy(first);
        EventMirror? mirror = null;
        if (listeners == 1)
        {
            world.SubscribeComponentSet((in Entity e, ref Inventory inventory) => { });
        }
        else if (listeners == 2)
        {
            mirror = new EventMirror(world).Watch<Health>(world).Watch<Mass>(world).Watch<Label>(world)
                .Watch<Player>(world);
            world.SetDestroyHook((Entity e, ref Mass mass) => { }, onOverwrite: true);
        }

        var alive = new List<Entity>();
        for (int round = 0; round < 60; round++)
        {
            for (int command = 0; command < 40; command++)
            {
                Entity entity = alive.Count == 0 || random.Next(5) == 0
                    ? commands.Create(random.Next(2) == 0 ? Component<Health>.Signature : Component<Mass, Label>.Signature)
                    : alive[random.Next(alive.Count)];
                alive.Add(entity);
                for (int more = random.Next(4); more >= 0; more--)
                {
                    Record(commands, entity, random);
                }
            }

            commands.Playback(world);
            alive.Clear();
            world.Query(new QueryDescription(), (Entity entity) => alive.Add(entity));
        }

        if (mirror is not null)
        {
            Assert.Equal(world.Size, mirror.Count);
            foreach (Entity entity in alive)
            {
                Assert.Equal(world.Has<Label>(entity), mirror.Has(entity, typeof(Label)));
                Assert.Equal(world.Has<Player>(entity), mirror.Has(entity, typeof(Player)));
            }
        }

        return Describe(world, first.Id);
    }

    private static void Record(CommandBuffer commands, Entity entity, Random random)
    {
        int value = random.Next(100);
        switch (random.Next(9))
        {
            case 0:
                commands.Destroy(entity);
                break;
            case 1:
                commands.Remove<Health>(entity);
                break;
            case 2:
                commands.Remove<Mass>(entity);
                break;
            case 3:
                commands.Remove<Label>(entity);
                break;
            case 4:
                commands.Add(entity, new Mass(value, value));
                break;
            case 5:
                commands.Add(entity, new Label($"{value}", value));
                break;
            case 6:
                commands.Add<Player>(entity);
                break;
            default:
                commands.Add(entity, new Health(value));
                break;
        }
    }

    private static string Describe(World world, int firstId)
    {
        var text = new StringBuilder();
        foreach (Archetype archetype in world.Archetypes)
        {
            text.AppendLine($"{archetype}");
            foreach (ref Chunk chunk in archetype)
            {
                foreach (Entity entity in chunk.Entities)
                {
                    text.Append($"{entity.Id - firstId} {entity.Version}: ");
                    text.AppendJoin(", ", world.GetAllComponents(entity));
                    text.AppendLine();
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Makes an entity large.</summary>
    [System.Runtime.CompilerServices.InlineArray(1000)]
    private struct Ballast
    {
        private byte _first;
    }
}
