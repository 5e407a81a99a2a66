using System.Numerics;
using Ashlar.Memory;

namespace Swarm;

/// <summary>Finds what the player points at in the picture.</summary>
internal static class EntityPicker
{
    /// <summary>How far from the pointer a thing may be, pixels.</summary>
    private const float Reach = 60;

    /// <summary>Stars lie on a screen of their own, and dust and sparks are everywhere.</summary>
    private static readonly QueryDescription Things =
        new QueryDescription().WithAll<Position>().WithNone<Star, Dust, Particle>();

    private static readonly QueryDescription Specks =
        new QueryDescription().WithAll<Position>().WithAny<Dust, Particle>();

    /// <summary>The thing that is nearest to a pixel; a speck where nothing else is near; none in the void.</summary>
    public static EntityKey At(World world, in Camera camera, Vector2 pixel)
    {
        EntityKey thing = Nearest(world, Things, camera, pixel);
        return thing.IsNone ? Nearest(world, Specks, camera, pixel) : thing;
    }

    private static EntityKey Nearest(World world, in QueryDescription description, in Camera camera, Vector2 pixel)
    {
        EntityKey nearest = default;
        float best = Reach * Reach;
        foreach (ref Chunk chunk in world.Query(in description))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            for (int row = 0; row < chunk.Count; row++)
            {
                var place = new Vector2(camera.ToScreenX(positions[row].X), camera.ToScreenY(positions[row].Y));
                float distance = Vector2.DistanceSquared(place, pixel);
                if (distance < best)
                {
                    best = distance;
                    nearest = GameWorld.KeyOf(chunk.Entity(row));
                }
            }
        }

        return nearest;
    }
}
