using Ashlar.Ecs;
using Ashlar.Memory;

namespace Swarm.Tests;

/// <summary>The simulation by itself, without program, loop or pictures.</summary>
public sealed class SimulationTests
{
    [Fact]
    public void The_autopilot_lives_to_see_several_waves_and_levels()
    {
        int lasting = 0;
        for (ulong seed = 1; seed <= 4; seed++)
        {
            SessionState state = Play(seed, entities: 0, churn: 0, steps: 3600).State;
            lasting += state.BestLevel >= 5 && state.BestWave >= 4 ? 1 : 0;
        }

        Assert.True(lasting >= 3, $"only {lasting} of 4 seeds reached level 5 and wave 4 in a minute");
    }

    [Fact]
    public void Dust_and_glimmers_do_not_change_the_game()
    {
        SessionState bare = Play(seed: 3, entities: 0, churn: 0, steps: 900).State;
        SessionState dusty = Play(seed: 3, entities: 5000, churn: 200, steps: 900).State;
        Assert.Equal((bare.Score, bare.Kills, bare.Chance.State), (dusty.Score, dusty.Kills, dusty.Chance.State));
    }

    [Fact]
    public void The_hash_does_not_depend_on_where_the_world_keeps_entities()
    {
        Assert.Equal(Play(5, 300, 20, 1200).Hash, Play(5, 300, 20, 1200, stir: true).Hash);
    }

    [Fact]
    public void The_hash_sees_one_changed_component()
    {
        using var memory = new MemorySystem();
        using var simulation = new Simulation(memory, new SimulationOptions(1, 100, 0));
        Step(memory, simulation, 10);
        ulong before = simulation.Hash();
        simulation.World.Get<Velocity>(simulation.Ship).X += 1e-4f;
        Assert.NotEqual(before, simulation.Hash());
    }

    [Fact]
    public void The_population_is_held_and_churned_as_asked()
    {
        using var memory = new MemorySystem();
        using var simulation = new Simulation(memory, new SimulationOptions(1, 3000, 100));
        Step(memory, simulation, 60);
        WorldStatistics before = simulation.World.Statistics;
        for (int i = 0; i < 200; i++)
        {
            Step(memory, simulation, 1);
            Assert.InRange(simulation.World.Size, 2950, 3400);
        }

        WorldStatistics after = simulation.World.Statistics;
        Assert.True(after.Created - before.Created >= 200 * 100);
        Assert.True(after.Destroyed - before.Destroyed >= 200 * 100);
    }

    [Fact]
    public void A_lost_ship_ends_the_game_and_the_autopilot_begins_another()
    {
        using var memory = new MemorySystem();
        using var simulation = new Simulation(memory, new SimulationOptions(2, 0, 0));
        bool wasOver = false;
        for (int i = 0; i < 60 * 60 && !wasOver; i++)
        {
            // Nobody flies: sooner or later the swarm wins.
            Step(memory, simulation, 1, autopilot: false);
            wasOver = simulation.State.Phase == Phase.GameOver;
        }

        Assert.True(wasOver);
        Assert.False(simulation.HasShip);
        Step(memory, simulation, 240);
        Assert.Equal((2, Phase.Playing), (simulation.State.Games, simulation.State.Phase));
        Assert.True(simulation.HasShip);
    }

    [Fact]
    public void Disposing_leaves_no_leak()
    {
        var memory = new MemorySystem();
        using (var simulation = new Simulation(memory, new SimulationOptions(1, 2000, 100)))
        {
            Step(memory, simulation, 100);
        }

        memory.Dispose();
        Assert.Empty(memory.Leaks);
    }

    private static (SessionState State, ulong Hash) Play(
        ulong seed, int entities, int churn, int steps, bool stir = false)
    {
        using var memory = new MemorySystem();
        using var simulation = new Simulation(memory, new SimulationOptions(seed, entities, churn));
        for (int i = 0; i < steps; i++)
        {
            Step(memory, simulation, 1);
            if (stir)
            {
                MoveSomeToTheEnd(simulation.World);
            }
        }

        return (simulation.State, simulation.Hash());
    }

    private static void Step(MemorySystem memory, Simulation simulation, int steps, bool autopilot = true)
    {
        for (int i = 0; i < steps; i++)
        {
            memory.BeginFrame();
            simulation.Step(autopilot ? Controls.OfAutopilot : default);
            memory.EndFrame();
        }
    }

    /// <summary>Takes every third out of its place and puts it behind the others.</summary>
    private static void MoveSomeToTheEnd(World world)
    {
        Renew<Enemy>(world);
        Renew<Dust>(world);
        Renew<Bullet>(world);
    }

    private static void Renew<T>(World world)
    {
        var description = new QueryDescription().WithAll<T>();
        Span<Entity> entities = new Entity[world.CountEntities(in description)];
        world.GetEntities(in description, entities);
        for (int i = 0; i < entities.Length; i += 3)
        {
            world.Add<Stirred>(entities[i]);
            world.Remove<Stirred>(entities[i]);
        }
    }

    private struct Stirred;
}
