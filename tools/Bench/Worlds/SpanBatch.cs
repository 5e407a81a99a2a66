namespace Ashlar.Bench;

/// <summary>
/// Changes entities by calls for a thousand of them, in the order of creation or shuffled: destroys all, creating them anew
/// unmeasured; gives each a rotation, then takes it away; or reads a component of each. One operation is one entity, and for
/// the rotations each entity of a call.
/// </summary>
internal sealed class SpanBatch<TWorld, TEntity> : EntityBatch<TWorld, TEntity>
    where TWorld : struct, ISpanWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly WorldCase _case;
    private readonly TEntity[] _entities;
    private readonly int[] _numbers;
    private readonly int[] _places;
    private readonly Rotation[] _rotations;
    private readonly Position[] _found = new Position[Slice];
    private readonly TWorld _world = TWorld.Open();

    public SpanBatch(WorldCase worldCase, int entities)
    {
        bool isInOrder = worldCase is WorldCase.DestroySpanInOrder or WorldCase.AddAndRemoveSpan;
        _case = worldCase;
        _entities = new TEntity[entities];
        _numbers = new int[entities];
        _rotations = new Rotation[entities];
        _places = isInOrder ? [.. Enumerable.Range(0, entities)] : Sequences.Shuffled(entities);
        for (int number = 0; number < entities; number++)
        {
            _numbers[_places[number]] = number;
            _rotations[number] = Movement.Turn(number);
        }

        CreateAll();
    }

    public override int OperationsPerUnit =>
        _case is WorldCase.AddAndRemoveSpan or WorldCase.AddAndRemoveSpanAtRandom ? 2 * _entities.Length : _entities.Length;

    public override long Run(int units)
    {
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            long start = ThreadClock.GetTimestamp();
            RunOnce(_world);
            elapsed += ThreadClock.GetTimestamp() - start;
            if (_case is WorldCase.DestroySpanInOrder or WorldCase.DestroySpanAtRandom)
            {
                Require(_world.Count == 0, "an entity is left in a world where all were destroyed");
                CreateAll();
            }
        }

        return elapsed;
    }

    public override void Dispose() => _world.Dispose();

    protected override void VerifyWork()
    {
        _ = Run(1);
        AddAll(_world);
        CheckAll(isTurned: true);
        RemoveAll(_world);
        CheckAll(isTurned: false);
        for (int first = 0; first < _entities.Length; first += Slice)
        {
            _world.Get(_entities.AsSpan(first, Slice), _found);
            for (int index = 0; index < Slice; index++)
            {
                Require(_found[index] == Movement.Start(_numbers[first + index]), "it read something else than was written");
            }
        }
    }

    private void CreateAll()
    {
        for (int number = 0; number < _entities.Length; number++)
        {
            _entities[_places[number]] = CreateTwo(_world, number);
        }
    }

    private void RunOnce(TWorld world)
    {
        switch (_case)
        {
            case WorldCase.SpanGet:
                for (int first = 0; first < _entities.Length; first += Slice)
                {
                    world.Get(_entities.AsSpan(first, Slice), _found);
                }

                break;
            case WorldCase.AddAndRemoveSpan or WorldCase.AddAndRemoveSpanAtRandom:
                AddAll(world);
                RemoveAll(world);
                break;
            default:
                for (int first = 0; first < _entities.Length; first += Slice)
                {
                    world.Destroy(_entities.AsSpan(first, Slice));
                }

                break;
        }
    }

    private void AddAll(TWorld world)
    {
        for (int first = 0; first < _entities.Length; first += Slice)
        {
            world.Add(_entities.AsSpan(first, Slice), _rotations.AsSpan(first, Slice));
        }
    }

    private void RemoveAll(TWorld world)
    {
        for (int first = 0; first < _entities.Length; first += Slice)
        {
            world.RemoveRotations(_entities.AsSpan(first, Slice));
        }
    }

    private void CheckAll(bool isTurned)
    {
        for (int index = 0; index < _entities.Length; index++)
        {
            bool isRight = Holds(_world, _entities[index], _numbers[index], isTurned, index);
            Require(isRight, "an entity was damaged by a call for several");
        }
    }
}
