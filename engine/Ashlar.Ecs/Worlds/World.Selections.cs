using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>Changing the components of all entities that match, one by one, because some of them are sparse: who is to
/// change is noted and all memory reserved before the first changes.</content>
public sealed partial class World
{
    private readonly Stack<NativeTable<Entity>> _spareSelections = new();

    /// <summary>Notes the entities that match.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    private Selection Select(in QueryDescription queryDescription)
    {
        int count = CountEntities(in queryDescription);
        if (!_spareSelections.TryPop(out NativeTable<Entity>? table))
        {
            table = new NativeTable<Entity>(_group, "selected entities", _entities.Maximum);
        }

        var selection = new Selection(table, count, _spareSelections);
        try
        {
            EnsureCount(table, count);
            GetEntities(in queryDescription, table.Span[..count]);
            return selection;
        }
        catch
        {
            selection.Dispose();
            throw;
        }
    }

    /// <summary>Notes the entities that match, all of which have some components.</summary>
    private Selection SelectWith(in QueryDescription queryDescription, ComponentSet wanted)
    {
        Selection selection = Select(in queryDescription);
        try
        {
            foreach (Entity entity in selection.Entities)
            {
                WorldChecks.ThrowIfMissing(entity, SetOf(entity), wanted);
            }

            return selection;
        }
        catch
        {
            selection.Dispose();
            throw;
        }
    }

    /// <summary>Notes the entities that match, none of which has any of some components, and reserves the memory that
    /// they need to get them.</summary>
    private Selection SelectToExtend(in QueryDescription queryDescription, ComponentSet added)
    {
        WorldChecks.ThrowIfIterating(this);
        Selection selection = Select(in queryDescription);
        try
        {
            foreach (Entity entity in selection.Entities)
            {
                WorldChecks.ThrowIfAny(entity, SetOf(entity), added);
            }

            _sparse.Reserve(added.SparseTypes, selection.Entities.Length);
            foreach (Entity entity in selection.Entities)
            {
                _sparse.EnsurePages(added.SparseTypes, entity.Id);
            }

            ReserveMoves(selection.Entities, EdgeKind.Add, added.Dense);
            return selection;
        }
        catch
        {
            selection.Dispose();
            throw;
        }
    }

    /// <summary>Takes some components from every entity that matches.</summary>
    private void ShrinkSelected(in QueryDescription queryDescription, ComponentSet removed)
    {
        WorldChecks.ThrowIfIterating(this);
        using Selection selection = SelectWith(in queryDescription, removed);
        ReserveMoves(selection.Entities, EdgeKind.Remove, removed.Dense);
        _observers?.DeferFailures();
        foreach (Entity entity in selection.Entities)
        {
            Shrink(entity, removed);
        }

        _observers?.ThrowDeferred();
    }

    /// <summary>Destroys every entity that matches.</summary>
    private void DestroySelected(in QueryDescription queryDescription)
    {
        using Selection selection = Select(in queryDescription);
        _observers?.DeferFailures();
        foreach (Entity entity in selection.Entities)
        {
            Destroy(entity);
        }

        _observers?.ThrowDeferred();
    }

    /// <summary>Holds the chunks that entities need to move along edges.</summary>
    private void ReserveMoves(ReadOnlySpan<Entity> entities, EdgeKind kind, ComponentSet changed)
    {
        if (changed.Types.Length == 0)
        {
            return;
        }

        Span<int> chunks = stackalloc int[ChunkSizes.Count];
        chunks.Clear();
        try
        {
            foreach (Entity entity in entities)
            {
                EdgeOf(GetArchetype(entity), kind, changed, entity).Target.Incoming++;
            }

            foreach (Archetype archetype in Archetypes)
            {
                archetype.CountChunksFor(archetype.Incoming, chunks);
            }
        }
        finally
        {
            foreach (Archetype archetype in Archetypes)
            {
                archetype.Incoming = 0;
            }
        }

        _chunks.Hold(chunks);
    }

    private void EnsureCount(NativeTable<Entity> table, int count)
    {
        if (count > table.Count)
        {
            BeginGrowth();
            try
            {
                table.EnsureCount(count);
            }
            finally
            {
                EndGrowth();
            }
        }
    }
}
