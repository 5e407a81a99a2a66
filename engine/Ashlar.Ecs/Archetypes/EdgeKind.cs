namespace Ashlar.Ecs;

/// <summary>What an entity does to its components when it follows an <see cref="Edge"/>.</summary>
internal enum EdgeKind
{
    /// <summary>It gains the components of the edge's set, and has none of them before.</summary>
    Add,

    /// <summary>It loses the components of the edge's set, and has all of them before.</summary>
    Remove,

    /// <summary>It ends with the components of the edge's set and no others, whatever it has before.</summary>
    Become,
}
