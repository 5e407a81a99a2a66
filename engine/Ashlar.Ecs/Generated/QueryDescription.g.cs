// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Ecs;

public partial struct QueryDescription
{
    /// <summary>Sets the components the entity has, all of them.</summary>
    /// <returns>This description.</returns>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0>()
    {
        All = Component<T0>.Signature;
        return ref this;
    }

    /// <summary>Sets the components of which the entity has at least one.</summary>
    /// <returns>This description.</returns>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0>()
    {
        Any = Component<T0>.Signature;
        return ref this;
    }

    /// <summary>Sets the components the entity does not have.</summary>
    /// <returns>This description.</returns>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0>()
    {
        None = Component<T0>.Signature;
        return ref this;
    }

    /// <summary>Sets exactly the components of the entity.</summary>
    /// <returns>This description.</returns>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0>()
    {
        Exclusive = Component<T0>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1>()
    {
        All = Component<T0, T1>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1>()
    {
        Any = Component<T0, T1>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1>()
    {
        None = Component<T0, T1>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1>()
    {
        Exclusive = Component<T0, T1>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2>()
    {
        All = Component<T0, T1, T2>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2>()
    {
        Any = Component<T0, T1, T2>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2>()
    {
        None = Component<T0, T1, T2>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2>()
    {
        Exclusive = Component<T0, T1, T2>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3>()
    {
        All = Component<T0, T1, T2, T3>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3>()
    {
        Any = Component<T0, T1, T2, T3>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3>()
    {
        None = Component<T0, T1, T2, T3>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3>()
    {
        Exclusive = Component<T0, T1, T2, T3>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4>()
    {
        All = Component<T0, T1, T2, T3, T4>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4>()
    {
        Any = Component<T0, T1, T2, T3, T4>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4>()
    {
        None = Component<T0, T1, T2, T3, T4>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5>()
    {
        All = Component<T0, T1, T2, T3, T4, T5>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5>()
    {
        None = Component<T0, T1, T2, T3, T4, T5>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20, T21>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21, T22>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20, T21, T22>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21, T22>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22, T23>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22, T23>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22, T23>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21, T22, T23>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20, T21, T22, T23>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21, T22, T23>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAll{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAll<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22, T23, T24>()
    {
        All = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23, T24>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithAny{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithAny<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22, T23, T24>()
    {
        Any = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23, T24>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithNone{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithNone<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22, T23, T24>()
    {
        None = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21, T22, T23, T24>.Signature;
        return ref this;
    }

    /// <inheritdoc cref="WithExclusive{T0}()"/>
    [UnscopedRef]
    public ref QueryDescription WithExclusive<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20, T21, T22, T23, T24>()
    {
        Exclusive = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21, T22, T23, T24>.Signature;
        return ref this;
    }
}
