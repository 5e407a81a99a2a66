namespace Swarm;

/// <summary>What damage does to enemies, whatever deals it.</summary>
internal static class Wounds
{
    private const int FlashSteps = 4;

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

    /// <summary>Wounds one enemy and pushes it; the heavy ones are pushed less.</summary>
    public static void Deal(Simulation simulation, in GridEntry target, int damage, float pushX, float pushY)
    {
        ref SessionState state = ref simulation.State;
        ref Enemy enemy = ref simulation.World.Get<Enemy>(target.Entity);
        ref Velocity velocity = ref simulation.World.Get<Velocity>(target.Entity);
        bool wasAlive = enemy.Health > 0;
        enemy.Health -= damage;
        enemy.FlashEnds = state.Step + FlashSteps;
        float weight = 1 / enemy.Radius;
        velocity.X += pushX * weight;
        velocity.Y += pushY * weight;
        if (enemy.Kind == EnemyKind.Queen)
        {
            state.QueenHealth = Math.Max(0, enemy.Health);
        }

        if (wasAlive && enemy.Health <= 0)
        {
            simulation.Changes.Die(DeathOf(in target, in enemy));
        }
    }

    /// <summary>Wounds everything within a radius, and pushes it away from the middle.</summary>
    public static void DealAround(Simulation simulation, float x, float y, float radius, int damage, float push)
    {
        foreach (ref readonly GridEntry entry in simulation.Grid.Entries)
        {
            float dx = entry.X - x;
            float dy = entry.Y - y;
            float reach = radius + entry.Radius;
            float squared = (dx * dx) + (dy * dy);
            if (squared < reach * reach)
            {
                float strength = push / (MathF.Sqrt(squared) + 1);
                Deal(simulation, in entry, damage, dx * strength, dy * strength);
            }
        }
    }
}
