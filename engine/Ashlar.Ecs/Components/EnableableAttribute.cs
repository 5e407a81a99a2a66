namespace Ashlar.Ecs;

/// <summary>
/// Lets entities switch a component type off and on again: it keeps its value and its place, and queries pass over it.
/// To a query, a disabled component is as if it were not there; to every other call it is there. A component that an
/// entity gains starts enabled. Costs a bit for each row of a chunk, and queries that ask for the type look at 64 rows at
/// a time. Not together with <see cref="SparseAttribute"/>. README.md beside this project has figures. Immutable:
/// thread-safe.
/// </summary>
/// <example><code>
/// [Enableable]
/// internal record struct Frozen(float Seconds);
///
/// world.Disable&lt;Frozen&gt;(enemy);                       // some nanoseconds, also while a query runs
/// world.Query(in frozen, (ref Frozen frozen) =&gt; frozen.Seconds -= step);   // passes over the enemy
/// world.Enable&lt;Frozen&gt;(enemy);
/// </code></example>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class EnableableAttribute : Attribute;
