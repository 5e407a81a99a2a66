using System.Runtime;

namespace Engine.Bench;

/// <summary>
/// Measures a group. All subjects are open at once and run a batch each in every round, in a fresh random order, so that
/// a slow moment of the machine falls on all of them alike; a ratio is only ever taken inside a round. Where memory
/// happens to lie can cost a small loop a third of its speed, so the subjects are closed and opened anew in between.
/// </summary>
internal sealed class GroupMeasurement
{
    /// <summary>Added to the reference's name for its second appearance: the same code again, which shows the noise.</summary>
    public const string AgainSuffix = " (again)";

    private const int WarmUpCalls = 40;
    private const int MaximumWarmUpPasses = 12;
    private const int LongestWarmUp = 20;
    private const int CalmWarmUpPasses = 2;

    /// <summary>A subject that makes garbage is measured over whole collections.</summary>
    private const int CollectionsInBatch = 2;

    /// <summary>The longest batch, in batches, and the longest total, in rounds of them.</summary>
    private const int LongestBatch = 200;

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
        .Select(contender => $"{_group.Case}, {_group.Size}: {contender.Failure}");

    /// <summary>Runs all rounds.</summary>
    /// <returns>A row for each subject that works; none when the reference does not.</returns>
    public IReadOnlyList<ReportRow> Run()
    {
        Enlist();
        var random = new Random(Seeds.Rounds);
        int openings = Math.Min(_group.Openings, _options.Rounds);
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
            WarmUp(working);
            if (opening == 0)
            {
                Array.ForEach(working, Calibrate);
            }

            for (int round = opening; round < _options.Rounds; round += openings)
            {
                RunRound(working, reference, round / openings, random);
            }

            CloseAll(working);
        }

        return [.. _contenders.Where(contender => contender.Failure is null).Select(contender => contender.ToRow(_group))];
    }

    private void Enlist()
    {
        foreach (BenchSubject subject in _group.Subjects.Where(subject => subject.Missing is null))
        {
            _contenders.Add(new OpenedContender(subject, subject.Name));
            if (subject.Name == _group.Reference)
            {
                _contenders.Add(new OpenedContender(subject, subject.Name + AgainSuffix));
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

    /// <summary>
    /// Calls every loop until the JIT has nothing left to compile: tier 0, its instrumented form and tier 1 need thirty
    /// calls each, and a background thread's time.
    /// </summary>
    private void WarmUp(OpenedContender[] contenders)
    {
        int calm = 0;
        for (int pass = 0; pass < MaximumWarmUpPasses && calm < CalmWarmUpPasses; pass++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            foreach (OpenedContender contender in contenders)
            {
                long budget = _options.BatchTicks * LongestWarmUp;
                for (int call = 0; call < WarmUpCalls && budget > 0; call++)
                {
                    budget -= contender.Rehearse(1);
                }
            }

            Thread.Sleep(1);
            calm = JitInfo.GetCompiledMethodCount() == compiled ? calm + 1 : 0;
        }
    }

    /// <summary>Finds how many units fill the time of a batch, or hold enough collections.</summary>
    private void Calibrate(OpenedContender contender)
    {
        int units = 1;
        long ticks;
        int collections;
        long managed;
        while (true)
        {
            int collectionsBefore = GC.CollectionCount(0);
            long managedBefore = GC.GetAllocatedBytesForCurrentThread();
            ticks = Math.Max(contender.Rehearse(units), 1);
            managed = GC.GetAllocatedBytesForCurrentThread() - managedBefore;
            collections = GC.CollectionCount(0) - collectionsBefore;
            bool isLongEnough = ticks >= _options.BatchTicks / 2;
            bool needsCollections = managed > (long)units * 1024 && collections < CollectionsInBatch;
            if (isLongEnough && (!needsCollections || ticks >= _options.BatchTicks * LongestBatch / 2))
            {
                break;
            }

            units *= 2;
        }

        if (collections < CollectionsInBatch)
        {
            units = (int)Math.Max(1, units * _options.BatchTicks / ticks);
            ticks = Math.Min(ticks, _options.BatchTicks);
        }

        contender.Units = units;
        long rounds = Math.Max(FewestRounds, _options.Rounds * LongestTotal * _options.BatchTicks / ticks);
        contender.Stride = (int)Math.Max(1, _options.Rounds / rounds);
    }

    private static void RunRound(
        OpenedContender[] contenders, OpenedContender reference, int round, Random random)
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
                contender.CompareWith(reference);
            }
        }
    }
}
