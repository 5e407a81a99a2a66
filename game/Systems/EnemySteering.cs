namespace Swarm;

/// <summary>How each kind of enemy moves: what makes them different to fight.</summary>
internal static class EnemySteering
{
    private const float ChargeSpeed = 470;
    private const float ChargeDistance = 330;
    private const float QueenChargeSpeed = 400;
    private const float SpitDistance = 330;

    /// <param name="enemy">Who.</param>
    /// <param name="position">Where it is.</param>
    /// <param name="velocity">Where it goes, to be changed.</param>
    /// <param name="target">Where the ship is, or was when it was lost.</param>
    /// <param name="hunting">Whether there is a ship.</param>
    /// <param name="step">When.</param>
    public static void Steer(
        ref Enemy enemy, Position position, ref Velocity velocity, Position target, bool hunting, int step)
    {
        ref readonly EnemyTraits traits = ref EnemyTraits.Of(enemy.Kind);
        float dx = target.X - position.X;
        float dy = target.Y - position.Y;
        if (!hunting)
        {
            // Nothing left to hunt: circle around the place where it ended.
            (dx, dy) = (-dy - (dx * 0.2f), dx - (dy * 0.2f));
        }

        float distance = MathF.Sqrt((dx * dx) + (dy * dy)) + 0.001f;
        var way = new Way(dx / distance, dy / distance, traits.Speed * enemy.Pace, traits.Agility);
        if (hunting)
        {
            switch (enemy.Kind)
            {
                case EnemyKind.Weaver:
                    Wind(ref way, MathF.Sin((step * 0.11f) + enemy.Phase) * MathF.Min(1.1f, distance / 120));
                    break;
                case EnemyKind.Charger:
                    ChangeMood(ref enemy, distance, step);
                    Charge(ref way, velocity, enemy.Mood, ChargeSpeed);
                    break;
                case EnemyKind.Spitter:
                    Circle(ref way, distance, enemy.Phase);
                    break;
                case EnemyKind.Queen:
                    ChangeMoodOfQueen(ref enemy, step);
                    Charge(ref way, velocity, enemy.Mood, QueenChargeSpeed);
                    break;
            }
        }

        velocity.X += ((way.X * way.Speed) - velocity.X) * way.Agility;
        velocity.Y += ((way.Y * way.Speed) - velocity.Y) * way.Agility;
    }

    private static void Wind(ref Way way, float swing) =>
        (way.X, way.Y) = (way.X - (way.Y * swing), way.Y + (way.X * swing));

    /// <summary>Around the ship at a distance, some to the left and some to the right.</summary>
    private static void Circle(ref Way way, float distance, float phase)
    {
        float inward = Math.Clamp((distance - SpitDistance) / 90, -1, 1);
        float around = (phase < MathF.PI ? 1 : -1) * (1 - (0.7f * MathF.Abs(inward)));
        (way.X, way.Y) = ((way.X * inward) - (way.Y * around), (way.Y * inward) + (way.X * around));
    }

    private static void Charge(ref Way way, Velocity velocity, EnemyMood mood, float speed)
    {
        if (mood == EnemyMood.Charging)
        {
            // Straight on: the direction was decided while aiming.
            float pace = MathF.Sqrt((velocity.X * velocity.X) + (velocity.Y * velocity.Y)) + 0.001f;
            way = new Way(velocity.X / pace, velocity.Y / pace, speed, 0.25f);
        }
        else if (mood != EnemyMood.Hunting)
        {
            way.Speed *= mood == EnemyMood.Aiming ? 0.12f : 0.4f;
            way.Agility = 0.12f;
        }
    }

    private static void ChangeMood(ref Enemy enemy, float distance, int step)
    {
        if (enemy.Mood == EnemyMood.Hunting)
        {
            if (distance < ChargeDistance)
            {
                enemy.Mood = EnemyMood.Aiming;
                enemy.MoodEnds = step + 36;
            }
        }
        else if (step >= enemy.MoodEnds)
        {
            (enemy.Mood, int steps) = enemy.Mood switch
            {
                EnemyMood.Aiming => (EnemyMood.Charging, 42),
                EnemyMood.Charging => (EnemyMood.Resting, 50),
                _ => (EnemyMood.Hunting, 0),
            };
            enemy.MoodEnds = step + steps;
        }
    }

    private static void ChangeMoodOfQueen(ref Enemy enemy, int step)
    {
        if (step >= enemy.MoodEnds)
        {
            (enemy.Mood, int steps) = enemy.Mood switch
            {
                EnemyMood.Hunting => (EnemyMood.Aiming, 55),
                EnemyMood.Aiming => (EnemyMood.Charging, 75),
                EnemyMood.Charging => (EnemyMood.Resting, 210),
                _ => (EnemyMood.Hunting, 330),
            };
            enemy.MoodEnds = step + steps;
            enemy.ReadyAt = Math.Min(enemy.ReadyAt, step + 12);
        }
    }

    /// <summary>Where an enemy wants to go, how fast, and how quickly it turns there.</summary>
    private struct Way(float x, float y, float speed, float agility)
    {
        public float X = x;
        public float Y = y;
        public float Speed = speed;
        public float Agility = agility;
    }
}
