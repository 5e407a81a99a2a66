using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// Keeps the world at its number of entities, with dust, and churns it, with glimmers: each of these lives for the same
/// few steps, so that as many die in a step as are born in it.
/// </summary>
internal sealed class PopulationSystem : ISystem
{
    private const int Arms = 5;

    private static readonly QueryDescription Dust = new QueryDescription().WithAll<Dust>();
    private static readonly QueryDescription Glimmers = new QueryDescription().WithAll<Glimmer>();

    private readonly int _entities;
    private readonly int _churn;
    private readonly int _glimmerSteps;

    public PopulationSystem(SimulationOptions options)
    {
        _entities = options.Entities;
        _churn = options.Churn;
        _glimmerSteps = _churn == 0 ? 0 : Math.Clamp(_entities / (2 * _churn), 2, 24);
    }

    public string Name => "population";

    public void Run(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        if (state.Step == 0)
        {
            ScatterStars(simulation, ref state.Decoration);
        }

        World world = simulation.World;
        int others = world.Size - world.CountEntities(in Dust) - world.CountEntities(in Glimmers);
        int missing = _entities - others - (_churn * _glimmerSteps) - world.CountEntities(in Dust);
        for (int i = 0; i < missing; i++)
        {
            // The first dust is of all ages, or all of it would die at once.
            int steps = state.Step == 0 ? 1 + state.Decoration.Below(900) : 420 + state.Decoration.Below(480);
            AddDust(simulation, ref state.Decoration, state.Step, steps);
        }

        for (int i = 0; i < _churn; i++)
        {
            AddGlimmer(simulation, ref state.Decoration, state.Step);
        }
    }

    private static void AddDust(Simulation simulation, ref RandomSource random, int step, int steps)
    {
        Color color = Palette.Dust[random.Below(Palette.Dust.Length)];
        simulation.Spawner.Dust(
            random.NextSingle() * Battlefield.Width, random.NextSingle() * Battlefield.Height, color, step, steps);
    }

    /// <summary>Glimmers stand along the arms of a galaxy that turns slowly behind the battle.</summary>
    private void AddGlimmer(Simulation simulation, ref RandomSource random, int step)
    {
        float along = random.NextSingle();
        float scatter = random.NextSingle() - random.NextSingle();
        float arm = random.Below(Arms) * (MathF.Tau / Arms);
        float angle = arm + (along * 3.4f) + (scatter * 0.5f * (1.4f - along)) + (step * 0.0012f);
        float distance = 0.06f + (along * 0.94f) + (scatter * 0.08f);
        float cosine = MathF.Cos(angle);
        float sine = MathF.Sin(angle);
        simulation.Spawner.Glimmer(
            (Battlefield.Width * 0.5f) + (cosine * distance * Battlefield.Width * 0.56f),
            (Battlefield.Height * 0.5f) + (sine * distance * Battlefield.Height * 0.62f),
            -sine * 30,
            cosine * 20,
            Palette.Glimmer[random.Below(Palette.Glimmer.Length)],
            step,
            _glimmerSteps);
    }

    private static void ScatterStars(Simulation simulation, ref RandomSource random)
    {
        const int Stars = 260;
        for (int i = 0; i < Stars; i++)
        {
            float depth = random.NextSingle();
            depth *= depth;
            simulation.Spawner.Star(
                random.NextSingle(), random.NextSingle(), 0.03f + (depth * 0.22f), 0.6f + (depth * 1.3f),
                random.Angle(), Palette.Star[random.Below(Palette.Star.Length)]);
        }
    }
}
