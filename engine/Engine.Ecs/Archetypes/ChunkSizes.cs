namespace Engine.Ecs;

/// <summary>
/// How large chunks are: powers of two from 4 to 256 KiB. A chunk is as large as all chunks of its archetype before it
/// together, so that an archetype of one entity takes 4 KiB, at most about half of what any takes is room to grow, and
/// large ones stream like arrays: MEASURED, "Iteration".
/// </summary>
internal static class ChunkSizes
{
    /// <summary>How many sizes there are.</summary>
    public const int Count = 7;

    private const int SmallestBytes = 4 << 10;

    /// <summary>Bytes of the largest chunk.</summary>
    public const int LargestBytes = SmallestBytes << (Count - 1);

    /// <summary>Bytes of a chunk of a size.</summary>
    public static int BytesOf(int size) => SmallestBytes << size;

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
    public static int SizeAt(int index, int first) => Math.Min(first + Math.Max(index - 1, 0), Count - 1);
}
