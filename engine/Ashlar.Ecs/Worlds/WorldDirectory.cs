using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>
/// The live worlds by id, through which an entity finds its own. A world that takes the id of an earlier one starts
/// its versions above all that the earlier one used, so that entities of dead worlds stay stale.
/// </summary>
internal static class WorldDirectory
{
    /// <summary>Worlds that may live at once; id 0 belongs to none.</summary>
    public const int MaximumWorlds = 255;

    private static readonly Lock Gate = new();
    private static readonly World?[] Worlds = new World?[MaximumWorlds + 1];
    private static readonly int[] FirstVersions = new int[MaximumWorlds + 1];
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
    /// <param name="firstVersion">The lowest first version.</param>
    /// <param name="make">Makes it.</param>
    /// <exception cref="InvalidOperationException">The id is taken, or all are.</exception>
    public static World Add(int wantedId, int firstVersion, Func<int, int, World> make)
    {
        lock (Gate)
        {
            if (wantedId != 0)
            {
                return AddAt(wantedId, firstVersion, make);
            }

            for (int tried = 0; tried < MaximumWorlds; tried++)
            {
                int id = (_lastId + tried) % MaximumWorlds + 1;
                int version = Math.Max(firstVersion, FirstVersions[id]);
                if (Worlds[id] is null && version <= Entity.MaximumVersion)
                {
                    World world = make(id, version);
                    Volatile.Write(ref Worlds[id], world);
                    _lastId = id;
                    return world;
                }
            }
        }

        throw new InvalidOperationException(
            $"There are {Count} worlds alive and no free world id. Destroy a world with World.Destroy first.");
    }

    /// <summary>Reclaims the id of a destroyed world. Every entity of it is stale.</summary>
    public static void Remove(World world, int highestVersion)
    {
        lock (Gate)
        {
            FirstVersions[world.Id] = Math.Max(FirstVersions[world.Id], highestVersion + 1);
            Volatile.Write(ref Worlds[world.Id], null);
        }
    }

    private static World AddAt(int id, int firstVersion, Func<int, int, World> make)
    {
        int version = Math.Max(firstVersion, FirstVersions[id]);
        if (Worlds[id] is not null || version > Entity.MaximumVersion)
        {
            throw new InvalidOperationException(Worlds[id] is not null
                ? $"A world with the id {id} is alive. Destroy it with World.Destroy first, or load into it."
                : $"The world id {id} is used up: an entity of it reached the last version.");
        }

        World world = make(id, version);
        Volatile.Write(ref Worlds[id], world);
        return world;
    }
}
