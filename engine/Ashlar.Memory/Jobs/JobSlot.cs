namespace Ashlar.Memory;

/// <summary>Holds the job that a pool runs, for workers that do not know its type.</summary>
internal abstract class JobSlot
{
    public abstract void Execute(int item);
}

/// <summary>One for each type of job that a pool has run, used again each time.</summary>
internal sealed class JobSlot<TJob> : JobSlot
    where TJob : struct, IJob
{
    private TJob _job;

    /// <summary>Sets the job; <c>default</c> keeps no object alive.</summary>
    public void Set(in TJob job) => _job = job;

    public override void Execute(int item)
    {
        TJob job = _job;
        job.Execute(item);
    }
}
