using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

public sealed class GarbageTests : IDisposable
{
    private static readonly QueryDescription Everything = new();
    private static readonly QueryDescription Healthy = new QueryDescription().WithAll<Health>();
    private static readonly QueryDescription Everyone = new QueryDescription().WithAll<Small>();
    private static readonly Inventory Bag = new(1);
    private static readonly QueryDescription Moving =
        new QueryDescription().WithAll<Position, Health>().WithNone<Frozen>();

    private readonly MemorySystem _memory = new();
    private readonly World _world;
    private readonly CommandBuffer _commands;
    private readonly Entity[] _entities = new Entity[6000];
    private readonly Entity[] _names = new Entity[1000];
    private readonly Entity[] _originals = new Entity[20_000];
    private readonly Entity[] _copies = new Entity[20_000];
    private readonly World _copy;
    private readonly MemorySnapshot _snapshot = new();

    public GarbageTests()
    {
        _world = World.Create(_memory);
        _copy = World.Create(_memory);
        _commands = new CommandBuffer(_memory);
    }

    public void Dispose()
    {
        _commands.Dispose();
        World.Destroy(_copy);
        World.Destroy(_world);
        _memory.Dispose();
    }

    [Fact]
    public void A_warm_world_makes_no_garbage()
    {
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int frame = 0; frame < 4; frame++)
            {
                Frame();
            }
        }));
    }

    private void Frame()
    {
        _memory.BeginFrame();
        for (int i = 0; i < _entities.Length; i++)
        {
            _entities[i] = (i & 3) switch
            {
                0 => _world.Create(new Position(i, i, i), new Health(i)),
                1 => _world.Create(Component<Health, Frozen>.Signature),
                2 => _world.Create(new Health(i), new Label("constant", i)),
                _ => _world.Create<Player>(),
            };
        }

        for (int i = 0; i < _entities.Length; i += 2)
        {
            _world.Add(_entities[i], new Mass(i, i));
            _world.Set(_entities[i], new Mass(1, 1));
            _world.AddOrGet<Velocity>(_entities[i]).X += _world.Get<Health>(_entities[i]).Points;
            _world.Remove<Mass>(_entities[i]);
            _entities[i].Set(new Health(1), new Velocity(1, 1, 1));
            _ = _entities[i].Has<Health, Velocity>() && _entities[i].TryGet(out Label _);
        }

        var count = new Count();
        _world.InlineQuery<Count, Health>(in Moving, ref count);
        _world.InlineEntityQuery<Count, Health>(in Moving, ref count);
        _world.Query(in Moving, static (ref Health health) => health.Points++);
        _world.Query(in Moving, static (Entity entity, ref Health health) => health.Points += entity.Id);
        foreach (ref Chunk chunk in _world.Query(in Moving))
        {
            foreach (int row in chunk)
            {
                chunk.GetSpan<Health>()[row].Points += chunk.Get<Position>(row).X > 0 ? 1 : 0;
            }
        }

        foreach (Archetype archetype in _world.Archetypes)
        {
            count.Sum += archetype.Statistics.EmptySlots;
        }

        count.Sum += _world.Statistics.Live + _world.CountEntities(in Moving);
        for (int i = 0; i < _entities.Length; i += 3)
        {
            _commands.Add(_entities[i], new Label("another", i));
            Entity standIn = _commands.Create(Component<Position, Health>.Signature);
            _commands.Set(standIn, new Health(i));
            _commands.Destroy(_entities[i + 1]);
        }

        _ = _commands.Size;
        _commands.Playback(_world);
        for (int i = 0; i < 100; i++)
        {
            if (_entities[i].IsAlive())
            {
                _world.Destroy(_entities[i]);
            }
        }

        _world.Create(3000, new Position(1, 1, 1), new Health(1), new Label("many", 1));
        _world.Create(_names, Component<Health, Player>.Signature, _names.Length);
        _world.Add(in Healthy, new Small(1), Bag);
        _world.Set(in Healthy, new Health(2));
        _world.Remove<Small, Inventory>(in Everyone);
        _world.EnsureCapacity<Health, Position>(100);
        World.Copy(_world, _copy);
        World.Copy(_world, _copy, _originals, _copies);
        _copy.Clear();
        foreach (Archetype archetype in _world)
        {
            foreach (ref Chunk chunk in archetype)
            {
                count.Sum += chunk.Count;
            }
        }

        _world.Destroy(in Everything);
        _memory.EndFrame();
        _memory.CopyTo(_snapshot);
    }

    private struct Count : IForEach<Health>, IForEachWithEntity<Health>
    {
        public long Sum;

        public void Update(ref Health health) => Sum += health.Points;

        public void Update(Entity entity, ref Health health) => Sum += entity.Id;
    }
}
