namespace EcsArities;

/// <summary>The parts of the generated files that are about parallel queries.</summary>
internal static class ParallelFiles
{
    /// <summary>Delegates as structs, and the loops over the rows of a work item.</summary>
    /// <param name="a">The number of type parameters.</param>
    /// <returns>The code.</returns>
    public static string Loops(Arity a) => $$"""
        /// <summary>A delegate as a struct, so that both run through the same loop.</summary>
        internal readonly struct ForEachCall<{{a.Types}}>(ForEach<{{a.Types}}> forEach) : IForEach<{{a.Types}}>
        {
            public void Update({{a.List(i => $"ref T{i} t{i}")}}) => forEach({{a.List(i => $"ref t{i}")}});
        }

        /// <summary>A delegate as a struct, so that both run through the same loop.</summary>
        internal readonly struct ForEachWithEntityCall<{{a.Types}}>(ForEachWithEntity<{{a.Types}}> forEach)
            : IForEachWithEntity<{{a.Types}}>
        {
            public void Update(Entity entity, {{a.List(i => $"ref T{i} t{i}")}}) =>
                forEach(entity, {{a.List(i => $"ref t{i}")}});
        }

        /// <summary>Calls the user's code for the components of each entity.</summary>
        internal struct ForEachLoop<T, {{a.Types}}>(T forEach) : IRowLoop<T>
            where T : struct, IForEach<{{a.Types}}>
        {
            private T _forEach = forEach;

            public readonly T ForEach => _forEach;

            public void Run(in RowBatch rows)
            {
        {{a.List(i => $"        ref T{i} t{i} = ref rows.GetFirst<T{i}>();", "\n")}}
                int count = rows.Count;
                T forEach = _forEach;
                for (int row = 0; row < count; row++)
                {
                    forEach.Update({{a.List(i => $"ref Unsafe.Add(ref t{i}, row)")}});
                }

                _forEach = forEach;
            }

            public void Run<TRows>(TRows rows)
                where TRows : struct, IRows
            {
        {{a.List(i => $"        ref T{i} t{i} = ref rows.GetFirst<T{i}>();", "\n")}}
                ulong end = rows.End;
                for (ulong at = rows.Start; at != end; at = rows.After(at))
                {
                    nint row = rows.RowAt(at);
                    _forEach.Update({{a.List(i => $"ref Unsafe.Add(ref t{i}, row)")}});
                }
            }
        }

        /// <summary>Calls the user's code for each entity and its components.</summary>
        internal struct ForEachWithEntityLoop<T, {{a.Types}}>(T forEach) : IRowLoop<T>
            where T : struct, IForEachWithEntity<{{a.Types}}>
        {
            private T _forEach = forEach;

            public readonly T ForEach => _forEach;

            public void Run(in RowBatch rows)
            {
                ref Entity entity = ref rows.FirstEntity;
        {{a.List(i => $"        ref T{i} t{i} = ref rows.GetFirst<T{i}>();", "\n")}}
                int count = rows.Count;
                T forEach = _forEach;
                for (int row = 0; row < count; row++)
                {
                    forEach.Update(Unsafe.Add(ref entity, row), {{a.List(i => $"ref Unsafe.Add(ref t{i}, row)")}});
                }

                _forEach = forEach;
            }

            public void Run<TRows>(TRows rows)
                where TRows : struct, IRows
            {
        {{a.List(i => $"        ref T{i} t{i} = ref rows.GetFirst<T{i}>();", "\n")}}
                ulong end = rows.End;
                for (ulong at = rows.Start; at != end; at = rows.After(at))
                {
                    nint row = rows.RowAt(at);
                    _forEach.Update(rows.EntityAt(row), {{a.List(i => $"ref Unsafe.Add(ref t{i}, row)")}});
                }
            }
        }
        """;

    /// <summary>The parallel queries of a world.</summary>
    /// <param name="a">The number of type parameters.</param>
    /// <returns>The code.</returns>
    public static string Queries(Arity a) => ArityFiles.Documented(
        a, "    ", "ParallelQuery{T0}(in QueryDescription, ForEach{T0})", 1, """
            /// <summary>Calls a delegate for the components of each entity that matches, on several threads at once.
            /// When it throws, the rest of its work item is left out and the other items are done; what a query on one
            /// thread would have thrown first is thrown here.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            public void ParallelQuery<{{a.Types}}>(in QueryDescription description, ForEach<{{a.Types}}> forEach)
            {
                ArgumentNullException.ThrowIfNull(forEach);
                var call = new ForEachCall<{{a.Types}}>(forEach);
                RunLoop(
                    in description, Component<{{a.Types}}>.Set, new ForEachLoop<ForEachCall<{{a.Types}}>, {{a.Types}}>(call));
            }


        """ + ArityFiles.Documented(
        a, "    ", "ParallelQuery{T0}(in QueryDescription, ForEachWithEntity{T0})", 1, """
            /// <summary>Calls a delegate for each entity that matches and its components, on several threads at once.
            /// When it throws, the rest of its work item is left out and the other items are done; what a query on one
            /// thread would have thrown first is thrown here.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            public void ParallelQuery<{{a.Types}}>(in QueryDescription description, ForEachWithEntity<{{a.Types}}> forEach)
            {
                ArgumentNullException.ThrowIfNull(forEach);
                var call = new ForEachWithEntityCall<{{a.Types}}>(forEach);
                RunLoop(
                    in description,
                    Component<{{a.Types}}>.Set,
                    new ForEachWithEntityLoop<ForEachWithEntityCall<{{a.Types}}>, {{a.Types}}>(call));
            }


        """ + ArityFiles.Documented(
        a, "    ", "InlineParallelQuery{T, T0}(in QueryDescription, ref T)", 1, """
            /// <summary>Runs a struct's code for the components of each entity that matches, on several threads at once.
            /// Each work item has a copy of the struct, so the struct stays as it is; see
            /// <see cref="ParallelReduce{T}"/>.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            public void InlineParallelQuery<T, {{a.Types}}>(in QueryDescription description, ref T forEach)
                where T : struct, IForEach<{{a.Types}}> =>
                RunLoop(in description, Component<{{a.Types}}>.Set, new ForEachLoop<T, {{a.Types}}>(forEach));


        """ + ArityFiles.Documented(
        a, "    ", "InlineParallelEntityQuery{T, T0}(in QueryDescription, ref T)", 1, """
            /// <summary>Runs a struct's code for each entity that matches and its components, on several threads at
            /// once. Each work item has a copy of the struct, so the struct stays as it is; see
            /// <see cref="ParallelReduce{T}"/>.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            public void InlineParallelEntityQuery<T, {{a.Types}}>(in QueryDescription description, ref T forEach)
                where T : struct, IForEachWithEntity<{{a.Types}}> =>
                RunLoop(in description, Component<{{a.Types}}>.Set, new ForEachWithEntityLoop<T, {{a.Types}}>(forEach));
        """;
}
