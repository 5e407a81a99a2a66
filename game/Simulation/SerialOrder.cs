namespace Game;

/// <summary>
/// Sorts what the systems found by serial, because they found it in the order of the world's storage, which is nobody's
/// business.
/// </summary>
internal static class SerialOrder
{
    public static void Sort<T>(Span<T> items)
        where T : unmanaged, ISerial => items.Sort(Order<T>.Comparison);

    /// <summary>Kept, because making a comparison for each sort would be garbage.</summary>
    private static class Order<T>
        where T : unmanaged, ISerial
    {
        public static readonly Comparison<T> Comparison = static (left, right) => left.Order.CompareTo(right.Order);
    }
}
