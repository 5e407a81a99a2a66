namespace Ashlar.Ecs.Tests;

/// <summary>A component type of the model. A number stands for each of its values, so that the model need not know the
/// type.</summary>
internal abstract class ComponentKind(ComponentType type)
{
    public ComponentType Type => type;

    public bool IsEnableable => type.Info.IsEnableable;

    public abstract object BoxOf(int value);

    public abstract void Add(World world, Entity entity, int value);

    public abstract void Set(World world, Entity entity, int value);

    public abstract void Remove(World world, Entity entity, int value);

    public abstract void SetEnabled(World world, Entity entity, bool enabled, int value);

    public abstract bool IsEnabled(World world, Entity entity);

    public abstract bool Is(World world, Entity entity, int value);

    public abstract bool IsMissing(World world, Entity entity);

    public abstract bool IsZero(World world, Entity entity);

    public abstract void AddBy(World world, in QueryDescription query, int value);

    public abstract void SetBy(World world, in QueryDescription query, int value);

    public abstract void RemoveBy(World world, in QueryDescription query);

    public abstract void RecordAdd(CommandBuffer commands, Entity entity, int value);

    public abstract void RecordSet(CommandBuffer commands, Entity entity, int value);

    public abstract void RecordRemove(CommandBuffer commands, Entity entity);

    public abstract void RecordSetEnabled(CommandBuffer commands, Entity entity, bool enabled);
}

/// <inheritdoc/>
internal sealed class ComponentKind<T>(Func<int, T> valueOf) : ComponentKind(Component<T>.ComponentType)
{
    public override object BoxOf(int value) => valueOf(value)!;

    /// <summary>The number decides between the calls that do the same.</summary>
    public override void Add(World world, Entity entity, int value)
    {
        T component = valueOf(value);
        switch (value % 3)
        {
            case 0: world.Add(entity, in component); break;
            case 1: entity.Add(in component); break;
            default: world.AddOrGet(entity, in component); break;
        }
    }

    /// <summary>The number decides between the calls that do the same.</summary>
    public override void Set(World world, Entity entity, int value)
    {
        T component = valueOf(value);
        switch (value % 5)
        {
            case 0: world.Set(entity, in component); break;
            case 1: entity.Set(in component); break;
            case 2: entity.Get<T>() = component; break;
            case 3: world.TryGetRef<T>(entity, out _) = component; break;
            default: world.AddOrGet<T>(entity) = component; break;
        }
    }

    /// <summary>The number decides between the calls that do the same.</summary>
    public override void Remove(World world, Entity entity, int value)
    {
        switch (value % 3)
        {
            case 0: world.Remove<T>(entity); break;
            case 1: entity.Remove<T>(); break;
            default: world.Remove(entity, Type); break;
        }
    }

    /// <summary>The number decides between the calls that do the same.</summary>
    public override void SetEnabled(World world, Entity entity, bool enabled, int value)
    {
        switch (value % 5)
        {
            case 0: world.SetEnabled<T>(entity, enabled); break;
            case 1: entity.SetEnabled<T>(enabled); break;
            case 2: world.SetEnabled(entity, Type, enabled); break;
            case 3 when enabled: world.Enable<T>(entity); break;
            case 3: world.Disable<T>(entity); break;
            case var _ when enabled: entity.Enable<T>(); break;
            default: entity.Disable<T>(); break;
        }
    }

    public override bool IsEnabled(World world, Entity entity)
    {
        bool enabled = world.IsEnabled<T>(entity);
        Assert.Equal(enabled, world.IsEnabled(entity, Type));
        return enabled;
    }

    public override bool Is(World world, Entity entity, int value) =>
        world.TryGet(entity, out T? found) && EqualityComparer<T>.Default.Equals(found, valueOf(value));

    public override bool IsMissing(World world, Entity entity) => !world.Has<T>(entity);

    public override bool IsZero(World world, Entity entity) =>
        EqualityComparer<T>.Default.Equals(world.Get<T>(entity), default);

    public override void AddBy(World world, in QueryDescription query, int value) =>
        world.Add(in query, valueOf(value));

    public override void SetBy(World world, in QueryDescription query, int value) =>
        world.Set(in query, valueOf(value));

    public override void RemoveBy(World world, in QueryDescription query) => world.Remove<T>(in query);

    public override void RecordAdd(CommandBuffer commands, Entity entity, int value) =>
        commands.Add(entity, valueOf(value));

    public override void RecordSet(CommandBuffer commands, Entity entity, int value) =>
        commands.Set(entity, valueOf(value));

    public override void RecordRemove(CommandBuffer commands, Entity entity) => commands.Remove<T>(entity);

    public override void RecordSetEnabled(CommandBuffer commands, Entity entity, bool enabled)
    {
        if (enabled)
        {
            commands.Enable<T>(entity);
        }
        else
        {
            commands.Disable<T>(entity);
        }
    }
}
