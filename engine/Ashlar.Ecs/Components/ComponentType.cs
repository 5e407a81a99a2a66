namespace Ashlar.Ecs;

/// <summary>
/// Names one component type at run time: the non-generic counterpart of <see cref="Component{T}"/>.
/// Four bytes, compared by value. Safe to use from any thread.
/// </summary>
/// <example><code>
/// ComponentType position = Component&lt;Position&gt;.ComponentType;
/// ComponentType velocity = typeof(Velocity);
/// var signature = new Signature(position, velocity);
/// </code></example>
/// <param name="Id">
/// The number of the type in this process, in order of first use. It differs between runs: never store it.
/// </param>
public readonly record struct ComponentType(int Id)
{
    /// <summary>The size of one component in bytes: 0 for a tag, and the size of the fields for a struct with
    /// references, which are stored beside the chunk.</summary>
    public int ByteSize => Info.Size;

    /// <summary>The .NET type.</summary>
    public Type Type => Info.Type;

    internal ComponentInfo Info => ComponentRegistry.InfoOf(Id);

    /// <summary>Finds the component type of a .NET type, and registers it at its first use.</summary>
    /// <param name="type">The struct or class to use as a component.</param>
    /// <returns>Its component type.</returns>
    /// <exception cref="ArgumentException">No variable can hold it: a pointer, a ref struct, a generic type without its
    /// type arguments.</exception>
    /// <exception cref="NotSupportedException">The type was never used through a generic call, and the program was
    /// compiled ahead of time: call <see cref="ComponentRegistry.Add{T}"/> at start-up.</exception>
    public static implicit operator ComponentType(Type type) => ComponentRegistry.Get(type);

    /// <summary>The .NET type.</summary>
    /// <param name="componentType">The component type.</param>
    /// <returns>Its <see cref="Type"/>.</returns>
    public static implicit operator Type(ComponentType componentType) => componentType.Type;

    /// <summary>Writes the name of the type.</summary>
    /// <returns>The name without its namespace.</returns>
    public override string ToString() => TypeNames.Of(Type);
}
