namespace Ashlar.Bench;

/// <summary>
/// Measures a group's resident memory, each subject in its own process: the one thing here that is not interleaved in
/// one process, because heaps that share a process cannot be told apart. Nothing is timed, so several run
/// at once; most of the time they wait for their allocator's grace period.
/// </summary>
internal sealed class ResidentMeasurement
{
    private static readonly int AtOnce = 2 * Environment.ProcessorCount;

    private readonly ResidentGroup _group;

    public ResidentMeasurement(ResidentGroup group) => _group = group;

    /// <summary>Subjects that failed, and how.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>Runs all processes.</summary>
    /// <returns>A row for each subject in each state.</returns>
    public IReadOnlyList<ReportRow> Run()
    {
        var rows = new List<ReportRow>();
        var subjects = _group.Subjects.Where(subject => subject.Missing is null).ToArray();
        foreach ((ResidencyScenario scenario, string[] states) in AllocCases.Resident)
        {
            var measured = new double[]?[subjects.Length];
            Parallel.For(0, subjects.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, index =>
            {
                measured[index] = Measure(subjects[index], scenario);
            });

            int referenceIndex = Array.FindIndex(subjects, subject => subject.Name == _group.Reference);
            double[]? reference = referenceIndex < 0 ? null : measured[referenceIndex];
            rows.AddRange(
                from state in Enumerable.Range(0, states.Length)
                from index in Enumerable.Range(0, subjects.Length)
                where measured[index] is not null
                select Row(subjects[index], states[state], measured[index]![state], reference?[state]));
        }

        return rows;
    }

    private double[]? Measure(ResidentSubject subject, ResidencyScenario scenario)
    {
        try
        {
            return ResidencyProcess.MeasureAsync(subject, _group.Size, scenario).GetAwaiter().GetResult();
        }
        catch (BrokenSubjectException exception)
        {
            lock (Broken)
            {
                Broken.Add($"resident memory, {_group.Size}: {subject.FullName}: {exception.Message}");
            }

            return null;
        }
    }

    private ReportRow Row(ResidentSubject subject, string state, double figure, double? reference) => new()
    {
        Suite = _group.Suite,
        Case = state,
        Size = _group.Size,
        Subject = subject.Name,
        Checks = subject.Checks,
        Ratio = reference is { } other ? Math.Round(figure / other, 3) : null,
        Reference = reference is null ? null : _group.Reference,
        ResidentOverLive = Math.Round(figure, 3),
    };
}
