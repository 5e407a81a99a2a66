namespace Ashlar.Ecs;

/// <summary>
/// Where a new world with a world id starts, so that it never makes an entity that an earlier world of the id made:
/// with ids from <see cref="FirstId"/>, and with versions from <see cref="FirstVersion"/>. Each world that ends raises
/// the fence. Versions come first, as they cost nothing; when half of them are used up, the ids move above all that were
/// ever used and the versions begin again. Immutable.
/// </summary>
/// <param name="FirstId">Ids below it are retired.</param>
/// <param name="FirstVersion">Versions below it were used with the other ids; 0 as long as none was.</param>
/// <param name="EndId">Ids from here on were never used.</param>
internal readonly record struct EntityFence(int FirstId, int FirstVersion, int EndId)
{
    /// <summary>Ids from here on do not exist: the world id is used up when the fence arrives there.</summary>
    public const int MaximumId = 1 << 30;

    private const int EnoughVersions = Entity.MaximumVersion / 2;

    /// <summary>The fence above all entities that a world made, too.</summary>
    public EntityFence Above(EntityDirectory entities)
    {
        int endId = Math.Max(EndId, entities.Issued);

        // The first ids of a world are often retired by the fence that it started with.
        int firstId = Math.Max(FirstId, entities.CountRetiredFirst());
        int firstVersion = Math.Max(FirstVersion, entities.HighestVersion(firstId) + 1);
        return firstVersion <= EnoughVersions
            ? new EntityFence(firstId, firstVersion, endId)
            : new EntityFence(endId, 1, endId);
    }
}
