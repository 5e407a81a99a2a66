namespace Ashlar.Bench;

/// <summary>Plain managed arrays, entities named by an id through which their row is found.</summary>
internal readonly struct PlainWorld : IWorldSubject<PlainWorld, int>
{
    private const int One = 0;
    private const int Two = 1;
    private const int Three = 2;

    private readonly PlainStore _store;

    private PlainWorld(PlainStore store) => _store = store;

    public static PlainWorld Open() => new(new PlainStore());

    public int Count => _store.Count;

    public long NativeBytes => 0;

    public int Create(in Position position)
    {
        PlainTable table = _store.Append(One, out int row, out int id);
        table.Positions[row] = position;
        return id;
    }

    public int Create(in Position position, in Velocity velocity)
    {
        PlainTable table = _store.Append(Two, out int row, out int id);
        table.Positions[row] = position;
        table.Velocities[row] = velocity;
        return id;
    }

    public int Create(in Position position, in Velocity velocity, in Rotation rotation)
    {
        PlainTable table = _store.Append(Three, out int row, out int id);
        table.Positions[row] = position;
        table.Velocities[row] = velocity;
        table.Rotations[row] = rotation;
        return id;
    }

    public void CreateMany(int amount, in Position position, in Velocity velocity)
    {
        PlainTable table = _store.Append(Two, amount, out int first);
        table.Positions.AsSpan(first, amount).Fill(position);
        table.Velocities.AsSpan(first, amount).Fill(velocity);
    }

    public void Destroy(int entity) => _store.Destroy(entity);

    public void DestroyAll() => _store.DestroyAll();

    public void Add(int entity, in Rotation rotation)
    {
        PlainTable table = _store.Move(entity, Three, out int row);
        table.Rotations[row] = rotation;
    }

    public void RemoveRotation(int entity) => _store.Move(entity, Two, out _);

    public int CountOf(Position position, Velocity velocity) => _store.CountOf(Two, position, velocity);

    public ref Position PositionOf(int entity)
    {
        PlainTable table = _store.Find(entity, out int row);
        return ref table.Positions[row];
    }

    public ref Velocity VelocityOf(int entity)
    {
        PlainTable table = _store.Find(entity, out int row);
        return ref table.Velocities[row];
    }

    public ref Rotation RotationOf(int entity)
    {
        PlainTable table = _store.Find(entity, out int row);
        return ref table.Rotations[row];
    }

    public void Dispose()
    {
    }
}
