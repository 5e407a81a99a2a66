namespace Ashlar.Ecs;

/// <summary>
/// What a query does for each entity, as a struct: the compiler builds it into the loop.
/// Costs no call: the loop is compiled for the struct. A parallel query runs copies of it on several threads.
/// </summary>
/// <example><code>
/// struct Count : IForEach { public int Entities; public void Update(Entity entity) =&gt; Entities++; }
/// var count = new Count();
/// world.InlineQuery(in all, ref count);
/// </code></example>
public interface IForEach
{
    /// <summary>Called for each entity.</summary>
    /// <param name="entity">The entity.</param>
    void Update(Entity entity);
}
