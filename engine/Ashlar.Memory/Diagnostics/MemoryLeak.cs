namespace Ashlar.Memory;

/// <summary>What one allocator still held when it was disposed: an entry of <see cref="MemorySystem.Leaks"/>.</summary>
/// <param name="AllocatorName">The path of the allocator, as in the tree: <c>game/bullets</c>.</param>
/// <param name="Kind">What sort of allocator it is.</param>
/// <param name="Objects">Objects that were never destroyed.</param>
/// <param name="Bytes">Their bytes.</param>
public sealed record MemoryLeak(string AllocatorName, AllocatorKind Kind, long Objects, long Bytes)
{
    /// <summary>Where the objects were created, most frequent first; known under <see cref="CheckLevel.Full"/>.</summary>
    public IReadOnlyList<LeakSite> Sites { get; init; } = [];

    /// <summary>
    /// Under full checks, when the leak is one container: what it is, <c>NativeList&lt;Int32&gt;</c>. Its block is also
    /// among the allocator's own objects.
    /// </summary>
    public string? Container { get; init; }

    /// <summary>The leak as a sentence.</summary>
    /// <returns>
    /// <c>game/bullets: 3 objects (192 bytes) were never destroyed</c>, and the place where most of them were created.
    /// </returns>
    public override string ToString() => Container is not null
        ? $"{AllocatorName}: {Container} ({Bytes} bytes) was never disposed{CreatedAt}"
        : $"{AllocatorName}: {Objects} {(Objects == 1 ? "object" : "objects")} ({Bytes} bytes) "
            + $"{(Objects == 1 ? "was" : "were")} never destroyed{CreatedAt}";

    private string CreatedAt =>
        Sites.Count == 0 ? string.Empty : $"; {Sites[0].Objects} created at {Sites[0].CreatedAt}";
}
