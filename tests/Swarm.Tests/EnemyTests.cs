using Ashlar.Ecs;
using Ashlar.Memory;

namespace Swarm.Tests;

/// <summary>Each kind of enemy moves in its own way.</summary>
public sealed class EnemyTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly Simulation _simulation;

    public EnemyTests()
    {
        _simulation = new Simulation(_memory, new SimulationOptions(1, 0, 0));
        Step();
        _simulation.World.Get<Ship>(_simulation.Ship).VulnerableAt = int.MaxValue;
    }

    public void Dispose()
    {
        _simulation.Dispose();
        _memory.Dispose();
    }

    [Fact]
    public void A_seeker_comes_straight()
    {
        (float farthest, float least, _) = Watch(EnemyKind.Seeker, 700, 240);
        Assert.True(farthest < 4, $"it was {farthest} beside its line");
        Assert.True(least < 200, $"it came no nearer than {least}");
    }

    [Fact]
    public void A_weaver_winds_to_both_sides_and_is_faster()
    {
        (float farthest, float least, int crossings) = Watch(EnemyKind.Weaver, 700, 240);
        Assert.True(farthest > 15, $"it was only {farthest} beside its line");
        Assert.True(crossings >= 2, $"it crossed its line {crossings} times");
        Assert.True(least < 150, $"it came no nearer than {least}");
    }

    [Fact]
    public void A_charger_stops_aims_and_rushes()
    {
        Entity charger = Place(EnemyKind.Charger, 450);
        float slowestAiming = float.MaxValue;
        float fastest = 0;
        var moods = new List<EnemyMood>();
        for (int i = 0; i < 240; i++)
        {
            Step();
            EnemyMood mood = _simulation.World.Get<Enemy>(charger).Mood;
            if (moods.Count == 0 || moods[^1] != mood)
            {
                moods.Add(mood);
            }

            float pace = Pace(charger);
            slowestAiming = mood == EnemyMood.Aiming ? MathF.Min(slowestAiming, pace) : slowestAiming;
            fastest = MathF.Max(fastest, pace);
        }

        Assert.Equal(
            [EnemyMood.Hunting, EnemyMood.Aiming, EnemyMood.Charging, EnemyMood.Resting], moods.Take(4));
        Assert.True(slowestAiming < 40, $"{slowestAiming} while aiming");
        Assert.True(fastest > 420, $"{fastest} at most");
    }

    [Fact]
    public void A_brute_is_slow_and_leaves_mites()
    {
        Entity brute = Place(EnemyKind.Brute, 500);
        Step(120);
        Assert.InRange(Pace(brute), 50, 110);
        Kill(brute);
        Assert.False(_simulation.World.IsAlive(brute));
        Assert.Equal(5, CountOf(EnemyKind.Mite));
    }

    [Fact]
    public void A_spitter_keeps_its_distance_and_shoots_at_the_ship()
    {
        Entity spitter = Place(EnemyKind.Spitter, 700);
        Step(300);
        float least = float.MaxValue;
        float most = 0;
        int shots = 0;
        var hostiles = new QueryDescription().WithAll<Hostile>();
        for (int i = 0; i < 300; i++)
        {
            Step();
            Position at = _simulation.World.Get<Position>(spitter);
            float distance = Distance(at, _simulation.ShipPosition);
            least = MathF.Min(least, distance);
            most = MathF.Max(most, distance);
            shots = Math.Max(shots, _simulation.World.CountEntities(in hostiles));
        }

        Assert.True(least > 230, $"it came as near as {least}");
        Assert.True(most < 450, $"it went as far as {most}");
        Assert.True(shots > 0, "it never shot");
    }

    [Fact]
    public void A_queen_goes_through_all_her_moods_and_her_wave_waits_for_her_death()
    {
        Entity queen = Place(EnemyKind.Queen, 600);
        _simulation.State.Queen = _simulation.World.Get<Enemy>(queen).Serial;
        _simulation.State.WaveBudget = 0;
        int wave = _simulation.State.Wave;
        var moods = new HashSet<EnemyMood>();
        for (int i = 0; i < 900; i++)
        {
            Step();
            moods.Add(_simulation.World.Get<Enemy>(queen).Mood);
        }

        Assert.Equal(4, moods.Count);
        Assert.True(CountOf(EnemyKind.Mite) > 0, "she gave birth to nobody");
        Assert.Equal(wave, _simulation.State.Wave);
        Kill(queen);
        Assert.Equal(0, _simulation.State.Queen);
        Step(600);
        Assert.True(_simulation.State.Wave > wave);
    }

    private static float Distance(Position a, Position b) =>
        MathF.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    /// <summary>An enemy at the left of the ship, and nobody else.</summary>
    private Entity Place(EnemyKind kind, float distance)
    {
        var enemies = new QueryDescription().WithAll<Enemy>();
        _simulation.World.Destroy(in enemies);
        _simulation.State.WaveBudget = 1;
        _simulation.State.NextGroup = int.MaxValue;
        Position ship = _simulation.ShipPosition;
        return _simulation.Spawner.Enemy(
            kind, ship.X - distance, ship.Y, 100_000, 1, 1, _simulation.State.NextSerial++);
    }

    private void Kill(Entity enemy)
    {
        _memory.BeginFrame();
        _simulation.Grid.Build(_simulation);
        _simulation.Changes.Begin(_memory.Frame.Current);
        GridEntry entry = default;
        foreach (ref readonly GridEntry candidate in _simulation.Grid.Entries)
        {
            entry = candidate.Entity == enemy ? candidate : entry;
        }

        Wounds.Deal(_simulation, in entry, 1_000_000, 0, 0);
        new DeathSystem().Run(_simulation);
        new ExpirySystem(_simulation.Crew).Run(_simulation);
        _memory.EndFrame();
    }

    private (float FarthestBeside, float Least, int Crossings) Watch(EnemyKind kind, float distance, int steps)
    {
        Entity enemy = Place(kind, distance);
        float line = _simulation.ShipPosition.Y;
        float farthest = 0;
        float least = float.MaxValue;
        int crossings = 0;
        float last = 0;
        for (int i = 0; i < steps; i++)
        {
            Step();
            Position at = _simulation.World.Get<Position>(enemy);
            float beside = at.Y - line;
            farthest = MathF.Max(farthest, MathF.Abs(beside));
            least = MathF.Min(least, Distance(at, _simulation.ShipPosition));
            crossings += beside * last < 0 ? 1 : 0;
            last = beside;
        }

        return (farthest, least, crossings);
    }

    private float Pace(Entity enemy)
    {
        Velocity velocity = _simulation.World.Get<Velocity>(enemy);
        return MathF.Sqrt((velocity.X * velocity.X) + (velocity.Y * velocity.Y));
    }

    private int CountOf(EnemyKind kind)
    {
        int count = 0;
        var enemies = new QueryDescription().WithAll<Enemy>();
        foreach (ref Chunk chunk in _simulation.World.Query(in enemies))
        {
            foreach (ref readonly Enemy enemy in chunk.GetSpan<Enemy>())
            {
                count += enemy.Kind == kind ? 1 : 0;
            }
        }

        return count;
    }

    private void Step(int steps = 1)
    {
        Controls controls = default;
        for (int i = 0; i < steps; i++)
        {
            _memory.BeginFrame();
            _simulation.Step(in controls);
            _memory.EndFrame();
        }
    }
}
