namespace Ashlar.Bench;

/// <summary>
/// The rows that create, change, read and destroy entities. The measured loops are static methods over a slice of a
/// thousand entities, not inlined: a batch calls them often enough that the JIT compiles them for good, and the clock
/// is read outside of them.
/// </summary>
/// <typeparam name="TWorld">The world that the loops are compiled for.</typeparam>
/// <typeparam name="TEntity">What names an entity.</typeparam>
internal abstract class EntityBatch<TWorld, TEntity> : Batch
    where TWorld : struct, IEntityWorld<TWorld, TEntity>
    where TEntity : struct
{
    /// <summary>Entities of one call of a measured loop.</summary>
    protected const int Slice = WorldCases.Slice;

    private const int VerifiedEntities = 500;
    private const int VerifiedSteps = 20_000;

    /// <summary>
    /// Proves that entities keep what is written to them whatever happens to others, by random operations beside plain
    /// variables; then that the row does its work.
    /// </summary>
    public override void Verify()
    {
        VerifyAnyOrder();
        VerifyWork();
    }

    /// <exception cref="BrokenSubjectException">The row did not do its work.</exception>
    protected abstract void VerifyWork();

    /// <summary>Creates the entity of a number, with a position and a velocity of its own.</summary>
    protected static TEntity CreateTwo(TWorld world, int index) =>
        world.Create(Movement.Start(index), Movement.Speed(index));

    /// <summary>Whether an entity holds what <see cref="CreateTwo"/> gave it.</summary>
    protected static bool HoldsTwo(TWorld world, TEntity entity, int index) =>
        world.PositionOf(entity) == Movement.Start(index) && world.VelocityOf(entity) == Movement.Speed(index);

    /// <summary>Whether an entity holds what <see cref="CreateTwo"/> gave it, and a rotation if it was turned.</summary>
    protected static bool Holds(TWorld world, TEntity entity, int index, bool isTurned, int turn) =>
        HoldsTwo(world, entity, index)
        && world.HasRotation(entity) == isTurned
        && (!isTurned || world.RotationOf(entity) == Movement.Turn(turn));

    private static void VerifyAnyOrder()
    {
        using TWorld world = TWorld.Open();
        var random = new Random(Seeds.Verification);
        var entities = new List<(TEntity Entity, int Number, bool Turned)>();
        for (int step = 0; step < VerifiedSteps; step++)
        {
            int place = random.Next(VerifiedEntities);
            if (place >= entities.Count)
            {
                entities.Add((CreateTwo(world, step), step, false));
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

    private static void Check(TWorld world, int expected)
    {
        if (world.Count != expected)
        {
            throw new BrokenSubjectException($"it counts {world.Count} entities and should have {expected}");
        }
    }

    private static void Check(TWorld world, TEntity entity, int number, bool isTurned)
    {
        if (!HoldsTwo(world, entity, number) || (isTurned && world.RotationOf(entity) != Movement.Turn(number)))
        {
            throw new BrokenSubjectException("an entity was damaged by what was done to others");
        }
    }
}
