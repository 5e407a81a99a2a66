using System.Text;

namespace EcsArities;

/// <summary>The generated files: their names and their text, with LF line ends.</summary>
public static class ArityFiles
{
    /// <summary>The most type parameters, as in the Arch package.</summary>
    private const int Maximum = 25;

    private const int LineLength = 120;

    private const string Header = """
        // Written by tools/EcsArities; do not edit: change the tool and run it.
        #nullable enable


        """;

    /// <summary>Makes every file.</summary>
    /// <returns>The text by file name.</returns>
    public static IReadOnlyDictionary<string, string> All() =>
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Component.g.cs"] = File([], 2, Component),
            ["Components.g.cs"] = File([], 2, Components),
            ["EntityComponents.g.cs"] = File([], 1, AccessFiles.EntityComponents),
            ["ForEach.g.cs"] = File([], 1, Delegates),
            ["IForEach.g.cs"] = File([], 1, Interfaces),
            ["QueryDescription.g.cs"] = Partial(
            ["System.Diagnostics.CodeAnalysis"], "public partial struct QueryDescription", 1, Conditions),
            ["Chunk.g.cs"] = Partial([], "public readonly partial struct Chunk", 2, ChunkAccess),
            ["Chunk.Rows.g.cs"] = Partial([], "public readonly partial struct Chunk", 2, AccessFiles.Rows),
            ["Archetype.g.cs"] = Partial([], "public sealed partial class Archetype", 2, AccessFiles.Archetype),
            ["World.Capacity.g.cs"] = Partial([], "public sealed partial class World", 2, AccessFiles.Capacity),
            ["World.Create.g.cs"] = Partial([], "public sealed partial class World", 1, Create),
            ["World.Bulk.g.cs"] = Partial([], "public sealed partial class World", 1, BulkFiles.Create),
            ["World.ByQuery.g.cs"] = Partial([], "public sealed partial class World", 1, BulkFiles.ByQuery),
            ["World.Components.g.cs"] = Partial([], "public sealed partial class World", 2, Access),
            ["World.Queries.g.cs"] = Partial(
            ["System.Runtime.CompilerServices"], "public sealed partial class World", 1, Queries),
            ["QueryLoops.g.cs"] = File(["System.Runtime.CompilerServices"], 1, ParallelFiles.Loops),
            ["World.ParallelQueries.g.cs"] = Partial(
            [], "public sealed partial class World", 1, ParallelFiles.Queries),
            ["EntityExtensions.g.cs"] = Partial([], "public static partial class EntityExtensions", 2, Extensions),
        };

    private static string File(string[] usings, int first, Func<Arity, string> body)
    {
        var text = new StringBuilder(Header);
        foreach (string name in usings)
        {
            text.Append("using ").Append(name).Append(";\n");
        }

        text.Append(usings.Length != 0 ? "\n" : "").Append("namespace Ashlar.Ecs;\n");
        for (int count = first; count <= Maximum; count++)
        {
            text.Append('\n').Append(Wrapped(body(new Arity(count)))).Append('\n');
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Partial(string[] usings, string declaration, int first, Func<Arity, string> body)
    {
        string file = File(usings, first, body).Replace(
            "namespace Ashlar.Ecs;\n\n", $"namespace Ashlar.Ecs;\n\n{declaration}\n{{\n", StringComparison.Ordinal);
        return file + "}\n";
    }

    /// <summary>Breaks the lists that would be too long, after a comma.</summary>
    private static string Wrapped(string text)
    {
        var result = new StringBuilder();
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            string rest = line;
            string indent = new(' ', line.Length - line.TrimStart().Length + 4);
            while (rest.Length > LineLength && !line.Contains("///", StringComparison.Ordinal))
            {
                int comma = rest.LastIndexOf(", ", LineLength - 2, StringComparison.Ordinal);
                if (comma < 0)
                {
                    break;
                }

                result.Append(rest, 0, comma + 1).Append('\n');
                rest = indent + rest[(comma + 2)..];
            }

            result.Append(rest).Append('\n');
        }

        return result.ToString().TrimEnd('\n');
    }

    private static string Component(Arity a) => Documented(a, "", "Component{T0, T1}", 2, """
        /// <summary>The signature of some component types, without a look-up.
        /// The first use registers the types; after that the fields are constants to the compiler. Thread-safe.
        /// </summary>
        /// <example><code>Entity entity = world.Create(Component&lt;Position, Velocity&gt;.Signature);</code></example>
        """) + $$"""
        public static class Component<{{a.Types}}>
        {
            internal static readonly ComponentSet Set =
                ComponentSet.Of([{{a.List(i => $"new(Component<T{i}>.Id)")}}]);

            internal static readonly bool HasSparse = Set.HasSparse;

            /// <summary>The signature.</summary>
            public static Signature Signature => new(Set);

            /// <summary>The hash of the signature, which differs between runs.</summary>
            public static int Hash => Set.Id;
        }
        """;

    private static string Components(Arity a) => Documented(a, "", "Components{T0, T1}", 2, """
        /// <summary>References to some components of one entity, or to the first ones of a chunk.
        /// Costs no more than its references, which end with the next structural change. Belongs to the thread that uses
        /// the world.
        /// </summary>
        /// <example><code>
        /// var references = world.Get&lt;Position, Velocity&gt;(entity);
        /// references.t0.X += references.t1.X;
        /// </code></example>
        """) + $$"""
        public readonly ref struct Components<{{a.Types}}>
        {
        {{a.List(i => $"    /// <summary>Component {i}.</summary>\n    public readonly ref T{i} t{i};", "\n\n")}}

            internal Components({{a.List(i => $"ref T{i} component{i}")}})
            {
        {{a.List(i => $"        t{i} = ref component{i};", "\n")}}
            }

            /// <summary>Copies the components.</summary>
            /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
            public void Deconstruct({{a.List(i => $"out T{i} t{i}Component")}})
            {
        {{a.List(i => $"        t{i}Component = t{i};", "\n")}}
            }
        }
        """;

    private static string Delegates(Arity a) => Documented(a, "", "ForEach{T0}", 1, """
        /// <summary>Called by a query for the components of each entity.
        /// Costs an indirect call an entity, and garbage if it captures variables. A parallel query calls it on several
        /// threads.
        /// </summary>
        /// <example><code>world.Query(in moving, (ref Position position, ref Velocity velocity) =&gt; { });</code></example>
        """) + $$"""
        public delegate void ForEach<{{a.Types}}>({{a.List(i => $"ref T{i} t{i}Component")}});


        """ + Documented(a, "", "ForEachWithEntity{T0}", 1, """
        /// <summary>Called by a query for each entity and its components.
        /// Costs an indirect call an entity, and garbage if it captures variables. A parallel query calls it on several
        /// threads.
        /// </summary>
        /// <example><code>world.Query(in moving, (Entity entity, ref Position position) =&gt; { });</code></example>
        """) + $$"""
        public delegate void ForEachWithEntity<{{a.Types}}>(Entity entity, {{a.List(i => $"ref T{i} t{i}Component")}});
        """;

    private static string Interfaces(Arity a) => Documented(a, "", "IForEach{T0}", 1, """
        /// <summary>What a query does for the components of each entity, as a struct: the compiler builds it into the
        /// loop.
        /// Costs no call. A parallel query runs copies of the struct on several threads.
        /// </summary>
        /// <example><code>
        /// struct Move : IForEach&lt;Position, Velocity&gt;
        /// {
        ///     public void Update(ref Position position, ref Velocity velocity) =&gt; position.X += velocity.X;
        /// }
        /// </code></example>
        """) + $$"""
        public interface IForEach<{{a.Types}}>
        {
            /// <summary>Called for each entity.</summary>
            void Update({{a.List(i => $"ref T{i} t{i}Component")}});
        }


        """ + Documented(a, "", "IForEachWithEntity{T0}", 1, """
        /// <summary>What a query does for each entity and its components, as a struct.
        /// Costs no call. A parallel query runs copies of the struct on several threads.
        /// </summary>
        /// <example><code>
        /// struct Move : IForEachWithEntity&lt;Position&gt;
        /// {
        ///     public void Update(Entity entity, ref Position position) =&gt; position.X += entity.Id;
        /// }
        /// </code></example>
        """) + $$"""
        public interface IForEachWithEntity<{{a.Types}}>
        {
            /// <summary>Called for each entity.</summary>
            void Update(Entity entity, {{a.List(i => $"ref T{i} t{i}Component")}});
        }
        """;

    private static string Conditions(Arity a) => Condition(a, "All", "the components the entity has, all of them")
        + "\n\n" + Condition(a, "Any", "the components of which the entity has at least one")
        + "\n\n" + Condition(a, "None", "the components the entity does not have")
        + "\n\n" + Condition(a, "Exclusive", "exactly the components of the entity");

    private static string Condition(Arity a, string name, string meaning) => Documented(
        a, "    ", $"With{name}{{T0}}()", 1, $"""
            /// <summary>Sets {meaning}.</summary>
            /// <returns>This description.</returns>
        """) + $$"""
            [UnscopedRef]
            public ref QueryDescription With{{name}}<{{a.Types}}>()
            {
                {{name}} = Component<{{a.Types}}>.Signature;
                return ref this;
            }
        """;

    private static string ChunkAccess(Arity a) => Documented(a, "    ", "GetFirst{T0, T1}()", 2, """
            /// <summary>The components of the first row; the others follow each.</summary>
            /// <returns>References good for <see cref="Count"/> components each.</returns>
            /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
        """) + $$"""
            public Components<{{a.Types}}> GetFirst<{{a.Types}}>() =>
                new({{a.List(i => $"ref GetFirst<T{i}>()")}});


        """ + Documented(a, "    ", "GetSpan{T0, T1}(out Span{T0}, out Span{T1})", 2, """
            /// <summary>The components of all rows.</summary>
            /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
        """) + $$"""
            public void GetSpan<{{a.Types}}>({{a.List(i => $"out Span<T{i}> t{i}Span")}})
            {
        {{a.List(i => $"        t{i}Span = GetSpan<T{i}>();", "\n")}}
            }


        """ + Documented(a, "    ", "Get{T0, T1}(int)", 2, """
            /// <summary>The components of one row.</summary>
            /// <param name="index">From 0 to <see cref="Count"/>.</param>
            /// <returns>References to the components.</returns>
            /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
            /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
        """) + $$"""
            public Components<{{a.Types}}> Get<{{a.Types}}>(int index) =>
                new({{a.List(i => $"ref Get<T{i}>(index)")}});


        """ + Documented(a, "    ", "Has{T0, T1}()", 2, """
            /// <summary>Tells whether the entities have all of some components.</summary>
            /// <returns>Whether they do.</returns>
        """) + $$"""
            public bool Has<{{a.Types}}>() => Archetype.Set.ContainsAll(Component<{{a.Types}}>.Set);
        """;

    private static string Create(Arity a) => Documented(a, "    ", "Create{T0}(in T0)", 1, """
            /// <summary>Creates an entity with its components.</summary>
            /// <returns>The entity.</returns>
            /// <exception cref="StructuralChangeException">A query is running.</exception>
            /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory.</exception>
        """) + $$"""
            public Entity Create<{{a.Types}}>({{a.List(i => $"in T{i} t{i}Component = default!")}})
            {
                Row row = Component<{{a.Types}}>.HasSparse
                    ? AppendMixed(Component<{{a.Types}}>.Set)
                    : Append(ArchetypeOf(Component<{{a.Types}}>.Set));
        {{a.List(i => $"        row.Write(in t{i}Component);", "\n")}}
                return AnnounceCreated(row.Entity);
            }
        """;

    private static string Access(Arity a) => Documented(a, "    ", "Get{T0, T1}(Entity)", 2, """
            /// <summary>Some components of an entity.</summary>
            /// <returns>References to the components, good until the next structural change.</returns>
            /// <exception cref="StaleEntityException">The entity is not alive.</exception>
            /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
        """) + $$"""
            public Components<{{a.Types}}> Get<{{a.Types}}>(Entity entity)
            {
                if (Component<{{a.Types}}>.HasSparse)
                {
                    Row mixed = RowOf(entity);
                    return new({{a.List(i => $"ref mixed.Get<T{i}>()")}});
                }

                ref ChunkSlot slot = ref SlotOf(entity, out int row);
                return new({{a.List(i => $"ref slot.Get<T{i}>(row)")}});
            }


        """ + Documented(a, "    ", "Has{T0, T1}(Entity)", 2, """
            /// <summary>Tells whether an entity has all of some components.</summary>
            /// <returns>Whether it has them.</returns>
            /// <exception cref="StaleEntityException">The entity is not alive.</exception>
        """) + $$"""
            public bool Has<{{a.Types}}>(Entity entity) => Component<{{a.Types}}>.HasSparse
                ? HasMixed(entity, Component<{{a.Types}}>.Set)
                : DenseSetOf(entity).ContainsAll(Component<{{a.Types}}>.Set);


        """ + Documented(a, "    ", "Set{T0, T1}(Entity, in T0, in T1)", 2, """
            /// <summary>Overwrites some components of an entity; all or, when it throws, none.</summary>
            /// <exception cref="StaleEntityException">The entity is not alive.</exception>
            /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
        """) + $$"""
            public void Set<{{a.Types}}>(Entity entity, {{a.List(i => $"in T{i} t{i}Component = default!")}})
            {
                Components<{{a.Types}}> components = Get<{{a.Types}}>(entity);
                if (_observers is not null)
                {
                    _observers.DeferFailures();
        {{a.List(i => $"            SetObserved(_observers, entity, in t{i}Component);", "\n")}}
                    _observers.ThrowDeferred();
                    return;
                }

        {{a.List(i => $"        components.t{i} = t{i}Component;", "\n")}}
            }


        """ + Documented(a, "    ", "Add{T0, T1}(Entity, in T0, in T1)", 2, """
            /// <summary>Gives an entity some more components, in one move.</summary>
            /// <exception cref="StaleEntityException">The entity is not alive.</exception>
            /// <exception cref="DuplicateComponentException">It has one of them already.</exception>
            /// <exception cref="StructuralChangeException">A query is running.</exception>
            /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory.</exception>
        """) + $$"""
            public void Add<{{a.Types}}>(Entity entity, {{a.List(i => $"in T{i} t{i}Component = default!")}})
            {
                Row row = Extend(entity, Component<{{a.Types}}>.Set);
        {{a.List(i => $"        row.Write(in t{i}Component);", "\n")}}
                AnnounceAdded(entity, Component<{{a.Types}}>.Set);
            }


        """ + Documented(a, "    ", "Remove{T0, T1}(Entity)", 2, """
            /// <summary>Takes some components from an entity, in one move.</summary>
            /// <exception cref="StaleEntityException">The entity is not alive.</exception>
            /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
            /// <exception cref="StructuralChangeException">A query is running.</exception>
            /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory.</exception>
        """) + $$"""
            public void Remove<{{a.Types}}>(Entity entity) => Shrink(entity, Component<{{a.Types}}>.Set);
        """;

    /// <summary>Queries are never inlined: the compiler gives each method a budget for inlining, and a caller's would run
    /// out before the innermost loop, so that the user's code would be called for each entity.</summary>
    private static string Queries(Arity a) => Documented(
        a, "    ", "Query{T0}(in QueryDescription, ForEach{T0})", 1, """
            /// <summary>Calls a delegate for the components of each entity that matches.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            [MethodImpl(MethodImplOptions.NoInlining)]
            public void Query<{{a.Types}}>(in QueryDescription description, ForEach<{{a.Types}}> forEach)
            {
                ArgumentNullException.ThrowIfNull(forEach);
                Query query = Query(in description);
                if (Component<{{a.Types}}>.HasSparse || query.SelectsRows)
                {
                    var loop = new ForEachLoop<ForEachCall<{{a.Types}}>, {{a.Types}}>(new(forEach));
                    RunRows(query, Component<{{a.Types}}>.Set, ref loop);
                    return;
                }

                using ChunkWalk chunks = query.Walk();
                while (chunks.MoveNext())
                {
                    ref ChunkSlot chunk = ref chunks.Slot;
        {{a.List(i => $"            ref T{i} t{i} = ref chunk.GetFirst<T{i}>();", "\n")}}
                    for (int rows = chunk.Rows; rows != 0; rows--)
                    {
                        forEach({{a.List(i => $"ref t{i}")}});
        {{a.List(i => $"                t{i} = ref Unsafe.Add(ref t{i}, 1);", "\n")}}
                    }
                }
            }


        """ + Documented(a, "    ", "Query{T0}(in QueryDescription, ForEachWithEntity{T0})", 1, """
            /// <summary>Calls a delegate for each entity that matches and its components.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            [MethodImpl(MethodImplOptions.NoInlining)]
            public void Query<{{a.Types}}>(in QueryDescription description, ForEachWithEntity<{{a.Types}}> forEach)
            {
                ArgumentNullException.ThrowIfNull(forEach);
                Query query = Query(in description);
                if (Component<{{a.Types}}>.HasSparse || query.SelectsRows)
                {
                    var loop = new ForEachWithEntityLoop<ForEachWithEntityCall<{{a.Types}}>, {{a.Types}}>(new(forEach));
                    RunRows(query, Component<{{a.Types}}>.Set, ref loop);
                    return;
                }

                using ChunkWalk chunks = query.Walk();
                while (chunks.MoveNext())
                {
                    ref ChunkSlot chunk = ref chunks.Slot;
                    ref Entity entity = ref chunk.FirstEntity;
        {{a.List(i => $"            ref T{i} t{i} = ref chunk.GetFirst<T{i}>();", "\n")}}
                    for (int rows = chunk.Rows; rows != 0; rows--)
                    {
                        forEach(entity, {{a.List(i => $"ref t{i}")}});
                        entity = ref Unsafe.Add(ref entity, 1);
        {{a.List(i => $"                t{i} = ref Unsafe.Add(ref t{i}, 1);", "\n")}}
                    }
                }
            }


        """ + Documented(a, "    ", "InlineQuery{T, T0}(in QueryDescription, ref T)", 1, """
            /// <summary>Runs a struct's code for the components of each entity that matches; the struct keeps what
            /// the code changes in it.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            [MethodImpl(MethodImplOptions.NoInlining)]
            public void InlineQuery<T, {{a.Types}}>(in QueryDescription description, ref T forEach)
                where T : struct, IForEach<{{a.Types}}>
            {
                Query query = Query(in description);
                if (Component<{{a.Types}}>.HasSparse || query.SelectsRows)
                {
                    RunRows(query, Component<{{a.Types}}>.Set, new ForEachLoop<T, {{a.Types}}>(forEach), ref forEach);
                    return;
                }

                using ChunkWalk chunks = query.Walk();
                while (chunks.MoveNext())
                {
                    ref ChunkSlot chunk = ref chunks.Slot;
        {{a.List(i => $"            ref T{i} t{i} = ref chunk.GetFirst<T{i}>();", "\n")}}
                    for (int rows = chunk.Rows; rows != 0; rows--)
                    {
                        forEach.Update({{a.List(i => $"ref t{i}")}});
        {{a.List(i => $"                t{i} = ref Unsafe.Add(ref t{i}, 1);", "\n")}}
                    }
                }
            }


        """ + Documented(a, "    ", "InlineQuery{T, T0}(in QueryDescription)", 1, """
            /// <summary>Runs a struct's code for the components of each entity that matches.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            public void InlineQuery<T, {{a.Types}}>(in QueryDescription description)
                where T : struct, IForEach<{{a.Types}}>
            {
                T forEach = default;
                InlineQuery<T, {{a.Types}}>(in description, ref forEach);
            }


        """ + Documented(a, "    ", "InlineEntityQuery{T, T0}(in QueryDescription, ref T)", 1, """
            /// <summary>Runs a struct's code for each entity that matches and its components; the struct keeps what
            /// the code changes in it.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            [MethodImpl(MethodImplOptions.NoInlining)]
            public void InlineEntityQuery<T, {{a.Types}}>(in QueryDescription description, ref T forEach)
                where T : struct, IForEachWithEntity<{{a.Types}}>
            {
                Query query = Query(in description);
                if (Component<{{a.Types}}>.HasSparse || query.SelectsRows)
                {
                    RunRows(query, Component<{{a.Types}}>.Set, new ForEachWithEntityLoop<T, {{a.Types}}>(forEach), ref forEach);
                    return;
                }

                using ChunkWalk chunks = query.Walk();
                while (chunks.MoveNext())
                {
                    ref ChunkSlot chunk = ref chunks.Slot;
                    ref Entity entity = ref chunk.FirstEntity;
        {{a.List(i => $"            ref T{i} t{i} = ref chunk.GetFirst<T{i}>();", "\n")}}
                    for (int rows = chunk.Rows; rows != 0; rows--)
                    {
                        forEach.Update(entity, {{a.List(i => $"ref t{i}")}});
                        entity = ref Unsafe.Add(ref entity, 1);
        {{a.List(i => $"                t{i} = ref Unsafe.Add(ref t{i}, 1);", "\n")}}
                    }
                }
            }


        """ + Documented(a, "    ", "InlineEntityQuery{T, T0}(in QueryDescription)", 1, """
            /// <summary>Runs a struct's code for each entity that matches and its components.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            public void InlineEntityQuery<T, {{a.Types}}>(in QueryDescription description)
                where T : struct, IForEachWithEntity<{{a.Types}}>
            {
                T forEach = default;
                InlineEntityQuery<T, {{a.Types}}>(in description, ref forEach);
            }
        """;

    private static string Extensions(Arity a) => $$"""
            /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
            public static Components<{{a.Types}}> Get<{{a.Types}}>(this Entity entity) =>
                WorldDirectory.Of(entity).Get<{{a.Types}}>(entity);

            /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
            public static bool Has<{{a.Types}}>(this Entity entity) =>
                WorldDirectory.Of(entity).Has<{{a.Types}}>(entity);

            /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
            public static void Set<{{a.Types}}>(this Entity entity, {{a.List(i => $"in T{i} t{i}Component = default!")}}) =>
                WorldDirectory.Of(entity).Set(entity, {{a.List(i => $"in t{i}Component")}});

            /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
            public static void Add<{{a.Types}}>(this Entity entity, {{a.List(i => $"in T{i} t{i}Component = default!")}}) =>
                WorldDirectory.Of(entity).Add(entity, {{a.List(i => $"in t{i}Component")}});

            /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
            public static void Remove<{{a.Types}}>(this Entity entity) =>
                WorldDirectory.Of(entity).Remove<{{a.Types}}>(entity);
        """;

    /// <summary>The documentation of a member: in full at the lowest arity, inherited at the others.</summary>
    internal static string Documented(Arity a, string indent, string lowest, int lowestCount, string text) =>
        a.Count == lowestCount ? text + "\n" : $"{indent}/// <inheritdoc cref=\"{lowest}\"/>\n";
}
