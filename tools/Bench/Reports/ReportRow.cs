namespace Ashlar.Bench;

/// <summary>One subject in one case: a line of the JSON, a cell of the table.</summary>
internal sealed record ReportRow
{
    public required string Suite { get; init; }

    public required string Case { get; init; }

    /// <summary>The size of the blocks, or null in a suite that has none.</summary>
    public required BlockSize? Size { get; init; }

    /// <summary>How many entities there are, or null in a suite that has none.</summary>
    public int? Entities { get; init; }

    public required string Subject { get; init; }

    /// <summary>The engine's check level, or null for a subject that has none.</summary>
    public string? Checks { get; init; }

    /// <summary>Median over the rounds.</summary>
    public double? NsPerOp { get; init; }

    /// <summary>Median over the rounds of this subject's time to the reference's in the same round.</summary>
    public double? Ratio { get; init; }

    /// <summary>The subject that <see cref="Ratio"/> is to.</summary>
    public string? Reference { get; init; }

    /// <summary>The same to the peer.</summary>
    public double? PeerRatio { get; init; }

    /// <summary>The subject that <see cref="PeerRatio"/> is to.</summary>
    public string? Peer { get; init; }

    /// <summary>What the engine should reach here.</summary>
    public string? Goal { get; init; }

    /// <summary>Whether it does; null where that was not measured.</summary>
    public bool? GoalMet { get; init; }

    /// <summary>Garbage, over all measured rounds.</summary>
    public double? ManagedBytesPerOp { get; init; }

    /// <summary>Managed bytes that the full world keeps alive.</summary>
    public double? ManagedBytesHeldPerEntity { get; init; }

    /// <summary>Bytes that the full world has from the system outside the garbage collector.</summary>
    public double? NativeBytesHeldPerEntity { get; init; }

    /// <summary>Resident bytes that the subject added to its process, over the bytes its user holds.</summary>
    public double? ResidentOverLive { get; init; }
}
