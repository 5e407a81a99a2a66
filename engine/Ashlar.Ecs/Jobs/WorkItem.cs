namespace Ashlar.Ecs;

/// <summary>Some rows of a query, one after the other in the order of iteration: where they begin, and how many.</summary>
/// <param name="Archetype">The archetype of the first row, by its place in the query.</param>
/// <param name="Chunk">The chunk of the first row, by its place in the archetype.</param>
/// <param name="Row">The first row, by its place in the chunk.</param>
/// <param name="Rows">How many rows.</param>
internal readonly record struct WorkItem(int Archetype, int Chunk, int Row, int Rows);
