namespace Ashlar.Ecs;

/// <summary>
/// How large chunks are: 4, 16, 64 or 256 KiB. An archetype's chunks come in this order, and then all are of the
/// largest: so one entity takes 4 KiB, twenty thousand lie in half a dozen chunks, and a million stream like an array:
/// MEASURED, "Iteration". Pages of a chunk that no row has reached are committed and not resident.
/// </summary>
internal static class ChunkSizes
{
    /// <summary>How many sizes there are.</summary>
    public const int Count = 4;

    private const int SmallestBytes = 4 << 10;
    private const int GrowthBits = 2;

    /// <summary>Bytes of the largest chunk.</summary>
    public const int LargestBytes = SmallestBytes << ((Count - 1) * GrowthBits);

    /// <summary>Bytes of a chunk of a size.</summary>
    public static int BytesOf(int size) => SmallestBytes << (size * GrowthBits);

    /// <summary>The smallest size with so many bytes, or <see cref="Count"/> if none has.</summary>
    public static int SmallestFor(int bytes)
    {
        int size = 0;
        while (size < Count && BytesOf(size) < bytes)
        {
            size++;
        }

        return size;
    }

    /// <summary>The size of an archetype's chunk.</summary>
    /// <param name="index">The chunk's place in the archetype, from 0.</param>
    /// <param name="first">The size of its first chunk.</param>
    public static int SizeAt(int index, int first) => Math.Min(first + index, Count - 1);
}
