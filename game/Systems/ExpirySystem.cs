namespace Swarm;

/// <summary>Ends what has lived its time, and what the other systems said is over.</summary>
internal sealed class ExpirySystem : ISystem
{
    private static readonly QueryDescription Mortal = new QueryDescription().WithAll<Lifespan>();

    public string Name => "expiry";

    public void Run(Simulation simulation)
    {
        FrameChanges changes = simulation.Changes;
        int step = simulation.State.Step;
        foreach (ref Chunk chunk in simulation.World.Query(in Mortal))
        {
            Span<Lifespan> lifespans = chunk.GetSpan<Lifespan>();
            for (int i = 0; i < lifespans.Length; i++)
            {
                if (lifespans[i].Dies <= step)
                {
                    changes.End(chunk.Entity(i));
                }
            }
        }

        World world = simulation.World;
        foreach (Entity entity in changes.Ended)
        {
            // A bullet may hit in the step in which its time is up.
            if (world.IsAlive(entity))
            {
                world.Destroy(entity);
            }
        }
    }
}
