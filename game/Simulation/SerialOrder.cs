namespace Swarm;

/// <summary>
/// Sorts what the systems found by serial, because they found it in the order of the world's storage, on which no
/// result may depend. Usually a handful a step, sometimes thousands: Shell's sort serves both, and makes no garbage.
/// </summary>
internal static class SerialOrder
{
    // An array: a span over constants is an object at each look in code that is not optimised.
    private static readonly int[] Gaps = [1750, 701, 301, 132, 57, 23, 10, 4, 1];

    public static void Sort<T>(Span<T> items)
        where T : unmanaged, ISerial
    {
        foreach (int gap in Gaps)
        {
            for (int i = gap; i < items.Length; i++)
            {
                T item = items[i];
                int at = i;
                for (; at >= gap && items[at - gap].Order > item.Order; at -= gap)
                {
                    items[at] = items[at - gap];
                }

                items[at] = item;
            }
        }
    }
}
