namespace Ashlar.Memory;

/// <summary>
/// Work that a <see cref="JobPool"/> spreads over its threads, as a struct: the compiler builds it into the loop.
/// Every item gets a copy of the struct, so what it writes into its own fields is lost: write to memory that the item
/// has for itself. The pool calls it on several threads at once, on each
/// for one item at a time.
/// </summary>
/// <example><code>
/// readonly struct Blur(NativeArray&lt;float&gt; rows) : IJob
/// {
///     public void Execute(int item) =&gt; rows[item] *= 0.5f;
/// }
/// pool.Run(new Blur(rows), rows.Length);
/// </code></example>
public interface IJob
{
    /// <summary>Does one item of the work.</summary>
    /// <param name="item">Which one, from 0.</param>
    void Execute(int item);
}
