using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>A world ends with its memory, whoever ends that and whenever, and nothing of it crashes afterwards.</summary>
public sealed class WorldEndTests
{
    private static readonly QueryDescription All = new QueryDescription().WithAll<Health>();

    [Fact]
    public void A_world_whose_memory_is_disposed_has_ended_and_refuses_everything()
    {
        var memory = new MemorySystem();
        World world = World.Create(memory);
        world.Create(10_000, new Health(1));
        Entity entity = world.Create(new Health(2), new Label("x", 1));
        Query query = world.Query(in All);
        Archetype archetype = world.GetArchetype(entity);
        int worlds = World.WorldSize;
        memory.Dispose();

        Assert.Equal(worlds - 1, World.WorldSize);
        Assert.False(entity.IsAlive());
        Assert.False(world.IsAlive(entity));
        Assert.False(world.IsIterating);
        Assert.Equal((0, 0, 0), (world.Size, world.Capacity, world.Statistics.Chunks));
        Assert.Equal((0, 0, 0), (archetype.EntityCount, archetype.ChunkCount, archetype.EntityCapacity));
        Assert.Throws<StaleEntityException>(() => entity.Has<Health>());
        Assert.Throws<StaleEntityException>(() => world.Get<Health>(entity));
        Assert.Throws<StaleEntityException>(() => world.Set(entity, new Health(3)));
        Assert.Throws<StaleEntityException>(() => world.GetChunk(entity));
        Action[] calls =
        [
            () => world.Create(new Health(1)),
            () => world.Create(new Mass()),
            () => world.Create(7, new Health(1)),
            () => world.Add(entity, new Mass()),
            () => world.Remove<Health>(entity),
            () => world.Destroy(entity),
            () => world.Destroy(in All),
            () => world.Clear(),
            () => world.TrimExcess(),
            () => world.TryTrimExcess(),
            () => world.Reserve(Component<Health>.Signature, 1),
            () => world.EnsureCapacity<Mass>(1),
            () => world.EnsureCapacity<Health>(1),
            () => world.Add(in All, new Mass()),
            () => world.Set(in All, new Health(1)),
            () => world.CountEntities(in All),
            () => world.Query(in All, (ref Health health) => health.Points++),
            () => world.ParallelQuery(in All, (ref Health health) => health.Points++),
            () => world.Save(new MemoryStream()),
            () => world.Load(new MemoryStream()),
            () => world.SubscribeEntityCreated((in Entity e) => { }),
            () => _ = world.Archetypes,
            () => _ = query.Archetypes,
            () => archetype.GetChunk(0),
            () => Visit(query),
            () => Visit(archetype),
        ];
        for (int call = 0; call < calls.Length; call++)
        {
            Exception? thrown = Record.Exception(calls[call]);
            Assert.True(thrown is ObjectDisposedException, $"call {call}: {thrown}");
        }

        World.Destroy(world);
        world.Dispose();
    }

    /// <summary>The world ends at once, and its memory with the query: other threads are at work in it.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Memory_that_ends_under_a_parallel_query_stays_until_the_query_has_ended(int workers)
    {
        for (int round = 0; round < 20; round++)
        {
            using var elsewhere = new MemorySystem();
            using var jobs = new JobPool(elsewhere, workers);
            var memory = new MemorySystem();
            World world = World.Create(memory, new WorldOptions { Jobs = jobs });
            world.Create(4000, new Health(1));
            int sum = 0;
            bool releasedTooEarly = false;
            _ = Record.Exception(() => world.ParallelQuery(in All, (Entity entity) =>
            {
                if (Interlocked.Increment(ref sum) == 700)
                {
                    memory.Dispose();
                    releasedTooEarly = memory.IsDisposed || memory.CommittedBytes == 0;
                }
            }));
            Assert.False(releasedTooEarly);
            Assert.InRange(sum, 700, 4000);
            Assert.True(memory.IsDisposed);
            Assert.Equal(0, memory.CommittedBytes);
            Assert.Throws<ObjectDisposedException>(() => world.Create());
        }
    }

