namespace Ashlar.Ecs;

/// <content>Changing the components of all entities that match, by whole columns.</content>
public sealed partial class World
{
    /// <summary>Finds the edge of every archetype that a query matches, and reserves the memory for all of the moves.
    /// No archetype is both left and entered: those left have none of the components to add, or all of those to
    /// remove.</summary>
    /// <returns>The archetypes, to be moved one by one.</returns>
    private ReadOnlySpan<Archetype> ReserveMoves(
        in QueryDescription queryDescription, EdgeKind kind, ComponentSet changed)
    {
        WorldChecks.ThrowIfIterating(this);
        ReadOnlySpan<Archetype> sources = Query(in queryDescription).Archetypes;
        Span<int> chunks = stackalloc int[ChunkSizes.Count];
        chunks.Clear();
        foreach (Archetype source in sources)
        {
            if (source.EntityCount != 0)
            {
                Entity first = source.GetChunk(0).FirstEntity;
                EdgeOf(source, kind, changed, first).Target.CountChunksFor(source.EntityCount, chunks);
            }
        }

        _chunks.Hold(chunks);
        return sources;
    }

    /// <summary>Gives all entities of an archetype more components. The memory was reserved, so it cannot
    /// fail.</summary>
    /// <returns>Their rows in the target, where the new components are undefined. No rows if the archetype has no edge:
    /// then it was empty when the memory was reserved, and has the entities of an earlier move.</returns>
    private RowBatches ExtendAll(Archetype source, ComponentSet added) =>
        source.Edges.Find(EdgeKind.Add, added) is { } edge ? MoveRows(source, edge) : source.LastRows(0);

    /// <summary>Takes components from all entities of an archetype. The memory was reserved, so it cannot
    /// fail.</summary>
    private void ShrinkAll(Archetype source, ComponentSet removed)
    {
        if (source.Edges.Find(EdgeKind.Remove, removed) is { } edge)
        {
            _observers?.Removing(source.Rows, removed);
            MoveRows(source, edge);
        }
    }

    /// <summary>Moves all entities of an archetype along an edge, in their order.</summary>
    private RowBatches MoveRows(Archetype source, Edge edge)
    {
        int count = source.EntityCount;
        if (count != 0)
        {
            foreach (RowBatch rows in source.Rows)
            {
                MoveBatch(in rows, edge);
            }

            source.Clear();
        }

        return edge.Target.LastRows(count);
    }

    private void MoveBatch(in RowBatch rows, Edge edge)
    {
        for (int moved = 0; moved != rows.Count;)
        {
            RowBatch target = edge.Target.AppendBatch(rows.Count - moved, out uint location);
            RowBatch source = rows.Slice(moved, target.Count);
            source.Entities.CopyTo(target.Entities);
            source.CopyComponentsTo(in target, edge);
            _entities.Move(target.Entities, location);
            moved += target.Count;
        }
    }

    /// <summary>The archetypes that a query matches, all of whose entities have some components.</summary>
    private ReadOnlySpan<Archetype> ArchetypesWith(in QueryDescription queryDescription, ComponentSet wanted)
    {
        ReadOnlySpan<Archetype> archetypes = Query(in queryDescription).Archetypes;
        foreach (Archetype archetype in archetypes)
        {
            if (archetype.EntityCount != 0)
            {
                WorldChecks.ThrowIfMissing(archetype.GetChunk(0).FirstEntity, archetype.Set, wanted);
            }
        }

        return archetypes;
    }
}
