using System.Runtime.ExceptionServices;

namespace Ashlar.Ecs;

/// <summary>
/// The handlers and hooks of one world. A world has none of these until the first subscription, so that a world without
/// subscribers pays one comparison a change. While a handler runs, the world refuses structural changes. When a handler
/// throws, the other handlers run, the world makes the change, and then the caller gets the first exception.
/// </summary>
internal sealed partial class WorldObservers(World world)
{
    private ComponentObserver?[] _components = [];
    private ExceptionDispatchInfo? _failure;
    private bool _defersFailures;

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

    public ComponentObserver<T> Of<T>()
    {
        int id = Component<T>.Id;
        if (id >= _components.Length)
        {
            Array.Resize(ref _components, id + 1);
        }

        return (ComponentObserver<T>)(_components[id] ??= new ComponentObserver<T>());
    }

    public ComponentObserver? Find(int componentId) =>
        (uint)componentId < (uint)_components.Length ? _components[componentId] : null;

    /// <summary>An entity was created, with its components.</summary>
    public void Created(scoped in Row row)
    {
        if (EntityCreated is { } created)
        {
            world.BeginIteration();
            try
            {
                created(in row.Entity);
            }
            catch (Exception failure)
            {
                Note(failure);
            }
            finally
            {
                world.EndIteration();
            }
        }

        Added(in row, row.Layout.Archetype.Set);
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
    public void Destroying(scoped in Row row)
    {
        Tell(in row, row.Layout.Archetype.Set, Moment.Removing);
        if (EntityDestroyed is { } destroyed)
        {
            world.BeginIteration();
            try
            {
                destroyed(in row.Entity);
            }
            catch (Exception failure)
            {
                Note(failure);
            }
            finally
            {
                world.EndIteration();
            }
        }

        Tell(in row, row.Layout.Archetype.Set, Moment.Ending);
    }

    /// <summary>Throws the first exception of a handler since the last call. The world calls it after the
    /// change.</summary>
    public void ThrowFailure()
    {
        if (_failure is not null && !_defersFailures)
        {
            ExceptionDispatchInfo failure = _failure;
            _failure = null;
            failure.Throw();
        }
    }

    /// <summary>Keeps the first exception until <see cref="ThrowDeferred"/>: for calls that make many
    /// changes.</summary>
    public void DeferFailures() => _defersFailures = true;

    public void ThrowDeferred()
    {
        _defersFailures = false;
        ThrowFailure();
    }

    private void Tell(scoped in Row row, ComponentSet set, Moment moment)
    {
        foreach (ComponentType type in set.Types)
        {
            if (Find(type.Id) is { } observer)
            {
                Tell(in row, observer, moment);
            }
        }
    }

    private void Tell(scoped in Row row, ComponentObserver observer, Moment moment)
    {
        world.BeginIteration();
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
            Note(failure);
        }
        finally
        {
            world.EndIteration();
        }
    }

    private void Note(Exception failure) => _failure ??= ExceptionDispatchInfo.Capture(failure);
}
