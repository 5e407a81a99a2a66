namespace Ashlar.Overlay;

/// <summary>One line of the tree of allocators: the figures of a node together with all nodes below it.</summary>
internal struct AllocatorRow
{
    /// <summary>Index in the snapshot's nodes.</summary>
    public int Node;

    /// <summary>Row above it in the tree, or -1 for the root.</summary>
    public int Parent;

    /// <summary>Steps from the root.</summary>
    public int Depth;

    /// <summary>Nodes below it that have no row of their own.</summary>
    public int Folded;

    /// <summary>0 for the row with the most bytes. A row never ranks before its parent.</summary>
    public int Rank;

    /// <summary>
    /// <see cref="PeakBytes"/> is the sum of the nodes' peaks, which they need not have reached at the same time.
    /// </summary>
    public bool IsPeakABound;

    public long LiveBytes;
    public long CommittedBytes;
    public long ReservedBytes;
    public long PeakBytes;
    public long LiveObjects;
    public long WaitingObjects;

    /// <summary>What others hold, which is in no other figure.</summary>
    public long ForeignBytes;
    public long ForeignLiveBytes;
    public long ForeignEmptySlots;

    /// <summary>Whether there is nothing native to show, only what others hold.</summary>
    public readonly bool IsForeign => CommittedBytes == 0 && ForeignBytes > 0;

    /// <summary>Bytes by which rows are compared.</summary>
    public readonly long TotalBytes => CommittedBytes + ForeignBytes;

    /// <summary>How often more had to be committed.</summary>
    public long Growths;

    /// <summary>Bytes handed out, by others where others hold it all.</summary>
    public readonly long ShownLiveBytes => IsForeign ? ForeignLiveBytes : LiveBytes;

    /// <summary>Bytes held, by others where others hold it all.</summary>
    public readonly long ShownBytes => IsForeign ? ForeignBytes : CommittedBytes;

    /// <summary>Held and not handed out.</summary>
    public readonly long WasteBytes => ShownBytes - ShownLiveBytes;

    /// <summary>Of a memory frame, as is what follows; NaN where none has ended.</summary>
    public double AllocationsAverage;
    public double AllocationsMaximum;
    public double FreesAverage;
    public double FreesMaximum;
}
