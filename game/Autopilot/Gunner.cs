namespace Swarm;

/// <summary>Shoots ahead of whatever would reach the ship first.</summary>
internal static class Gunner
{
    private const float Range = 640;
    private const float BulletSpeed = GunSystem.BulletSpeed;

    public static void Aim(ReadOnlySpan<GridEntry> enemies, Position ship, ref Controls controls)
    {
        float soonest = float.MaxValue;
        int serial = 0;
        for (int i = 0; i < enemies.Length; i++)
        {
            ref readonly GridEntry enemy = ref enemies[i];
            float dx = enemy.X - ship.X;
            float dy = enemy.Y - ship.Y;
            float distance = MathF.Sqrt((dx * dx) + (dy * dy)) + 0.01f;
            float closing = -((dx * enemy.VelocityX) + (dy * enemy.VelocityY)) / distance;
            float arrival = (distance - enemy.Radius) / MathF.Max(closing + 120, 60);
            if (distance < Range && (arrival < soonest || (arrival == soonest && enemy.Serial < serial)))
            {
                soonest = arrival;
                serial = enemy.Serial;
                Lead(dx, dy, enemy.VelocityX, enemy.VelocityY, ref controls);
            }
        }
    }

    /// <summary>Aims where a bullet meets a target that keeps its velocity.</summary>
    private static void Lead(float dx, float dy, float velocityX, float velocityY, ref Controls controls)
    {
        float time = MathF.Sqrt((dx * dx) + (dy * dy)) / BulletSpeed;
        float x = dx;
        float y = dy;

        // Two rounds of guessing the time of flight are within a pixel.
        for (int round = 0; round < 2; round++)
        {
            x = dx + (velocityX * time);
            y = dy + (velocityY * time);
            time = MathF.Sqrt((x * x) + (y * y)) / BulletSpeed;
        }

        float length = MathF.Sqrt((x * x) + (y * y)) + 0.001f;
        controls.AimX = x / length;
        controls.AimY = y / length;
        controls.Flags |= ControlFlags.Fire;
    }
}
