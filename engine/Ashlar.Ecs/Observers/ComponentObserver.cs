namespace Ashlar.Ecs;

/// <summary>Who listens to one component type of a world, when the type is no longer in the type system.</summary>
internal abstract class ComponentObserver
{
    /// <summary>Whether a component that is overwritten ends like one that is removed.</summary>
    public bool ReleasesOverwritten { get; protected set; }

    /// <summary>Whether the component owns something that a hook releases.</summary>
    public bool HasHook { get; protected set; }

    /// <summary>The component of a row is new.</summary>
    public abstract void Added(scoped in Row row);

    /// <summary>The component of a row has another value.</summary>
    public abstract void Set(scoped in Row row);

    /// <summary>The component of a row is about to be removed.</summary>
    public abstract void Removing(scoped in Row row);

    /// <summary>What the component of a row owns is to be released.</summary>
    public abstract void Release(scoped in Row row);
}

/// <inheritdoc/>
internal sealed class ComponentObserver<T> : ComponentObserver
{
    private DestroyHook<T>? _hook;

    public event ComponentAddedHandler<T>? WasAdded;

    public event ComponentSetHandler<T>? WasSet;

    public event ComponentRemovedHandler<T>? IsRemoved;

    public void SetHook(DestroyHook<T> hook, bool onOverwrite)
    {
        if (_hook is not null)
        {
            throw new InvalidOperationException(
                $"The world has a destroy hook for {typeof(T).Name} already. What a component owns has one owner.");
        }

        _hook = hook;
        HasHook = true;
        ReleasesOverwritten = onOverwrite;
    }

    public override void Added(scoped in Row row) => WasAdded?.Invoke(in row.Entity, ref row.Get<T>());

    public override void Set(scoped in Row row) => WasSet?.Invoke(in row.Entity, ref row.Get<T>());

    public override void Removing(scoped in Row row) => IsRemoved?.Invoke(in row.Entity, ref row.Get<T>());

    public override void Release(scoped in Row row) => _hook?.Invoke(row.Entity, ref row.Get<T>());
}
