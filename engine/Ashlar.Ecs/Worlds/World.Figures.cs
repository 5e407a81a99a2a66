using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>What a profiler reads.</content>
public sealed partial class World : IWorldFigures
{
    /// <summary>What the world has done and holds.</summary>
    public WorldStatistics Statistics => new(
        _entities.Live,
        _entities.Created,
        _entities.Destroyed,
        _entities.Recycled,
        _entities.Retired,
        _entities.Waiting,
        _entities.Capacity,
        Math.Max(_archetypeCount, 0),
        _chunks.Count,
        _chunks.Bytes);

    int IWorldFigures.ArchetypeCount => Math.Max(_archetypeCount, 0);

    ArchetypeStatistics IWorldFigures.StatisticsOf(int archetype) => ArchetypeAt(archetype).Statistics;

    string IWorldFigures.NameOf(int archetype) => ArchetypeAt(archetype).Name;

    private Archetype ArchetypeAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Math.Max(_archetypeCount, 0), nameof(index));
        return _archetypes[index];
    }
}
