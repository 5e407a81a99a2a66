using Ashlar.Rendering;

namespace Swarm;

/// <summary>Deals out damage, and what follows when an enemy dies: points, drops, fireworks.</summary>
internal sealed class DeathSystem : ISystem
{
    /// <summary>How long a combo waits for the next kill.</summary>
    public const int ComboSteps = 80;

    private const int MitesOfBrute = 5;
    private const int LeastPopup = 40;

    private static readonly QueryDescription Hostiles = new QueryDescription().WithAll<Position, Hostile>();

    public string Name => "deaths";

    public void Run(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        if (state.Step >= state.ComboEnds)
        {
            state.Combo = 0;
        }

        Span<BulletHit> hits = simulation.Changes.Hits;
        SerialOrder.Sort(hits);
        for (int i = 0; i < hits.Length; i++)
        {
            Damage(simulation, in hits[i]);
        }

        Span<EnemyDeath> deaths = simulation.Changes.Deaths;
        SerialOrder.Sort(deaths);
        for (int i = 0; i < deaths.Length; i++)
        {
            Die(simulation, in deaths[i]);
        }
    }

    private static void Damage(Simulation simulation, in BulletHit hit)
    {
        ref SessionState state = ref simulation.State;
        GridEntry target = simulation.Grid.Entries[hit.Target];
        Wounds.Deal(simulation, in target, hit.Damage, hit.VelocityX * 0.5f, hit.VelocityY * 0.5f);
        simulation.Spawner.Burst(
            hit.X, hit.Y, hit.VelocityX * -0.08f, hit.VelocityY * -0.08f, 170, 6, Palette.Bullet, state.Step,
            ref state.Decoration);
        if (hit.Kind == BulletKind.Missile)
        {
            Wounds.DealAround(simulation, hit.X, hit.Y, MissileSystem.BlastRadius, hit.Damage / 2, 900);
            simulation.Spawner.Shockwave(
                hit.X, hit.Y, MissileSystem.BlastRadius, 4, Palette.Missile, state.Step, 18);
            simulation.Spawner.Burst(hit.X, hit.Y, 0, 0, 260, 16, Palette.Missile, state.Step, ref state.Decoration);
            simulation.Flow.Blast(hit.X, hit.Y, 110, 120);
            simulation.Feedback.Shake(0.06f);
        }
    }

    private static void Die(Simulation simulation, in EnemyDeath death)
    {
        ref SessionState state = ref simulation.State;
        ref readonly EnemyTraits traits = ref EnemyTraits.Of(death.Kind);
        if (state.Phase == Phase.Playing)
        {
            Score(simulation, ref state, in death, in traits);
        }

        Drop(simulation, ref state, in death, in traits);
        Explode(simulation, ref state, in death, traits.Radius);
        if (death.Kind == EnemyKind.Queen)
        {
            Dethrone(simulation, ref state, in death);
        }

        simulation.Changes.End(death.Entity);
    }

    private static void Score(
        Simulation simulation, ref SessionState state, in EnemyDeath death, in EnemyTraits traits)
    {
        state.Combo++;
        state.BestCombo = Math.Max(state.BestCombo, state.Combo);
        state.ComboEnds = state.Step + ComboSteps;
        long points = (long)traits.Points * state.Wave * state.Multiplier
            * DifficultyTraits.Of(state.Difficulty).ScorePercent / 100;
        state.Score += points;
        state.BestScore = Math.Max(state.BestScore, state.Score);
        state.Kills++;
        if (traits.Points >= LeastPopup)
        {
            simulation.Spawner.Popup(
                death.X, death.Y - traits.Radius, (int)Math.Min(points, int.MaxValue), state.Step);
        }
    }

    /// <summary>With a queen everything ends that she brought, and what she shot.</summary>
    private static void Dethrone(Simulation simulation, ref SessionState state, in EnemyDeath death)
    {
        state.Queen = 0;
        for (int ring = 1; ring <= 3; ring++)
        {
            simulation.Spawner.Shockwave(
                death.X, death.Y, ring * 240, 14, Palette.Of(EnemyKind.Queen), state.Step, 30 + (ring * 14));
        }

        simulation.Spawner.Burst(
            death.X, death.Y, 0, 0, 900, 500, Palette.Of(EnemyKind.Queen), state.Step, ref state.Decoration);
        simulation.Flow.Blast(death.X, death.Y, 700, 700);
        simulation.Feedback.Shake(1);
        simulation.Feedback.IsBright = true;
        foreach (ref Chunk chunk in simulation.World.Query(in Hostiles))
        {
            for (int i = 0; i < chunk.Count; i++)
            {
                simulation.Changes.End(chunk.Entity(i));
            }
        }

        Drop(simulation, ref state, in death, PickupKind.Heart);
    }

    private static void Drop(Simulation simulation, ref SessionState state, in EnemyDeath death, in EnemyTraits traits)
    {
        int gems = traits.ExtraGems + (state.Chance.Chance(traits.GemChance) ? 1 : 0);
        for (int i = 0; i < gems; i++)
        {
            Drop(simulation, ref state, in death, PickupKind.Gem);
        }

        if (state.Chance.Chance(death.Kind == EnemyKind.Brute ? 0.35f : 0.012f))
        {
            Drop(simulation, ref state, in death, PickupKind.Heart);
        }

        for (int i = 0; death.Kind == EnemyKind.Brute && i < MitesOfBrute; i++)
        {
            float angle = state.Chance.Angle();
            simulation.Spawner.Enemy(
                EnemyKind.Mite, death.X + (MathF.Cos(angle) * 16), death.Y + (MathF.Sin(angle) * 16),
                1, 1, angle, state.NextSerial++);
        }
    }

    private static void Drop(Simulation simulation, ref SessionState state, in EnemyDeath death, PickupKind kind)
    {
        float angle = state.Chance.Angle();
        float pace = state.Chance.Between(20, 90);
        simulation.Spawner.Pickup(
            kind,
            Math.Clamp(death.X, Battlefield.Margin, Battlefield.Width - Battlefield.Margin),
            Math.Clamp(death.Y, Battlefield.Margin, Battlefield.Height - Battlefield.Margin),
            MathF.Cos(angle) * pace,
            MathF.Sin(angle) * pace,
            state.NextSerial++,
            state.Step);
    }

    private static void Explode(Simulation simulation, ref SessionState state, in EnemyDeath death, float radius)
    {
        Color color = Palette.Of(death.Kind);
        int pieces = 12 + (int)(radius * 2.2f);
        simulation.Spawner.Burst(
            death.X, death.Y, death.VelocityX * 0.3f, death.VelocityY * 0.3f, 120 + (radius * 6), pieces, color,
            state.Step, ref state.Decoration);
        simulation.Spawner.Shockwave(death.X, death.Y, radius * 3.6f, 3, color, state.Step, 16 + (int)(radius * 0.4f));
        simulation.Flow.Blast(death.X, death.Y, 60 + (radius * 4), 60 + (radius * 4));
        simulation.Feedback.Shake(radius * 0.006f);
    }
}