    [Fact]
    public void Views_of_a_world_that_has_ended_or_was_loaded_throw()
    {
        var memory = new MemorySystem();
        World world = World.Create(memory);
        Entity entity = world.Create(new Health(1), new Label("x", 1), new Player());
        Chunk loadedOver = world.GetChunk(entity);
        SavedWorld.Load(world, SavedWorld.Save(world, Component<Label>.Signature));
        AssertEnded(loadedOver);
        Chunk chunk = world.GetChunk(entity);
        Assert.Equal(1, chunk.Get<Health>(0).Points);
        memory.Dispose();
        AssertEnded(chunk);

        static void AssertEnded(Chunk chunk)
        {
            Assert.Equal(1, chunk.Count);
            Assert.Throws<ObjectDisposedException>(() => chunk.GetSpan<Health>());
            Assert.Throws<ObjectDisposedException>(() => chunk.GetFirst<Label>());
            Assert.Throws<ObjectDisposedException>(() => chunk.Get<Player>(0));
            Assert.Throws<ObjectDisposedException>(() => chunk.Get(0, typeof(Health)));
            Assert.Throws<ObjectDisposedException>(() => chunk.Entity(0));
            Assert.Throws<ObjectDisposedException>(() => chunk.Entities.Length);
            Assert.Throws<ObjectDisposedException>(() => chunk.GetRow<Health>(0));
        }
    }

