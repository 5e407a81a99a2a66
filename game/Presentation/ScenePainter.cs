using Engine.Rendering;

namespace Game;

/// <summary>
/// Draws what the simulation holds, back to front. Reads components, changes none; what happens to the picture only
/// (the camera, its shaking) is kept here.
/// </summary>
internal sealed class ScenePainter
{
    /// <summary>More specks than this cannot be told apart at the reference size.</summary>
    private const float MostSpecks = 60_000;

    private const float ReferenceArea = 1280 * 720;

    private static readonly QueryDescription Stars = new QueryDescription().WithAll<Position, Tint, Star>();
    private static readonly QueryDescription Dust =
        new QueryDescription().WithAll<Position, Velocity, Lifespan, Tint, Dust>();
    private static readonly QueryDescription Glimmers =
        new QueryDescription().WithAll<Position, Lifespan, Tint, Glimmer>();
    private static readonly QueryDescription Particles =
        new QueryDescription().WithAll<Position, Velocity, Lifespan, Tint, Particle>();
    private static readonly QueryDescription Shockwaves =
        new QueryDescription().WithAll<Position, Lifespan, Tint, Shockwave>();
    private static readonly QueryDescription Pickups = new QueryDescription().WithAll<Position, Lifespan, Pickup>();
    private static readonly QueryDescription Bullets = new QueryDescription().WithAll<Position, Velocity, Bullet>();
    private static readonly QueryDescription Enemies = new QueryDescription().WithAll<Position, Velocity, Enemy>();
    private static readonly QueryDescription Popups = new QueryDescription().WithAll<Position, Lifespan, Popup>();

    private float _lookX = Battlefield.Width / 2;
    private float _lookY = Battlefield.Height / 2;

    /// <summary>What was seen last: where a pointer points depends on it.</summary>
    public Camera Camera { get; private set; } =
        Camera.At(Battlefield.Width / 2, Battlefield.Height / 2, 1280, 720, 0.5f);

    /// <param name="simulation">What to draw.</param>
    /// <param name="list">Where to.</param>
    /// <param name="focus">Where on the screen the ship should be, from left (0) to right (1).</param>
    /// <param name="alpha">How far now is between the last step (1) and the one before it (0).</param>
    public void Draw(Simulation simulation, DrawList list, float focus, float alpha)
    {
        World world = simulation.World;
        int step = simulation.State.Step;
        float back = (alpha - 1) * Simulation.StepSeconds;
        Camera camera = Follow(simulation, list, focus);
        list.Background = Palette.Background;
        DrawStars(world, list, camera, step);
        DrawDust(world, list, camera, step, back);
        DrawGlimmers(world, list, camera, step);
        DrawBorder(list, camera);
        DrawShockwaves(world, list, camera, step);
        DrawPickups(world, list, camera, step);
        DrawParticles(world, list, camera, step, back);
        DrawBullets(world, list, camera, back);
        DrawEnemies(world, list, camera, step, back);
        DrawShip(simulation, list, camera, step, back);
        DrawPopups(world, list, camera, step);
    }

    /// <summary>Looks at the ship, a little ahead, gently.</summary>
    private Camera Follow(Simulation simulation, DrawList list, float focus)
    {
        Position ship = simulation.ShipPosition;
        float aheadX = 0;
        float aheadY = 0;
        if (simulation.HasShip)
        {
            Velocity drift = simulation.World.Get<Velocity>(simulation.Ship);
            aheadX = drift.X * 0.25f;
            aheadY = drift.Y * 0.25f;
        }

        _lookX += (ship.X + aheadX - _lookX) * 0.08f;
        _lookY += (ship.Y + aheadY - _lookY) * 0.08f;
        Camera = Camera.At(_lookX, _lookY, list.Width, list.Height, focus);
        float trauma = simulation.State.Trauma;
        float shake = trauma * trauma * 12;
        int step = simulation.State.Step;
        return Camera.Shaken(MathF.Sin(step * 1.9f) * shake, MathF.Cos(step * 2.3f) * shake);
    }

