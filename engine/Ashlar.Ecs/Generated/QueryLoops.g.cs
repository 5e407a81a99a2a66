// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0>(ForEach<T0> forEach) : IForEach<T0>
{
    public void Update(ref T0 t0) => forEach(ref t0);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0>(ForEachWithEntity<T0> forEach)
    : IForEachWithEntity<T0>
{
    public void Update(Entity entity, ref T0 t0) =>
        forEach(entity, ref t0);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1>(ForEach<T0, T1> forEach) : IForEach<T0, T1>
{
    public void Update(ref T0 t0, ref T1 t1) => forEach(ref t0, ref t1);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1>(ForEachWithEntity<T0, T1> forEach)
    : IForEachWithEntity<T0, T1>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1) =>
        forEach(entity, ref t0, ref t1);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2>(ForEach<T0, T1, T2> forEach) : IForEach<T0, T1, T2>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2) => forEach(ref t0, ref t1, ref t2);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2>(ForEachWithEntity<T0, T1, T2> forEach)
    : IForEachWithEntity<T0, T1, T2>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2) =>
        forEach(entity, ref t0, ref t1, ref t2);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3>(ForEach<T0, T1, T2, T3> forEach) : IForEach<T0, T1, T2, T3>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3) => forEach(ref t0, ref t1, ref t2, ref t3);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3>(ForEachWithEntity<T0, T1, T2, T3> forEach)
    : IForEachWithEntity<T0, T1, T2, T3>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4>(ForEach<T0, T1, T2, T3, T4> forEach) : IForEach<T0, T1, T2,
    T3, T4>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4) => forEach(ref t0, ref t1, ref t2,
        ref t3, ref t4);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4>(ForEachWithEntity<T0, T1, T2, T3, T4> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5>(ForEach<T0, T1, T2, T3, T4, T5> forEach) : IForEach<T0,
    T1, T2, T3, T4, T5>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5) => forEach(ref t0, ref t1,
        ref t2, ref t3, ref t4, ref t5);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5>(ForEachWithEntity<T0, T1, T2, T3, T4,
    T5> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6>(ForEach<T0, T1, T2, T3, T4, T5,
    T6> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6) => forEach(ref t0,
        ref t1, ref t2, ref t3, ref t4, ref t5, ref t6);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6>(ForEachWithEntity<T0, T1, T2, T3, T4, T5,
    T6> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7>(ForEach<T0, T1, T2, T3, T4, T5, T6,
    T7> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7>(ForEachWithEntity<T0, T1, T2, T3, T4,
    T5, T6, T7> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7,
    T8> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8>(ForEachWithEntity<T0, T1, T2, T3,
    T4, T5, T6, T7, T8> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7,
    T8, T9> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8,
        ref t9);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(ForEachWithEntity<T0, T1, T2,
    T3, T4, T5, T6, T7, T8, T9> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(ForEach<T0, T1, T2, T3, T4, T5, T6,
    T7, T8, T9, T10> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7,
        ref t8, ref t9, ref t10);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(ForEachWithEntity<T0, T1,
    T2, T3, T4, T5, T6, T7, T8, T9, T10> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(ForEach<T0, T1, T2, T3, T4, T5,
    T6, T7, T8, T9, T10, T11> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5,
        ref t6, ref t7, ref t8, ref t9, ref t10, ref t11);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(ForEachWithEntity<T0,
    T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(ForEach<T0, T1, T2, T3,
    T4, T5, T6, T7, T8, T9, T10, T11, T12> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12) => forEach(ref t0, ref t1, ref t2, ref t3,
        ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10, ref t11, ref t12);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
    T12>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(ForEach<T0, T1, T2,
    T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
    T11, T12, T13>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13) => forEach(ref t0, ref t1, ref t2,
        ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10, ref t11, ref t12, ref t13);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
    T13>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
    T13>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(ForEach<T0, T1,
    T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8,
    T9, T10, T11, T12, T13, T14>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14) => forEach(ref t0,
        ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10, ref t11, ref t12, ref t13,
        ref t14);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
    T14>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
    T14>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(ForEach<T0,
    T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6,
    T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14,
        ref T15 t15) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
        ref t10, ref t11, ref t12, ref t13, ref t14, ref t15);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
    T15>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14,
        ref T15 t15) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14, ref t15);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
    T15>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
    T15>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> forEach) : IForEach<T0,
    T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
        ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14, ref t15, ref t16);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8,
        ref t9, ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6,
        ref t7, ref t8, ref t9, ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17, T18>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5,
        ref t6, ref t7, ref t8, ref t9, ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17,
        ref t18, ref t19);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17, T18, T19>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20) => forEach(ref t0, ref t1, ref t2, ref t3,
        ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16,
        ref t17, ref t18, ref t19, ref t20);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17, T18, T19, T20>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17, T18, T19, T20> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row), ref Unsafe.Add(ref t20, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row), ref Unsafe.Add(ref t20, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row),
                ref Unsafe.Add(ref t20, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row),
                ref Unsafe.Add(ref t20, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20, T21> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21) => forEach(ref t0, ref t1,
        ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10, ref t11, ref t12, ref t13, ref t14,
        ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17, T18, T19, T20, T21>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
    T15, T16, T17, T18, T19, T20, T21> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20, T21>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row), ref Unsafe.Add(ref t20, row),
                ref Unsafe.Add(ref t21, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row), ref Unsafe.Add(ref t20, row),
                ref Unsafe.Add(ref t21, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20, T21>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row),
                ref Unsafe.Add(ref t20, row), ref Unsafe.Add(ref t21, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row),
                ref Unsafe.Add(ref t20, row), ref Unsafe.Add(ref t21, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17, T18, T19, T20, T21, T22>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22) => forEach(ref t0,
        ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10, ref t11, ref t12, ref t13,
        ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21, ref t22);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17, T18, T19, T20, T21, T22>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
    T14, T15, T16, T17, T18, T19, T20, T21, T22> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21, ref t22);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20, T21, T22>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row), ref Unsafe.Add(ref t20, row),
                ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row), ref Unsafe.Add(ref t20, row),
                ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20, T21, T22>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row),
                ref Unsafe.Add(ref t20, row), ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row),
                ref Unsafe.Add(ref t20, row), ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20, T21, T22, T23> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
    T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22,
        ref T23 t23) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
        ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21,
        ref t22, ref t23);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17, T18, T19, T20, T21, T22, T23>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
    T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22, ref T23 t23) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21,
            ref t22, ref t23);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20, T21, T22, T23>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        ref T23 t23 = ref rows.GetFirst<T23>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row), ref Unsafe.Add(ref t20, row),
                ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row), ref Unsafe.Add(ref t23, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        ref T23 t23 = ref rows.GetFirst<T23>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row), ref Unsafe.Add(ref t20, row),
                ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row), ref Unsafe.Add(ref t23, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20, T21, T22, T23>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22, T23>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        ref T23 t23 = ref rows.GetFirst<T23>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row),
                ref Unsafe.Add(ref t20, row), ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row),
                ref Unsafe.Add(ref t23, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        ref T23 t23 = ref rows.GetFirst<T23>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row),
                ref Unsafe.Add(ref t20, row), ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row),
                ref Unsafe.Add(ref t23, row));
        }
    }
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23, T24>(ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17, T18, T19, T20, T21, T22, T23, T24> forEach) : IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
    T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>
{
    public void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22, ref T23 t23,
        ref T24 t24) => forEach(ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9,
        ref t10, ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21,
        ref t22, ref t23, ref t24);
}

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachWithEntityCall<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16, T17, T18, T19, T20, T21, T22, T23, T24>(ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
    T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24> forEach)
    : IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23, T24>
{
    public void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
        ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22, ref T23 t23,
        ref T24 t24) =>
        forEach(entity, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9, ref t10,
            ref t11, ref t12, ref t13, ref t14, ref t15, ref t16, ref t17, ref t18, ref t19, ref t20, ref t21,
            ref t22, ref t23, ref t24);
}

