namespace Ashlar.Bench;

/// <summary>Creates entities of one structure, each with values of its own.</summary>
internal interface ISpawn
{
    static abstract TEntity Create<TSubject, TEntity>(TSubject subject, int index)
        where TSubject : struct, IWorldSubject<TSubject, TEntity>
        where TEntity : struct;

    /// <summary>Whether an entity holds what it was created with.</summary>
    static abstract bool Holds<TSubject, TEntity>(TSubject subject, TEntity entity, int index)
        where TSubject : struct, IWorldSubject<TSubject, TEntity>
        where TEntity : struct;
}
