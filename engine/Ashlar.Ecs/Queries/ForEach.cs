namespace Ashlar.Ecs;

/// <summary>Called by a query for each entity.
/// <code>world.Query(in all, (Entity entity) =&gt; Console.WriteLine(entity));</code>
/// </summary>
/// <param name="entity">The entity.</param>
public delegate void ForEach(Entity entity);
