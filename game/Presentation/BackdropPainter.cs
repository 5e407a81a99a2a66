using Ashlar.Rendering;

namespace Swarm;

/// <summary>What lies behind the battle: stars, the drifting dust, glimmers, and the edge of the battlefield.</summary>
internal static class BackdropPainter
{
    /// <summary>More specks than this cannot be told apart at the reference size.</summary>
    private const float MostSpecks = 60_000;

    private const float ReferenceArea = 1280 * 720;

    /// <summary>On a screen of a few pixels nearly none are drawn, whatever the swarm's size.</summary>
    private const float MostStride = 4096;

    private static readonly QueryDescription Stars = new QueryDescription().WithAll<Position, Tint, Star>();
    private static readonly QueryDescription Dust =
        new QueryDescription().WithAll<Position, Velocity, Lifespan, Tint, Dust>();
    private static readonly QueryDescription Glimmers =
        new QueryDescription().WithAll<Position, Lifespan, Tint, Glimmer>();

    public static void Rehearse(Crew crew)
    {
        crew.RehearsePainter<Specks>();
        crew.RehearsePainter<Lights>();
    }

    public static void Draw(Simulation simulation, DrawList list, Camera camera, int step, float back)
    {
        World world = simulation.World;
        DrawStars(world, list, camera, step);
        int stride = Stride(world.CountEntities(in Dust), camera);
        simulation.Crew.Draw(in Dust, new Specks(camera, step, back, stride), list, Crew.Many * stride);
        stride = Stride(world.CountEntities(in Glimmers), camera);
        simulation.Crew.Draw(in Glimmers, new Lights(camera, step, stride), list, Crew.Many * stride);
        DrawBorder(list, camera);
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

    /// <summary>
    /// Of a large swarm only every so many-eth is drawn: all the fewer on a small screen, where specks would be noise,
    /// and in a terminal a stream of changing cells.
    /// </summary>
    private static int Stride(int specks, Camera camera)
    {
        float share = MathF.Min(1, camera.Width * camera.Height / ReferenceArea);
        return (int)MathF.Min(MostStride, 1 + (specks / (MostSpecks * share * share)));
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

    private static float Wrap(float value, float length) => value - (MathF.Floor(value / length) * length);

    private static int DrawnOf(int specks, int stride) => (specks + stride - 1) / stride;

    private static void DrawDust(ref Chunk chunk, DrawList list, Camera camera, int step, float back, int stride)
    {
        const float Fade = 40;
        float size = MathF.Max(2.1f * camera.Scale, 0.9f);
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

    private static void DrawGlimmers(ref Chunk chunk, DrawList list, Camera camera, int step, int stride)
    {
        float size = MathF.Max(2.4f * camera.Scale, 1);
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

    private readonly struct Specks(Camera camera, int step, float back, int stride) : IChunkPainter
    {
        public int MostShapes(int entities) => DrawnOf(entities, stride);

        public void Draw(ref Chunk chunk, DrawList list) => DrawDust(ref chunk, list, camera, step, back, stride);
    }

    private readonly struct Lights(Camera camera, int step, int stride) : IChunkPainter
    {
        public int MostShapes(int entities) => DrawnOf(entities, stride);

        public void Draw(ref Chunk chunk, DrawList list) => DrawGlimmers(ref chunk, list, camera, step, stride);
    }
}
