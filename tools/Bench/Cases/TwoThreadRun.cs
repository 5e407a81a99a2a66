using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>
/// One thread allocates and writes, a second frees, and a bounded ring of batches between them, the same for all
/// subjects, carries the tokens. The time is the whole handoff's, from the first allocation to the last free.
/// </summary>
internal sealed class TwoThreadRun<TSubject, TSession, TToken, TBlock> : IDisposable
    where TSubject : struct, IBlockSubject<TSubject, TSession, TToken>
    where TSession : struct, IBlockSession<TToken>, allows ref struct
    where TToken : struct
    where TBlock : unmanaged, IBlock
{
    private const int Unit = 1024;
    private const int Batches = 8;
    private const int PollsBeforeYield = 64;

    private readonly TToken[][] _ring = new TToken[Batches][];
    private readonly SemaphoreSlim _start = new(0);
    private readonly Thread _consumer;
    private TSubject _subject;
    private HandoffCursors _cursors;
    private int _units;
    private Exception? _failure;

    public TwoThreadRun()
    {
        for (int batch = 0; batch < Batches; batch++)
        {
            _ring[batch] = new TToken[Unit];
        }

        _subject = TSubject.Open(Math.Max(Unit * (Batches + 2), BlockVerification.Capacity));
        _consumer = new Thread(FreeOnRequest) { IsBackground = true, Name = "bench consumer" };
        _consumer.Start();
    }

    public Contender Start() => new(Unit, Run, Verify, Dispose, null);

    public void Dispose()
    {
        _units = 0;
        _start.Release();
        _consumer.Join();
        _start.Dispose();
        _subject.Dispose();
    }

    private long Run(int units)
    {
        _units = units;
        _cursors.Produced = 0;
        _cursors.Consumed = 0;
        _cursors.ConsumerIsReady = 0;
        _start.Release();
        WaitUntil(ref _cursors.ConsumerIsReady, 1);
        long start = Stopwatch.GetTimestamp();
        Produce(units);
        WaitUntil(ref _cursors.Consumed, units);
        long elapsed = Stopwatch.GetTimestamp() - start;
        return _failure is null ? elapsed : throw new BrokenSubjectException(_failure.Message);
    }

    private void Produce(int units)
    {
        TSession session = _subject.Begin();
        for (int unit = 0; unit < units; unit++)
        {
            WaitUntil(ref _cursors.Consumed, unit - Batches + 1);
            TToken[] batch = _ring[unit % Batches];
            for (int index = 0; index < batch.Length; index++)
            {
                batch[index] = session.Allocate(TBlock.Bytes(index), (ulong)index);
            }

            Volatile.Write(ref _cursors.Produced, unit + 1);
        }

        _subject.End(session);
    }

    private void Consume(int units)
    {
        TSession session = _subject.Begin();
        for (int unit = 0; unit < units; unit++)
        {
            WaitUntil(ref _cursors.Produced, unit + 1);
            TToken[] batch = _ring[unit % Batches];
            for (int index = 0; index < batch.Length; index++)
            {
                session.Free(batch[index]);
            }

            Volatile.Write(ref _cursors.Consumed, unit + 1);
        }

        _subject.End(session);
    }

    private void FreeOnRequest()
    {
        while (true)
        {
            _start.Wait();
            int units = _units;
            if (units == 0)
            {
                return;
            }

            Volatile.Write(ref _cursors.ConsumerIsReady, 1);
            try
            {
                Consume(units);
            }
            catch (Exception failure) when (failure is InvalidOperationException or OutOfMemoryException)
            {
                _failure = failure;
                Volatile.Write(ref _cursors.Consumed, units);
            }
        }
    }

    /// <summary>Spins for the other core, and gives way where there is none to spin for.</summary>
    private static void WaitUntil(ref int cursor, int least)
    {
        for (int poll = 1; Volatile.Read(ref cursor) < least; poll++)
        {
            if (poll % PollsBeforeYield == 0)
            {
                Thread.Yield();
            }
            else
            {
                Thread.SpinWait(1);
            }
        }
    }

    private void Verify() => BlockVerification.Run<TSubject, TSession, TToken, TBlock>(ref _subject);
}
