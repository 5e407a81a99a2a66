namespace Ashlar.Ecs;

/// <summary>
/// Entities that a query hands to the user's code together: rows of a chunk, entities of a sparse set, or one entity whose
/// components lie in several places.
/// </summary>
/// <example><code>for (ulong at = rows.Start; at != rows.End; at = rows.After(at)) { Entity entity = rows.EntityAt(rows.RowAt(at)); }</code></example>
internal interface IRows
{
    /// <summary>How many entities.</summary>
    int Count { get; }

    /// <summary>Where a loop starts: what the numbers up to <see cref="End"/> mean is up to the rows.</summary>
    ulong Start { get; }

    /// <summary>Where a loop has met all entities.</summary>
    ulong End { get; }

    /// <summary>Where a loop goes on.</summary>
    ulong After(ulong at);

    /// <summary>The number of the entity that a loop is at.</summary>
    nint RowAt(ulong at);

    /// <summary>One of the entities; its number is not checked.</summary>
    Entity EntityAt(nint row);

    /// <summary>Where the component of the entity with the number 0 is, or would be; those of the others
    /// follow.</summary>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    ref T GetFirst<T>();
}
