using Engine.Memory;

namespace Game;

/// <summary>Makes the world of entities: the one call that differs from library to library.</summary>
internal static class GameWorld
{
    /// <param name="owner">Whose memory it lives in.</param>
    /// <param name="entities">How many entities it will hold, more or less.</param>
    public static World Create(AllocatorGroup owner, int entities) => World.Create(
        owner, new WorldOptions { Name = "world", EntityCapacity = entities + (entities / 8) + 4096 });
}
