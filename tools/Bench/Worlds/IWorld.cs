namespace Ashlar.Bench;

/// <summary>What every row needs of a world. The loops are compiled for the implementing struct.</summary>
/// <typeparam name="TEntity">What names an entity for as long as it lives, wherever it lies.</typeparam>
internal interface IWorld<TEntity> : IDisposable
    where TEntity : struct
{
    /// <summary>Whether the library has a call for what the row does; one that it lacks is not imitated.</summary>
    static virtual bool Offers(WorldCase worldCase) => true;

    /// <summary>Bytes it has from the system outside the garbage collector.</summary>
    long NativeBytes { get; }

    TEntity Create(in Position position, in Velocity velocity);

    ref Position PositionOf(TEntity entity);
}

/// <summary>A world whose entities come and go, and gain and lose components.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
/// <typeparam name="TEntity">What names an entity.</typeparam>
internal interface IEntityWorld<TSelf, TEntity> : IWorld<TEntity>
    where TSelf : struct, IEntityWorld<TSelf, TEntity>
    where TEntity : struct
{
    /// <summary>An empty world, as its user would make it without knowing what is to come.</summary>
    static abstract TSelf Open();

    /// <summary>Entities alive.</summary>
    int Count { get; }

    TEntity Create(in Position position);

    TEntity Create(in Position position, in Velocity velocity, in Rotation rotation);

    /// <summary>Makes room for entities that will be created.</summary>
    /// <param name="components">How many of the three components they will have.</param>
    /// <param name="entities">How many they will be.</param>
    void EnsureCapacity(int components, int entities);

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

    bool HasRotation(TEntity entity);

    /// <summary>The X of an entity's position and that of its velocity added up, read the fastest way.</summary>
    float SumOfTwo(TEntity entity);

    ref Velocity VelocityOf(TEntity entity);

    ref Rotation RotationOf(TEntity entity);
}

/// <summary>A world whose changes can be recorded and made later, all at once.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
/// <typeparam name="TEntity">What names an entity.</typeparam>
internal interface ICommandWorld<TSelf, TEntity> : IEntityWorld<TSelf, TEntity>
    where TSelf : struct, ICommandWorld<TSelf, TEntity>
    where TEntity : struct
{
    /// <summary>Records that an entity with a position and a velocity gets a rotation.</summary>
    void RecordAdd(TEntity entity, in Rotation rotation);

    /// <summary>Makes the recorded changes and forgets them.</summary>
    void PlayBack();
}

/// <summary>A world with calls for several entities.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
/// <typeparam name="TEntity">What names an entity.</typeparam>
internal interface ISpanWorld<TSelf, TEntity> : IEntityWorld<TSelf, TEntity>
    where TSelf : struct, ISpanWorld<TSelf, TEntity>
    where TEntity : struct
{
    void Destroy(ReadOnlySpan<TEntity> entities);

    /// <summary>Adds rotations to entities that have a position and a velocity.</summary>
    void Add(ReadOnlySpan<TEntity> entities, ReadOnlySpan<Rotation> rotations);

    /// <summary>Takes the rotations away again.</summary>
    void RemoveRotations(ReadOnlySpan<TEntity> entities);

    /// <summary>Copies the positions of entities.</summary>
    void Get(ReadOnlySpan<TEntity> entities, Span<Position> positions);
}

/// <summary>A world with ways to move all its entities one step.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
/// <typeparam name="TEntity">What names an entity.</typeparam>
internal interface IMovingWorld<TSelf, TEntity> : IWorld<TEntity>
    where TSelf : struct, IMovingWorld<TSelf, TEntity>
    where TEntity : struct
{
    /// <summary>An empty world.</summary>
    /// <param name="entities">How many will be created; a library need not know.</param>
    /// <param name="isParallel">Whether <see cref="MoveInParallel"/> will be called, for which it may start threads: as
    /// many as there are processors, the caller's among them.</param>
    static abstract TSelf Open(int entities, bool isParallel);

    /// <summary>Calls a delegate for each entity.</summary>
    void MoveByDelegate();

    /// <summary>Runs a struct's method for each entity, which the JIT can build into the loop.</summary>
    void MoveByStruct();

    /// <summary>Hands spans of components to <c>Movement.Move</c>.</summary>
    void MoveBySpan();

    /// <summary>Hands spans of components to <c>Movement.MoveByVectors</c>.</summary>
    void MoveByVectors();

    /// <summary>By struct on all processors.</summary>
    void MoveInParallel();
}

/// <summary>An entity component system: it does all that, and has archetypes without its user knowing them.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
/// <typeparam name="TEntity">What names an entity.</typeparam>
internal interface ILibraryWorld<TSelf, TEntity> : ICommandWorld<TSelf, TEntity>, IMovingWorld<TSelf, TEntity>
    where TSelf : struct, ILibraryWorld<TSelf, TEntity>
    where TEntity : struct
{
    /// <summary>Makes the lists of types, which a game would keep, before anything is measured.</summary>
    /// <returns>How many there are.</returns>
    static abstract int PrepareArchetypes();

    /// <summary>Creates an entity with a velocity of (1, 1, 1) in each of the first structures of
    /// <see cref="Traits"/>.</summary>
    void CreateArchetypes(int archetypes);

    /// <summary>Adds up where all entities are.</summary>
    float SumOfPositions();
}
