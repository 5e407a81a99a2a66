namespace Ashlar.Bench;

/// <summary>
/// How much memory a subject keeps for what its user holds. Runs in a process of its own, started for one subject and
/// one size, because resident memory belongs to a process and not to an allocator.
/// </summary>
internal sealed class ResidencyRun<TBlocks, TToken>
    where TBlocks : struct, IBlocks<TToken>, allows ref struct
    where TToken : struct
{
    private const int ChurnRounds = 5;
    private const int SpareBlocks = 1000;
    private const int KeepOneIn = 10;
    private const int RehearsalBlocks = 500;

    private readonly Func<int, BlockStore<TBlocks, TToken>> _open;
    private TToken[] _live = [];
    private int[] _bytes = [];
    private int[] _order = [];
    private int _operation;
    private long _residentBefore;

    public ResidencyRun(Func<int, BlockStore<TBlocks, TToken>> open) => _open = open;

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

        BlockStore<TBlocks, TToken> store = _open(blocks + SpareBlocks);
        TBlocks allocator = store.Begin();
        for (int index = 0; index < blocks; index++)
        {
            Fill(ref allocator, index);
        }

        store.End(allocator);
        double[] states = scenario == ResidencyScenario.Churn ? Churn(store) : SlideWindow(store);
        Free(store, blocks - (blocks / KeepOneIn), blocks);
        store.Close();
        return states;
    }

    private double[] Churn(BlockStore<TBlocks, TToken> store)
    {
        var random = new Random(Seeds.Victims);
        TBlocks allocator = store.Begin();
        for (int step = 0; step < _live.Length * ChurnRounds; step++)
        {
            Replace(ref allocator, random.Next(_live.Length));
        }

        store.End(allocator);
        double churned = ResidentOverLive(0);
        int freed = FreeNineInTen(store);
        PassGracePeriod(store);
        double settled = ResidentOverLive(freed);
        store.Trim();
        return [churned, settled, ResidentOverLive(freed)];
    }

    /// <summary>The oldest dies, a new one is born; then nine in ten are old enough to die.</summary>
    private double[] SlideWindow(BlockStore<TBlocks, TToken> store)
    {
        TBlocks allocator = store.Begin();
        for (int step = 0; step < _live.Length; step++)
        {
            Replace(ref allocator, step);
        }

        store.End(allocator);
        int freed = FreeNineInTen(store);
        PassGracePeriod(store);
        return [ResidentOverLive(freed)];
    }

    private int FreeNineInTen(BlockStore<TBlocks, TToken> store)
    {
        int freed = _live.Length - (_live.Length / KeepOneIn);
        Free(store, 0, freed);
        return freed;
    }

    private void Free(BlockStore<TBlocks, TToken> store, int from, int to)
    {
        TBlocks allocator = store.Begin();
        foreach (int index in _order.AsSpan(from..to))
        {
            allocator.Free(_live[index]);
            _live[index] = default;
        }

        store.End(allocator);
    }

    private void Fill(ref TBlocks allocator, int index)
    {
        int operation = _operation++;
        _live[index] = allocator.Allocate(operation);

        // A user writes all of a block: an allocator must not look small because most of it was never touched.
        Span<byte> content = allocator.Content(_live[index], operation);
        content.Fill((byte)index);
        _bytes[index] = content.Length;
    }

    private void Replace(ref TBlocks allocator, int victim)
    {
        allocator.Free(_live[victim]);
        Fill(ref allocator, victim);
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

    /// <summary>The rehearsal does without, since it measures nothing.</summary>
    private void PassGracePeriod(BlockStore<TBlocks, TToken> store)
    {
        if (_live.Length > RehearsalBlocks)
        {
            store.PassGracePeriod();
        }
    }
}

/// <summary>A life of blocks at whose end resident memory is measured; each in a process of its own.</summary>
internal enum ResidencyScenario
{
    /// <summary>Random churn, nine in ten freed at random, then the allocator's own call to return memory.</summary>
    Churn,

    /// <summary>A window that slides over time, then the oldest nine in ten freed.</summary>
    SlidingWindow,
}
