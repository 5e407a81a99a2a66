namespace Engine.Overlay;

/// <summary>
/// Sorts rows: the most committed bytes first, and a parent, which has at least as many, before its children.
/// </summary>
internal readonly record struct RowRank(long CommittedBytes, int Row) : IComparable<RowRank>
{
    public int CompareTo(RowRank other)
    {
        int bySize = other.CommittedBytes.CompareTo(CommittedBytes);
        return bySize != 0 ? bySize : Row.CompareTo(other.Row);
    }
}
