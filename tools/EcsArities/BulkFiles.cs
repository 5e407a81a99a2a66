namespace EcsArities;

/// <summary>The calls that change many entities at once.</summary>
internal static class BulkFiles
{
    /// <summary>Bulk creation.</summary>
    public static string Create(Arity a) => ArityFiles.Documented(a, "    ", "Create{T0}(int, in T0)", 1, """
            /// <summary>Creates entities with the same components, all or none. Ids and rows are those of as many
            /// single creations; the cost is about that of filling arrays.
            /// </summary>
            /// <example><code>world.Create(1000, new Position(), new Velocity { X = 1 });</code></example>
            /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
            /// <exception cref="StructuralChangeException">A query is running.</exception>
            /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory.</exception>
        """) + $$"""
            public void Create<{{a.Types}}>(int amount, {{a.List(i => $"in T{i} {Name(a, i, "cmp")} = default!")}})
            {
                RowBatches created = CreateRows(Component<{{a.Types}}>.Set, amount);
                foreach (RowBatch rows in created)
                {
        {{a.List(i => $"            rows.Fill(in {Name(a, i, "cmp")});", "\n")}}
                }

                AnnounceCreated(created);
            }
        """;

    /// <summary>Changing all entities of a query.</summary>
    public static string ByQuery(Arity a) => ArityFiles.Documented(a, "    ", "Set{T0}(in QueryDescription, in T0)", 1, """
            /// <summary>Overwrites components of every entity that matches, by filling columns; all or, when it throws,
            /// none.</summary>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
        """) + $$"""
            public void Set<{{a.Types}}>(in QueryDescription queryDescription, {{Values(a, "value", "Value")}})
            {
        {{Copies(a, "value", "Value")}}
                ComponentSet set = Component<{{a.Types}}>.Set;
                if (SelectsRows(in queryDescription, set))
                {
                    using Selection selected = SelectWith(in queryDescription, set);
                    _observers?.DeferFailures();
                    foreach (Entity entity in selected.Entities)
                    {
                        Set(entity, {{a.List(i => $"in copy{i}")}});
                    }

                    _observers?.ThrowDeferred();
                    return;
                }

                foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
                {
                    RowBatches all = archetype.Rows;
                    _observers?.Overwriting(all, set);
                    foreach (RowBatch rows in all)
                    {
        {{Fills(a)}}
                    }

                    _observers?.Set(all, set);
                }

                _observers?.ThrowFailure();
            }


        """ + ArityFiles.Documented(a, "    ", "Add{T0}(in QueryDescription, in T0)", 1, """
            /// <summary>Gives every entity that matches some more components; all or, when it throws, none. Whole columns
            /// are copied to the other archetypes, whose new rows keep the order.
            /// </summary>
            /// <example><code>world.Add(in standing, new Velocity { X = 1 });</code></example>
            /// <exception cref="DuplicateComponentException">A matching entity has one of them already.</exception>
            /// <exception cref="StructuralChangeException">A query is running.</exception>
            /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory for the columns: each
            /// archetype keeps its old ones until its entities have moved.</exception>
        """) + $$"""
            public void Add<{{a.Types}}>(in QueryDescription queryDescription, {{Values(a, "component", "")}})
            {
        {{Copies(a, "component", "")}}
                ComponentSet set = Component<{{a.Types}}>.Set;
                if (SelectsRows(in queryDescription, set))
                {
                    using Selection selected = SelectToExtend(in queryDescription, set);
                    _observers?.DeferFailures();
                    foreach (Entity entity in selected.Entities)
                    {
                        Add(entity, {{a.List(i => $"in copy{i}")}});
                    }

                    _observers?.ThrowDeferred();
                    return;
                }

                foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
                {
                    RowBatches moved = ExtendAll(source, set);
                    foreach (RowBatch rows in moved)
                    {
        {{Fills(a)}}
                    }

                    _observers?.Added(moved, set);
                }

                _observers?.ThrowFailure();
            }


        """ + ArityFiles.Documented(a, "    ", "Remove{T0}(in QueryDescription)", 1, """
            /// <summary>Takes some components from every entity that matches; all or, when it throws, none. Whole columns
            /// are copied to the other archetypes, whose new rows keep the order.
            /// </summary>
            /// <example><code>world.Remove&lt;Velocity&gt;(in moving);</code></example>
            /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
            /// <exception cref="StructuralChangeException">A query is running.</exception>
            /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory for the columns: each
            /// archetype keeps its old ones until its entities have moved.</exception>
        """) + $$"""
            public void Remove<{{a.Types}}>(in QueryDescription queryDescription)
            {
                ComponentSet set = Component<{{a.Types}}>.Set;
                if (SelectsRows(in queryDescription, set))
                {
                    ShrinkSelected(in queryDescription, set);
                    return;
                }

                foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
                {
                    ShrinkAll(source, set);
                }

                _observers?.ThrowFailure();
            }
        """;

    private static string Values(Arity a, string alone, string suffix) =>
        a.List(i => $"in T{i} {Name(a, i, alone, suffix)} = default!");

    /// <summary>A value given by reference may lie in a row that is about to move or to be filled.</summary>
    private static string Copies(Arity a, string alone, string suffix) =>
        a.List(i => $"        T{i} copy{i} = {Name(a, i, alone, suffix)};", "\n");

    private static string Fills(Arity a) => a.List(i => $"                rows.Fill(in copy{i});", "\n");

    /// <summary>The name Arch gives a parameter: one of its own when it stands alone.</summary>
    private static string Name(Arity a, int index, string alone, string suffix = "") =>
        a.Count == 1 ? alone : $"t{index}Component{suffix}";
}
