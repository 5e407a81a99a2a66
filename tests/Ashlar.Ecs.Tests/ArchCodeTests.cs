using Ashlar.Ecs;

namespace ArchCode;

/// <summary>
/// Code as it stands in Arch's README and documentation, under this one using. It must compile as it is, and do what
/// is written beside it there.
/// </summary>
public sealed class ArchCodeTests
{
    [Fact]
    public void The_quick_start_runs()
    {
        // Create a world and entities with position and velocity.
        using var world = World.Create();
        for (var index = 0; index < 1000; index++)
        {
            world.Create(new Position { X = 0, Y = 0 }, new Velocity { Dx = 1, Dy = 1 });
        }

        // Enumerate all entities with Position & Velocity to move them
        var query = new QueryDescription().WithAll<Position, Velocity>();
        world.Query(in query, (Entity entity, ref Position pos, ref Velocity vel) =>
        {
            pos.X += vel.Dx;
            pos.Y += vel.Dy;
        });

        var moved = 0;
        world.Query(in query, (ref Position pos) => moved += (int)pos.X);
        Assert.Equal(1000, moved);
        World.Destroy(world);
    }

    [Fact]
    public void The_world_page_compiles()
    {
        var world = World.Create(chunkSizeInBytes: 16_382, minimumAmountOfEntitiesPerChunk: 100, entityCapacity: 64);
        Assert.True(world.Capacity >= 64);
        Assert.Same(world, World.Worlds[world.Id]);
        Assert.True(World.WorldSize >= 1);

        var entity = world.Create(new Position { X = 1 });
        Assert.True(world.IsAlive(entity));
        world.EnsureCapacity<Position, Velocity>(5000);
        world.Create<Position, Velocity>(5000);
        world.TrimExcess();
        Assert.Equal(5001, world.CountEntities(QueryDescription.Null));

        foreach (var archetype in world)
        {
            foreach (ref var chunk in archetype)
            {
                foreach (var index in chunk)
                {
                    Assert.True(chunk.Entity(index).IsAlive());
                }
            }
        }

        world.Clear();
        World.Destroy(world);
    }

    [Fact]
    public void The_entity_page_compiles()
    {
        using var world = World.Create();
        var dwarf = world.Create(new Position(), new Velocity());
        var elf = world.Create<Position, Velocity>();
        var archer = world.Create(new ComponentType[] { typeof(Position), typeof(Velocity) });
        var human = world.Create(new Signature(typeof(Position)));
        Signature signature = [typeof(Position), typeof(Velocity)];
        Span<Entity> band = stackalloc Entity[8];
        world.Create(band, in signature, 8);

        dwarf.Add(new Mine());
        dwarf.Set(new Position { X = 1 }, new Velocity { Dx = 2 });
        Assert.True(dwarf.Has<Position, Mine>());
        ref var position = ref dwarf.Get<Position>();
        position.X++;
        var (pos, vel) = dwarf.Get<Position, Velocity>();
        Assert.Equal((2, 2), (pos.X, vel.Dx));
        dwarf.Remove<Mine>();
        if (dwarf.TryGet(out Velocity velocity))
        {
            Assert.Equal(2, velocity.Dx);
        }

        ref var mine = ref dwarf.TryGetRef<Mine>(out var exists);
        Assert.False(exists);
        ref var ensured = ref elf.AddOrGet(new Mine { Depth = 3 });
        Assert.Equal(3, ensured.Depth);

        // Non-generic and ranges
        elf.Set((object)new Position { X = 4 });
        elf.Remove<Mine>();
        elf.Add((object)new Mine { Depth = 5 });
        Assert.Equal(5, ((Mine)elf.Get(typeof(Mine))!).Depth);
        elf.RemoveRange(new ComponentType[] { typeof(Mine), typeof(Velocity) });
        elf.AddRange(new object[] { new Mine { Depth = 6 }, new Velocity() });
        elf.SetRange(new object[] { new Mine { Depth = 7 } });
        Assert.True(elf.HasRange(new ComponentType[] { typeof(Mine), typeof(Position) }));
        object[] components = elf.GetAllComponents()!;
        Assert.Equal(3, components.Length);
        Assert.Equal(3, elf.GetComponentTypes().Count);
        Assert.Equal(elf.GetArchetype().Signature, elf.GetComponentTypes());
        Assert.Equal(archer.GetArchetype(), band[7].GetArchetype());
        Assert.Equal(8 + 2, archer.GetChunk().Count);
        world.Destroy(human);
        Assert.False(human.IsAlive());
        Assert.NotEqual(Entity.Null, human);
    }

