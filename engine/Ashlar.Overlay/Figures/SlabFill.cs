namespace Ashlar.Overlay;

/// <summary>What the slots of a pool hold together, and how they are spread over its slabs.</summary>
internal struct SlabFill
{
    public const int Shares = 10;

    public int Live;
    public int Waiting;
    public int Free;
    public int Decommitted;
    public int Retired;

    /// <summary>Slabs, whole or begun.</summary>
    public int Slabs;

    /// <summary>Slabs that hold an object.</summary>
    public int SlabsInUse;

    /// <summary>Slabs that would be enough for all objects.</summary>
    public int SlabsNeeded;

    /// <summary>How many slabs are full to such a share: up to a tenth, up to two, and so on.</summary>
    public FillShares SlabsByShare;

    /// <summary>Of the slabs that hold an object, the share that need not: 0 when the objects lie packed.</summary>
    public readonly double Fragmentation => SlabsInUse == 0 ? 0 : 1 - ((double)SlabsNeeded / SlabsInUse);

    /// <summary>One number for each tenth.</summary>
    [System.Runtime.CompilerServices.InlineArray(Shares)]
    internal struct FillShares
    {
        private int _first;
    }
}
