namespace Ashlar.Memory;

/// <summary>Holds the job that a pool runs, for workers that do not know its type.</summary>
internal abstract class JobSlot
{
    /// <summary>The type of the job, as the profiler says it.</summary>
    public abstract string Name { get; }

    /// <summary>Does some items, one after the other, and notes what they throw.</summary>
    /// <param name="first">The first item.</param>
    /// <param name="end">The item behind the last one.</param>
    /// <param name="thread">The calling thread, which learns of each item.</param>
    /// <param name="pool">Where failures are noted.</param>
    public abstract void Execute(int first, int end, JobThread thread, JobPool pool);
}

/// <summary>One for each type of job that a pool has run, used again each time.</summary>
internal sealed class JobSlot<TJob> : JobSlot
    where TJob : struct, IJob
{
    /// <summary>Found once for each type of job.</summary>
    public static readonly string NameOfJob = TypeNames.Whole(typeof(TJob));

    private TJob _job;

    public override string Name => NameOfJob;

    /// <summary>Sets the job; <c>default</c> keeps no object alive.</summary>
    public void Set(in TJob job) => _job = job;

    public override void Execute(int first, int end, JobThread thread, JobPool pool)
    {
        for (int item = first; item < end; item++)
        {
            thread.Item = item;
            try
            {
                TJob job = _job;
                job.Execute(item);
            }
            catch (Exception exception)
            {
                pool.NoteFailure(item, exception);
            }
        }
    }
}
