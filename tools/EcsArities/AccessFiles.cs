namespace EcsArities;

/// <summary>The smaller families: rows of chunks, archetypes, capacity.</summary>
internal static class AccessFiles
{
    /// <summary>What GetRow returns.</summary>
    public static string EntityComponents(Arity a) => ArityFiles.Documented(a, "", "EntityComponents{T0}", 1, """
        /// <summary>References to one entity and some of its components.
        /// Costs no more than its references, which end with the next structural change. Belongs to the thread that uses
        /// the world.
        /// </summary>
        /// <example><code>
        /// var row = chunk.GetRow&lt;Position, Velocity&gt;(0);
        /// row.t0.X += row.t1.X;
        /// </code></example>
        """) + $$"""
        public readonly ref struct EntityComponents<{{a.Types}}>
        {
            /// <summary>The entity.</summary>
            public readonly ref readonly Entity Entity;

        {{a.List(i => $"    /// <summary>Component {i}.</summary>\n    public readonly ref T{i} t{i};", "\n\n")}}

            internal EntityComponents(in Entity entity, {{a.List(i => $"ref T{i} component{i}")}})
            {
                Entity = ref entity;
        {{a.List(i => $"        t{i} = ref component{i};", "\n")}}
            }
        }
        """;

    /// <summary>Rows of a chunk.</summary>
    public static string Rows(Arity a) => ArityFiles.Documented(a, "    ", "GetRow{T0, T1}(int)", 2, """
            /// <summary>The entity and some components of one row.</summary>
            /// <param name="index">From 0 to <see cref="Count"/>.</param>
            /// <returns>References to them.</returns>
            /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
            /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
        """) + $$"""
            public EntityComponents<{{a.Types}}> GetRow<{{a.Types}}>(int index) =>
                new(in Entity(index), {{a.List(i => $"ref Get<T{i}>(index)")}});


        """ + ArityFiles.Documented(a, "    ", "Set{T0, T1}(int, in T0, in T1)", 2, """
            /// <summary>Overwrites some components of one row; all or, when it throws, none.</summary>
            /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
            /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
        """) + $$"""
            public void Set<{{a.Types}}>(int index, {{a.List(i => $"in T{i} t{i}Component = default!")}})
            {
                Components<{{a.Types}}> components = Get<{{a.Types}}>(index);
        {{a.List(i => $"        components.t{i} = t{i}Component;", "\n")}}
            }
        """;

    /// <summary>Asking an archetype for components.</summary>
    public static string Archetype(Arity a) => ArityFiles.Documented(a, "    ", "Has{T0, T1}()", 2, """
            /// <summary>Tells whether the entities have all of some components.</summary>
            /// <returns>Whether they do.</returns>
        """) + $$"""
            public bool Has<{{a.Types}}>() => Set.ContainsAll(Component<{{a.Types}}>.Set);
        """;

    /// <summary>Making room.</summary>
    public static string Capacity(Arity a) => $$"""
            /// <inheritdoc cref="EnsureCapacity{T}(int)"/>
            public Archetype EnsureCapacity<{{a.Types}}>(int amount) =>
                EnsureCapacity(Component<{{a.Types}}>.Signature, amount);
        """;
}
