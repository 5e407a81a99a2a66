using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>
/// The live worlds by id, through which an entity finds its own. A world that takes the id of an earlier one starts
/// above all entities that the earlier one made (see <see cref="EntityFence"/>), so that entities of dead worlds stay
/// stale.
/// </summary>
internal static class WorldDirectory
{
    /// <summary>Worlds that may live at once; id 0 belongs to none.</summary>
    public const int MaximumWorlds = 255;

    /// <summary>Ids from here on are for worlds that ask for theirs: others get them only when all below are alive. A save
    /// whose world asked for such an id can be loaded whatever worlds came and went.</summary>
    public const int FirstAskedId = 128;

    private static readonly Lock Gate = new();
    private static readonly World?[] Worlds = new World?[MaximumWorlds + 1];
    private static readonly EntityFence[] Fences = new EntityFence[MaximumWorlds + 1];
    private static int _lastId;

    /// <summary>The worlds by id.</summary>
    public static ReadOnlySpan<World?> All => Worlds;

    /// <summary>How many worlds are alive.</summary>
    public static int Count => Worlds.Length - Worlds.AsSpan().Count((World?)null);

    /// <summary>The world of an entity.</summary>
    /// <exception cref="StaleEntityException">The world does not exist.</exception>
    public static World Of(Entity entity)
    {
        // A world id has eight bits, and the array an element for each.
        World? world = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Worlds), entity.WorldId);
        if (world is null)
        {
            WorldChecks.ThrowNoWorld(entity);
        }

        return world;
    }

    public static World? Find(Entity entity) => Volatile.Read(ref Worlds[entity.WorldId]);

    /// <summary>Makes a world with an id that no live world has.</summary>
    /// <param name="wantedId">The id it must have, or 0 for any.</param>
    /// <param name="make">Makes it, with an id and the fence that it starts at.</param>
    /// <exception cref="InvalidOperationException">The id is taken, or all are.</exception>
    public static World Add(int wantedId, Func<int, EntityFence, World> make)
    {
        lock (Gate)
        {
            int id = wantedId == 0 ? FreeId() : wantedId;
            ThrowIfTaken(id);
            World world = make(id, Fences[id]);
            Volatile.Write(ref Worlds[id], world);
            _lastId = wantedId == 0 && id < FirstAskedId ? id : _lastId;
            return world;
        }
    }

    /// <summary>Notes the entities that a world made and lets go of: the next world of its id starts above
    /// them.</summary>
    public static void RaiseFence(World world, EntityDirectory entities)
    {
        lock (Gate)
        {
            Fences[world.Id] = Fences[world.Id].Above(entities);
        }
    }

    /// <summary>Reclaims the id of a destroyed world. Every entity of it is stale. A world that was never added is
    /// ignored.</summary>
    public static void Remove(World world, EntityDirectory entities)
    {
        lock (Gate)
        {
            if (!ReferenceEquals(Worlds[world.Id], world))
            {
                return;
            }

            Fences[world.Id] = Fences[world.Id].Above(entities);
            Volatile.Write(ref Worlds[world.Id], null);
        }
    }

    private static int FreeId()
    {
        int id = FreeId(1, FirstAskedId, _lastId);
        id = id != 0 ? id : FreeId(FirstAskedId, MaximumWorlds + 1, FirstAskedId - 1);
        return id != 0 ? id : throw new InvalidOperationException(
            $"There are {Count} worlds alive and no free world id. Destroy a world with World.Destroy first.");
    }

    /// <summary>The next free id of a range in turn, of those whose fence retires the fewest ids; 0 if there is none.</summary>
    private static int FreeId(int first, int end, int last)
    {
        int best = 0;
        for (int tried = 1; tried <= end - first; tried++)
        {
            int id = last + tried < end ? last + tried : last + tried - (end - first);
            if (Worlds[id] is null && Fences[id].FirstId < (best == 0 ? EntityFence.MaximumId : Fences[best].FirstId))
            {
                best = id;
            }
        }

        return best;
    }

    private static void ThrowIfTaken(int id)
    {
        if (Worlds[id] is not null)
        {
            throw new InvalidOperationException(
                $"A world with the id {id} is alive. Destroy it with World.Destroy first, or load into it.");
        }

        if (Fences[id].FirstId >= EntityFence.MaximumId)
        {
            throw new InvalidOperationException(
                $"The world id {id} is used up: its worlds had all entities that there can be.");
        }
    }
}
