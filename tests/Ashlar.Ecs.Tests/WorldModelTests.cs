using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Tests;

/// <summary>Random operations against a plain dictionary, which must agree at every step.</summary>
public sealed class WorldModelTests(ITestOutputHelper output)
{
    private const int Kinds = 7;

    [Theory]
    [InlineData(1, false)]
    [InlineData(20261122, true)]
    [InlineData(0, true)]
    public void A_world_agrees_with_a_dictionary(int seed, bool observed)
    {
        seed = seed == 0 ? Random.Shared.Next() : seed;
        output.WriteLine($"seed {seed}");
        using var memory = new MemorySystem();
        using (var run = new Run(memory, seed))
        {
            if (observed)
            {
                run.Observe();
            }

            // One of them is the long run when it is asked for.
            run.Steps(seed == 20261122 ? Seeded.Steps(40_000) : 40_000);
        }

        memory.Dispose();
        Assert.Empty(memory.Leaks);
    }

    [Fact]
    public void The_same_operations_give_the_same_order()
    {
        using var memory = new MemorySystem();
        using var first = new Run(memory, 5);
        using var second = new Run(memory, 5);
        Assert.Equal(first.Steps(20_000), second.Steps(20_000));
    }

    /// <summary>Which components an entity has, one bit each, and the number that all its values are made of.</summary>
    private sealed class Expected
    {
        public int Bits;
        public readonly int[] Values = new int[Kinds];
    }

    private sealed class Run(MemorySystem memory, int seed) : IDisposable
    {
        private static readonly ComponentType[] Types =
        [
            typeof(Health), typeof(Position), typeof(Mass), typeof(Player), typeof(Label), typeof(Inventory),
            typeof(Small),
        ];

        private static readonly Signature[] Signatures = [.. Enumerable.Range(0, 1 << Kinds).Select(
            bits => new Signature([.. Types.Where((_, kind) => (bits & 1 << kind) != 0)]))];

        private readonly World _world = World.Create(memory);
        private readonly CommandBuffer _commands = new(memory);
        private readonly Random _random = new(seed);
        private readonly Dictionary<Entity, Expected> _model = [];
        private readonly List<Entity> _alive = [];
        private readonly List<Entity> _dead = [];
        private readonly List<Entity> _everyDead = [];
        private readonly JobPool _jobs = new(memory, 1);
        private EventMirror? _mirror;

        /// <summary>Has all of the world's events told to one who must then know what is there.</summary>
        public void Observe() => _mirror = new EventMirror(_world)
            .Watch<Health>(_world).Watch<Position>(_world).Watch<Mass>(_world).Watch<Player>(_world)
            .Watch<Label>(_world).Watch<Inventory>(_world).Watch<Small>(_world);

        /// <returns>A hash of what the world holds at the end, in the order of iteration.</returns>
        public long Steps(int count)
        {
            for (int step = 0; step < count; step++)
            {
                Step();
                if (step % 4000 == 0)
                {
                    Verify();
                }
            }

            Verify();
            long hash = 17;
            int lowest = int.MaxValue;
            _world.Query(new QueryDescription(), (Entity entity) => lowest = Math.Min(lowest, entity.Version));

            // A world's versions start where the last world with its id stopped.
            _world.Query(
                new QueryDescription(),
                (Entity entity) => hash = hash * 31 + entity.Id * 7L + entity.Version - lowest);
            World.Destroy(_world);
            return hash;
        }

        public void Dispose()
        {
            _commands.Dispose();
            _jobs.Dispose();
        }

        private void Step()
        {
            if (_random.Next(100) == 0)
            {
                StepInBulk();
                return;
            }

            int choice = _random.Next(100);

            // The population breathes between a few dozen and a few thousand, so that chunks come and go.
            bool growing = _alive.Count < 40 || (_alive.Count < 6000 && _random.Next(20_000) > _alive.Count * 2);
            if (choice < 34)
            {
                if (growing)
                {
                    Create();
                }
                else
                {
                    Destroy();
                }
            }
            else if (choice < 98 && _alive.Count > 0)
            {
                Entity entity = _alive[_random.Next(_alive.Count)];
                Change(entity, _model[entity], choice);
            }
            else if (choice == 98)
            {
                PlayBack();
            }
            else if (_random.Next(100) == 0)
            {
                DestroyByQuery();
            }
            else
            {
                CheckQuery();
            }
        }