    private static void DrawStars(World world, DrawList list, Camera camera, int step)
    {
        float size = MathF.Max(1, camera.Height / 720f);
        foreach (ref Chunk chunk in world.Query(in Stars))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Tint> tints = chunk.GetSpan<Tint>();
            Span<Star> stars = chunk.GetSpan<Star>();
            for (int i = 0; i < chunk.Count; i++)
            {
                ref Star star = ref stars[i];
                float follow = camera.Scale * star.Depth;
                float x = Wrap((positions[i].X * camera.Width) - (camera.CenterX * follow), camera.Width);
                float y = Wrap((positions[i].Y * camera.Height) - (camera.CenterY * follow), camera.Height);
                float twinkle = 0.75f + (0.25f * MathF.Sin((step * 0.05f) + star.Phase));
                list.Circle(x, y, star.Radius * size, tints[i].Color.WithAlpha((byte)(175 * twinkle)));
            }
        }
    }

    private static void DrawDust(World world, DrawList list, Camera camera, int step, float back)
    {
        const float Fade = 40;
        int stride = Stride(world.CountEntities(in Dust), camera);
        float size = MathF.Max(2.1f * camera.Scale, 0.9f);
        foreach (ref Chunk chunk in world.Query(in Dust))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Lifespan> lifespans = chunk.GetSpan<Lifespan>();
            Span<Tint> tints = chunk.GetSpan<Tint>();
            for (int i = 0; i < chunk.Count; i += stride)
            {
                Velocity velocity = velocities[i];
                float x = camera.ToScreenX(positions[i].X + (velocity.X * back));
                float y = camera.ToScreenY(positions[i].Y + (velocity.Y * back));
                if (camera.Sees(x, y, size))
                {
                    float speed = MathF.Abs(velocity.X) + MathF.Abs(velocity.Y);
                    float heat = MathF.Min(1, MathF.Max(0, speed - 30) * (1f / 170));
                    int fade = Math.Min(step - lifespans[i].Born, lifespans[i].Dies - step);
                    float alpha = MathF.Min(1, MathF.Max(0, fade) / Fade) * (150 + (100 * heat));
                    Color color = Color.Mix(tints[i].Color, Palette.Ship, heat * 0.75f).WithAlpha((byte)alpha);
                    list.Quad(x, y, size, size, color);
                }
            }
        }
    }

    /// <summary>
    /// Of a large swarm only every so many-eth is drawn: all the fewer on a small screen, where specks would be noise,
    /// and in a terminal a stream of changing cells.
    /// </summary>
    private static int Stride(int specks, Camera camera)
    {
        float share = MathF.Min(1, camera.Width * camera.Height / ReferenceArea);
        return 1 + (int)(specks / (MostSpecks * share * share));
    }

    private static void DrawGlimmers(World world, DrawList list, Camera camera, int step)
    {
        int stride = Stride(world.CountEntities(in Glimmers), camera);
        float size = MathF.Max(2.4f * camera.Scale, 1);
        foreach (ref Chunk chunk in world.Query(in Glimmers))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Lifespan> lifespans = chunk.GetSpan<Lifespan>();
            Span<Tint> tints = chunk.GetSpan<Tint>();
            for (int i = 0; i < chunk.Count; i += stride)
            {
                float x = camera.ToScreenX(positions[i].X);
                float y = camera.ToScreenY(positions[i].Y);
                if (camera.Sees(x, y, size))
                {
                    float remaining = MathF.Max(0, lifespans[i].Remaining(step));
                    float light = 4 * remaining * (1 - remaining);
                    list.Quad(x, y, size, size, tints[i].Color.WithAlpha((byte)(30 + (120 * light))));
                }
            }
        }
    }

    private static void DrawBorder(DrawList list, Camera camera)
    {
        float left = camera.ToScreenX(0);
        float right = camera.ToScreenX(Battlefield.Width);
        float top = camera.ToScreenY(0);
        float bottom = camera.ToScreenY(Battlefield.Height);
        for (int i = 0; i < 3; i++)
        {
            float thickness = (2 + (i * i * 7)) * camera.Scale;
            Color color = Palette.Border.WithAlpha((byte)(i == 0 ? 210 : 60 / i));
            list.Line(left, top, right, top, thickness, color);
            list.Line(right, top, right, bottom, thickness, color);
            list.Line(right, bottom, left, bottom, thickness, color);
            list.Line(left, bottom, left, top, thickness, color);
        }
    }

    private static void DrawShockwaves(World world, DrawList list, Camera camera, int step)
    {
        foreach (ref Chunk chunk in world.Query(in Shockwaves))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Lifespan> lifespans = chunk.GetSpan<Lifespan>();
            Span<Tint> tints = chunk.GetSpan<Tint>();
            Span<Shockwave> waves = chunk.GetSpan<Shockwave>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float remaining = MathF.Max(0, lifespans[i].Remaining(step));
                float radius = waves[i].Reach * (1 - (remaining * remaining)) * camera.Scale;
                float x = camera.ToScreenX(positions[i].X);
                float y = camera.ToScreenY(positions[i].Y);
                if (camera.Sees(x, y, radius))
                {
                    Color color = tints[i].Color;
                    list.Glow(x, y, radius, color.WithAlpha((byte)(60 * remaining)));
                    float thickness = waves[i].Thickness * remaining * camera.Scale;
                    list.Ring(x, y, radius, thickness, color.WithAlpha((byte)(190 * remaining)));
                }
            }
        }
    }

    private static void DrawPickups(World world, DrawList list, Camera camera, int step)
    {
        const int Warning = 120;
        foreach (ref Chunk chunk in world.Query(in Pickups))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Lifespan> lifespans = chunk.GetSpan<Lifespan>();
            Span<Pickup> pickups = chunk.GetSpan<Pickup>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float x = camera.ToScreenX(positions[i].X);
                float y = camera.ToScreenY(positions[i].Y);
                float size = Pickup.Radius * camera.Scale;
                int left = lifespans[i].Dies - step;
                bool isBlinkedAway = left < Warning && (left & 8) != 0;
                if (isBlinkedAway || !camera.Sees(x, y, size * 3))
                {
                    continue;
                }

                float turn = (step * 0.05f) + pickups[i].Serial;
                bool isGem = pickups[i].Kind == PickupKind.Gem;
                Color color = isGem ? Palette.Gem : Palette.Heart;
                list.Glow(x, y, size * (isGem ? 1.7f : 2.8f), color.WithAlpha((byte)(isGem ? 60 : 100)));
                if (isGem)
                {
                    float width = size * (0.75f + (0.35f * MathF.Abs(MathF.Sin(turn))));
                    list.Quad(x, y, width, width, MathF.PI / 4, color);
                    list.Quad(x, y, width * 0.45f, width * 0.45f, MathF.PI / 4, Color.White.WithAlpha(220));
                }
                else
                {
                    float beat = size * (0.55f + (0.08f * MathF.Sin(turn * 3)));
                    list.Circle(x - (beat * 0.55f), y - (beat * 0.3f), beat * 0.62f, color);
                    list.Circle(x + (beat * 0.55f), y - (beat * 0.3f), beat * 0.62f, color);
                    list.Quad(x, y + (beat * 0.12f), beat * 1.22f, beat * 1.22f, MathF.PI / 4, color);
                }
            }
        }
    }

    private static void DrawParticles(World world, DrawList list, Camera camera, int step, float back)
    {
        foreach (ref Chunk chunk in world.Query(in Particles))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Lifespan> lifespans = chunk.GetSpan<Lifespan>();
            Span<Tint> tints = chunk.GetSpan<Tint>();
            Span<Particle> particles = chunk.GetSpan<Particle>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float x = camera.ToScreenX(positions[i].X + (velocities[i].X * back));
                float y = camera.ToScreenY(positions[i].Y + (velocities[i].Y * back));
                float remaining = MathF.Max(0, lifespans[i].Remaining(step));
                float radius = particles[i].Radius * (0.4f + (0.6f * remaining)) * camera.Scale;
                if (camera.Sees(x, y, radius * 3))
                {
                    Color color = tints[i].Color;
                    list.Glow(x, y, radius * 3.4f, color.WithAlpha((byte)(95 * remaining)));

                    // Fast ones leave a streak.
                    float tail = 0.022f * camera.Scale;
                    list.Line(
                        x, y, x - (velocities[i].X * tail), y - (velocities[i].Y * tail), radius * 1.5f,
                        color.WithAlpha((byte)(255 * MathF.Min(1, remaining * 1.6f))));
                }
            }
        }
    }

    private static void DrawBullets(World world, DrawList list, Camera camera, float back)
    {
        foreach (ref Chunk chunk in world.Query(in Bullets))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float x = camera.ToScreenX(positions[i].X + (velocities[i].X * back));
                float y = camera.ToScreenY(positions[i].Y + (velocities[i].Y * back));
                float length = 0.024f * camera.Scale;
                if (camera.Sees(x, y, 30))
                {
                    float tailX = x - (velocities[i].X * length);
                    float tailY = y - (velocities[i].Y * length);
                    float thickness = MathF.Max(3.4f * camera.Scale, 0.8f);
                    list.Glow(x, y, 17 * camera.Scale, Palette.Bullet.WithAlpha(105));
                    list.Line(tailX, tailY, x, y, thickness, Palette.Bullet.WithAlpha(150));
                    list.Line((x + tailX) * 0.5f, (y + tailY) * 0.5f, x, y, thickness, Color.White);
                }
            }
        }
    }

    private static void DrawEnemies(World world, DrawList list, Camera camera, int step, float back)
    {
        foreach (ref Chunk chunk in world.Query(in Enemies))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Enemy> enemies = chunk.GetSpan<Enemy>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float x = camera.ToScreenX(positions[i].X + (velocities[i].X * back));
                float y = camera.ToScreenY(positions[i].Y + (velocities[i].Y * back));
                if (camera.Sees(x, y, enemies[i].Radius * camera.Scale * 2.5f))
                {
                    EnemyPainter.Draw(list, x, y, camera.Scale, velocities[i], in enemies[i], step);
                }
            }
        }
    }

    private static void DrawShip(Simulation simulation, DrawList list, Camera camera, int step, float back)
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
        list.Glow(x, y, size * 5.5f, Palette.Engine.WithAlpha(70));
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

    private static void DrawPopups(World world, DrawList list, Camera camera, int step)
    {
        Span<char> text = stackalloc char[16];
        float scale = MathF.Max(1, MathF.Round(camera.Height / 540f));
        if (camera.Height < 200)
        {
            return;
        }

        foreach (ref Chunk chunk in world.Query(in Popups))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Lifespan> lifespans = chunk.GetSpan<Lifespan>();
            Span<Popup> popups = chunk.GetSpan<Popup>();
            for (int i = 0; i < chunk.Count; i++)
            {
                text[0] = '+';
                popups[i].Points.TryFormat(text[1..], out int digits);
                ReadOnlySpan<char> shown = text[..(1 + digits)];
                float remaining = MathF.Max(0, lifespans[i].Remaining(step));
                float x = camera.ToScreenX(positions[i].X) - (BitmapFont.Measure(shown, scale) * 0.5f);
                float y = camera.ToScreenY(positions[i].Y);
                list.Text(x, y, shown, Palette.Bullet.WithAlpha((byte)(255 * MathF.Min(1, remaining * 2))), scale);
            }
        }
    }

    private static float Wrap(float value, float length) => value - (MathF.Floor(value / length) * length);
}
