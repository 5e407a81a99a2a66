using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>
/// The measured loops of the cases with one thread. Each loop is a static method that is not inlined: its registers are
/// the allocator's, and not those of the code around it. A unit is a fixed number of operations, the case's natural
/// whole.
/// </summary>
internal sealed class BlockBatch<TBlocks, TToken> : Batch
    where TBlocks : struct, IBlocks<TToken>, allows ref struct
    where TToken : struct
{
    private const int Unit = 1000;
    private const int BurstUnit = 256;
    private const int SpareBlocks = 1000;

    private readonly AllocCase _case;
    private readonly int[] _victims;
    private readonly int[] _order = Sequences.Shuffled(BurstUnit);
    private readonly TToken[] _live;
    private readonly BlockStore<TBlocks, TToken> _store;
    private int _position;

    public BlockBatch(AllocCase benchCase, int[] victims, Func<int, BlockStore<TBlocks, TToken>> open)
    {
        _case = benchCase;
        _victims = victims;
        _live = new TToken[benchCase == AllocCase.Churn ? Sequences.LiveBlocks : OperationsPerUnit];
        _store = open(_live.Length + BlockVerification.Capacity + SpareBlocks);
        if (benchCase == AllocCase.Churn)
        {
            Fill();
        }
    }

    public override int OperationsPerUnit => _case == AllocCase.Burst ? BurstUnit : Unit;

    public override long Run(int units)
    {
        TBlocks blocks = _store.Begin();
        long start = Stopwatch.GetTimestamp();
        blocks = _case switch
        {
            AllocCase.Lifo => Pairs(blocks, units * Unit),
            AllocCase.Fifo => InOrder(blocks, units),
            AllocCase.Burst => Bursts(blocks, _live, _order, units),
            AllocCase.Churn => Churn(blocks, units),
            _ => throw new UnreachableException(),
        };
        long elapsed = Stopwatch.GetTimestamp() - start;
        _store.End(blocks);
        return elapsed;
    }

    public override void Verify() => BlockVerification.Run(_store);

    public override void Dispose()
    {
        if (_case == AllocCase.Churn)
        {
            Empty();
        }

        _store.Close();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TBlocks Pairs(TBlocks blocks, int pairs)
    {
        for (int operation = 0; operation < pairs; operation++)
        {
            TToken token = blocks.Allocate(operation);
            blocks.Free(token);
        }

        return blocks;
    }

    private TBlocks InOrder(TBlocks blocks, int units)
    {
        for (int unit = 0; unit < units; unit++)
        {
            blocks = InOrder(blocks, _live);
        }

        return blocks;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TBlocks InOrder(TBlocks blocks, TToken[] live)
    {
        for (int index = 0; index < live.Length; index++)
        {
            live[index] = blocks.Allocate(index);
        }

        for (int index = 0; index < live.Length; index++)
        {
            blocks.Free(live[index]);
        }

        return blocks;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TBlocks Bursts(TBlocks blocks, TToken[] live, int[] order, int units)
    {
        for (int unit = 0; unit < units; unit++)
        {
            for (int index = 0; index < live.Length; index++)
            {
                live[index] = blocks.Allocate(index);
            }

            foreach (int index in order)
            {
                blocks.Free(live[index]);
            }
        }

        return blocks;
    }

    private TBlocks Churn(TBlocks blocks, int units)
    {
        for (int unit = 0; unit < units; unit++)
        {
            blocks = Replace(blocks, _live, _victims.AsSpan(_position, Unit), _position);
            _position = (_position + Unit) % _victims.Length;
        }

        return blocks;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TBlocks Replace(TBlocks blocks, TToken[] tokens, ReadOnlySpan<int> victims, int operation)
    {
        ref TToken live = ref MemoryMarshal.GetArrayDataReference(tokens);
        for (int index = 0; index < victims.Length; index++)
        {
            ref TToken victim = ref Unsafe.Add(ref live, victims[index]);
            blocks.Free(victim);
            victim = blocks.Allocate(operation + index);
        }

        return blocks;
    }

    private void Fill()
    {
        TBlocks blocks = _store.Begin();
        for (int index = 0; index < _live.Length; index++)
        {
            _live[index] = blocks.Allocate(index);
        }

        _store.End(blocks);
    }

    private void Empty()
    {
        TBlocks blocks = _store.Begin();
        foreach (TToken token in _live)
        {
            blocks.Free(token);
        }

        _store.End(blocks);
    }
}
