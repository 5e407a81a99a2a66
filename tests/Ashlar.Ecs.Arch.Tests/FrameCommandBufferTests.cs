using Arch.Core;
using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Arch.Tests;

public sealed class FrameCommandBufferTests : IDisposable
{
    private static readonly ComponentType[] Moving = [typeof(Position), typeof(Velocity)];

    private readonly MemorySystem _memory = new();
    private readonly World _world = World.Create();

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
    }

    [Fact]
    public void Recording_into_the_commands_of_another_thread_throws()
    {
        var commands = new FrameCommandBuffer(_memory);
        commands.Create(Moving);
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Xunit.Record.Exception(() => commands.Create(Moving)));
        thread.Start();
        thread.Join();
        Assert.IsType<InvalidOperationException>(thrown);
        commands.Playback(_world);
        thread = new Thread(() => thrown = Xunit.Record.Exception(() => commands.Create(Moving)));
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
        commands.Playback(_world);
        Assert.Equal(2, _world.Size);
    }

    [Fact]
    public void Recorded_changes_come_out_as_made_ones() => Seeded.Run(1, 8, random =>
    {
        var commands = new FrameCommandBuffer(_memory, initialCapacity: 2);
        var model = new Dictionary<Entity, (float? X, float? Z)>();
        _world.Clear();
        for (int frame = 0; frame < 200; frame++)
        {
            _memory.BeginFrame();
            var next = new Dictionary<Entity, (float? X, float? Z)>(model);
            var stands = new List<(float X, float Z)>();
            for (int i = random.Next(12); i > 0; i--)
            {
                Record(random, commands, next, stands);
            }

            var before = new HashSet<Entity>(model.Keys);
            commands.Playback(_world);
            Assert.Equal(0, commands.Size);
            model = Read();
            foreach ((Entity entity, (float? X, float? Z) values) in next)
            {
                Assert.Equal(values, model[entity]);
            }

            (float, float)[] made = [.. model.Where(pair => !next.ContainsKey(pair.Key))
                .Select(pair => (pair.Value.X!.Value, pair.Value.Z!.Value)).Order()];
            Assert.Equal([.. stands.Order()], made);
            _memory.EndFrame();
        }
    });

    [Fact]
    public void An_entity_that_is_not_alive_is_told_before_anything_changes()
    {
        var commands = new FrameCommandBuffer(_memory);
        Entity dead = _world.Create(new Position());
        Entity alive = _world.Create(new Position());
        _world.Destroy(dead);
        commands.Create(Moving);
        commands.Destroy(alive);
        commands.Add<Velocity>(dead);
        Assert.Throws<ArgumentException>(() => commands.Playback(_world));
        Assert.True(_world.IsAlive(alive));
        Assert.Equal(1, _world.Size);
        Assert.Equal(3, commands.Size);
        commands.Clear();
        Assert.Equal(0, commands.Size);
    }

    [Fact]
    public void Commands_end_with_their_frame()
    {
        var commands = new FrameCommandBuffer(_memory);
        Entity entity = _world.Create(new Position());
        for (int frame = 0; frame < 3; frame++)
        {
            _memory.BeginFrame();
            if (frame == 0)
            {
                commands.Destroy(entity);
            }

            _memory.EndFrame();
        }

        Assert.Throws<InvalidOperationException>(() => commands.Playback(_world));
        Assert.Throws<InvalidOperationException>(() => commands.Destroy(entity));
        Assert.True(_world.IsAlive(entity));
        commands.Clear();
        commands.Destroy(entity);
        commands.Playback(_world);
        Assert.False(_world.IsAlive(entity));
    }

    [Fact]
    public void A_stand_in_is_of_its_recording_only()
    {
        var commands = new FrameCommandBuffer(_memory);
        var others = new FrameCommandBuffer(_memory);
        Entity stand = commands.Create(Moving);
        others.Create(Moving);
        Assert.Throws<ArgumentException>(() => others.Destroy(stand));
        commands.Playback(_world);
        Assert.Throws<ArgumentException>(() => commands.Set(stand, new Position()));
        Assert.Equal(1, _world.Size);
    }

    [Fact]
    public void What_is_kept_can_be_played_again()
    {
        var commands = new FrameCommandBuffer(_memory);
        commands.Set(commands.Create(Moving), new Position { X = 7 });
        commands.Playback(_world, dispose: false);
        commands.Playback(_world);
        Assert.Equal([7f, 7f], Read().Values.Select(values => values.X!.Value));
    }

    [Fact]
    public void Recording_and_playing_back_makes_no_garbage_and_uses_frame_memory()
    {
        var commands = new FrameCommandBuffer(_memory);
        long used = 0;
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            _memory.BeginFrame();
            for (int i = 0; i < 300; i++)
            {
                Entity entity = commands.Create(Moving);
                commands.Set(entity, new Position { X = i });
                commands.Add<Frozen>(entity);
                commands.Destroy(entity);
            }

            used = _memory.Frame.Current.UsedBytes;
            commands.Playback(_world);
            _memory.EndFrame();
        }));
        Assert.True(used > 1200 * 24, $"{used} bytes in frame memory");
        Assert.Equal(0, _world.Size);
    }

    [Fact]
    public void Query_results_lie_in_frame_memory()
    {
        Entity[] expected = [_world.Create(new Position()), _world.Create(new Position(), new Velocity())];
        _world.Create(new Velocity());
        var query = new QueryDescription().WithAll<Position>();
        Arena arena = _memory.Frame.Current;
        long before = arena.UsedBytes;
        Assert.Equal(expected, _world.GetEntities(in query, arena).ToArray().Order());
        Assert.True(arena.UsedBytes >= before + 24);
        Assert.Equal(0, Garbage.BytesOf(() => _world.GetEntities(in query, arena)));
    }

    private static void Record(
        Random random,
        FrameCommandBuffer commands,
        Dictionary<Entity, (float? X, float? Z)> model,
        List<(float X, float Z)> stands)
    {
        float value = random.Next(1000);
        if (model.Count == 0 || random.Next(3) == 0)
        {
            Entity stand = commands.Create(Moving);
            commands.Set(stand, new Position { X = value });
            if (random.Next(4) == 0)
            {
                commands.Destroy(stand);
                commands.Add(stand, new Velocity { Z = 1 });
                return;
            }

            commands.Add(stand, new Velocity { Z = value + 1 });
            stands.Add((value, value + 1));
            return;
        }

        Entity entity = model.Keys.ElementAt(random.Next(model.Count));
        (float? x, float? z) = model[entity];
        switch (random.Next(5))
        {
            case 0:
                commands.Set(entity, new Position { X = value });
                model[entity] = (value, z);
                break;
            case 1:
                commands.Add(entity, new Velocity { Z = value });
                model[entity] = (x, value);
                break;
            case 2:
                commands.Remove<Velocity>(entity);
                model[entity] = (x, null);
                break;
            case 3:
                commands.Remove<Position>(entity);
                model[entity] = (null, z);
                break;
            default:
                commands.Destroy(in entity);
                commands.Add(entity, new Position { X = 1 });
                model.Remove(entity);
                break;
        }
    }

    private Dictionary<Entity, (float? X, float? Z)> Read()
    {
        var read = new Dictionary<Entity, (float? X, float? Z)>();
        foreach (ref Chunk chunk in _world.Query(in QueryDescription.Null))
        {
            for (int i = 0; i < chunk.Count; i++)
            {
                read.Add(
                    chunk.Entity(i),
                    (chunk.Has<Position>() ? chunk.Get<Position>(i).X : null,
                    chunk.Has<Velocity>() ? chunk.Get<Velocity>(i).Z : null));
            }
        }

        return read;
    }
}
