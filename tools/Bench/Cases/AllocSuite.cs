namespace Ashlar.Bench;

/// <summary>Builds the timed groups of the <c>alloc</c> suite from the subjects' lists.</summary>
internal sealed class AllocSuite
{
    private const string DefaultChecks = "handles";
    private const int ManyOpenings = 6;

    private readonly int[] _victims = Sequences.Victims();
    private readonly List<IsolatedEngine> _engines =
        [new IsolatedEngine("none"), new IsolatedEngine("handles"), new IsolatedEngine("full")];

    /// <summary>The cases that are timed.</summary>
    public IReadOnlyList<BenchGroup> TimedGroups()
    {
        var groups = new List<BenchGroup>();
        foreach ((BlockCase blockCase, string name) in AllocCases.Blocks)
        {
            foreach (BlockSize size in AllocCases.Sizes)
            {
                BenchSubject[] subjects = [.. Blocks(blockCase, size)];
                groups.Add(new BenchGroup(
                    AllocCases.Suite, name, size, Reference(blockCase), Openings(blockCase), subjects));
            }
        }

        foreach (BlockSize size in AllocCases.Sizes)
        {
            groups.Add(new BenchGroup(
                AllocCases.Suite, AllocCases.Arena, size, OtherSubjects.BumpPointer, ManyOpenings, [.. Arenas(size)]));
        }

        groups.Add(new BenchGroup(
            AllocCases.Suite,
            AllocCases.FirstTouch,
            new BlockSize(RangeRun<NativeMemoryRange>.RangeBytes),
            OtherSubjects.SmallPages,
            1,
            [.. Ranges()]));
        return groups;
    }

    /// <summary>The sizes in which resident memory is measured: where the system tells it.</summary>
    public IReadOnlyList<ResidentGroup> ResidentGroups(bool quick)
    {
        string? missing = ResidentMemory.IsAvailable ? null : "the system does not tell resident memory";
        return
        [
            .. AllocCases.Sizes.Select(size => new ResidentGroup(
                AllocCases.Suite, size, OtherSubjects.Mimalloc, [.. Residents(size, missing, quick)])),
        ];
    }

    private IEnumerable<ResidentSubject> Residents(BlockSize size, string? missing, bool quick)
    {
        foreach (BlockSubject subject in OtherSubjects.Blocks(size).Where(subject => subject.HasOwnHeap))
        {
            yield return new ResidentSubject(subject.Name, null, missing ?? subject.Missing);
        }

        foreach (BlockSubject subject in EngineSubjects.Blocks(size).Where(subject => subject.HasOwnHeap))
        {
            foreach (IsolatedEngine engine in _engines.Where(engine => !quick || engine.Checks == DefaultChecks))
            {
                yield return new ResidentSubject(subject.Name, engine.Checks, missing);
            }
        }
    }

    /// <summary>Filling with 100 000 blocks takes longer than measuring, and they lie everywhere anyway.</summary>
    private static int Openings(BlockCase blockCase) => blockCase == BlockCase.Churn ? 1 : ManyOpenings;

    private static string Reference(BlockCase blockCase) =>
        blockCase == BlockCase.TwoThreads ? OtherSubjects.LockFreeList : OtherSubjects.Minimum;

    private IEnumerable<BenchSubject> Blocks(BlockCase blockCase, BlockSize size)
    {
        foreach (BlockSubject subject in OtherSubjects.Blocks(size))
        {
            if (blockCase != BlockCase.TwoThreads || subject.IsThreadSafe)
            {
                yield return new BenchSubject(
                    subject.Name, null, subject.Missing, () => subject.Open(blockCase, _victims));
            }
        }

        foreach (BenchSubject subject in Ours(engine => engine.OpenBlocks(blockCase, size, _victims)))
        {
            yield return subject;
        }
    }

    private IEnumerable<BenchSubject> Arenas(BlockSize size) =>
        OtherSubjects.Arenas(size)
            .Select(subject => new BenchSubject(subject.Name, null, subject.Missing, subject.Open))
            .Concat(Ours(engine => engine.OpenArenas(size)));

    private IEnumerable<BenchSubject> Ranges() =>
        OtherSubjects.Ranges()
            .Select(subject => new BenchSubject(subject.Name, null, subject.Missing, subject.Open))
            .Concat(Ours(engine => engine.OpenRanges()));

    private IEnumerable<BenchSubject> Ours(Func<IsolatedEngine, (string Name, Func<Contender> Open)[]> open) =>
        from engine in _engines
        from subject in open(engine)
        select new BenchSubject(subject.Name, engine.Checks, null, subject.Open);
}
