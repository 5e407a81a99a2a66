// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

/// <summary>The signature of some component types, without a look-up.
/// The first use registers the types; after that the fields are constants to the compiler. Thread-safe.
/// </summary>
/// <example><code>Entity entity = world.Create(Component&lt;Position, Velocity&gt;.Signature);</code></example>
public static class Component<T0, T1>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id), new(Component<T15>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id), new(Component<T15>.Id),
            new(Component<T16>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id), new(Component<T15>.Id),
            new(Component<T16>.Id), new(Component<T17>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id), new(Component<T15>.Id),
            new(Component<T16>.Id), new(Component<T17>.Id), new(Component<T18>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id), new(Component<T15>.Id),
            new(Component<T16>.Id), new(Component<T17>.Id), new(Component<T18>.Id), new(Component<T19>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id), new(Component<T15>.Id),
            new(Component<T16>.Id), new(Component<T17>.Id), new(Component<T18>.Id), new(Component<T19>.Id),
            new(Component<T20>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20, T21>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id), new(Component<T15>.Id),
            new(Component<T16>.Id), new(Component<T17>.Id), new(Component<T18>.Id), new(Component<T19>.Id),
            new(Component<T20>.Id), new(Component<T21>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20, T21, T22>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id), new(Component<T15>.Id),
            new(Component<T16>.Id), new(Component<T17>.Id), new(Component<T18>.Id), new(Component<T19>.Id),
            new(Component<T20>.Id), new(Component<T21>.Id), new(Component<T22>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20, T21, T22, T23>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id), new(Component<T15>.Id),
            new(Component<T16>.Id), new(Component<T17>.Id), new(Component<T18>.Id), new(Component<T19>.Id),
            new(Component<T20>.Id), new(Component<T21>.Id), new(Component<T22>.Id), new(Component<T23>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}

/// <inheritdoc cref="Component{T0, T1}"/>
public static class Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20, T21, T22, T23, T24>
{
    internal static readonly ComponentSet Set =
        ComponentSet.Of([new(Component<T0>.Id), new(Component<T1>.Id), new(Component<T2>.Id), new(Component<T3>.Id),
            new(Component<T4>.Id), new(Component<T5>.Id), new(Component<T6>.Id), new(Component<T7>.Id),
            new(Component<T8>.Id), new(Component<T9>.Id), new(Component<T10>.Id), new(Component<T11>.Id),
            new(Component<T12>.Id), new(Component<T13>.Id), new(Component<T14>.Id), new(Component<T15>.Id),
            new(Component<T16>.Id), new(Component<T17>.Id), new(Component<T18>.Id), new(Component<T19>.Id),
            new(Component<T20>.Id), new(Component<T21>.Id), new(Component<T22>.Id), new(Component<T23>.Id),
            new(Component<T24>.Id)]);

    internal static readonly bool HasSparse = Set.HasSparse;

    /// <summary>The signature.</summary>
    public static Signature Signature => new(Set);

    /// <summary>The hash of the signature, which differs between runs.</summary>
    public static int Hash => Set.Id;
}
