using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>
/// One thread allocates and writes, a second frees, and a bounded ring of batches between them, the same for all
/// subjects, carries the tokens. The time is the whole handoff's, from the first allocation to the last free.
/// </summary>
internal sealed class TwoThreadBatch<TBlocks, TToken> : Batch
    where TBlocks : struct, IBlocks<TToken>, allows ref struct
    where TToken : struct
{
    private const int Unit = 1024;
    private const int Batches = 8;
    private const int PollsBeforeYield = 64;

    private readonly TToken[][] _ring = new TToken[Batches][];
    private readonly SemaphoreSlim _start = new(0);
    private readonly Thread _consumer;
    private readonly BlockStore<TBlocks, TToken> _store;
    private HandoffCursors _cursors;
    private int _units;
    private Exception? _failure;

    public TwoThreadBatch(Func<int, BlockStore<TBlocks, TToken>> open)
    {
        for (int batch = 0; batch < Batches; batch++)
        {
            _ring[batch] = new TToken[Unit];
        }

        _store = open(Math.Max(Unit * (Batches + 2), BlockVerification.Capacity));
        _consumer = new Thread(FreeOnRequest) { IsBackground = true, Name = "bench consumer" };
        _consumer.Start();
    }

    public override int OperationsPerUnit => Unit;

    public override long Run(int units)
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

    public override void Verify() => BlockVerification.Run(_store);

    public override void Dispose()
    {
        _units = 0;
        _start.Release();
        _consumer.Join();
        _start.Dispose();
        _store.Close();
    }

    private void Produce(int units)
    {
        TBlocks blocks = _store.Begin();
        for (int unit = 0; unit < units; unit++)
        {
            WaitUntil(ref _cursors.Consumed, unit - Batches + 1);
            TToken[] batch = _ring[unit % Batches];
            for (int index = 0; index < batch.Length; index++)
            {
                batch[index] = blocks.Allocate(index);
            }

            Volatile.Write(ref _cursors.Produced, unit + 1);
        }

        _store.End(blocks);
    }

    private void Consume(int units)
    {
        TBlocks blocks = _store.Begin();
        for (int unit = 0; unit < units; unit++)
        {
            WaitUntil(ref _cursors.Produced, unit + 1);
            TToken[] batch = _ring[unit % Batches];
            for (int index = 0; index < batch.Length; index++)
            {
                blocks.Free(batch[index]);
            }

            Volatile.Write(ref _cursors.Consumed, unit + 1);
        }

        _store.End(blocks);
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
}

/// <summary>How far two threads are, each count on its own cache lines: or the ring would measure itself.</summary>
[StructLayout(LayoutKind.Explicit, Size = 512)]
internal struct HandoffCursors
{
    /// <summary>Batches filled.</summary>
    [FieldOffset(128)]
    public int Produced;

    /// <summary>Batches emptied.</summary>
    [FieldOffset(256)]
    public int Consumed;

    /// <summary>1 once the consumer runs.</summary>
    [FieldOffset(384)]
    public int ConsumerIsReady;
}