        private void StepInBulk()
        {
            int kind = _random.Next(Kinds);
            int value = _random.Next();
            bool growing = _alive.Count < 6000;
            switch (_random.Next(12))
            {
                case 10 or 11:
                    ChangeInParallel(value);
                    break;
                case 0 when growing:
                    CreateMany(value);
                    break;
                case 1 when growing:
                    CreateManyBySignature(value);
                    break;
                case 2 or 3:
                    AddByQuery(kind, value);
                    break;
                case 4 or 5:
                    RemoveByQuery(kind);
                    break;
                case 6:
                    SetByQuery(kind, value);
                    break;
                case 7 when _alive.Count != 0:
                    ChangeRanges(_alive[_random.Next(_alive.Count)], value);
                    break;
                case 8 when _random.Next(10) == 0:
                    CheckCopy();
                    break;
                default:
                    _world.TrimExcess();
                    _world.EnsureCapacity(Signatures[value % Signatures.Length], _random.Next(500));
                    break;
            }
        }

        private void CreateMany(int value)
        {
            int amount = _random.Next(10) == 0 ? _random.Next(2000) : _random.Next(20);
            int bits = _random.Next(2) == 0 ? 0b0010001 : 0b1011100;
            if (bits == 0b0010001)
            {
                _world.Create(amount, HealthOf(value), LabelOf(value));
            }
            else
            {
                _world.Create(amount, LabelOf(value), new Player(), MassOf(value), SmallOf(value));
            }

            // New rows are the last ones of their archetype.
            var description = new QueryDescription(exclusive: Signatures[bits]);
            var entities = new Entity[_world.CountEntities(in description)];
            _world.GetEntities(in description, entities);
            foreach (Entity entity in entities.AsSpan(entities.Length - amount))
            {
                Born(entity, bits, value);
            }
        }

        private void CreateManyBySignature(int value)
        {
            int bits = _random.Next(1 << Kinds);
            var entities = new Entity[_random.Next(50)];
            _world.Create(entities, in Signatures[bits], entities.Length);
            foreach (Entity entity in entities)
            {
                for (int kind = 0; kind < Kinds; kind++)
                {
                    if ((bits & 1 << kind) != 0)
                    {
                        CheckZero(entity, kind);
                    }
                }

                _world.SetRange(entity, BoxesOf(bits, value));
                Born(entity, bits, value);
            }
        }

        private void AddByQuery(int kind, int value)
        {
            int bit = 1 << kind;
            int other = 1 << _random.Next(Kinds);
            int all = other == bit ? 0 : other;
            bool careful = _random.Next(4) != 0;
            var description = new QueryDescription(all: Signatures[all], none: careful ? Signatures[bit] : default);
            if (!careful && _model.Values.Any(e => (e.Bits & all) == all && (e.Bits & bit) != 0))
            {
                Assert.Throws<DuplicateComponentException>(() => AddByQuery(kind, in description, value));
                return;
            }

            AddByQuery(kind, in description, value);
            foreach (Expected expected in _model.Values)
            {
                if ((expected.Bits & all) == all && (expected.Bits & bit) == 0)
                {
                    expected.Bits |= bit;
                    expected.Values[kind] = value;
                }
            }
        }

        private void RemoveByQuery(int kind)
        {
            int bit = 1 << kind;
            int other = 1 << _random.Next(Kinds);
            bool careful = _random.Next(4) != 0;
            int all = careful ? bit | other : other;
            var description = new QueryDescription(all: Signatures[all]);
            if (_model.Values.Any(e => (e.Bits & all) == all && (e.Bits & bit) == 0))
            {
                Assert.Throws<ComponentNotFoundException>(() => RemoveByQuery(kind, in description));
                return;
            }

            RemoveByQuery(kind, in description);
            foreach (Expected expected in _model.Values.Where(e => (e.Bits & all) == all))
            {
                expected.Bits &= ~bit;
            }
        }

