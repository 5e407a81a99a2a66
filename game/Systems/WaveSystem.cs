namespace Swarm;

/// <summary>
/// Sends enemies: waves that grow, each in groups that arrive from beyond the edge of the view. With every fifth comes
/// a queen, and it lasts until she is dead.
/// </summary>
internal sealed class WaveSystem : ISystem
{
    private const int MostEnemies = 900;
    private const int MostEnemiesEver = 60_000;
    private const int LongestWave = 60 * 20;

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
        bool isThinned = alive <= state.AtSpawnRate(6 + (4 * state.Wave));
        if (state.WaveBudget <= 0 && state.Queen == 0 && (isThinned || state.Step - state.WaveBegan > LongestWave))
        {
            BeginWave(simulation, ref state);
        }

        int most = Math.Min(state.AtSpawnRate(MostEnemies), MostEnemiesEver);
        if (state.WaveBudget > 0 && state.Step >= state.NextGroup && alive < most)
        {
            SendGroup(simulation, ref state);
        }
    }

    private static void BeginWave(Simulation simulation, ref SessionState state)
    {
        ref readonly DifficultyTraits difficulty = ref DifficultyTraits.Of(state.Difficulty);
        state.Wave++;
        state.BestWave = Math.Max(state.BestWave, state.Wave);
        state.WaveBegan = state.Step;
        int budget = 30 + (26 * state.Wave) + (2 * state.Wave * state.Wave);
        budget = budget * difficulty.BudgetPercent / 100;
        state.WaveBudget = state.AtSpawnRate(state.IsQueenWave ? budget / 2 : budget);
        state.NextGroup = state.Step + (state.Wave == 1 ? 20 : 40);
        if (state.IsQueenWave)
        {
            SendQueen(simulation, ref state);
        }
    }

    private static void SendQueen(Simulation simulation, ref SessionState state)
    {
        Position ship = simulation.ShipPosition;
        bool isAbove = ship.Y > Battlefield.Height / 2;
        int reign = state.Wave / 5;
        state.Queen = state.NextSerial++;
        state.QueenFullHealth = EnemyTraits.Of(EnemyKind.Queen).Health * ((reign * reign) + reign) / 2
            * DifficultyTraits.Of(state.Difficulty).HealthPercent / 100;
        state.QueenHealth = state.QueenFullHealth;
        Entity queen = simulation.Spawner.Enemy(
            EnemyKind.Queen,
            ship.X,
            isAbove ? -80 : Battlefield.Height + 80,
            state.QueenFullHealth,
            DifficultyTraits.Of(state.Difficulty).Pace,
            state.Chance.Angle(),
            state.Queen);
        ref Enemy enemy = ref simulation.World.Get<Enemy>(queen);
        enemy.MoodEnds = state.Step + 300;
        enemy.ReadyAt = state.Step + 120;
    }

    private static void SendGroup(Simulation simulation, ref SessionState state)
    {
        ref readonly DifficultyTraits difficulty = ref DifficultyTraits.Of(state.Difficulty);
        EnemyKind kind = ChooseKind(ref state.Chance, state.Wave);
        ref readonly EnemyTraits traits = ref EnemyTraits.Of(kind);
        int most = traits.Cost == 1 ? 5 + (2 * state.Wave) + state.Chance.Below(7) : 1 + (state.Wave / 3);
        int count = Math.Clamp(state.WaveBudget / traits.Cost, 1, state.AtSpawnRate(most));
        Position origin = BeyondView(ref state.Chance, simulation.ShipPosition);
        int health = traits.Health * (100 + (10 * state.Wave) + (state.Wave * state.Wave)) / 100;
        health = Math.Max(1, health * difficulty.HealthPercent / 100);
        float pace = difficulty.Pace * (1 + MathF.Min(0.6f, 0.02f * state.Wave));
        float spread = traits.Radius * (2 + (2.2f * MathF.Sqrt(count)));
        for (int i = 0; i < count; i++)
        {
            float angle = state.Chance.Angle();
            float distance = MathF.Sqrt(state.Chance.NextSingle()) * spread;
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
        state.NextGroup = state.Step + Math.Max(10, 32 - (2 * state.Wave));
    }

    private static EnemyKind ChooseKind(ref RandomSource chance, int wave)
    {
        int ticket = chance.Below(100);
        if (wave >= 4 && ticket < 5 + wave)
        {
            return EnemyKind.Brute;
        }

        if (wave >= 3 && ticket < 20 + wave)
        {
            return EnemyKind.Spitter;
        }

        if (wave >= 2 && ticket < 40)
        {
            return EnemyKind.Charger;
        }

        return ticket < 66 ? EnemyKind.Weaver : EnemyKind.Seeker;
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
                Math.Clamp(ship.X + (MathF.Cos(angle) * 850), -Beyond, Battlefield.Width + Beyond),
                Math.Clamp(ship.Y + (MathF.Sin(angle) * 510), -Beyond, Battlefield.Height + Beyond));
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
