using System.Runtime.ExceptionServices;

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

    /// <summary>
    /// Keeps the memory below the group while work in it goes on, on any threads: when the group is disposed meanwhile,
    /// its content ends at once, and its memory with the last hold. Each call needs one of <see cref="EndHold"/>. Any
    /// thread; costs a lock.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The group is disposed.</exception>
    public void Hold() => Allocator.ThrowIfEnded(!Root.TryHold(this), this);

    /// <summary>Ends a hold. When it is the last, and the group was disposed meanwhile, its memory is released.</summary>
    /// <exception cref="InvalidOperationException">Nobody holds the group.</exception>
    public void EndHold()
    {
        if (Root.EndHold(this) && EndBelow() is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
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
