using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>A part of the memory on the map: an allocator, an archetype, or what an allocator holds beside those below it.</summary>
internal struct MapNode
{
    /// <summary>What it is called.</summary>
    public string Name;

    /// <summary>The type of what lies in it, or empty.</summary>
    public string Content;

    /// <summary>The allocator that is chosen with it.</summary>
    public Allocator Allocator;

    /// <summary>Whether it is the allocator with all that is below it.</summary>
    public bool IsWhole;

    /// <summary>The node that it is a part of, or -1.</summary>
    public int Parent;

    /// <summary>Where its parts begin in the list of all; see <see cref="MapFigures.PartsOf"/>.</summary>
    public int FirstPart;

    /// <summary>How many parts it has.</summary>
    public int PartCount;

    /// <summary>Bytes that the operating system gave, those of its parts included.</summary>
    public long CommittedBytes;

    /// <summary>Bytes handed out.</summary>
    public long LiveBytes;

    /// <summary>Where it was drawn last; empty where it had no room.</summary>
    public MapPlace Place;

    /// <summary>The bytes that its area stands for.</summary>
    public readonly long BytesOf(bool isLive) => isLive ? LiveBytes : CommittedBytes;
}
