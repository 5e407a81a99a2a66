namespace Swarm;

/// <summary>Lets enemies shoot, and queens give birth.</summary>
internal sealed class AttackSystem : ISystem
{
    private const float ShotSpeed = 265;
    private const float RingSpeed = 205;
    private const int RingShots = 22;
    private const int BirthMites = 10;

    private static readonly QueryDescription Enemies = new QueryDescription().WithAll<Position, Enemy>();

    public string Name => "attacks";

    public void Run(Simulation simulation)
    {
        if (!simulation.HasShip)
        {
            return;
        }

        Gather(simulation);
        Span<EnemyAttack> attacks = simulation.Changes.Attacks;
        SerialOrder.Sort(attacks);
        foreach (ref readonly EnemyAttack attack in attacks)
        {
            if (attack.Kind == EnemyKind.Queen)
            {
                AttackAsQueen(simulation, in attack);
            }
            else
            {
                ShootAtShip(simulation, attack.X, attack.Y, 0);
            }
        }
    }

    private static void Gather(Simulation simulation)
    {
        int step = simulation.State.Step;
        foreach (ref Chunk chunk in simulation.World.Query(in Enemies))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Enemy> enemies = chunk.GetSpan<Enemy>();
            for (int i = 0; i < chunk.Count; i++)
            {
                ref Enemy enemy = ref enemies[i];
                if (enemy.Kind is EnemyKind.Spitter or EnemyKind.Queen && step >= enemy.ReadyAt)
                {
                    simulation.Changes.Attack(new EnemyAttack
                    {
                        X = positions[i].X,
                        Y = positions[i].Y,
                        Kind = enemy.Kind,
                        Mood = enemy.Mood,
                        Phase = enemy.Phase,
                        Serial = enemy.Serial,
                    });
                    enemy.ReadyAt = step + StepsUntilNext(in enemy);
                }
            }
        }
    }

    private static int StepsUntilNext(in Enemy enemy) => (enemy.Kind, enemy.Mood) switch
    {
        (EnemyKind.Spitter, _) => 130,
        (_, EnemyMood.Hunting) => 74,
        (_, EnemyMood.Resting) => 7,
        (_, EnemyMood.Aiming) => 60,
        _ => 26,
    };

    private static void AttackAsQueen(Simulation simulation, in EnemyAttack attack)
    {
        int step = simulation.State.Step;
        switch (attack.Mood)
        {
            case EnemyMood.Hunting:
                for (int i = 0; i < RingShots; i++)
                {
                    Shoot(simulation, attack.X, attack.Y, (step * 0.37f) + (i * MathF.Tau / RingShots), RingSpeed);
                }

                break;
            case EnemyMood.Resting:
                for (int arm = 0; arm < 3; arm++)
                {
                    float angle = (step * 0.031f) + attack.Phase + (arm * MathF.Tau / 3);
                    Shoot(simulation, attack.X, attack.Y, angle, RingSpeed * 1.1f);
                }

                break;
            case EnemyMood.Aiming:
                GiveBirth(simulation, in attack);
                break;
            default:
                for (int side = -2; side <= 2; side++)
                {
                    ShootAtShip(simulation, attack.X, attack.Y, side * 0.22f);
                }

                break;
        }
    }

    private static void GiveBirth(Simulation simulation, in EnemyAttack attack)
    {
        ref SessionState state = ref simulation.State;
        for (int i = 0; i < BirthMites; i++)
        {
            float angle = i * MathF.Tau / BirthMites;
            simulation.Spawner.Enemy(
                EnemyKind.Mite,
                attack.X + (MathF.Cos(angle) * (EnemyTraits.QueenRadius + 10)),
                attack.Y + (MathF.Sin(angle) * (EnemyTraits.QueenRadius + 10)),
                1, 1.1f, angle, state.NextSerial++);
        }
    }

    private static void ShootAtShip(Simulation simulation, float x, float y, float turn)
    {
        Position ship = simulation.ShipPosition;
        Shoot(simulation, x, y, MathF.Atan2(ship.Y - y, ship.X - x) + turn, ShotSpeed);
    }

    private static void Shoot(Simulation simulation, float x, float y, float angle, float speed)
    {
        ref SessionState state = ref simulation.State;
        simulation.Spawner.Hostile(
            x, y, MathF.Cos(angle) * speed, MathF.Sin(angle) * speed, state.NextSerial++, state.Step);
    }
}
