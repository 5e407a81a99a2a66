using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A recording of what every allocator of the process does, in a file for <c>tools/MemTrace</c>: each allocation and free
/// of pools and heaps, on any thread, with the line of code that made it, pages committed and decommitted, what arenas held
/// when they were reset, what went wrong, and frames, with the zones and phases of <see cref="FrameTimings"/> and the garbage
/// in them. A bump of an arena is no event of its own; its sum is, when the arena is reset, and a sample of them tells their
/// lines.
/// <para>Start it before the first allocator is made. A process that never starts one pays nothing; in one that does, an
/// event costs some nanoseconds and no garbage, and takes about 4 bytes of the file. Each thread writes to a ring of 8 MiB of its
/// own, or as large as is asked for, outside of every budget, and a thread of the trace empties them. Nobody waits for it: where a ring is full,
/// events are dropped, counted, and the file says where. A file of a process that crashed is good up to its last
/// milliseconds.</para>
/// <para>Allocators that were made before the trace, or in an earlier one, are not in it. One trace at a time. All members
/// may be used from any thread.</para>
/// </summary>
/// <example><code>
/// using MemoryTrace trace = MemoryTrace.Start("game.trace");     // first line of Main
/// using var memory = new MemorySystem();
/// </code></example>
public sealed unsafe class MemoryTrace : IDisposable
{
    /// <summary>Bytes of the ring of each thread, unless another number is asked for: 524,288 events.</summary>
    public const int DefaultRingBytes = 8 << 20;

    private const int LeastRingBytes = 64 << 10;
    private const int MostRingBytes = 1 << 30;

    /// <summary>The longest that events wait for the trace's thread, in milliseconds, unless it has much to do.</summary>
    private const int MostMillisecondsBetween = 4;

    private static readonly Lock Starting = new();
    private static MemoryTrace? _current;

    private readonly Stream _stream;
    private readonly bool _ownsStream;
    private readonly TraceEncoder _encoder = new();
    private readonly WantedTexts _texts = new();
    private readonly Thread _thread;
    private readonly uint _firstEpoch;
    private readonly long _unplacedBefore = TraceRecorder.Unplaced;
    private volatile bool _isStopping;
    private volatile Exception? _failure;
    private long _events;
    private long _bytes;
    private long _lostByEnded;
    private int _isDisposed;

    private MemoryTrace(Stream stream, int ringBytes, bool ownsStream)
    {
        _stream = stream;
        _ownsStream = ownsStream;
        TraceNames.Clear();
        TraceRings.BeginTrace(BitOperations.RoundUpToPowerOf2((uint)ringBytes) / TraceRing.Record.Bytes);
        Span<byte> header = stackalloc byte[TraceFormat.FileHeaderBytes];
        TraceEncoder.WriteFileHeader(
            header, Stopwatch.Frequency, Stopwatch.GetTimestamp(),
            DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
        Write(header);
        _stream.Flush();
        _firstEpoch = TraceRecorder.NextEpoch();
        _thread = new Thread(Run) { IsBackground = true, Name = "memory trace" };
        _thread.Start();
    }

    /// <summary>Events in the file so far.</summary>
    public long Events => Volatile.Read(ref _events);

    /// <summary>Events that found no room so far, and are not in the file.</summary>
    public long DroppedEvents =>
        Volatile.Read(ref _lostByEnded) + TraceRings.Lost() + TraceRecorder.Unplaced - _unplacedBefore;

    /// <summary>Bytes written so far.</summary>
    public long WrittenBytes => Volatile.Read(ref _bytes);

    /// <summary>Why nothing is written any more (a full disk, say); null while all is well.</summary>
    public Exception? Failure => _failure;

    /// <summary>Starts a trace to a file.</summary>
    /// <param name="path">The file; replaced when it exists.</param>
    /// <param name="ringBytes">
    /// Bytes of native memory for the events of each thread, rounded up to a power of two: 64 KiB to 1 GiB. More drops fewer
    /// events in a burst of allocations, such as loading a level. A thread that was in an earlier trace keeps its ring.
    /// </param>
    /// <returns>The trace, to be disposed after the memory systems.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ringBytes"/> is not 64 KiB to 1 GiB.</exception>
    /// <exception cref="InvalidOperationException">An allocator was made already, or another trace runs.</exception>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static MemoryTrace Start(string path, int ringBytes = DefaultRingBytes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ThrowIfNoRing(ringBytes);
        MemoryChecks.RequestTraces();
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        try
        {
            return Start(file, ringBytes, ownsStream: true);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Starts a trace to a stream, which stays open when the trace ends.</summary>
    /// <param name="stream">Where to. The trace's thread writes to it, and nobody else may meanwhile.</param>
    /// <param name="ringBytes">As of the overload that takes a path.</param>
    /// <returns>The trace, to be disposed after the memory systems.</returns>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ringBytes"/> is not 64 KiB to 1 GiB.</exception>
    /// <exception cref="InvalidOperationException">An allocator was made already, or another trace runs.</exception>
    /// <exception cref="IOException">The stream refuses the first bytes.</exception>
    public static MemoryTrace Start(Stream stream, int ringBytes = DefaultRingBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ThrowIfNoRing(ringBytes);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written.", nameof(stream));
        }

        MemoryChecks.RequestTraces();
        return Start(stream, ringBytes, ownsStream: false);
    }

    /// <summary>
    /// Ends the trace: writes what the rings hold, and closes the file. Disposing twice does nothing. Throws nothing: see
    /// <see cref="Failure"/>.
    /// </summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        TraceRecorder.StopClock();
        _isStopping = true;
        _thread.Join();

        // The thread may have been about to go on to the next step.
        TraceRecorder.StopClock();
        Try(static trace => trace.WriteEnd());
        if (_ownsStream)
        {
            Try(static trace => trace._stream.Dispose());
        }

        Volatile.Write(ref _current, null);
    }

