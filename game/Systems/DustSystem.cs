namespace Swarm;

/// <summary>Lets the current carry the dust, and settles the current for the next step.</summary>
internal sealed class DustSystem : ISystem
{
    /// <summary>The share of the current's velocity that dust takes on in a step.</summary>
    private const float Grip = 0.075f;

    private static readonly QueryDescription Dust = new QueryDescription().WithAll<Position, Velocity, Dust>();

    public DustSystem(Crew crew) => crew.RehearseWork<Drifting>();

    public string Name => "dust";

    public void Run(Simulation simulation)
    {
        simulation.Flow.Settle();
        simulation.Crew.Run(in Dust, new Drifting(simulation.Flow));
    }

    private static void Drift(Span<Position> positions, Span<Velocity> velocities, ReadOnlySpan<Velocity> flow)
    {
        const float ToCell = 1 / FlowField.CellSize;
        for (int i = 0; i < positions.Length && i < velocities.Length; i++)
        {
            ref Position position = ref positions[i];
            ref Velocity velocity = ref velocities[i];
            int column = Math.Clamp((int)(position.X * ToCell), 0, FlowField.Columns - 1);
            int row = Math.Clamp((int)(position.Y * ToCell), 0, FlowField.Rows - 1);
            Velocity current = flow[(row * FlowField.Columns) + column];
            velocity.X += (current.X - velocity.X) * Grip;
            velocity.Y += (current.Y - velocity.Y) * Grip;
            position.X = Wrap(position.X + (velocity.X * Simulation.StepSeconds), Battlefield.Width);
            position.Y = Wrap(position.Y + (velocity.Y * Simulation.StepSeconds), Battlefield.Height);
        }
    }

    /// <summary>
    /// What drifts out on one side comes in on the other; it never moves a whole battlefield in a step.
    /// </summary>
    private static float Wrap(float value, float length) =>
        value < 0 ? value + length : value >= length ? value - length : value;

    private readonly struct Drifting(FlowField flow) : IChunkWork
    {
        public void Execute(ref Chunk chunk, int firstRow) =>
            Drift(chunk.GetSpan<Position>(), chunk.GetSpan<Velocity>(), flow.Cells);
    }
}
