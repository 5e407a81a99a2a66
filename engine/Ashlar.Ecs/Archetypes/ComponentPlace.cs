namespace Ashlar.Ecs;

/// <summary>Where a component lies: the number of the chunk, and bytes from the chunk's start.</summary>
internal readonly record struct ComponentPlace(int Chunk, int Offset);
