namespace Ashlar.Overlay;

/// <summary>Sorts rows of a table by a value, the largest first; equal ones stay in order.</summary>
internal readonly record struct SortKey(double Value, int Row) : IComparable<SortKey>
{
    /// <summary>The key of a row in an order.</summary>
    public static SortKey Of(SortOrder order, double value, int row) => new(order.IsAscending ? -value : value, row);

    public int CompareTo(SortKey other)
    {
        int byValue = other.Value.CompareTo(Value);
        return byValue != 0 ? byValue : Row.CompareTo(other.Row);
    }
}
