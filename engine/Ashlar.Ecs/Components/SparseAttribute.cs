namespace Ashlar.Ecs;

/// <summary>
/// Stores a component type beside the archetypes, in a set of its own: adding and removing it moves nothing, however many
/// components the entity has.
/// For components that come and go, or that few entities have. Every call works with them as with any other component,
/// but a chunk has no column of them: a query for one visits entity by entity. Costs 8 bytes and the value for each
/// entity that has it, and 4 KiB for each 512 ids among which there is one (on Windows and macOS, up to the last such).
/// README.md beside this project has figures. Immutable: thread-safe.
/// </summary>
/// <example><code>
/// [Sparse]
/// internal record struct Burning(float Seconds);
///
/// world.Add(tree, new Burning(3));                     // some nanoseconds: the tree stays where it is
/// world.Query(in trees, (ref Tree tree, ref Burning burning) =&gt; burning.Seconds -= step);
/// </code></example>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class SparseAttribute : Attribute;
