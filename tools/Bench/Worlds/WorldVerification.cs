namespace Ashlar.Bench;

/// <summary>
/// Proves before measuring that a subject's entities keep what is written to them whatever happens to others: random
/// operations against plain arrays.
/// </summary>
internal static class WorldVerification<TSubject, TEntity>
    where TSubject : struct, IWorldSubject<TSubject, TEntity>
    where TEntity : struct
{
    private const int Most = 500;
    private const int Steps = 20_000;

    /// <exception cref="BrokenSubjectException">An entity was lost or damaged.</exception>
    public static void Run()
    {
        using TSubject world = TSubject.Open();
        var random = new Random(Seeds.Verification);
        var entities = new List<(TEntity Entity, int Number, bool Turned)>();
        for (int step = 0; step < Steps; step++)
        {
            int place = random.Next(Most);
            if (place >= entities.Count)
            {
                entities.Add((world.Create(Movement.Start(step), Movement.Speed(step)), step, false));
                continue;
            }

            (TEntity entity, int number, bool turned) = entities[place];
            switch (random.Next(4))
            {
                case 0:
                    world.Destroy(entity);
                    entities[place] = entities[^1];
                    entities.RemoveAt(entities.Count - 1);
                    break;
                case 1 when turned:
                    world.RemoveRotation(entity);
                    entities[place] = (entity, number, false);
                    break;
                case 1:
                    world.Add(entity, Movement.Turn(number));
                    entities[place] = (entity, number, true);
                    break;
                default:
                    Check(world, entity, number, turned);
                    break;
            }
        }

        entities.ForEach(item => Check(world, item.Entity, item.Number, item.Turned));
        Check(world, entities.Count);
        world.DestroyAll();
        Check(world, 0);
    }

    private static void Check(TSubject world, int expected)
    {
        if (world.Count != expected)
        {
            throw new BrokenSubjectException($"it counts {world.Count} entities and should have {expected}");
        }
    }

    private static void Check(TSubject world, TEntity entity, int number, bool isTurned)
    {
        if (world.PositionOf(entity) != Movement.Start(number) || world.VelocityOf(entity) != Movement.Speed(number)
            || (isTurned && world.RotationOf(entity) != Movement.Turn(number)))
        {
            throw new BrokenSubjectException("an entity was damaged by what was done to others");
        }
    }
}
