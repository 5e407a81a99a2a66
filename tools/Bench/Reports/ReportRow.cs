namespace Engine.Bench;

/// <summary>One subject in one case: a line of the JSON, a cell of the table.</summary>
internal sealed record ReportRow
{
    public required string Suite { get; init; }

    public required string Case { get; init; }

    public required BlockSize Size { get; init; }

    public required string Subject { get; init; }

    /// <summary>The engine's check level, or null for a subject that has none.</summary>
    public string? Checks { get; init; }

    /// <summary>Median over the rounds.</summary>
    public double? NsPerOp { get; init; }

    /// <summary>Median over the rounds of this subject's time to the reference's in the same round.</summary>
    public double? Ratio { get; init; }

    /// <summary>The subject that <see cref="Ratio"/> is to.</summary>
    public string? Reference { get; init; }

    /// <summary>Garbage, over all measured rounds.</summary>
    public double? ManagedBytesPerOp { get; init; }

    /// <summary>Resident bytes that the subject added to its process, over the bytes its user holds.</summary>
    public double? ResidentOverLive { get; init; }
}
