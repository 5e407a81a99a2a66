namespace Ashlar.Memory;

/// <summary>
/// Where an entity lies in its world, as of now: any change of structure may move it. A value: thread-safe.
/// </summary>
/// <example><code>
/// if (world.TryFind(key, out EntityPlace place)) { Console.WriteLine($"chunk {place.Chunk}, row {place.Row}"); }
/// </code></example>
/// <param name="Table">Its archetype, which is its table of <see cref="IWorldContent"/>.</param>
/// <param name="Chunk">The chunk of the archetype, from 0.</param>
/// <param name="Row">The row of the chunk, from 0.</param>
public readonly record struct EntityPlace(int Table, int Chunk, int Row);
