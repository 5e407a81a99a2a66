// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

public sealed partial class World
{
    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1>(int amount) =>
        EnsureCapacity(Component<T0, T1>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Signature,
            amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Signature,
            amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21, T22>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21, T22, T23>.Signature, amount);

    /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
    public Archetype EnsureCapacity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23, T24>(int amount) =>
        EnsureCapacity(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21, T22, T23, T24>.Signature, amount);
}
