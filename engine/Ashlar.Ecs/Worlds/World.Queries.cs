using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>Finding entities by their components.</content>
public sealed partial class World
{
    /// <summary>The query of a description. Costs a look-up; garbage only at its first use.</summary>
    /// <param name="queryDescription">Which entities.</param>
    /// <returns>The query, to be enumerated chunk by chunk.</returns>
    public Query Query(in QueryDescription queryDescription) =>
        JobThread.IsCurrentInJob ? FindQueryTogether(in queryDescription) : FindQuery(in queryDescription);

    /// <summary>Calls a delegate for each entity that matches.</summary>
    /// <param name="queryDescription">Which entities.</param>
    /// <param name="forEntity">What to call.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Query(in QueryDescription queryDescription, ForEach forEntity)
    {
        ArgumentNullException.ThrowIfNull(forEntity);
        Query query = Query(in queryDescription);
        if (query.SelectsRows)
        {
            var loop = new ForEachLoop<ForEachCall>(new ForEachCall(forEntity));
            RunRows(query, ComponentSet.Empty, ref loop);
            return;
        }

        foreach (ref Chunk chunk in query)
        {
            foreach (Entity entity in chunk.Entities)
            {
                forEntity(entity);
            }
        }
    }

    /// <summary>Runs a struct's code for each entity that matches; the compiler builds it into the loop.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="queryDescription">Which entities.</param>
    /// <param name="iForEach">The struct, which keeps what the code changes in it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void InlineQuery<T>(in QueryDescription queryDescription, ref T iForEach)
        where T : struct, IForEach
    {
        Query query = Query(in queryDescription);
        if (query.SelectsRows)
        {
            RunRows(query, ComponentSet.Empty, new ForEachLoop<T>(iForEach), ref iForEach);
            return;
        }

        foreach (ref Chunk chunk in query)
        {
            foreach (Entity entity in chunk.Entities)
            {
                iForEach.Update(entity);
            }
        }
    }

    /// <summary>Runs a struct's code for each entity that matches; the compiler builds it into the loop.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="queryDescription">Which entities.</param>
    public void InlineQuery<T>(in QueryDescription queryDescription)
        where T : struct, IForEach
    {
        T iForEach = default;
        InlineQuery(in queryDescription, ref iForEach);
    }

    /// <summary>Counts the entities that match, without visiting them unless sparse components are asked for.</summary>
    /// <param name="queryDescription">Which entities.</param>
    /// <returns>How many there are.</returns>
    public int CountEntities(in QueryDescription queryDescription) => Query(in queryDescription).CountEntities();

    /// <summary>Copies the entities that match, in the order of iteration.</summary>
    /// <param name="queryDescription">Which entities.</param>
    /// <param name="list">Where to; see <see cref="CountEntities"/> for how many there are.</param>
    /// <param name="start">The place in the span to begin at.</param>
    /// <returns>How many were copied.</returns>
    /// <exception cref="ArgumentException">There are more entities than room for them.</exception>
    public int GetEntities(in QueryDescription queryDescription, Span<Entity> list, int start = 0)
    {
        int count = 0;
        Span<Entity> entities = list[start..];
        Query query = Query(in queryDescription);
        if (query.SelectsRows)
        {
            var loop = new CopyLoop(entities);
            RunRows(query, ComponentSet.Empty, ref loop);
            return loop.Count;
        }

        foreach (ref Chunk chunk in query)
        {
            chunk.Entities.CopyTo(entities[count..]);
            count += chunk.Count;
        }

        return count;
    }

    /// <summary>A method of its own: the look-up, built into a query's code, would take what the compiler allows there for
    /// the loop over the entities.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Query FindQuery(in QueryDescription description)
    {
        WorldChecks.ThrowIfEnded(this);
        if (!_queries.TryGetValue(description.Key, out Query? query))
        {
            query = new Query(this, in description);
            _queries.Add(description.Key, query);
        }

        return query;
    }
}
