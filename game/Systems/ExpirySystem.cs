namespace Swarm;

/// <summary>Ends what has lived its time, and what the other systems said is over.</summary>
internal sealed class ExpirySystem : ISystem
{
    private static readonly QueryDescription Mortal = new QueryDescription().WithAll<Lifespan>();

    public ExpirySystem(Crew crew) => crew.RehearseSearch<Mortality>();

    public string Name => "expiry";

    public void Run(Simulation simulation)
    {
        simulation.Crew.Search(in Mortal, new Mortality(simulation.State.Step), simulation.Changes);
        World world = simulation.World;
        foreach (Entity entity in simulation.Changes.Ended)
        {
            // A bullet may hit in the step in which its time is up.
            if (world.IsAlive(entity))
            {
                world.Destroy(entity);
            }
        }
    }

    /// <summary>Finds those whose time is up.</summary>
    private readonly struct Mortality(int step) : IChunkSearch
    {
        public void Execute(ref Chunk chunk, FrameChanges found)
        {
            Span<Lifespan> lifespans = chunk.GetSpan<Lifespan>();
            for (int i = 0; i < lifespans.Length; i++)
            {
                if (lifespans[i].Dies <= step)
                {
                    found.End(chunk.Entity(i));
                }
            }
        }
    }
}
