using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>
/// Components that own an object of a pool. Destroying it twice throws, never destroying it leaks it: so the hook
/// runs exactly once for each component that ends, or these tests fail.
/// </summary>
public sealed class DestroyHookTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(20261122, false)]
    [InlineData(0, true)]
    public void What_components_own_is_destroyed_exactly_once(int seed, bool onOverwrite)
    {
        seed = seed == 0 ? Random.Shared.Next() : seed;
        output.WriteLine($"seed {seed}");
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "owned", 1 << 16);
        using var run = new Run(memory, pool, seed, onOverwrite);
        run.Steps(6_000);
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_component_has_one_hook()
    {
        using var memory = new MemorySystem();
        using World world = World.Create(memory);
        world.SetDestroyHook((Entity entity, ref Health health) => { });
        var refused = Assert.Throws<InvalidOperationException>(
            () => world.SetDestroyHook((Entity entity, ref Health health) => { }));
        Assert.Contains("Health", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_has_an_owner_is_not_copied(bool hookInSource)
    {
        using var memory = new MemorySystem();
        using World source = World.Create(memory);
        using World destination = World.Create(memory);
        (hookInSource ? source : destination).SetDestroyHook((Entity entity, ref Health health) => { });
        Entity owner = source.Create(new Health(1), new Position());
        var refused = Assert.Throws<NotSupportedException>(() => World.Copy(source, destination));
        Assert.Contains("Health", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, destination.Size);
        source.Remove<Health>(owner);
        World.Copy(source, destination);
        Assert.Equal(1, destination.Size);
    }

    [Fact]
    public void A_hook_that_throws_keeps_nothing_from_ending()
    {
        using var memory = new MemorySystem();
        World world = World.Create(memory);
        int destroyed = 0;
        world.SetDestroyHook((Entity entity, ref Health health) =>
        {
            destroyed++;
            throw new FormatException();
        });
        world.Create(new Health(1));
        world.Create(new Health(2));
        Entity first = world.Create(new Health(3));
        Assert.Throws<FormatException>(() => world.Destroy(first));
        Assert.Throws<FormatException>(() => World.Destroy(world));
        Assert.Equal(3, destroyed);
        memory.Dispose();
        Assert.Empty(memory.Leaks);
    }

    private record struct Owner(Handle<int> Owned);

    private sealed record ManagedOwner(Handle<int> Owned);

    private sealed class Run : IDisposable
    {
        private readonly MemorySystem _memory;
        private readonly SlabPool<int> _pool;
        private readonly World _world;
        private readonly CommandBuffer _commands;
        private readonly Random _random;
        private readonly List<Entity> _alive = [];
        private readonly bool _onOverwrite;

        public Run(MemorySystem memory, SlabPool<int> pool, int seed, bool onOverwrite)
        {
            _memory = memory;
            _pool = pool;
            _world = World.Create(memory);
            _commands = new CommandBuffer(memory);
            _random = new Random(seed);
            _onOverwrite = onOverwrite;
            _world.SetDestroyHook((Entity entity, ref Owner owner) => DestroyOwned(owner.Owned), onOverwrite);
            _world.SetDestroyHook(
                (Entity entity, ref ManagedOwner owner) => DestroyOwned(owner?.Owned ?? default), onOverwrite);
        }

        public void Steps(int count)
        {
            for (int step = 0; step < count; step++)
            {
                _memory.BeginFrame();
                if (_alive.Count < 400 && _random.Next(3) == 0)
                {
                    Create();
                }
                else if (_alive.Count != 0)
                {
                    Change(_random.Next(12));
                }

                Assert.Equal(Owning(), _pool.Count);
                _memory.EndFrame();
            }

            World.Destroy(_world);
        }

        public void Dispose() => _commands.Dispose();

        /// <summary>A component that was never given a value owns nothing.</summary>
        private void DestroyOwned(Handle<int> owned)
        {
            if (owned != default)
            {
                _pool.Destroy(owned);
            }
        }

        private Owner Owner() => new(_pool.Create(1));

        private ManagedOwner ManagedOwner() => new(_pool.Create(2));

        private int Owning()
        {
            int owning = 0;
            _world.Query(
                new QueryDescription().WithAll<Owner>(), (ref Owner owner) => owning += owner.Owned != default ? 1 : 0);
            var managed = new QueryDescription().WithAll<ManagedOwner>();
            _world.Query(managed, (ref ManagedOwner owner) => owning += owner is null ? 0 : 1);
            return owning;
        }

        private void Create() => _alive.Add(_random.Next(4) switch
        {
            0 => _world.Create(Owner()),
            1 => _world.Create(Owner(), new Health(1), ManagedOwner()),
            2 => _world.Create(Component<Owner, Position>.Signature),
            _ => _world.Create(new Position()),
        });

        private void Change(int choice)
        {
            int index = _random.Next(_alive.Count);
            Entity entity = _alive[index];
            switch (choice)
            {
                case 0:
                    _world.Destroy(entity);
                    _alive.RemoveAt(index);
                    break;
                case 1 when _world.Has<Owner>(entity):
                    _world.Remove<Owner>(entity);
                    break;
                case 1:
                    _world.Add(entity, Owner());
                    break;
                case 2 when _world.Has<ManagedOwner>(entity):
                    _world.Remove(entity, typeof(ManagedOwner));
                    break;
                case 2:
                    _world.Add(entity, ManagedOwner());
                    break;
                case 3 when _world.Has<Owner>(entity):
                    // Without the option whoever overwrites destroys what was there.
                    if (!_onOverwrite)
                    {
                        DestroyOwned(_world.Get<Owner>(entity).Owned);
                    }

                    _world.Set(entity, Owner());
                    break;
                case 4 when _random.Next(40) == 0:
                    _world.Destroy(new QueryDescription().WithAll<Owner, Health>());
                    _alive.RemoveAll(one => !_world.IsAlive(one));
                    break;
                case 5 when _random.Next(100) == 0:
                    _world.Clear();
                    _alive.Clear();
                    break;
                case 6 or 7 or 8:
                    PlayBack();
                    break;
                default:
                    ref Health health = ref _world.AddOrGet(entity, new Health(1));
                    health.Points++;
                    break;
            }
        }

        private void PlayBack()
        {
            for (int command = 0; command < 20; command++)
            {
                Entity entity = _alive[_random.Next(_alive.Count)];
                switch (_random.Next(6))
                {
                    case 0:
                        _commands.Destroy(entity);
                        _alive.Remove(entity);
                        if (_alive.Count == 0)
                        {
                            _alive.Add(_world.Create(new Position()));
                        }

                        break;
                    case 1:
                        _commands.Remove<Owner>(entity);
                        break;
                    case 2 when _onOverwrite:
                        _commands.Add(entity, Owner());
                        break;
                    case 3 when _onOverwrite:
                        _commands.Add(entity, ManagedOwner());
                        break;
                    case 4:
                        Entity born = _commands.Create(Component<Owner>.Signature);
                        _commands.Set(born, Owner());
                        _commands.Remove<Owner>(born);
                        break;
                    default:
                        _commands.Remove<ManagedOwner>(entity);
                        break;
                }
            }

            _commands.Playback(_world);
            _alive.Clear();
            _world.Query(new QueryDescription(), (Entity entity) => _alive.Add(entity));
        }
    }
}
