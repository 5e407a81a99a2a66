// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

public readonly partial struct Chunk
{
    /// <summary>The components of the first row; the others follow each.</summary>
    /// <returns>References good for <see cref="Count"/> components each.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
    public Components<T0, T1> GetFirst<T0, T1>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>());

    /// <summary>The components of all rows.</summary>
    /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
    public void GetSpan<T0, T1>(out Span<T0> t0Span, out Span<T1> t1Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
    }

    /// <summary>The components of one row.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <returns>References to the components.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Components<T0, T1> Get<T0, T1>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index));

    /// <summary>Tells whether the entities have all of some components.</summary>
    /// <returns>Whether they do.</returns>
    public bool Has<T0, T1>() => Archetype.Set.ContainsAll(Component<T0, T1>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2> GetFirst<T0, T1, T2>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2> Get<T0, T1, T2>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2>() => Archetype.Set.ContainsAll(Component<T0, T1, T2>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3> GetFirst<T0, T1, T2, T3>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span,
        out Span<T3> t3Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3> Get<T0, T1, T2, T3>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4> GetFirst<T0, T1, T2, T3, T4>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span,
        out Span<T3> t3Span, out Span<T4> t4Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4> Get<T0, T1, T2, T3, T4>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5> GetFirst<T0, T1, T2, T3, T4, T5>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span,
        out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5> Get<T0, T1, T2, T3, T4, T5>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6> GetFirst<T0, T1, T2, T3, T4, T5, T6>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span,
        out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span, out Span<T6> t6Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6> Get<T0, T1, T2, T3, T4, T5, T6>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5,
        T6>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span,
        out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span, out Span<T6> t6Span, out Span<T7> t7Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7> Get<T0, T1, T2, T3, T4, T5, T6, T7>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5,
        T6, T7>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8>(out Span<T0> t0Span, out Span<T1> t1Span,
        out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span, out Span<T6> t6Span,
        out Span<T7> t7Span, out Span<T8> t8Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4,
        T5, T6, T7, T8>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(out Span<T0> t0Span, out Span<T1> t1Span,
        out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span, out Span<T6> t6Span,
        out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3,
        T4, T5, T6, T7, T8, T9>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(out Span<T0> t0Span, out Span<T1> t1Span,
        out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span, out Span<T6> t6Span,
        out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span, out Span<T10> t10Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>() => Archetype.Set.ContainsAll(Component<T0, T1, T2,
        T3, T4, T5, T6, T7, T8, T9, T10>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8,
        T9, T10, T11>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(out Span<T0> t0Span, out Span<T1> t1Span,
        out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span, out Span<T6> t6Span,
        out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span, out Span<T10> t10Span, out Span<T11> t11Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10, T11>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>() => Archetype.Set.ContainsAll(Component<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7,
        T8, T9, T10, T11, T12>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(out Span<T0> t0Span,
        out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span,
        out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span, out Span<T10> t10Span,
        out Span<T11> t11Span, out Span<T12> t12Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
        T9, T10, T11, T12>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> GetFirst<T0, T1, T2, T3, T4, T5, T6,
        T7, T8, T9, T10, T11, T12, T13>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(out Span<T0> t0Span,
        out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span,
        out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span, out Span<T10> t10Span,
        out Span<T11> t11Span, out Span<T12> t12Span, out Span<T13> t13Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> Get<T0, T1, T2, T3, T4, T5, T6, T7,
        T8, T9, T10, T11, T12, T13>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> GetFirst<T0, T1, T2, T3, T4,
        T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(out Span<T0> t0Span,
        out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span,
        out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span, out Span<T10> t10Span,
        out Span<T11> t11Span, out Span<T12> t12Span, out Span<T13> t13Span, out Span<T14> t14Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> Get<T0, T1, T2, T3, T4, T5, T6,
        T7, T8, T9, T10, T11, T12, T13, T14>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> GetFirst<T0, T1, T2, T3,
        T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>(),
            ref GetFirst<T15>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(out Span<T0> t0Span,
        out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span, out Span<T5> t5Span,
        out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span, out Span<T10> t10Span,
        out Span<T11> t11Span, out Span<T12> t12Span, out Span<T13> t13Span, out Span<T14> t14Span,
        out Span<T15> t15Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
        t15Span = GetSpan<T15>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> Get<T0, T1, T2, T3, T4,
        T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index),
            ref Get<T15>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> GetFirst<T0, T1, T2,
        T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>(),
            ref GetFirst<T15>(), ref GetFirst<T16>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span,
        out Span<T5> t5Span, out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span,
        out Span<T10> t10Span, out Span<T11> t11Span, out Span<T12> t12Span, out Span<T13> t13Span,
        out Span<T14> t14Span, out Span<T15> t15Span, out Span<T16> t16Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
        t15Span = GetSpan<T15>();
        t16Span = GetSpan<T16>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> Get<T0, T1, T2, T3,
        T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index),
            ref Get<T15>(index), ref Get<T16>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17> GetFirst<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>(),
            ref GetFirst<T15>(), ref GetFirst<T16>(), ref GetFirst<T17>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span,
        out Span<T5> t5Span, out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span,
        out Span<T10> t10Span, out Span<T11> t11Span, out Span<T12> t12Span, out Span<T13> t13Span,
        out Span<T14> t14Span, out Span<T15> t15Span, out Span<T16> t16Span, out Span<T17> t17Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
        t15Span = GetSpan<T15>();
        t16Span = GetSpan<T16>();
        t17Span = GetSpan<T17>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17> Get<T0, T1, T2,
        T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index),
            ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>(),
            ref GetFirst<T15>(), ref GetFirst<T16>(), ref GetFirst<T17>(), ref GetFirst<T18>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span,
        out Span<T5> t5Span, out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span,
        out Span<T10> t10Span, out Span<T11> t11Span, out Span<T12> t12Span, out Span<T13> t13Span,
        out Span<T14> t14Span, out Span<T15> t15Span, out Span<T16> t16Span, out Span<T17> t17Span,
        out Span<T18> t18Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
        t15Span = GetSpan<T15>();
        t16Span = GetSpan<T16>();
        t17Span = GetSpan<T17>();
        t18Span = GetSpan<T18>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18> Get<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index),
            ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>(),
            ref GetFirst<T15>(), ref GetFirst<T16>(), ref GetFirst<T17>(), ref GetFirst<T18>(), ref GetFirst<T19>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span,
        out Span<T5> t5Span, out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span,
        out Span<T10> t10Span, out Span<T11> t11Span, out Span<T12> t12Span, out Span<T13> t13Span,
        out Span<T14> t14Span, out Span<T15> t15Span, out Span<T16> t16Span, out Span<T17> t17Span,
        out Span<T18> t18Span, out Span<T19> t19Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
        t15Span = GetSpan<T15>();
        t16Span = GetSpan<T16>();
        t17Span = GetSpan<T17>();
        t18Span = GetSpan<T18>();
        t19Span = GetSpan<T19>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index),
            ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index), ref Get<T19>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18, T19>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>(),
            ref GetFirst<T15>(), ref GetFirst<T16>(), ref GetFirst<T17>(), ref GetFirst<T18>(), ref GetFirst<T19>(),
            ref GetFirst<T20>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span,
        out Span<T5> t5Span, out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span,
        out Span<T10> t10Span, out Span<T11> t11Span, out Span<T12> t12Span, out Span<T13> t13Span,
        out Span<T14> t14Span, out Span<T15> t15Span, out Span<T16> t16Span, out Span<T17> t17Span,
        out Span<T18> t18Span, out Span<T19> t19Span, out Span<T20> t20Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
        t15Span = GetSpan<T15>();
        t16Span = GetSpan<T16>();
        t17Span = GetSpan<T17>();
        t18Span = GetSpan<T18>();
        t19Span = GetSpan<T19>();
        t20Span = GetSpan<T20>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index),
            ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index), ref Get<T19>(index),
            ref Get<T20>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18, T19, T20>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>(),
            ref GetFirst<T15>(), ref GetFirst<T16>(), ref GetFirst<T17>(), ref GetFirst<T18>(), ref GetFirst<T19>(),
            ref GetFirst<T20>(), ref GetFirst<T21>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span, out Span<T4> t4Span,
        out Span<T5> t5Span, out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span, out Span<T9> t9Span,
        out Span<T10> t10Span, out Span<T11> t11Span, out Span<T12> t12Span, out Span<T13> t13Span,
        out Span<T14> t14Span, out Span<T15> t15Span, out Span<T16> t16Span, out Span<T17> t17Span,
        out Span<T18> t18Span, out Span<T19> t19Span, out Span<T20> t20Span, out Span<T21> t21Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
        t15Span = GetSpan<T15>();
        t16Span = GetSpan<T16>();
        t17Span = GetSpan<T17>();
        t18Span = GetSpan<T18>();
        t19Span = GetSpan<T19>();
        t20Span = GetSpan<T20>();
        t21Span = GetSpan<T21>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index),
            ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index), ref Get<T19>(index),
            ref Get<T20>(index), ref Get<T21>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18, T19, T20, T21>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>(),
            ref GetFirst<T15>(), ref GetFirst<T16>(), ref GetFirst<T17>(), ref GetFirst<T18>(), ref GetFirst<T19>(),
            ref GetFirst<T20>(), ref GetFirst<T21>(), ref GetFirst<T22>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span,
        out Span<T4> t4Span, out Span<T5> t5Span, out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span,
        out Span<T9> t9Span, out Span<T10> t10Span, out Span<T11> t11Span, out Span<T12> t12Span,
        out Span<T13> t13Span, out Span<T14> t14Span, out Span<T15> t15Span, out Span<T16> t16Span,
        out Span<T17> t17Span, out Span<T18> t18Span, out Span<T19> t19Span, out Span<T20> t20Span,
        out Span<T21> t21Span, out Span<T22> t22Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
        t15Span = GetSpan<T15>();
        t16Span = GetSpan<T16>();
        t17Span = GetSpan<T17>();
        t18Span = GetSpan<T18>();
        t19Span = GetSpan<T19>();
        t20Span = GetSpan<T20>();
        t21Span = GetSpan<T21>();
        t22Span = GetSpan<T22>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index),
            ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index), ref Get<T19>(index),
            ref Get<T20>(index), ref Get<T21>(index), ref Get<T22>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16, T17, T18, T19, T20, T21, T22>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>(),
            ref GetFirst<T15>(), ref GetFirst<T16>(), ref GetFirst<T17>(), ref GetFirst<T18>(), ref GetFirst<T19>(),
            ref GetFirst<T20>(), ref GetFirst<T21>(), ref GetFirst<T22>(), ref GetFirst<T23>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span,
        out Span<T4> t4Span, out Span<T5> t5Span, out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span,
        out Span<T9> t9Span, out Span<T10> t10Span, out Span<T11> t11Span, out Span<T12> t12Span,
        out Span<T13> t13Span, out Span<T14> t14Span, out Span<T15> t15Span, out Span<T16> t16Span,
        out Span<T17> t17Span, out Span<T18> t18Span, out Span<T19> t19Span, out Span<T20> t20Span,
        out Span<T21> t21Span, out Span<T22> t22Span, out Span<T23> t23Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
        t15Span = GetSpan<T15>();
        t16Span = GetSpan<T16>();
        t17Span = GetSpan<T17>();
        t18Span = GetSpan<T18>();
        t19Span = GetSpan<T19>();
        t20Span = GetSpan<T20>();
        t21Span = GetSpan<T21>();
        t22Span = GetSpan<T22>();
        t23Span = GetSpan<T23>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index),
            ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index), ref Get<T19>(index),
            ref Get<T20>(index), ref Get<T21>(index), ref Get<T22>(index), ref Get<T23>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24> GetFirst<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23, T24>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>(), ref GetFirst<T3>(), ref GetFirst<T4>(),
            ref GetFirst<T5>(), ref GetFirst<T6>(), ref GetFirst<T7>(), ref GetFirst<T8>(), ref GetFirst<T9>(),
            ref GetFirst<T10>(), ref GetFirst<T11>(), ref GetFirst<T12>(), ref GetFirst<T13>(), ref GetFirst<T14>(),
            ref GetFirst<T15>(), ref GetFirst<T16>(), ref GetFirst<T17>(), ref GetFirst<T18>(), ref GetFirst<T19>(),
            ref GetFirst<T20>(), ref GetFirst<T21>(), ref GetFirst<T22>(), ref GetFirst<T23>(), ref GetFirst<T24>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(out Span<T0> t0Span, out Span<T1> t1Span, out Span<T2> t2Span, out Span<T3> t3Span,
        out Span<T4> t4Span, out Span<T5> t5Span, out Span<T6> t6Span, out Span<T7> t7Span, out Span<T8> t8Span,
        out Span<T9> t9Span, out Span<T10> t10Span, out Span<T11> t11Span, out Span<T12> t12Span,
        out Span<T13> t13Span, out Span<T14> t14Span, out Span<T15> t15Span, out Span<T16> t16Span,
        out Span<T17> t17Span, out Span<T18> t18Span, out Span<T19> t19Span, out Span<T20> t20Span,
        out Span<T21> t21Span, out Span<T22> t22Span, out Span<T23> t23Span, out Span<T24> t24Span)
    {
        t0Span = GetSpan<T0>();
        t1Span = GetSpan<T1>();
        t2Span = GetSpan<T2>();
        t3Span = GetSpan<T3>();
        t4Span = GetSpan<T4>();
        t5Span = GetSpan<T5>();
        t6Span = GetSpan<T6>();
        t7Span = GetSpan<T7>();
        t8Span = GetSpan<T8>();
        t9Span = GetSpan<T9>();
        t10Span = GetSpan<T10>();
        t11Span = GetSpan<T11>();
        t12Span = GetSpan<T12>();
        t13Span = GetSpan<T13>();
        t14Span = GetSpan<T14>();
        t15Span = GetSpan<T15>();
        t16Span = GetSpan<T16>();
        t17Span = GetSpan<T17>();
        t18Span = GetSpan<T18>();
        t19Span = GetSpan<T19>();
        t20Span = GetSpan<T20>();
        t21Span = GetSpan<T21>();
        t22Span = GetSpan<T22>();
        t23Span = GetSpan<T23>();
        t24Span = GetSpan<T24>();
    }

    /// <inheritdoc cref="Get{T0, T1}(int)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23, T24>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index), ref Get<T4>(index),
            ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index), ref Get<T9>(index),
            ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index), ref Get<T14>(index),
            ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index), ref Get<T19>(index),
            ref Get<T20>(index), ref Get<T21>(index), ref Get<T22>(index), ref Get<T23>(index), ref Get<T24>(index));

    /// <inheritdoc cref="Has{T0, T1}()"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>() => Archetype.Set.ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>.Set);
}
