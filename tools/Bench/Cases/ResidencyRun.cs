namespace Engine.Bench;

/// <summary>
/// How much memory a subject keeps for what its user holds. Runs in a process of its own, started for one subject and
/// one size, because resident memory belongs to a process and not to an allocator.
/// </summary>
internal sealed class ResidencyRun<TSubject, TToken, TBlock>
    where TSubject : struct, IBlockSubject<TSubject, TToken>
    where TToken : struct
    where TBlock : unmanaged, IBlock
{
    private const int ChurnRounds = 5;
    private const int SpareBlocks = 1000;
    private const int KeepOneIn = 10;
    private const int RehearsalBlocks = 500;

    private TToken[] _live = [];
    private int[] _bytes = [];
    private int[] _order = [];
    private int _operation;
    private long _residentBefore;

    /// <summary>Measures a scenario, after a rehearsal on few blocks that gets every method compiled.</summary>
    /// <returns>Resident over live bytes in each of the scenario's states.</returns>
    public double[] Measure(ResidencyScenario scenario)
    {
        _ = MeasureWith(scenario, RehearsalBlocks);
        return MeasureWith(scenario, Sequences.LiveBlocks);
    }

    private double[] MeasureWith(ResidencyScenario scenario, int blocks)
    {
        _live = new TToken[blocks];
        _bytes = new int[blocks];
        _order = scenario == ResidencyScenario.Churn ? Sequences.Shuffled(blocks) : [.. Enumerable.Range(0, blocks)];
        Array.Fill(_bytes, 1);
        Array.Clear(_live);
        GC.Collect();
        _residentBefore = ResidentMemory.Bytes();

        TSubject subject = TSubject.Open(blocks + SpareBlocks);
        for (int index = 0; index < blocks; index++)
        {
            Fill(ref subject, index);
        }

        double[] states = scenario == ResidencyScenario.Churn ? Churn(ref subject) : SlideWindow(ref subject);
        for (int index = blocks - (blocks / KeepOneIn); index < blocks; index++)
        {
            subject.Free(_live[_order[index]]);
        }

        subject.Dispose();
        return states;
    }

    private double[] Churn(ref TSubject subject)
    {
        var random = new Random(Seeds.Victims);
        for (int step = 0; step < _live.Length * ChurnRounds; step++)
        {
            Replace(ref subject, random.Next(_live.Length));
        }

        double churned = ResidentOverLive(0);
        int freed = FreeNineInTen(ref subject);
        PassGracePeriod(subject);
        double settled = ResidentOverLive(freed);
        Trim(subject);
        return [churned, settled, ResidentOverLive(freed)];
    }

    /// <summary>The oldest dies, a new one is born; then nine in ten are old enough to die.</summary>
    private double[] SlideWindow(ref TSubject subject)
    {
        for (int step = 0; step < _live.Length; step++)
        {
            Replace(ref subject, step);
        }

        int freed = FreeNineInTen(ref subject);
        PassGracePeriod(subject);
        return [ResidentOverLive(freed)];
    }

    private int FreeNineInTen(ref TSubject subject)
    {
        int freed = _live.Length - (_live.Length / KeepOneIn);
        for (int index = 0; index < freed; index++)
        {
            subject.Free(_live[_order[index]]);
            _live[_order[index]] = default;
        }

        return freed;
    }

    private void Fill(ref TSubject subject, int index)
    {
        int bytes = TBlock.Bytes(_operation++);
        _bytes[index] = bytes;
        _live[index] = subject.Allocate(bytes, (ulong)index);

        // A user writes all of a block: an allocator must not look small because most of it was never touched.
        subject.Content(_live[index], bytes).Fill((byte)index);
    }

    private void Replace(ref TSubject subject, int victim)
    {
        subject.Free(_live[victim]);
        Fill(ref subject, victim);
    }

    private double ResidentOverLive(int freed)
    {
        long live = 0;
        foreach (int index in _order.AsSpan(freed))
        {
            live += _bytes[index];
        }

        return (double)(ResidentMemory.Bytes() - _residentBefore) / live;
    }

    private void PassGracePeriod(TSubject subject)
    {
        if (subject is IReleasesMemory releases && _live.Length > RehearsalBlocks)
        {
            releases.PassGracePeriod();
        }
    }

    private static void Trim(TSubject subject)
    {
        if (subject is IReleasesMemory releases)
        {
            releases.Trim();
        }
    }
}
