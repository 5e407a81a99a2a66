using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Ashlar.Memory;

/// <summary>
/// Objects of one type that have no single owner: each lives until its last <see cref="Shared{T}"/> is disposed. For
/// the few things that are so: textures, sounds, meshes. For what has one owner, choose a <see cref="SlabPool{T}"/>.
/// <para>Handles are values, which C# copies without telling anyone, so counting is explicit: a new holder calls
/// <see cref="Shared{T}.Clone"/>, and each holder calls <see cref="Shared{T}.Dispose"/> once. From check level
/// <c>handles</c> on every strong reference has a ticket of its own, so the one that is disposed twice is the one that
/// is reported, even while others hold the object. A <see cref="Weak{T}"/> costs nothing to keep and need not be
/// disposed: the object's generation tells whether it is still there. Reference cycles keep themselves alive: see
/// <see cref="CycleSearch"/>.</para>
/// <para>Costs 8 bytes an object beyond those of the <see cref="SlabPool{T}"/>, and 16 a strong reference when checks
/// are on. Cloning and disposing take 4 ns
/// together, 27 ns with <see cref="SharedCounting.Atomic"/>. Creating and the destroy hook of an atomic pool run under
/// its lock; while <see cref="MemorySystem.BeginFrame"/> and disposal run, no other thread may use the pool.</para>
/// </summary>
/// <typeparam name="T">The objects: a type without references.</typeparam>
/// <example><code>
/// using var textures = new SharedPool&lt;Texture&gt;(memory, "textures", (ref Texture texture) =&gt; Unload(texture));
/// Shared&lt;Texture&gt; mine = textures.Create(Load("grass.png"));
/// Shared&lt;Texture&gt; yours = mine.Clone();
/// mine.Dispose();
/// yours.Value.Width = 64;
/// Weak&lt;Texture&gt; cached = yours.Downgrade();
/// yours.Dispose();                                  // the last one: the hook runs
/// bool again = cached.TryUpgrade(out Shared&lt;Texture&gt; third);   // false
/// </code></example>
public sealed unsafe class SharedPool<T> : SharedAllocator
    where T : unmanaged
{
    private const int TicketStep = 1024;

    private readonly Lock _gate = new();
    private readonly SharedDestroyHook<T>? _destroyHook;
    private readonly SlabPool<T>? _objects;
    private readonly NativeTable<ulong>? _counts;
    private readonly NativeTable<SharedTicket>? _tickets;
    private readonly int _type = Origins.Of<Shared<T>>();
    private int _firstPending;
    private bool _destroying;

    /// <summary>Makes a pool. It takes address space only; memory comes with the first object.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree; below it stand <c>objects</c>, <c>counts</c> and
    /// <c>references</c>.</param>
    /// <param name="destroyHook">
    /// Called once with each object: when its last strong reference is disposed, before its slot is reclaimed, or when
    /// the pool is. May dispose other references: a chain of any length is destroyed without recursion. When one throws,
    /// the others of the chain still run, and what the first threw is thrown then. Null for none.
    /// </param>
    /// <param name="counting">Whether several threads count at once.</param>
    /// <param name="maximumCount">The most objects it can ever hold: address space, which is free.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="maximumCount"/> is not 1 to 268,435,456, or <paramref name="counting"/> is no named mode.
    /// </exception>
    /// <exception cref="OutOfNativeMemoryException">No memory, or no such address range.</exception>
    public SharedPool(
        Allocator parent,
        string name,
        SharedDestroyHook<T>? destroyHook = null,
        SharedCounting counting = SharedCounting.Plain,
        int maximumCount = SlabPool<T>.DefaultMaximumCount)
        : base(parent, name)
    {
        try
        {
            if (!Enum.IsDefined(counting))
            {
                throw new ArgumentOutOfRangeException(nameof(counting), counting, "Use a named mode.");
            }

            Counting = counting;
            _destroyHook = destroyHook;
            _objects = new SlabPool<T>(this, "objects", maximumCount);
            _counts = new NativeTable<ulong>(this, "counts", maximumCount);
            if (SharedChecks.UseTickets)
            {
                _tickets = new NativeTable<SharedTicket>(this, "references", SlabAllocator.LargestCount);
            }

            SharedState* state = SharedStates.Take();
            state->Owner = MakeHandle();
            state->IsAtomic = counting == SharedCounting.Atomic;

            // None of these ranges ever moves.
            state->Values = (byte*)_objects.FirstSlot;
            state->Counts = _counts.FirstRow;
            state->Tickets = _tickets is null ? null : _tickets.FirstRow;
            State = state;
        }
        catch
        {
            Abandon();
            throw;
        }

        Publish();
    }

    /// <summary>Whether several threads count at once.</summary>
    public SharedCounting Counting { get; }

    /// <summary>Objects alive.</summary>
    public int Count => Objects.Count;

    private SlabPool<T> Objects => _objects!;

    /// <summary>Creates an object with one strong reference.</summary>
    /// <param name="value">What it holds.</param>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The reference, to be disposed once.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the pool is full. Nothing has changed.</exception>
    public Shared<T> Create(in T value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Allocator.ThrowIfEnded(Life >= AllocatorLife.Ending, this);
        if (Counting == SharedCounting.Plain)
        {
            return CreateAlone(value, file, line);
        }

        lock (_gate)
        {
            return CreateAlone(value, file, line);
        }
    }

    /// <summary>
    /// The live objects by reference, lowest slot first: to look at all of them, or to change them.
    /// <para>Meanwhile references may be cloned and disposed, also the last one to an object, which is not visited then,
    /// and objects may be created, which may or may not be visited. In a pool of <see cref="SharedCounting.Atomic"/> the
    /// loop holds the pool's lock: other threads that create an object, or dispose the last reference to one, wait until
    /// the loop ends, so that what it refers to stays. The loop must not wait for them.</para>
    /// <para>Costs what a loop over a <see cref="SlabPool{T}"/> does, and no garbage.</para>
    /// </summary>
    /// <returns>The enumerator, which must be disposed; <c>foreach</c> does.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory for the bits that tell which slots are live.</exception>
    /// <exception cref="ObjectDisposedException">The pool is disposed.</exception>
    public SharedEnumerator<T> GetEnumerator()
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        if (Counting == SharedCounting.Plain)
        {
            return new SharedEnumerator<T>(this, Objects.GetEnumerator());
        }

        _gate.Enter();
        try
        {
            return new SharedEnumerator<T>(this, Objects.GetEnumerator());
        }
        catch
        {
            _gate.Exit();
            throw;
        }
    }

    /// <summary>Whether an object has a strong reference: one whose hook is running, or waits for it, has none.</summary>
    internal bool IsCounted(int index) => (uint)Volatile.Read(ref _counts![index]) != 0;

    /// <summary>The end of a loop over the objects.</summary>
    internal void EndLoop()
    {
        if (Counting == SharedCounting.Atomic)
        {
            _gate.Exit();
        }
    }

    /// <summary>The last strong reference is disposed: runs the hook and destroys the object.</summary>
    internal override void Destroy(int index)
    {
        if (Counting == SharedCounting.Plain)
        {
            DestroyAlone(index);
            return;
        }

        lock (_gate)
        {
            DestroyAlone(index);
        }
    }

    /// <summary>A ticket for a new strong reference; 0 when checks are off.</summary>
    internal override ulong TakeTicket(int index, string file, int line)
    {
        if (!SharedChecks.UseTickets)
        {
            return 0;
        }

        uint ticket;
        while (!State->TryTakeTicket(out ticket))
        {
            AddTickets();
        }

        SharedTicket* slot = State->Tickets + ticket;
        slot->Object = index + 1;
        slot->Origin = Origins.At(_type, this, file, line);
        return ((ulong)slot->Generation << 32) | ticket;
    }

    /// <summary>Notes where a reference was disposed.</summary>
    internal override int OriginOf(string file, int line) => Origins.At(_type, this, file, line);

    /// <summary>Says what is wrong with a strong reference.</summary>
    [DoesNotReturn]
    internal override void ThrowStale(ulong named, ulong ticket)
    {
        SharedTicket* slot = State->Tickets + (uint)ticket;
        bool remembers = (uint)ticket < (uint)State->TicketCount && slot->Generation == (uint)(ticket >> 32) + 1;
        string? site = remembers ? Origins.Site(slot->Origin) : null;
        throw Root.Events.Note(new StaleHandleException(
            Path,
            $"A Shared<{TypeNames.Of<T>()}> to object #{(uint)named} of '{Path}' was disposed already"
            + (site is null ? "." : $", at {site}.")
            + (State->IsAlive(named)
                ? " Others hold the object still: somebody disposed a reference twice."
                : string.Empty)));
    }

    internal override nint AddressOf(int index) => (nint)Objects.SlotAt(index);

    internal override void Visit(int index, Delegate visitor, CycleSearch search) =>
        ((SharedVisitor<T>)visitor)(in *Objects.SlotAt(index), search);

    internal override List<string>?[] SitesByIndex()
    {
        var sites = new List<string>?[State->Count];
        for (int i = 0; SharedChecks.TrackLines && i < State->TicketCount; i++)
        {
            SharedTicket* ticket = State->Tickets + i;
            if (ticket->Object != 0 && Origins.Site(ticket->Origin) is { } site)
            {
                (sites[ticket->Object - 1] ??= []).Add(site);
            }
        }

        return sites;
    }

    private Shared<T> CreateAlone(in T value, string file, int line)
    {
        Handle<T> handle = CreateCounted(file, line);
        ulong ticket;
        try
        {
            ticket = TakeTicket(handle.Index, file, line);
        }
        catch
        {
            _counts![handle.Index] = 0;
            Objects.Destroy(handle);
            throw;
        }

        *Objects.SlotAt(handle.Index) = value;
        return new Shared<T>(State, handle.Packed, ticket);
    }

    private void DestroyAlone(int index)
    {
        // The hook may dispose the last reference to others of this pool; they wait in a chain through the counts,
        // whose low half stays zero, so that a list of any length is destroyed without recursion.
        _counts![index] = (ulong)(uint)_firstPending << 32;
        _firstPending = index + 1;
        if (_destroying)
        {
            return;
        }

        _destroying = true;
        Exception? failure = null;
        while (_firstPending != 0)
        {
            failure = Keep(failure, DestroyFirstPending());
        }

        _destroying = false;
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    /// <summary>What is alive ends with the pool: each of its hooks runs.</summary>
    private protected override Exception? RunHooks()
    {
        Exception? failure = null;
        for (int index = 0; _destroyHook is not null && index < State->Count; index++)
        {
            if ((uint)_counts![index] == 0)
            {
                continue;
            }

            try
            {
                Destroy(index);
            }
            catch (Exception thrown)
            {
                failure = Keep(failure, thrown);
            }
        }

        return failure;
    }

    private Handle<T> CreateCounted(string file, int line)
    {
        Objects.CreateUninitialized(out Handle<T> handle, file, line);
        try
        {
            _counts!.EnsureCount(handle.Index + 1);
        }
        catch
        {
            Objects.Destroy(handle);
            throw;
        }

        State->Counts[handle.Index] = ((ulong)handle.Generation << 32) | 1;
        Volatile.Write(ref State->Count, Math.Max(State->Count, handle.Index + 1));
        return handle;
    }

    /// <returns>What the hook threw.</returns>
    private Exception? DestroyFirstPending()
    {
        int index = _firstPending - 1;
        _firstPending = (int)(_counts![index] >> 32);
        Exception? failure = null;
        try
        {
            _destroyHook?.Invoke(ref *Objects.SlotAt(index));
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        // The hook may have ended the pool.
        if (!IsDisposed)
        {
            _counts[index] = 0;
            Objects.Destroy(Objects.HandleOf(index));
        }

        return failure;
    }

    private void AddTickets()
    {
        lock (_gate)
        {
            int first = _tickets!.Count;
            if ((uint)State->FreeTickets != 0)
            {
                return;
            }

            _tickets.EnsureCount(first + TicketStep);
            Volatile.Write(ref State->TicketCount, _tickets.Count);
            for (int i = _tickets.Count - 1; i >= first; i--)
            {
                State->Tickets[i].Generation = 1;
                State->ReturnTicket((uint)i);
            }
        }
    }
}
