using System.Numerics;
using System.Runtime;

namespace Ashlar.Bench;

/// <summary>
/// Measures a group. All subjects are open at once and run a batch each in every round, in a fresh random order, so
/// that a slow moment of the machine falls on all of them alike; a ratio is only ever taken inside a round. Where
/// memory happens to lie can cost a small loop a third of its speed, so subjects are closed and opened anew in between.
/// </summary>
internal sealed class GroupMeasurement
{
    /// <summary>Ends the name of a reference's second appearance: the same code, which shows the noise.</summary>
    public const string AgainSuffix = " (again)";

    /// <summary>More than tier 0, its instrumented form and tier 1 need, thirty calls each.</summary>
    private const int WarmUpCalls = 120;

    /// <summary>Calls in one go, with a pause after them for the JIT's thread.</summary>
    private const int CallsInPass = 40;
    private const int PauseMilliseconds = 5;
    private const int CalmPasses = 2;

    /// <summary>The longest warm-up of a subject, in batches.</summary>
    private const int LongestWarmUp = 100;

    /// <summary>How often the rounds of an opening are repeated because the JIT compiled something meanwhile.</summary>
    private const int Repetitions = 3;

    /// <summary>A subject that makes garbage is measured over whole collections.</summary>
    private const int CollectionsInBatch = 2;

    private const int RehearsedUnits = 4;
    private const int CalibrationAttempts = 3;

    /// <summary>The longest batch, in batches, and the longest total, in rounds of them.</summary>
    private const int LongestBatch = 60;

    private const int LongestTotal = 4;
    private const int FewestRounds = 3;

    private readonly BenchGroup _group;
    private readonly MeasuringOptions _options;
    private readonly List<OpenedContender> _contenders = [];

    public GroupMeasurement(BenchGroup group, MeasuringOptions options)
    {
        _group = group;
        _options = options;
    }

    /// <summary>Subjects that failed their verification, and how.</summary>
    public IEnumerable<string> Broken => _contenders
        .Where(contender => contender.Failure is not null)
        .Select(contender => $"{_group.Case}, {_group.SizeName}: {contender.Failure}");

    /// <summary>Runs all rounds.</summary>
    /// <returns>A row for each subject that works; none when the reference does not.</returns>
    public IReadOnlyList<ReportRow> Run()
    {
        Enlist();
        var random = new Random(Seeds.Rounds);
        int openings = Math.Min(_group.Openings, Math.Min(_options.MostOpenings, _options.Rounds));
        for (int opening = 0; opening < openings; opening++)
        {
            OpenedContender[] working = OpenAll(random);
            OpenedContender? reference = Array.Find(working, contender => contender.Name == _group.Reference);
            if (reference is null)
            {
                CloseAll(working);
                return [];
            }

            GC.Collect();
            if (opening == 0)
            {
                Rehearse();
                WarmUp(working);
                Array.ForEach(working, Calibrate);
            }
            else
            {
                Array.ForEach(
                    working, contender => contender.Rehearse(Math.Min(contender.Units, RehearsedUnits)));
            }

            OpenedContender? peer = Array.Find(working, contender => contender.Name == _group.Peer);
            RunRounds(working, reference, peer, opening, openings, random);
            CloseAll(working);
        }

        return [.. from contender in _contenders where contender.Failure is null select contender.ToRow(_group)];
    }

    /// <summary>Opens, verifies and closes every subject.</summary>
    /// <returns>How many there are.</returns>
    public int Verify()
    {
        Enlist();
        CloseAll(OpenAll(new Random(Seeds.Rounds)));
        return _contenders.Count;
    }

    private void Enlist()
    {
        foreach (BenchSubject subject in _group.Subjects.Where(subject => subject.Missing is null))
        {
            _contenders.Add(new OpenedContender(subject, subject.Name, _group.LeadsInByLaps));
            if (subject.Name == _group.Reference)
            {
                _contenders.Add(new OpenedContender(
                    subject, subject.Name + AgainSuffix, _group.LeadsInByLaps));
            }
        }
    }

    /// <summary>Opens all in a random order, so that no subject always gets the same place in memory.</summary>
    private OpenedContender[] OpenAll(Random random)
    {
        OpenedContender[] order = [.. _contenders];
        random.Shuffle(order);
        foreach (OpenedContender contender in order)
        {
            contender.Open();
        }

        return Array.FindAll(order, contender => contender.Failure is null);
    }

    private static void CloseAll(OpenedContender[] contenders)
    {
        foreach (OpenedContender contender in contenders)
        {
            contender.Close();
        }

        GC.Collect();
    }

