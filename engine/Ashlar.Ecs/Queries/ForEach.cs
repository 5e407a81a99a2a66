namespace Ashlar.Ecs;

/// <summary>Called by a query for each entity.
/// <code>world.Query(in all, (Entity entity) =&gt; Console.WriteLine(entity));</code>
/// Costs an indirect call an entity, and garbage if it captures variables. A parallel query calls it on several threads.
/// </summary>
/// <param name="entity">The entity.</param>
public delegate void ForEach(Entity entity);
