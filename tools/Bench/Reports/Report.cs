namespace Ashlar.Bench;

/// <summary>What <c>--json</c> writes.</summary>
internal sealed record Report
{
    public required MachineDescription Machine { get; init; }

    public required IReadOnlyList<ReportRow> Rows { get; init; }
}