        private void SetByQuery(int kind, int value)
        {
            int all = 1 << kind | 1 << _random.Next(Kinds);
            var description = new QueryDescription(all: Signatures[all]);
            SetByQuery(kind, in description, value);
            foreach (Expected expected in _model.Values.Where(e => (e.Bits & all) == all))
            {
                expected.Values[kind] = value;
            }
        }

        private void ChangeRanges(Entity entity, int value)
        {
            Expected expected = _model[entity];
            int bits = _random.Next(1 << Kinds);
            ComponentType[] wanted = Signatures[bits];
            Assert.Equal((expected.Bits & bits) == bits, _world.HasRange(entity, wanted));
            Assert.Equal(BoxesOf(expected), _world.GetAllComponents(entity).ToHashSet());

            int removed = expected.Bits & bits;
            int added = bits & ~expected.Bits;
            _world.RemoveRange(entity, (ComponentType[])Signatures[removed]);
            if (value % 2 == 0)
            {
                _world.AddRange(entity, BoxesOf(added, value));
            }
            else
            {
                _world.AddRange(entity, (ComponentType[])Signatures[added]);
                _world.SetRange(entity, BoxesOf(added, value));
            }

            expected.Bits = (expected.Bits & ~removed) | added;
            for (int kind = 0; kind < Kinds; kind++)
            {
                expected.Values[kind] = (added & 1 << kind) != 0 ? value : expected.Values[kind];
            }
        }

        /// <summary>Values are written and components taken by two threads at once.</summary>
        private void ChangeInParallel(int value)
        {
            const int Written = 0b0000011;
            _world.Jobs = _jobs;
            memory.BeginFrame();
            var both = new QueryDescription().WithAll<Health, Position>();
            _world.ParallelQuery(in both, (Entity entity, ref Health health, ref Position position) =>
            {
                health = HealthOf(value);
                position = PositionOf(value);
                if (entity.Id % 8 == 0)
                {
                    _commands.Remove<Label>(entity);
                }
            });
            _commands.Playback(_world);
            memory.EndFrame();
            foreach ((Entity entity, Expected expected) in _model)
            {
                if ((expected.Bits & Written) == Written)
                {
                    (expected.Values[0], expected.Values[1]) = (value, value);
                    expected.Bits &= entity.Id % 8 == 0 ? ~(1 << 4) : ~0;
                }
            }
        }

        private void CheckCopy()
        {
            using World copy = World.Create(memory);
            copy.Create(_random.Next(100), HealthOf(1), LabelOf(2));
            int before = copy.Size;
            var originals = new Entity[_world.Size];
            var copies = new Entity[_world.Size];
            Assert.Equal(_world.Size, World.Copy(_world, copy, originals, copies));
            Assert.Equal(before + _world.Size, copy.Size);
            for (int index = 0; index < copies.Length; index += 7)
            {
                Assert.Equal(_world.GetSignature(originals[index]), copy.GetSignature(copies[index]));
                Assert.Equal(_world.GetAllComponents(originals[index]), copy.GetAllComponents(copies[index]));
            }
        }

        private void AddByQuery(int kind, in QueryDescription description, int value)
        {
            switch (kind)
            {
                case 0: _world.Add(in description, HealthOf(value)); break;
                case 1: _world.Add(in description, PositionOf(value)); break;
                case 2: _world.Add(in description, MassOf(value)); break;
                case 3: _world.Add<Player>(in description); break;
                case 4: _world.Add(in description, LabelOf(value)); break;
                case 5: _world.Add(in description, InventoryOf(value)); break;
                default: _world.Add(in description, SmallOf(value)); break;
            }
        }