    [Fact]
    public void The_default_value_of_a_chunk_and_an_unknown_component_type_are_refused_by_name()
    {
        Chunk none = default;
        Assert.Equal(0, none.Count);
        Assert.Contains("no archetype", none.ToString(), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => none.Capacity);
        Assert.Throws<InvalidOperationException>(() => none.Archetype);
        Assert.Throws<InvalidOperationException>(() => none.GetSpan<Health>());
        Assert.Throws<InvalidOperationException>(() => none.Has<Health>());
        Assert.Throws<InvalidOperationException>(() => none.Entities.Length);

        var unknown = new ComponentType(ComponentRegistry.MaximumTypes + 1);
        using var memory = new MemorySystem();
        using World world = World.Create(memory);
        Entity entity = world.Create(new Health(1));
        Assert.False(world.Has(entity, unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => world.Add(entity, unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => world.Create(unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Signature(unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => unknown.ByteSize);
    }

    [Fact]
    public void Worlds_whose_memory_ends_give_their_ids_back()
    {
        int worlds = World.WorldSize;
        for (int turn = 0; turn < 2 * WorldDirectory.MaximumWorlds; turn++)
        {
            using var memory = new MemorySystem();
            World.Create(memory).Create(new Health(1));
        }

        Assert.Equal(worlds, World.WorldSize);
    }

    [Fact]
    public void Hooks_run_once_while_the_memory_is_there_whoever_ends_it()
    {
        var memory = new MemorySystem();
        var level = new AllocatorGroup(memory, "level");
        using var owned = new SlabPool<int>(memory, "owned");
        World world = World.Create(level);
        world.SetDestroyHook((Entity entity, ref Owner owner) =>
        {
            Assert.True(world.IsAlive(entity));
            Assert.Equal(owner, world.Get<Owner>(entity));
            world.Dispose();
        });
        world.SetDestroyHook((Entity entity, ref Health health) => throw new FormatException());
        for (int i = 0; i < 100; i++)
        {
            world.Create(new Owner(owned.Create(i)), new Health(i));
        }

        // A hook that disposes the world is refused, one that throws arrives at the end, and all of them run.
        Exception thrown = Assert.ThrowsAny<Exception>(level.Dispose);
        Assert.True(thrown is StructuralChangeException or FormatException);
        Assert.Throws<ObjectDisposedException>(() => world.Create());

        var second = new AllocatorGroup(memory, "second");
        World other = World.Create(second);
        other.SetDestroyHook((Entity entity, ref Owner owner) => owned.Destroy(owner.Owned));
        for (int i = 0; i < 100; i++)
        {
            other.Create(new Owner(owned.Create(i)));
        }

        second.Dispose();
        Assert.Equal(100, owned.Count);
        memory.Dispose();
    }

    [Fact]
    public void Ending_the_memory_inside_a_query_ends_the_query_by_name()
    {
        var memory = new MemorySystem();
        World world = World.Create(memory);
        world.Create(100_000, new Health(1));
        world.Create(10, new Health(1), new Mass());
        Assert.Throws<ObjectDisposedException>(() =>
        {
            foreach (ref Chunk chunk in world.Query(in All))
            {
                memory.Dispose();
            }
        });

        var second = new MemorySystem();
        World other = World.Create(second);
        other.Create(new Health(1));
        Assert.Throws<ObjectDisposedException>(() =>
        {
            foreach (ref Chunk chunk in other.Query(in All))
            {
                second.Dispose();
            }
        });
        Assert.Throws<ObjectDisposedException>(() => other.Create());
    }

    [Fact]
    public void Ending_the_memory_inside_a_query_by_delegate_or_struct_ends_it_by_name()
    {
        int visited = 0;
        using var first = new MemorySystem();
        World world = WorldOfThree(first);
        Assert.Throws<ObjectDisposedException>(() => world.Query(in All, (ref Health _) =>
        {
            visited++;
            first.Dispose();
        }));
        Assert.Equal(1, visited);

        using var second = new MemorySystem();
        World other = WorldOfThree(second);
        var ending = new EndMemory { Memory = second };
        Assert.Throws<ObjectDisposedException>(() => other.InlineQuery<EndMemory, Health>(in All, ref ending));
        Assert.Equal(1, ending.Visited);

        static World WorldOfThree(MemorySystem memory)
        {
            World world = World.Create(memory);
            world.Create(new Health(1));
            world.Create(new Health(2), new Mass());
            world.Create(new Health(3), new Position());
            return world;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Ending_the_memory_inside_a_handler_ends_the_call_by_name(int call)
    {
        var memory = new MemorySystem();
        World world = World.Create(memory);
        Entity entity = world.Create(new Health(1), new Mass());
        world.Create(500, new Health(1), new Mass());
        var commands = new CommandBuffer(memory);
        commands.Add(entity, new Health(2));
        commands.Destroy(entity);
        world.SubscribeComponentSet((in Entity e, ref Health health) => memory.Dispose());
        world.SubscribeComponentRemoved((in Entity e, ref Health health) => memory.Dispose());
        world.SubscribeEntityCreated((in Entity e) => memory.Dispose());
        Action[] calls =
        [
            () => world.Set(entity, new Health(2)),
            () => world.Remove<Health>(entity),
            () => world.Create(10_000, new Health(1)),
            () => world.Clear(),
            () => commands.Playback(world),
        ];

        Assert.Throws<ObjectDisposedException>(calls[call]);
        Assert.Throws<ObjectDisposedException>(() => world.Create());
        World.Destroy(world);
        commands.Clear();
    }

    [Fact]
    public void A_command_buffer_whose_memory_ended_throws_by_name()
    {
        var memory = new MemorySystem();
        using var others = new MemorySystem();
        using World world = World.Create(others);
        Entity entity = world.Create(new Health(1));
        var recorded = new CommandBuffer(memory);
        var empty = new CommandBuffer(memory);
        recorded.Add(entity, new Mass());
        memory.Dispose();

        Assert.Throws<StaleCommandsException>(() => recorded.Add(entity, new Mass()));
        Assert.Throws<StaleCommandsException>(() => recorded.Playback(world));
        Assert.ThrowsAny<InvalidOperationException>(() => recorded.Size);
        Assert.ThrowsAny<InvalidOperationException>(() => empty.Add(entity, new Mass()));
        empty.Playback(world);
        recorded.Clear();
        recorded.Dispose();
        recorded.Dispose();
    }

    [Fact]
    public void A_job_pool_ends_with_its_memory()
    {
        var memory = new MemorySystem();
        var jobs = new JobPool(memory, 2);
        jobs.Run(new Nothing(), 100);
        memory.Dispose();

        Assert.Throws<ObjectDisposedException>(() => jobs.Run(new Nothing(), 100));
        jobs.Dispose();
        Assert.Throws<ObjectDisposedException>(() => new JobPool(memory, 1));
    }

    [Fact]
    public void A_job_that_ends_the_memory_ends_the_pool_without_waiting_for_itself()
    {
        var memory = new MemorySystem();
        var jobs = new JobPool(memory, 2);
        jobs.Run(new End(memory), 3);
        Assert.True(memory.IsDisposed);
        Assert.Throws<ObjectDisposedException>(() => jobs.Run(new Nothing(), 3));
        jobs.Dispose();
    }

    private static void Visit(Query query)
    {
        foreach (ref Chunk chunk in query)
        {
            Assert.Fail($"{chunk}");
        }
    }

    private static void Visit(Archetype archetype)
    {
        foreach (ref Chunk chunk in archetype)
        {
            Assert.Fail($"{chunk}");
        }
    }

    private readonly record struct Owner(Handle<int> Owned);

    private readonly struct Nothing : IJob
    {
        public void Execute(int item)
        {
        }
    }

    private readonly struct End(MemorySystem memory) : IJob
    {
        public void Execute(int item)
        {
            if (item == 1)
            {
                memory.Dispose();
            }
        }
    }

    private struct EndMemory : IForEach<Health>
    {
        public MemorySystem Memory;
        public int Visited;

        public void Update(ref Health health)
        {
            Visited++;
            Memory.Dispose();
        }
    }
}
