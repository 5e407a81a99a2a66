using Arch.Core;
using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Arch.Tests;

public sealed class WorldOwnershipTests
{
    [Fact]
    public void What_components_own_lives_as_long_as_they_do() => Seeded.Run(1, 6, random =>
    {
        using var memory = new MemorySystem();
        using var run = new Run(memory, random);
        for (int step = 0; step < 4000; step++)
        {
            run.Step();
        }

        run.End();
        memory.Dispose();
        Assert.Empty(memory.Leaks);
    });

    [Fact]
    public void A_dead_entity_releases_nothing_of_its_successor()
    {
        using var memory = new MemorySystem();
        var things = new SlabPool<Thing>(memory, "things");
        using var ownership = new WorldOwnership(World.Create());
        ownership.Own((ref Body body) => things.Destroy(body.Handle));
        Entity first = ownership.World.Create(new Body { Handle = things.Create(new Thing()) });
        ownership.Destroy(first);
        Entity second = ownership.World.Create(new Body { Handle = things.Create(new Thing()) });
        Assert.Equal(first.Id, second.Id);
        Assert.Throws<ArgumentException>(() => ownership.Destroy(first));
        Assert.Throws<ArgumentException>(() => ownership.Remove<Body>(first));
        Assert.Throws<ArgumentException>(() => ownership.Replace(first, new Body()));
        Assert.Throws<ArgumentException>(() => ownership.Remove<Voice>(second));
        using var other = new WorldOwnership(World.Create());
        Assert.Throws<ArgumentException>(() => other.Destroy(second));
        other.Destroy(other.World.Create(new Body()));
        Entity twin = other.World.Create(new Body());
        Assert.Equal((twin.Id, twin.Version), (second.Id, second.Version));
        Assert.Throws<ArgumentException>(() => ownership.Destroy(twin));
        Assert.Equal(1, things.Count);
        Assert.True(ownership.World.IsAlive(second));
    }

    [Fact]
    public void When_a_release_throws_all_others_run_once_and_the_change_is_made()
    {
        var released = new List<int>();
        using var ownership = new WorldOwnership(World.Create());
        ownership.Own((ref Voice voice) =>
        {
            released.Add(voice.Volume);
            if (voice.Volume == 2)
            {
                throw new InvalidDataException("two");
            }
        });
        for (int i = 1; i <= 3; i++)
        {
            ownership.World.Create(new Voice { Volume = i }, new Body());
        }

        var everyone = new QueryDescription().WithAll<Voice>();
        InvalidDataException thrown = Assert.Throws<InvalidDataException>(() => ownership.Destroy(in everyone));
        Assert.Equal("two", thrown.Message);
        Assert.Equal([1, 2, 3], released.Order());
        Assert.Equal(0, ownership.World.Size);
    }

    [Fact]
    public void A_release_that_changes_the_world_is_told_so()
    {
        using var ownership = new WorldOwnership(World.Create());
        Entity bystander = ownership.World.Create(new Position());
        ownership.Own((ref Body _) => ownership.Destroy(bystander));
        Entity entity = ownership.World.Create(new Body());
        Assert.Throws<InvalidOperationException>(() => ownership.Destroy(entity));
        Assert.False(ownership.World.IsAlive(entity));
        Assert.True(ownership.World.IsAlive(bystander));
        ownership.Destroy(bystander);
    }

    [Fact]
    public void A_type_has_one_rule_and_a_disposed_world_none()
    {
        var ownership = new WorldOwnership(World.Create());
        ownership.Own((ref Body _) => { });
        Assert.Throws<InvalidOperationException>(() => ownership.Own((ref Body _) => { }));
        ownership.Dispose();
        ownership.Dispose();
        Assert.Throws<ObjectDisposedException>(ownership.Clear);
    }

