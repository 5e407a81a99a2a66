using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>
/// A set of component types: the structure of an entity, or a part of a query.
/// Eight bytes. Two signatures of the same types are equal, in whatever order they were given. Equal sets share one
/// object for the whole process, so comparing is one instruction; making one from types costs a look-up and an array.
/// Safe to use from any thread.
/// </summary>
/// <example><code>
/// var signature = new Signature(typeof(Position), typeof(Velocity));
/// Entity entity = world.Create(signature);
/// </code></example>
[CollectionBuilder(typeof(SignatureBuilder), nameof(SignatureBuilder.Create))]
public readonly struct Signature : IEquatable<Signature>
{
    private readonly ComponentSet? _set;

    /// <summary>Makes a signature of component types.</summary>
    /// <param name="components">The types, each once.</param>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    public Signature(params ComponentType[] components)
    {
        ArgumentNullException.ThrowIfNull(components);
        _set = ComponentSet.Of(components);
    }

    /// <summary>Makes a signature of component types.</summary>
    /// <param name="components">The types, each once.</param>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    public Signature(ReadOnlySpan<ComponentType> components) => _set = ComponentSet.Of(components);

    internal Signature(ComponentSet set) => _set = set;

    /// <summary>The signature without components.</summary>
    public static Signature Null => default;

    /// <summary>How many component types it holds.</summary>
    public int Count => Set.Types.Length;

    /// <summary>The component types in the order of their ids.</summary>
    public ReadOnlySpan<ComponentType> Components => Set.Types;

    internal ComponentSet Set => _set ?? ComponentSet.Empty;

    /// <summary>Makes a signature of component types.</summary>
    /// <param name="components">The types, each once.</param>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    public static implicit operator Signature(ComponentType[] components) => new(components);

    /// <summary>Makes a signature of component types.</summary>
    /// <param name="components">The types, each once.</param>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    public static implicit operator Signature(Span<ComponentType> components) => new(components);

    /// <summary>Makes a signature of one component type.</summary>
    /// <param name="component">The type.</param>
    public static implicit operator Signature(ComponentType component) => new(component.Info.Set);

    /// <summary>Copies the types into a new array.</summary>
    /// <param name="signature">The signature.</param>
    public static implicit operator ComponentType[](Signature signature) => signature.Components.ToArray();

    /// <summary>Copies the types into a new array; <see cref="Components"/> reads them without.</summary>
    /// <param name="signature">The signature.</param>
    public static implicit operator Span<ComponentType>(Signature signature) => signature.Components.ToArray();

    /// <summary>The types of both together.</summary>
    /// <param name="a">The first signature.</param>
    /// <param name="b">The second signature.</param>
    /// <returns>The signature of all their types.</returns>
    public static Signature operator +(Signature a, Signature b) => Add(a, b);

    /// <summary>The types of one that the other does not hold.</summary>
    /// <param name="a">The first signature.</param>
    /// <param name="b">The second signature.</param>
    /// <returns>The signature of what is left of the first.</returns>
    public static Signature operator -(Signature a, Signature b) => Remove(a, b);

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

    /// <summary>The types of both together. Costs a probe once the pair is known.</summary>
    /// <param name="first">The first signature.</param>
    /// <param name="second">The second signature.</param>
    /// <returns>The signature of all their types.</returns>
    public static Signature Add(Signature first, Signature second) => new(first.Set.Union(second.Set));

    /// <summary>The types of one that the other does not hold. Costs a probe once the pair is known.</summary>
    /// <param name="first">The first signature.</param>
    /// <param name="second">The second signature.</param>
    /// <returns>The signature of what is left of the first.</returns>
    public static Signature Remove(Signature first, Signature second) => new(first.Set.Without(second.Set));

    /// <summary>Enumerates the component types in the order of their ids.</summary>
    /// <returns>An enumerator for <c>foreach</c>.</returns>
    public ReadOnlySpan<ComponentType>.Enumerator GetEnumerator() => Components.GetEnumerator();

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
