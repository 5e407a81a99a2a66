using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <content>Telling observers what happens to entities, and destroying what components own. Until the first
/// subscription it costs one comparison a change.</content>
public sealed partial class World
{
    private WorldObservers? _observers;

    /// <summary>The observers, or null until the first subscription.</summary>
    internal WorldObservers? Observers => _observers;

    /// <summary>Calls a handler after each creation of an entity, before those of its components.</summary>
    /// <param name="handler">The handler. While it runs, structural changes throw. The caller gets its exception after
    /// the change.</param>
    public void SubscribeEntityCreated(EntityCreatedHandler handler) =>
        ObserversToUse(handler).EntityCreated += handler;

    /// <summary>Calls a handler before each entity's end, after those of its components.</summary>
    /// <param name="handler">The handler. While it runs, structural changes throw. The caller gets its exception after
    /// the change.</param>
    public void SubscribeEntityDestroyed(EntityDestroyedHandler handler) =>
        ObserversToUse(handler).EntityDestroyed += handler;

    /// <summary>Calls a handler after an entity was given a component, at its creation or later.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="handler">The handler. While it runs, structural changes throw. The caller gets its exception after
    /// the change.</param>
    public void SubscribeComponentAdded<T>(ComponentAddedHandler<T> handler) =>
        ObserversToUse(handler).Of<T>().WasAdded += handler;

    /// <summary>Calls a handler after a component was overwritten by <c>Set</c> or a command. Writes through references
    /// and spans are not seen.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="handler">The handler. While it runs, structural changes throw. The caller gets its exception after
    /// the change.</param>
    public void SubscribeComponentSet<T>(ComponentSetHandler<T> handler) =>
        ObserversToUse(handler).Of<T>().WasSet += handler;

    /// <summary>Calls a handler before a component is removed, alone or with its entity.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="handler">The handler. While it runs, structural changes throw. The caller gets its exception after
    /// the change.</param>
    public void SubscribeComponentRemoved<T>(ComponentRemovedHandler<T> handler) =>
        ObserversToUse(handler).Of<T>().IsRemoved += handler;

    /// <summary>Calls a handler no more; one that is not subscribed is ignored.</summary>
    /// <param name="handler">The handler.</param>
    public void UnsubscribeEntityCreated(EntityCreatedHandler handler) =>
        ObserversToUse(handler).EntityCreated -= handler;

    /// <summary>Calls a handler no more; one that is not subscribed is ignored.</summary>
    /// <param name="handler">The handler.</param>
    public void UnsubscribeEntityDestroyed(EntityDestroyedHandler handler) =>
        ObserversToUse(handler).EntityDestroyed -= handler;

    /// <summary>Calls a handler no more; one that is not subscribed is ignored.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="handler">The handler.</param>
    public void UnsubscribeComponentAdded<T>(ComponentAddedHandler<T> handler) =>
        ObserversToUse(handler).Of<T>().WasAdded -= handler;

    /// <summary>Calls a handler no more; one that is not subscribed is ignored.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="handler">The handler.</param>
    public void UnsubscribeComponentSet<T>(ComponentSetHandler<T> handler) =>
        ObserversToUse(handler).Of<T>().WasSet -= handler;

    /// <summary>Calls a handler no more; one that is not subscribed is ignored.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="handler">The handler.</param>
    public void UnsubscribeComponentRemoved<T>(ComponentRemovedHandler<T> handler) =>
        ObserversToUse(handler).Of<T>().IsRemoved -= handler;

    /// <summary>
    /// Sets the hook that destroys what a component owns: the object of a handle, a shared object, a native list. The
    /// hook runs exactly once for each component that ends: when it is removed, its entity destroyed, the world
    /// cleared, loaded over or disposed, and, if asked for, when <c>Set</c> or a command overwrites it.
    /// </summary>
    /// <example><code>
    /// world.SetDestroyHook((Entity entity, ref Homing homing) =&gt; targets.Destroy(homing.Target));
    /// </code></example>
    /// <remarks>Components pass to the world when they are created, added or set; those that a
    /// <see cref="CommandBuffer"/> recorded pass at playback. A component copied in bulk is owned by every copy.
    /// A component that was never given a value ends as zero. Hooks and handlers of an entity's components run in the
    /// order in which the world was first told of one for the component. A value that a command recorded and that never
    /// gets into the world, because its entity is destroyed or loses the component in the same buffer, ends with the
    /// stand-in or the entity of its command.</remarks>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="hook">The hook. While it runs, structural changes throw. The caller gets its exception after the
    /// change.</param>
    /// <param name="onOverwrite">Whether a component that is overwritten ends too.</param>
    /// <exception cref="InvalidOperationException">The component has a hook already.</exception>
    public void SetDestroyHook<T>(DestroyHook<T> hook, bool onOverwrite = false) =>
        ObserversToUse(hook).Of<T>().SetHook(hook, onOverwrite);

    private WorldObservers ObserversToUse(
        Delegate handler, [CallerArgumentExpression(nameof(handler))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(handler, name);
        WorldChecks.ThrowIfEnded(this);
        return _observers ??= new WorldObservers(this);
    }

    /// <summary>Tells the observers of a new entity.</summary>
    /// <returns>The entity.</returns>
    private Entity AnnounceCreated(Entity entity)
    {
        if (_observers is not null)
        {
            AnnounceCreatedTo(_observers, entity);
        }

        return entity;
    }

    /// <summary>Tells the observers of new entities.</summary>
    private void AnnounceCreated(RowBatches batches)
    {
        if (_observers is not null)
        {
            _observers.Created(batches);
            _observers.ThrowFailure();
        }
    }

    /// <summary>Tells the observers that an entity has more components.</summary>
    private void AnnounceAdded(Entity entity, ComponentSet added)
    {
        if (_observers is not null)
        {
            AnnounceAddedTo(_observers, entity, added);
        }
    }

    private void AnnounceCreatedTo(WorldObservers observers, Entity entity)
    {
        Row row = RowOf(entity);
        observers.Created(in row, SetOf(entity));
        observers.ThrowFailure();
    }

    private void AnnounceAddedTo(WorldObservers observers, Entity entity, ComponentSet added)
    {
        observers.Added(RowOf(entity), added);
        observers.ThrowFailure();
    }

    private void SetObserved<T>(WorldObservers observers, Entity entity, in T component)
    {
        Row row = RowOf(entity);
        ref T place = ref row.Get<T>();
        observers.Overwriting(in row, Component<T>.Id);
        place = component;
        observers.Set(in row, Component<T>.Id);
        observers.ThrowFailure();
    }
}
