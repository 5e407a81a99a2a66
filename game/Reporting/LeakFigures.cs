namespace Swarm;

/// <param name="Allocator">Whose objects were never destroyed.</param>
/// <param name="Kind">What sort of allocator it is.</param>
/// <param name="Objects">How many.</param>
/// <param name="Bytes">Their bytes.</param>
internal sealed record LeakFigures(string Allocator, string Kind, long Objects, long Bytes);
