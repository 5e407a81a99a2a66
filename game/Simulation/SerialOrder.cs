namespace Game;

/// <summary>
/// Sorts what the systems found by serial, because they found it in the order of the world's storage, which is nobody's
/// business. A handful a step: insertion is enough.
/// </summary>
internal static class SerialOrder
{
    public static void Sort<T>(Span<T> items)
        where T : unmanaged, ISerial
    {
        for (int i = 1; i < items.Length; i++)
        {
            T item = items[i];
            int at = i;
            for (; at > 0 && items[at - 1].Order > item.Order; at--)
            {
                items[at] = items[at - 1];
            }

            items[at] = item;
        }
    }
}
