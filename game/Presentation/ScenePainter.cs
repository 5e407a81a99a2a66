using System.Numerics;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// Draws what the simulation holds, back to front. Reads components, changes none; what happens to the picture only
/// (the camera) is kept here.
/// </summary>
internal sealed class ScenePainter
{
    private static readonly QueryDescription Enemies = new QueryDescription().WithAll<Position, Velocity, Enemy>();

    private float _lookX = Battlefield.Width / 2;
    private float _lookY = Battlefield.Height / 2;

    public ScenePainter(Crew crew)
    {
        BackdropPainter.Rehearse(crew);
        EffectPainter.Rehearse(crew);
        crew.RehearsePainter<Bodies>();
    }

    /// <summary>What was seen last: where a pointer points depends on it.</summary>
    public Camera Camera { get; private set; } =
        Camera.At(Battlefield.Width / 2, Battlefield.Height / 2, 1280, 720, 0.5f);

    /// <param name="simulation">What to draw.</param>
    /// <param name="list">Where to.</param>
    /// <param name="focus">Where on the screen the ship should be, from left (0) to right (1).</param>
    /// <param name="alpha">How far now is between the last step (1) and the one before it (0).</param>
    /// <param name="shake">How far beside the camera looks, world units.</param>
    public void Draw(Simulation simulation, DrawList list, float focus, float alpha, Vector2 shake)
    {
        World world = simulation.World;
        int step = simulation.State.Step;
        float back = (alpha - 1) * Simulation.StepSeconds;
        Camera camera = Follow(simulation, list, focus).Shaken(shake.X, shake.Y);
        list.Background = Palette.Background;
        BackdropPainter.Draw(simulation, list, camera, step, back);
        GridPainter.Draw(simulation.Flow.Cells, list, camera);
        PickupPainter.Draw(world, list, camera, step);
        EffectPainter.DrawBelow(simulation, list, camera, step, back);
        DrawEnemies(simulation, list, camera, step, back);
        ShotPainter.Draw(world, list, camera, step, back);
        ShipPainter.Draw(simulation, list, camera, step, back);
        EffectPainter.DrawAbove(world, list, camera, step);
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
            aheadX = drift.X * 0.22f;
            aheadY = drift.Y * 0.22f;
        }

        _lookX += (ship.X + aheadX - _lookX) * 0.08f;
        _lookY += (ship.Y + aheadY - _lookY) * 0.08f;
        Camera = Camera.At(_lookX, _lookY, list.Width, list.Height, focus);
        return Camera;
    }

    private static void DrawEnemies(Simulation simulation, DrawList list, Camera camera, int step, float back)
    {
        const int MostWithGlow = 2500;
        bool glow = simulation.World.CountEntities(in Enemies) < MostWithGlow;
        simulation.Crew.Draw(in Enemies, new Bodies(camera, step, back, glow), list, Crew.Few);
    }

    private static void DrawEnemies(ref Chunk chunk, DrawList list, Camera camera, int step, float back, bool glow)
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
                EnemyPainter.Draw(list, x, y, camera.Scale, velocities[i], in enemies[i], step, glow);
            }
        }
    }

    private readonly struct Bodies(Camera camera, int step, float back, bool glow) : IChunkPainter
    {
        public int MostShapes(int entities) => EnemyPainter.MostShapes(entities);

        public void Draw(ref Chunk chunk, DrawList list) => DrawEnemies(ref chunk, list, camera, step, back, glow);
    }
}
