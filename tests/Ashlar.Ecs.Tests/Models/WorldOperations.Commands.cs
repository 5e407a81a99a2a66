namespace Ashlar.Ecs.Tests;

/// <content>Operations that a command buffer records and plays back.</content>
internal sealed partial class WorldOperations
{
    private void PlayBack()
    {
        memory.BeginFrame();
        var created = new List<(int Bits, int Disabled, int Value)>();
        for (int command = _random.Next(30); command >= 0; command--)
        {
            int value = _random.Next();
            if (_model.Alive.Count == 0 || _random.Next(3) == 0)
            {
                (int bits, int disabled) = RecordCreation(value);
                created.Add((bits, disabled, value));
            }
            else
            {
                RecordChange(_random.Next(_model.Alive.Count), value);
            }
        }

        var before = new HashSet<Entity>();
        _world.Query(new QueryDescription(), (Entity entity) => before.Add(entity));
        _commands.Playback(_world);
        memory.EndFrame();
        ExpectCreated(created, before);
    }

    private (int Bits, int Disabled) RecordCreation(int value)
    {
        int bits = _random.Next(1 << WorldModel.Kinds.Length);
        Entity standIn = _commands.Create(WorldModel.Signatures[bits]);
        foreach (int kind in WorldModel.KindsOf(bits))
        {
            WorldModel.Kinds[kind].RecordSet(_commands, standIn, value);
        }

        int switched = bits & WorldModel.EnableableBits;
        int disabled = switched & value;
        foreach (int kind in WorldModel.KindsOf(switched))
        {
            WorldModel.Kinds[kind].RecordSetEnabled(_commands, standIn, (disabled & 1 << kind) == 0);
        }

        return (bits, disabled);
    }

    private void RecordChange(int index, int value)
    {
        Entity entity = _model.Alive[index];
        ExpectedEntity expected = _model[entity];
        int number = _random.Next(WorldModel.Kinds.Length);
        ComponentKind kind = WorldModel.Kinds[number];
        switch (_random.Next(5))
        {
            case 4 when expected.HasAll(1 << number) && kind.IsEnableable:
                kind.RecordSetEnabled(_commands, entity, value % 3 == 0);
                expected.Disabled = value % 3 == 0 ? expected.Disabled & ~(1 << number) : expected.Disabled | 1 << number;
                break;
            case 0:
                _commands.Destroy(entity);
                _commands.Destroy(entity);

                // The model destroys it now, so that no later command of this buffer picks it again.
                _model.Destroy(index, _random);
                break;
            case 1:
                kind.RecordRemove(_commands, entity);
                expected.Bits &= ~(1 << number);
                break;
            default:
                if (!expected.HasAll(1 << number) || value % 2 == 0)
                {
                    kind.RecordAdd(_commands, entity, value);
                }
                else
                {
                    kind.RecordSet(_commands, entity, value);
                }

                expected.Give(number, value);
                break;
        }
    }

    /// <summary>The created entities are those that were not there before; their values tell which is which.</summary>
    private void ExpectCreated(List<(int Bits, int Disabled, int Value)> created, HashSet<Entity> before)
    {
        var found = new List<Entity>();
        _world.Query(new QueryDescription(), (Entity entity) =>
        {
            if (!before.Contains(entity))
            {
                found.Add(entity);
            }
        });
        Assert.Equal(created.Count, found.Count);
        foreach ((int bits, int disabled, int value) in created)
        {
            var expected = new ExpectedEntity(bits, value) { Disabled = disabled };
            int index = found.FindIndex(
                entity => _world.GetSignature(entity) == WorldModel.Signatures[bits] && Agrees(entity, expected));
            Assert.True(index >= 0);
            _model.Create(found[index], bits, value);
            _model[found[index]].Disabled = disabled;
            found.RemoveAt(index);
        }
    }
}
