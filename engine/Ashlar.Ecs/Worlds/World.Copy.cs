using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>Copying one world's entities into another.</content>
public sealed partial class World
{
    /// <summary>Creates a copy of every entity of one world in another, all or none, by whole columns.
    /// The copies are entities of their own, named and placed as if they were created one by one, in the order of
    /// iteration over the source. What a component refers to is shared; an entity that a component names stays the one
    /// of the source: use the other overload to learn which copy is whose.</summary>
    /// <example><code>
    /// World.Copy(levelTemplate, level);   // a level that was prepared once, stamped into the running world
    /// </code></example>
    /// <param name="source">The world to read.</param>
    /// <param name="destination">The world that gets the copies, and keeps what it has.</param>
    /// <exception cref="ArgumentException">Both are the same world.</exception>
    /// <exception cref="NotSupportedException">An entity of the source has a component with a destroy hook, in either
    /// world: what it owns would have two owners. Nothing was copied.</exception>
    /// <exception cref="StructuralChangeException">A query over the destination is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public static void Copy(World source, World destination)
    {
        CheckCopy(source, destination);
        destination.Copy(source, default, default);
    }

    /// <summary>Creates a copy of every entity of one world in another, all or none, and returns both.</summary>
    /// <param name="source">The world to read.</param>
    /// <param name="destination">The world that gets the copies, and keeps what it has.</param>
    /// <param name="originals">Where the source's entities go, in the order of iteration.</param>
    /// <param name="copies">Where their copies go, in the same order.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="ArgumentException">Both are the same world, or a span is shorter than the source's
    /// <see cref="Size"/>.</exception>
    /// <exception cref="NotSupportedException">An entity of the source has a component with a destroy hook, in either
    /// world: what it owns would have two owners. Nothing was copied.</exception>
    /// <exception cref="StructuralChangeException">A query over the destination is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public static int Copy(World source, World destination, Span<Entity> originals, Span<Entity> copies)
    {
        CheckCopy(source, destination);
        int count = source.Size;
        if (originals.Length < count || copies.Length < count)
        {
            throw new ArgumentException(
                $"World {source.Id} has {count} entities; there is room for {originals.Length} of them, "
                + $"and for {copies.Length} copies.");
        }

        destination.Copy(source, originals[..count], copies[..count]);
        return count;
    }

    private static void CheckCopy(World source, World destination)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        if (ReferenceEquals(source, destination))
        {
            throw new ArgumentException($"World {source.Id} cannot be copied into itself.", nameof(destination));
        }
    }

    /// <param name="source">The world to read.</param>
    /// <param name="originals">Where its entities go; empty if the caller wants none.</param>
    /// <param name="copies">Where their copies go; empty if the caller wants none.</param>
    private void Copy(World source, Span<Entity> originals, Span<Entity> copies)
    {
        WorldChecks.ThrowIfIterating(this);

        // Handlers run between archetypes, and when there is no memory: they must not change the source under the copy.
        WorldChecks.ThrowIfEnded(source);
        source.BeginIteration();
        try
        {
            ReserveCopies(source);
            _observers?.DeferFailures();
            CopyArchetypes(source, originals, copies);
        }
        finally
        {
            source.EndIteration();
        }

        _observers?.ThrowDeferred();
    }

    private void ReserveCopies(World source)
    {
        Span<int> chunks = stackalloc int[ChunkSizes.Count];
        chunks.Clear();
        foreach (Archetype archetype in source.Archetypes)
        {
            if (archetype.EntityCount != 0)
            {
                WorldChecks.ThrowIfOwning(source._observers, archetype);
                WorldChecks.ThrowIfOwning(_observers, archetype);
                ArchetypeOf(archetype.Set).CountChunksFor(archetype.EntityCount, chunks);
            }
        }

        _entities.Reserve(source.Size);
        ReserveSparseCopies(source);
        _chunks.Hold(chunks);
    }

    private void CopyArchetypes(World source, Span<Entity> originals, Span<Entity> copies)
    {
        foreach (Archetype archetype in source.Archetypes)
        {
            if (archetype.EntityCount != 0)
            {
                CopyRows(archetype, ArchetypeOf(archetype.Set), originals, copies);
                originals = originals.IsEmpty ? originals : originals[archetype.EntityCount..];
                copies = copies.IsEmpty ? copies : copies[archetype.EntityCount..];
            }
        }
    }

    /// <summary>Both archetypes have the same components, so the target's edge to itself says which columns go
    /// where.</summary>
    private void CopyRows(Archetype source, Archetype target, Span<Entity> originals, Span<Entity> copies)
    {
        Edge edge = target.EdgeTo(target);
        foreach (RowBatch rows in source.Rows)
        {
            for (int copied = 0; copied != rows.Count;)
            {
                RowBatch to = target.AppendBatch(rows.Count - copied, out uint location);
                RowBatch from = rows.Slice(copied, to.Count);
                _entities.Take(to.Entities, location);
                from.CopyComponentsTo(in to, edge);
                CopySparse(source.World, from.Entities, to.Entities);
                copied += to.Count;
            }
        }

        if (!originals.IsEmpty)
        {
            CopyEntities(source.Rows, originals);
            CopyEntities(target.LastRows(source.EntityCount), copies);
        }

        _observers?.Created(target.LastRows(source.EntityCount));
    }

    private void ReserveSparseCopies(World source)
    {
        foreach (SparseSet set in source._sparse.All)
        {
            if (set.Count != 0)
            {
                WorldChecks.ThrowIfOwning(source._observers, set);
                WorldChecks.ThrowIfOwning(_observers, set);
                SparseSet copies = _sparse.Of(set.Info);
                copies.Reserve(set.Count);
                ReservePages(copies, source, set);
            }
        }
    }

    /// <summary>Makes room for the ids that the copies of a set's entities get.</summary>
    private void ReservePages(SparseSet copies, World source, SparseSet set)
    {
        int index = 0;
        foreach (Archetype archetype in source.Archetypes)
        {
            foreach (RowBatch rows in archetype.Rows)
            {
                foreach (Entity entity in rows.Entities)
                {
                    if (set.Has(entity))
                    {
                        copies.EnsurePage(_entities.NextId(index));
                    }

                    index++;
                }
            }
        }
    }

    /// <summary>Copies the sparse components of some entities.</summary>
    private void CopySparse(World source, ReadOnlySpan<Entity> originals, ReadOnlySpan<Entity> copies)
    {
        foreach (SparseSet set in source._sparse.All)
        {
            for (int index = 0; index < originals.Length; index++)
            {
                if (set.TryFind(originals[index], out int place))
                {
                    SparseSet target = _sparse.Of(set.Info);
                    target.CopyFrom(set, place, target.Add(copies[index]));
                }
            }
        }
    }

    private static void CopyEntities(RowBatches batches, Span<Entity> entities)
    {
        foreach (RowBatch rows in batches)
        {
            rows.Entities.CopyTo(entities);
            entities = entities[rows.Count..];
        }
    }
}
