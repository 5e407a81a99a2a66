namespace EcsArities;

/// <summary>The calls that change many entities at once.</summary>
internal static class BulkFiles
{
    /// <summary>Bulk creation, and making room for it.</summary>
    public static string Create(Arity a) => ArityFiles.Documented(a, "    ", "Create{T0}(int, in T0)", 1, """
            /// <summary>Creates entities with the same components, all or none. Ids and rows are those of as many
            /// single creations; the cost is about that of filling arrays.
            /// <code>world.Create(1000, new Position(), new Velocity { X = 1 });</code>
            /// </summary>
            /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
            /// <exception cref="StructuralChangeException">A query is running.</exception>
            /// <exception cref="Engine.Memory.OutOfNativeMemoryException">There is no memory.</exception>
        """) + $$"""
            public void Create<{{a.Types}}>(int amount, {{a.List(i => $"in T{i} {Name(a, i, "cmp")} = default!")}})
            {
                foreach (RowRange rows in CreateRows(Component<{{a.Types}}>.Set, amount))
                {
        {{a.List(i => $"            rows.Fill(in {Name(a, i, "cmp")});", "\n")}}
                }
            }
        """;

    /// <summary>The name Arch gives a parameter: one of its own when it stands alone.</summary>
    private static string Name(Arity a, int index, string alone) => a.Count == 1 ? alone : $"t{index}Component";
}
