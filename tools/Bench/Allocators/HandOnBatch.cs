using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Several threads replace blocks at random, each in an array of its own, and after each unit hand their array on: who
/// takes it frees what another thread allocated. There is one array more than threads, and it lies in a place that they
/// exchange theirs with, so nobody waits for anybody. The time is that from the first thread's start to the last one's end,
/// over the operations of all: with a core for each thread, twice the threads take half of it for an operation.
/// </summary>
internal sealed class HandOnBatch<TBlocks, TToken> : Batch
    where TBlocks : struct, IBlocks<TToken>, allows ref struct
    where TToken : struct
{
    /// <summary>Blocks of an array, and operations of a unit: about two thirds of an array are replaced.</summary>
    private const int Unit = 1024;

    private readonly BlockStore<TBlocks, TToken> _store;
    private readonly int[] _victims;
    private readonly Thread[] _threads;
    private readonly TToken[][] _arrays;
    private readonly SemaphoreSlim _begin = new(0);
    private readonly CountdownEvent _ready;
    private readonly CountdownEvent _done;
    private readonly ManualResetEventSlim _go = new();
    private TToken[] _handedOn;
    private int _units;
    private Exception? _failure;

    public HandOnBatch(int threads, int[] victims, Func<int, BlockStore<TBlocks, TToken>> open)
    {
        _victims = victims;
        _store = open(((threads + 1) * Unit) + BlockVerification.Capacity);
        _arrays = [.. Enumerable.Range(0, threads + 1).Select(_ => new TToken[Unit])];
        Array.ForEach(_arrays, Fill);
        _handedOn = _arrays[threads];
        _ready = new CountdownEvent(threads);
        _done = new CountdownEvent(threads);
        _threads = [.. Enumerable.Range(0, threads).Select(number => new Thread(() => Work(number))
        {
            IsBackground = true,
            Name = $"bench {number}",
        })];
        Array.ForEach(_threads, thread => thread.Start());
    }

    public override int OperationsPerUnit => Unit * _threads.Length;

    public override long Run(int units)
    {
        _units = units;
        _begin.Release(_threads.Length);
        _ready.Wait();
        long start = Stopwatch.GetTimestamp();
        _go.Set();
        _done.Wait();
        long elapsed = Stopwatch.GetTimestamp() - start;
        _go.Reset();
        _ready.Reset();
        _done.Reset();
        return _failure is null ? elapsed : throw new BrokenSubjectException(_failure.Message);
    }

    public override void Verify() => BlockVerification.Run(_store);

    public override void Dispose()
    {
        _units = 0;
        _begin.Release(_threads.Length);
        Array.ForEach(_threads, thread => thread.Join());
        Array.ForEach(_arrays, Empty);
        _store.Close();
        _begin.Dispose();
        _ready.Dispose();
        _done.Dispose();
        _go.Dispose();
    }

    private void Work(int number)
    {
        TToken[] own = _arrays[number];
        int position = number * Unit;
        while (true)
        {
            _begin.Wait();
            if (_units == 0)
            {
                return;
            }

            try
            {
                own = ReplaceAndHandOn(own, ref position);
            }
            catch (Exception failure) when (failure is InvalidOperationException or OutOfMemoryException)
            {
                _failure = failure;
            }

            _done.Signal();
        }
    }

    /// <summary>A thread's part of a run.</summary>
    /// <returns>The array that it has at the end.</returns>
    private TToken[] ReplaceAndHandOn(TToken[] own, ref int position)
    {
        TBlocks blocks = _store.Begin();
        _ready.Signal();
        _go.Wait();
        for (int unit = 0; unit < _units; unit++)
        {
            position = position + Unit <= _victims.Length ? position : 0;
            blocks = Replace(blocks, own, _victims.AsSpan(position, Unit));
            position += Unit;
            own = Interlocked.Exchange(ref _handedOn, own);
        }

        _store.End(blocks);
        return own;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TBlocks Replace(TBlocks blocks, TToken[] own, ReadOnlySpan<int> victims)
    {
        for (int operation = 0; operation < victims.Length; operation++)
        {
            ref TToken victim = ref own[victims[operation] % Unit];
            blocks.Free(victim);
            victim = blocks.Allocate(operation);
        }

        return blocks;
    }

    private void Fill(TToken[] array)
    {
        TBlocks blocks = _store.Begin();
        for (int index = 0; index < array.Length; index++)
        {
            array[index] = blocks.Allocate(index);
        }

        _store.End(blocks);
    }

    private void Empty(TToken[] array)
    {
        TBlocks blocks = _store.Begin();
        foreach (TToken token in array)
        {
            blocks.Free(token);
        }

        _store.End(blocks);
    }
}
