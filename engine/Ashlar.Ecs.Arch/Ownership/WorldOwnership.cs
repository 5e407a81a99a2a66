using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Arch.Core;

namespace Ashlar.Ecs.Arch;

/// <summary>
/// Lets components of an Arch world own things outside of it, such as the handle of a slab object: what they own is
/// released when they go. The published Arch package raises no events, being built without its <c>EVENTS</c> switch, so
/// it is the calls made here that release: let everything that ends such a component go through them.
/// <list type="bullet">
/// <item>Destroying, removing, clearing, disposing here release first, then do what the world's own call does.</item>
/// <item><see cref="Replace{T}"/> releases the old value; the world's <c>Set</c> does not.</item>
/// <item>What goes through the world's own calls is not released, and its pool names it as a leak at the end.</item>
/// </list>
/// <para>Costs a look at each rule an entity, or a chunk where many go at once; no garbage. Belongs to the world's
/// thread.</para>
/// </summary>
/// <example><code>
/// using var ownership = new WorldOwnership(World.Create());
/// ownership.Own((ref Body body) =&gt; bodies.Destroy(body.Handle));
/// Entity ship = ownership.World.Create(new Position(), new Body { Handle = bodies.Create(new RigidBody()) });
/// ownership.Destroy(ship);                       // and the body with it
/// </code></example>
public sealed class WorldOwnership : IDisposable
{
    private readonly List<ReleaseRule> _rules = [];
    private bool _isReleasing;
    private bool _isDisposed;

    /// <summary>Takes a world over; <see cref="Dispose"/> ends it.</summary>
    /// <param name="world">The world.</param>
    public WorldOwnership(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        World = world;
    }

    /// <summary>The world. Whatever ends no owning component, call there.</summary>
    public World World { get; }

    /// <summary>Says what happens to each component of a type that goes, those in the world already included.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="release">What to call. When it throws, everything else is released and changed all the same, and
    /// the first exception is thrown at the end.</param>
    /// <exception cref="InvalidOperationException">The type has a rule.</exception>
    public void Own<T>(ComponentRelease<T> release)
    {
        ArgumentNullException.ThrowIfNull(release);
        ThrowIfUnusable();
        if (RuleOf(Component<T>.ComponentType) is not null)
        {
            throw new InvalidOperationException(
                $"{typeof(T).Name} has a release already. Give one that does all there is to do.");
        }

        _rules.Add(new ReleaseRuleOf<T>(release));
    }

    /// <summary>Releases what an entity's components own, and destroys it.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentException">It is not alive in this world; nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">A release is running.</exception>
    public void Destroy(Entity entity)
    {
        ThrowIfUnusable();
        ref EntityData data = ref DataOf(entity);
        Exception? failure = null;
        _isReleasing = true;
        foreach (ReleaseRule rule in _rules)
        {
            ReleaseOne(rule, ref data, ref failure);
        }

        _isReleasing = false;
        World.Destroy(entity);
        Rethrow(failure);
    }

    /// <summary>Releases what the components of all matching entities own, and destroys these.</summary>
    /// <param name="query">Which entities.</param>
    /// <exception cref="InvalidOperationException">A release is running.</exception>
    public void Destroy(in QueryDescription query)
    {
        ThrowIfUnusable();
        Exception? failure = null;
        _isReleasing = true;
        foreach (ref Chunk chunk in World.Query(in query))
        {
            foreach (ReleaseRule rule in _rules)
            {
                ReleaseAll(rule, ref chunk, ref failure);
            }
        }

        _isReleasing = false;
        World.Destroy(in query);
        Rethrow(failure);
    }

    /// <summary>Releases what a component owns, and removes it from its entity.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentException">It is not alive in this world, or has no such component; nothing has
    /// changed.</exception>
    /// <exception cref="InvalidOperationException">A release is running.</exception>
    public void Remove<T>(Entity entity)
    {
        Exception? failure = ReleaseOne<T>(entity);
        World.Remove<T>(entity);
        Rethrow(failure);
    }

