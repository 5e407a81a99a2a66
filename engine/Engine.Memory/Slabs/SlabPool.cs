using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Engine.Memory;

/// <summary>
/// Objects of one type at stable addresses, created and destroyed one by one in constant time, named by handles that
/// know when their object is gone. For what dies singly and is referred to from elsewhere: bullets, bodies, sounds.
/// <para>Choose an <see cref="Arena"/> when everything dies together, a <see cref="BlockPool"/> for untyped blocks.</para>
/// <para>Creating and destroying cost a few nanoseconds each and allocate no garbage; memory costs are those of
/// <see cref="SlabAllocator"/>. Belongs to one thread at a time.</para>
/// </summary>
/// <typeparam name="T">The objects: a type without references.</typeparam>
/// <example><code>
/// using var bullets = new SlabPool&lt;Bullet&gt;(memory, "bullets");
/// Handle&lt;Bullet&gt; bullet = bullets.Create(new Bullet { Speed = 9 });
/// bullets[bullet].Speed *= 2;         // by reference, straight into native memory
/// bullets.Destroy(bullet);
/// bullets[bullet].Speed = 1;          // throws StaleHandleException
/// </code></example>
public sealed unsafe class SlabPool<T> : SlabAllocator
    where T : unmanaged
{
    /// <summary>Slots of a pool made without a maximum: 16 million.</summary>
    public const int DefaultMaximumCount = 1 << 24;

    /// <summary>Makes a pool. It takes address space only; memory comes with the first object.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <param name="maximumCount">The most objects it can ever hold: address space, which is free.</param>
    /// <param name="reclaim">When destroyed slots become free again.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumCount"/> is not 1 to 268,435,456.</exception>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such address range.</exception>
    public SlabPool(
        Allocator parent,
        string name,
        int maximumCount = DefaultMaximumCount,
        ReclaimPolicy reclaim = ReclaimPolicy.Immediately)
        : base(parent, name, sizeof(T), maximumCount, reclaim)
    {
    }

    /// <summary>The object a handle names, by reference; valid until it is destroyed.</summary>
    /// <param name="handle">A handle of this pool.</param>
    /// <exception cref="StaleHandleException">The object is destroyed, or the handle is not this pool's.</exception>
    public ref T this[Handle<T> handle]
    {
        get
        {
            uint index = (uint)handle.Packed;
            if (ActiveChecks.Handles && !IsAlive(handle))
            {
                ThrowStale(handle);
            }

            return ref ((T*)Slots)[index];
        }
    }

    /// <summary>Creates an object.</summary>
    /// <param name="value">What it holds.</param>
    /// <returns>Its handle.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the pool is full. Nothing has changed.</exception>
    public Handle<T> Create(in T value)
    {
        CreateUninitialized(out Handle<T> handle) = value;
        return handle;
    }

    /// <summary>Creates an object whose contents are undefined, to be written through the reference.</summary>
    /// <param name="handle">Its handle.</param>
    /// <returns>The object; valid until it is destroyed.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the pool is full. Nothing has changed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T CreateUninitialized(out Handle<T> handle)
    {
        SlabState* state = State;
        int top = state->FreeCount;
        if (top == 0)
        {
            AddSlab();
            top = state->FreeCount;
        }

        top--;
        ulong packed = Free[top];
        if (ActiveChecks.Full)
        {
            ThrowIfWrittenAfterDestroy((uint)packed);
        }

        state->FreeCount = top;
        handle = new Handle<T>(packed);
        return ref ((T*)Slots)[(uint)packed];
    }

    /// <summary>Destroys an object: from now on every handle to it is stale.</summary>
    /// <param name="handle">A handle of this pool.</param>
    /// <exception cref="StaleHandleException">It is destroyed already, or the handle is not this pool's.</exception>
    public void Destroy(Handle<T> handle)
    {
        if (ActiveChecks.Handles && !IsAlive(handle))
        {
            ThrowStale(handle);
        }

        uint index = (uint)handle.Packed;
        ulong next = handle.Packed + NextGeneration;
        Generations[index] = (uint)(next >> 32);
        State->Destroyed++;
        if (ActiveChecks.Full && !IsDeferred)
        {
            FillDead(index);
        }

        if (next >> 32 == LastGeneration)
        {
            Retire();
            return;
        }

        int count = *DestroyedCount;
        Destroyed[count] = next;
        *DestroyedCount = count + 1;
    }

    /// <summary>Destroys an object if it is still alive.</summary>
    /// <param name="handle">Any handle.</param>
    /// <returns>False when it was destroyed already, or the handle is not this pool's.</returns>
    public bool TryDestroy(Handle<T> handle)
    {
        if (!IsAlive(handle))
        {
            return false;
        }

        Destroy(handle);
        return true;
    }

    /// <summary>Whether a handle's object is alive. At every check level.</summary>
    /// <param name="handle">Any handle.</param>
    /// <returns>False when it is destroyed, or the handle is not this pool's.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAlive(Handle<T> handle)
    {
        uint index = (uint)handle.Packed;
        return index < (uint)State->SlotCount && Generations[index] == handle.Generation && !handle.IsNone;
    }

    /// <summary>Copies an object out, if it is alive. At every check level.</summary>
    /// <param name="handle">Any handle.</param>
    /// <param name="value">The object's value, or the default.</param>
    /// <returns>False when it is destroyed, or the handle is not this pool's.</returns>
    public bool TryGet(Handle<T> handle, out T value)
    {
        bool alive = IsAlive(handle);
        value = alive ? ((T*)Slots)[handle.Index] : default;
        return alive;
    }

    [DoesNotReturn]
    private void ThrowStale(Handle<T> handle)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        uint index = (uint)handle.Packed;
        throw new StaleHandleException(Path, handle.IsNone
            ? $"A handle to no {typeof(T).Name} (the default value) was used with '{Path}'."
            : index >= (uint)State->SlotCount
                ? $"{handle} is not of '{Path}', which has {State->SlotCount} slots."
                : $"{handle} of '{Path}' is stale: its object was destroyed, or it is another pool's. "
                    + $"The slot is at generation {Generations[index]}.");
    }
}
