namespace Ashlar.Ecs;

/// <summary>
/// What the engine knows of the component type <typeparamref name="T"/>, without a look-up.
/// The first use registers the type; after that the fields are constants to the compiler. Safe to use from any thread.
/// </summary>
/// <example><code>
/// ComponentType type = Component&lt;Position&gt;.ComponentType;
/// Signature moving = Component&lt;Position, Velocity&gt;.Signature;
/// </code></example>
/// <typeparam name="T">The component: a struct, a class, or an empty struct as a tag that costs no bytes.</typeparam>
public static class Component<T>
{
    internal static readonly ComponentInfo Info = ComponentRegistry.Register<T>();
    internal static readonly int Id = Info.Id;
    internal static readonly bool IsTag = Info.IsTag;
    internal static readonly bool IsSparse = Info.IsSparse;
    internal static readonly ComponentSet Set = Info.Set;
    internal static readonly int SetId = Set.Id;

    /// <summary>As for several types.</summary>
    internal static bool HasSparse => IsSparse;

    /// <summary>The type's non-generic name.</summary>
    public static ComponentType ComponentType => new(Id);

    /// <summary>The signature that holds this component alone.</summary>
    public static Signature Signature => new(Set);
}
