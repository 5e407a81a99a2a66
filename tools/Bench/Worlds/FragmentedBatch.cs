using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>
/// Moves all entities of a world that are spread over many archetypes, a few in each. One operation is one entity, one
/// unit a pass over all.
/// </summary>
internal sealed class FragmentedBatch<TWorld, TEntity> : Batch
    where TWorld : struct, ILibraryWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly WorldCase _way;
    private readonly int _entities;
    private readonly TWorld _world;

    /// <param name="way">One of the ways to move.</param>
    /// <param name="entities">How many there are in all.</param>
    /// <param name="perArchetype">How many in each archetype.</param>
    public FragmentedBatch(WorldCase way, int entities, int perArchetype)
    {
        _way = way;
        _ = TWorld.PrepareArchetypes();
        _world = TWorld.Open();
        int archetypes = Math.Max(entities / perArchetype, 1);
        _entities = archetypes * perArchetype;
        for (int entity = 0; entity < perArchetype; entity++)
        {
            _world.CreateArchetypes(archetypes);
        }
    }

    public override int OperationsPerUnit => _entities;

    public override long Run(int units)
    {
        TWorld world = _world;
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            switch (_way)
            {
                case WorldCase.MoveByDelegate:
                    world.MoveByDelegate();
                    break;
                case WorldCase.MoveByStruct:
                    world.MoveByStruct();
                    break;
                case WorldCase.MoveBySpan:
                    world.MoveBySpan();
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return ThreadClock.GetTimestamp() - start;
    }

    /// <summary>Each step takes an entity, which has the velocity 1, a 64th further.</summary>
    public override void Verify()
    {
        float before = _world.SumOfPositions();
        _ = Run(64);
        if (_world.Count != _entities || _world.SumOfPositions() - before != _entities)
        {
            throw new BrokenSubjectException($"{_world.Count} of {_entities} entities are there, or they do not move");
        }
    }

    public override void Dispose() => _world.Dispose();
}