        private void RemoveByQuery(int kind, in QueryDescription description)
        {
            switch (kind)
            {
                case 0: _world.Remove<Health>(in description); break;
                case 1: _world.Remove<Position>(in description); break;
                case 2: _world.Remove<Mass>(in description); break;
                case 3: _world.Remove<Player>(in description); break;
                case 4: _world.Remove<Label>(in description); break;
                case 5: _world.Remove<Inventory>(in description); break;
                default: _world.Remove<Small>(in description); break;
            }
        }

        private void SetByQuery(int kind, in QueryDescription description, int value)
        {
            switch (kind)
            {
                case 0: _world.Set(in description, HealthOf(value)); break;
                case 1: _world.Set(in description, PositionOf(value)); break;
                case 2: _world.Set(in description, MassOf(value)); break;
                case 3: _world.Set<Player>(in description); break;
                case 4: _world.Set(in description, LabelOf(value)); break;
                case 5: _world.Set(in description, InventoryOf(value)); break;
                default: _world.Set(in description, SmallOf(value)); break;
            }
        }

        private static object[] BoxesOf(int bits, int value) =>
            [.. Enumerable.Range(0, Kinds).Where(kind => (bits & 1 << kind) != 0).Select(kind => BoxOf(kind, value))];

        private static HashSet<object?> BoxesOf(Expected expected) =>
            [.. Enumerable.Range(0, Kinds).Where(kind => (expected.Bits & 1 << kind) != 0)
                .Select(kind => BoxOf(kind, expected.Values[kind]))];

        private static object BoxOf(int kind, int value) => kind switch
        {
            0 => HealthOf(value),
            1 => PositionOf(value),
            2 => MassOf(value),
            3 => default(Player),
            4 => LabelOf(value),
            5 => InventoryOf(value),
            _ => SmallOf(value),
        };

        private void Create()
        {
            int value = _random.Next();
            int bits = _random.Next(1 << Kinds);
            Entity entity;
            switch (_random.Next(4))
            {
                case 0:
                    (entity, bits) = (_world.Create(HealthOf(value), PositionOf(value)), 0b0000011);
                    break;
                case 1:
                    entity = _world.Create(LabelOf(value), new Player(), MassOf(value), SmallOf(value));
                    bits = 0b1011100;
                    break;
                case 2:
                    (entity, bits) = (_world.Create(InventoryOf(value)), 0b0100000);
                    break;
                default:
                    entity = _world.Create(Signatures[bits]);
                    for (int kind = 0; kind < Kinds; kind++)
                    {
                        if ((bits & 1 << kind) != 0)
                        {
                            CheckZero(entity, kind);
                            SetOne(entity, kind, value);
                        }
                    }

                    break;
            }

            Born(entity, bits, value);
        }

        private void Born(Entity entity, int bits, int value)
        {
            var expected = new Expected { Bits = bits };
            expected.Values.AsSpan().Fill(value);
            _model.Add(entity, expected);
            _alive.Add(entity);
        }

        private void Destroy()
        {
            int index = _random.Next(_alive.Count);
            _world.Destroy(_alive[index]);
            Died(index);
        }

        private void Died(int index)
        {
            Entity entity = _alive[index];
            Assert.False(_world.IsAlive(entity));
            _model.Remove(entity);
            _alive[index] = _alive[^1];
            _alive.RemoveAt(_alive.Count - 1);
            _everyDead.Add(entity);
            if (_dead.Count < 500)
            {
                _dead.Add(entity);
            }
            else
            {
                _dead[_random.Next(_dead.Count)] = entity;
            }
        }

