namespace Ashlar.Memory;

/// <summary>
/// A name in the tree above several allocators, so that their figures read as one: <c>physics</c> above its pools.
/// Owns no memory of its own, and costs 128 bytes of counters. Disposing it disposes what stands below it. Making and
/// disposing one is safe from any thread.
/// </summary>
/// <example><code>
/// var physics = new AllocatorGroup(memory, "physics");
/// var bodies = new SlabPool&lt;Body&gt;(physics, "bodies");     // physics/bodies
/// </code></example>
public sealed class AllocatorGroup : Allocator
{
    /// <summary>Makes a group.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ObjectDisposedException">The parent is disposed.</exception>
    public AllocatorGroup(Allocator parent, string name)
        : base(parent, name, AllocatorKind.Group)
    {
    }

    private protected override void ReleaseMemory()
    {
    }
}
