namespace Ashlar.Memory;

/// <summary>
/// What a world of entities tells a profiler: how many there are, and how its archetypes fill their chunks. The world of
/// Ashlar.Ecs has it; an entity component system of your own may.
/// Called on the thread that uses the world. Nothing here throws because the world has ended: then there are no archetypes.
/// </summary>
/// <example><code>
/// IWorldFigures figures = world;
/// for (int i = 0; i &lt; figures.ArchetypeCount; i++)
/// {
///     Console.WriteLine($"{figures.NameOf(i)}: {figures.StatisticsOf(i).Entities}");
/// }
/// </code></example>
public interface IWorldFigures
{
    /// <summary>What the world has done and holds. No garbage.</summary>
    WorldStatistics Statistics { get; }

    /// <summary>How many archetypes it has; numbers stay with their archetypes. 0 once it has ended.</summary>
    int ArchetypeCount { get; }

    /// <summary>What an archetype stores and wastes. No garbage.</summary>
    /// <param name="archetype">From 0 to <see cref="ArchetypeCount"/> - 1.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such archetype.</exception>
    ArchetypeStatistics StatisticsOf(int archetype);

    /// <summary>The names of an archetype's components, or what else tells it from others. Garbage the first time at most.</summary>
    /// <param name="archetype">From 0 to <see cref="ArchetypeCount"/> - 1.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such archetype.</exception>
    string NameOf(int archetype);
}
