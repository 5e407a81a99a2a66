namespace Ashlar.Bench;

/// <summary>Many entities with a position and a velocity, and the ways to move them all one step.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
internal interface IMovingSubject<TSelf> : IDisposable
    where TSelf : struct, IMovingSubject<TSelf>
{
    /// <summary>Creates the entities; <see cref="Movement"/> says where they are and how fast.</summary>
    /// <param name="entities">How many.</param>
    /// <param name="isParallel">Whether <see cref="MoveInParallel"/> will be called, for which it may start threads: as
    /// many as there are processors, the caller's among them.</param>
    static abstract TSelf Open(int entities, bool isParallel);

    /// <summary>Bytes it has from the system outside the garbage collector.</summary>
    long NativeBytes { get; }

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

    /// <summary>Where an entity is now.</summary>
    /// <param name="index">Its place in the order of creation.</param>
    Position PositionOf(int index);
}
