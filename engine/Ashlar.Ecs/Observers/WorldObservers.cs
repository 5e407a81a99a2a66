using System.Runtime.ExceptionServices;

namespace Ashlar.Ecs;

/// <summary>
/// Who listens to a world. The world has none until somebody subscribes, so that nobody pays for what nobody uses.
/// While a handler runs, the world refuses structural changes. A handler that throws stops nobody: the others run, the
/// change is made, and only then the first exception goes on to the caller.
/// </summary>
internal sealed partial class WorldObservers(World world)
{
    private ComponentObserver?[] _components = [];
    private ExceptionDispatchInfo? _failure;
    private bool _defersFailures;

    private enum Moment
    {
        Added,
        Set,
        Removing,
        Release,
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

    /// <summary>An entity is new, and so are its components.</summary>
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

    /// <summary>Some components of an entity are new.</summary>
    public void Added(scoped in Row row, ComponentSet set) => Tell(in row, set, Moment.Added);

    /// <summary>A component of an entity is about to be overwritten.</summary>
    public void Overwriting(scoped in Row row, int componentId)
    {
        if (Find(componentId) is { ReleasesOverwritten: true } observer)
        {
            Tell(in row, observer, Moment.Release);
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
        Release(in row, set);
    }

    /// <summary>Some components of an entity end without anybody but their hooks being told.</summary>
    public void Release(scoped in Row row, ComponentSet set) => Tell(in row, set, Moment.Release);

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

        Release(in row, row.Layout.Archetype.Set);
    }

    /// <summary>Throws what the first failing handler threw, once the change it was told of is made.</summary>
    public void ThrowFailure()
    {
        if (_failure is not null && !_defersFailures)
        {
            ExceptionDispatchInfo failure = _failure;
            _failure = null;
            failure.Throw();
        }
    }

    /// <summary>Keeps the first failure until <see cref="ThrowDeferred"/>, when many changes are one call.</summary>
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
                case Moment.Set:
                    observer.Set(in row);
                    break;
                case Moment.Removing:
                    observer.Removing(in row);
                    break;
                case Moment.Release:
                    observer.Release(in row);
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
