namespace Swarm;

/// <summary>Moves what flies straight on; slows particles.</summary>
internal sealed class MotionSystem : ISystem
{
    private static readonly QueryDescription Particles = new QueryDescription().WithAll<Velocity, Particle>();

    private static readonly QueryDescription Moving =
        new QueryDescription().WithAll<Position, Velocity>().WithNone<Dust, Enemy, Ship>();

    public MotionSystem(Crew crew)
    {
        crew.RehearseWork<Slowing>();
        crew.RehearseWork<Flying>();
    }

    public string Name => "motion";

    public void Run(Simulation simulation)
    {
        simulation.Crew.Run(in Particles, default(Slowing));
        simulation.Crew.Run(in Moving, default(Flying));
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

    private readonly struct Slowing : IChunkWork
    {
        public void Execute(ref Chunk chunk, int firstRow) =>
            Slow(chunk.GetSpan<Velocity>(), chunk.GetSpan<Particle>());
    }

    private readonly struct Flying : IChunkWork
    {
        public void Execute(ref Chunk chunk, int firstRow) =>
            Move(chunk.GetSpan<Position>(), chunk.GetSpan<Velocity>());
    }
}
