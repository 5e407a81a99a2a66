// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

public sealed partial class World
{
    /// <summary>Calls a delegate for the components of each entity that matches.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0>(in QueryDescription description, ForEach<T0> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0>, T0>(new(forEach));
            RunRows(query, Component<T0>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0);
                t0 = ref Unsafe.Add(ref t0, 1);
            }
        }
    }

    /// <summary>Calls a delegate for each entity that matches and its components.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0>(in QueryDescription description, ForEachWithEntity<T0> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0>, T0>(new(forEach));
            RunRows(query, Component<T0>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
            }
        }
    }

    /// <summary>Runs a struct's code for the components of each entity that matches; the struct keeps what
    /// the code changes in it.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0>
    {
        Query query = Query(in description);
        if (Component<T0>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0>.Set, new ForEachLoop<T, T0>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0);
                t0 = ref Unsafe.Add(ref t0, 1);
            }
        }
    }

    /// <summary>Runs a struct's code for the components of each entity that matches.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    public void InlineQuery<T, T0>(in QueryDescription description)
        where T : struct, IForEach<T0>
    {
        T forEach = default;
        InlineQuery<T, T0>(in description, ref forEach);
    }

    /// <summary>Runs a struct's code for each entity that matches and its components; the struct keeps what
    /// the code changes in it.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0>
    {
        Query query = Query(in description);
        if (Component<T0>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0>.Set, new ForEachWithEntityLoop<T, T0>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
            }
        }
    }

    /// <summary>Runs a struct's code for each entity that matches and its components.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    public void InlineEntityQuery<T, T0>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0>
    {
        T forEach = default;
        InlineEntityQuery<T, T0>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1>(in QueryDescription description, ForEach<T0, T1> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1>, T0, T1>(new(forEach));
            RunRows(query, Component<T0, T1>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1>(in QueryDescription description, ForEachWithEntity<T0, T1> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1>, T0, T1>(new(forEach));
            RunRows(query, Component<T0, T1>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1>
    {
        Query query = Query(in description);
        if (Component<T0, T1>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1>.Set, new ForEachLoop<T, T0, T1>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1>(in QueryDescription description)
        where T : struct, IForEach<T0, T1>
    {
        T forEach = default;
        InlineQuery<T, T0, T1>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1>
    {
        Query query = Query(in description);
        if (Component<T0, T1>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1>.Set, new ForEachWithEntityLoop<T, T0, T1>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2>(in QueryDescription description, ForEach<T0, T1, T2> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2>, T0, T1, T2>(new(forEach));
            RunRows(query, Component<T0, T1, T2>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2>(in QueryDescription description, ForEachWithEntity<T0, T1, T2> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2>, T0, T1, T2>(new(forEach));
            RunRows(query, Component<T0, T1, T2>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2>.Set, new ForEachLoop<T, T0, T1, T2>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2>.Set, new ForEachWithEntityLoop<T, T0, T1, T2>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3>(in QueryDescription description, ForEach<T0, T1, T2, T3> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3>, T0, T1, T2, T3>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3>, T0, T1, T2, T3>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3>.Set, new ForEachLoop<T, T0, T1, T2, T3>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3>(forEach),
                ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4>, T0, T1, T2, T3, T4>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3,
        T4> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4>, T0, T1, T2, T3,
                T4>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4>(forEach),
                ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3,
                T4>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5>, T0, T1, T2, T3, T4, T5>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4,
        T5> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5>, T0, T1, T2, T3, T4,
                T5>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5>(forEach),
                ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4,
                T5>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5,
        T6> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6>, T0, T1, T2, T3, T4, T5,
                T6>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3,
        T4, T5, T6> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6>, T0, T1, T2, T3,
                T4, T5, T6>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5,
                T6>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4,
                T5, T6>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5,
        T6, T7> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7>, T0, T1, T2, T3, T4, T5, T6,
                T7>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription description, ForEachWithEntity<T0, T1, T2,
        T3, T4, T5, T6, T7> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7>, T0, T1, T2,
                T3, T4, T5, T6, T7>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5,
                T6, T7>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3,
                T4, T5, T6, T7>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4,
        T5, T6, T7, T8> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8>, T0, T1, T2, T3, T4, T5, T6,
                T7, T8>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription description, ForEachWithEntity<T0, T1,
        T2, T3, T4, T5, T6, T7, T8> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8>, T0, T1,
                T2, T3, T4, T5, T6, T7, T8>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4,
                T5, T6, T7, T8>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set, new ForEachWithEntityLoop<T, T0, T1, T2,
                T3, T4, T5, T6, T7, T8>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription description, ForEach<T0, T1, T2, T3,
        T4, T5, T6, T7, T8, T9> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>, T0, T1, T2, T3, T4, T5,
                T6, T7, T8, T9>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription description, ForEachWithEntity<T0,
        T1, T2, T3, T4, T5, T6, T7, T8, T9> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>, T0,
                T1, T2, T3, T4, T5, T6, T7, T8, T9>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set, new ForEachLoop<T, T0, T1, T2, T3,
                T4, T5, T6, T7, T8, T9>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set, new ForEachWithEntityLoop<T, T0, T1,
                T2, T3, T4, T5, T6, T7, T8, T9>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription description, ForEach<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>, T0, T1, T2, T3, T4,
                T5, T6, T7, T8, T9, T10>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription description,
        ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>,
                T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set, new ForEachLoop<T, T0, T1, T2,
                T3, T4, T5, T6, T7, T8, T9, T10>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set, new ForEachWithEntityLoop<T,
                T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in QueryDescription description, ForEach<T0,
        T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>, T0, T1, T2, T3,
                T4, T5, T6, T7, T8, T9, T10, T11>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in QueryDescription description,
        ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set, new ForEachLoop<T, T0, T1,
                T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set,
                new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in QueryDescription description,
        ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>, T0, T1, T2,
                T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in QueryDescription description,
        ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in QueryDescription description,
        ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set, new ForEachLoop<T,
                T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set,
                new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(forEach),
                ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(in QueryDescription description,
        ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>, T0,
                T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(in QueryDescription description,
        ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set,
                new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set,
                new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(forEach),
                ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>,
                T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set,
                new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(forEach),
                ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set,
                new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
                T14>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(in description,
            ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set,
                ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14, ref t15);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set,
                ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set,
                new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(forEach),
                ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(in description,
            ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set,
                new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(in description,
            ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set,
                ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14, ref t15, ref t16);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
                T16>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set,
                ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set,
                new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
                T16>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(in description,
            ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set,
                new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
                T16>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
                T16, T17>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(in description,
            ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
                T14, T15, T16, T17>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17, T18> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
                T14, T15, T16, T17, T18>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
                T16, T17, T18>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
                T14, T15, T16, T17, T18>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18, T19> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18, T19>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17, T18, T19>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17, T18, T19> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18, T19>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18, T19, T20> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18, T19, T20>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
                T16, T17, T18, T19, T20>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17, T18, T19, T20> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19, T20>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
                T12, T13, T14, T15, T16, T17, T18, T19, T20>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
                T14, T15, T16, T17, T18, T19, T20>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
                T12, T13, T14, T15, T16, T17, T18, T19, T20>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18, T19, T20, T21> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18, T19, T20, T21>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18, T19, T20, T21>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17, T18, T19, T20, T21> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19, T20, T21>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16, T17, T18, T19, T20, T21, T22> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18, T19, T20, T21, T22>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
                T14, T15, T16, T17, T18, T19, T20, T21, T22>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21,
                    ref t22);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
                T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21, ref t22);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
                T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21, ref t22);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
                T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21, ref t22);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21, T22>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18, T19, T20, T21, T22, T23>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
                T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            ref T23 t23 = ref chunk.GetFirst<T23>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21,
                    ref t22, ref t23);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
                t23 = ref Unsafe.Add(ref t23, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>, T0, T1, T2, T3, T4, T5, T6, T7, T8,
                T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            ref T23 t23 = ref chunk.GetFirst<T23>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21, ref t22, ref t23);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
                t23 = ref Unsafe.Add(ref t23, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            ref T23 t23 = ref chunk.GetFirst<T23>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21, ref t22, ref t23);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
                t23 = ref Unsafe.Add(ref t23, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22, T23>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8,
                T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            ref T23 t23 = ref chunk.GetFirst<T23>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21, ref t22, ref t23);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
                t23 = ref Unsafe.Add(ref t23, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22, T23>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21, T22, T23>(in description, ref forEach);
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEach{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(in QueryDescription description, ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23, T24>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
                T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
                T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23, T24>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            ref T23 t23 = ref chunk.GetFirst<T23>();
            ref T24 t24 = ref chunk.GetFirst<T24>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
                    ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21,
                    ref t22, ref t23, ref t24);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
                t23 = ref Unsafe.Add(ref t23, 1);
                t24 = ref Unsafe.Add(ref t24, 1);
            }
        }
    }

    /// <inheritdoc cref="Query{T0}(in QueryDescription, ForEachWithEntity{T0})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(in QueryDescription description, ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24> forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23, T24>.HasSparse || query.SelectsRows)
        {
            var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
                T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>, T0, T1, T2, T3, T4, T5, T6, T7,
                T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>(new(forEach));
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23, T24>.Set, ref loop);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            ref T23 t23 = ref chunk.GetFirst<T23>();
            ref T24 t24 = ref chunk.GetFirst<T24>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21, ref t22, ref t23, ref t24);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
                t23 = ref Unsafe.Add(ref t23, 1);
                t24 = ref Unsafe.Add(ref t24, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23, T24>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23, T24>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23, T24>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23, T24>.Set, new ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
                T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>(forEach), ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            ref T23 t23 = ref chunk.GetFirst<T23>();
            ref T24 t24 = ref chunk.GetFirst<T24>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21, ref t22, ref t23, ref t24);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
                t23 = ref Unsafe.Add(ref t23, 1);
                t24 = ref Unsafe.Add(ref t24, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineQuery{T, T0}(in QueryDescription)"/>
    public void InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23, T24>(in QueryDescription description)
        where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23, T24>
    {
        T forEach = default;
        InlineQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23, T24>(in description, ref forEach);
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription, ref T)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23, T24>(in QueryDescription description, ref T forEach)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22, T23, T24>
    {
        Query query = Query(in description);
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23, T24>.HasSparse || query.SelectsRows)
        {
            RunRows(query, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23, T24>.Set, new ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7,
                T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>(forEach),
                ref forEach);
            return;
        }

        using ChunkWalk chunks = query.Walk();
        while (chunks.MoveNext())
        {
            ref ChunkSlot chunk = ref chunks.Slot;
            ref Entity entity = ref chunk.FirstEntity;
            ref T0 t0 = ref chunk.GetFirst<T0>();
            ref T1 t1 = ref chunk.GetFirst<T1>();
            ref T2 t2 = ref chunk.GetFirst<T2>();
            ref T3 t3 = ref chunk.GetFirst<T3>();
            ref T4 t4 = ref chunk.GetFirst<T4>();
            ref T5 t5 = ref chunk.GetFirst<T5>();
            ref T6 t6 = ref chunk.GetFirst<T6>();
            ref T7 t7 = ref chunk.GetFirst<T7>();
            ref T8 t8 = ref chunk.GetFirst<T8>();
            ref T9 t9 = ref chunk.GetFirst<T9>();
            ref T10 t10 = ref chunk.GetFirst<T10>();
            ref T11 t11 = ref chunk.GetFirst<T11>();
            ref T12 t12 = ref chunk.GetFirst<T12>();
            ref T13 t13 = ref chunk.GetFirst<T13>();
            ref T14 t14 = ref chunk.GetFirst<T14>();
            ref T15 t15 = ref chunk.GetFirst<T15>();
            ref T16 t16 = ref chunk.GetFirst<T16>();
            ref T17 t17 = ref chunk.GetFirst<T17>();
            ref T18 t18 = ref chunk.GetFirst<T18>();
            ref T19 t19 = ref chunk.GetFirst<T19>();
            ref T20 t20 = ref chunk.GetFirst<T20>();
            ref T21 t21 = ref chunk.GetFirst<T21>();
            ref T22 t22 = ref chunk.GetFirst<T22>();
            ref T23 t23 = ref chunk.GetFirst<T23>();
            ref T24 t24 = ref chunk.GetFirst<T24>();
            for (int rows = chunk.Rows; rows != 0; rows--)
            {
                forEach.Update(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
                    ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20,
                    ref t21, ref t22, ref t23, ref t24);
                entity = ref Unsafe.Add(ref entity, 1);
                t0 = ref Unsafe.Add(ref t0, 1);
                t1 = ref Unsafe.Add(ref t1, 1);
                t2 = ref Unsafe.Add(ref t2, 1);
                t3 = ref Unsafe.Add(ref t3, 1);
                t4 = ref Unsafe.Add(ref t4, 1);
                t5 = ref Unsafe.Add(ref t5, 1);
                t6 = ref Unsafe.Add(ref t6, 1);
                t7 = ref Unsafe.Add(ref t7, 1);
                t8 = ref Unsafe.Add(ref t8, 1);
                t9 = ref Unsafe.Add(ref t9, 1);
                t10 = ref Unsafe.Add(ref t10, 1);
                t11 = ref Unsafe.Add(ref t11, 1);
                t12 = ref Unsafe.Add(ref t12, 1);
                t13 = ref Unsafe.Add(ref t13, 1);
                t14 = ref Unsafe.Add(ref t14, 1);
                t15 = ref Unsafe.Add(ref t15, 1);
                t16 = ref Unsafe.Add(ref t16, 1);
                t17 = ref Unsafe.Add(ref t17, 1);
                t18 = ref Unsafe.Add(ref t18, 1);
                t19 = ref Unsafe.Add(ref t19, 1);
                t20 = ref Unsafe.Add(ref t20, 1);
                t21 = ref Unsafe.Add(ref t21, 1);
                t22 = ref Unsafe.Add(ref t22, 1);
                t23 = ref Unsafe.Add(ref t23, 1);
                t24 = ref Unsafe.Add(ref t24, 1);
            }
        }
    }

    /// <inheritdoc cref="InlineEntityQuery{T, T0}(in QueryDescription)"/>
    public void InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23, T24>(in QueryDescription description)
        where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22, T23, T24>
    {
        T forEach = default;
        InlineEntityQuery<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21, T22, T23, T24>(in description, ref forEach);
    }
}