    /// <summary>Warms everything up on small worlds first, where the group has them.</summary>
    private void Rehearse()
    {
        if (_group.Rehearsal is not { } rehearsal)
        {
            return;
        }

        var contenders = new List<OpenedContender>();
        foreach (BenchSubject subject in rehearsal.Subjects)
        {
            var contender = new OpenedContender(subject, subject.Name, leadsInByLaps: false);
            contender.Open();
            if (contender.Failure is null)
            {
                contenders.Add(contender);
            }
        }

        WarmUp([.. contenders]);
        CloseAll([.. contenders]);
    }

    /// <summary>Calls every loop until the JIT has nothing left to compile.</summary>
    private void WarmUp(OpenedContender[] contenders)
    {
        long longest = _options.BatchTicks * LongestWarmUp;
        var ticks = new long[contenders.Length];
        int calm = 0;
        for (int calls = 0; calls < WarmUpCalls || calm < CalmPasses; calls += CallsInPass)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            for (int index = 0; index < contenders.Length; index++)
            {
                for (int call = 0; call < CallsInPass && ticks[index] < longest; call++)
                {
                    ticks[index] += contenders[index].Rehearse(1);
                }
            }

            Thread.Sleep(PauseMilliseconds);
            calm = JitInfo.GetCompiledMethodCount() == compiled ? calm + 1 : 0;
        }
    }

    /// <summary>Finds how many units fill the time of a batch, or hold enough collections.</summary>
    private void Calibrate(OpenedContender contender)
    {
        contender.LeadIn();
        int units = 1;
        long ticks = Least(contender, units);
        while (ticks < _options.BatchTicks / 2)
        {
            units *= 2;
            ticks = Least(contender, units);
        }

        units = (int)Math.Max(1, units * _options.BatchTicks / ticks);
        if (contender.ManagedBytesOf(units) > units)
        {
            (units, ticks) = HoldCollections(contender, units);
        }
        else
        {
            ticks = Math.Max(ticks, _options.BatchTicks);
        }

        contender.Units = units;
        long rounds = Math.Max(FewestRounds, _options.Rounds * LongestTotal * _options.BatchTicks / ticks);

        // A power of two, so that whoever takes part less often does so together with those that do more often.
        var stride = (uint)Math.Max(1, _options.Rounds / rounds);
        contender.Stride = 1 << BitOperations.Log2(stride);
    }

    /// <summary>
    /// The least of some times: a moment without the processor must not make a batch short for good. A unit that is
    /// longer than any batch is tried once.
    /// </summary>
    private long Least(OpenedContender contender, int units)
    {
        long least = long.MaxValue;
        long longest = _options.BatchTicks * LongestBatch;
        for (int attempt = 0; attempt < CalibrationAttempts && (attempt == 0 || least < longest); attempt++)
        {
            least = Math.Min(least, contender.Rehearse(units));
        }

        return Math.Max(least, 1);
    }

    private (int Units, long Ticks) HoldCollections(OpenedContender contender, int units)
    {
        while (true)
        {
            int before = GC.CollectionCount(0);
            long ticks = contender.Rehearse(units);
            if (GC.CollectionCount(0) - before >= CollectionsInBatch || ticks >= _options.BatchTicks * LongestBatch / 2)
            {
                return (units, ticks);
            }

            units *= 2;
        }
    }

    /// <summary>Runs one opening's share of the rounds, again if the JIT was not finished after all.</summary>
    private void RunRounds(
        OpenedContender[] contenders,
        OpenedContender reference,
        OpenedContender? peer,
        int opening,
        int openings,
        Random random)
    {
        for (int repetition = 0; repetition < Repetitions; repetition++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            for (int round = opening; round < _options.Rounds; round += openings)
            {
                RunRound(contenders, reference, peer, round / openings, random);
            }

            if (JitInfo.GetCompiledMethodCount() == compiled || repetition == Repetitions - 1)
            {
                Array.ForEach(contenders, contender => contender.Keep());
                return;
            }

            Array.ForEach(contenders, contender => contender.Discard());
        }
    }

    private static void RunRound(
        OpenedContender[] contenders, OpenedContender reference, OpenedContender? peer, int round, Random random)
    {
        random.Shuffle(contenders);
        foreach (OpenedContender contender in contenders)
        {
            if (round % contender.Stride == 0)
            {
                contender.Measure();
            }
        }

        foreach (OpenedContender contender in contenders)
        {
            if (round % contender.Stride == 0)
            {
                contender.CompareWith(round % reference.Stride == 0 ? reference : null);
                contender.CompareWithPeer(peer is not null && round % peer.Stride == 0 ? peer : null);
            }
        }
    }
}
