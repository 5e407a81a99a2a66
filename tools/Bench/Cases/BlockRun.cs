using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>
/// The measured loops for allocators of blocks, compiled once for each subject and size. Each loop works on a session
/// in a local, so that one whose state fits can have it in registers, and counts in units: a fixed number of
/// operations, the case's natural whole.
/// </summary>
internal sealed class BlockRun<TSubject, TSession, TToken, TBlock>
    where TSubject : struct, IBlockSubject<TSubject, TSession, TToken>
    where TSession : struct, IBlockSession<TToken>, allows ref struct
    where TToken : struct
    where TBlock : unmanaged, IBlock
{
    private const int PairUnit = 1000;
    private const int FifoUnit = 1000;
    private const int BurstUnit = 256;
    private const int ChurnUnit = 1000;
    private const int SpareBlocks = 1000;

    private readonly BlockCase _case;
    private readonly int[] _victims;
    private readonly int[] _order;
    private readonly TToken[] _live;
    private TSubject _subject;
    private int _position;

    public BlockRun(BlockCase blockCase, int[] victims)
    {
        _case = blockCase;
        _victims = victims;
        _order = Sequences.Shuffled(BurstUnit);
        _live = new TToken[blockCase switch
        {
            BlockCase.Churn => Sequences.LiveBlocks,
            BlockCase.Burst => BurstUnit,
            _ => FifoUnit,
        }];
        _subject = TSubject.Open(_live.Length + BlockVerification.Capacity + SpareBlocks);
        if (blockCase == BlockCase.Churn)
        {
            Fill();
        }
    }

    public Contender Start()
    {
        return _case switch
        {
            BlockCase.Lifo => new(PairUnit, Lifo, Verify, Close, null),
            BlockCase.Fifo => new(FifoUnit, Fifo, Verify, Close, null),
            BlockCase.Burst => new(BurstUnit, Burst, Verify, Close, null),
            BlockCase.Churn => new(ChurnUnit, Churn, Verify, Close, null),
            _ => throw new UnreachableException(),
        };
    }

    private long Lifo(int units)
    {
        TSession session = _subject.Begin();
        long start = Stopwatch.GetTimestamp();
        session = Pairs(session, units * PairUnit);
        long elapsed = Stopwatch.GetTimestamp() - start;
        _subject.End(session);
        return elapsed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TSession Pairs(TSession session, int pairs)
    {
        for (int operation = 0; operation < pairs; operation++)
        {
            TToken token = session.Allocate(TBlock.Bytes(operation), (ulong)operation);
            session.Free(token);
        }

        return session;
    }

    private long Fifo(int units)
    {
        TSession session = _subject.Begin();
        long start = Stopwatch.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            session = InOrder(session, _live);
        }

        long elapsed = Stopwatch.GetTimestamp() - start;
        _subject.End(session);
        return elapsed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TSession InOrder(TSession session, TToken[] live)
    {
        for (int index = 0; index < live.Length; index++)
        {
            live[index] = session.Allocate(TBlock.Bytes(index), (ulong)index);
        }

        for (int index = 0; index < live.Length; index++)
        {
            session.Free(live[index]);
        }

        return session;
    }

    private long Burst(int units)
    {
        TSession session = _subject.Begin();
        TToken[] live = _live;
        int[] order = _order;
        long start = Stopwatch.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            for (int index = 0; index < live.Length; index++)
            {
                live[index] = session.Allocate(TBlock.Bytes(index), (ulong)index);
            }

            foreach (int index in order)
            {
                session.Free(live[index]);
            }
        }

        long elapsed = Stopwatch.GetTimestamp() - start;
        _subject.End(session);
        return elapsed;
    }

    private long Churn(int units)
    {
        TSession session = _subject.Begin();
        int position = _position;
        long start = Stopwatch.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            session = Swap(session, _live, _victims.AsSpan(position, ChurnUnit), position);
            position = (position + ChurnUnit) % _victims.Length;
        }

        long elapsed = Stopwatch.GetTimestamp() - start;
        _position = position;
        _subject.End(session);
        return elapsed;
    }

    /// <summary>
    /// One unit of churn, in a method of its own: the registers are the subject's, and not those of the loop around it.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TSession Swap(TSession session, TToken[] blocks, ReadOnlySpan<int> victims, int position)
    {
        ref TToken live = ref MemoryMarshal.GetArrayDataReference(blocks);
        for (int index = 0; index < victims.Length; index++)
        {
            ref TToken victim = ref Unsafe.Add(ref live, victims[index]);
            session.Free(victim);
            victim = session.Allocate(TBlock.Bytes(position + index), (ulong)index);
        }

        return session;
    }

    private void Verify() => BlockVerification.Run<TSubject, TSession, TToken, TBlock>(ref _subject);

    private void Fill()
    {
        TSession session = _subject.Begin();
        for (int index = 0; index < _live.Length; index++)
        {
            _live[index] = session.Allocate(TBlock.Bytes(index), (ulong)index);
        }

        _subject.End(session);
    }

    private void Close()
    {
        if (_case == BlockCase.Churn)
        {
            TSession session = _subject.Begin();
            foreach (TToken token in _live)
            {
                session.Free(token);
            }

            _subject.End(session);
        }

        _subject.Dispose();
    }
}
