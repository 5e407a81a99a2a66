using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Ashlar.Memory;

/// <summary>
/// Objects of one type at stable addresses, created and destroyed one by one in constant time, named by handles that
/// know when their object is gone. For what dies singly and is referred to from elsewhere: bullets, bodies, sounds.
/// <para>Choose an <see cref="Arena"/> when everything dies together, a <see cref="BlockPool"/> for untyped blocks, and
/// in a loop that creates and destroys thousands, open a <see cref="SlabSession{T}"/>.</para>
/// <para>Creating and destroying cost 1 to 5 nanoseconds each and allocate no garbage; memory costs are those of
/// <see cref="SlabAllocator"/>. Belongs to one thread at a time. Several may read at once, by handle, while none creates,
/// destroys, loops over the pool or begins a frame.</para>
/// </summary>
/// <typeparam name="T">The objects: a type without references.</typeparam>
/// <example><code>
/// using var bullets = new SlabPool&lt;Bullet&gt;(memory, "bullets");
/// Handle&lt;Bullet&gt; bullet = bullets.Create(new Bullet { Speed = 9 });
/// bullets[bullet].Speed *= 2;         // by reference, straight into native memory
/// foreach (ref Bullet each in bullets) { each.Age++; }
/// bullets.Destroy(bullet);
/// bullets[bullet].Speed = 1;          // throws StaleHandleException
/// </code></example>
public sealed unsafe class SlabPool<T> : SlabAllocator
    where T : unmanaged
{
    /// <summary>Slots of a pool made without a maximum: 16 million.</summary>
    public const int DefaultMaximumCount = 1 << 24;

    private readonly DestroyHook<T>? _destroyHook;

    /// <summary>Makes a pool. It takes address space only; memory comes with the first object.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <param name="maximumCount">
    /// The most objects it can ever hold: address space, which is free. Where the operating system has less (a limit on
    /// address space), the pool gets a share of what there is, down to 1 MiB: see
    /// <see cref="SlabAllocator.MaximumCount"/>.
    /// </param>
    /// <param name="reclaim">When destroyed slots become free again.</param>
    /// <param name="destroyHook">
    /// Called once for each object that is destroyed, when its handles are stale and its contents still there; also for
    /// those alive when the pool is cleared or disposed. For what the object owns elsewhere. It may call anything,
    /// also on the pool: destroy others, create, dispose the pool. While the pool is being disposed it creates nothing.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumCount"/> is not 1 to 268,435,456.</exception>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such address range.</exception>
    public SlabPool(
        Allocator parent,
        string name,
        int maximumCount = DefaultMaximumCount,
        ReclaimPolicy reclaim = ReclaimPolicy.Immediately,
        DestroyHook<T>? destroyHook = null)
        : base(parent, name, sizeof(T), (int)Arena.AlignmentOf<T>(), maximumCount, reclaim)
    {
        _destroyHook = destroyHook;
        UpdateDestroyLimit();
        Publish();
    }

    /// <summary>The object a handle names, by reference; valid until it is destroyed.</summary>
    /// <param name="handle">A handle of this pool.</param>
    /// <exception cref="StaleHandleException">The object is destroyed, or the handle is not this pool's.</exception>
    public ref T this[Handle<T> handle]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            SlabChecks.ThrowIfStale(this, handle);
            return ref At((uint)handle.Packed);
        }
    }

    /// <inheritdoc/>
    public override Type? ContentType => typeof(T);

    /// <inheritdoc/>
    public override string ContentName => Origins.TypeName(Origins.Of<T>());

    private protected override bool DestroysSlowly => _destroyHook is not null;

    /// <summary>Creates an object.</summary>
    /// <param name="value">What it holds.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>Its handle.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the pool is full. Nothing has changed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Handle<T> Create(in T value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        CreateUninitialized(out Handle<T> handle, file, line) = value;
        return handle;
    }

    /// <summary>Creates an object whose contents are undefined, to be written through the reference.</summary>
    /// <param name="handle">Its handle.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The object; valid until it is destroyed.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the pool is full. Nothing has changed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T CreateUninitialized(
        out Handle<T> handle, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        SlabState* state = State;
        int top = state->FreeCount - 1;

        // One branch for both: the free list is empty, or the countdown is over.
        if ((top | --state->CreatesLeft) < 0)
        {
            PrepareToCreate(0, file, line);
            top = state->FreeCount - 1;
        }

        ulong packed = Free[top];
        T* place = SlabChecks.NoteEverySlot ? (T*)CreateNoted((uint)packed, file, line) : (T*)Slots + (uint)packed;
        state->FreeCount = top;
        handle = new Handle<T>(packed);
        return ref *place;
    }

    /// <summary>Creates as many objects as the span is long; their contents are undefined.</summary>
    /// <param name="handles">Receives their handles.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the pool is full. Nothing has changed.</exception>
    public void CreateMany(
        Span<Handle<T>> handles, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Reserve(handles.Length);
        ulong* top = Free + State->FreeCount;
        for (int i = 0; i < handles.Length; i++)
        {
            ulong packed = *--top;
            if (SlabChecks.NoteEverySlot)
            {
                // A damaged slot throws: those before it are created by then.
                _ = NoteCreated((uint)packed, file, line);
                State->FreeCount--;
            }

            if (--State->CreatesLeft < 0)
            {
                TakeSample(packed, file, line);
            }

            handles[i] = new Handle<T>(packed);
        }

        State->FreeCount = (int)(top - Free);
    }

    /// <summary>Destroys an object: from now on every handle to it is stale.</summary>
    /// <param name="handle">A handle of this pool.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="StaleHandleException">It is destroyed already, or the handle is not this pool's.</exception>
    /// <exception cref="MemoryCorruptedException">Under full checks: it was overflowed. It stays as it was.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Destroy(Handle<T> handle, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        SlabChecks.ThrowIfStale(this, handle);
        SlabState* state = State;
        ulong next = handle.Packed + NextGeneration;
        if (next >= state->DestroyLimit)
        {
            DestroySlowly(handle, file, line);
            return;
        }

        Generation((uint)next) = (uint)(next >> 32);
        int count = state->FreeCount;
        Free[count] = next;
        state->FreeCount = count + 1;
    }

    /// <summary>Destroys several objects, or none: the handles are checked first.</summary>
    /// <param name="handles">Handles of this pool, each once.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="StaleHandleException">
    /// One is destroyed already, is not this pool's, or occurs twice. Nothing has changed.
    /// </exception>
    /// <exception cref="MemoryCorruptedException">
    /// Under full checks: one was overflowed, and stays as it was. The others are destroyed.
    /// </exception>
    public void DestroyMany(
        ReadOnlySpan<Handle<T>> handles, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        SlabChecks.ThrowIfAnyStale(this, handles);
        Exception? failure = null;
        foreach (Handle<T> handle in handles)
        {
            // A hook may have destroyed it meanwhile.
            if (_destroyHook is null || IsAlive(handle))
            {
                failure = Keep(failure, DestroyAndCatch(handle, file, line));
            }
        }

        Throw(failure);
    }

    /// <summary>Destroys an object if it is still alive.</summary>
    /// <param name="handle">Any handle.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>False when it was destroyed already, or the handle is not this pool's.</returns>
    public bool TryDestroy(Handle<T> handle, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (!IsAlive(handle))
        {
            return false;
        }

        Destroy(handle, file, line);
        return true;
    }

    /// <summary>
    /// Destroys every object. When a destroy hook throws, all others still run; what the first threw is thrown then.
    /// </summary>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="MemoryCorruptedException">
    /// Under full checks: one was overflowed, and stays as it was. The others are destroyed.
    /// </exception>
    public void Clear([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Exception? failure = null;
        foreach (SlabEntry<T> entry in Entries)
        {
            failure = Keep(failure, DestroyAndCatch(entry.Handle, file, line));
            if (IsDisposed)
            {
                break;
            }
        }

        Throw(failure);
    }

    /// <summary>Whether a handle's object is alive. At every check level.</summary>
    /// <param name="handle">Any handle.</param>
    /// <returns>False when it is destroyed, or the handle is not this pool's.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAlive(Handle<T> handle) => IsAlive(handle.Packed);

    /// <summary>Copies an object out, if it is alive. At every check level.</summary>
    /// <param name="handle">Any handle.</param>
    /// <param name="value">The object's value, or the default.</param>
    /// <returns>False when it is destroyed, or the handle is not this pool's.</returns>
    public bool TryGet(Handle<T> handle, out T value)
    {
        bool alive = IsAlive(handle);
        value = alive ? At((uint)handle.Packed) : default;
        return alive;
    }

    /// <summary>The object a handle names, or a null reference. At every check level.</summary>
    /// <param name="handle">Any handle.</param>
    /// <returns>The object, or a reference for which <see cref="Unsafe.IsNullRef{T}"/> is true.</returns>
    public ref T GetOrNullRef(Handle<T> handle)
    {
        if (IsAlive(handle))
        {
            return ref At((uint)handle.Packed);
        }

        return ref Unsafe.NullRef<T>();
    }

    /// <summary>
    /// The live objects with their handles, lowest slot first: for a loop that destroys, or keeps whom it met. What may
    /// change meanwhile, and the cost, is said at <see cref="GetEnumerator"/>.
    /// </summary>
    public SlabEntries<T> Entries => new(this);

    /// <summary>
    /// The live objects by reference, lowest slot first; <see cref="Entries"/> has their handles too.
    /// <para>Meanwhile any object may be destroyed, and it is not visited then; a reference to the one at hand is good
    /// until it is destroyed itself. Creating is allowed: no object moves, and the new one may or may not be visited. So
    /// are other loops and frames; a session and <see cref="SlabAllocator.Trim"/> are refused. Disposing the pool ends the
    /// loop with an exception.</para>
    /// <para>The live slots are found from the free list when the loop begins, so that creating and destroying never pay
    /// for it: a bit a slot, and an instruction or two for each free one. Then it costs 3 ns an object, as long as the
    /// objects come from the cache, and no garbage. While it runs, destroying takes some nanoseconds more.</para>
    /// </summary>
    /// <returns>The enumerator, which must be disposed; <c>foreach</c> does.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory for the bits.</exception>
    /// <exception cref="InvalidOperationException">A session is open, or the pool is disposed.</exception>
    public SlabEnumerator<T> GetEnumerator()
    {
        ThrowIfUnusable();
        return new SlabEnumerator<T>(this, BeginIteration(out long token), token);
    }

    /// <summary>
    /// Takes the pool's state into registers for a loop that creates and destroys much. Until the session is disposed,
    /// the pool itself refuses calls.
    /// </summary>
    /// <param name="reserve">Objects the loop may have created beyond those it destroyed: the session cannot grow.</param>
    /// <returns>The session, to be disposed.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory for them. Nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">
    /// Another session is open, the pool is being iterated, has a destroy hook, or reclaims at frame boundaries.
    /// </exception>
    public SlabSession<T> Open(int reserve)
    {
        Reserve(reserve);
        int free = OpenSession(out long token);
        return new SlabSession<T>(this, token, (T*)Slots, Generations, Free, free, State->SlotCount);
    }

    /// <summary>Makes an empty list whose links lie in this pool's objects.</summary>
    /// <typeparam name="TLinks">Says which links of an object the list uses; usually the object's own type.</typeparam>
    /// <returns>The list. It ends with the pool.</returns>
    /// <exception cref="ObjectDisposedException">The pool is disposed.</exception>
    /// <example><code>
    /// SlabLinkedList&lt;Bullet, Bullet&gt; flying = bullets.CreateLinkedList&lt;Bullet&gt;();
    /// flying.AddLast(bullets.Create(new Bullet()));
    /// </code></example>
    public SlabLinkedList<T, TLinks> CreateLinkedList<TLinks>()
        where TLinks : ILinked<T>
    {
        ThrowIfEnded(IsDisposed, this);
        return new SlabLinkedList<T, TLinks>(this);
    }

    /// <summary>The end of a session: its state is the pool's again.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Close(long token, int free, long destroyed, int retired) =>
        CloseSession(token, free, destroyed, retired);

    /// <summary>The address of the first slot, for the life of the pool.</summary>
    internal T* FirstSlot => (T*)Slots;

    /// <summary>A slot by its index, unchecked: for a table that keeps the indices of its own live objects.</summary>
    internal T* SlotAt(int index) => (T*)Unsafe.AsPointer(ref At((uint)index));

    /// <summary>The handle of the object now in a slot.</summary>
    internal Handle<T> HandleOf(long slot) => new(((ulong)Generation((uint)slot) << 32) | (uint)slot);

    internal new bool EndIteration(long token) => base.EndIteration(token);

    /// <summary>What to throw when a loop is asked for an object that it had destroyed.</summary>
    internal StaleHandleException DestroyedInLoop(int slot) => Root.Events.Note(new StaleHandleException(
        Path,
        $"The loop over '{Path}' stands at slot {slot}, whose object was destroyed: go on with MoveNext before "
        + $"reading Current again.{Inspector?.Describe((uint)slot)}"));

    /// <summary>What users know an object as.</summary>
    internal Type ObjectType { get; init; } = typeof(T);

    /// <summary>What to throw for a handle that names no object here.</summary>
    internal StaleHandleException StaleHandle(Handle<T> handle) => StaleHandle(handle.Packed, TypeNames.Of(ObjectType));

    /// <summary>Destroys all that is alive, so that each hook runs; what they destroy themselves is not visited.</summary>
    private protected override Exception? RunHooks()
    {
        Exception? failure = null;
        if (_destroyHook is not null && Count > 0)
        {
            RangeBits live = BeginIteration(out long token);
            RetireFreeSlots();
            for (long slot = live.NextSet(0, SlotCount); slot < SlotCount; slot = live.NextSet(slot + 1, SlotCount))
            {
                failure = Keep(failure, EndAndCatch(HandleOf(slot)));
            }

            EndIteration(token);
        }

        return failure;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref T At(uint index) =>
        ref SlabChecks.LookAtEverySlot ? ref *(T*)Inspector!.Touch(index) : ref ((T*)Slots)[index];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DestroySlowly(Handle<T> handle, string file, int line)
    {
        ThrowIfUnusable();
        Inspector?.CheckBeforeDestroy((uint)handle.Packed);
        TraceRecorder.NoteFreed(this, (uint)handle.Packed);
        if (_destroyHook is null)
        {
            Bury(handle, file, line);
            UpdateDestroyLimit();
        }
        else
        {
            RunHook(_destroyHook, handle, file, line);
        }
    }

    /// <summary>While its hook runs, the object counts as retired: it is not alive, and nobody else gets its slot.</summary>
    private void RunHook(DestroyHook<T> hook, Handle<T> handle, string file, int line)
    {
        uint index = (uint)handle.Packed;
        Generation(index) = LastGeneration;
        State->RetiredCount++;
        HooksRunning++;
        try
        {
            hook(ref At(index), handle);
        }
        finally
        {
            // The hook may have ended the pool.
            HooksRunning--;
            if (!IsDisposed)
            {
                State->RetiredCount--;
                Bury(handle, file, line);
            }
        }
    }

    private void Bury(Handle<T> handle, string file, int line)
    {
        ulong next = handle.Packed + NextGeneration;
        Generation((uint)next) = (uint)(next >> 32);
        Inspector?.Destroy((uint)next, file, line, ReclaimPolicy == ReclaimPolicy.AfterFramesInFlight);
        PushDestroyed(next);
    }

    private Exception? DestroyAndCatch(Handle<T> handle, string file, int line)
    {
        if (_destroyHook is null && Inspector is null)
        {
            Destroy(handle, file, line);
            return null;
        }

        try
        {
            Destroy(handle, file, line);
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    /// <summary>The pool ends: an object's hook runs even if the object was overflowed.</summary>
    private Exception? EndAndCatch(Handle<T> handle)
    {
        Exception? failure = null;
        try
        {
            Inspector?.CheckBeforeDestroy((uint)handle.Packed);
        }
        catch (MemoryCorruptedException damage)
        {
            failure = damage;
        }

        return Keep(failure, DestroyAndCatch(handle, string.Empty, 0));
    }

    private static void Throw(Exception? failure)
    {
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    /// <summary>Finds the first handle that is stale, or that occurs a second time.</summary>
    internal bool TryFindStale(ReadOnlySpan<Handle<T>> handles, out Handle<T> stale)
    {
        // Makes each stale in turn, so that the second of two equal handles is found stale; then undoes all of it.
        int good = 0;
        while (good < handles.Length && IsAlive(handles[good]))
        {
            Generation((uint)handles[good].Index)++;
            good++;
        }

        for (int i = 0; i < good; i++)
        {
            Generation((uint)handles[i].Index)--;
        }

        stale = good < handles.Length ? handles[good] : default;
        return good < handles.Length;
    }
}
