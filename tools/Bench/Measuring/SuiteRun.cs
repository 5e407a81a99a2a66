using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>How long to measure.</summary>
/// <param name="Rounds">Rounds a group.</param>
/// <param name="BatchTicks">Time that one subject gets in one round, in ticks of the stopwatch.</param>
/// <param name="MostOpenings">How often subjects are opened anew at most.</param>
/// <param name="Quick">True for a run that trades precision for time.</param>
internal sealed record MeasuringOptions(int Rounds, long BatchTicks, int MostOpenings, bool Quick)
{
    private const int QuickRounds = 6;
    private const int FullRounds = 42;

    public static MeasuringOptions Create(bool quick, int? rounds) => quick
        ? new(rounds ?? QuickRounds, Stopwatch.Frequency / 3000, 1, quick)
        : new(rounds ?? FullRounds, Stopwatch.Frequency / 500, 6, quick);
}

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

/// <summary>One line on a terminal's standard error that says what is being measured, gone when disposed.</summary>
internal readonly struct ProgressLine : IDisposable
{
    private readonly int _length;

    public ProgressLine(string text)
    {
        if (!Console.IsErrorRedirected)
        {
            _length = text.Length;
            Console.Error.Write('\r' + text);
        }
    }

    public void Dispose()
    {
        if (_length > 0)
        {
            Console.Error.Write('\r' + new string(' ', _length) + '\r');
        }
    }
}