    private static void ThrowIfNoRing(int bytes, [CallerArgumentExpression(nameof(bytes))] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, LeastRingBytes, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, MostRingBytes, name);
    }

    private static MemoryTrace Start(Stream stream, int ringBytes, bool ownsStream)
    {
        lock (Starting)
        {
            if (_current is not null)
            {
                throw new InvalidOperationException("A memory trace runs already: dispose it first.");
            }

            return _current = new MemoryTrace(stream, ringBytes, ownsStream);
        }
    }

    private void Run()
    {
        long last = Environment.TickCount64;
        while (!_isStopping)
        {
            bool isStepOver = Environment.TickCount64 - last >= MostMillisecondsBetween;
            if (!isStepOver && !TraceRings.IsFilling)
            {
                Thread.Sleep(1);
                continue;
            }

            TraceRings.IsFilling = false;
            if (isStepOver && TraceRecorder.Epoch != 0)
            {
                last = Environment.TickCount64;
                _ = TraceRecorder.NextEpoch();
            }

            Try(static trace => trace.Drain());
        }

        Try(static trace => trace.Drain());
    }

    /// <summary>What a stream throws ends the writing, and not the process.</summary>
    private void Try(Action<MemoryTrace> action)
    {
        if (_failure is not null)
        {
            return;
        }

        try
        {
            action(this);
        }
        catch (Exception failure)
        {
            TraceRecorder.StopClock();
            _failure = failure;
        }
    }

    private void Drain()
    {
        long before = _bytes;
        TraceRing* ring;
        for (int i = 0; (ring = TraceRings.At(i)) != null; i++)
        {
            Drain(ring);
        }

        WriteNames();
        WriteTexts();
        _lostByEnded += TraceRings.ReleaseEnded();
        if (_bytes != before)
        {
            _stream.Flush();
        }
    }

    private void Drain(TraceRing* ring)
    {
        ulong head = Volatile.Read(ref ring->Head);
        for (ulong tail = ring->Tail; tail != head;)
        {
            TraceRing.Record record = *TraceRing.RecordAt(ring, tail);
            tail++;
            bool isEpoch = record.Kind == TraceEventKind.Epoch;

            // What a thread was about to write when the trace before ended is not part of this one.
            ring->IsInTrace |= isEpoch && record.Size >= _firstEpoch;
            if (ring->IsInTrace)
            {
                Encode(in record);
                _events += isEpoch || record.Kind == TraceEventKind.Order ? 0 : 1;
            }

            if (_encoder.IsFull)
            {
                Volatile.Write(ref ring->Tail, tail);
                Write(_encoder.End(TraceFormat.EventsBlock, ring->Number));
            }
        }

        Volatile.Write(ref ring->Tail, head);
        if (!_encoder.IsEmpty)
        {
            Write(_encoder.End(TraceFormat.EventsBlock, ring->Number));
        }
    }

    private void Encode(in TraceRing.Record record)
    {
        if (record.HasSite)
        {
            _texts.Note(TraceTextKind.Site, record.Site);
            _encoder.AddSited(record.Kind, record.Allocator, record.KeyBelowSite, record.Size, record.Site);
            return;
        }

        if (record.Kind == TraceEventKind.Freed && record.Size != 0)
        {
            _encoder.Add(TraceEventKind.Order, record.Allocator, record.Size, 0);
        }
        else if (record.Kind == TraceEventKind.Zone)
        {
            _texts.Note(TraceTextKind.Zone, record.Allocator);
        }
        else if (record.Kind == TraceEventKind.Happened)
        {
            _texts.Note(TraceTextKind.Event, (int)record.Size);
        }

        _encoder.Add(record.Kind, record.Allocator, record.Key, record.Size);
    }

    private void WriteNames()
    {
        while (TraceNames.TryTake(out TraceNames.Name name))
        {
            _encoder.AddName(name);
            if (_encoder.IsFullForNames)
            {
                Write(_encoder.End(TraceFormat.AllocatorsBlock, 0));
            }
        }

        if (!_encoder.IsEmpty)
        {
            Write(_encoder.End(TraceFormat.AllocatorsBlock, 0));
        }
    }

    private void WriteTexts()
    {
        while (_texts.TryTake(out TraceText text))
        {
            _encoder.AddText(in text);
            if (_encoder.IsFullForNames)
            {
                Write(_encoder.End(TraceFormat.TextsBlock, 0));
            }
        }

        if (!_encoder.IsEmpty)
        {
            Write(_encoder.End(TraceFormat.TextsBlock, 0));
        }
    }

    private void WriteEnd()
    {
        _encoder.AddNumber((ulong)_events);
        _encoder.AddNumber((ulong)DroppedEvents);
        Write(_encoder.End(TraceFormat.EndBlock, 0));
        _stream.Flush();
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _bytes += bytes.Length;
    }
}