        private void Change(Entity entity, Expected expected, int choice)
        {
            int kind = _random.Next(Kinds);
            int bit = 1 << kind;
            int value = _random.Next();
            if (choice < 45)
            {
                CheckEntity(entity, expected);
                Assert.Equal((expected.Bits & bit) != 0, _world.Has(entity, Types[kind]));
            }
            else if (choice < 50)
            {
                // Health and mass together, in one move either way.
                if ((expected.Bits & 0b101) == 0)
                {
                    _world.Add(entity, HealthOf(value), MassOf(value));
                    (expected.Values[0], expected.Values[2]) = (value, value);
                    expected.Bits |= 0b101;
                }
                else if ((expected.Bits & 0b101) == 0b101)
                {
                    _world.Remove<Health, Mass>(entity);
                    expected.Bits &= ~0b101;
                }
                else
                {
                    Assert.Throws<DuplicateComponentException>(
                        () => _world.Add(entity, HealthOf(value), MassOf(value)));
                    Assert.Throws<ComponentNotFoundException>(() => _world.Remove<Health, Mass>(entity));
                }
            }
            else if (choice < 55)
            {
                _world.AddOrGet(entity, LabelOf(value)) = LabelOf(value);
                expected.Bits |= 1 << 4;
                expected.Values[4] = value;
            }
            else if ((expected.Bits & bit) == 0)
            {
                AddOne(entity, kind, value);
                expected.Bits |= bit;
                expected.Values[kind] = value;
            }
            else if (choice < 75)
            {
                SetOne(entity, kind, value);
                expected.Values[kind] = value;
            }
            else
            {
                _world.Remove(entity, Types[kind]);
                expected.Bits &= ~bit;
            }
        }

        private void PlayBack()
        {
            memory.BeginFrame();
            var born = new List<(int Bits, int Value)>();
            for (int command = _random.Next(30); command >= 0; command--)
            {
                int value = _random.Next();
                if (_alive.Count == 0 || _random.Next(3) == 0)
                {
                    int bits = _random.Next(1 << Kinds);
                    Entity standIn = _commands.Create(Signatures[bits]);
                    for (int kind = 0; kind < Kinds; kind++)
                    {
                        if ((bits & 1 << kind) != 0)
                        {
                            RecordOne(standIn, kind, value, add: false);
                        }
                    }

                    born.Add((bits, value));
                    continue;
                }

                int index = _random.Next(_alive.Count);
                Entity entity = _alive[index];
                Expected expected = _model[entity];
                int changed = _random.Next(Kinds);
                switch (_random.Next(4))
                {
                    case 0:
                        _commands.Destroy(entity);
                        _commands.Destroy(entity);

                        // The model forgets it now, so that no later command of this buffer picks it again.
                        _model.Remove(entity);
                        _everyDead.Add(entity);
                        _alive[index] = _alive[^1];
                        _alive.RemoveAt(_alive.Count - 1);
                        break;
                    case 1:
                        RemoveByCommand(entity, changed);
                        expected.Bits &= ~(1 << changed);
                        break;
                    default:
                        RecordOne(entity, changed, value, add: (expected.Bits & 1 << changed) == 0 || value % 2 == 0);
                        expected.Bits |= 1 << changed;
                        expected.Values[changed] = value;
                        break;
                }
            }

            var before = new HashSet<Entity>();
            _world.Query(new QueryDescription(), (Entity entity) => before.Add(entity));
            _commands.Playback(_world);
            memory.EndFrame();

            // The born are those that were not there before; their values tell which is which.
            var arrived = new List<Entity>();
            _world.Query(new QueryDescription(), (Entity entity) =>
            {
                if (!before.Contains(entity))
                {
                    arrived.Add(entity);
                }
            });
            Assert.Equal(born.Count, arrived.Count);
            foreach ((int bits, int value) in born)
            {
                int index = arrived.FindIndex(entity => Fits(entity, bits, value));
                Assert.True(index >= 0);
                Born(arrived[index], bits, value);
                arrived.RemoveAt(index);
            }
        }

        private bool Fits(Entity entity, int bits, int value)
        {
            var expected = new Expected { Bits = bits };
            expected.Values.AsSpan().Fill(value);
            return _world.GetSignature(entity) == Signatures[bits] && Agrees(entity, expected);
        }

        private void DestroyByQuery()
        {
            int bits = 1 << _random.Next(Kinds) | 1 << _random.Next(Kinds);
            var description = new QueryDescription(all: Signatures[bits]);
            _world.Destroy(in description);
            for (int index = _alive.Count - 1; index >= 0; index--)
            {
                if ((_model[_alive[index]].Bits & bits) == bits)
                {
                    Died(index);
                }
            }
        }

