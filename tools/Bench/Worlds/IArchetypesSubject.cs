namespace Ashlar.Bench;

/// <summary>A world of many archetypes with one entity each.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
internal interface IArchetypesSubject<TSelf> : IDisposable
    where TSelf : struct, IArchetypesSubject<TSelf>
{
    /// <summary>Makes the lists of types, which a game would keep, before anything is measured.</summary>
    /// <returns>How many there are.</returns>
    static abstract int Prepare();

    /// <summary>An empty world.</summary>
    static abstract TSelf Open();

    /// <summary>Entities alive.</summary>
    int Count { get; }

    /// <summary>Bytes it has from the system outside the garbage collector.</summary>
    long NativeBytes { get; }

    /// <summary>Creates an entity in each of the first archetypes of <see cref="Traits"/>.</summary>
    void Create(int archetypes);

    /// <summary>Moves every entity one step, by struct.</summary>
    void Move();

    /// <summary>Adds up where all entities are.</summary>
    float Sum();
}
