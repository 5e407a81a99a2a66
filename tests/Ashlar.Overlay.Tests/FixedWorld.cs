using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

/// <summary>A world of somebody's own entity component system, which stands still.</summary>
internal sealed class FixedWorld(WorldStatistics statistics) : IWorldFigures
{
    public WorldStatistics Statistics => statistics;

    public int ArchetypeCount => 1;

    public ArchetypeStatistics StatisticsOf(int archetype) => new(statistics.Live, 1, 30_000, 1 << 20, 64, 32);

    public string NameOf(int archetype) => "Walker";
}
