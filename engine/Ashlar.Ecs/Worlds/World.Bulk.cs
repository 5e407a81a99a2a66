using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>Creating many entities at once.</content>
public sealed partial class World
{
    /// <summary>Creates entities whose components are zero, all or none. Ids and rows are those of as many single
    /// creations; the cost is about that of filling arrays.
    /// <code>
    /// Span&lt;Entity&gt; swarm = frame.Allocate&lt;Entity&gt;(1000);
    /// world.Create(swarm, Component&lt;Position, Velocity&gt;.Signature, swarm.Length);
    /// </code>
    /// </summary>
    /// <param name="createdEntities">Where their names go.</param>
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
        foreach (RowRange rows in CreateRows(signature.Set, amount))
        {
            rows.ClearAll();
            rows.Entities.CopyTo(createdEntities[created..]);
            created += rows.Count;
        }
    }

    /// <summary>Takes the memory for entities, and hands their rows out to be filled.</summary>
    private CreatedRows CreateRows(ComponentSet set, int amount)
    {
        ThrowIfIterating();
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Archetype archetype = ArchetypeOf(set);
        Reserve(archetype, amount);
        _entities.Reserve(amount);
        return new CreatedRows(archetype, _entities, _observers, amount);
    }
}
