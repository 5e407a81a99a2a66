namespace Ashlar.Overlay;

/// <summary>What an allocator held at a mark that was saved.</summary>
/// <param name="Path">Its path in the tree.</param>
/// <param name="Kind">What sort of allocator it is.</param>
/// <param name="LiveBytes">Bytes of its live objects, and of foreign memory that it reports.</param>
/// <param name="CommittedBytes">Bytes of its pages.</param>
/// <param name="LiveObjects">Live objects.</param>
/// <param name="Sites">Where they come from.</param>
internal sealed record SavedAllocator(
    string Path, string Kind, long LiveBytes, long CommittedBytes, long LiveObjects, SavedSite[] Sites);
