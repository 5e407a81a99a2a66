namespace Ashlar.Ecs;

/// <summary>The handlers and the hook of one component type of a world, for callers that know the type only at run
/// time.</summary>
internal abstract class ComponentObserver(int componentId)
{
    /// <summary>The id of the component.</summary>
    public int ComponentId { get; } = componentId;

    /// <summary>Whether the hook runs for a component that is about to be overwritten.</summary>
    public bool RunsHookOnOverwrite { get; protected set; }

    /// <summary>Whether the component has a destroy hook.</summary>
    public bool HasHook { get; protected set; }

    /// <summary>The component of a row was added.</summary>
    public abstract void Added(scoped in Row row);

    /// <summary>The component of a row was overwritten.</summary>
    public abstract void Set(scoped in Row row);

    /// <summary>The component of a row is about to be removed.</summary>
    public abstract void Removing(scoped in Row row);

    /// <summary>Runs the destroy hook for the component of a row.</summary>
    public abstract void RunHook(scoped in Row row);

    /// <summary>Runs the destroy hook for the recorded component of a command.</summary>
    public abstract void RunHook(CommandValues values, in Command command);
}

/// <inheritdoc/>
internal sealed class ComponentObserver<T>() : ComponentObserver(Component<T>.Id)
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
                $"The world has a destroy hook for {TypeNames.Of(typeof(T))} already. What a component owns has one owner.");
        }

        _hook = hook;
        HasHook = true;
        RunsHookOnOverwrite = onOverwrite;
    }

    public override void Added(scoped in Row row) => WasAdded?.Invoke(in row.Entity, ref row.Get<T>());

    public override void Set(scoped in Row row) => WasSet?.Invoke(in row.Entity, ref row.Get<T>());

    public override void Removing(scoped in Row row) => IsRemoved?.Invoke(in row.Entity, ref row.Get<T>());

    public override void RunHook(scoped in Row row) => _hook?.Invoke(row.Entity, ref row.Get<T>());

    public override void RunHook(CommandValues values, in Command command)
    {
        T value = values.Read<T>(in command);
        _hook?.Invoke(command.Entity, ref value);
    }
}
