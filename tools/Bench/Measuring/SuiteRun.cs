namespace Ashlar.Bench;

/// <summary>Runs the groups of a suite and collects the report.</summary>
internal sealed class SuiteRun
{
    private readonly IReadOnlyList<BenchGroup> _timed;
    private readonly IReadOnlyList<ResidentGroup> _resident;
    private readonly MeasuringOptions _options;

    public SuiteRun(IReadOnlyList<BenchGroup> timed, IReadOnlyList<ResidentGroup> resident, MeasuringOptions options)
    {
        _timed = timed;
        _resident = resident;
        _options = options;
    }

    /// <summary>Measures everything, saying on a terminal what is under way.</summary>
    public Report Measure()
    {
        var rows = new List<ReportRow>();
        var broken = new List<string>();
        foreach (BenchGroup group in _timed)
        {
            using var progress = new ProgressLine($"{group.Case}, {group.SizeName}");
            var measurement = new GroupMeasurement(group, _options);
            rows.AddRange(measurement.Run());
            broken.AddRange(measurement.Broken);
        }

        foreach (ResidentGroup group in _resident)
        {
            using var progress = new ProgressLine($"resident memory, {group.Size}");
            var measurement = new ResidentMeasurement(group);
            rows.AddRange(measurement.Run());
            broken.AddRange(measurement.Broken);
        }

        return new Report
        {
            Machine = MachineDescription.Take(_options.Quick, _options.Rounds, Missing(), broken),
            Rows = rows,
        };
    }

    /// <summary>Verifies every subject and measures none.</summary>
    /// <returns>The process's exit code.</returns>
    public int Verify()
    {
        int subjects = 0;
        var broken = new List<string>();
        foreach (BenchGroup group in _timed)
        {
            var measurement = new GroupMeasurement(group, _options);
            subjects += measurement.Verify();
            broken.AddRange(measurement.Broken);
        }

        broken.ForEach(Console.Error.WriteLine);
        Console.WriteLine($"{subjects} subjects verified, {broken.Count} broken, {Missing().Count} missing here.");
        return broken.Count == 0 ? BenchCommand.Success : BenchCommand.BrokenSubjects;
    }

    private List<string> Missing() =>
    [
        .. _timed.SelectMany(group => group.Subjects)
            .Where(subject => subject.Missing is not null)
            .Select(subject => $"{subject.Name}: {subject.Missing}")
            .Concat(_resident.SelectMany(group => group.Subjects)
                .Where(subject => subject.Missing is not null)
                .Select(subject => $"{subject.Name}: {subject.Missing}"))
            .Distinct(),
    ];
}
