namespace Ashlar.Bench;

/// <summary>
/// How much memory a subject keeps for what its user holds. Runs in a process of its own, started for one subject and
/// one size, because resident memory belongs to a process and not to an allocator.
/// </summary>
internal sealed class ResidencyRun<TSubject, TSession, TToken, TBlock>
    where TSubject : struct, IBlockSubject<TSubject, TSession, TToken>
    where TSession : struct, IBlockSession<TToken>, allows ref struct
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
        TSession session = subject.Begin();
        for (int index = 0; index < blocks; index++)
        {
            Fill(ref session, index);
        }

        subject.End(session);
        double[] states = scenario == ResidencyScenario.Churn ? Churn(ref subject) : SlideWindow(ref subject);
        Free(ref subject, blocks - (blocks / KeepOneIn), blocks);
        subject.Dispose();
        return states;
    }

    private double[] Churn(ref TSubject subject)
    {
        var random = new Random(Seeds.Victims);
        TSession session = subject.Begin();
        for (int step = 0; step < _live.Length * ChurnRounds; step++)
        {
            Replace(ref session, random.Next(_live.Length));
        }

        subject.End(session);
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
        TSession session = subject.Begin();
        for (int step = 0; step < _live.Length; step++)
        {
            Replace(ref session, step);
        }

        subject.End(session);
        int freed = FreeNineInTen(ref subject);
        PassGracePeriod(subject);
        return [ResidentOverLive(freed)];
    }

    private int FreeNineInTen(ref TSubject subject)
    {
        int freed = _live.Length - (_live.Length / KeepOneIn);
        Free(ref subject, 0, freed);
        return freed;
    }

    private void Free(ref TSubject subject, int from, int to)
    {
        TSession session = subject.Begin();
        foreach (int index in _order.AsSpan(from..to))
        {
            session.Free(_live[index]);
            _live[index] = default;
        }

        subject.End(session);
    }

    private void Fill(ref TSession session, int index)
    {
        int bytes = TBlock.Bytes(_operation++);
        _bytes[index] = bytes;
        _live[index] = session.Allocate(bytes, (ulong)index);

        // A user writes all of a block: an allocator must not look small because most of it was never touched.
        session.Content(_live[index], bytes).Fill((byte)index);
    }

    private void Replace(ref TSession session, int victim)
    {
        session.Free(_live[victim]);
        Fill(ref session, victim);
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
