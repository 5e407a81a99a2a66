using Ashlar.Rendering;

namespace Swarm;

/// <summary>What the ship looks like, and its blades.</summary>
internal static class ShipPainter
{
    public static void Draw(Simulation simulation, DrawList list, Camera camera, int step, float back)
    {
        if (!simulation.HasShip)
        {
            return;
        }

        Position position = simulation.World.Get<Position>(simulation.Ship);
        Velocity velocity = simulation.World.Get<Velocity>(simulation.Ship);
        ref Ship ship = ref simulation.World.Get<Ship>(simulation.Ship);
        float x = camera.ToScreenX(position.X + (velocity.X * back));
        float y = camera.ToScreenY(position.Y + (velocity.Y * back));
        float size = Ship.Radius * camera.Scale;
        (float aimX, float aimY) = (ship.AimX, ship.AimY);
        bool isSafe = step < ship.VulnerableAt;
        DrawBlades(simulation, list, camera, step + 1 + (back / Simulation.StepSeconds), x, y);
        DrawMagnet(simulation, list, camera, x, y);
        list.Glow(x, y, size * 5.5f, Palette.Thruster.WithAlpha(70));
        list.Glow(x, y, size * 2.4f, Palette.Ship.WithAlpha(110));
        if (isSafe)
        {
            float pulse = 0.5f + (0.5f * MathF.Sin(step * 0.4f));
            list.Ring(x, y, size * 1.9f, 2 * camera.Scale, Palette.Ship.WithAlpha((byte)(70 + (120 * pulse))));
        }

        // An arrowhead: two swept wings that meet at the nose, and a bright core.
        float noseX = x + (aimX * size * 1.35f);
        float noseY = y + (aimY * size * 1.35f);
        float tailX = x - (aimX * size * 0.5f);
        float tailY = y - (aimY * size * 0.5f);
        float thickness = MathF.Max(size * 0.36f, 1);
        for (int side = -1; side <= 1; side += 2)
        {
            float wingX = x - (aimX * size) - (aimY * size * 0.95f * side);
            float wingY = y - (aimY * size) + (aimX * size * 0.95f * side);
            list.Line(noseX, noseY, wingX, wingY, thickness, Palette.Ship);
            list.Line(wingX, wingY, tailX, tailY, thickness, Palette.Ship);
        }

        list.Line(noseX, noseY, tailX, tailY, thickness * 1.2f, Color.White);
    }

    private static void DrawBlades(
        Simulation simulation, DrawList list, Camera camera, float step, float shipX, float shipY)
    {
        int count = BladeSystem.CountOf(in simulation.State.Loadout);
        float radius = BladeSystem.BladeRadius * camera.Scale;
        for (int blade = 0; blade < count; blade++)
        {
            // Where it was a moment ago, fading: a trail without anything to keep.
            for (int ghost = 4; ghost >= 0; ghost--)
            {
                Position offset = BladeSystem.Offset(blade, count, step - (ghost * 1.5f));
                float x = shipX + (offset.X * camera.Scale);
                float y = shipY + (offset.Y * camera.Scale);
                if (ghost > 0)
                {
                    list.Circle(x, y, radius * (0.75f - (0.1f * ghost)), Palette.Blade.WithAlpha((byte)(80 / ghost)));
                    continue;
                }

                list.Glow(x, y, radius * 2.4f, Palette.Blade.WithAlpha(90));
                list.Quad(x, y, radius * 2.1f, radius * 0.5f, step * 0.5f, Palette.Blade);
                list.Quad(x, y, radius * 0.5f, radius * 2.1f, step * 0.5f, Palette.Blade);
                list.Circle(x, y, radius * 0.4f, Color.White);
            }
        }
    }

    /// <summary>How far the magnet reaches, faintly, for who took it.</summary>
    private static void DrawMagnet(Simulation simulation, DrawList list, Camera camera, float x, float y)
    {
        if (simulation.State.Loadout[Upgrade.Magnet] > 0)
        {
            float reach = PickupSystem.ReachOf(in simulation.State) * camera.Scale;
            list.Ring(x, y, reach, MathF.Max(1, 1.5f * camera.Scale), Palette.Gem.WithAlpha(20));
        }
    }
}
