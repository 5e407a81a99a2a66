namespace Engine.Memory;

/// <summary>What one allocator still held when it was disposed.</summary>
/// <param name="AllocatorName">The path of the allocator, as in the tree: <c>game/bullets</c>.</param>
/// <param name="Kind">What sort of allocator it is.</param>
/// <param name="Objects">Objects that were never destroyed.</param>
/// <param name="Bytes">Their bytes.</param>
public sealed record MemoryLeak(string AllocatorName, AllocatorKind Kind, long Objects, long Bytes)
{
    /// <summary>The leak as a sentence.</summary>
    /// <returns><c>game/bullets: 3 objects (192 bytes) were never destroyed</c></returns>
    public override string ToString() =>
        $"{AllocatorName}: {Objects} {(Objects == 1 ? "object" : "objects")} ({Bytes} bytes) "
        + $"{(Objects == 1 ? "was" : "were")} never destroyed";
}
