namespace Ashlar.Ecs;

/// <summary>Entities that a query hands to the user's code together: rows of a chunk, entities of a sparse set, or one
/// entity whose components lie in several places.</summary>
internal interface IRows
{
    int Count { get; }

    /// <summary>One of the entities, numbered from 0; the number is not checked.</summary>
    Entity EntityAt(int row);

    /// <summary>The component of the first entity; those of the others follow it.</summary>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    ref T GetFirst<T>();
}
