namespace Ashlar.Overlay;

/// <summary>
/// Sorts rows: the most bytes first, and a parent, which has at least as many, before its children.
/// </summary>
internal readonly record struct RowRank(long Bytes, int Row) : IComparable<RowRank>
{
    public int CompareTo(RowRank other)
    {
        int bySize = other.Bytes.CompareTo(Bytes);
        return bySize != 0 ? bySize : Row.CompareTo(other.Row);
    }
}
