using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>The subjects of the <c>ecs</c> suite. The first that can do a row is its reference.</summary>
internal static class WorldSubjects
{
    public const string PlainArrays = "plain arrays";

    public const string Ours = "engine";

    /// <summary>The package whose calls the engine follows; measured where it is built in.</summary>
    public const string Arch = "Arch";

    public static IReadOnlyList<WorldSubject> All { get; } =
    [
        new TypedWorldSubject<PlainWorld, int, PlainMoving>(PlainArrays),
        new LibrarySubject<EngineWorld, Ecs.Entity, EngineMoving, EngineArchetypes>(
            Ours, MemoryChecks.Name(MemoryChecks.Level)),
#if ARCH
        new LibrarySubject<ArchWorld, global::Arch.Core.Entity, ArchMoving, ArchArchetypes>(Arch),
#endif
    ];
}
