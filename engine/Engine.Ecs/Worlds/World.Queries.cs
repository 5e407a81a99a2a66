namespace Engine.Ecs;

/// <content>Finding entities by their components.</content>
public sealed partial class World
{
    /// <summary>The query of a description, up to date. Costs a look-up; garbage only at its first use.</summary>
    /// <param name="description">Which entities.</param>
    /// <returns>The query, to be enumerated chunk by chunk.</returns>
    public Query Query(in QueryDescription description) =>
        JobLane.Current is null ? FindQuery(in description) : FindQueryTogether(in description);

    /// <summary>Calls a delegate for each entity that matches.</summary>
    /// <param name="description">Which entities.</param>
    /// <param name="forEach">What to call.</param>
    public void Query(in QueryDescription description, ForEach forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        foreach (ref Chunk chunk in Query(in description))
        {
            foreach (Entity entity in chunk.Entities)
            {
                forEach(entity);
            }
        }
    }

    /// <summary>Runs a struct's code for each entity that matches; the compiler builds it into the loop.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="description">Which entities.</param>
    /// <param name="forEach">The struct, which keeps what the code changes in it.</param>
    public void InlineQuery<T>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach
    {
        foreach (ref Chunk chunk in Query(in description))
        {
            foreach (Entity entity in chunk.Entities)
            {
                forEach.Update(entity);
            }
        }
    }

    /// <summary>Runs a struct's code for each entity that matches; the compiler builds it into the loop.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="description">Which entities.</param>
    public void InlineQuery<T>(in QueryDescription description)
        where T : struct, IForEach
    {
        T forEach = default;
        InlineQuery(in description, ref forEach);
    }

    /// <summary>Counts the entities that match, without visiting them.</summary>
    /// <param name="description">Which entities.</param>
    /// <returns>How many there are.</returns>
    public int CountEntities(in QueryDescription description) => Query(in description).CountEntities();

    /// <summary>Copies the names of the entities that match, in the order of iteration.</summary>
    /// <param name="description">Which entities.</param>
    /// <param name="entities">Where to; see <see cref="CountEntities"/> for how many there are.</param>
    /// <returns>How many were copied.</returns>
    /// <exception cref="ArgumentException">There are more entities than room for them.</exception>
    public int GetEntities(in QueryDescription description, Span<Entity> entities)
    {
        int count = 0;
        foreach (ref Chunk chunk in Query(in description))
        {
            chunk.Entities.CopyTo(entities[count..]);
            count += chunk.Count;
        }

        return count;
    }

    private Query FindQuery(in QueryDescription description)
    {
        if (!_queries.TryGetValue(description.Key, out Query? query))
        {
            query = new Query(this, in description);
            _queries.Add(description.Key, query);
        }

        query.Refresh(Archetypes);
        return query;
    }
}
