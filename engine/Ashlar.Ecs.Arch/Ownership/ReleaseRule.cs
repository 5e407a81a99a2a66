using Arch.Core;

namespace Ashlar.Ecs.Arch;

/// <summary>What happens to components that go, when their type is no longer in the type system.</summary>
internal abstract class ReleaseRule
{
    public abstract ComponentType Component { get; }

    /// <summary>All entities with the component.</summary>
    public abstract QueryDescription Everyone { get; }

    /// <summary>Releases the components in some rows of a chunk that has the column: every one of them.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="first">The first row.</param>
    /// <param name="count">How many.</param>
    /// <param name="failure">Receives what a release threw, unless there is something already.</param>
    public abstract void Release(ref Chunk chunk, int first, int count, ref Exception? failure);
}
