namespace Game;

/// <summary>Sends enemies: waves that grow, each in groups that arrive from beyond the edge of the view.</summary>
internal sealed class WaveSystem : ISystem
{
    private const int MostEnemies = 900;
    private const int LongestWave = 60 * 14;

    private static readonly QueryDescription Enemies = new QueryDescription().WithAll<Enemy>();

    public string Name => "waves";

    public void Run(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        if (state.Phase != Phase.Playing)
        {
            return;
        }

        int alive = simulation.World.CountEntities(in Enemies);
        if (state.WaveBudget <= 0 && (alive <= 10 + (8 * state.Wave) || state.Step - state.WaveBegan > LongestWave))
        {
            BeginWave(ref state);
        }

        if (state.WaveBudget > 0 && state.Step >= state.NextGroup && alive < MostEnemies)
        {
            SendGroup(simulation, ref state);
        }
    }

    private static void BeginWave(ref SessionState state)
    {
        state.Wave++;
        state.BestWave = Math.Max(state.BestWave, state.Wave);
        state.WaveBegan = state.Step;
        state.WaveBudget = 30 + (40 * state.Wave);
        state.NextGroup = state.Step + 45;
    }

    private static void SendGroup(Simulation simulation, ref SessionState state)
    {
        EnemyKind kind = ChooseKind(ref state.Chance, state.Wave);
        ref readonly EnemyTraits traits = ref EnemyTraits.Of(kind);
        int most = traits.Cost == 1 ? 6 + (2 * state.Wave) + state.Chance.Below(8) : 1 + (state.Wave / 3);
        int count = Math.Clamp(state.WaveBudget / traits.Cost, 1, most);
        Position origin = BeyondView(ref state.Chance, simulation.ShipPosition);
        int health = traits.Health * (100 + (10 * state.Wave) + (state.Wave * state.Wave)) / 100;
        float pace = 1 + MathF.Min(0.6f, 0.02f * state.Wave);
        for (int i = 0; i < count; i++)
        {
            float angle = state.Chance.Angle();
            float distance = MathF.Sqrt(state.Chance.NextSingle()) * (traits.Radius * (1.5f + count));
            simulation.Spawner.Enemy(
                kind,
                origin.X + (MathF.Cos(angle) * distance),
                origin.Y + (MathF.Sin(angle) * distance),
                health,
                pace,
                state.Chance.Angle(),
                state.NextSerial++);
        }

        state.WaveBudget -= count * traits.Cost;
        state.NextGroup = state.Step + Math.Max(10, 36 - (2 * state.Wave));
    }

    private static EnemyKind ChooseKind(ref RandomSource chance, int wave)
    {
        int ticket = chance.Below(100);
        if (wave >= 4 && ticket < 6 + wave)
        {
            return EnemyKind.Brute;
        }

        if (wave >= 3 && ticket < 34)
        {
            return EnemyKind.Charger;
        }

        return wave >= 2 && ticket < 62 ? EnemyKind.Weaver : EnemyKind.Seeker;
    }

    /// <summary>A place on an oval around the ship, outside of what is usually seen, but on the battlefield.</summary>
    private static Position BeyondView(ref RandomSource chance, Position ship)
    {
        const float Beyond = 40;
        Position place = default;
        for (int attempt = 0; attempt < 6; attempt++)
        {
            float angle = chance.Angle();
            place = new Position(
                Math.Clamp(ship.X + (MathF.Cos(angle) * 880), -Beyond, Battlefield.Width + Beyond),
                Math.Clamp(ship.Y + (MathF.Sin(angle) * 540), -Beyond, Battlefield.Height + Beyond));
            float dx = place.X - ship.X;
            float dy = place.Y - ship.Y;
            if ((dx * dx) + (dy * dy) > 430 * 430)
            {
                break;
            }
        }

        return place;
    }
}
