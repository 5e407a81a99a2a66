using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// Identifies one entity: an id, the version of that id, and the world it lives in.
/// Eight bytes, compared by value, free to copy and to keep in components. <c>default</c> is <see cref="Null"/> and
/// never alive. A value: thread-safe.
/// </summary>
/// <example><code>
/// Entity ship = world.Create(new Position(), new Velocity());
/// ship.Get&lt;Position&gt;().X += 1;
/// world.Destroy(ship);
/// bool gone = !ship.IsAlive();   // the id may be used again, with another version
/// </code></example>
public readonly struct Entity : IEquatable<Entity>, IComparable<Entity>
{
    /// <summary>The highest version of an id; when it is used up, the id is retired for good.</summary>
    public const int MaximumVersion = (1 << VersionBits) - 1;

    private const int VersionBits = 24;
    private const int IdBits = 32;

    private readonly ulong _value;

    internal Entity(int id, uint stamp) => _value = (uint)id | (ulong)stamp << IdBits;

    /// <summary>The entity that never exists; the same as <c>default</c>.</summary>
    public static Entity Null => default;

    /// <summary>The number of the entity in its world, used again after its destruction. Negative for an entity that a
    /// <see cref="CommandBuffer"/> has yet to create.</summary>
    public int Id => (int)_value;

    /// <summary>How often the id was used, from 1 to <see cref="MaximumVersion"/>.</summary>
    public int Version => (int)(_value >> IdBits) & MaximumVersion;

    /// <summary>The id of the world the entity lives in, from 1 to 255.</summary>
    public int WorldId => (int)(_value >> (IdBits + VersionBits));

    /// <summary>The entity as profilers know it: <c>overlay.Inspect(ship.Key)</c>.</summary>
    public EntityKey Key => new(_value);

    /// <summary>Version and world together: the half that a record is checked against.</summary>
    internal uint Stamp => (uint)(_value >> IdBits);

    internal ulong Value => _value;

    /// <summary>Id, world and version, from the highest bits to the lowest.</summary>
    private long Order => (long)BitOperations.RotateLeft(_value, IdBits);

    /// <summary>Compares two entities.</summary>
    /// <param name="left">The first entity.</param>
    /// <param name="right">The second entity.</param>
    /// <returns>Whether they name the same entity.</returns>
    public static bool operator ==(Entity left, Entity right) => left._value == right._value;

    /// <summary>Compares two entities.</summary>
    /// <param name="left">The first entity.</param>
    /// <param name="right">The second entity.</param>
    /// <returns>Whether they name different entities.</returns>
    public static bool operator !=(Entity left, Entity right) => left._value != right._value;

    /// <summary>Orders by id, then world, then version.</summary>
    /// <param name="left">The first entity.</param>
    /// <param name="right">The second entity.</param>
    /// <returns>Whether the first comes before the second.</returns>
    public static bool operator <(Entity left, Entity right) => left.Order < right.Order;

    /// <summary>Orders by id, then world, then version.</summary>
    /// <param name="left">The first entity.</param>
    /// <param name="right">The second entity.</param>
    /// <returns>Whether the first comes before the second or is it.</returns>
    public static bool operator <=(Entity left, Entity right) => left.Order <= right.Order;

    /// <summary>Orders by id, then world, then version.</summary>
    /// <param name="left">The first entity.</param>
    /// <param name="right">The second entity.</param>
    /// <returns>Whether the first comes after the second.</returns>
    public static bool operator >(Entity left, Entity right) => left.Order > right.Order;

    /// <summary>Orders by id, then world, then version.</summary>
    /// <param name="left">The first entity.</param>
    /// <param name="right">The second entity.</param>
    /// <returns>Whether the first comes after the second or is it.</returns>
    public static bool operator >=(Entity left, Entity right) => left.Order >= right.Order;

    /// <inheritdoc/>
    public bool Equals(Entity other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Entity other && Equals(other);

    /// <inheritdoc/>
    public int CompareTo(Entity other) => Order.CompareTo(other.Order);

    /// <inheritdoc/>
    public override int GetHashCode() => Id * -1640531535 ^ (int)Stamp;

    /// <summary>Writes the entity's numbers.</summary>
    /// <returns>For example <c>Entity { Id = 12, Version = 3, WorldId = 1 }</c>.</returns>
    public override string ToString() => $"Entity {{ Id = {Id}, Version = {Version}, WorldId = {WorldId} }}";
}
