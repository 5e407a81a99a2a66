using System.Diagnostics;
using System.Globalization;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>A subject whose resident memory a process of its own measures.</summary>
/// <param name="Name">Its name in reports.</param>
/// <param name="Checks">The engine's check level, or null for others.</param>
/// <param name="Missing">Why it cannot be measured here, or null.</param>
internal sealed record ResidentSubject(string Name, string? Checks, string? Missing)
{
    public string FullName => Checks is null ? Name : $"{Name} ({Checks})";
}

/// <summary>The subjects whose resident memory is measured in one size.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Size">The size.</param>
/// <param name="Reference">The subject that ratios are to.</param>
/// <param name="Subjects">The subjects.</param>
internal sealed record ResidentGroup(
    string Suite, BlockSize Size, string Reference, IReadOnlyList<ResidentSubject> Subjects);

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

/// <summary>Measures one subject's resident memory in a fresh process.</summary>
internal static class ResidencyProcess
{
    /// <returns>Resident over live bytes in each state of the scenario.</returns>
    /// <exception cref="BrokenSubjectException">The process failed; the message is what it said.</exception>
    public static async Task<double[]> MeasureAsync(
        ResidentSubject subject, BlockSize size, ResidencyScenario scenario)
    {
        string bytes = size.Bytes.ToString(CultureInfo.InvariantCulture);
        ProcessStartInfo start = OwnProcess.StartInfo(
            [ResidentCommand.Name, subject.Name, bytes, scenario.ToString()]);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;

        // Compiling in the background would add pages while others are counted.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        if (subject.Checks is { } checks)
        {
            start.Environment[MemoryChecks.EnvironmentVariable] = checks;
        }

        using Process process = Process.Start(start)
            ?? throw new BrokenSubjectException($"{start.FileName} did not start");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string[] figures = (await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false)).Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync().ConfigureAwait(false);
        if (process.ExitCode != BenchCommand.Success)
        {
            string said = (await errors.ConfigureAwait(false)).Trim();
            throw new BrokenSubjectException(said.Split('\n')[0]);
        }

        return [.. figures.Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
    }
}
