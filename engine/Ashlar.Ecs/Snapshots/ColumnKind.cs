namespace Ashlar.Ecs;

/// <summary>How a saved component type is stored. The numbers stand in files.</summary>
internal enum ColumnKind : byte
{
    /// <summary>No bytes: the type is empty.</summary>
    Tag = 0,

    /// <summary>The bytes of the components.</summary>
    Bytes = 1,

    /// <summary>No bytes: the type holds references and was left out.</summary>
    References = 2,

    /// <summary>A <see cref="Tag"/> in a sparse set.</summary>
    SparseTag = 3,

    /// <summary><see cref="Bytes"/> in a sparse set.</summary>
    SparseBytes = 4,

    /// <summary><see cref="References"/> in a sparse set.</summary>
    SparseReferences = 5,
}
