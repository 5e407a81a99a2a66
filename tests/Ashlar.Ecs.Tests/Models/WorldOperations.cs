using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Random operations, each made in a world and in its model. The same seed makes the same operations.</summary>
internal sealed partial class WorldOperations(MemorySystem memory, int seed) : IDisposable
{
    private readonly World _world = World.Create(memory);
    private readonly CommandBuffer _commands = new(memory);
    private readonly JobPool _jobs = new(memory, 1);
    private readonly Random _random = new(seed);
    private readonly WorldModel _model = new();

    public World Actual => _world;

    public WorldModel Model => _model;

    public void Dispose()
    {
        _commands.Dispose();
        _jobs.Dispose();
    }

    public void Step()
    {
        if (_random.Next(100) == 0)
        {
            StepInBulk();
            return;
        }

        int choice = _random.Next(100);

        // The population breathes between a few dozen and a few thousand, so that chunks come and go.
        int alive = _model.Alive.Count;
        bool growing = alive < 40 || (alive < 6000 && _random.Next(20_000) > alive * 2);
        if (choice < 34)
        {
            if (growing)
            {
                Create();
            }
            else if (_random.Next(20) == 0)
            {
                DestroySpan();
            }
            else
            {
                Destroy();
            }
        }
        else if (choice < 98 && alive > 0)
        {
            Entity entity = _model.Alive[_random.Next(alive)];
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

    private void Create()
    {
        int value = _random.Next();
        int bits = _random.Next(1 << WorldModel.Kinds.Length);
        Entity entity;
        switch (_random.Next(5))
        {
            case 4:
                entity = _world.Create(WorldModel.BurningOf(value), WorldModel.HealthOf(value), new Chosen());
                bits = WorldModel.BurningBit | WorldModel.HealthBit | WorldModel.ChosenBit;
                break;
            case 0:
                entity = _world.Create(WorldModel.HealthOf(value), WorldModel.PositionOf(value));
                bits = WorldModel.HealthBit | WorldModel.PositionBit;
                break;
            case 1:
                entity = _world.Create(
                    WorldModel.LabelOf(value), new Player(), WorldModel.MassOf(value), WorldModel.SmallOf(value));
                bits = WorldModel.LabelBit | WorldModel.PlayerBit | WorldModel.MassBit | WorldModel.SmallBit;
                break;
            case 2:
                entity = _world.Create(WorldModel.InventoryOf(value));
                bits = WorldModel.InventoryBit;
                break;
            default:
                entity = _world.Create(WorldModel.Signatures[bits]);
                foreach (int kind in WorldModel.KindsOf(bits))
                {
                    Assert.True(WorldModel.Kinds[kind].IsZero(_world, entity));
                    WorldModel.Kinds[kind].Set(_world, entity, value);
                }

                break;
        }

        _model.Create(entity, bits, value);
    }

    private void Destroy()
    {
        int index = _random.Next(_model.Alive.Count);
        _world.Destroy(_model.Alive[index]);
        ExpectDestroyed(index);
    }

    /// <summary>Reads a component of some entities by one call, and destroys them by another.</summary>
    private void DestroySpan()
    {
        Entity[] chosen = ChooseSpan();
        CheckSpan(chosen, WorldModel.HealthBit, WorldModel.HealthOf);
        CheckSpan(chosen, WorldModel.LabelBit, WorldModel.LabelOf);
        CheckSpan(chosen, WorldModel.BurningBit, WorldModel.BurningOf);
        ChangeSpan(chosen, 2, WorldModel.MassOf);
        ChangeSpan(chosen, 4, WorldModel.LabelOf);
        ChangeSpan(chosen, 7, WorldModel.BurningOf);
        ChangeSpan(chosen, 10, WorldModel.LampOf);
        CheckSpan(chosen, WorldModel.MassBit, WorldModel.MassOf);
        Array.Resize(ref chosen, chosen.Length / 2);
        _world.Destroy(chosen);
        foreach (Entity entity in chosen)
        {
            ExpectDestroyed(_model.IndexOf(entity));
        }
    }

    /// <summary>Some entities, in any order, or in that of their rows, upwards or downwards.</summary>
    private Entity[] ChooseSpan()
    {
        Entity[] chosen = [.. _model.Alive];
        int order = _random.Next(3);
        if (order == 0)
        {
            _random.Shuffle(chosen);
        }
        else
        {
            var all = new QueryDescription { IgnoreComponentEnabledState = true };
            Assert.Equal(chosen.Length, _world.GetEntities(in all, chosen));
            if (order == 1)
            {
                Array.Reverse(chosen);
            }
        }

        int first = _random.Next(chosen.Length + 1);
        return chosen[first..Math.Min(chosen.Length, first + _random.Next(40))];
    }

    private void CheckSpan<T>(Entity[] entities, int bit, Func<int, T> valueOf)
    {
        Entity[] having = Array.FindAll(entities, entity => _model[entity].HasAll(bit));
        var found = new T[having.Length];
        _world.Get(having, found.AsSpan());
        int kind = int.TrailingZeroCount(bit);
        Assert.Equal(Array.ConvertAll(having, entity => valueOf(_model[entity].Values[kind])), found);
    }

    /// <summary>Of some entities, those that have a component get another value or lose it, and the others get it.</summary>
    private void ChangeSpan<T>(Entity[] entities, int kind, Func<int, T> valueOf)
    {
        Entity[] having = Array.FindAll(entities, entity => _model[entity].HasAll(1 << kind));
        Entity[] lacking = Array.FindAll(entities, entity => !_model[entity].HasAll(1 << kind));
        int value = _random.Next();
        int[] values = [.. lacking.Select(_ => _random.Next())];
        _world.Set(having, valueOf(value));
        _world.Add(lacking, Array.ConvertAll(values, number => valueOf(number)));
        for (int index = 0; index < lacking.Length; index++)
        {
            _model[lacking[index]].Give(kind, values[index]);
        }

        foreach (Entity entity in having)
        {
            _model[entity].Give(kind, value);
        }

        Array.Resize(ref having, having.Length / 2);
        _world.Remove<T>(having);
        foreach (Entity entity in having)
        {
            _model[entity].Bits &= ~(1 << kind);
        }
    }

    private void ExpectDestroyed(int index)
    {
        Assert.False(_world.IsAlive(_model.Alive[index]));
        _model.Destroy(index, _random);
    }

    private void Change(Entity entity, ExpectedEntity expected, int choice)
    {
        int number = _random.Next(WorldModel.Kinds.Length);
        ComponentKind kind = WorldModel.Kinds[number];
        int bit = 1 << number;
        int value = _random.Next();
        if (choice < 45)
        {
            Assert.True(Agrees(entity, expected));
            Assert.Equal(expected.HasAll(bit), _world.Has(entity, kind.Type));
        }
        else if (choice < 50)
        {
            ChangeTwo(entity, expected, value);
        }
        else if (choice < 52)
        {
            ChangeMixed(entity, expected, value);
        }
        else if (choice < 54 && expected.HasAny(WorldModel.EnableableBits))
        {
            Switch(entity, expected, value);
        }
        else if (choice < 55)
        {
            _world.AddOrGet(entity, WorldModel.LabelOf(value)) = WorldModel.LabelOf(value);
            expected.Bits |= WorldModel.LabelBit;
            expected.Values[4] = value;
        }
        else if (!expected.HasAll(bit))
        {
            kind.Add(_world, entity, value);
            expected.Give(number, value);
        }
        else if (choice < 75)
        {
            kind.Set(_world, entity, value);
            expected.Give(number, value);
        }
        else
        {
            kind.Remove(_world, entity, value);
            expected.Bits &= ~bit;
        }
    }

    /// <summary>Enables or disables one of the components that can be.</summary>
    private void Switch(Entity entity, ExpectedEntity expected, int value)
    {
        int[] kinds = [.. WorldModel.KindsOf(expected.Bits & WorldModel.EnableableBits)];
        int kind = kinds[_random.Next(kinds.Length)];
        bool enabled = _random.Next(3) == 0;
        WorldModel.Kinds[kind].SetEnabled(_world, entity, enabled, value);
        expected.Disabled = enabled ? expected.Disabled & ~(1 << kind) : expected.Disabled | 1 << kind;
    }

    /// <summary>Adds or removes health and mass together, in one move.</summary>
    private void ChangeTwo(Entity entity, ExpectedEntity expected, int value)
    {
        const int Both = WorldModel.HealthBit | WorldModel.MassBit;
        Health health = WorldModel.HealthOf(value);
        Mass mass = WorldModel.MassOf(value);
        if (!expected.HasAny(Both))
        {
            _world.Add(entity, in health, in mass);
            (expected.Values[0], expected.Values[2]) = (value, value);
            expected.Bits |= Both;
        }
        else if (expected.HasAll(Both))
        {
            _world.Remove<Health, Mass>(entity);
            expected.Bits &= ~Both;
        }
        else
        {
            Assert.Throws<DuplicateComponentException>(() => _world.Add(entity, in health, in mass));
            Assert.Throws<ComponentNotFoundException>(() => _world.Remove<Health, Mass>(entity));
        }
    }

    /// <summary>Adds or removes a component of the archetype and two sparse ones together.</summary>
    private void ChangeMixed(Entity entity, ExpectedEntity expected, int value)
    {
        const int All = WorldModel.NoteBit | WorldModel.MassBit | WorldModel.BurningBit;
        Note note = WorldModel.NoteOf(value);
        Mass mass = WorldModel.MassOf(value);
        Burning burning = WorldModel.BurningOf(value);
        Assert.Equal(expected.HasAll(All), _world.Has<Note, Mass, Burning>(entity));
        if (!expected.HasAny(All))
        {
            _world.Add(entity, in note, in mass, in burning);
            (expected.Values[9], expected.Values[2], expected.Values[7]) = (value, value, value);
            expected.Bits |= All;
        }
        else if (expected.HasAll(All))
        {
            _world.Set(entity, in note, in mass, in burning);
            (expected.Values[9], expected.Values[2], expected.Values[7]) = (value, value, value);
            Components<Burning, Mass> found = _world.Get<Burning, Mass>(entity);
            Assert.Equal((burning, mass), (found.t0, found.t1));
            _world.Remove<Note, Mass, Burning>(entity);
            expected.Bits &= ~All;
        }
        else
        {
            Assert.Throws<DuplicateComponentException>(() => _world.Add(entity, in note, in mass, in burning));
            Assert.Throws<ComponentNotFoundException>(() => _world.Remove<Note, Mass, Burning>(entity));
            Assert.Throws<ComponentNotFoundException>(() => _world.Set(entity, in note, in mass, in burning));
        }
    }

    private void CheckQuery()
    {
        int all = _random.Next(4) == 0 ? 0 : RandomBit();
        int any = _random.Next(3) == 0 ? RandomBit() | RandomBit() : 0;
        int none = _random.Next(2) == 0 ? RandomBit() : 0;
        if (_random.Next(10) == 0)
        {
            all = _random.Next(1 << WorldModel.Kinds.Length);
            var exact = new QueryDescription(exclusive: WorldModel.Signatures[all]);
            int expected = all == 0 ? _model.Alive.Count : _model.Expected.Count(e => e.Visible == all);
            Assert.Equal(expected, _world.CountEntities(in exact));
            exact.IgnoreComponentEnabledState = true;
            expected = all == 0 ? _model.Alive.Count : _model.Expected.Count(e => e.Bits == all);
            Assert.Equal(expected, _world.CountEntities(in exact));
            return;
        }

        var description = new QueryDescription(
            WorldModel.Signatures[all], WorldModel.Signatures[any], WorldModel.Signatures[none]);
        Assert.Equal(_model.Count(all, any, none), _world.CountEntities(in description));
    }

    private int RandomBit() => 1 << _random.Next(WorldModel.Kinds.Length);

    private bool Agrees(Entity entity, ExpectedEntity expected)
    {
        for (int kind = 0; kind < WorldModel.Kinds.Length; kind++)
        {
            bool agrees = expected.HasAll(1 << kind)
                ? WorldModel.Kinds[kind].Is(_world, entity, expected.Values[kind])
                    && (!WorldModel.Kinds[kind].IsEnableable
                        || WorldModel.Kinds[kind].IsEnabled(_world, entity) == expected.ShowsAll(1 << kind))
                : WorldModel.Kinds[kind].IsMissing(_world, entity);
            if (!agrees)
            {
                return false;
            }
        }

        return true;
    }
}
