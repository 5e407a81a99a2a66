using Ashlar.Rendering;

namespace Swarm;

/// <summary>What flies and hurts: bullets, missiles, shots of enemies.</summary>
internal static class ShotPainter
{
    private static readonly QueryDescription Bullets = new QueryDescription().WithAll<Position, Velocity, Bullet>();
    private static readonly QueryDescription Hostiles = new QueryDescription().WithAll<Position, Velocity, Hostile>();

    public static void Draw(World world, DrawList list, Camera camera, int step, float back)
    {
        DrawBullets(world, list, camera, back);
        DrawHostiles(world, list, camera, step, back);
    }

    private static void DrawBullets(World world, DrawList list, Camera camera, float back)
    {
        foreach (ref Chunk chunk in world.Query(in Bullets))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Bullet> bullets = chunk.GetSpan<Bullet>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float x = camera.ToScreenX(positions[i].X + (velocities[i].X * back));
                float y = camera.ToScreenY(positions[i].Y + (velocities[i].Y * back));
                float length = 0.024f * camera.Scale;
                if (!camera.Sees(x, y, 30))
                {
                    continue;
                }

                if (bullets[i].Kind == BulletKind.Missile)
                {
                    DrawMissile(list, x, y, velocities[i], camera.Scale);
                }
                else
                {
                    DrawBullet(list, x, y, velocities[i], camera.Scale, bullets[i].Damage);
                }
            }
        }
    }

    private static void DrawBullet(DrawList list, float x, float y, Velocity velocity, float scale, int damage)
    {
        float length = 0.024f * scale;
        float tailX = x - (velocity.X * length);
        float tailY = y - (velocity.Y * length);
        float thickness = MathF.Max((2.9f + (0.5f * damage)) * scale, 0.8f);
        list.Glow(x, y, (15 + (2 * damage)) * scale, Palette.Bullet.WithAlpha(105));
        list.Line(tailX, tailY, x, y, thickness, Palette.Bullet.WithAlpha(150));
        list.Line((x + tailX) * 0.5f, (y + tailY) * 0.5f, x, y, thickness, Color.White);
    }

    private static void DrawMissile(DrawList list, float x, float y, Velocity velocity, float scale)
    {
        float pace = MathF.Sqrt((velocity.X * velocity.X) + (velocity.Y * velocity.Y)) + 0.01f;
        float dx = velocity.X / pace * scale;
        float dy = velocity.Y / pace * scale;
        list.Glow(x - (dx * 12), y - (dy * 12), 26 * scale, Palette.Missile.WithAlpha(130));
        list.Line(x - (dx * 34), y - (dy * 34), x, y, 4 * scale, Palette.Missile.WithAlpha(90));
        list.Line(x - (dx * 7), y - (dy * 7), x + (dx * 7), y + (dy * 7), MathF.Max(6 * scale, 1), Color.White);
        list.Circle(x - (dx * 8), y - (dy * 8), MathF.Max(4.5f * scale, 1), Palette.Missile);
    }

    /// <summary>Larger and rounder than what the ship shoots: nobody should have to ask what hurts.</summary>
    private static void DrawHostiles(World world, DrawList list, Camera camera, int step, float back)
    {
        float radius = MathF.Max(Hostile.Radius * camera.Scale, 1);
        float pulse = 1 + (0.14f * MathF.Sin(step * 0.35f));
        foreach (ref Chunk chunk in world.Query(in Hostiles))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float x = camera.ToScreenX(positions[i].X + (velocities[i].X * back));
                float y = camera.ToScreenY(positions[i].Y + (velocities[i].Y * back));
                if (camera.Sees(x, y, radius * 3))
                {
                    list.Glow(x, y, radius * 3.2f * pulse, Palette.Hostile.WithAlpha(120));
                    list.Circle(x, y, radius * pulse, Palette.Hostile);
                    list.Circle(x, y, radius * 0.5f, Color.White.WithAlpha(235));
                }
            }
        }
    }
}
