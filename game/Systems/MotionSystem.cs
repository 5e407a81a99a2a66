namespace Swarm;

/// <summary>Moves what flies straight on; slows particles.</summary>
internal sealed class MotionSystem : ISystem
{
    private static readonly QueryDescription Particles = new QueryDescription().WithAll<Velocity, Particle>();

    private static readonly QueryDescription Moving =
        new QueryDescription().WithAll<Position, Velocity>().WithNone<Dust, Enemy, Ship>();

    public string Name => "motion";

    public void Run(Simulation simulation)
    {
        foreach (ref Chunk chunk in simulation.World.Query(in Particles))
        {
            Slow(chunk.GetSpan<Velocity>(), chunk.GetSpan<Particle>());
        }

        foreach (ref Chunk chunk in simulation.World.Query(in Moving))
        {
            Move(chunk.GetSpan<Position>(), chunk.GetSpan<Velocity>());
        }
    }

    private static void Slow(Span<Velocity> velocities, Span<Particle> particles)
    {
        for (int i = 0; i < velocities.Length && i < particles.Length; i++)
        {
            float glide = particles[i].Glide;
            velocities[i].X *= glide;
            velocities[i].Y *= glide;
        }
    }

    private static void Move(Span<Position> positions, Span<Velocity> velocities)
    {
        for (int i = 0; i < positions.Length && i < velocities.Length; i++)
        {
            positions[i].X += velocities[i].X * Simulation.StepSeconds;
            positions[i].Y += velocities[i].Y * Simulation.StepSeconds;
        }
    }
}