    /// <summary>Releases what a component of matching entities owns, and removes it where it is.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="query">Which entities.</param>
    /// <exception cref="InvalidOperationException">A release is running.</exception>
    public void Remove<T>(in QueryDescription query)
    {
        ThrowIfUnusable();
        Exception? failure = null;
        if (RuleOf(Component<T>.ComponentType) is { } rule)
        {
            _isReleasing = true;
            foreach (ref Chunk chunk in World.Query(in query))
            {
                ReleaseAll(rule, ref chunk, ref failure);
            }

            _isReleasing = false;
        }

        World.Remove<T>(in query);
        Rethrow(failure);
    }

    /// <summary>Releases what a component owns, and gives it another value.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="component">The new value.</param>
    /// <exception cref="ArgumentException">The entity is not alive in this world, or has no such component; nothing has
    /// changed.</exception>
    /// <exception cref="InvalidOperationException">A release is running.</exception>
    public void Replace<T>(Entity entity, in T component)
    {
        Exception? failure = ReleaseOne<T>(entity);
        World.Set(entity, in component);
        Rethrow(failure);
    }

    /// <summary>Releases everything that components own, and clears the world.</summary>
    /// <exception cref="InvalidOperationException">A release is running.</exception>
    public void Clear()
    {
        ThrowIfUnusable();
        Exception? failure = ReleaseEverything();
        World.Clear();
        Rethrow(failure);
    }

    /// <summary>Releases everything that components own, and destroys the world. A second call does nothing.</summary>
    /// <exception cref="InvalidOperationException">A release is running.</exception>
    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        ThrowIfUnusable();
        _isDisposed = true;
        Exception? failure = ReleaseEverything();
        World.Destroy(World);
        Rethrow(failure);
    }

    private Exception? ReleaseEverything()
    {
        Exception? failure = null;
        _isReleasing = true;
        foreach (ReleaseRule rule in _rules)
        {
            QueryDescription everyone = rule.Everyone;
            foreach (ref Chunk chunk in World.Query(in everyone))
            {
                rule.Release(ref chunk, 0, chunk.Count, ref failure);
            }
        }

        _isReleasing = false;
        return failure;
    }

    private Exception? ReleaseOne<T>(Entity entity)
    {
        ThrowIfUnusable();
        ref EntityData data = ref DataOf(entity);
        ComponentType component = Component<T>.ComponentType;
        if (!data.Chunk.Has(component))
        {
            ThrowMissing(entity, typeof(T));
        }

        Exception? failure = null;
        if (RuleOf(component) is { } rule)
        {
            _isReleasing = true;
            ReleaseOne(rule, ref data, ref failure);
            _isReleasing = false;
        }

        return failure;
    }

    private static void ReleaseOne(ReleaseRule rule, ref EntityData data, ref Exception? failure)
    {
        ref Chunk chunk = ref data.Chunk;
        if (chunk.Has(rule.Component))
        {
            rule.Release(ref chunk, data.Slot.Index, 1, ref failure);
        }
    }

    private static void ReleaseAll(ReleaseRule rule, ref Chunk chunk, ref Exception? failure)
    {
        if (chunk.Has(rule.Component))
        {
            rule.Release(ref chunk, 0, chunk.Count, ref failure);
        }
    }

    private ReleaseRule? RuleOf(ComponentType component)
    {
        foreach (ReleaseRule rule in _rules)
        {
            if (rule.Component.Id == component.Id)
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Arch takes a dead entity for whichever lives on its id: nothing of that may be released.</summary>
    private ref EntityData DataOf(Entity entity)
    {
        ref EntityData data = ref World.IsAlive(entity, out bool isAlive);
        if (!isAlive || entity.WorldId != World.Id)
        {
            ThrowDead(entity);
        }

        return ref data;
    }

    private void ThrowIfUnusable()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_isReleasing)
        {
            ThrowReleasing();
        }
    }

    private static void Rethrow(Exception? failure)
    {
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    [DoesNotReturn]
    private void ThrowDead(Entity entity) => throw new ArgumentException(
        $"{entity} is not alive in world {World.Id}: it was destroyed before, or is of another world.", nameof(entity));

    [DoesNotReturn]
    private static void ThrowMissing(Entity entity, Type component) => throw new ArgumentException(
        $"{entity} has no {component.Name}. Ask Has first, or add it.", nameof(entity));

    [DoesNotReturn]
    private static void ThrowReleasing() => throw new InvalidOperationException(
        "A release must not change the world that it releases from. Note what is to be done, and do it afterwards.");
}
