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

    /// <summary>How often the rounds of an opening are repeated because the JIT compiled something meanwhile.</summary>
    private const int Repetitions = 3;

    /// <summary>Units that a subject runs after it was opened anew.</summary>
    private const int RehearsedUnits = 4;

    private readonly BenchGroup _group;
    private readonly MeasuringOptions _options;
    private readonly Preparation _preparation;
    private readonly Contender[] _contenders;

    public GroupMeasurement(BenchGroup group, MeasuringOptions options)
    {
        _group = group;
        _options = options;
        _preparation = new Preparation(options);
        _contenders =
        [
            .. group.Subjects.Where(subject => subject.Missing is null).SelectMany(
                subject => subject.Name == group.Reference
                    ? [Enlisted(subject, string.Empty), Enlisted(subject, AgainSuffix)]
                    : new[] { Enlisted(subject, string.Empty) }),
        ];
    }

    /// <summary>Subjects that failed their verification, and how.</summary>
    public IEnumerable<string> Broken => _contenders
        .Where(contender => contender.Failure is not null)
        .Select(contender => $"{_group.Case}, {_group.SizeName}: {contender.Failure}");

    /// <summary>Runs all rounds.</summary>
    /// <returns>A row for each subject that works; none when the reference does not.</returns>
    public IReadOnlyList<ReportRow> Run()
    {
        var random = new Random(Seeds.Rounds);
        int openings = Math.Min(_group.Openings, Math.Min(_options.MostOpenings, _options.Rounds));
        for (int opening = 0; opening < openings; opening++)
        {
            Contender[] working = OpenAll(random);
            Contender? reference = Array.Find(working, contender => contender.Name == _group.Reference);
            if (reference is null)
            {
                CloseAll(working);
                return [];
            }

            GC.Collect();
            if (opening == 0)
            {
                Rehearse();
                _preparation.WarmUp(working);
                Array.ForEach(working, _preparation.Calibrate);
            }
            else
            {
                Array.ForEach(working, contender => contender.Rehearse(Math.Min(contender.Units, RehearsedUnits)));
            }

            Contender[] peers = Array.FindAll(working, contender => _group.Peers.Contains(contender.Name));
            int rounds = (_options.Rounds - opening + openings - 1) / openings;
            RunRounds(rounds, working, reference, peers, random);
            CloseAll(working);
        }

        Contender[] measured = Array.FindAll(_contenders, contender => contender.Failure is null);
        Contender? fastestPeer = measured.Where(contender => _group.Peers.Contains(contender.Name))
            .MinBy(contender => contender.Nanoseconds);
        return [.. from contender in measured select contender.ToRow(_group, fastestPeer)];
    }

    /// <summary>Opens, verifies and closes every subject.</summary>
    /// <returns>How many there are.</returns>
    public int Verify()
    {
        CloseAll(OpenAll(new Random(Seeds.Rounds)));
        return _contenders.Length;
    }

    private Contender Enlisted(BenchSubject subject, string suffix) =>
        new(subject, subject.Name + suffix, _group.LeadsIn);

    /// <summary>Opens all in a random order, so that no subject always gets the same place in memory.</summary>
    /// <returns>Those that work.</returns>
    private Contender[] OpenAll(Random random)
    {
        Contender[] order = [.. _contenders];
        random.Shuffle(order);
        Array.ForEach(order, contender => contender.Open());
        return Array.FindAll(order, contender => contender.Failure is null);
    }

    private static void CloseAll(Contender[] contenders)
    {
        Array.ForEach(contenders, contender => contender.Close());
        GC.Collect();
    }

    /// <summary>Warms everything up on small worlds first, where the group has them.</summary>
    private void Rehearse()
    {
        if (_group.Rehearsal is { } rehearsal)
        {
            Contender[] contenders =
                [.. rehearsal.Subjects.Select(subject => new Contender(subject, subject.Name, leadsIn: false))];
            Array.ForEach(contenders, contender => contender.Open());
            Contender[] working = Array.FindAll(contenders, contender => contender.Failure is null);
            _preparation.WarmUp(working);
            CloseAll(working);
        }
    }

    /// <summary>Runs one opening's share of the rounds, again if the JIT was not finished after all.</summary>
    private static void RunRounds(
        int rounds, Contender[] contenders, Contender reference, Contender[] peers, Random random)
    {
        for (int repetition = 0; repetition < Repetitions; repetition++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            for (int round = 0; round < rounds; round++)
            {
                RunRound(round, contenders, reference, peers, random);
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
        int round, Contender[] contenders, Contender reference, Contender[] peers, Random random)
    {
        random.Shuffle(contenders);
        foreach (Contender contender in contenders)
        {
            if (TakesPart(contender, round))
            {
                contender.Measure();
            }
        }

        foreach (Contender contender in contenders)
        {
            if (TakesPart(contender, round))
            {
                contender.CompareWith(
                    TakesPart(reference, round) ? reference : null,
                    Array.FindAll(peers, peer => TakesPart(peer, round)));
            }
        }
    }

    private static bool TakesPart(Contender contender, int round) => round % contender.Stride == 0;
}
