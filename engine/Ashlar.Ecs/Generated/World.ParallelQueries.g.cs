// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

public sealed partial class World
{
    /// <summary>Calls a delegate for the components of each entity that matches, on several threads at once.
    /// When it throws, the rest of its work item is left out and the other items are done; what a query on one
    /// thread would have thrown first is thrown here.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    public void ParallelQuery<T0>(in QueryDescription description, ForEach<T0> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0>(forEach);
        RunLoop(
            in description, Component<T0>.Set, new ForEachLoop<ForEachCall<T0>, T0>(call));
    }

    /// <summary>Calls a delegate for each entity that matches and its components, on several threads at once.
    /// When it throws, the rest of its work item is left out and the other items are done; what a query on one
    /// thread would have thrown first is thrown here.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    public void ParallelQuery<T0>(in QueryDescription description, ForEachWithEntity<T0> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0>(forEach);
        RunLoop(
            in description,
            Component<T0>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0>, T0>(call));
    }

    /// <summary>Runs a struct's code for the components of each entity that matches, on several threads at once.
    /// Each work item has a copy of the struct, so the struct stays as it is; see
    /// <see cref="ParallelReduce{T}"/>.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    public void InlineParallelQuery<T, T0>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0> =>
        RunLoop(in description, Component<T0>.Set, new ForEachLoop<T, T0>(forEach));

    /// <summary>Runs a struct's code for each entity that matches and its components, on several threads at
    /// once. Each work item has a copy of the struct, so the struct stays as it is; see
    /// <see cref="ParallelReduce{T}"/>.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    public void InlineParallelEntityQuery<T, T0>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0> =>
        RunLoop(in description, Component<T0>.Set, new ForEachWithEntityLoop<T, T0>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1>(in QueryDescription description, ForEach<T0, T1> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1>(forEach);
        RunLoop(
            in description, Component<T0, T1>.Set, new ForEachLoop<ForEachCall<T0, T1>, T0, T1>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1>(in QueryDescription description, ForEachWithEntity<T0, T1> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1>(forEach);
        RunLoop(
            in description,
            Component<T0, T1>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1>, T0, T1>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1> =>
        RunLoop(in description, Component<T0, T1>.Set, new ForEachLoop<T, T0, T1>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1> =>
        RunLoop(in description, Component<T0, T1>.Set, new ForEachWithEntityLoop<T, T0, T1>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2>(in QueryDescription description, ForEach<T0, T1, T2> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2>.Set, new ForEachLoop<ForEachCall<T0, T1, T2>, T0, T1, T2>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2>(in QueryDescription description, ForEachWithEntity<T0, T1, T2> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2>, T0, T1, T2>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2> =>
        RunLoop(in description, Component<T0, T1, T2>.Set, new ForEachLoop<T, T0, T1, T2>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2> =>
        RunLoop(in description, Component<T0, T1, T2>.Set, new ForEachWithEntityLoop<T, T0, T1, T2>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3>(in QueryDescription description, ForEach<T0, T1, T2, T3> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3>, T0, T1, T2,
                T3>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3>(in QueryDescription description, ForEachWithEntity<T0, T1, T2,
        T3> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3>, T0, T1, T2, T3>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3> =>
        RunLoop(in description, Component<T0, T1, T2, T3>.Set, new ForEachLoop<T, T0, T1, T2, T3>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3> =>
        RunLoop(in description, Component<T0, T1, T2, T3>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4>, T0,
                T1, T2, T3, T4>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3,
        T4> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4>, T0, T1, T2, T3, T4>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3,
            T4>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4,
        T5> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4,
                T5>, T0, T1, T2, T3, T4, T5>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5>(in QueryDescription description, ForEachWithEntity<T0, T1, T2,
        T3, T4, T5> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5>, T0, T1, T2, T3, T4, T5>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4,
            T5>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3,
            T4, T5>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4,
        T5, T6> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4,
                T5, T6>, T0, T1, T2, T3, T4, T5, T6>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6>(in QueryDescription description, ForEachWithEntity<T0, T1,
        T2, T3, T4, T5, T6> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6>, T0, T1, T2, T3, T4, T5,
                T6>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5,
            T6>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6>.Set, new ForEachWithEntityLoop<T, T0, T1, T2,
            T3, T4, T5, T6>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription description, ForEach<T0, T1, T2, T3,
        T4, T5, T6, T7> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3,
                T4, T5, T6, T7>, T0, T1, T2, T3, T4, T5, T6, T7>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription description, ForEachWithEntity<T0,
        T1, T2, T3, T4, T5, T6, T7> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7>, T0, T1, T2, T3, T4, T5,
                T6, T7>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4,
            T5, T6, T7>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set, new ForEachWithEntityLoop<T, T0, T1,
            T2, T3, T4, T5, T6, T7>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription description, ForEach<T0, T1, T2,
        T3, T4, T5, T6, T7, T8> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set, new ForEachLoop<ForEachCall<T0, T1, T2,
                T3, T4, T5, T6, T7, T8>, T0, T1, T2, T3, T4, T5, T6, T7, T8>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription description,
        ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8>, T0, T1, T2, T3, T4,
                T5, T6, T7, T8>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set, new ForEachLoop<T, T0, T1, T2, T3,
            T4, T5, T6, T7, T8>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set, new ForEachWithEntityLoop<T, T0,
            T1, T2, T3, T4, T5, T6, T7, T8>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription description, ForEach<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set, new ForEachLoop<ForEachCall<T0, T1,
                T2, T3, T4, T5, T6, T7, T8, T9>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription description,
        ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>, T0, T1, T2, T3,
                T4, T5, T6, T7, T8, T9>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set, new ForEachLoop<T, T0, T1, T2,
            T3, T4, T5, T6, T7, T8, T9>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set, new ForEachWithEntityLoop<T,
            T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription description,
        ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set,
                new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>, T0, T1, T2, T3, T4, T5, T6,
                T7, T8, T9, T10>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription description,
        ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>, T0, T1, T2,
                T3, T4, T5, T6, T7, T8, T9, T10>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set, new ForEachLoop<T, T0, T1,
            T2, T3, T4, T5, T6, T7, T8, T9, T10>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set,
            new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in QueryDescription description,
        ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set,
                new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>, T0, T1, T2, T3, T4, T5,
                T6, T7, T8, T9, T10, T11>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in QueryDescription description,
        ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>, T0, T1,
                T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set, new ForEachLoop<T,
            T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set,
            new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in QueryDescription description,
        ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set,
                new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>, T0, T1, T2, T3,
                T4, T5, T6, T7, T8, T9, T10, T11, T12>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in QueryDescription description,
        ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>,
                T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set,
            new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set,
            new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set,
                new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>, T0, T1, T2,
                T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set,
            new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set,
            new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set,
                new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>, T0, T1,
                T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set,
            new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set,
            new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set,
                new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>, T0,
                T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set,
            new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set,
            new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set,
                new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
                T16>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17, T18> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
                T16, T17, T18>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
            T14, T15, T16, T17, T18>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18, T19> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
                T14, T15, T16, T17, T18, T19>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
                T16, T17, T18, T19>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17, T18, T19> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18, T19>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
            T13, T14, T15, T16, T17, T18, T19>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16, T17, T18, T19, T20> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19, T20>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
                T14, T15, T16, T17, T18, T19, T20>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17, T18, T19, T20> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
                T20>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19, T20>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
                T14, T15, T16, T17, T18, T19, T20>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
            T14, T15, T16, T17, T18, T19, T20>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
            T12, T13, T14, T15, T16, T17, T18, T19, T20>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17, T18, T19, T20, T21> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
                T12, T13, T14, T15, T16, T17, T18, T19, T20, T21>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
                T12, T13, T14, T15, T16, T17, T18, T19, T20, T21>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
                T21>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19, T20, T21>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19, T20, T21>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
            T13, T14, T15, T16, T17, T18, T19, T20, T21>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20, T21>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
            T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
                T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
                T21, T22>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
                T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
            T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20, T21, T22>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
            T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
                T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>, T0, T1, T2, T3, T4, T5, T6, T7,
                T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7,
        T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22, T23>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
                T21, T22, T23>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
            T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20, T21, T22, T23>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22, T23> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8,
            T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>(forEach));

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEach{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23, T24>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23, T24>(forEach);
        RunLoop(
            in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23, T24>.Set, new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7,
                T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>, T0, T1, T2, T3,
                T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23,
                T24>(call));
    }

    /// <inheritdoc cref="ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    public void ParallelQuery<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23, T24>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6,
        T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        var call = new ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22, T23, T24>(forEach);
        RunLoop(
            in description,
            Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
                T21, T22, T23, T24>.Set,
            new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
                T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>(call));
    }

    /// <inheritdoc cref="InlineParallelQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23, T24>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23, T24> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23, T24>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
            T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>(forEach));

    /// <inheritdoc cref="InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    public void InlineParallelEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20, T21, T22, T23, T24>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22, T23, T24> =>
        RunLoop(in description, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23, T24>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7,
            T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>(forEach));
}
