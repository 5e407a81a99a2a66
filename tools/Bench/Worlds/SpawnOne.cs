namespace Ashlar.Bench;

/// <summary>Entities with a position.</summary>
internal readonly struct SpawnOne : ISpawn
{
    public static TEntity Create<TSubject, TEntity>(TSubject subject, int index)
        where TSubject : struct, IWorldSubject<TSubject, TEntity>
        where TEntity : struct => subject.Create(Movement.Start(index));

    public static bool Holds<TSubject, TEntity>(TSubject subject, TEntity entity, int index)
        where TSubject : struct, IWorldSubject<TSubject, TEntity>
        where TEntity : struct => subject.PositionOf(entity) == Movement.Start(index);
}
