namespace Ashlar.Overlay;

/// <summary>What is remembered of one allocator, without those below it, at the end of a second.</summary>
internal struct AllocatorNote
{
    /// <summary>Bytes handed out; by others, where others hold it all.</summary>
    public long LiveBytes;

    /// <summary>Bytes held; by others, where others hold it all.</summary>
    public long CommittedBytes;

    public int LiveObjects;

    /// <summary>Allocations in this second.</summary>
    public int Allocations;

    /// <summary>Objects destroyed in this second.</summary>
    public int Frees;
}