/// <summary>Calls the user's code for the components of each entity.</summary>
internal struct ForEachLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19, T20, T21, T22, T23, T24>(T forEach) : IRowLoop<T>
    where T : struct, IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23, T24>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        ref T23 t23 = ref rows.GetFirst<T23>();
        ref T24 t24 = ref rows.GetFirst<T24>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row), ref Unsafe.Add(ref t20, row),
                ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row), ref Unsafe.Add(ref t23, row),
                ref Unsafe.Add(ref t24, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        ref T23 t23 = ref rows.GetFirst<T23>();
        ref T24 t24 = ref rows.GetFirst<T24>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row), ref Unsafe.Add(ref t2, row),
                ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row), ref Unsafe.Add(ref t5, row),
                ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row), ref Unsafe.Add(ref t8, row),
                ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row), ref Unsafe.Add(ref t11, row),
                ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row), ref Unsafe.Add(ref t14, row),
                ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row), ref Unsafe.Add(ref t17, row),
                ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row), ref Unsafe.Add(ref t20, row),
                ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row), ref Unsafe.Add(ref t23, row),
                ref Unsafe.Add(ref t24, row));
        }
    }
}

/// <summary>Calls the user's code for each entity and its components.</summary>
internal struct ForEachWithEntityLoop<T, T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20, T21, T22, T23, T24>(T forEach) : IRowLoop<T>
    where T : struct, IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22, T23, T24>
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        ref Entity entity = ref rows.FirstEntity;
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        ref T23 t23 = ref rows.GetFirst<T23>();
        ref T24 t24 = ref rows.GetFirst<T24>();
        int count = rows.Count;
        T forEach = _forEach;
        for (int row = 0; row < count; row++)
        {
            forEach.Update(Unsafe.Add(ref entity, row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row),
                ref Unsafe.Add(ref t20, row), ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row),
                ref Unsafe.Add(ref t23, row), ref Unsafe.Add(ref t24, row));
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        ref T0 t0 = ref rows.GetFirst<T0>();
        ref T1 t1 = ref rows.GetFirst<T1>();
        ref T2 t2 = ref rows.GetFirst<T2>();
        ref T3 t3 = ref rows.GetFirst<T3>();
        ref T4 t4 = ref rows.GetFirst<T4>();
        ref T5 t5 = ref rows.GetFirst<T5>();
        ref T6 t6 = ref rows.GetFirst<T6>();
        ref T7 t7 = ref rows.GetFirst<T7>();
        ref T8 t8 = ref rows.GetFirst<T8>();
        ref T9 t9 = ref rows.GetFirst<T9>();
        ref T10 t10 = ref rows.GetFirst<T10>();
        ref T11 t11 = ref rows.GetFirst<T11>();
        ref T12 t12 = ref rows.GetFirst<T12>();
        ref T13 t13 = ref rows.GetFirst<T13>();
        ref T14 t14 = ref rows.GetFirst<T14>();
        ref T15 t15 = ref rows.GetFirst<T15>();
        ref T16 t16 = ref rows.GetFirst<T16>();
        ref T17 t17 = ref rows.GetFirst<T17>();
        ref T18 t18 = ref rows.GetFirst<T18>();
        ref T19 t19 = ref rows.GetFirst<T19>();
        ref T20 t20 = ref rows.GetFirst<T20>();
        ref T21 t21 = ref rows.GetFirst<T21>();
        ref T22 t22 = ref rows.GetFirst<T22>();
        ref T23 t23 = ref rows.GetFirst<T23>();
        ref T24 t24 = ref rows.GetFirst<T24>();
        ulong end = rows.End;
        for (ulong at = rows.Start; at != end; at = rows.After(at))
        {
            nint row = rows.RowAt(at);
            _forEach.Update(rows.EntityAt(row), ref Unsafe.Add(ref t0, row), ref Unsafe.Add(ref t1, row),
                ref Unsafe.Add(ref t2, row), ref Unsafe.Add(ref t3, row), ref Unsafe.Add(ref t4, row),
                ref Unsafe.Add(ref t5, row), ref Unsafe.Add(ref t6, row), ref Unsafe.Add(ref t7, row),
                ref Unsafe.Add(ref t8, row), ref Unsafe.Add(ref t9, row), ref Unsafe.Add(ref t10, row),
                ref Unsafe.Add(ref t11, row), ref Unsafe.Add(ref t12, row), ref Unsafe.Add(ref t13, row),
                ref Unsafe.Add(ref t14, row), ref Unsafe.Add(ref t15, row), ref Unsafe.Add(ref t16, row),
                ref Unsafe.Add(ref t17, row), ref Unsafe.Add(ref t18, row), ref Unsafe.Add(ref t19, row),
                ref Unsafe.Add(ref t20, row), ref Unsafe.Add(ref t21, row), ref Unsafe.Add(ref t22, row),
                ref Unsafe.Add(ref t23, row), ref Unsafe.Add(ref t24, row));
        }
    }
}
