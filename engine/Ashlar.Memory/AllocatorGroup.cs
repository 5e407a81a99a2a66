namespace Ashlar.Memory;

/// <summary>
/// A name in the tree above several allocators, so that their figures read as one: <c>physics</c> above its pools.
/// Owns no memory of its own, and costs 192 bytes of counters. Disposing it disposes what stands below it. Making and
/// disposing one is safe from any thread.
/// <para>What lives in the memory below a group may have to end before that memory does, whoever ends it: give the
/// group an action for it.</para>
/// </summary>
/// <example><code>
/// var physics = new AllocatorGroup(memory, "physics");
/// var bodies = new SlabPool&lt;Body&gt;(physics, "bodies");     // physics/bodies
/// </code></example>
public sealed class AllocatorGroup : Allocator
{
    private readonly Action? _ending;

    /// <summary>Makes a group.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ObjectDisposedException">The parent is disposed.</exception>
    public AllocatorGroup(Allocator parent, string name)
        : base(parent, name, AllocatorKind.Group)
    {
        Publish();
    }

    /// <summary>Makes a group whose content ends with it.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">The name.</param>
    /// <param name="ending">
    /// Called once, when the group is disposed, by itself or with a node above it, on the thread that does so: all
    /// memory below the group is still there. What it throws is thrown by the disposal, when all is released.
    /// </param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ObjectDisposedException">The parent is disposed.</exception>
    public AllocatorGroup(Allocator parent, string name, Action ending)
        : base(parent, name, AllocatorKind.Group)
    {
        ArgumentNullException.ThrowIfNull(ending);
        _ending = ending;
        Publish();
    }

    private protected override Exception? RunHooks()
    {
        _ending?.Invoke();
        return null;
    }

    private protected override void ReleaseMemory()
    {
    }
}
