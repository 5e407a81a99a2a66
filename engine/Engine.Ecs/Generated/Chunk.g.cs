// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Engine.Ecs;

public readonly partial struct Chunk
{
    /// <summary>The components of the first row; the others follow each.</summary>
    /// <returns>References good for <see cref="Count"/> components each.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
    public Components<T0, T1> GetFirst<T0, T1>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>());

    /// <summary>The components of all rows.</summary>
    /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
    public void GetSpan<T0, T1>(out Span<T0> span0, out Span<T1> span1)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
    }

    /// <summary>The components of one row.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <returns>References to the components.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public Components<T0, T1> Get<T0, T1>(int index) =>
        new(ref Get<T0>(index), ref Get<T1>(index));

    /// <summary>Tells whether the entities have all of some components.</summary>
    /// <returns>Whether they do.</returns>
    public bool Has<T0, T1>() => Archetype.Set.ContainsAll(Component<T0, T1>.Set);

    /// <inheritdoc cref="GetFirst{T0, T1}()"/>
    public Components<T0, T1, T2> GetFirst<T0, T1, T2>() =>
        new(ref GetFirst<T0>(), ref GetFirst<T1>(), ref GetFirst<T2>());

    /// <inheritdoc cref="GetSpan{T0, T1}(out Span{T0}, out Span{T1})"/>
    public void GetSpan<T0, T1, T2>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
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
    public void GetSpan<T0, T1, T2, T3>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2, out Span<T3> span3)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
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
    public void GetSpan<T0, T1, T2, T3, T4>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2,
        out Span<T3> span3, out Span<T4> span4)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2,
        out Span<T3> span3, out Span<T4> span4, out Span<T5> span5)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2,
        out Span<T3> span3, out Span<T4> span4, out Span<T5> span5, out Span<T6> span6)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2,
        out Span<T3> span3, out Span<T4> span4, out Span<T5> span5, out Span<T6> span6, out Span<T7> span7)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8>(out Span<T0> span0, out Span<T1> span1,
        out Span<T2> span2, out Span<T3> span3, out Span<T4> span4, out Span<T5> span5, out Span<T6> span6,
        out Span<T7> span7, out Span<T8> span8)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(out Span<T0> span0, out Span<T1> span1,
        out Span<T2> span2, out Span<T3> span3, out Span<T4> span4, out Span<T5> span5, out Span<T6> span6,
        out Span<T7> span7, out Span<T8> span8, out Span<T9> span9)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(out Span<T0> span0, out Span<T1> span1,
        out Span<T2> span2, out Span<T3> span3, out Span<T4> span4, out Span<T5> span5, out Span<T6> span6,
        out Span<T7> span7, out Span<T8> span8, out Span<T9> span9, out Span<T10> span10)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(out Span<T0> span0, out Span<T1> span1,
        out Span<T2> span2, out Span<T3> span3, out Span<T4> span4, out Span<T5> span5, out Span<T6> span6,
        out Span<T7> span7, out Span<T8> span8, out Span<T9> span9, out Span<T10> span10, out Span<T11> span11)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(out Span<T0> span0, out Span<T1> span1,
        out Span<T2> span2, out Span<T3> span3, out Span<T4> span4, out Span<T5> span5, out Span<T6> span6,
        out Span<T7> span7, out Span<T8> span8, out Span<T9> span9, out Span<T10> span10, out Span<T11> span11,
        out Span<T12> span12)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(out Span<T0> span0,
        out Span<T1> span1, out Span<T2> span2, out Span<T3> span3, out Span<T4> span4, out Span<T5> span5,
        out Span<T6> span6, out Span<T7> span7, out Span<T8> span8, out Span<T9> span9, out Span<T10> span10,
        out Span<T11> span11, out Span<T12> span12, out Span<T13> span13)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(out Span<T0> span0,
        out Span<T1> span1, out Span<T2> span2, out Span<T3> span3, out Span<T4> span4, out Span<T5> span5,
        out Span<T6> span6, out Span<T7> span7, out Span<T8> span8, out Span<T9> span9, out Span<T10> span10,
        out Span<T11> span11, out Span<T12> span12, out Span<T13> span13, out Span<T14> span14)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(out Span<T0> span0,
        out Span<T1> span1, out Span<T2> span2, out Span<T3> span3, out Span<T4> span4, out Span<T5> span5,
        out Span<T6> span6, out Span<T7> span7, out Span<T8> span8, out Span<T9> span9, out Span<T10> span10,
        out Span<T11> span11, out Span<T12> span12, out Span<T13> span13, out Span<T14> span14, out Span<T15> span15)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
        span15 = GetSpan<T15>();
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
    public void GetSpan<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(out Span<T0> span0,
        out Span<T1> span1, out Span<T2> span2, out Span<T3> span3, out Span<T4> span4, out Span<T5> span5,
        out Span<T6> span6, out Span<T7> span7, out Span<T8> span8, out Span<T9> span9, out Span<T10> span10,
        out Span<T11> span11, out Span<T12> span12, out Span<T13> span13, out Span<T14> span14, out Span<T15> span15,
        out Span<T16> span16)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
        span15 = GetSpan<T15>();
        span16 = GetSpan<T16>();
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
        T17>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2, out Span<T3> span3, out Span<T4> span4,
        out Span<T5> span5, out Span<T6> span6, out Span<T7> span7, out Span<T8> span8, out Span<T9> span9,
        out Span<T10> span10, out Span<T11> span11, out Span<T12> span12, out Span<T13> span13, out Span<T14> span14,
        out Span<T15> span15, out Span<T16> span16, out Span<T17> span17)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
        span15 = GetSpan<T15>();
        span16 = GetSpan<T16>();
        span17 = GetSpan<T17>();
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
        T18>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2, out Span<T3> span3, out Span<T4> span4,
        out Span<T5> span5, out Span<T6> span6, out Span<T7> span7, out Span<T8> span8, out Span<T9> span9,
        out Span<T10> span10, out Span<T11> span11, out Span<T12> span12, out Span<T13> span13, out Span<T14> span14,
        out Span<T15> span15, out Span<T16> span16, out Span<T17> span17, out Span<T18> span18)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
        span15 = GetSpan<T15>();
        span16 = GetSpan<T16>();
        span17 = GetSpan<T17>();
        span18 = GetSpan<T18>();
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
        T19>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2, out Span<T3> span3, out Span<T4> span4,
        out Span<T5> span5, out Span<T6> span6, out Span<T7> span7, out Span<T8> span8, out Span<T9> span9,
        out Span<T10> span10, out Span<T11> span11, out Span<T12> span12, out Span<T13> span13, out Span<T14> span14,
        out Span<T15> span15, out Span<T16> span16, out Span<T17> span17, out Span<T18> span18, out Span<T19> span19)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
        span15 = GetSpan<T15>();
        span16 = GetSpan<T16>();
        span17 = GetSpan<T17>();
        span18 = GetSpan<T18>();
        span19 = GetSpan<T19>();
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
        T20>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2, out Span<T3> span3, out Span<T4> span4,
        out Span<T5> span5, out Span<T6> span6, out Span<T7> span7, out Span<T8> span8, out Span<T9> span9,
        out Span<T10> span10, out Span<T11> span11, out Span<T12> span12, out Span<T13> span13, out Span<T14> span14,
        out Span<T15> span15, out Span<T16> span16, out Span<T17> span17, out Span<T18> span18, out Span<T19> span19,
        out Span<T20> span20)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
        span15 = GetSpan<T15>();
        span16 = GetSpan<T16>();
        span17 = GetSpan<T17>();
        span18 = GetSpan<T18>();
        span19 = GetSpan<T19>();
        span20 = GetSpan<T20>();
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
        T21>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2, out Span<T3> span3, out Span<T4> span4,
        out Span<T5> span5, out Span<T6> span6, out Span<T7> span7, out Span<T8> span8, out Span<T9> span9,
        out Span<T10> span10, out Span<T11> span11, out Span<T12> span12, out Span<T13> span13, out Span<T14> span14,
        out Span<T15> span15, out Span<T16> span16, out Span<T17> span17, out Span<T18> span18, out Span<T19> span19,
        out Span<T20> span20, out Span<T21> span21)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
        span15 = GetSpan<T15>();
        span16 = GetSpan<T16>();
        span17 = GetSpan<T17>();
        span18 = GetSpan<T18>();
        span19 = GetSpan<T19>();
        span20 = GetSpan<T20>();
        span21 = GetSpan<T21>();
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
        T21, T22>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2, out Span<T3> span3, out Span<T4> span4,
        out Span<T5> span5, out Span<T6> span6, out Span<T7> span7, out Span<T8> span8, out Span<T9> span9,
        out Span<T10> span10, out Span<T11> span11, out Span<T12> span12, out Span<T13> span13, out Span<T14> span14,
        out Span<T15> span15, out Span<T16> span16, out Span<T17> span17, out Span<T18> span18, out Span<T19> span19,
        out Span<T20> span20, out Span<T21> span21, out Span<T22> span22)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
        span15 = GetSpan<T15>();
        span16 = GetSpan<T16>();
        span17 = GetSpan<T17>();
        span18 = GetSpan<T18>();
        span19 = GetSpan<T19>();
        span20 = GetSpan<T20>();
        span21 = GetSpan<T21>();
        span22 = GetSpan<T22>();
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
        T21, T22, T23>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2, out Span<T3> span3,
        out Span<T4> span4, out Span<T5> span5, out Span<T6> span6, out Span<T7> span7, out Span<T8> span8,
        out Span<T9> span9, out Span<T10> span10, out Span<T11> span11, out Span<T12> span12, out Span<T13> span13,
        out Span<T14> span14, out Span<T15> span15, out Span<T16> span16, out Span<T17> span17, out Span<T18> span18,
        out Span<T19> span19, out Span<T20> span20, out Span<T21> span21, out Span<T22> span22, out Span<T23> span23)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
        span15 = GetSpan<T15>();
        span16 = GetSpan<T16>();
        span17 = GetSpan<T17>();
        span18 = GetSpan<T18>();
        span19 = GetSpan<T19>();
        span20 = GetSpan<T20>();
        span21 = GetSpan<T21>();
        span22 = GetSpan<T22>();
        span23 = GetSpan<T23>();
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
        T21, T22, T23, T24>(out Span<T0> span0, out Span<T1> span1, out Span<T2> span2, out Span<T3> span3,
        out Span<T4> span4, out Span<T5> span5, out Span<T6> span6, out Span<T7> span7, out Span<T8> span8,
        out Span<T9> span9, out Span<T10> span10, out Span<T11> span11, out Span<T12> span12, out Span<T13> span13,
        out Span<T14> span14, out Span<T15> span15, out Span<T16> span16, out Span<T17> span17, out Span<T18> span18,
        out Span<T19> span19, out Span<T20> span20, out Span<T21> span21, out Span<T22> span22, out Span<T23> span23,
        out Span<T24> span24)
    {
        span0 = GetSpan<T0>();
        span1 = GetSpan<T1>();
        span2 = GetSpan<T2>();
        span3 = GetSpan<T3>();
        span4 = GetSpan<T4>();
        span5 = GetSpan<T5>();
        span6 = GetSpan<T6>();
        span7 = GetSpan<T7>();
        span8 = GetSpan<T8>();
        span9 = GetSpan<T9>();
        span10 = GetSpan<T10>();
        span11 = GetSpan<T11>();
        span12 = GetSpan<T12>();
        span13 = GetSpan<T13>();
        span14 = GetSpan<T14>();
        span15 = GetSpan<T15>();
        span16 = GetSpan<T16>();
        span17 = GetSpan<T17>();
        span18 = GetSpan<T18>();
        span19 = GetSpan<T19>();
        span20 = GetSpan<T20>();
        span21 = GetSpan<T21>();
        span22 = GetSpan<T22>();
        span23 = GetSpan<T23>();
        span24 = GetSpan<T24>();
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
