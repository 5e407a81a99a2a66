namespace Ashlar.Ecs;

/// <summary>Called by a query for each entity.
/// Costs an indirect call an entity, and garbage if it captures variables. A parallel query calls it on several threads.
/// </summary>
/// <example><code>world.Query(in all, (Entity entity) =&gt; Console.WriteLine(entity));</code></example>
/// <param name="entity">The entity.</param>
public delegate void ForEach(Entity entity);
