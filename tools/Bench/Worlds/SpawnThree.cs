namespace Ashlar.Bench;

/// <summary>Entities with a position, a velocity and a rotation.</summary>
internal readonly struct SpawnThree : ISpawn
{
    public static TEntity Create<TSubject, TEntity>(TSubject subject, int index)
        where TSubject : struct, IWorldSubject<TSubject, TEntity>
        where TEntity : struct => subject.Create(Movement.Start(index), Movement.Speed(index), Movement.Turn(index));

    public static bool Holds<TSubject, TEntity>(TSubject subject, TEntity entity, int index)
        where TSubject : struct, IWorldSubject<TSubject, TEntity>
        where TEntity : struct => subject.PositionOf(entity) == Movement.Start(index)
        && subject.VelocityOf(entity) == Movement.Speed(index)
        && subject.RotationOf(entity) == Movement.Turn(index);
}
