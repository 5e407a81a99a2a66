using Ashlar.Rendering;

namespace Swarm;

/// <summary>Shockwaves, particles, lightning and floating numbers: what only looks.</summary>
internal static class EffectPainter
{
    private static readonly QueryDescription Particles =
        new QueryDescription().WithAll<Position, Velocity, Lifespan, Tint, Particle>();
    private static readonly QueryDescription Shockwaves =
        new QueryDescription().WithAll<Position, Lifespan, Tint, Shockwave>();
    private static readonly QueryDescription Arcs = new QueryDescription().WithAll<Position, Lifespan, Tint, Arc>();
    private static readonly QueryDescription Popups = new QueryDescription().WithAll<Position, Lifespan, Popup>();

    public static void Rehearse(Crew crew) => crew.RehearsePainter<Sparks>();

    /// <summary>What lies under the enemies.</summary>
    public static void DrawBelow(Simulation simulation, DrawList list, Camera camera, int step, float back)
    {
        const int MostWithGlow = 6000;
        DrawShockwaves(simulation.World, list, camera, step);
        bool glow = simulation.World.CountEntities(in Particles) < MostWithGlow;
        simulation.Crew.Draw(in Particles, new Sparks(camera, step, back, glow), list, Crew.Some);
    }

    /// <summary>What lies over them.</summary>
    public static void DrawAbove(World world, DrawList list, Camera camera, int step)
    {
        DrawArcs(world, list, camera, step);
        DrawPopups(world, list, camera, step);
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

    private static void DrawArcs(World world, DrawList list, Camera camera, int step)
    {
        foreach (ref Chunk chunk in world.Query(in Arcs))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Lifespan> lifespans = chunk.GetSpan<Lifespan>();
            Span<Tint> tints = chunk.GetSpan<Tint>();
            Span<Arc> arcs = chunk.GetSpan<Arc>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float remaining = MathF.Max(0, lifespans[i].Remaining(step));
                DrawArc(list, camera, positions[i], in arcs[i], tints[i].Color, remaining, step);
            }
        }
    }

    /// <summary>A jagged line that twitches.</summary>
    private static void DrawArc(
        DrawList list, Camera camera, Position start, in Arc arc, Color color, float remaining, int step)
    {
        const int Pieces = 7;
        float x0 = camera.ToScreenX(start.X);
        float y0 = camera.ToScreenY(start.Y);
        float x1 = camera.ToScreenX(arc.EndX);
        float y1 = camera.ToScreenY(arc.EndY);
        float lastX = x0;
        float lastY = y0;
        for (int piece = 1; piece <= Pieces; piece++)
        {
            float share = (float)piece / Pieces;
            float swing = piece == Pieces ? 0 : MathF.Sin((piece * 2.9f) + arc.Phase + (step * 1.7f)) * 0.11f;
            float x = x0 + ((x1 - x0) * share) - ((y1 - y0) * swing);
            float y = y0 + ((y1 - y0) * share) + ((x1 - x0) * swing);
            list.Line(lastX, lastY, x, y, 7 * camera.Scale, color.WithAlpha((byte)(70 * remaining)));
            list.Line(
                lastX, lastY, x, y, MathF.Max(2.4f * camera.Scale, 1), Color.White.WithAlpha((byte)(255 * remaining)));
            (lastX, lastY) = (x, y);
        }

        list.Glow(x1, y1, 34 * camera.Scale, color.WithAlpha((byte)(150 * remaining)));
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

    private static void DrawParticles(
        ref Chunk chunk, DrawList list, Camera camera, int step, float back, bool glow)
    {
        float tail = 0.022f * camera.Scale;
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
                if (glow)
                {
                    list.Glow(x, y, radius * 3.4f, color.WithAlpha((byte)(95 * remaining)));
                }

                // Fast ones leave a streak.
                list.Line(
                    x, y, x - (velocities[i].X * tail), y - (velocities[i].Y * tail), radius * 1.5f,
                    color.WithAlpha((byte)(255 * MathF.Min(1, remaining * 1.6f))));
            }
        }
    }

    private readonly struct Sparks(Camera camera, int step, float back, bool glow) : IChunkPainter
    {
        public int MostShapes(int entities) => 2 * entities;

        public void Draw(ref Chunk chunk, DrawList list) => DrawParticles(ref chunk, list, camera, step, back, glow);
    }
}
