namespace Ashlar.Overlay;

/// <summary>One zone of the frame as a line of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Depth">How many zones are around it.</param>
/// <param name="Total">Milliseconds with the zones inside of it, over the last frames.</param>
/// <param name="Self">Milliseconds without them.</param>
/// <param name="Worst">The most milliseconds without them in any remembered frame.</param>
/// <param name="GarbageBytes">Managed bytes that it allocated.</param>
/// <param name="FrameMemoryBytes">Bytes that it took of frame memory.</param>
/// <param name="Calls">How often a frame goes through it.</param>
internal readonly record struct ZoneRow(
    string Name,
    int Depth,
    Spread Total,
    Spread Self,
    double Worst,
    Spread GarbageBytes,
    Spread FrameMemoryBytes,
    Spread Calls);
