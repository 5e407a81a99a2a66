namespace Ashlar.Memory;

/// <summary>
/// Names an entity to a profiler, whatever library it is of: the 64 bits by which the library knows it. An
/// <c>Entity</c> of Ashlar.Ecs hands it out as <c>entity.Key</c>; for another library, register its entity by
/// <see cref="FieldRegistry.AddEntity{T}"/>. The default value names none. A value: thread-safe.
/// </summary>
/// <example><code>
/// overlay.Inspect(ship.Key);
/// </code></example>
/// <param name="Value">The bits. The low 32 are the number that people know the entity by.</param>
public readonly record struct EntityKey(ulong Value)
{
    /// <summary>What people call it: the low 32 bits.</summary>
    public int Number => (int)(uint)Value;

    /// <summary>How often its number was used, where the library keeps that in the 24 bits above the number.</summary>
    public int Version => (int)(Value >> 32) & 0xFFFFFF;

    /// <summary>Whether it names no entity.</summary>
    public bool IsNone => Value == 0;
}
