namespace Ashlar.Ecs;

/// <content>Which rows have their components enabled.</content>
public readonly partial struct Chunk
{
    /// <summary>The rows whose entities match a description: in a loop over the chunks of a query, those that the query is
    /// about. All rows where it names neither enableable nor sparse components; none if the chunk's entities cannot
    /// match. Costs a look-up of the query.</summary>
    /// <param name="queryDescription">Which entities.</param>
    /// <returns>The rows, for <c>foreach (int row in chunk.RowsOf(in description))</c>.</returns>
    /// <exception cref="ObjectDisposedException">The chunk has ended with its world.</exception>
    public ChunkRows RowsOf(in QueryDescription queryDescription)
    {
        if (Layout.IsEnded)
        {
            WorldChecks.ThrowEnded(in this);
        }

        return new ChunkRows(this, Archetype.World.Query(in queryDescription));
    }

    /// <summary>Tells whether the component of one row is enabled.</summary>
    /// <typeparam name="T">The component, with <see cref="EnableableAttribute"/>.</typeparam>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <returns>Whether queries find it.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    /// <exception cref="NotSupportedException">The component is not enableable.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool IsEnabled<T>(int index)
    {
        ThrowIfNoRow(index);
        int offset = Layout.BitOffsetOf(Component<T>.Id);
        if (offset == ChunkLayout.Missing)
        {
            Component<T>.Info.ThrowUnlessEnableable();
            WorldChecks.ThrowMissing(in this, new ComponentType(Component<T>.Id));
        }

        ulong word = _block.At<ulong>(offset + (DisabledBits.WordOf(index) * sizeof(ulong)));
        return (word & DisabledBits.BitOf(index)) == 0;
    }
}