    [Fact]
    public void Destroying_makes_no_garbage()
    {
        using var memory = new MemorySystem();
        var things = new SlabPool<Thing>(memory, "things");
        using var ownership = new WorldOwnership(World.Create());
        ownership.Own((ref Body body) => things.Destroy(body.Handle));
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 1000; i++)
            {
                var body = new Body { Handle = things.Create(new Thing()) };
                Entity entity = ownership.World.Create(new Position(), in body);
                ownership.Destroy(entity);
            }
        }));
    }

    /// <summary>Random calls against a dictionary of what each entity owns.</summary>
    private sealed class Run : IDisposable
    {
        private readonly Random _random;
        private readonly MemorySystem _memory;
        private readonly SlabPool<Thing> _things;
        private readonly WorldOwnership _ownership;
        private readonly FrameCommandBuffer _commands;
        private readonly Dictionary<Entity, (Handle<Thing> Body, Handle<Thing> Voice, bool IsMoving)> _model = [];
        private readonly Dictionary<Handle<Thing>, int> _releases = [];

        public Run(MemorySystem memory, Random random)
        {
            _memory = memory;
            _random = random;
            _things = new SlabPool<Thing>(memory, "things");
            _ownership = new WorldOwnership(World.Create());
            _commands = new FrameCommandBuffer(memory);
            _ownership.Own((ref Body body) => Release(body.Handle));
            _ownership.Own((ref Voice voice) => Release(voice.Handle));
        }

        public void Step()
        {
            int choice = _random.Next(1000);
            if (choice < 500)
            {
                Create();
            }
            else if (choice < 990)
            {
                ChangeOne();
            }
            else if (choice < 998)
            {
                ChangeMany();
            }
            else
            {
                _ownership.Clear();
                _model.Clear();
            }

            Check();
        }

        public void End()
        {
            _ownership.Dispose();
            _model.Clear();
            Check();
        }

        public void Dispose()
        {
            _ownership.Dispose();
            _things.Dispose();
        }

        private void Create()
        {
            World world = _ownership.World;
            Handle<Thing> body = _random.Next(3) > 0 ? Make() : default;
            Handle<Thing> voice = _random.Next(3) == 0 ? Make() : default;
            bool isMoving = _random.Next(2) == 0;
            Entity entity = world.Create(new Position());
            if (!body.IsNone)
            {
                world.Add(entity, new Body { Handle = body });
            }

            if (!voice.IsNone)
            {
                world.Add(entity, new Voice { Handle = voice });
            }

            if (isMoving)
            {
                world.Add<Velocity>(entity);
            }

            _model.Add(entity, (body, voice, isMoving));
        }

        private void ChangeOne()
        {
            if (_model.Count == 0)
            {
                return;
            }

            (Entity entity, (Handle<Thing> body, Handle<Thing> voice, bool isMoving)) =
                _model.ElementAt(_random.Next(_model.Count));
            bool isBuffered = _random.Next(2) == 0;
            switch (_random.Next(4))
            {
                case 0 when !body.IsNone:
                    Do(isBuffered, () => _commands.Remove<Body>(entity), () => _ownership.Remove<Body>(entity));
                    _model[entity] = (default, voice, isMoving);
                    break;
                case 1 when !voice.IsNone:
                    Handle<Thing> next = Make();
                    _ownership.Replace(entity, new Voice { Handle = next });
                    _model[entity] = (body, next, isMoving);
                    break;
                case 2 when body.IsNone:
                    Handle<Thing> late = Make();
                    Do(
                        isBuffered,
                        () => _commands.Add(entity, new Body { Handle = late }),
                        () => _ownership.World.Add(entity, new Body { Handle = late }));
                    _model[entity] = (late, voice, isMoving);
                    break;
                default:
                    Do(isBuffered, () => DestroyTwice(entity), () => _ownership.Destroy(entity));
                    _model.Remove(entity);
                    break;
            }
        }

        private void DestroyTwice(Entity entity)
        {
            _commands.Destroy(entity);
            _commands.Destroy(entity);
        }

        private void ChangeMany()
        {
            var moving = new QueryDescription().WithAll<Velocity>();
            switch (_random.Next(2))
            {
                case 0:
                    _ownership.Destroy(in moving);
                    foreach ((Entity entity, _) in _model.Where(pair => pair.Value.IsMoving).ToArray())
                    {
                        _model.Remove(entity);
                    }

                    break;
                default:
                    var sounding = new QueryDescription().WithAll<Velocity, Voice>();
                    _ownership.Remove<Voice>(in sounding);
                    foreach ((Entity entity, (Handle<Thing> body, _, _)) in
                        _model.Where(pair => pair.Value.IsMoving).ToArray())
                    {
                        _model[entity] = (body, default, true);
                    }

                    break;
            }
        }

        private void Do(bool isBuffered, Action record, Action direct)
        {
            if (!isBuffered)
            {
                direct();
                return;
            }

            _memory.BeginFrame();
            record();
            _commands.Playback(_ownership);
            _memory.EndFrame();
        }

        private Handle<Thing> Make()
        {
            Handle<Thing> handle = _things.Create(new Thing());
            _releases.Add(handle, 0);
            return handle;
        }

        private void Release(Handle<Thing> handle)
        {
            _releases[handle]++;
            _things.Destroy(handle);
        }

        private void Check()
        {
            int owned = 0;
            foreach ((Handle<Thing> body, Handle<Thing> voice, _) in _model.Values)
            {
                owned += Owns(body) + Owns(voice);
            }

            Assert.Equal(owned, _things.Count);
            Assert.Equal(_releases.Count - owned, _releases.Values.Sum());
            Assert.DoesNotContain(_releases.Values, times => times > 1);
        }

        private int Owns(Handle<Thing> handle)
        {
            Assert.True(handle.IsNone || _things.IsAlive(handle));
            return handle.IsNone ? 0 : 1;
        }
    }
}
