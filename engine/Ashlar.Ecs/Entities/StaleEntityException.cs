namespace Ashlar.Ecs;

/// <summary>
/// Thrown when an entity is used that was destroyed, or that never lived in this world. Nothing has changed.
/// Immutable: thread-safe.
/// </summary>
/// <example><code>
/// try { world.Destroy(target); }
/// catch (StaleEntityException stale) { Console.WriteLine($"{stale.Entity} is gone"); }
/// </code></example>
public sealed class StaleEntityException : InvalidOperationException
{
    internal StaleEntityException(Entity entity, int foundVersion, string message)
        : base(message)
    {
        Entity = entity;
        FoundVersion = foundVersion;
    }

    /// <summary>The entity that was used.</summary>
    public Entity Entity { get; }

    /// <summary>The version its id has now: of the entity that lives there, or of the next one to be created there; 0
    /// when the id was never given out or is retired.</summary>
    public int FoundVersion { get; }
}
