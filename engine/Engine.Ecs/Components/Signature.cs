namespace Engine.Ecs;

/// <summary>
/// A set of component types: the structure of an entity, or a part of a query.
/// <code>
/// var signature = new Signature(typeof(Position), typeof(Velocity));
/// Entity entity = world.Create(signature);
/// </code>
/// Eight bytes. Two signatures of the same types are equal, in whatever order they were given. Equal sets share one
/// object for the whole process, so comparing is one instruction; making one from types costs a look-up and an array.
/// Safe to use from any thread.
/// </summary>
public readonly struct Signature : IEquatable<Signature>
{
    private readonly ComponentSet? _set;

    /// <summary>Makes a signature of component types.</summary>
    /// <param name="types">The types, each once.</param>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    public Signature(params ComponentType[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        _set = ComponentSet.Of(types);
    }

    internal Signature(ComponentSet set) => _set = set;

    /// <summary>The signature without components.</summary>
    public static Signature Null => default;

    /// <summary>How many component types it holds.</summary>
    public int Count => Set.Types.Length;

    /// <summary>The component types in the order of their ids.</summary>
    public ReadOnlySpan<ComponentType> Components => Set.Types;

    internal ComponentSet Set => _set ?? ComponentSet.Empty;

    /// <summary>Makes a signature of component types.</summary>
    /// <param name="types">The types, each once.</param>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    public static implicit operator Signature(ComponentType[] types) => new(types);

    /// <summary>Compares two signatures.</summary>
    /// <param name="left">The first signature.</param>
    /// <param name="right">The second signature.</param>
    /// <returns>Whether they hold the same types.</returns>
    public static bool operator ==(Signature left, Signature right) => left.Equals(right);

    /// <summary>Compares two signatures.</summary>
    /// <param name="left">The first signature.</param>
    /// <param name="right">The second signature.</param>
    /// <returns>Whether their types differ.</returns>
    public static bool operator !=(Signature left, Signature right) => !left.Equals(right);

    /// <summary>Tells whether the signature holds a component type.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <returns>Whether it does.</returns>
    public bool Has<T>() => Set.Contains(Component<T>.Id);

    /// <summary>Tells whether the signature holds a component type.</summary>
    /// <param name="type">The component type.</param>
    /// <returns>Whether it does.</returns>
    public bool Has(ComponentType type) => Set.Contains(type.Id);

    /// <inheritdoc/>
    public bool Equals(Signature other) => ReferenceEquals(Set, other.Set);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Signature other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Set.Id;

    /// <summary>Writes the names of the types.</summary>
    /// <returns>For example <c>[Position, Velocity]</c>.</returns>
    public override string ToString() => Set.ToString();
}
