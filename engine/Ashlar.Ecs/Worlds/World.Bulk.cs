using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>Creating many entities at once.</content>
public sealed partial class World
{
    /// <summary>Creates entities whose components are zero, all or none. Ids and rows are those of as many single
    /// creations; the cost is about that of filling arrays.
    /// </summary>
    /// <example><code>
    /// Span&lt;Entity&gt; swarm = frame.Allocate&lt;Entity&gt;(1000);
    /// world.Create(swarm, Component&lt;Position, Velocity&gt;.Signature, swarm.Length);
    /// </code></example>
    /// <param name="createdEntities">Where the entities go.</param>
    /// <param name="signature">Their components.</param>
    /// <param name="amount">How many, from 0 to the length of the span.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or more than the span holds.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    [OverloadResolutionPriority(1)]
    public void Create(Span<Entity> createdEntities, in Signature signature, int amount)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, createdEntities.Length);
        int created = 0;
        RowBatches batches = CreateRows(signature.Set, amount);
        foreach (RowBatch rows in batches)
        {
            rows.Clear();
            rows.Entities.CopyTo(createdEntities[created..]);
            created += rows.Count;
        }

        AnnounceCreated(batches);
    }

    /// <summary>Creates entities whose components are undefined. The caller fills them and announces them.</summary>
    private RowBatches CreateRows(ComponentSet set, int amount)
    {
        WorldChecks.ThrowIfIterating(this);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Archetype archetype = ArchetypeOf(set);
        _entities.Reserve(amount);
        ReserveSparseOfNew(set, amount);
        _chunks.Hold(ChunksFor(archetype, amount, stackalloc int[ChunkSizes.Count]));
        RowBatches rows = AppendRows(archetype, amount);
        if (set.HasSparse)
        {
            AddSparse(rows, set.SparseTypes);
        }

        return rows;
    }

    /// <summary>Gives new entities sparse components that are zero. There is room for them.</summary>
    private void AddSparse(RowBatches batches, ComponentType[] types)
    {
        foreach (RowBatch rows in batches)
        {
            foreach (Entity entity in rows.Entities)
            {
                _sparse.AddZeroed(types, entity);
            }
        }
    }

    /// <summary>Appends rows and gives each an entity. The memory was reserved, so it cannot fail.</summary>
    private RowBatches AppendRows(Archetype archetype, int amount)
    {
        for (int left = amount; left != 0;)
        {
            RowBatch rows = archetype.AppendBatch(left, out uint location);
            _entities.Take(rows.Entities, location);
            left -= rows.Count;
        }

        return archetype.LastRows(amount);
    }
}