        private void CheckQuery()
        {
            int all = _random.Next(4) == 0 ? 0 : 1 << _random.Next(Kinds);
            int any = _random.Next(3) == 0 ? 1 << _random.Next(Kinds) | 1 << _random.Next(Kinds) : 0;
            int none = _random.Next(2) == 0 ? 1 << _random.Next(Kinds) : 0;
            var description = new QueryDescription(Signatures[all], Signatures[any], Signatures[none]);
            if (_random.Next(10) == 0)
            {
                all = _random.Next(1 << Kinds);
                description = new QueryDescription(exclusive: Signatures[all]);
                Assert.Equal(_model.Values.Count(e => e.Bits == all), _world.CountEntities(in description));
                return;
            }

            int expected = _model.Values.Count(e => (e.Bits & all) == all && (any == 0 || (e.Bits & any) != 0)
                && (e.Bits & none) == 0);
            Assert.Equal(expected, _world.CountEntities(in description));
        }

        private void Verify()
        {
            Assert.Equal(_model.Count, _world.Size);
            foreach ((Entity entity, Expected expected) in _model)
            {
                CheckEntity(entity, expected);
                Assert.Equal(Signatures[expected.Bits], _world.GetSignature(entity));
            }

            foreach (Entity entity in _dead)
            {
                Assert.False(_world.IsAlive(entity));
                Assert.Throws<StaleEntityException>(() => _world.Get<Health>(entity));
            }

            foreach (Entity entity in _everyDead)
            {
                Assert.False(_world.IsAlive(entity));
            }

            if (_mirror is not null)
            {
                CheckMirror(_mirror);
            }

            CheckForms();
            int chunks = 0;
            int entities = 0;
            foreach (Archetype archetype in _world.Archetypes)
            {
                chunks += archetype.Statistics.Chunks;
                entities += archetype.EntityCount;
                StorageTests.AssertDense(archetype, archetype.EntityCount);
            }

            Assert.Equal(chunks, _world.Statistics.Chunks);
            Assert.Equal(entities, _world.Size);
        }

        private void CheckMirror(EventMirror mirror)
        {
            Assert.Equal(_model.Count, mirror.Count);
            foreach ((Entity entity, Expected expected) in _model)
            {
                for (int kind = 0; kind < Kinds; kind++)
                {
                    Assert.Equal((expected.Bits & 1 << kind) != 0, mirror.Has(entity, Types[kind].Type));
                }
            }

            Assert.True(mirror.Overwritten > 0 || _world.Size < 40);
        }

        private void CheckForms()
        {
            var withAll = new QueryDescription().WithAll<Health, Label>();
            int expected = _model.Values.Count(e => (e.Bits & 0b10001) == 0b10001);
            int visited = 0;
            _world.Query(in withAll, (Entity entity, ref Health health, ref Label label) =>
            {
                Expected e = _model[entity];
                Assert.Equal((HealthOf(e.Values[0]), LabelOf(e.Values[4])), (health, label));
                visited++;
            });
            Assert.Equal(expected, visited);

            visited = 0;
            foreach (ref Chunk chunk in _world.Query(in withAll))
            {
                Span<Label> labels = chunk.GetSpan<Label>();
                foreach (int row in chunk)
                {
                    Assert.Equal(LabelOf(_model[chunk.Entity(row)].Values[4]), labels[row]);
                    visited++;
                }
            }

            Assert.Equal(expected, visited);
            var sum = new Sum();
            _world.InlineQuery<Sum, Health, Label>(in withAll, ref sum);
            Assert.Equal(expected, sum.Visited);
        }

        private void CheckEntity(Entity entity, Expected expected)
        {
            Assert.True(_world.IsAlive(entity));
            Assert.True(Agrees(entity, expected));
        }

