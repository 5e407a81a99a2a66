namespace Ashlar.Bench;

/// <summary>Entities of one structure in managed arrays that double when full, dense: the last takes a gap.</summary>
internal sealed class PlainTable
{
    private const int FirstCapacity = 64;

    private readonly bool _hasVelocity;
    private readonly bool _hasRotation;

    public PlainTable(bool hasVelocity, bool hasRotation)
    {
        _hasVelocity = hasVelocity;
        _hasRotation = hasRotation;
    }

    public int[] Ids { get; private set; } = [];

    public Position[] Positions { get; private set; } = [];

    public Velocity[] Velocities { get; private set; } = [];

    public Rotation[] Rotations { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>Adds a row, whose components are undefined.</summary>
    public int AppendOne(int id)
    {
        int row = Count;
        if (row == Ids.Length)
        {
            Grow(row + 1);
        }

        Ids[row] = id;
        Count = row + 1;
        return row;
    }

    /// <summary>Adds rows, whose ids and components are undefined.</summary>
    /// <returns>The first of them.</returns>
    public int Append(int amount)
    {
        int first = Count;
        if (first + amount > Ids.Length)
        {
            Grow(first + amount);
        }

        Count = first + amount;
        return first;
    }

    /// <summary>Takes a row away.</summary>
    /// <returns>The id of the row that fills the gap; its own when it was the last.</returns>
    public int RemoveAt(int row)
    {
        int last = Count - 1;
        Count = last;
        int moved = Ids[last];
        Ids[row] = moved;
        Positions[row] = Positions[last];
        if (_hasVelocity)
        {
            Velocities[row] = Velocities[last];
        }

        if (_hasRotation)
        {
            Rotations[row] = Rotations[last];
        }

        return moved;
    }

    public void Clear() => Count = 0;

    private void Grow(int least)
    {
        int capacity = Math.Max(Math.Max(FirstCapacity, least), Ids.Length * 2);
        Ids = Grown(Ids, capacity);
        Positions = Grown(Positions, capacity);
        Velocities = _hasVelocity ? Grown(Velocities, capacity) : Velocities;
        Rotations = _hasRotation ? Grown(Rotations, capacity) : Rotations;
    }

    private static T[] Grown<T>(T[] array, int capacity)
    {
        Array.Resize(ref array, capacity);
        return array;
    }
}
