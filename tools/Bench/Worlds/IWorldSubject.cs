namespace Ashlar.Bench;

/// <summary>Something that holds entities with a position, a velocity and a rotation, or the first of them.</summary>
/// <typeparam name="TSelf">The implementing struct, over which the loops are compiled.</typeparam>
/// <typeparam name="TEntity">What names an entity for as long as it lives, wherever it lies.</typeparam>
internal interface IWorldSubject<TSelf, TEntity> : IDisposable
    where TSelf : struct, IWorldSubject<TSelf, TEntity>
    where TEntity : struct
{
    /// <summary>An empty world, as its user would make it without knowing what is to come.</summary>
    static abstract TSelf Open();

    /// <summary>Entities alive.</summary>
    int Count { get; }

    /// <summary>Bytes it has from the system outside the garbage collector.</summary>
    long NativeBytes { get; }

    TEntity Create(in Position position);

    TEntity Create(in Position position, in Velocity velocity);

    TEntity Create(in Position position, in Velocity velocity, in Rotation rotation);

    /// <summary>Creates entities that are all alike, in one call.</summary>
    void CreateMany(int amount, in Position position, in Velocity velocity);

    void Destroy(TEntity entity);

    /// <summary>Destroys all entities the fastest way that keeps their memory for others.</summary>
    void DestroyAll();

    /// <summary>Adds a rotation to an entity that has a position and a velocity.</summary>
    void Add(TEntity entity, in Rotation rotation);

    /// <summary>Takes the rotation away again.</summary>
    void RemoveRotation(TEntity entity);

    /// <summary>Counts the entities with these components, by looking at all of them.</summary>
    int CountOf(Position position, Velocity velocity);

    ref Position PositionOf(TEntity entity);

    ref Velocity VelocityOf(TEntity entity);

    ref Rotation RotationOf(TEntity entity);
}
