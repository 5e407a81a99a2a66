using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// The handlers and hooks of one world. A world has none of these until the first subscription, so that a world without
/// subscribers pays one comparison a change. While a handler runs, the world refuses structural changes. When a handler
/// throws, the other handlers run, the world makes the change, and then the caller gets the first exception.
/// </summary>
/// <remarks>
/// Of several components of an entity, the one whose observer came first is told of first: an order that depends on the
/// program alone, and not on which component the process happened to use first.
/// </remarks>
internal sealed partial class WorldObservers(World world)
{
    private readonly HandlerFailures _failures = new();

    // Replaced when it grows: a handler that subscribes to something new changes no list that is being told.
    private ComponentObserver[] _inOrder = [];
    private ComponentObserver?[] _components = [];
    private HandlerFailures?[] _failuresOfThread = [];
    private int _running;

    private enum Moment
    {
        Added,
        Overwriting,
        Set,
        Removing,
        Ending,
    }

    public event EntityCreatedHandler? EntityCreated;

    public event EntityDestroyedHandler? EntityDestroyed;

    /// <summary>Whether a handler or a hook runs.</summary>
    public bool IsRunning => Volatile.Read(ref _running) != 0;

    /// <summary>The failures of the calling thread: in a parallel query, several threads tell of what they
    /// set.</summary>
    private HandlerFailures Failures => JobThread.IsCurrentInJob ? FailuresOf(JobThread.Current.ManagedThreadId) : _failures;

    public ComponentObserver<T> Of<T>()
    {
        int id = Component<T>.Id;
        if (Find(id) is ComponentObserver<T> found)
        {
            return found;
        }

        if (id >= _components.Length)
        {
            Array.Resize(ref _components, id + 1);
        }

        var added = new ComponentObserver<T>();
        _components[id] = added;
        _inOrder = [.. _inOrder, added];
        return added;
    }

    public ComponentObserver? Find(int componentId) =>
        (uint)componentId < (uint)_components.Length ? _components[componentId] : null;

    /// <summary>An entity was created.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="set">The components that it was created with.</param>
    public void Created(scoped in Row row, ComponentSet set)
    {
        if (EntityCreated is { } created)
        {
            HandlerFailures failures = Begin(out var outer);
            Exception? thrown = null;
            try
            {
                created(in row.Entity);
            }
            catch (Exception failure)
            {
                thrown = failure;
            }

            End(failures, outer, thrown);
        }

        Added(in row, set);
    }

    /// <summary>Some components were added to an entity.</summary>
    public void Added(scoped in Row row, ComponentSet set) => Tell(in row, set, Moment.Added);

    /// <summary>A component of an entity is about to be overwritten.</summary>
    public void Overwriting(scoped in Row row, int componentId)
    {
        if (Find(componentId) is { } observer)
        {
            Tell(in row, observer, Moment.Overwriting);
        }
    }

    /// <summary>A component of an entity was overwritten.</summary>
    public void Set(scoped in Row row, int componentId)
    {
        if (Find(componentId) is { } observer)
        {
            Tell(in row, observer, Moment.Set);
        }
    }

    /// <summary>Some components of an entity are about to be removed.</summary>
    public void Removing(scoped in Row row, ComponentSet set)
    {
        Tell(in row, set, Moment.Removing);
        Tell(in row, set, Moment.Ending);
    }

    /// <summary>An entity is about to be destroyed.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="set">The components that it still has.</param>
    public void Destroying(scoped in Row row, ComponentSet set)
    {
        Tell(in row, set, Moment.Removing);
        if (EntityDestroyed is { } destroyed)
        {
            HandlerFailures failures = Begin(out var outer);
            Exception? thrown = null;
            try
            {
                destroyed(in row.Entity);
            }
            catch (Exception failure)
            {
                thrown = failure;
            }

            End(failures, outer, thrown);
        }

        Tell(in row, set, Moment.Ending);
    }

    /// <summary>The value of a recorded command ends without ever having been in the world.</summary>
    public void EndValue(CommandValues values, in Command command)
    {
        if (Find(command.TypeId) is { HasHook: true } observer)
        {
            HandlerFailures failures = Begin(out var outer);
            Exception? thrown = null;
            try
            {
                observer.RunHook(values, in command);
            }
            catch (Exception failure)
            {
                thrown = failure;
            }

            End(failures, outer, thrown);
        }
    }

    /// <summary>Throws the first exception of a handler since the last call. The world calls it after the
    /// change.</summary>
    public void ThrowFailure() => Failures.Throw();

    /// <summary>Keeps the first exception until <see cref="ThrowDeferred"/>: for calls that make many
    /// changes.</summary>
    public void DeferFailures() => Failures.Defer();

    public void ThrowDeferred() => Failures.ThrowDeferred();

    private void Tell(scoped in Row row, ComponentSet set, Moment moment)
    {
        foreach (ComponentObserver observer in _inOrder)
        {
            if (set.Contains(observer.ComponentId))
            {
                Tell(in row, observer, moment);
            }
        }
    }

    private void Tell(scoped in Row row, ComponentObserver observer, Moment moment)
    {
        HandlerFailures failures = Begin(out var outer);
        Exception? thrown = null;
        try
        {
            switch (moment)
            {
                case Moment.Added:
                    observer.Added(in row);
                    break;
                case Moment.Overwriting when observer.RunsHookOnOverwrite:
                    observer.RunHook(in row);
                    break;
                case Moment.Set:
                    observer.Set(in row);
                    break;
                case Moment.Removing:
                    observer.Removing(in row);
                    break;
                case Moment.Ending:
                    observer.RunHook(in row);
                    break;
            }
        }
        catch (Exception failure)
        {
            thrown = failure;
        }

        End(failures, outer, thrown);
    }

    /// <summary>A handler is about to run.</summary>
    private HandlerFailures Begin(out HandlerFailures.Outer outer)
    {
        world.BeginIteration();
        Interlocked.Increment(ref _running);
        HandlerFailures failures = Failures;
        outer = failures.Enter();
        return failures;
    }

    /// <summary>A handler has run.</summary>
    /// <exception cref="ObjectDisposedException">It ended the memory of the world: there is nothing to go on
    /// with.</exception>
    private void End(
        HandlerFailures failures,
        HandlerFailures.Outer outer,
        Exception? thrown)
    {
        Interlocked.Decrement(ref _running);
        failures.Leave(outer);
        if (thrown is not null)
        {
            failures.Note(thrown);
        }

        world.EndIteration();
        WorldChecks.ThrowIfEnded(world);
    }

    private HandlerFailures FailuresOf(int threadId)
    {
        HandlerFailures?[] failures = Volatile.Read(ref _failuresOfThread);
        return (uint)threadId < (uint)failures.Length && failures[threadId] is { } found
            ? found
            : AddFailuresOf(threadId);
    }

    private HandlerFailures AddFailuresOf(int threadId)
    {
        lock (_failures)
        {
            HandlerFailures?[] failures = _failuresOfThread;
            if (threadId >= failures.Length)
            {
                Array.Resize(ref failures, threadId + 1);
            }

            HandlerFailures added = failures[threadId] ??= new HandlerFailures();
            Volatile.Write(ref _failuresOfThread, failures);
            return added;
        }
    }
}
