namespace Ashlar.Ecs;

/// <summary>Where a pool keeps the job it runs, so that its workers need not know the job's type.</summary>
internal abstract class JobSlot
{
    public abstract void Execute(int item);
}

/// <summary>One for each type of job that a pool has run, used again each time.</summary>
internal sealed class JobSlot<TJob> : JobSlot
    where TJob : struct, IJob
{
    private TJob _job;

    /// <summary>Sets the job; <c>default</c> lets go of what it refers to.</summary>
    public void Set(in TJob job) => _job = job;

    public override void Execute(int item)
    {
        TJob job = _job;
        job.Execute(item);
    }
}