    [Fact]
    public void The_query_page_compiles()
    {
        using var world = World.Create();
        world.Create(10, new Position { X = 1 }, new Velocity { Dx = 1 });
        world.Create(5, new Position { X = 1 });
        var moving = new QueryDescription(all: new Signature(typeof(Position), typeof(Velocity)));
        var standing = new QueryDescription().WithAll<Position>().WithNone<Velocity>();
        var exact = new QueryDescription().WithExclusive<Position>();
        var either = new QueryDescription { }.WithAny<Velocity, Mine>();
        Assert.Equal((10, 5, 5, 10), (world.CountEntities(in moving), world.CountEntities(in standing),
            world.CountEntities(in exact), world.CountEntities(in either)));

        var query = world.Query(in moving);
        foreach (ref var chunk in query)
        {
            var references = chunk.GetFirst<Position, Velocity>();
            foreach (var entity in chunk)
            {
                ref var pos = ref System.Runtime.CompilerServices.Unsafe.Add(ref references.t0, entity);
                ref var vel = ref System.Runtime.CompilerServices.Unsafe.Add(ref references.t1, entity);
                pos.X += vel.Dx;
            }
        }

        foreach (ref var chunk in query.GetChunkIterator())
        {
            chunk.GetSpan<Position, Velocity>(out var positions, out var velocities);
            for (var index = 0; index < chunk.Count; index++)
            {
                positions[index].X += velocities[index].Dx;
                Assert.Equal(3, chunk.GetRow<Position, Velocity>(index).t0.X);
            }
        }

        foreach (var archetype in query.GetArchetypeIterator())
        {
            Assert.True(archetype.Has<Position, Velocity>());
        }

        var update = new VelocityUpdate();
        world.InlineQuery<VelocityUpdate, Position, Velocity>(in moving, ref update);
        world.InlineQuery<VelocityUpdate, Position, Velocity>(in moving);
        Assert.Equal(10, update.Counter);

        // Bulk adding, setting and removing by query
        world.Set(in moving, new Velocity { Dx = 100, Dy = 100 });
        world.Add(in standing, new Velocity { Dx = 5 });
        world.Add<Mine>(in moving);
        world.Remove<Mine>(new QueryDescription().WithAll<Mine>());
        Span<Entity> entities = stackalloc Entity[20];
        world.GetEntities(in moving, entities, 5);
        Assert.Equal((Entity.Null, true), (entities[4], entities[19].IsAlive()));
        world.Destroy(in moving);
        Assert.Equal(0, world.Size);
    }

    [Fact]
    public void The_command_buffer_page_compiles()
    {
        using var world = World.Create();
        var entity = world.Create(new Position());
        using var commandBuffer = new CommandBuffer();
        var created = commandBuffer.Create(new ComponentType[] { typeof(Position) });
        commandBuffer.Set(in created, new Position { X = 20 });
        commandBuffer.Add(in entity, new Velocity());
        commandBuffer.Set(in entity, new Position { X = 5 });
        commandBuffer.Remove<Velocity>(in entity);
        Assert.Equal(2, commandBuffer.Size);
        commandBuffer.Playback(world);

        Assert.Equal(0, commandBuffer.Size);
        Assert.Equal((2, 5), (world.Size, entity.Get<Position>().X));
        commandBuffer.Destroy(in entity);
        commandBuffer.Playback(world, dispose: true);
        Assert.Equal(1, world.Size);
    }

    [Fact]
    public void The_component_page_compiles()
    {
        var type = Component<Position>.ComponentType;
        Assert.Equal(type, Component.GetComponentType(typeof(Position)));
        Assert.Equal(type, ComponentRegistry.Add<Position>());
        Assert.True(ComponentRegistry.Has<Position>() && ComponentRegistry.TryGet<Position>(out var found)
            && found == type);
        Assert.Equal(typeof(Position), ComponentRegistry.Types[type.Id]);
        Assert.Equal(type, ComponentRegistry.TypeToComponentType[typeof(Position)]);
        Type dotnet = type;
        ComponentType back = typeof(Position);
        Assert.Equal((typeof(Position), type), (dotnet, back));
        Assert.Equal(8, type.ByteSize);

        var both = new Signature(typeof(Position)) + new Signature(typeof(Velocity));
        Assert.Equal(Component<Position, Velocity>.Signature, both);
        Assert.Equal(Component<Velocity>.Signature, both - type);
        ComponentType[] array = both;
        Assert.Equal(2, array.Length);
        foreach (var component in both)
        {
            Assert.Contains(component, array);
        }

        Assert.Equal(Component<Position, Velocity>.Hash, Component.GetHashCode(array));
    }

    private struct VelocityUpdate : IForEach<Position, Velocity>
    {
        public int Counter;

        public void Update(ref Position position, ref Velocity velocity)
        {
            position.X += velocity.Dx;
            position.Y += velocity.Dy;
            Counter++;
        }
    }

    private struct Position
    {
        public int X;
        public int Y;
    }

    private struct Velocity
    {
        public int Dx;
        public int Dy;
    }

    private struct Mine
    {
        public int Depth;
    }
}
