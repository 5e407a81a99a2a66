using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>A subject while its group is measured: its open batch, and what was recorded of it.</summary>
internal sealed class Contender
{
    /// <summary>Operations of a lap: they touch about all that a subject holds.</summary>
    private const int LapOperations = 100_000;

    private readonly BenchSubject _subject;
    private readonly bool _leadsIn;
    private readonly Samples _nanoseconds = new();
    private readonly Samples _ratios = new();
    private readonly Dictionary<Contender, Samples> _peerRatios = [];
    private Batch? _batch;
    private HeldBytes? _held;
    private bool _isVerified;
    private long _operations;
    private long _managedBytes;

    public Contender(BenchSubject subject, string name, bool leadsIn)
    {
        _subject = subject;
        _leadsIn = leadsIn;
        Name = name;
    }

    public string Name { get; }

    /// <summary>Why it yields no number, or null.</summary>
    public string? Failure { get; private set; }

    /// <summary>Units in a batch.</summary>
    public int Units { get; set; } = 1;

    /// <summary>It takes part in one round of so many: more than one for a subject whose least batch is long.</summary>
    public int Stride { get; set; } = 1;

    /// <summary>The median of its rounds' times for one operation, or null before the first.</summary>
    public double? Nanoseconds => _nanoseconds.Median();

    /// <summary>The last round's time for one operation.</summary>
    public double LastNanoseconds { get; private set; } = double.NaN;

    private Batch Opened => _batch ?? throw new InvalidOperationException($"{Name} is not open.");

    /// <summary>
    /// Opens it, and the first time proves that it works. Whatever a broken subject throws, the others are still worth
    /// measuring, and the report names it.
    /// </summary>
    public void Open()
    {
        try
        {
            _batch = _subject.Open();
            if (!_isVerified)
            {
                _batch.Verify();
                _isVerified = true;
            }

            _held = _batch.Held;
        }
        catch (Exception exception)
        {
            Failure = $"{_subject.FullName}: {exception.Message}";
        }
    }

    public void Close()
    {
        _batch?.Dispose();
        _batch = null;
    }

    /// <summary>Runs without recording.</summary>
    /// <returns>Ticks of the stopwatch.</returns>
    public long Rehearse(int units) => Opened.Run(units);

    /// <summary>Garbage that some units make on this thread.</summary>
    public long ManagedBytesOf(int units)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = Opened.Run(units);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>
    /// Runs a lap that nobody times. The subjects take turns, and each finds its memory gone from the caches; the lap
    /// brings back what a program that does nothing else would have there. It is a whole lap however long that takes:
    /// one that ended after some time would leave slow subjects colder than fast ones.
    /// </summary>
    public void LeadIn()
    {
        if (_leadsIn)
        {
            _ = Opened.Run(Math.Max(1, LapOperations / Opened.OperationsPerUnit));
        }
    }

    /// <summary>Runs one batch and records it.</summary>
    public void Measure()
    {
        LeadIn();
        long managedBefore = GC.GetTotalAllocatedBytes(precise: true);
        long ticks = Opened.Run(Units);
        _managedBytes += GC.GetTotalAllocatedBytes(precise: true) - managedBefore;
        long operations = (long)Units * Opened.OperationsPerUnit;
        _operations += operations;
        LastNanoseconds = ticks * (1e9 / Stopwatch.Frequency) / operations;
        _nanoseconds.Add(LastNanoseconds);
    }

    /// <summary>Records this round's ratios, to whichever of the others took part in the round.</summary>
    public void CompareWith(Contender? reference, Contender[] peers)
    {
        if (reference is not null)
        {
            _ratios.Add(LastNanoseconds / reference.LastNanoseconds);
        }

        foreach (Contender peer in peers)
        {
            if (!_peerRatios.TryGetValue(peer, out Samples? ratios))
            {
                ratios = new Samples();
                _peerRatios.Add(peer, ratios);
            }

            ratios.Add(LastNanoseconds / peer.LastNanoseconds);
        }
    }

    /// <summary>Makes what was recorded final.</summary>
    public void Keep()
    {
        _nanoseconds.Keep();
        _ratios.Keep();
        foreach (Samples ratios in _peerRatios.Values)
        {
            ratios.Keep();
        }
    }

    /// <summary>Forgets the times recorded since they were last kept.</summary>
    public void Discard()
    {
        _nanoseconds.Discard();
        _ratios.Discard();
        foreach (Samples ratios in _peerRatios.Values)
        {
            ratios.Discard();
        }
    }

    /// <param name="group">The group that was measured.</param>
    /// <param name="fastestPeer">Which peer the second ratio is to.</param>
    public ReportRow ToRow(BenchGroup group, Contender? fastestPeer)
    {
        double? ratio = _ratios.Median();
        double? peerRatio = fastestPeer is null ? null : _peerRatios.GetValueOrDefault(fastestPeer)?.Median();
        WorldGoal? goal = Name == WorldSubjects.Ours ? group.Goal : null;
        return new ReportRow
        {
            Suite = group.Suite,
            Case = group.Case,
            Size = group.Size,
            Entities = group.Entities,
            Subject = Name,
            Checks = _subject.Checks,
            NsPerOp = Rounded(Nanoseconds, 3),
            Ratio = Rounded(ratio, 3),
            Reference = group.Reference,
            PeerRatio = Rounded(peerRatio, 3),
            Peer = peerRatio is null ? null : fastestPeer?.Name,
            Goal = goal?.Text,
            GoalMet = goal?.IsMet(ratio, peerRatio),
            ManagedBytesPerOp = Math.Round((double)_managedBytes / _operations, 2),
            ManagedBytesHeldPerEntity = Rounded(_held?.Managed / (double?)group.Entities, 1),
            NativeBytesHeldPerEntity = Rounded(_held?.Native / (double?)group.Entities, 1),
        };
    }

    private static double? Rounded(double? value, int digits) => value is { } known ? Math.Round(known, digits) : null;

    /// <summary>Numbers of which the last ones can be forgotten.</summary>
    private sealed class Samples
    {
        private readonly List<double> _values = [];
        private int _kept;

        public void Add(double value) => _values.Add(value);

        public void Keep() => _kept = _values.Count;

        public void Discard() => _values.RemoveRange(_kept, _values.Count - _kept);

        public double? Median()
        {
            if (_values.Count == 0)
            {
                return null;
            }

            double[] sorted = [.. _values.Order()];
            int middle = sorted.Length / 2;
            return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }
}
