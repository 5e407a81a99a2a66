using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>A subject while its group is measured.</summary>
internal sealed class OpenedContender
{
    /// <summary>Operations that touch about all that a subject holds.</summary>
    private const int LapOperations = 100_000;

    private static readonly long LongestLeadIn = Stopwatch.Frequency / 1000;

    private readonly BenchSubject _subject;
    private readonly bool _leadsInByLaps;
    private readonly List<double> _nanoseconds = [];
    private readonly List<double> _ratios = [];
    private readonly List<double> _peerRatios = [];
    private int _keptNanoseconds;
    private int _keptRatios;
    private int _keptPeerRatios;
    private bool _isVerified;
    private Contender _contender;
    private long _operations;
    private long _managedBytes;

    public OpenedContender(BenchSubject subject, string name, bool leadsInByLaps)
    {
        _subject = subject;
        _leadsInByLaps = leadsInByLaps;
        Name = name;
    }

    public string Name { get; }

    /// <summary>Why it yields no number, or null.</summary>
    public string? Failure { get; private set; }

    /// <summary>Units in a batch.</summary>
    public int Units { get; set; } = 1;

    /// <summary>It takes part in one round of so many: more than one for a subject whose least batch is long.</summary>
    public int Stride { get; set; } = 1;

    /// <summary>The last round's time for one operation.</summary>
    public double LastNanoseconds { get; private set; } = double.NaN;

    /// <summary>
    /// Opens it, and the first time proves that it works. Whatever a broken subject throws, the others are still worth
    /// measuring, and the report names it.
    /// </summary>
    public void Open()
    {
        try
        {
            _contender = _subject.Open();
            if (!_isVerified)
            {
                _contender.Verify();
                _isVerified = true;
            }
        }
        catch (Exception exception)
        {
            Failure = $"{_subject.FullName}: {exception.Message}";
        }
    }

    public void Close() => _contender.Close();

    /// <summary>Runs without recording.</summary>
    /// <returns>Ticks of the stopwatch.</returns>
    public long Rehearse(int units) => _contender.Run(units);

    /// <summary>Garbage that some units make on this thread.</summary>
    public long ManagedBytesOf(int units)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = _contender.Run(units);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>
    /// Runs one batch and records it. The subjects take turns, and each finds its blocks gone from the caches: a lap
    /// that nobody times, or a millisecond of one where the group allows that, brings back what a program that does
    /// nothing else would have there.
    /// </summary>
    public void Measure()
    {
        LeadIn();

        long managedBefore = GC.GetTotalAllocatedBytes(precise: true);
        long ticks = _contender.Run(Units);
        _managedBytes += GC.GetTotalAllocatedBytes(precise: true) - managedBefore;
        long operations = (long)Units * _contender.OperationsPerUnit;
        _operations += operations;
        LastNanoseconds = ticks * (1e9 / Stopwatch.Frequency) / operations;
        _nanoseconds.Add(LastNanoseconds);
    }

    /// <summary>Brings the subject's memory back into the caches.</summary>
    public void LeadIn()
    {
        if (_leadsInByLaps)
        {
            _ = _contender.Run(Math.Max(1, LapOperations / _contender.OperationsPerUnit));
            return;
        }

        int unitsInLap = LapOperations / _contender.OperationsPerUnit;
        int step = Math.Clamp(Units / 8, 1, Math.Max(1, unitsInLap));
        long ticks = 0;
        for (int units = 0; Units > 1 && units < unitsInLap && ticks < LongestLeadIn; units += step)
        {
            ticks += _contender.Run(step);
        }
    }

    /// <summary>Records this round's ratio, if the reference took part in the round.</summary>
    public void CompareWith(OpenedContender? reference) => Compare(reference, _ratios);

    /// <summary>The same with the peer.</summary>
    public void CompareWithPeer(OpenedContender? peer) => Compare(peer, _peerRatios);

    /// <summary>Makes what was recorded final.</summary>
    public void Keep()
    {
        _keptNanoseconds = _nanoseconds.Count;
        _keptRatios = _ratios.Count;
        _keptPeerRatios = _peerRatios.Count;
    }

    /// <summary>Forgets the times recorded since they were last kept.</summary>
    public void Discard()
    {
        _nanoseconds.RemoveRange(_keptNanoseconds, _nanoseconds.Count - _keptNanoseconds);
        _ratios.RemoveRange(_keptRatios, _ratios.Count - _keptRatios);
        _peerRatios.RemoveRange(_keptPeerRatios, _peerRatios.Count - _keptPeerRatios);
    }

    public ReportRow ToRow(BenchGroup group)
    {
        double ratio = Median(_ratios);
        double? peerRatio = _peerRatios.Count == 0 ? null : Median(_peerRatios);
        WorldGoal? goal = Name == WorldSubjects.Ours ? group.Goal : null;
        (long? managed, long? native) = _contender.Held?.Invoke() ?? default;
        return new ReportRow
        {
            Suite = group.Suite,
            Case = group.Case,
            Size = group.Size,
            Entities = group.Entities,
            Subject = Name,
            Checks = _subject.Checks,
            NsPerOp = Math.Round(Median(_nanoseconds), 3),
            Ratio = Math.Round(ratio, 3),
            Reference = group.Reference,
            PeerRatio = Rounded(peerRatio, 3),
            Peer = peerRatio is null ? null : group.Peer,
            Goal = goal?.Text,
            GoalMet = goal?.IsMet(ratio, peerRatio),
            ManagedBytesPerOp = Math.Round((double)_managedBytes / _operations, 2),
            ManagedBytesHeldPerEntity = Rounded(managed / (double?)group.Entities, 1),
            NativeBytesHeldPerEntity = Rounded(native / (double?)group.Entities, 1),
        };
    }

    private void Compare(OpenedContender? other, List<double> ratios)
    {
        if (other is not null)
        {
            ratios.Add(LastNanoseconds / other.LastNanoseconds);
        }
    }

    private static double? Rounded(double? value, int digits) => value is { } known ? Math.Round(known, digits) : null;

    private static double Median(List<double> values)
    {
        values.Sort();
        int middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
