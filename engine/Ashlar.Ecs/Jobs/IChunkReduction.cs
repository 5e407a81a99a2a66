namespace Ashlar.Ecs;

/// <summary>
/// A value that is worked out from many chunks in parallel: a sum, a maximum, bounds. Chunks are added to copies, the
/// copies merged afterwards, so no thread waits for another.
/// Which chunks go into a copy, and the order of merging, depend on the entities alone: even a sum of floating-point
/// numbers has the same bits for any number of threads.
/// </summary>
/// <example><code>
/// struct Total : IChunkReduction&lt;Total&gt;
/// {
///     public double Mass;
///     public void Execute(ref Chunk chunk)
///     {
///         foreach (ref Body body in chunk.GetSpan&lt;Body&gt;()) { Mass += body.Mass; }
///     }
///     public void Merge(in Total part) =&gt; Mass += part.Mass;
/// }
/// var total = new Total();
/// world.ParallelReduce(in bodies, ref total);
/// </code></example>
/// <typeparam name="TSelf">The struct itself.</typeparam>
public interface IChunkReduction<TSelf> : IChunkJob
    where TSelf : unmanaged, IChunkReduction<TSelf>
{
    /// <summary>Takes in the result for the chunks that come next. Called on the thread that asked, part by part, in the
    /// order of iteration.</summary>
    /// <param name="part">What started as a copy of the value that the reduction was called with, and then saw some
    /// chunks.</param>
    void Merge(in TSelf part);
}
