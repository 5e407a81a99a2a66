namespace Ashlar.Ecs;

/// <summary>
/// Enumerates the row numbers of a <see cref="Chunk"/>.
/// <code>
/// foreach (int row in chunk) { positions[row].X += 1; }
/// </code>
/// A plain counter.
/// </summary>
public struct RowEnumerator
{
    private readonly int _count;
    private int _row;

    internal RowEnumerator(int count)
    {
        _count = count;
        _row = -1;
    }

    /// <summary>The row number.</summary>
    public readonly int Current => _row;

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => ++_row < _count;
}
