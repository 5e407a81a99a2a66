using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>Queries that several threads run together.</content>
/// <remarks>
/// While one runs, all of its threads may read the world, write the components of the entities they are given, record
/// into a <see cref="CommandBuffer"/> and run further queries; structural changes throw on every thread.
/// </remarks>
public sealed partial class World
{
    private readonly Stack<WorkItems> _spareWorkItems = new();
    private readonly int _maximumEntities;
    private int _parallelQueries;
    private JobPool? _jobs;

    /// <summary>The threads that parallel queries run on. Unless <see cref="WorldOptions.Jobs"/> named a pool it is one
    /// without workers: parallel queries then run on the calling thread, with the same results.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public JobPool Jobs
    {
        get => _jobs ??= new JobPool(_group.Root, workers: 0);
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _jobs = value;
        }
    }

    /// <summary>Calls a delegate for each entity that matches, on several threads at once.</summary>
    /// <param name="description">Which entities.</param>
    /// <param name="forEach">What to call. When it throws, the rest of its work item is left out and the other items
    /// are done; what a query on one thread would have thrown first is thrown here.</param>
    public void ParallelQuery(in QueryDescription description, ForEach forEach)
    {
        ArgumentNullException.ThrowIfNull(forEach);
        RunLoop(in description, ComponentSet.Empty, new ForEachLoop<ForEachCall>(new ForEachCall(forEach)));
    }

    /// <summary>Runs a struct's code for each entity that matches, on several threads at once.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="description">Which entities.</param>
    /// <param name="forEach">The struct. Each work item has a copy, so it stays as it is.</param>
    public void InlineParallelQuery<T>(in QueryDescription description, ref T forEach)
        where T : struct, IForEach => RunLoop(in description, ComponentSet.Empty, new ForEachLoop<T>(forEach));

    /// <summary>Runs a struct's code for each entity that matches, on several threads at once.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="description">Which entities.</param>
    public void InlineParallelQuery<T>(in QueryDescription description)
        where T : struct, IForEach => RunLoop(in description, ComponentSet.Empty, new ForEachLoop<T>(default));

    /// <summary>Runs a struct's code for each chunk that matches, on several threads at once.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="description">Which entities.</param>
    /// <param name="job">The struct. Each work item has a copy, for one chunk or for several small ones.</param>
    public void InlineParallelChunkQuery<T>(in QueryDescription description, in T job)
        where T : struct, IChunkJob => RunChunkLoop(in description, new ChunkLoop<T>(job));

    /// <summary>Works a value out from all chunks that match, on several threads at once, with the same bits for any
    /// number of threads.</summary>
    /// <typeparam name="T">The value, and how it is worked out.</typeparam>
    /// <param name="description">Which entities.</param>
    /// <param name="reduction">The value. Every part starts as a copy of it and is merged into it, so let what is
    /// summed up start at zero. When this throws it stays as it was.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory for the parts.</exception>
    public void ParallelReduce<T>(in QueryDescription description, ref T reduction)
        where T : unmanaged, IChunkReduction<T>
    {
        Query query = Query(in description);
        query.ThrowIfAskingForSparse();
        WorkItems items = BeginWork();
        try
        {
            items.Cut(query, keepsChunksWhole: true);
            items.EnsureParts<T>();
            Jobs.Run(new ReductionJob<T>(query, items, in reduction), items.Count);
            for (int item = 0; item < items.Count; item++)
            {
                reduction.Merge(in items.PartOf<T>(item));
            }
        }
        finally
        {
            EndWork(items);
        }
    }

    /// <param name="description">Which entities.</param>
    /// <param name="wanted">The components that the loop asks for.</param>
    /// <param name="loop">The loop; each work item has a copy.</param>
    private void RunLoop<TLoop>(in QueryDescription description, ComponentSet wanted, in TLoop loop)
        where TLoop : struct, IRowLoop
    {
        Query query = Query(in description);
        WorkItems items = BeginWork();
        try
        {
            if (wanted.HasSparse || query.SelectsRows)
            {
                RunRowsTogether(query, wanted, items, in loop);
            }
            else
            {
                items.Cut(query, keepsChunksWhole: false);
                Jobs.Run(new QueryJob<TLoop>(query, items, in loop), items.Count);
            }
        }
        finally
        {
            EndWork(items);
        }
    }

    private void RunChunkLoop<TLoop>(in QueryDescription description, in TLoop loop)
        where TLoop : struct, IQueryLoop
    {
        Query query = Query(in description);
        query.ThrowIfAskingForSparse();
        WorkItems items = BeginWork();
        try
        {
            items.Cut(query, keepsChunksWhole: true);
            Jobs.Run(new QueryJob<TLoop>(query, items, in loop), items.Count);
        }
        finally
        {
            EndWork(items);
        }
    }

    /// <summary>Until <see cref="EndWork"/> the world's memory stays, whoever ends it: other threads are at work in it.</summary>
    private WorkItems BeginWork()
    {
        _group.Hold();
        try
        {
            return BeginIterationWithItems();
        }
        catch
        {
            _group.EndHold();
            throw;
        }
    }

    private WorkItems BeginIterationWithItems()
    {
        WorkItems? items;
        lock (_spareWorkItems)
        {
            if (!_spareWorkItems.TryPop(out items))
            {
                items = new WorkItems(_group, _maximumEntities);
            }
        }

        BeginIteration();
        Interlocked.Increment(ref _parallelQueries);
        return items;
    }

    private void EndWork(WorkItems items)
    {
        Interlocked.Decrement(ref _parallelQueries);
        EndIteration();
        lock (_spareWorkItems)
        {
            _spareWorkItems.Push(items);
        }

        _group.EndHold();
    }

    /// <summary>The query of a description for a job, beside which others may ask for theirs.</summary>
    private Query FindQueryTogether(in QueryDescription description)
    {
        lock (_queries)
        {
            return FindQuery(in description);
        }
    }
}
