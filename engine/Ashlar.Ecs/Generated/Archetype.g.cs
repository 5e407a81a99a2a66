// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

public sealed partial class Archetype
{
    /// <summary>Tells whether the entities have all of some components.</summary>
    /// <returns>Whether they do.</returns>
    public bool Has<T0, T1>() => Set.ContainsAll(Component<T0, T1>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2>() => Set.ContainsAll(Component<T0, T1, T2>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3>() => Set.ContainsAll(Component<T0, T1, T2, T3>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7,
        T8>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6,
        T7, T8, T9>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4,
        T5, T6, T7, T8, T9, T10>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>() => Set.ContainsAll(Component<T0, T1, T2, T3,
        T4, T5, T6, T7, T8, T9, T10, T11>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>() => Set.ContainsAll(Component<T0, T1, T2,
        T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>() => Set.ContainsAll(Component<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20, T21, T22>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18, T19, T20, T21, T22, T23>.Set);

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>() => Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>.Set);
}
