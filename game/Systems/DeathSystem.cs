using Engine.Rendering;

namespace Game;

/// <summary>Deals out damage, and what follows when an enemy dies: points, drops, fireworks.</summary>
internal sealed class DeathSystem : ISystem
{
    private const int MitesOfBrute = 5;

    public string Name => "deaths";

    public static EnemyDeath DeathOf(in GridEntry entry, in Enemy enemy) => new()
    {
        X = entry.X,
        Y = entry.Y,
        VelocityX = entry.VelocityX,
        VelocityY = entry.VelocityY,
        Kind = enemy.Kind,
        Serial = enemy.Serial,
        Entity = entry.Entity,
    };

    public void Run(Simulation simulation)
    {
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
        ref Enemy enemy = ref simulation.World.Get<Enemy>(target.Entity);
        ref Velocity velocity = ref simulation.World.Get<Velocity>(target.Entity);
        bool wasAlive = enemy.Health > 0;
        enemy.Health -= hit.Damage;
        enemy.FlashEnds = state.Step + 4;
        float push = 0.5f / enemy.Radius;
        velocity.X += hit.VelocityX * push;
        velocity.Y += hit.VelocityY * push;
        if (wasAlive && enemy.Health <= 0)
        {
            simulation.Changes.Die(DeathOf(target, in enemy));
        }

        simulation.Spawner.Burst(
            hit.X, hit.Y, hit.VelocityX * -0.08f, hit.VelocityY * -0.08f, 150, 4, Palette.Bullet, state.Step,
            ref state.Decoration);
    }

    private static void Die(Simulation simulation, in EnemyDeath death)
    {
        ref SessionState state = ref simulation.State;
        ref readonly EnemyTraits traits = ref EnemyTraits.Of(death.Kind);
        if (state.Phase == Phase.Playing)
        {
            int points = traits.Points * state.Wave;
            state.Score += points;
            state.BestScore = Math.Max(state.BestScore, state.Score);
            state.Kills++;
            if (death.Kind is EnemyKind.Charger or EnemyKind.Brute)
            {
                simulation.Spawner.Popup(death.X, death.Y - traits.Radius, points, state.Step);
            }
        }

        Drop(simulation, ref state, in death, traits.GemChance);
        Explode(simulation, ref state, in death, traits.Radius);
        simulation.Changes.End(death.Entity);
    }

    private static void Drop(Simulation simulation, ref SessionState state, in EnemyDeath death, float gemChance)
    {
        int gems = state.Chance.Chance(gemChance) ? 1 : 0;
        gems += death.Kind == EnemyKind.Brute ? 4 : death.Kind == EnemyKind.Charger ? 1 : 0;
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
        int pieces = 8 + (int)(radius * 1.6f);
        simulation.Spawner.Burst(
            death.X, death.Y, death.VelocityX * 0.3f, death.VelocityY * 0.3f, 120 + (radius * 6), pieces, color,
            state.Step, ref state.Decoration);
        simulation.Spawner.Shockwave(death.X, death.Y, radius * 3.6f, 3, color, state.Step, 16 + (int)(radius * 0.4f));
        simulation.Flow.Blast(death.X, death.Y, 60 + (radius * 4), 60 + (radius * 4));
        state.Trauma = MathF.Min(1, state.Trauma + (radius * 0.006f));
    }
}