        private bool Agrees(Entity entity, Expected expected)
        {
            int[] values = expected.Values;
            return Is(0, HealthOf(values[0])) && Is(1, PositionOf(values[1])) && Is(2, MassOf(values[2]))
                && Is(3, default(Player)) && Is(4, LabelOf(values[4])) && Is(5, InventoryOf(values[5]))
                && Is(6, SmallOf(values[6]));

            bool Is<T>(int kind, T value) => (expected.Bits & 1 << kind) != 0
                ? _world.TryGet(entity, out T? found) && EqualityComparer<T>.Default.Equals(found, value)
                : !_world.Has<T>(entity);
        }

        private static void CheckZero(Entity entity, int kind)
        {
            bool isZero = kind switch
            {
                0 => entity.Get<Health>() == default,
                1 => entity.Get<Position>() == default,
                2 => entity.Get<Mass>() == default,
                4 => entity.Get<Label>() == default,
                5 => entity.Get<Inventory>() is null,
                6 => entity.Get<Small>() == default,
                _ => true,
            };
            Assert.True(isZero);
        }

        private void AddOne(Entity entity, int kind, int value)
        {
            switch (kind)
            {
                case 0: _world.Add(entity, HealthOf(value)); break;
                case 1: entity.Add(PositionOf(value)); break;
                case 2: _world.Add(entity, MassOf(value)); break;
                case 3: entity.Add<Player>(); break;
                case 4: _world.Add(entity, LabelOf(value)); break;
                case 5: entity.Add(InventoryOf(value)); break;
                default: _world.Add(entity, SmallOf(value)); break;
            }
        }

        private void SetOne(Entity entity, int kind, int value)
        {
            switch (kind)
            {
                case 0: _world.Set(entity, HealthOf(value)); break;
                case 1: entity.Set(PositionOf(value)); break;
                case 2: entity.Get<Mass>() = MassOf(value); break;
                case 3: _world.Set<Player>(entity); break;
                case 4: _world.TryGetRef<Label>(entity, out _) = LabelOf(value); break;
                case 5: entity.Set(InventoryOf(value)); break;
                default: _world.AddOrGet<Small>(entity) = SmallOf(value); break;
            }
        }

        private void RecordOne(Entity entity, int kind, int value, bool add)
        {
            switch (kind)
            {
                case 0: RecordOne(entity, HealthOf(value), add); break;
                case 1: RecordOne(entity, PositionOf(value), add); break;
                case 2: RecordOne(entity, MassOf(value), add); break;
                case 3: RecordOne(entity, default(Player), add); break;
                case 4: RecordOne(entity, LabelOf(value), add); break;
                case 5: RecordOne(entity, InventoryOf(value), add); break;
                default: RecordOne(entity, SmallOf(value), add); break;
            }
        }

        private void RecordOne<T>(Entity entity, T value, bool add)
        {
            if (add)
            {
                _commands.Add(entity, value);
            }
            else
            {
                _commands.Set(entity, value);
            }
        }

        private void RemoveByCommand(Entity entity, int kind)
        {
            switch (kind)
            {
                case 0: _commands.Remove<Health>(entity); break;
                case 1: _commands.Remove<Position>(entity); break;
                case 2: _commands.Remove<Mass>(entity); break;
                case 3: _commands.Remove<Player>(entity); break;
                case 4: _commands.Remove<Label>(entity); break;
                case 5: _commands.Remove<Inventory>(entity); break;
                default: _commands.Remove<Small>(entity); break;
            }
        }

        private static Health HealthOf(int value) => new(value);

        private static Position PositionOf(int value) => new(value, value + 1f, value + 2f);

        private static Mass MassOf(int value) => new(value, value * 0.5);

        private static Label LabelOf(int value) => new((value & 1) != 0 ? "odd" : "even", value);

        private static Inventory InventoryOf(int value) => new(value);

        private static Small SmallOf(int value) => new((byte)value);

        private struct Sum : IForEach<Health, Label>
        {
            public int Visited;

            public void Update(ref Health health, ref Label label) => Visited++;
        }
    }
}
