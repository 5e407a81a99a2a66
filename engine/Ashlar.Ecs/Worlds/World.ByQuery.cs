namespace Ashlar.Ecs;

/// <content>The components of all entities that match, changed by whole columns.</content>
public sealed partial class World
{
    /// <summary>Moves every entity that matches to where it has more components; the new ones are undefined.</summary>
    private MovedRows ExtendAll(in QueryDescription queryDescription, ComponentSet added) =>
        MoveAll(in queryDescription, added, adds: true);

    /// <summary>Moves every entity that matches to where it has fewer components.</summary>
    private void ShrinkAll(in QueryDescription queryDescription, ComponentSet removed)
    {
        MovedRows rows = MoveAll(in queryDescription, removed, adds: false);
        while (rows.MoveNext())
        {
        }
    }

    /// <summary>Finds the ways and takes the memory; the moves themselves are made step by step. No archetype is both
    /// left and entered: those left have none of the components to add, or all of those to remove.</summary>
    private MovedRows MoveAll(in QueryDescription queryDescription, ComponentSet changed, bool adds)
    {
        ThrowIfIterating();
        ReadOnlySpan<Archetype> sources = Query(in queryDescription).Archetypes;
        Span<int> chunks = stackalloc int[ChunkSizes.Count];
        chunks.Clear();
        foreach (Archetype source in sources)
        {
            if (source.EntityCount != 0)
            {
                Entity first = source.GetChunk(0).FirstEntity;
                Transition transition = adds
                    ? source.Additions.Find(changed) ?? AddAddition(source, changed, first)
                    : source.Removals.Find(changed) ?? AddRemoval(source, changed, first);
                transition.Target.CountChunksFor(source.EntityCount, chunks);
            }
        }

        _chunks.Reserve(chunks);
        return new MovedRows(_entities, _observers, sources, changed, adds);
    }

    /// <summary>The rows of every entity that matches, which must have some components.</summary>
    private MatchedRows RowsWith(in QueryDescription queryDescription, ComponentSet wanted)
    {
        ReadOnlySpan<Archetype> archetypes = Query(in queryDescription).Archetypes;
        foreach (Archetype archetype in archetypes)
        {
            if (archetype.EntityCount != 0 && !archetype.Set.ContainsAll(wanted))
            {
                ThrowMissing(archetype.GetChunk(0).FirstEntity, archetype.Set, wanted);
            }
        }

        return new MatchedRows(_observers, archetypes, wanted);
    }
}
