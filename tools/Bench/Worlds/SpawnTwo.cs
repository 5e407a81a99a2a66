namespace Ashlar.Bench;

/// <summary>Entities with a position and a velocity.</summary>
internal readonly struct SpawnTwo : ISpawn
{
    public static TEntity Create<TSubject, TEntity>(TSubject subject, int index)
        where TSubject : struct, IWorldSubject<TSubject, TEntity>
        where TEntity : struct => subject.Create(Movement.Start(index), Movement.Speed(index));

    public static bool Holds<TSubject, TEntity>(TSubject subject, TEntity entity, int index)
        where TSubject : struct, IWorldSubject<TSubject, TEntity>
        where TEntity : struct => subject.PositionOf(entity) == Movement.Start(index)
        && subject.VelocityOf(entity) == Movement.Speed(index);
}
