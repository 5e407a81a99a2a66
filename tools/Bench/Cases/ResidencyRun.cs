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
    private int _operation;

    /// <summary>Measures all states, after a rehearsal on few blocks that gets every method compiled.</summary>
    public Residency Measure()
    {
        _ = MeasureWith(RehearsalBlocks);
        return MeasureWith(Sequences.LiveBlocks);
    }

    private Residency MeasureWith(int blocks)
    {
        _live = new TToken[blocks];
        _bytes = new int[blocks];
        Array.Fill(_bytes, 1);
        Array.Clear(_live);
        int[] order = Sequences.Shuffled(blocks);
        var random = new Random(Seeds.Victims);
        GC.Collect();
        long before = ResidentMemory.Bytes();

        TSubject subject = TSubject.Open(blocks + SpareBlocks);
        for (int index = 0; index < blocks; index++)
        {
            Fill(ref subject, index);
        }

        // A window sliding over time: the oldest dies, a new one is born. Then nine in ten are old enough to die.
        for (int step = 0; step < blocks; step++)
        {
            Replace(ref subject, step);
        }

        int kept = blocks / KeepOneIn;
        for (int index = 0; index < blocks - kept; index++)
        {
            subject.Free(_live[index]);
        }

        PassGracePeriod(subject);
        double freedOldest = Ratio(before, blocks - kept, blocks, index => index);

        for (int index = 0; index < blocks - kept; index++)
        {
            Fill(ref subject, index);
        }

        for (int step = 0; step < blocks * ChurnRounds; step++)
        {
            Replace(ref subject, random.Next(blocks));
        }

        double churned = Ratio(before, 0, blocks, index => index);
        for (int index = 0; index < blocks - kept; index++)
        {
            subject.Free(_live[order[index]]);
        }

        PassGracePeriod(subject);
        double freedAtRandom = Ratio(before, blocks - kept, blocks, index => order[index]);
        Trim(subject);
        double trimmed = Ratio(before, blocks - kept, blocks, index => order[index]);
        for (int index = blocks - kept; index < blocks; index++)
        {
            subject.Free(_live[order[index]]);
        }

        subject.Dispose();
        return new Residency(churned, freedAtRandom, trimmed, freedOldest);
    }

    private void Fill(ref TSubject subject, int index)
    {
        int bytes = TBlock.Bytes(_operation++);
        _bytes[index] = bytes;
        _live[index] = subject.Allocate(bytes, (ulong)index);

        // A user writes all of a block: an allocator must not look small because most of it was never touched.
        subject.Content(_live[index], bytes).Fill((byte)index);
    }

    private void Replace(ref TSubject subject, int index)
    {
        int victim = index % _live.Length;
        subject.Free(_live[victim]);
        Fill(ref subject, victim);
    }

    private double Ratio(long before, int from, int to, Func<int, int> slot)
    {
        long live = 0;
        for (int index = from; index < to; index++)
        {
            live += _bytes[slot(index)];
        }

        return (double)(ResidentMemory.Bytes() - before) / live;
    }

    private static void PassGracePeriod(TSubject subject)
    {
        if (subject is IReleasesMemory releases)
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
