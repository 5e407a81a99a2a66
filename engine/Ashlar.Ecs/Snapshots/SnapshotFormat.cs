namespace Ashlar.Ecs;

/// <summary>
/// The form of a saved world. Numbers are little-endian, and so is the machine.
/// In version 1 the hash of the fields says nothing of their places, and no constants follow; versions 1 and 2 have no
/// sparse sets; up to version 3 nothing is disabled, and types do not say whether they are enableable. A type that only
/// archetypes and sets without entities have need not exist any more where the world is loaded.
/// Nothing in a block is looked at before its hash is right. The hash stops damage; what a forger writes is checked
/// where it is used, and no more memory is taken than a small multiple of what has arrived or is certain to.
/// </summary>
/// <example><code>
/// file      magic (8 bytes), version (4), blocks
/// block     payload length (4), hash of the payload chained to the block before (8), payload of 1 to 65,536 bytes
/// content   what the payloads are together:
///   world       id (4), version of new ids (4), ids (4), free ids (4), retired ids (4), entities destroyed (8),
///               ids used again (8)
///   types       count (4); for each: name (2 + n, UTF-8), kind (1), bytes (4), version (4), hash of the fields and their
///               places (8), constants of their enums (4), hash of each (8 each), whether it is enableable (1)
///   archetypes  count (4); for each: types (4), their numbers in the list above, rising (4 each), entities (4)
///   ids         version of each (4), of the next entity if the id is free, 0 if it is retired
///   free        the ids on the free list (4 each), the next to be used last
///   rows        of each archetype in turn, in slices: rows (4), their ids (4 each), then a column for each type that
///               has one, in the order of the list, then for each enableable type a bit a row, set where it is disabled,
///               in words (8 each)
///   sparse      count of sets (4); for each: number of its type (4), entities (4), then batches as
///               <see cref="SparseBatch"/> cuts them: their ids (4 each), then their values if the type has bytes
/// </code></example>
internal static class SnapshotFormat
{
    /// <summary>The version of the form that is written.</summary>
    public const int Version = 4;

    /// <summary>The first version with sparse sets.</summary>
    public const int SparseVersion = 3;

    /// <summary>The first version with components that are disabled.</summary>
    public const int EnableableVersion = 4;

    /// <summary>The oldest version that is read.</summary>
    public const int OldestVersion = 1;

    /// <summary>Bytes of the longest payload.</summary>
    public const int MaximumPayloadBytes = 64 << 10;

    /// <summary>Bytes before a payload.</summary>
    public const int BlockHeaderBytes = sizeof(uint) + sizeof(ulong);

    /// <summary>Bytes before the first block.</summary>
    public const int FileHeaderBytes = sizeof(ulong) + sizeof(int);

    /// <summary>Bytes that the rows of a slice may take in a chunk.</summary>
    public const int MaximumSliceBytes = ChunkSizes.LargestBytes;

    /// <summary>How many entities of a sparse set the next batch holds.</summary>
    /// <param name="left">Entities that are still to come.</param>
    /// <param name="size">Bytes of a value.</param>
    public static int SparseBatch(int left, int size) =>
        Math.Min(left, Math.Clamp(MaximumPayloadBytes / (sizeof(int) + size), 1, 512));

    /// <summary>As in PNG: a byte no text has, a name, and line ends that a transfer as text would change.</summary>
    public static ReadOnlySpan<byte> Magic => [0x8E, (byte)'E', (byte)'C', (byte)'S', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Columns go to the file as they lie in memory.</summary>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    public static void ThrowIfBigEndian()
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Worlds are saved and loaded on little-endian machines only.");
        }
    }
}
