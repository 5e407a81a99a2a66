namespace Ashlar.Memory;

/// <summary>
/// What an allocator, or several of one path, still held when they were disposed: an entry of
/// <see cref="MemorySystem.Leaks"/>.
/// </summary>
/// <param name="AllocatorName">The path of the allocator, as in the tree: <c>game/bullets</c>.</param>
/// <param name="Kind">What sort of allocator it is.</param>
/// <param name="Objects">Objects that were never destroyed.</param>
/// <param name="Bytes">Their bytes.</param>
public sealed record MemoryLeak(string AllocatorName, AllocatorKind Kind, long Objects, long Bytes)
{
    /// <summary>
    /// How often it was found: once for each allocator of that path that ended so, as scenes come and go, or for each
    /// container.
    /// </summary>
    public int Occurrences { get; init; } = 1;

    /// <summary>Where the objects were created, most frequent first; known under <see cref="CheckLevel.Full"/>.</summary>
    public IReadOnlyList<LeakSite> Sites { get; init; } = [];

    /// <summary>
    /// Under full checks, when the leak is containers of one type: what they are, <c>NativeList&lt;Int32&gt;</c>. Their
    /// blocks are also among the allocator's own objects.
    /// </summary>
    public string? Container { get; init; }

    /// <summary>The leak as a sentence.</summary>
    /// <returns>
    /// <c>game/bullets: 3 objects (192 bytes) were never destroyed</c>, and the place where most of them were created.
    /// </returns>
    public override string ToString()
    {
        string what = (Container, Objects) switch
        {
            (null, 1) => "1 object",
            (null, _) => $"{Objects} objects",
            (_, 1) => Container,
            _ => $"{Objects} × {Container}",
        };
        string verb = Objects == 1 ? "was" : "were";
        string end = Container is null ? "destroyed" : "disposed";
        string allocators = Container is null && Occurrences > 1 ? $", in {Occurrences} allocators" : string.Empty;
        return $"{AllocatorName}: {what} ({Bytes} bytes) {verb} never {end}{allocators}{CreatedAt}";
    }

    private string CreatedAt =>
        Sites.Count == 0 ? string.Empty : $"; {Sites[0].Objects} created at {Sites[0].CreatedAt}";
}
