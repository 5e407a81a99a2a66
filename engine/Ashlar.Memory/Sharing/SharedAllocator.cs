using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>What every <see cref="SharedPool{T}"/> is, whatever its objects. A node of the tree; owns no memory
/// itself.</summary>
public abstract unsafe class SharedAllocator : Allocator
{
    private GCHandle<SharedAllocator> _handle;

    private protected SharedAllocator(Allocator parent, string name)
        : base(parent, name, AllocatorKind.Group)
    {
    }

    /// <summary>What the handles find; null until the pool is made.</summary>
    internal SharedState* State { get; private protected set; }

    /// <summary>The pool behind a state that has one.</summary>
    internal static SharedAllocator Of(SharedState* state) => GCHandle<SharedAllocator>.FromIntPtr(state->Owner).Target;

    /// <summary>The last strong reference is disposed: runs the hook and destroys the object.</summary>
    internal abstract void Destroy(int index);

    /// <summary>A ticket for a new strong reference; 0 when checks are off.</summary>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    internal abstract ulong TakeTicket(int index, string file, int line);

    /// <summary>A number for a line that uses a reference, under full checks.</summary>
    internal abstract int OriginOf(string file, int line);

    /// <summary>Says what is wrong with a strong reference.</summary>
    [DoesNotReturn]
    internal abstract void ThrowStale(ulong named, ulong ticket);

    /// <summary>Where an object lies: under full checks not always in its slot.</summary>
    internal abstract nint AddressOf(int index);

    /// <summary>Calls a visitor with an object.</summary>
    internal abstract void Visit(int index, Delegate visitor, CycleSearch search);

    /// <summary>Under full checks: by index of the object, the lines that made the strong references to it.</summary>
    internal abstract List<string>?[] SitesByIndex();

    private protected nint MakeHandle()
    {
        _handle = new GCHandle<SharedAllocator>(this);
        return GCHandle<SharedAllocator>.ToIntPtr(_handle);
    }

    private protected override void ReleaseMemory()
    {
        // A handle that is still held finds a pool without objects.
        if (State is not null)
        {
            *State = default;
            _handle.Dispose();
        }
    }
}
