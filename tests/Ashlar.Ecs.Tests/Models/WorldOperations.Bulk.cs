namespace Ashlar.Ecs.Tests;

/// <content>Operations on many entities at once.</content>
internal sealed partial class WorldOperations
{
    private void StepInBulk()
    {
        int kind = _random.Next(WorldModel.Kinds.Length);
        int value = _random.Next();
        bool growing = _model.Alive.Count < 6000;
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
            case 7 when _model.Alive.Count != 0:
                ChangeRanges(_model.Alive[_random.Next(_model.Alive.Count)], value);
                break;
            case 8 when _random.Next(10) == 0:
                CheckCopy();
                break;
            default:
                _world.TrimExcess();
                _world.EnsureCapacity(WorldModel.Signatures[value % WorldModel.Signatures.Length], _random.Next(500));
                break;
        }
    }

    private void CreateMany(int value)
    {
        int amount = _random.Next(10) == 0 ? _random.Next(2000) : _random.Next(20);
        int bits;
        if (_random.Next(3) == 0)
        {
            bits = WorldModel.NoteBit | WorldModel.HealthBit | WorldModel.BurningBit | WorldModel.ChosenBit;
            _world.Create(
                amount, WorldModel.NoteOf(value), WorldModel.HealthOf(value), WorldModel.BurningOf(value), new Chosen());
        }
        else if (_random.Next(2) == 0)
        {
            bits = WorldModel.HealthBit | WorldModel.LabelBit;
            _world.Create(amount, WorldModel.HealthOf(value), WorldModel.LabelOf(value));
        }
        else
        {
            bits = WorldModel.LabelBit | WorldModel.PlayerBit | WorldModel.MassBit | WorldModel.SmallBit;
            _world.Create(
                amount, WorldModel.LabelOf(value), new Player(), WorldModel.MassOf(value), WorldModel.SmallOf(value));
        }

        // New rows are the last ones of their archetype.
        var description = new QueryDescription(exclusive: WorldModel.Signatures[bits]) { IgnoreComponentEnabledState = true };
        var entities = new Entity[_world.CountEntities(in description)];
        _world.GetEntities(in description, entities);
        foreach (Entity entity in entities.AsSpan(entities.Length - amount))
        {
            _model.Create(entity, bits, value);
        }
    }

    private void CreateManyBySignature(int value)
    {
        int bits = _random.Next(1 << WorldModel.Kinds.Length);
        var entities = new Entity[_random.Next(50)];
        _world.Create(entities, in WorldModel.Signatures[bits], entities.Length);
        foreach (Entity entity in entities)
        {
            Assert.All(
                WorldModel.KindsOf(bits), kind => Assert.True(WorldModel.Kinds[kind].IsZero(_world, entity)));
            _world.SetRange(entity, WorldModel.BoxesOf(bits, value));
            _model.Create(entity, bits, value);
        }
    }

    private void AddByQuery(int kind, int value)
    {
        int bit = 1 << kind;
        int other = RandomBit();
        int all = other == bit ? 0 : other;
        bool careful = _random.Next(4) != 0;
        var description = new QueryDescription(
            all: WorldModel.Signatures[all], none: careful ? WorldModel.Signatures[bit] : default);
        ExpectedEntity[] matches = [.. _model.Expected.Where(
            e => e.ShowsAll(all) && (!careful || !e.ShowsAny(bit)))];
        if (matches.Any(e => e.HasAll(bit)))
        {
            Assert.Throws<DuplicateComponentException>(
                () => WorldModel.Kinds[kind].AddBy(_world, in description, value));
            return;
        }

        WorldModel.Kinds[kind].AddBy(_world, in description, value);
        foreach (ExpectedEntity expected in matches)
        {
            expected.Give(kind, value);
        }
    }

    private void RemoveByQuery(int kind)
    {
        int bit = 1 << kind;
        int other = RandomBit();
        bool careful = _random.Next(4) != 0;
        int all = careful ? bit | other : other;
        var description = new QueryDescription(all: WorldModel.Signatures[all]);
        if (_model.Expected.Any(e => e.ShowsAll(all) && !e.HasAny(bit)))
        {
            Assert.Throws<ComponentNotFoundException>(
                () => WorldModel.Kinds[kind].RemoveBy(_world, in description));
            return;
        }

        WorldModel.Kinds[kind].RemoveBy(_world, in description);
        foreach (ExpectedEntity expected in _model.Expected.Where(e => e.ShowsAll(all)))
        {
            expected.Bits &= ~bit;
        }
    }

    private void SetByQuery(int kind, int value)
    {
        int all = 1 << kind | RandomBit();
        var description = new QueryDescription(all: WorldModel.Signatures[all]);
        WorldModel.Kinds[kind].SetBy(_world, in description, value);
        foreach (ExpectedEntity expected in _model.Expected.Where(e => e.ShowsAll(all)))
        {
            expected.Values[kind] = value;
        }
    }

    private void DestroyByQuery()
    {
        int bits = RandomBit() | RandomBit();
        var description = new QueryDescription(all: WorldModel.Signatures[bits]);
        _world.Destroy(in description);
        for (int index = _model.Alive.Count - 1; index >= 0; index--)
        {
            if (_model[_model.Alive[index]].ShowsAll(bits))
            {
                ExpectDestroyed(index);
            }
        }
    }

    private void ChangeRanges(Entity entity, int value)
    {
        ExpectedEntity expected = _model[entity];
        int bits = _random.Next(1 << WorldModel.Kinds.Length);
        ComponentType[] wanted = WorldModel.Signatures[bits];
        Assert.Equal(expected.HasAll(bits), _world.HasRange(entity, wanted));
        Assert.Equal(WorldModel.BoxesOf(expected), _world.GetAllComponents(entity).ToHashSet());

        int removed = expected.Bits & bits;
        int added = bits & ~expected.Bits;
        _world.RemoveRange(entity, (ComponentType[])WorldModel.Signatures[removed]);
        if (value % 2 == 0)
        {
            _world.AddRange(entity, WorldModel.BoxesOf(added, value));
        }
        else
        {
            _world.AddRange(entity, (ComponentType[])WorldModel.Signatures[added]);
            _world.SetRange(entity, WorldModel.BoxesOf(added, value));
        }

        expected.Bits &= ~removed;
        foreach (int kind in WorldModel.KindsOf(added))
        {
            expected.Give(kind, value);
        }
    }

    /// <summary>Writes values and removes components on two threads at once.</summary>
    private void ChangeInParallel(int value)
    {
        const int Written = WorldModel.HealthBit | WorldModel.PositionBit;
        _world.Jobs = _jobs;
        memory.BeginFrame();
        var both = new QueryDescription().WithAll<Health, Position>();
        _world.ParallelQuery(in both, (Entity entity, ref Health health, ref Position position) =>
        {
            health = WorldModel.HealthOf(value);
            position = WorldModel.PositionOf(value);
            if (entity.Id % 8 == 0)
            {
                _commands.Remove<Label>(entity);
            }
        });
        _commands.Playback(_world);
        var sparse = new QueryDescription().WithAll<Health, Burning>().WithNone<Note>();
        _world.ParallelQuery(in sparse, (Entity entity, ref Health health, ref Burning burning) =>
        {
            burning = WorldModel.BurningOf(value);
            if (entity.Id % 8 == 0)
            {
                _commands.Remove<Chosen>(entity);
                _commands.Add(entity, WorldModel.NoteOf(value));
            }
        });
        _commands.Playback(_world);
        var lit = new QueryDescription().WithAll<Lamp>().WithNone<Asleep>();
        _world.ParallelQuery(in lit, (Entity entity, ref Lamp lamp) =>
        {
            lamp = WorldModel.LampOf(value);
            if (entity.Id % 3 == 0)
            {
                entity.Disable<Lamp>();
            }
        });
        memory.EndFrame();
        ExpectParallel(value, Written);
    }

    private void ExpectParallel(int value, int written)
    {
        foreach ((Entity entity, ExpectedEntity expected) in _model.Entities)
        {
            if (expected.HasAll(WorldModel.HealthBit | WorldModel.BurningBit) && !expected.HasAny(WorldModel.NoteBit))
            {
                expected.Values[7] = value;
                if (entity.Id % 8 == 0)
                {
                    expected.Bits &= ~WorldModel.ChosenBit;
                    expected.Give(9, value);
                }
            }

            if (expected.HasAll(written))
            {
                (expected.Values[0], expected.Values[1]) = (value, value);
                expected.Bits &= entity.Id % 8 == 0 ? ~WorldModel.LabelBit : ~0;
            }

            if (expected.ShowsAll(WorldModel.LampBit) && !expected.ShowsAny(WorldModel.AsleepBit))
            {
                expected.Values[10] = value;
                expected.Disabled |= entity.Id % 3 == 0 ? WorldModel.LampBit : 0;
            }
        }
    }

    private void CheckCopy()
    {
        using World copy = World.Create(memory);
        copy.Create(_random.Next(100), WorldModel.HealthOf(1), WorldModel.LabelOf(2));
        int before = copy.Size;
        var originals = new Entity[_world.Size];
        var copies = new Entity[_world.Size];
        Assert.Equal(_world.Size, World.Copy(_world, copy, originals, copies));
        Assert.Equal(before + _world.Size, copy.Size);
        for (int index = 0; index < copies.Length; index += 7)
        {
            Assert.Equal(_world.GetSignature(originals[index]), copy.GetSignature(copies[index]));
            Assert.Equal(_world.GetAllComponents(originals[index]), copy.GetAllComponents(copies[index]));
            int bits = _model[originals[index]].Bits & WorldModel.EnableableBits;
            Assert.All(WorldModel.KindsOf(bits), kind => Assert.Equal(
                _model[originals[index]].ShowsAll(1 << kind), WorldModel.Kinds[kind].IsEnabled(copy, copies[index])));
        }
    }
}
